/// Seals a blob as its bytes come, in the memory of two chunks.
///
/// The file grows beside its place and takes it, whole and synced, in `finish`: until then an older
/// blob of that name is what is read. A writer that is dropped leaves nothing; where even that was
/// not to be (a crash, a revocation), the `.new` file goes at the next recovery or collection.
///
/// One task at a time uses a writer. Revoking its store from elsewhere is safe.
package final class BlobWriter {
  private enum Phase {
    case open
    case finished
    case failed(VaultError)
  }

  private let session: BlobSession
  private let directory: Directory
  private let name: BlobName
  private let temporaryName: String
  private let file: OpenFile
  private let stream: BlobStream
  /// Every chunk's associated data.
  private let binding: [UInt8]
  private let sealed: UnsafeMutableRawBufferPointer
  private var phase = Phase.open
  /// Of the stream's chunk. A full one waits for the next byte: it may be the last.
  private var gatheredBytes = 0

  init(
    _ name: BlobName, in directory: Directory, session: BlobSession
  ) throws(VaultError) {
    let temporaryName =
      "\(name.stored)-\(Primitives.randomBytes(8).hexadecimal)\(BlobName.unfinished)"
    let file = try session.change { (names) throws(VaultError) -> OpenFile in
      let file = try directory.create(temporaryName)
      names.unfinished.insert(temporaryName)
      return file
    }
    do throws(VaultError) {
      let (stream, header) = try session.sealingStream()
      self.stream = stream
      binding = header.bytes + name.bytes
    } catch {
      Self.discard(temporaryName, in: directory, session)
      throw error
    }
    self.session = session
    self.directory = directory
    self.name = name
    self.temporaryName = temporaryName
    self.file = file
    sealed = .allocate(byteCount: BlobHeader.chunkBytes + BlobHeader.sealBytes, alignment: 64)
    try attempt { () throws(VaultError) in
      try FolderRehearsal.step()
      let header = binding.prefix(BlobHeader.byteCount)
      try stream.use { (_) throws(VaultError) in
        var failure: VaultError?
        header.withUnsafeBytes { bytes in
          do throws(VaultError) { try file.append(bytes) } catch { failure = error }
        }
        if let failure { throw failure }
      }
    }
  }

  deinit {
    session.forget(stream)
    if case .open = phase { Self.discard(temporaryName, in: directory, session) }
    sealed.deallocate()
  }

  /// - Throws: `disk.full`, `disk.failed`, `vault.locked`; the writer is then good for nothing, and
  ///   throws the same again.
  package func write(_ bytes: UnsafeRawBufferPointer) throws(VaultError) {
    try attempt { () throws(VaultError) in
      var rest = bytes
      while !rest.isEmpty {
        if gatheredBytes == BlobHeader.chunkBytes {
          try sealGathered(.message)
        } else if gatheredBytes == 0, rest.count > BlobHeader.chunkBytes {
          try seal(UnsafeRawBufferPointer(rebasing: rest.prefix(BlobHeader.chunkBytes)))
          rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(BlobHeader.chunkBytes))
        } else {
          let count = try gather(rest)
          rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
        }
      }
    }
  }

  package func write(_ bytes: some Sequence<UInt8>) throws(VaultError) {
    var failure: VaultError?
    let isWritten: Void? = bytes.withContiguousStorageIfAvailable { bytes in
      do throws(VaultError) { try write(UnsafeRawBufferPointer(bytes)) } catch { failure = error }
    }
    if let failure { throw failure }
    if isWritten == nil { try write(Array(bytes)) }
  }

  /// Makes the blob what its name stands for. It lasts when this returns.
  ///
  /// - Throws: as `write`. Where only the last sync failed, the new blob may be there already.
  package func finish() throws(VaultError) {
    try attempt { () throws(VaultError) in
      try sealGathered(.final)
      session.forget(stream)
      try FolderRehearsal.step()
      try session.check()
      try file.sync()
      try session.change { (names) throws(VaultError) in
        try directory.rename(temporaryName, to: name.stored)
        names.unfinished.remove(temporaryName)
        names.finished.insert(name.stored)
      }
      phase = .finished
      try FolderRehearsal.step()
      try directory.sync()
    }
  }

  // MARK: Chunks

  /// How much of `bytes` the gathered chunk had room for.
  private func gather(_ bytes: UnsafeRawBufferPointer) throws(VaultError) -> Int {
    let count = min(bytes.count, BlobHeader.chunkBytes - gatheredBytes)
    try stream.use { contents in
      UnsafeMutableRawBufferPointer(rebasing: contents.chunk[gatheredBytes...])
        .copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes.prefix(count)))
    }
    gatheredBytes += count
    return count
  }

  private func sealGathered(_ tag: BlobStream.Tag) throws(VaultError) {
    try FolderRehearsal.step()
    try stream.use { (contents) throws(VaultError) in
      let plaintext = UnsafeRawBufferPointer(rebasing: contents.chunk[..<gatheredBytes])
      try file.append(contents.seal(plaintext, binding: binding, tag: tag, into: sealed))
    }
    gatheredBytes = 0
  }

  /// A chunk that isn't the last, straight from where the caller has it.
  private func seal(_ chunk: UnsafeRawBufferPointer) throws(VaultError) {
    try FolderRehearsal.step()
    try stream.use { (contents) throws(VaultError) in
      try file.append(contents.seal(chunk, binding: binding, tag: .message, into: sealed))
    }
  }

  // MARK: Failures

  private func attempt(_ body: () throws(VaultError) -> Void) throws(VaultError) {
    switch phase {
    case .open: break
    case .finished: preconditionFailure("a finished blob is written to")
    case .failed(let error): throw error
    }
    do throws(VaultError) {
      try body()
    } catch {
      // What has its place already keeps it, synced or not.
      if case .open = phase { Self.discard(temporaryName, in: directory, session) }
      session.forget(stream)
      phase = .failed(error)
      throw error
    }
  }

  /// After a revocation the file stays, as after a crash.
  private static func discard(
    _ temporaryName: String, in directory: Directory, _ session: BlobSession
  ) {
    try? session.changeUnrehearsed { (names) throws(VaultError) in
      names.unfinished.remove(temporaryName)
      try directory.remove(temporaryName)
    }
  }
}
