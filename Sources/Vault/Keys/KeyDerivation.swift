internal import CSodium

/// How dear one guess of a passcode is: Argon2id's parameters, kept in the vault's key file.
public struct KeyDerivation: Sendable, Equatable {
  /// Passes over the memory, 1…16.
  public let passes: UInt32
  /// Memory in KiB, 8…1,048,576.
  public let memoryKiB: UInt32

  /// nil outside the ranges: a hostile key file must not be able to exhaust a phone.
  public init?(passes: UInt32, memoryKiB: UInt32) {
    guard (1...16).contains(passes), (8...1_048_576).contains(memoryKiB) else { return nil }
    self.passes = passes
    self.memoryKiB = memoryKiB
  }

  private init(known passes: UInt32, _ memoryKiB: UInt32) {
    self.passes = passes
    self.memoryKiB = memoryKiB
  }

  /// Three passes over 64 MiB, about a tenth of a second on a small server core.
  public static let standard = KeyDerivation(known: 3, 65_536)

  /// One pass over 8 MiB: for tests and demonstrations, never for a record one cares about.
  public static let fast = KeyDerivation(known: 1, 8_192)

  /// Argon2id of the passcode; the caller binds the result to the device before use.
  ///
  /// Takes as long as the parameters say: never call it from an actor that others wait for.
  func stretch(_ passcode: Passcode, salt: [UInt8]) throws(VaultError) -> Secret {
    try Secret(count: Primitives.keyBytes) { (out) throws(VaultError) in
      let status = passcode.digits.withBytes { digits in
        crypto_pwhash(
          out.baseAddress!, UInt64(out.count), digits.baseAddress!, UInt64(digits.count), salt,
          UInt64(passes), Int(memoryKiB) * 1024, crypto_pwhash_ALG_ARGON2ID13)
      }
      guard status == 0 else {
        throw VaultError(.cryptoFailed, "There is too little memory to check a passcode.")
      }
    }
  }
}
