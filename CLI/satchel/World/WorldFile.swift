#if Tools
import Satchel
import SatchelTesting

/// What a home remembers of its world between two calls: a text file of `key value` lines.
///
/// Nothing about a person is in it.
struct WorldFile: Equatable {
  enum ClockKind: String {
    case system, manual
  }

  struct DeviceState: Equatable {
    var boots = 1
    var bootedAt: Int64 = 0
    var skew: Int64 = 0
    var sensor = BiometricSensor.State()
  }

  var clock: ClockKind
  /// Present in a test home only.
  var seed: UInt64?
  var drawn: UInt64 = 0
  var elapsed: Int64 = 0
  var wallAtStart = WorldFile.beginning
  /// All times in milliseconds.
  var devices: [(name: String, state: DeviceState)] = []

  /// 2026-01-05T09:00:00Z, when every manual clock starts.
  static let beginning = Instant(milliseconds: 1_767_603_600_000)

  static func == (left: WorldFile, right: WorldFile) -> Bool { left.text == right.text }

  init(clock: ClockKind, seed: UInt64?) {
    self.clock = clock
    self.seed = seed
  }

  var text: String {
    var lines = ["satchel-world 1", "clock \(clock.rawValue)"]
    if let seed { lines.append("test-seed \(seed) \(drawn)") }
    if clock == .manual { lines.append("time \(elapsed) \(wallAtStart.milliseconds)") }
    for (name, state) in devices {
      var line = "device \(name) \(state.boots) \(state.bootedAt) \(state.skew)"
      if state.sensor != BiometricSensor.State() {
        line += " \(state.sensor.answer.rawValue) \(state.sensor.enrolment)"
      }
      lines.append(line)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// nil where it isn't a world's file.
  init?(_ text: String) {
    var lines = text.split(separator: "\n").map { $0.split(separator: " ") }
    guard lines.first == ["satchel-world", "1"], lines.count >= 2, lines[1].count == 2,
      lines[1][0] == "clock", let clock = ClockKind(rawValue: String(lines[1][1]))
    else { return nil }
    lines.removeFirst(2)
    self.init(clock: clock, seed: nil)
    for line in lines {
      let numbers = line.dropFirst(line.first == "device" ? 2 : 1).map { Int64($0) }
      switch (line.first, line.count) {
      case ("test-seed", 3):
        guard let seed = UInt64(line[1]), let drawn = UInt64(line[2]) else { return nil }
        (self.seed, self.drawn) = (seed, drawn)
      case ("time", 3):
        guard let elapsed = numbers[0], let wall = numbers[1] else { return nil }
        self.elapsed = elapsed
        wallAtStart = Instant(milliseconds: wall)
      case ("device", 5), ("device", 7):
        guard let boots = numbers[0], let bootedAt = numbers[1], let skew = numbers[2],
          let sensor = Self.sensor(Array(line.dropFirst(5)))
        else { return nil }
        devices.append(
          (
            String(line[1]),
            DeviceState(boots: Int(boots), bootedAt: bootedAt, skew: skew, sensor: sensor)
          ))
      default: return nil
      }
    }
  }

  private static func sensor(_ words: [Substring]) -> BiometricSensor.State? {
    guard let word = words.first, let number = words.last else { return BiometricSensor.State() }
    guard let answer = BiometricSensor.Answer(rawValue: String(word)),
      let enrolment = UInt32(number)
    else { return nil }
    return BiometricSensor.State(answer: answer, enrolment: enrolment)
  }
}
#endif
