public import Satchel
internal import Synchronization

/// One device's clocks in a `ManualTime`: its own boots, and a wall clock that may be wrong.
public final class ManualClock: DeviceClock {
  private struct State {
    var boots: Int
    var bootedAt: Duration
    var skew: Duration
  }

  private let time: ManualTime
  private let device: String
  private let state: Mutex<State>

  /// The clocks of one device.
  ///
  /// - Parameters:
  ///   - time: what passes for all devices alike.
  ///   - device: names it among the alarms.
  ///   - boots: how often it was started before, ≥ 0.
  ///   - bootedAt: when it was last, in the world's elapsed time.
  ///   - skew: how far its wall clock is ahead.
  public init(
    _ time: ManualTime, device: String, boots: Int = 1, bootedAt: Duration = .zero,
    skew: Duration = .zero
  ) {
    self.time = time
    self.device = device
    state = Mutex(State(boots: boots, bootedAt: bootedAt, skew: skew))
  }

  /// How often the device was started.
  public var boots: Int { state.withLock { $0.boots } }
  /// When it was last, in the world's elapsed time.
  public var bootedAt: Duration { state.withLock { $0.bootedAt } }

  /// How far its wall clock is ahead; negative if it is behind.
  public var skew: Duration {
    get { state.withLock { $0.skew } }
    set { state.withLock { $0.skew = newValue } }
  }

  /// The monotonic clock starts anew.
  public func reboot() {
    let now = time.elapsed
    state.withLock { state in
      state.boots += 1
      state.bootedAt = now
    }
  }

  public var wall: Instant {
    time.wall.advanced(by: skew)
  }

  public var uptime: Uptime {
    let now = time.elapsed
    return state.withLock { Uptime(boot: "boot-\($0.boots)", elapsed: now - $0.bootedAt) }
  }

  public func wake(
    at uptime: Uptime, _ action: @escaping @Sendable () async -> Void
  ) -> @Sendable () -> Void {
    let due = bootedAt + uptime.elapsed
    let number = time.addAlarm(at: due, for: device, action)
    return { [time] in time.removeAlarm(number) }
  }
}
