@testable import Vault

extension FuzzTarget {
  private static let kek: [UInt8] = (0..<32).map { $0 }

  /// A master key file: its header first, as an unlock reads it, then the key under a known KEK.
  ///
  /// No passcode is stretched: the parameters that a file may ask for are checked to be within bounds.
  static let keyFile = FuzzTarget(
    name: "key-file",
    examples: {
      let key = try Secret(copying: [UInt8](repeating: 7, count: 32))
      let name = [UInt8](repeating: 3, count: 16)
      let stretching = KeyFile.Stretching(
        salt: [UInt8](repeating: 5, count: 16), derivation: .standard)
      return try [
        KeyFile(kind: .master, name: name, stretching: stretching),
        KeyFile(kind: .person, name: name, stretching: nil),
      ].map { $0.wrapping(key, under: try Secret(copying: kek)) }
    },
    read: { bytes in
      // Once as it is, once with the check at its end made right.
      if bytes.count > 8 {
        try? readKeyFile(bytes.dropLast(8) + contentHash(bytes.dropLast(8)).prefix(8))
      }
      try readKeyFile(bytes)
    })

  private static func readKeyFile(_ bytes: [UInt8]) throws {
    let keyFile = try KeyFile.master(of: bytes)
    guard let derivation = keyFile.stretching?.derivation else { return }
    precondition(derivation.passes <= 16 && derivation.memoryKiB <= 1_048_576)
    let kek = try Secret(copying: kek)
    if let key = try keyFile.unwrapping(bytes, under: kek) { precondition(key.count == 32) }
  }

  /// The count of wrong passcodes: whatever stands there, it must come out as it went in, or as nine.
  static let passcodeAttempts = FuzzTarget(
    name: "passcode-attempts",
    examples: {
      [
        PasscodeAttempts.none.bytes,
        PasscodeAttempts(count: 3, boot: "a boot", uptimeMilliseconds: 123_456).bytes,
      ]
    },
    read: { bytes in
      precondition(PasscodeAttempts(bytes).count >= 0)
      let attempts = PasscodeAttempts(bytes + contentHash(bytes).prefix(8))
      precondition(attempts == .unreadable || attempts.count >= 0)
      precondition(PasscodeAttempts(attempts.bytes) == attempts || attempts.boot.utf8.count > 64)
    })
}
