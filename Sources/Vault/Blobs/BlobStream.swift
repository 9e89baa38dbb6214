internal import CSodium
internal import Synchronization

/// The state of one secretstream, and a chunk of plaintext where one is gathered, in guarded memory
/// until it is wiped.
///
/// One writer or reader uses it; its session may wipe it meanwhile. The mutex guards the memory:
/// whoever is using it finishes first (one chunk at most), and finds it gone the next time. The
/// flag keeps one who never pauses from being first at the mutex again and again.
final class BlobStream: Sendable {
  /// Valid inside `use` only.
  struct Contents {
    fileprivate let memory: UnsafeMutableRawPointer
    let chunk: UnsafeMutableRawBufferPointer

    fileprivate init(_ memory: UnsafeMutableRawPointer, gathered: Int) {
      self.memory = memory
      chunk = UnsafeMutableRawBufferPointer(start: memory + stateBytes, count: gathered)
    }

    fileprivate var state: UnsafeMutablePointer<crypto_secretstream_xchacha20poly1305_state> {
      memory.assumingMemoryBound(to: crypto_secretstream_xchacha20poly1305_state.self)
    }
  }

  enum Tag: UInt8 {
    case message = 0
    case final = 3
  }

  /// The state, rounded up.
  private static let stateBytes = 64

  private let gathered: Int
  private let isClosed = Atomic(false)
  /// Zero once it is wiped.
  private let address: Mutex<UInt>

  private init(
    gathered: Int, start: (Contents) -> Int32
  ) throws(VaultError) {
    guard sodium_init() >= 0, let memory = sodium_malloc(Self.stateBytes + gathered) else {
      throw VaultError(.cryptoFailed, "There is no guarded memory left.")
    }
    guard start(Contents(memory, gathered: gathered)) == 0 else {
      sodium_free(memory)
      throw VaultError(.cryptoFailed, "A sealed stream can't be begun.")
    }
    self.gathered = gathered
    address = Mutex(UInt(bitPattern: memory))
  }

  deinit {
    wipe()
  }

  /// A new stream that seals, and the header that it is opened with.
  static func sealing(
    under key: Secret
  ) throws(VaultError) -> (stream: BlobStream, header: [UInt8]) {
    var header = [UInt8](repeating: 0, count: BlobHeader.streamHeaderBytes)
    let stream = try BlobStream(gathered: BlobHeader.chunkBytes) { contents in
      key.withBytes { key in
        crypto_secretstream_xchacha20poly1305_init_push(
          contents.state, &header, key.baseAddress!.assumingMemoryBound(to: UInt8.self))
      }
    }
    return (stream, header)
  }

  static func opening(_ header: [UInt8], under key: Secret) throws(VaultError) -> BlobStream {
    try BlobStream(gathered: 0) { contents in
      key.withBytes { key in
        crypto_secretstream_xchacha20poly1305_init_pull(
          contents.state, header, key.baseAddress!.assumingMemoryBound(to: UInt8.self))
      }
    }
  }

  /// - Throws: `vault.locked` once it is wiped, and what `body` throws.
  func use<Result: Sendable>(
    _ body: (Contents) throws(VaultError) -> Result
  ) throws(VaultError) -> Result {
    guard !isClosed.load(ordering: .acquiring) else { throw BlobSession.locked }
    return try address.withLock { (address) throws(VaultError) -> Result in
      guard let memory = UnsafeMutableRawPointer(bitPattern: address) else {
        throw BlobSession.locked
      }
      return try body(Contents(memory, gathered: gathered))
    }
  }

  /// From now on nobody begins to use it.
  func close() {
    isClosed.store(true, ordering: .releasing)
  }

  func wipe() {
    close()
    address.withLock { address in
      sodium_free(UnsafeMutableRawPointer(bitPattern: address))
      address = 0
    }
  }
}

extension BlobStream.Contents {
  /// Seals `plaintext` into `out`, which has room for it.
  func seal(
    _ plaintext: UnsafeRawBufferPointer, binding: [UInt8], tag: BlobStream.Tag,
    into out: UnsafeMutableRawBufferPointer
  ) throws(VaultError) -> UnsafeRawBufferPointer {
    let count = plaintext.count + BlobHeader.sealBytes
    precondition(out.count >= count)
    let status = crypto_secretstream_xchacha20poly1305_push(
      state, out.baseAddress!.assumingMemoryBound(to: UInt8.self), nil,
      plaintext.baseAddress?.assumingMemoryBound(to: UInt8.self), UInt64(plaintext.count), binding,
      UInt64(binding.count), tag.rawValue)
    guard status == 0 else { throw VaultError(.cryptoFailed, "A chunk can't be sealed.") }
    return UnsafeRawBufferPointer(rebasing: out[..<count])
  }

  /// Opens a chunk into `out`; writes nothing there, and says false, where it isn't the next one or
  /// has another tag.
  func open(
    _ sealed: UnsafeRawBufferPointer, binding: [UInt8], tag: BlobStream.Tag,
    into out: UnsafeMutableRawBufferPointer
  ) -> Bool {
    guard sealed.count >= BlobHeader.sealBytes,
      out.count >= sealed.count - BlobHeader.sealBytes
    else { return false }
    var found: UInt8 = 0
    let status = crypto_secretstream_xchacha20poly1305_pull(
      state, out.baseAddress?.assumingMemoryBound(to: UInt8.self), nil, &found,
      sealed.baseAddress!.assumingMemoryBound(to: UInt8.self), UInt64(sealed.count), binding,
      UInt64(binding.count))
    guard status == 0 else { return false }
    if found == tag.rawValue { return true }
    sodium_memzero(out.baseAddress, sealed.count - BlobHeader.sealBytes)
    return false
  }
}
