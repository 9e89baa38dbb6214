/// Writes a backup: entries in, sealed chunks out, one chunk of them in memory.
///
/// The file comes to its place with `finish`; let go of before, it leaves nothing.
package final class BackupWriter {
  private let file: OutgoingFile
  private let stream: ChunkStream
  /// Bytes of `stream.plain` that wait to be sealed.
  private var waiting = 0

  /// - Parameter path: what is there already is replaced by `finish`.
  package init(path: String, key: RecoveryKey) throws(VaultError) {
    let id = Primitives.randomBytes(16)
    let (stream, streamHeader) = try ChunkStream.sealing(
      under: BackupHeader.streamKey(key, id: id))
    let header = try BackupHeader(id: id, stream: streamHeader, under: key).bytes
    stream.associated = header
    self.stream = stream
    file = try OutgoingFile(path: path)
    try file.write(header)
  }

  package func append(_ facts: BackupFacts) throws(VaultError) {
    try append(.facts, facts.bytes)
  }

  /// - Throws: `backup.damaged` where somebody's name is longer than a book's page.
  package func append(_ person: BackupPerson) throws(VaultError) {
    try append(.person, person.bytes)
  }

  /// The copy's key, then the copy. `proceed` is asked before each chunk, and throws to end it.
  package func append(
    _ copy: PortableCopy, _ proceed: () throws -> Void
  ) throws {
    try begin(.key, byteCount: 1 + Primitives.keyBytes)
    try put([PortableCopy.cipher.rawValue])
    try copy.key.withBytes { bytes throws(VaultError) in try put(bytes) }
    try append(.database, IncomingFile(path: copy.file.path), proceed)
  }

  /// Everything is written and synced when this returns, and the file in its place.
  package func finish() throws(VaultError) {
    try seal(isLast: true)
    try file.finish()
  }

  // MARK: Entries

  private func append(_ kind: BackupEntry.Kind, _ payload: [UInt8]) throws(VaultError) {
    guard payload.count <= BackupEntry.greatestSmallBytes else {
      throw VaultError(.damaged, "An entry is longer than it can be.")
    }
    try begin(kind, byteCount: payload.count)
    try put(payload)
  }

  private func append(
    _ kind: BackupEntry.Kind, _ source: IncomingFile, _ proceed: () throws -> Void
  ) throws {
    try begin(kind, byteCount: source.byteCount)
    var left = source.byteCount
    while left > 0 {
      try proceed()
      try sealIfFull()
      let room = min(left, stream.plain.count - waiting)
      let count = try source.read(
        into: UnsafeMutableRawBufferPointer(rebasing: stream.plain[waiting..<waiting + room]))
      guard count == room else { throw VaultError(.damaged, "A copy was cut short.") }
      waiting += count
      left -= count
    }
  }

  private func begin(_ kind: BackupEntry.Kind, byteCount: Int) throws(VaultError) {
    try put([kind.rawValue] + littleEndian(UInt64(byteCount)))
  }

  // MARK: Chunks

  private func put(_ bytes: some Collection<UInt8>) throws(VaultError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      try sealIfFull()
      let piece = rest.prefix(stream.plain.count - waiting)
      UnsafeMutableRawBufferPointer(rebasing: stream.plain[waiting..<waiting + piece.count])
        .copyBytes(from: piece)
      waiting += piece.count
      rest = rest.dropFirst(piece.count)
    }
  }

  /// A full chunk is sealed when more is to come: only the last one carries the final tag.
  private func sealIfFull() throws(VaultError) {
    if waiting == stream.plain.count { try seal(isLast: false) }
  }

  private func seal(isLast: Bool) throws(VaultError) {
    try file.write(stream.seal(waiting, isLast: isLast))
    waiting = 0
  }
}
