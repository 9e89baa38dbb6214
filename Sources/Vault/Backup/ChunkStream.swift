internal import CSodium

/// One direction of libsodium's secretstream (XChaCha20-Poly1305), a chunk at a time.
///
/// Each chunk is bound to all before it: none can be left out, repeated or moved, and only the last
/// carries the final tag. State and plain text lie in guarded memory.
final class ChunkStream {
  /// Plain bytes of every chunk but the last, which may have fewer.
  static let chunkBytes = 65_536
  static let overheadBytes = 17
  static let headerBytes = 24

  enum Opened {
    case more(Int)
    case last(Int)
    case damaged
  }

  /// The plain text of one chunk.
  let plain: UnsafeMutableRawBufferPointer
  /// The same chunk, sealed.
  let sealed = UnsafeMutableRawBufferPointer.allocate(
    byteCount: chunkBytes + overheadBytes, alignment: 16)
  private let state: UnsafeMutablePointer<crypto_secretstream_xchacha20poly1305_state>
  /// Bound to every chunk.
  var associated: [UInt8] = []

  private init() throws(VaultError) {
    typealias State = crypto_secretstream_xchacha20poly1305_state
    guard sodium_init() >= 0, let plain = sodium_malloc(Self.chunkBytes) else {
      sealed.deallocate()
      throw VaultError(.cryptoFailed, "There is no guarded memory left.")
    }
    guard let state = sodium_malloc(MemoryLayout<State>.size) else {
      sealed.deallocate()
      sodium_free(plain)
      throw VaultError(.cryptoFailed, "There is no guarded memory left.")
    }
    self.plain = UnsafeMutableRawBufferPointer(start: plain, count: Self.chunkBytes)
    self.state = state.bindMemory(to: State.self, capacity: 1)
  }

  deinit {
    sealed.deallocate()
    sodium_free(plain.baseAddress)
    sodium_free(state)
  }

  /// A stream to be sealed, and its header.
  static func sealing(under key: Secret) throws(VaultError) -> (ChunkStream, header: [UInt8]) {
    let stream = try ChunkStream()
    var header = [UInt8](repeating: 0, count: headerBytes)
    key.withBytes { key in
      _ = crypto_secretstream_xchacha20poly1305_init_push(
        stream.state, &header, key.baseAddress!.assumingMemoryBound(to: UInt8.self))
    }
    return (stream, header)
  }

  static func opening(_ header: [UInt8], under key: Secret) throws(VaultError) -> ChunkStream {
    let stream = try ChunkStream()
    let status = key.withBytes { key in
      crypto_secretstream_xchacha20poly1305_init_pull(
        stream.state, header, key.baseAddress!.assumingMemoryBound(to: UInt8.self))
    }
    guard status == 0 else { throw VaultError(.cryptoFailed, "A stream could not be opened.") }
    return stream
  }

  /// Seals the first `count` bytes of `plain`; what came of them is good until the next call.
  func seal(_ count: Int, isLast: Bool) -> UnsafeRawBufferPointer {
    _ = crypto_secretstream_xchacha20poly1305_push(
      state, bytes(of: sealed), nil, bytes(of: plain), UInt64(count), associated,
      UInt64(associated.count), isLast ? Self.finalTag : Self.messageTag)
    return UnsafeRawBufferPointer(rebasing: sealed[..<(count + Self.overheadBytes)])
  }

  /// Opens the first `count` bytes of `sealed`: a whole chunk, or a shorter one at the end.
  func open(_ count: Int) -> Opened {
    guard count >= Self.overheadBytes else { return .damaged }
    var tag: UInt8 = 0
    let status = crypto_secretstream_xchacha20poly1305_pull(
      state, bytes(of: plain), nil, &tag, bytes(of: sealed), UInt64(count), associated,
      UInt64(associated.count))
    guard status == 0 else { return .damaged }
    let opened = count - Self.overheadBytes
    switch tag {
    case Self.finalTag: return .last(opened)
    case Self.messageTag where opened == Self.chunkBytes: return .more(opened)
    default: return .damaged
    }
  }

  private func bytes(of buffer: UnsafeMutableRawBufferPointer) -> UnsafeMutablePointer<UInt8> {
    buffer.baseAddress!.assumingMemoryBound(to: UInt8.self)
  }

  private static let messageTag: UInt8 = 0
  private static let finalTag: UInt8 = 3
}
