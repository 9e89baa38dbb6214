internal import CSodium

/// How dear one guess of a passcode is: Argon2id's parameters, kept in the vault's key file.
public struct KeyDerivation: Sendable, Equatable {
  /// Passes over the memory, 1…16.
  public let passes: UInt32
  /// Memory in KiB, 8…524,288.
  public let memoryKiB: UInt32

  /// What the memory of all passes together may come to, in KiB: a few seconds of a slow phone.
  static let greatestWorkKiB: UInt64 = 1_048_576

  /// nil outside the ranges, or where passes × memory is past 1 GiB: a hostile key file must not be
  /// able to exhaust a phone.
  public init?(passes: UInt32, memoryKiB: UInt32) {
    guard (1...16).contains(passes), (8...524_288).contains(memoryKiB),
      UInt64(passes) * UInt64(memoryKiB) <= Self.greatestWorkKiB
    else { return nil }
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

  /// Whether a passcode stretched with these costs a thief less than with `configured`: then it is
  /// worth stretching anew at the next unlock.
  ///
  /// What a guess costs on hardware made for it is memory held for a time: memory × (passes ×
  /// memory). One scale for all, so that no two settings take turns.
  public func needsUpgrade(to configured: KeyDerivation) -> Bool {
    cost < configured.cost
  }

  private var cost: UInt64 { UInt64(passes) * UInt64(memoryKiB) * UInt64(memoryKiB) }

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
