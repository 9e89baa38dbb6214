public import FHIR
public import Session

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Android)
internal import Android
#endif

/// The system's clocks.
public struct SystemClock: DeviceClock {
  private let boot = bootName()

  public init() {}

  public var wall: Instant {
    Instant(milliseconds: Self.read(CLOCK_REALTIME).milliseconds)
  }

  public var uptime: Uptime {
    Uptime(boot: boot, elapsed: Self.read(continuousClock))
  }

  public func wake(
    at uptime: Uptime, _ action: @escaping @Sendable () async -> Void
  ) -> @Sendable () -> Void {
    let delay = uptime.elapsed - self.uptime.elapsed
    let task = Task {
      do {
        try await Task.sleep(for: max(delay, Duration.zero), clock: .continuous)
      } catch {
        return
      }
      await action()
    }
    return { task.cancel() }
  }

  private static func read(_ clock: clockid_t) -> Duration {
    var time = timespec()
    clock_gettime(clock, &time)
    return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
  }
}

extension Duration {
  fileprivate var milliseconds: Int64 {
    components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
  }
}

#if canImport(Darwin)
/// Darwin's CLOCK_MONOTONIC goes on while the device sleeps.
private let continuousClock = CLOCK_MONOTONIC

private func bootName() -> String {
  var size = 64
  var name = [CChar](repeating: 0, count: 64)
  guard sysctlbyname("kern.bootsessionuuid", &name, &size, nil, 0) == 0 else { return "darwin" }
  return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
}
#else
/// Linux's CLOCK_MONOTONIC stands still in suspension; this one doesn't.
private let continuousClock = CLOCK_BOOTTIME

private func bootName() -> String {
  let descriptor = open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return "linux" }
  defer { close(descriptor) }
  var bytes = [UInt8](repeating: 0, count: 36)
  guard read(descriptor, &bytes, bytes.count) == bytes.count else { return "linux" }
  return String(decoding: bytes, as: UTF8.self)
}
#endif
