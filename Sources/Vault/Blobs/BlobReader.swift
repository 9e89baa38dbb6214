/// Opens a blob chunk by chunk, in the memory of two.
///
/// A chunk is handed out when it has proved to be the one that was sealed at this place of this
/// blob. That the blob ends where it should is known with its last chunk: what must be whole before
/// it is used, is read to its end first.
///
/// One task at a time uses a reader. Revoking its store from elsewhere is safe. A blob that is
/// replaced or removed meanwhile is still read as it was.
package final class BlobReader {
  /// Of plaintext, as the file's length says; reading to the end proves it.
  package let byteCount: Int

  private let session: BlobSession
  private let file: OpenFile
  private let stream: BlobStream
  /// Every chunk's associated data.
  private let binding: [UInt8]
  private let sealed: UnsafeMutableRawBufferPointer
  private var unreadBytes: Int
  private var isAtEnd = false
  private var failure: VaultError?

  init(_ name: BlobName, file: OpenFile, session: BlobSession) throws(VaultError) {
    guard let byteCount = BlobHeader.plaintextBytes(inFileOf: file.byteCount) else {
      throw VaultError(.damaged, "A blob's file is cut short or too long.")
    }
    let bytes = try Self.header(of: file)
    let header = try BlobHeader(reading: bytes)
    stream = try session.openingStream(header)
    binding = bytes + name.bytes
    self.byteCount = byteCount
    self.session = session
    self.file = file
    unreadBytes = byteCount
    sealed = .allocate(
      byteCount: min(byteCount, BlobHeader.chunkBytes) + BlobHeader.sealBytes, alignment: 64)
  }

  deinit {
    session.forget(stream)
    sealed.deallocate()
  }

  private static func header(of file: OpenFile) throws(VaultError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: BlobHeader.byteCount)
    var result = Result<Int, VaultError>.success(0)
    bytes.withUnsafeMutableBytes { buffer in
      result = Result { () throws(VaultError) in try file.read(into: buffer) }
    }
    guard try result.get() == bytes.count else {
      throw VaultError(.damaged, "A blob's file is cut short.")
    }
    return bytes
  }

  /// How much room the next chunk needs: 0 at the end of the blob.
  package var nextByteCount: Int {
    min(unreadBytes, BlobHeader.chunkBytes)
  }

  /// Puts the next chunk at the beginning of `buffer`, which must have room for it, and says how
  /// long it is: 64 KiB, the last one less, and 0 once the blob has come to its end.
  ///
  /// - Throws: `vault.damaged` for a chunk that isn't the blob's, `vault.locked`, `disk.failed`;
  ///   the same again from then on. Nothing is written to `buffer` then.
  package func read(into buffer: UnsafeMutableRawBufferPointer) throws(VaultError) -> Int {
    precondition(buffer.count >= nextByteCount, "there is no room for a chunk")
    if let failure { throw failure }
    do throws(VaultError) {
      try session.check()
      return isAtEnd ? 0 : try readChunk(into: buffer)
    } catch {
      session.forget(stream)
      failure = error
      throw error
    }
  }

  private func readChunk(into buffer: UnsafeMutableRawBufferPointer) throws(VaultError) -> Int {
    let count = nextByteCount
    let isLast = count == unreadBytes
    let room = UnsafeMutableRawBufferPointer(rebasing: sealed[..<(count + BlobHeader.sealBytes)])
    guard try file.read(into: room) == room.count else {
      throw VaultError(.damaged, "A blob's file is cut short.")
    }
    let isOpened = try stream.use { contents in
      contents.open(
        UnsafeRawBufferPointer(room), binding: binding, tag: isLast ? .final : .message,
        into: buffer)
    }
    guard isOpened else { throw VaultError(.damaged, "A blob was altered.") }
    unreadBytes -= count
    isAtEnd = isLast
    if isLast { session.forget(stream) }
    return count
  }

  /// The next chunk, or nil once the blob has come to its end. Throws as `read`.
  package func next() throws(VaultError) -> [UInt8]? {
    var result = Result<Int, VaultError>.success(0)
    let chunk = [UInt8](unsafeUninitializedCapacity: nextByteCount) { buffer, count in
      result = Result { () throws(VaultError) in
        try read(into: UnsafeMutableRawBufferPointer(buffer))
      }
      count = (try? result.get()) ?? 0
    }
    return try result.get() == 0 ? nil : chunk
  }
}
