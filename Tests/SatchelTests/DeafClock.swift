import Satchel
import SatchelTesting

/// A clock whose alarm never rings: what a timer that comes too late looks like.
struct DeafClock: DeviceClock {
  let clock: ManualClock

  var wall: Instant { clock.wall }
  var uptime: Uptime { clock.uptime }

  func wake(
    at uptime: Uptime, _ action: @escaping @Sendable () async -> Void
  ) -> @Sendable () -> Void {
    {}
  }
}
