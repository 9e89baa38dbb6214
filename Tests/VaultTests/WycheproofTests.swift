import CSodium
import Testing

/// An AEAD with keys of 32, nonces of 12 and tags of 16 bytes, as whoever implements it offers it.
protocol AEADEngine: Sendable {
  /// The file of vectors that it must agree with.
  var vectors: String { get }

  func seal(
    _ message: [UInt8], key: [UInt8], nonce: [UInt8], associated: [UInt8]
  ) -> (sealed: [UInt8], tag: [UInt8])

  /// nil where the tag is wrong.
  func open(
    _ sealed: [UInt8], tag: [UInt8], key: [UInt8], nonce: [UInt8], associated: [UInt8]
  ) -> [UInt8]?
}

/// libsodium's ChaCha20-Poly1305.
struct SodiumChaCha20Poly1305: AEADEngine {
  let vectors = "chacha20_poly1305_test.json"

  func seal(
    _ message: [UInt8], key: [UInt8], nonce: [UInt8], associated: [UInt8]
  ) -> (sealed: [UInt8], tag: [UInt8]) {
    var sealed = [UInt8](repeating: 0, count: message.count)
    var tag = [UInt8](repeating: 0, count: 16)
    crypto_aead_chacha20poly1305_ietf_encrypt_detached(
      &sealed, &tag, nil, message, UInt64(message.count), associated, UInt64(associated.count), nil,
      nonce, key)
    return (sealed, tag)
  }

  func open(
    _ sealed: [UInt8], tag: [UInt8], key: [UInt8], nonce: [UInt8], associated: [UInt8]
  ) -> [UInt8]? {
    var message = [UInt8](repeating: 0, count: sealed.count)
    let status = crypto_aead_chacha20poly1305_ietf_decrypt_detached(
      &message, nil, sealed, UInt64(sealed.count), tag, associated, UInt64(associated.count), nonce,
      key)
    return status == 0 ? message : nil
  }
}

/// libsodium's AES-256-GCM, which some processors have.
struct SodiumAES256GCM: AEADEngine {
  let vectors = "aes_gcm_test.json"

  static let isAvailable = sodium_init() >= 0 && crypto_aead_aes256gcm_is_available() == 1

  func seal(
    _ message: [UInt8], key: [UInt8], nonce: [UInt8], associated: [UInt8]
  ) -> (sealed: [UInt8], tag: [UInt8]) {
    var sealed = [UInt8](repeating: 0, count: message.count)
    var tag = [UInt8](repeating: 0, count: 16)
    crypto_aead_aes256gcm_encrypt_detached(
      &sealed, &tag, nil, message, UInt64(message.count), associated, UInt64(associated.count), nil,
      nonce, key)
    return (sealed, tag)
  }

  func open(
    _ sealed: [UInt8], tag: [UInt8], key: [UInt8], nonce: [UInt8], associated: [UInt8]
  ) -> [UInt8]? {
    var message = [UInt8](repeating: 0, count: sealed.count)
    let status = crypto_aead_aes256gcm_decrypt_detached(
      &message, nil, sealed, UInt64(sealed.count), tag, associated, UInt64(associated.count), nonce,
      key)
    return status == 0 ? message : nil
  }
}

@Suite(.enabled(if: SharedData.has("crypto-vectors"), SharedData.absent))
struct WycheproofTests {
  static let engines: [any AEADEngine] =
    [SodiumChaCha20Poly1305()] + (SodiumAES256GCM.isAvailable ? [SodiumAES256GCM()] : [])

  @Test(arguments: engines)
  func anEngineAgreesWithEveryVector(_ engine: any AEADEngine) throws {
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
      let (sealed, tag) = engine.seal(
        vector.msg.bytes, key: vector.key.bytes, nonce: vector.iv.bytes,
        associated: vector.aad.bytes)
      #expect(sealed == vector.ct.bytes && tag == vector.tag.bytes, "\(vector)")
    }
  }
}
