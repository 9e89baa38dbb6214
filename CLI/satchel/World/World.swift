#if Tools
import Satchel
import SatchelTesting

/// Everything that a harness's home holds: its clock, its seed, its devices.
///
/// What happens to it is saved at the end of each line, so that a later call goes on from there.
@MainActor final class World {
  struct Options {
    var home: String
    var keys: String
    var clock: WorldFile.ClockKind?
    var seed: UInt64?
  }

  let home: String
  private let keys: String
  private var saved: WorldFile
  /// nil with the system's clock.
  let time: ManualTime?
  private let identifiers: any IdentifierSource
  private(set) var devices: [Device] = []

  /// Inline secrets are for homes that hold nobody's record.
  var isTest: Bool { saved.seed != nil }
  var clockKind: WorldFile.ClockKind { saved.clock }

  /// Opens a home, or makes it.
  ///
  /// - Throws: `HarnessError` with `home.*`: the call itself was wrong.
  init(_ options: Options) throws(HarnessError) {
    home = Files.absolute(options.home)
    keys = Files.absolute(options.keys)
    guard home != keys, !keys.hasPrefix(home + "/"), !home.hasPrefix(keys + "/") else {
      throw HarnessError(
        .homeKeysInside, .homeKeysInside)
    }
    let path = home + "/world"
    Files.removeUnfinished(path)
    if Files.exists(path) {
      let bytes = try Files.read(path, atMost: 1 << 20)
      guard let file = WorldFile(String(decoding: bytes, as: UTF8.self)) else {
        throw HarnessError(.homeDamaged, .homeDamaged)
      }
      saved = file
      try Self.check(options, against: file)
    } else {
      saved = WorldFile(clock: options.clock ?? .system, seed: options.seed)
      try Files.makeFolder(home)
      try Files.replace(path, with: saved.text)
    }
    time =
      saved.clock == .manual
      ? ManualTime(
        wallAtStart: saved.wallAtStart, elapsed: .milliseconds(saved.elapsed)) : nil
    identifiers =
      saved.seed.map { [drawn = saved.drawn] in SeededIdentifiers(seed: $0, drawn: drawn) }
      ?? RandomIdentifiers()
    for (name, state) in saved.devices { devices.append(makeDevice(name, state)) }
  }

  private static func check(
    _ options: Options, against file: WorldFile
  ) throws(HarnessError) {
    if file.seed != options.seed {
      throw HarnessError(
        .homeSeed,
        file.seed == nil
          ? .homeNotSeeded
          : .homeSeeded)
    }
    if let clock = options.clock, clock != file.clock {
      throw HarnessError(
        .homeClock, .homeClock(clock: file.clock.rawValue))
    }
  }

  // MARK: Devices

  /// The device of that name, made at first use.
  ///
  /// - Throws: `device.invalid` for a name that can't be one.
  func device(_ name: String) throws(HarnessError) -> Device {
    if let device = devices.first(where: { $0.name == name }) { return device }
    guard name != "staff", RequestParser.isName(name), name.utf8.count <= 32 else {
      throw HarnessError(
        .deviceInvalid, .deviceInvalid)
    }
    let state = WorldFile.DeviceState(bootedAt: time?.elapsed.wholeMilliseconds ?? 0)
    let device = makeDevice(name, state)
    devices.append(device)
    return device
  }

  private func makeDevice(_ name: String, _ state: WorldFile.DeviceState) -> Device {
    Device(
      name: name, folder: home + "/devices/" + name, keys: keys + "/" + name,
      clock: time.map {
        ManualClock(
          $0, device: name, boots: state.boots, bootedAt: .milliseconds(state.bootedAt),
          skew: .milliseconds(state.skew))
      }, sensor: BiometricSensor(isTest ? state.sensor : .init()),
      identifiers: identifiers, derivation: isTest ? .fast : .standard)
  }

  /// A copy of all that a device has on its disk and in its key store, under another name.
  func clone(_ device: Device, to name: String) throws(HarnessError) {
    guard !devices.contains(where: { $0.name == name }) else {
      throw HarnessError(.deviceExists, .deviceExists)
    }
    let copy = try self.device(name)
    if Files.exists(device.folder) { try Files.copyFolder(device.folder, to: copy.folder) }
    if Files.exists(device.keys) { try Files.copyFolder(device.keys, to: copy.keys) }
  }

  // MARK: Time

  /// - Throws: `clock.system` where time can't be moved.
  func movableTime() throws(HarnessError) -> ManualTime {
    guard let time else {
      throw HarnessError(
        .clockSystem, .clockSystem, next: .clockSystemNext)
    }
    return time
  }

  var wall: Instant { time?.wall ?? SystemClock().wall }

  // MARK: The end of a line

  func save() throws(HarnessError) {
    var file = saved
    if let seeded = identifiers as? SeededIdentifiers { file.drawn = seeded.drawnCount }
    if let time {
      file.elapsed = time.elapsed.wholeMilliseconds
      file.wallAtStart = time.wallAtStart
    }
    file.devices = devices.map { ($0.name, $0.state) }
    guard file != saved else { return }
    try Files.replace(home + "/world", with: file.text)
    saved = file
  }

  /// Locks what is open; the devices go on running.
  func lock() async {
    for device in devices where device.isRunning { try? await device.satchel().lock() }
  }

  /// Locks everything in order.
  func close() async {
    for device in devices { await device.close() }
  }
}

extension Duration {
  var wholeMilliseconds: Int64 {
    components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
  }
}
#endif
