import Session

/// What a session must do, by looking through the log of all that ever happened: slow, without
/// states, and written from the catalogue of features rather than from the machine.
struct SessionOracle {
  enum Entry: Equatable {
    case attempted
    case matched, mismatched, abandoned
    /// By face or finger. That somebody was looked for leaves no trace.
    case recognized
    case opened, used, warned
    /// Locked, or the process died.
    case shut
    case erased
  }

  private(set) var log: [(entry: Entry, time: Uptime)] = []

  mutating func note(_ entry: Entry, _ time: Uptime) {
    log.append((entry, time))
  }

  /// Whether someone unlocked and nothing was shut since; it may be over nevertheless.
  var isOpen: Bool {
    log.last { [.opened, .shut, .erased].contains($0.entry) }?.entry == .opened
  }

  var isErased: Bool { log.contains { $0.entry == .erased } }

  private var lastUse: Uptime? {
    log.last { $0.entry == .opened || $0.entry == .used }?.time
  }

  func millisecondsIdle(_ now: Uptime) -> Int? {
    guard let lastUse, lastUse.boot == now.boot else { return nil }
    return max(0, Self.milliseconds(now.elapsed) - Self.milliseconds(lastUse.elapsed))
  }

  func isReadable(_ now: Uptime) -> Bool {
    guard isOpen, let idle = millisecondsIdle(now) else { return false }
    return idle < 20 * 60 * 1000
  }

  func reasonToShut(_ now: Uptime) -> LockReason? {
    guard isOpen, !isReadable(now) else { return nil }
    return millisecondsIdle(now) == nil ? .reboot : .inactivity
  }

  var isWarned: Bool {
    log.last { [.opened, .used, .warned].contains($0.entry) }?.entry == .warned
  }

  var wrongCount: Int {
    let since = log.lastIndex { [.matched, .recognized].contains($0.entry) }.map { $0 + 1 } ?? 0
    let entries = log[since...].map(\.entry)
    return entries.count { $0 == .attempted } - entries.count { $0 == .abandoned }
  }

  func millisecondsToWait(_ now: Uptime) -> Int {
    guard let last = log.last(where: { $0.entry == .attempted })?.time else { return 0 }
    let price: Int =
      switch wrongCount {
      case ...3: 0
      case 4: 30
      case 5: 60
      case 6: 5 * 60
      case 7: 15 * 60
      case 8: 30 * 60
      default: 60 * 60
      }
    let waited =
      last.boot == now.boot
      ? max(0, Self.milliseconds(now.elapsed) - Self.milliseconds(last.elapsed))
      : Self.milliseconds(now.elapsed)
    return max(0, price * 1000 - waited)
  }

  var lastAttempt: Uptime? { log.last { $0.entry == .attempted }?.time }

  static func milliseconds(_ duration: Duration) -> Int {
    Int(duration.components.seconds) * 1000
      + Int(duration.components.attoseconds / 1_000_000_000_000_000)
  }
}
