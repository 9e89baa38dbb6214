/// A point on the device's monotonic clock, which counts time asleep and starts anew at each boot.
public struct Uptime: Sendable, Hashable {
  /// Names the boot; two uptimes of different boots have no order.
  public let boot: String
  /// Since the boot, ≥ 0.
  public let elapsed: Duration

  public init(boot: String, elapsed: Duration) {
    self.boot = boot
    self.elapsed = elapsed
  }

  /// The point `duration` later, of the same boot.
  public func advanced(by duration: Duration) -> Uptime {
    Uptime(boot: boot, elapsed: elapsed + duration)
  }

  /// How long ago `earlier` was; nil across a reboot.
  ///
  /// Never negative: a monotonic clock that steps back is treated as one that stood still.
  public func since(_ earlier: Uptime) -> Duration? {
    guard boot == earlier.boot else { return nil }
    return max(elapsed - earlier.elapsed, .zero)
  }
}
