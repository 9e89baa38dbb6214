#if Tools
import Satchel
import SatchelTesting

/// A phone of the world: a folder, a key store, clocks, and the core that runs on it.
@MainActor final class Device {
  let name: String
  let folder: String
  let keys: String
  /// nil with the system's clock.
  let clock: ManualClock?
  /// Absent until a TEST home says otherwise.
  let sensor: BiometricSensor
  private let identifiers: any IdentifierSource
  private let derivation: KeyDerivation
  private var running: Satchel?

  /// Whose record the next lines are about.
  var person: PersonID?
  var isDiskFull = false
  var watches: [(id: String, watch: any Watch)] = []
  private var nextWatch = 1

  init(
    name: String, folder: String, keys: String, clock: ManualClock?, sensor: BiometricSensor,
    identifiers: any IdentifierSource, derivation: KeyDerivation
  ) {
    self.name = name
    self.folder = folder
    self.keys = keys
    self.clock = clock
    self.sensor = sensor
    self.identifiers = identifiers
    self.derivation = derivation
  }

  var state: WorldFile.DeviceState {
    guard let clock else { return WorldFile.DeviceState(sensor: sensor.state) }
    return WorldFile.DeviceState(
      boots: clock.boots, bootedAt: clock.bootedAt.wholeMilliseconds,
      skew: clock.skew.wholeMilliseconds, sensor: sensor.state)
  }

  var wall: Instant { clock?.wall ?? SystemClock().wall }
  var isRunning: Bool { running != nil }

  var configuration: Satchel.Configuration {
    Satchel.Configuration(path: folder, keyDerivation: derivation)
  }

  func keyVault() throws -> FileKeyVault { try FileKeyVault(path: keys) }

  /// The core, started if it isn't running.
  func satchel() async throws -> Satchel {
    if let running { return running }
    let started = try await Satchel.open(
      configuration,
      ports: Ports(
        clock: clock ?? SystemClock(), identifiers: identifiers,
        keyVault: SensorKeyVault(over: keyVault(), sensor: sensor)))
    await started.setDiskFull(isDiskFull)
    running = started
    return started
  }

  /// The record that was chosen, or the only one there is.
  func record() async throws -> Person {
    let satchel = try await satchel()
    if let person { return satchel.person(person) }
    let people = try await satchel.people()
    guard let only = people.first, people.count == 1 else {
      throw people.isEmpty
        ? HarnessError(
          .personNone, .personNone, next: .personNoneNext)
        : HarnessError(
          .personUnchosen, .personUnchosen,
          next: .personUnchosenNext)
    }
    return satchel.person(only.id)
  }

  func addWatch(_ watch: any Watch) -> String {
    let id = "watch-\(nextWatch)"
    nextWatch += 1
    watches.append((id, watch))
    return id
  }

  /// What happened since the last line.
  func takeEvents() -> [SatchelEvent] {
    guard let running else { return [] }
    var events: [SatchelEvent] = []
    while let event = running.events.poll() { events.append(event) }
    return events
  }

  /// The process dies between two system calls.
  func crash() async {
    await running?.crash()
    forget()
  }

  /// Dies, and the monotonic clock starts anew.
  func reboot() async {
    await crash()
    clock?.reboot()
  }

  func close() async {
    await running?.close()
    forget()
  }

  private func forget() {
    running = nil
    person = nil
    watches = []
  }
}
#endif
