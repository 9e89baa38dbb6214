/// Where the device keeps a secret that no copy of its files contains: an enclave, a token, a key
/// store.
///
/// A six-digit passcode has a million values. What makes guessing impossible away from the device
/// is that every guess must pass through `bind`, whose key never leaves the platform.
///
/// It also keeps *anchors* where the platform can: a few bytes that neither a copy of the vault's
/// folder nor an older one put back brings along, by which an old copy is recognized.
///
/// Calls come from any thread and several at once. Each may wait for hardware, or for a person.
public protocol KeyVault: Sendable {
  /// What this platform offers beyond `create`, `bind` and `delete`.
  var capabilities: KeyVaultCapabilities { get }

  /// Makes a new secret under `name`, in place of one that was there.
  ///
  /// - Throws: any error where the platform refuses; the vault then isn't made.
  func create(_ name: KeyName, guardedBy guardian: KeyGuard) throws

  /// A keyed function of `input`: the same 32 bytes for the same name and input, and unpredictable
  /// without the platform's key (HMAC-SHA-256 or keyed BLAKE2b will do).
  ///
  /// - Throws: `KeyVaultRefusal` where a person stood before the sensor and was not let through;
  ///   anything else says that the store is broken or lacks the secret.
  func bind(_ name: KeyName, _ input: [UInt8]) throws -> [UInt8]

  /// Destroys the secret. Destroying one that doesn't exist is no error.
  func delete(_ name: KeyName) throws

  /// The bytes last set under `name`, or nil if there are none. Anchors and secrets may share a
  /// name and don't know of one another.
  func anchor(_ name: KeyName) throws -> [UInt8]?

  /// Keeps `bytes`, at most `KeyVaultLimits.anchorBytes`, in place of what was there. Whoever dies
  /// in the middle leaves the old or the new; when this returns, the new is durable.
  func setAnchor(_ name: KeyName, to bytes: [UInt8]) throws

  /// Forgets the anchor. Forgetting one that doesn't exist is no error.
  func deleteAnchor(_ name: KeyName) throws
}

/// A platform without anchors.
extension KeyVault {
  public var capabilities: KeyVaultCapabilities { [] }

  public func anchor(_ name: KeyName) throws -> [UInt8]? { nil }

  public func setAnchor(_ name: KeyName, to bytes: [UInt8]) throws {
    throw VaultError(.keyVaultFailed, "The device's key store keeps no anchors.")
  }

  public func deleteAnchor(_ name: KeyName) throws {}
}

/// What a `KeyVault` offers beyond its secrets.
public struct KeyVaultCapabilities: OptionSet, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// It keeps anchors.
  public static let anchors = KeyVaultCapabilities(rawValue: 1)

  /// It makes secrets guarded by `.biometrics`.
  public static let biometrics = KeyVaultCapabilities(rawValue: 2)
}

/// Who may use a secret.
public enum KeyGuard: Sendable, Equatable {
  /// Whoever has the unlocked device.
  case device
  /// Whom the platform recognizes, by face or finger, at each `bind`. Only where the vault has the
  /// capability `.biometrics`.
  case biometrics
}

/// A person was not let through to a secret that is guarded by biometrics. The store is sound.
public enum KeyVaultRefusal: Error, Sendable, Equatable, CaseIterable {
  /// Neither face nor finger was one that the platform knows.
  case notRecognized
  /// The person, or the system in their place, called it off.
  case cancelled
  /// Too many tries: the platform wants the device's own code first.
  case lockedOut
  /// Fingers or faces were enrolled or removed since the secret was made: it is gone for good.
  case changed
}

/// The lengths that a `KeyVault` works with.
public enum KeyVaultLimits {
  /// What `bind` answers.
  public static let boundBytes = 32

  /// The most that an anchor may have.
  public static let anchorBytes = 65_536

  /// - Throws: `vault.key-store-failed` where `bytes` are too many for an anchor.
  package static func checkAnchor(_ bytes: [UInt8]) throws(VaultError) {
    guard bytes.count <= anchorBytes else {
      throw VaultError(.keyVaultFailed, "An anchor is longer than it may be.")
    }
  }
}

/// The name of a secret in a `KeyVault`: 16 random bytes, drawn when a vault is made.
public struct KeyName: Hashable, Sendable {
  static let byteCount = 16

  /// The 16 bytes.
  public let bytes: [UInt8]

  package init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.byteCount else { return nil }
    self.bytes = bytes
  }

  private init(unchecked bytes: [UInt8]) {
    self.bytes = bytes
  }

  static func random() -> KeyName {
    KeyName(unchecked: Primitives.randomBytes(byteCount))
  }

  /// Stands for a text of any length, the same for the same text.
  init(of text: String) {
    bytes = Array(contentHash(text.utf8).prefix(Self.byteCount))
  }

  /// Another name that follows from this one.
  func named(_ suffix: String) -> KeyName {
    KeyName(unchecked: Array(contentHash(bytes + Array(suffix.utf8)).prefix(Self.byteCount)))
  }

  /// Of what needs no name.
  static let zero = KeyName(unchecked: [UInt8](repeating: 0, count: byteCount))

  /// 32 lower-case hexadecimal digits.
  public var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
