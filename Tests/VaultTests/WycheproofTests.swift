import CSealedVFS
import Testing

/// An inner cipher (keys of 32, nonces of 12 and tags of 16 bytes) as one engine computes it.
struct InnerCipher: Sendable, CustomStringConvertible {
  let cipher: Int32
  let engine: Int32

  var isOffered: Bool { sealed_cipher_is_offered(cipher, engine) != 0 }

  /// The file of vectors that it must agree with.
  var vectors: String {
    cipher == SEALED_AES_256_GCM ? "aes_gcm_test.json" : "chacha20_poly1305_test.json"
  }

  var description: String { "cipher \(cipher) engine \(engine)" }

  func seal(
    _ message: [UInt8], key: [UInt8], nonce: [UInt8], associated: [UInt8]
  ) -> (sealed: [UInt8], tag: [UInt8])? {
    var sealed = [UInt8](repeating: 0, count: message.count)
    var tag = [UInt8](repeating: 0, count: 16)
    let status = sealed_inner_seal(
      cipher, engine, key, nonce, associated, associated.count, message, message.count, &sealed,
      &tag)
    return status == 0 ? (sealed, tag) : nil
  }

  /// nil where the tag is wrong.
  func open(
    _ sealed: [UInt8], tag: [UInt8], key: [UInt8], nonce: [UInt8], associated: [UInt8]
  ) -> [UInt8]? {
    var message = [UInt8](repeating: 0, count: sealed.count)
    let status = sealed_inner_open(
      cipher, engine, key, nonce, associated, associated.count, sealed, sealed.count, tag, &message)
    return status == 0 ? message : nil
  }
}

@Suite(.enabled(if: SharedData.has("crypto-vectors"), SharedData.absent))
struct WycheproofTests {
  static let ciphers = EngineTests.ciphers.flatMap { cipher in
    EngineTests.engines.map { InnerCipher(cipher: cipher, engine: $0) }
  }.filter(\.isOffered)

  @Test(arguments: ciphers)
  func anEngineAgreesWithEveryVector(_ engine: InnerCipher) throws {
    let vectors = try Wycheproof(engine.vectors).vectors(
      keyBytes: 32, nonceBytes: 12, tagBytes: 16)
    #expect(vectors.count { $0.result == "valid" } > 30)
    #expect(vectors.count { $0.result == "invalid" } > 10)
    for vector in vectors {
      let opened = engine.open(
        vector.ct.bytes, tag: vector.tag.bytes, key: vector.key.bytes, nonce: vector.iv.bytes,
        associated: vector.aad.bytes)
      guard vector.result == "valid" else {
        #expect(opened == nil, "\(vector) is to be refused")
        continue
      }
      #expect(opened == vector.msg.bytes, "\(vector)")
      let again = engine.seal(
        vector.msg.bytes, key: vector.key.bytes, nonce: vector.iv.bytes,
        associated: vector.aad.bytes)
      #expect(
        again?.sealed == vector.ct.bytes && again?.tag == vector.tag.bytes, "\(vector)")
    }
  }
}
