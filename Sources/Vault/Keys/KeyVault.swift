/// Where the device keeps a secret that no copy of its files contains: an enclave, a token, a key
/// store.
///
/// A six-digit passcode has a million values. What makes guessing impossible away from the device
/// is that every guess must pass through `bind`, whose key never leaves the platform.
public protocol KeyVault: Sendable {
  /// Makes a new secret under `name`.
  ///
  /// - Throws: any error where the platform refuses; the vault then isn't made.
  func create(_ name: KeyName) throws

  /// A keyed function of `input`: the same 32 bytes for the same name and input, and unpredictable
  /// without the platform's key (HMAC-SHA-256 or keyed BLAKE2b will do).
  func bind(_ name: KeyName, _ input: [UInt8]) throws -> [UInt8]

  /// Destroys the secret. Destroying one that doesn't exist is no error.
  func delete(_ name: KeyName) throws
}

/// The name of a secret in a `KeyVault`: 16 random bytes, drawn when a vault is made.
public struct KeyName: Hashable, Sendable {
  public let bytes: [UInt8]

  package init?(_ bytes: [UInt8]) {
    guard bytes.count == 16 else { return nil }
    self.bytes = bytes
  }

  static func random() -> KeyName {
    KeyName(unchecked: Primitives.randomBytes(16))
  }

  private init(unchecked bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// 32 lower-case hexadecimal digits.
  public var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
