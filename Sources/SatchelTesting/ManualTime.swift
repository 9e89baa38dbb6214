public import Satchel
internal import Synchronization

/// The time of a world in which nothing moves unless it is told to, shared by its devices.
///
/// `state` guards everything. Alarms run outside of it, one after the other in the order of their
/// times, each to its end before the next: two runs are alike.
public final class ManualTime: Sendable {
  private struct Alarm: Sendable {
    let number: Int
    let due: Duration
    let device: String
    let action: @Sendable () async -> Void
  }

  private struct State {
    var elapsed: Duration
    var wallAtStart: Instant
    var alarms: [Alarm] = []
    var nextAlarm = 0
    var sleeping: Set<String> = []
  }

  private let state: Mutex<State>

  /// - Parameters:
  ///   - wallAtStart: what wall clocks showed when nothing had elapsed yet.
  ///   - elapsed: since the world began, ≥ 0.
  public init(wallAtStart: Instant, elapsed: Duration = .zero) {
    state = Mutex(State(elapsed: elapsed, wallAtStart: wallAtStart))
  }

  /// How long the world has lasted.
  public var elapsed: Duration { state.withLock { $0.elapsed } }
  /// What wall clocks would have shown when nothing had elapsed.
  public var wallAtStart: Instant { state.withLock { $0.wallAtStart } }

  /// What a right wall clock shows.
  public var wall: Instant {
    state.withLock { $0.wallAtStart.advanced(by: $0.elapsed) }
  }

  /// Moves wall clocks, and nothing else.
  public func setWall(_ wall: Instant) {
    state.withLock { state in
      state.wallAtStart = wall.advanced(by: .zero - state.elapsed)
    }
  }

  /// Lets time pass: every alarm that falls due rings, unless its device sleeps.
  public func advance(by duration: Duration) async {
    let end = elapsed + duration
    while let alarm = takeAlarm(until: end) {
      await alarm.action()
    }
    state.withLock { $0.elapsed = max($0.elapsed, end) }
  }

  /// Lets time pass while `device` sleeps; its overdue alarms ring when it wakes.
  public func sleep(_ device: String, for duration: Duration) async {
    state.withLock { _ = $0.sleeping.insert(device) }
    await advance(by: duration)
    state.withLock { _ = $0.sleeping.remove(device) }
    await advance(by: .zero)
  }

  /// Forgets the alarms of a device that died.
  public func forgetAlarms(of device: String) {
    state.withLock { $0.alarms.removeAll { $0.device == device } }
  }

  func addAlarm(
    at due: Duration, for device: String, _ action: @escaping @Sendable () async -> Void
  ) -> Int {
    state.withLock { state in
      state.nextAlarm += 1
      state.alarms.append(
        Alarm(number: state.nextAlarm, due: due, device: device, action: action))
      return state.nextAlarm
    }
  }

  func removeAlarm(_ number: Int) {
    state.withLock { $0.alarms.removeAll { $0.number == number } }
  }

  private func takeAlarm(until end: Duration) -> Alarm? {
    state.withLock { state in
      let next = state.alarms.indices
        .filter { state.alarms[$0].due <= end && !state.sleeping.contains(state.alarms[$0].device) }
        .min {
          (state.alarms[$0].due, state.alarms[$0].number)
            < (state.alarms[$1].due, state.alarms[$1].number)
        }
      guard let next else { return nil }
      let alarm = state.alarms.remove(at: next)
      state.elapsed = max(state.elapsed, alarm.due)
      return alarm
    }
  }
}

extension Instant {
  /// Whole milliseconds of `duration` later.
  public func advanced(by duration: Duration) -> Instant {
    let parts = duration.components
    return Instant(
      milliseconds: milliseconds + parts.seconds * 1000
        + parts.attoseconds / 1_000_000_000_000_000)
  }
}
