import CFaultVFS
import CSealedVFS
import Testing

/// Whoever has the disk changes it. Every read is right, or an error that says so.
@Suite struct TamperingTests {
  static let pageBytes = Int(SEALED_PAGE_BYTES)
  let seed = UInt64.random(in: 0..<1_000_000)

  /// A closed file of some 300 pages, its rows, and its bytes.
  private func closedFile(_ scratch: Scratch, _ slot: Slot) throws -> Workload.Rows {
    let connection = try SealedConnection(scratch.file("a.db"), slot, making: true)
    try Workload.make(connection)
    var workload = Workload(seed: seed)
    for _ in 0..<20 { try workload.transact(connection) { _ in } }
    // The workload keeps to a hundred rows; these make the file long.
    for id in 1000..<1140 as Range<Int64> {
      let kind = 3 + 4 * (id % 16)
      try connection.run(
        "INSERT INTO note (id, kind, body) VALUES (?, ?, ?)", [id, kind],
        blob: Workload.kinds[Int(kind)])
    }
    let rows = try Workload.read(connection).rows
    connection.close()
    #expect(!scratch.contains("a.db-wal"))
    return rows
  }

  /// What a reader makes of the folder's file: nil if it sees what it must or is warned.
  private func complaint(
    _ scratch: Scratch, _ slot: Slot, name: String = "a.db", allowed: [Workload.Rows]
  ) -> String? {
    do {
      let connection = try SealedConnection(scratch.file(name), slot)
      let found = try Workload.read(connection, checkingIntegrity: false).rows
      return allowed.contains(found) ? nil : "other rows were read"
    } catch let failure as SQLiteFailure {
      return failure.saysTampering ? nil : "the error doesn't say it: \(failure)"
    } catch {
      return "\(error)"
    }
  }

  @Test func oneBitInAnyStretchOf64BytesIsNoticedByTheReadOfItsPage() throws {
    let scratch = try Scratch()
    let slot = Slot()
    _ = try closedFile(scratch, slot)
    let original = try scratch.bytes("a.db")
    #expect(original.count >= 300 * Self.pageBytes)
    var generator = SeededGenerator(seed: seed)
    var altered = original
    // One flip in each page and round, so that a round needs the file written once.
    for stretch in 0..<64 {
      for page in stride(from: 0, to: original.count, by: Self.pageBytes) {
        let offset = page + stretch * 64 + Int.random(in: 0..<64, using: &generator)
        altered[offset] = original[offset] ^ 1 << UInt8.random(in: 0..<8, using: &generator)
      }
      try scratch.write(altered, to: "a.db")
      let refused = try pagesRefused(scratch.file("a.db"), slot, original.count / Self.pageBytes)
      #expect(refused == original.count / Self.pageBytes, "seed \(seed) stretch \(stretch)")
      altered = original
    }
  }

  /// How many pages a read of each whole page refuses.
  private func pagesRefused(_ path: String, _ slot: Slot, _ count: Int) throws -> Int {
    try SealedConnection.register()
    var handle: OpaquePointer?
    defer { sqlite3_close(handle) }
    sqlite3_open_v2(
      "file:\(path)?vfs=sealed&kid=\(slot.id)", &handle,
      SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI, nil)
    var file: UnsafeMutablePointer<sqlite3_file>?
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file)
    guard let file, let read = file.pointee.pMethods?.pointee.xRead else { return -1 }
    var page = [UInt8](repeating: 1, count: Self.pageBytes)
    let zeros = [UInt8](repeating: 0, count: Self.pageBytes)
    return (0..<count).filter { index in
      let status = read(file, &page, Int32(Self.pageBytes), Int64(index * Self.pageBytes))
      return SQLiteFailure(status).saysTampering
        && fault_same(page, zeros, Int64(Self.pageBytes)) != 0
    }.count
  }

  @Test func pagesMovedDoubledZeroedOrCutAreNeverReadAsSomethingElse() throws {
    let scratch = try Scratch()
    let slot = Slot()
    let rows = try closedFile(scratch, slot)
    let original = try scratch.bytes("a.db")
    let count = original.count / Self.pageBytes
    var generator = SeededGenerator(seed: seed)
    for round in 0..<60 {
      var bytes = original
      let one = Int.random(in: 0..<count, using: &generator) * Self.pageBytes
      let other = Int.random(in: 0..<count, using: &generator) * Self.pageBytes
      let onePage = one..<one + Self.pageBytes
      let otherPage = other..<other + Self.pageBytes
      switch round % 6 {
      case 0:
        bytes.replaceSubrange(onePage, with: original[otherPage])
        bytes.replaceSubrange(otherPage, with: original[onePage])
      case 1: bytes.replaceSubrange(onePage, with: original[otherPage])
      case 2: bytes.replaceSubrange(onePage, with: [UInt8](repeating: 0, count: Self.pageBytes))
      // To SQLite a file of nothing is a new one; the store refuses to open it.
      case 3: bytes.removeLast(bytes.count - max(one, Self.pageBytes))
      case 4: bytes.removeLast(Int.random(in: 1..<bytes.count, using: &generator))
      default: bytes += original[otherPage]
      }
      try scratch.write(bytes, to: "a.db")
      let complaint = complaint(scratch, slot, allowed: [rows])
      #expect(complaint == nil, "seed \(seed) round \(round) pages \(one) \(other)")
    }
  }

  @Test func aFileUnderAnotherKeyIsNoDatabase() throws {
    let scratch = try Scratch()
    let slot = Slot()
    _ = try closedFile(scratch, slot)
    let failure = #expect(throws: SQLiteFailure.self) {
      try Workload.read(SealedConnection(scratch.file("a.db"), Slot(3)))
    }
    #expect(failure?.primary == SQLITE_NOTADB)
  }

  /// A file and its log as a crash leaves them, with the rows after each commit.
  private struct CrashedFile {
    var database: [UInt8]
    var log: [UInt8]
    var history: [Workload.Rows]
    /// Those that the file holds without its log.
    var emptied: Workload.Rows
  }

  private func crashedFile(_ scratch: Scratch, _ slot: Slot) throws -> CrashedFile {
    let connection = try SealedConnection(scratch.file("live.db"), slot, making: true)
    try Workload.make(connection)
    try connection.run("PRAGMA wal_checkpoint(TRUNCATE)")
    var workload = Workload(seed: seed)
    for _ in 0..<6 { try workload.transact(connection) { _ in } }
    try connection.run("PRAGMA wal_checkpoint(TRUNCATE)")
    let emptied = workload.rows
    for _ in 0..<6 { try workload.transact(connection) { _ in } }
    return CrashedFile(
      database: try scratch.bytes("live.db"), log: try scratch.bytes("live.db-wal"),
      history: workload.history, emptied: emptied)
  }

  @Test func aDamagedLogEndsWhereTheDamageIs() throws {
    let scratch = try Scratch()
    let slot = Slot()
    let file = try crashedFile(scratch, slot)
    let (database, log, history) = (file.database, file.log, file.history)
    try #require(log.count > 4120)
    var generator = SeededGenerator(seed: seed)
    for round in 0..<60 {
      var bytes = log
      switch round % 4 {
      case 0, 1:
        let offset = Int.random(in: 0..<log.count, using: &generator)
        bytes[offset] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      case 2: bytes.removeLast(Int.random(in: 1...log.count, using: &generator))
      default:
        let frames = (log.count - 72) / 4120
        let one = 72 + 4120 * Int.random(in: 0..<frames, using: &generator)
        let other = 72 + 4120 * Int.random(in: 0..<frames, using: &generator)
        bytes.replaceSubrange(one..<one + 4120, with: log[other..<other + 4120])
      }
      try scratch.write(database, to: "a.db")
      try scratch.write(bytes, to: "a.db-wal")
      let complaint = complaint(scratch, slot, allowed: history)
      #expect(complaint == nil, "seed \(seed) round \(round)")
    }
  }

  @Test func aLogWhoseHeaderWasAlteredIsNoLog() throws {
    let scratch = try Scratch()
    let slot = Slot()
    let file = try crashedFile(scratch, slot)
    for index in 0..<72 {
      var bytes = file.log
      bytes[index] ^= 0x20
      try scratch.write(file.database, to: "a.db")
      try scratch.write(bytes, to: "a.db-wal")
      let found = try Workload.read(SealedConnection(scratch.file("a.db"), slot)).rows
      #expect(found == file.emptied, "byte \(index)")
    }
  }

  /// Beside the file that it was once emptied into, an older log would bring back older pages.
  @Test func aLogOfAnotherEpochIsNotRead() throws {
    let scratch = try Scratch()
    let file = try crashedFile(scratch, Slot(epoch: 7))
    for epoch in [7, 6, 8, 0] as [UInt64] {
      try scratch.write(file.database, to: "a.db")
      try scratch.write(file.log, to: "a.db-wal")
      let connection = try SealedConnection(scratch.file("a.db"), Slot(epoch: epoch))
      let expected = epoch == 7 ? file.history[file.history.count - 1] : file.emptied
      #expect(try Workload.read(connection).rows == expected, "epoch \(epoch)")
    }
  }

  /// The size that SQLite goes by comes from the log then, and a page that isn't there reads as
  /// zeros: for the last page of a long value, as its content.
  @Test func aFileCutBesideALogIsRefusedWhereItIsMissing() throws {
    let scratch = try Scratch()
    let slot = Slot()
    let live = try SealedConnection(scratch.file("live.db"), slot, making: true)
    try live.run("CREATE TABLE long (body BLOB); CREATE TABLE other (n INTEGER);")
    let body = (0..<9000).map { UInt8(truncatingIfNeeded: $0 | 1) }
    try live.run("INSERT INTO long VALUES (?)", [], blob: body)
    try live.run("PRAGMA wal_checkpoint(TRUNCATE); INSERT INTO other VALUES (1);")
    let database = try scratch.bytes("live.db")
    try scratch.write(try scratch.bytes("live.db-wal"), to: "a.db-wal")
    try scratch.write(database.dropLast(Self.pageBytes), to: "a.db")
    let connection = try SealedConnection(scratch.file("a.db"), slot)
    let failure = #expect(throws: SQLiteFailure.self) {
      try connection.rows("SELECT body FROM long") { row in
        let bytes = UnsafeRawBufferPointer(
          start: sqlite3_column_blob(row, 0), count: Int(sqlite3_column_bytes(row, 0)))
        #expect(bytes.elementsEqual(body), "a cut file was read as zeros")
      }
    }
    #expect(failure?.saysTampering == true)
  }

  @Test func aLogCutWhileItIsOpenIsNoticed() throws {
    let scratch = try Scratch()
    let slot = Slot()
    let writer = try SealedConnection(scratch.file("a.db"), slot, making: true)
    try Workload.make(writer)
    var workload = Workload(seed: seed)
    for _ in 0..<5 { try workload.transact(writer) { _ in } }
    let reader = try SealedConnection(scratch.file("a.db"), slot)
    #expect(try reader.integers("SELECT count(*) FROM progress") == [1])
    let log = try scratch.bytes("a.db-wal")
    try scratch.write(Array(log.prefix(72 + 4120)), to: "a.db-wal")
    do {
      let found = try Workload.read(SealedConnection(scratch.file("a.db"), slot))
      #expect(found.rows == workload.rows)
    } catch let failure as SQLiteFailure {
      #expect(failure.saysTampering, "\(failure)")
    }
  }
}
