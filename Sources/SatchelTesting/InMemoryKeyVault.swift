public import Satchel
internal import Synchronization

/// A `KeyVault` that lives as long as the process, with a biometric sensor that does what a test
/// says.
///
/// Secrets are random and the keyed function is the core's own, so that two vaults answer apart as
/// two devices would.
public final class InMemoryKeyVault: KeyVault {
  /// There is no such secret.
  public struct Missing: Error {}

  /// The vault was made without what it is asked for.
  public struct Unsupported: Error {}

  /// What the sensor makes of the person who stands before it.
  public enum BiometricAnswer: Sendable, Equatable {
    case recognized
    /// The person isn't let through, and why.
    case refused(KeyVaultRefusal)
  }

  private struct Kept {
    var secret: DeviceSecret
    var guardian: KeyGuard
  }

  private struct Contents {
    var secrets: [KeyName: Kept] = [:]
    var anchors: [KeyName: [UInt8]] = [:]
    var answers: [BiometricAnswer] = []
  }

  public let capabilities: KeyVaultCapabilities
  private let contents = Mutex(Contents())

  /// A device of its own, without any secret yet.
  public init(capabilities: KeyVaultCapabilities = [.anchors, .biometrics]) {
    self.capabilities = capabilities
  }

  /// Lines up what the sensor answers to the next uses of secrets that it guards. With nothing
  /// lined up it recognizes everybody.
  public func answerBiometrics(_ answers: BiometricAnswer...) {
    contents.withLock { $0.answers += answers }
  }

  public func create(_ name: KeyName, guardedBy guardian: KeyGuard) throws {
    guard guardian == .device || capabilities.contains(.biometrics) else { throw Unsupported() }
    let kept = Kept(secret: try .random(), guardian: guardian)
    contents.withLock { $0.secrets[name] = kept }
  }

  public func bind(_ name: KeyName, _ input: [UInt8]) throws -> [UInt8] {
    let secret = try contents.withLock { contents in
      guard let kept = contents.secrets[name] else { throw Missing() }
      if kept.guardian == .biometrics, !contents.answers.isEmpty,
        case .refused(let refusal) = contents.answers.removeFirst()
      {
        if refusal == .changed { contents.secrets[name] = nil }
        throw refusal
      }
      return kept.secret
    }
    return try secret.bind(input)
  }

  public func delete(_ name: KeyName) throws {
    contents.withLock { $0.secrets[name] = nil }
  }

  public func anchor(_ name: KeyName) throws -> [UInt8]? {
    contents.withLock { $0.anchors[name] }
  }

  public func setAnchor(_ name: KeyName, to bytes: [UInt8]) throws {
    guard capabilities.contains(.anchors) else { throw Unsupported() }
    try KeyVaultLimits.checkAnchor(bytes)
    contents.withLock { $0.anchors[name] = bytes }
  }

  public func deleteAnchor(_ name: KeyName) throws {
    contents.withLock { $0.anchors[name] = nil }
  }
}
