internal import CSodium

/// The few primitives that keys are made with; each is libsodium's.
enum Primitives {
  static let nonceBytes = 24
  static let tagBytes = 16
  static let keyBytes = 32

  /// BLAKE2b-256 of `input` under `key`.
  static func keyedHash(_ input: [UInt8], key: Secret) throws(VaultError) -> Secret {
    try Secret(count: keyBytes) { (out) throws(VaultError) in
      let status = key.withBytes { key in
        crypto_generichash(
          out.baseAddress!, out.count, input, UInt64(input.count), key.baseAddress, key.count)
      }
      guard status == 0 else { throw VaultError(.cryptoFailed, "BLAKE2b failed.") }
    }
  }

  /// nonce | ciphertext | tag of a key, XChaCha20-Poly1305 with `header` as associated data.
  static func wrap(_ secret: Secret, under key: Secret, header: [UInt8]) -> [UInt8] {
    var nonce = [UInt8](repeating: 0, count: nonceBytes)
    randombytes_buf(&nonce, nonceBytes)
    var sealed = [UInt8](repeating: 0, count: secret.count + tagBytes)
    secret.withBytes { message in
      key.withBytes { key in
        _ = crypto_aead_xchacha20poly1305_ietf_encrypt(
          &sealed, nil, message.baseAddress, UInt64(message.count), header, UInt64(header.count),
          nil, nonce, key.baseAddress!)
      }
    }
    return nonce + sealed
  }

  /// The opposite of `wrap`; nil where the key or a byte is wrong.
  static func unwrap(
    _ wrapped: ArraySlice<UInt8>, under key: Secret, header: [UInt8]
  ) throws(VaultError) -> Secret? {
    guard wrapped.count >= nonceBytes + tagBytes else { return nil }
    let nonce = Array(wrapped.prefix(nonceBytes))
    let sealed = Array(wrapped.dropFirst(nonceBytes))
    var opened = false
    let secret = try Secret(count: sealed.count - tagBytes) { (out) throws(VaultError) in
      opened =
        key.withBytes { key in
          crypto_aead_xchacha20poly1305_ietf_decrypt(
            out.baseAddress, nil, nil, sealed, UInt64(sealed.count), header, UInt64(header.count),
            nonce, key.baseAddress!)
        } == 0
    }
    return opened ? secret : nil
  }

  static func randomBytes(_ count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return bytes
  }
}

/// BLAKE2b-256 of some bytes: names a content, keeps no secret.
package func contentHash(_ content: some Collection<UInt8>) -> [UInt8] {
  let bytes = Array(content)
  var hash = [UInt8](repeating: 0, count: 32)
  crypto_generichash(&hash, hash.count, bytes, UInt64(bytes.count), nil, 0)
  return hash
}
