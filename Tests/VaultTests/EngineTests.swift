import CSealedVFS
import CSodium
import Testing

/// Whatever computes a cipher, the files are the same: what one engine seals the other opens.
@Suite struct EngineTests {
  static let ciphers = [SEALED_XCHACHA20_POLY1305, SEALED_AES_256_GCM].map { Int32($0) }
  static let engines = [SEALED_ENGINE_LIBSODIUM, SEALED_ENGINE_LIBCRYPTO].map { Int32($0) }

  private static func offered(_ cipher: Int32) -> [Int32] {
    engines.filter { sealed_cipher_is_offered(cipher, $0) != 0 }
  }

  @Test(arguments: ciphers)
  func aFileOfOneEngineIsReadAndContinuedByTheOther(cipher: Int32) throws {
    let offered = Self.offered(cipher)
    try #require(!offered.isEmpty, "no engine offers this cipher here")
    for first in offered {
      for second in offered {
        let scratch = try Scratch()
        var workload = Workload(seed: 3)
        for (turn, engine) in [first, second, first].enumerated() {
          let slot = Slot(cipher: cipher, engine: engine)
          let connection = try SealedConnection(scratch.file("a.db"), slot, making: turn == 0)
          if turn == 0 { try Workload.make(connection) }
          for _ in 0..<5 { try workload.transact(connection) { _ in } }
          // The next engine finds a file and a log.
          let found = try Workload.read(connection)
          #expect(found.rows == workload.rows)
          try scratch.write(scratch.bytes("a.db"), to: "b.db")
          try scratch.write(scratch.bytes("a.db-wal"), to: "b.db-wal")
          for reader in offered {
            let copy = try SealedConnection(
              scratch.file("b.db"), Slot(cipher: cipher, engine: reader))
            #expect(try Workload.read(copy).rows == workload.rows, "\(first) \(second) \(reader)")
          }
        }
      }
    }
  }

  @Test func aFileOfOneCipherIsNoFileOfTheOther() throws {
    for (cipher, other) in [(1, 2), (2, 1)] as [(Int32, Int32)] {
      let scratch = try Scratch()
      let connection = try SealedConnection(
        scratch.file("a.db"), Slot(cipher: cipher), making: true)
      try Workload.make(connection)
      connection.close()
      let failure = #expect(throws: SQLiteFailure.self) {
        try Workload.read(SealedConnection(scratch.file("a.db"), Slot(cipher: other)))
      }
      #expect(failure?.primary == 26)
    }
  }

  /// Known answers of this format, kept for ever: XChaCha20-Poly1305 is libsodium's own.
  @Test(arguments: engines)
  func theChaChaSuiteIsXChaCha20Poly1305(engine: Int32) throws {
    guard sealed_cipher_is_offered(Int32(SEALED_XCHACHA20_POLY1305), engine) != 0 else { return }
    let scratch = try Scratch()
    let slot = Slot(cipher: Int32(SEALED_XCHACHA20_POLY1305), engine: engine)
    let connection = try SealedConnection(scratch.file("a.db"), slot, making: true)
    try Workload.make(connection)
    connection.close()
    let bytes = try scratch.bytes("a.db")
    let key = [UInt8](repeating: 0xA7, count: 32)
    for page in 0..<bytes.count / 4096 {
      let start = page * 4096
      let nonce = Array(bytes[start + 4056..<start + 4080])
      let ad = [1] + [UInt8](repeating: 0, count: 7) + (0..<8).map { UInt8(page >> ($0 * 8) & 255) }
      let clear = sodiumOpened(
        Array(bytes[start..<start + 4056]), tag: Array(bytes[start + 4080..<start + 4096]),
        ad: ad, nonce: nonce, key: key)
      #expect(clear != nil, "page \(page)")
      if page == 0 { #expect(clear?.starts(with: Array("SQLite format 3\0".utf8)) == true) }
    }
  }

  @Test func aSubkeyIsFoundAgainAmongHundreds() throws {
    let scratch = try Scratch()
    var workload = Workload(seed: 12)
    for session in 0..<150 {
      let connection = try SealedConnection(scratch.file("a.db"), Slot(), making: session == 0)
      if session == 0 { try Workload.make(connection) }
      try workload.transact(connection) { _ in }
      connection.close()
    }
    #expect(try Workload.read(SealedConnection(scratch.file("a.db"), Slot())).rows == workload.rows)
  }
}

private func sodiumOpened(
  _ sealed: [UInt8], tag: [UInt8], ad: [UInt8], nonce: [UInt8], key: [UInt8]
) -> [UInt8]? {
  var out = [UInt8](repeating: 0, count: sealed.count)
  let status = crypto_aead_xchacha20poly1305_ietf_decrypt_detached(
    &out, nil, sealed, UInt64(sealed.count), tag, ad, UInt64(ad.count), nonce, key)
  return status == 0 ? out : nil
}
