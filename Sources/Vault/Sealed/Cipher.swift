internal import CSealedVFS

/// What a sealed database's pages are sealed with; its number stands in the file's key file.
///
/// Both take nonces of 24 bytes, 16 of them random for each session, so that none repeats
/// (Docs/Decisions/0006).
package enum Cipher: UInt8, Sendable, CaseIterable {
  case xchacha20Poly1305 = 1
  case aes256GCM = 2

  /// For new files: AES where the processor computes it, otherwise ChaCha20, which is fast
  /// everywhere.
  package static var preferred: Cipher {
    Cipher(rawValue: UInt8(sealed_cipher_default())) ?? .xchacha20Poly1305
  }
}
