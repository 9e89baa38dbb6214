/// Reads a backup, an entry after the other, with one chunk of it in memory.
///
/// Nothing is given out that wasn't authenticated; that the file is whole is known only when `next`
/// has returned nil. Whoever acts on entries before that must be able to undo it.
package final class BackupReader {
  private let file: IncomingFile
  private let stream: ChunkStream
  /// The part of `stream.plain` that wasn't read yet.
  private var unread = 0..<0
  private var isLast = false
  /// Of the entry that `next` returned last.
  private var payloadLeft = 0

  /// - Throws: `backup.wrong-key`, `backup.damaged`, `backup.too-new`, `disk.failed`.
  package init(path: String, key: RecoveryKey) throws(VaultError) {
    file = try IncomingFile(path: path, damaged: .backupDamaged)
    let bytes = try file.read(atMost: BackupHeader.byteCount)
    let header = try BackupHeader(bytes, under: key)
    stream = try ChunkStream.opening(
      header.stream, under: BackupHeader.streamKey(key, id: header.id))
    stream.associated = bytes
  }

  /// The next entry, or nil after the last. What wasn't read of the one before is passed over.
  package func next() throws(VaultError) -> BackupEntry? {
    while payloadLeft > 0 { _ = try take(payloadLeft) }
    if unread.isEmpty && isLast { return nil }
    var reader = LittleEndianReader(try gather(BackupEntry.headerBytes))
    guard let number: UInt8 = reader.integer(), let length: UInt64 = reader.integer(),
      let count = Int(exactly: length)
    else { throw damaged() }
    guard let kind = BackupEntry.Kind(rawValue: number) else {
      throw VaultError(.backupTooNew, "The backup holds what this version doesn't know.")
    }
    payloadLeft = count
    return BackupEntry(kind: kind, byteCount: count)
  }

  package func facts() throws(VaultError) -> BackupFacts {
    guard let facts = BackupFacts(try smallPayload()) else { throw damaged() }
    return facts
  }

  package func person() throws(VaultError) -> BackupPerson {
    guard let person = BackupPerson(try smallPayload()) else { throw damaged() }
    return person
  }

  /// The key of the database that follows.
  func databaseKey() throws(VaultError) -> Secret {
    guard payloadLeft == 1 + Primitives.keyBytes else { throw damaged() }
    guard try gather(1) == [PortableCopy.cipher.rawValue] else {
      throw VaultError(.backupTooNew, "A record is sealed in a way this version doesn't know.")
    }
    payloadLeft = Primitives.keyBytes
    return try Secret(count: Primitives.keyBytes) { (out) throws(VaultError) in
      var place = 0
      while payloadLeft > 0 {
        let piece = try take(payloadLeft)
        out[place..<place + piece.count].copyBytes(from: piece)
        place += piece.count
      }
    }
  }

  /// Writes the rest of the entry into a file. `proceed` is asked before each piece.
  func copyPayload(to target: OutgoingFile, _ proceed: () throws -> Void) throws {
    while payloadLeft > 0 {
      try proceed()
      try target.write(UnsafeRawBufferPointer(rebasing: try take(payloadLeft)))
    }
  }

  private func smallPayload() throws(VaultError) -> [UInt8] {
    guard payloadLeft <= BackupEntry.greatestSmallBytes else { throw damaged() }
    let count = payloadLeft
    payloadLeft = 0
    return try gather(count)
  }

  // MARK: Chunks

  /// Up to `most` bytes of the payload, at least one.
  private func take(_ most: Int) throws(VaultError) -> Slice<UnsafeRawBufferPointer> {
    try fillIfEmpty()
    let piece = unread.prefix(most)
    unread = piece.upperBound..<unread.upperBound
    payloadLeft = max(payloadLeft - piece.count, 0)
    return UnsafeRawBufferPointer(stream.plain)[piece]
  }

  private func gather(_ count: Int) throws(VaultError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      try fillIfEmpty()
      let piece = unread.prefix(count - bytes.count)
      bytes += stream.plain[piece]
      unread = piece.upperBound..<unread.upperBound
    }
    return bytes
  }

  private func fillIfEmpty() throws(VaultError) {
    guard unread.isEmpty else { return }
    guard !isLast else { throw damaged() }
    switch stream.open(try file.read(into: stream.sealed)) {
    case .more(let count): unread = 0..<count
    case .last(let count):
      unread = 0..<count
      isLast = true
      try refuseMore()
    case .damaged: throw damaged()
    }
  }

  /// Nothing may follow the last chunk.
  private func refuseMore() throws(VaultError) {
    guard try file.read(atMost: 1).isEmpty else { throw damaged() }
  }

  private func damaged() -> VaultError {
    VaultError(.backupDamaged, "The backup was altered or is damaged.")
  }
}
