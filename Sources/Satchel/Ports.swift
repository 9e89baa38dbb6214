public import FHIR
public import Session
public import Vault

/// The outside world, as the core sees it.
public struct Ports: Sendable {
  /// What time it is, and what wakes the app.
  public var clock: any DeviceClock
  /// What names new people.
  public var identifiers: any IdentifierSource
  /// Where the device keeps the secrets without which the files don't open.
  public var keyVault: any KeyVault

  public init(
    clock: any DeviceClock, identifiers: any IdentifierSource, keyVault: any KeyVault
  ) {
    self.clock = clock
    self.identifiers = identifiers
    self.keyVault = keyVault
  }

  /// The system's clock and generator, with the platform's key store.
  public static func live(keyVault: any KeyVault) -> Ports {
    Ports(clock: SystemClock(), identifiers: RandomIdentifiers(), keyVault: keyVault)
  }
}

/// The device's two clocks, and its alarm.
public protocol DeviceClock: Sendable {
  /// What the person reads; may jump, so nothing is decided by it.
  var wall: Instant { get }

  /// Monotonic, counts time asleep, starts anew at each boot.
  var uptime: Uptime { get }

  /// Runs `action` at `uptime` or as soon after it as the device is awake.
  ///
  /// - Returns: what cancels it; calling that later does nothing.
  func wake(
    at uptime: Uptime, _ action: @escaping @Sendable () async -> Void
  ) -> @Sendable () -> Void
}

/// Where new ids come from: lower-case UUIDs, never the same twice.
public protocol IdentifierSource: Sendable {
  /// An id that it never gave before.
  func next() -> String
}
