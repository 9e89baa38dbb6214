@testable import Vault

extension FuzzTarget {
  private static let kek: [UInt8] = (0..<32).map { $0 }

  /// A key file: its header first, as an unlock reads it, then the key under a known one.
  ///
  /// No passcode is stretched: what a file may ask for is checked to be within bounds.
  static let keyFile = FuzzTarget(
    name: "key-file",
    examples: {
      let key = try Secret(copying: [UInt8](repeating: 7, count: 32))
      let name = KeyName([UInt8](repeating: 3, count: 16))!
      let salt = [UInt8](repeating: 5, count: KeyFile.saltBytes)
      let wrappings: [KeyFile.Wrapping] = [
        .passcode(
          KeyFile.PasscodeWrapping(
            generation: 9, isAnchored: true, secret: name, salt: salt, derivation: .standard)),
        .masterKey(.account), .masterKey(.person), .biometrics(secret: name, salt: salt),
      ]
      return try wrappings.map {
        KeyFile(cipher: .aes256GCM, name: name, wrapping: $0)
          .wrapping(key, under: try Secret(copying: kek))
      }
    },
    read: { bytes in
      // Once as it is, once with the check at its end made right.
      try? readKeyFile(bytes)
      try readKeyFile(bytes.dropLast(8) + contentHash(bytes.dropLast(8)).prefix(8))
    })

  private static func readKeyFile(_ bytes: [UInt8]) throws {
    let keyFile = try KeyFile(bytes)
    if case .passcode(let passcode) = keyFile.wrapping {
      let derivation = passcode.derivation
      precondition(UInt64(derivation.passes) * UInt64(derivation.memoryKiB) <= 1_048_576)
    }
    if let key = try keyFile.unwrapping(bytes, under: try Secret(copying: kek)) {
      precondition(key.count == 32)
    }
  }

  /// What a key store gives back as an anchor: the count of wrong passcodes, the generations.
  ///
  /// Whatever stands there, what was understood is written and read the same again.
  static let anchors = FuzzTarget(
    name: "anchors",
    examples: {
      var generations = Generations()
      generations.passcode = 3
      generations[KeyName([UInt8](repeating: 3, count: 16))!] = 7
      return [
        PasscodeAttempts.none.bytes,
        PasscodeAttempts(count: 3, boot: "a boot", uptimeMilliseconds: 123_456).bytes,
        generations.bytes,
      ].map { $0.dropLast(8) }
    },
    read: { bytes in
      for bytes in [bytes, bytes + contentHash(bytes).prefix(8)] {
        let attempts = PasscodeAttempts(bytes)
        precondition(
          PasscodeAttempts(attempts.bytes) == attempts || attempts.boot.utf8.count > 64)
        guard let generations = try? Generations(bytes) else { continue }
        let again = try Generations(generations.bytes)
        precondition(again == generations)
      }
    })
}
