import CFaultVFS
import CSealedVFS
import Foundation
import Testing

/// One test for each trap of sealing SQLite: what it guards stands in its name.
@Suite struct SealedFileSystemTests {
  let scratch: Scratch
  let slot = Slot()
  let path: String

  init() throws {
    scratch = try Scratch()
    path = scratch.file("a.db")
  }

  private func filled(_ settings: String = SealedConnection.settings) throws -> SealedConnection {
    let connection = try SealedConnection(path, slot, making: true, settings: settings)
    try connection.run("CREATE TABLE t (id INTEGER PRIMARY KEY, body BLOB)")
    for id in 0..<60 as Range<Int64> {
      try connection.run(
        "INSERT INTO t VALUES (?, ?)", [id], blob: Workload.kinds[Int(3 + 4 * (id % 16))])
    }
    return connection
  }

  @Test func nothingElseIsEverAttached() throws {
    let connection = try filled()
    for other in ["file:\(scratch.file("b.db"))?vfs=unix", ":memory:", ""] {
      #expect(throws: SQLiteFailure.self) { try connection.run("ATTACH '\(other)' AS other") }
    }
    #expect(throws: SQLiteFailure.self) {
      try connection.run("VACUUM INTO 'file:\(scratch.file("b.db"))?vfs=unix'")
    }
    #expect(try scratch.files() == ["a.db", "a.db-wal"])
  }

  @Test func theDatabaseIsNotPutIntoMemoryAsAWhole() throws {
    let connection = try filled()
    var count: Int64 = 0
    for flags in [0, UInt32(SQLITE_SERIALIZE_NOCOPY)] {
      let copy = sqlite3_serialize(connection.handle, "main", &count, flags)
      #expect(copy == nil, "\(count) bytes in clear")
      sqlite3_free(copy)
    }
    #expect(try connection.integers("SELECT count(*) FROM t") == [60])
  }

  @Test func aSortThatWantsATemporaryFileFailsAndInMemoryItWorks() throws {
    let connection = try filled("PRAGMA cache_size = 2;")
    let sort = """
      SELECT count(*) FROM (SELECT t.body || u.id AS b FROM t, t AS u ORDER BY b LIMIT -1 OFFSET 1)
      """
    try connection.run("PRAGMA temp_store = FILE")
    let failure = #expect(throws: SQLiteFailure.self) { try connection.integers(sort) }
    #expect(failure?.primary == SQLITE_CANTOPEN || failure?.primary == SQLITE_IOERR)
    #expect(throws: SQLiteFailure.self) {
      try connection.run(
        "CREATE TEMP TABLE x (b); INSERT INTO x SELECT t.body FROM t, t AS u; ")
    }
    try connection.run("PRAGMA temp_store = MEMORY")
    #expect(try connection.integers(sort) == [3599])
    #expect(try scratch.files() == ["a.db", "a.db-wal"])
  }

  @Test func aRollbackJournalIsSealedAndUndoesWhatWasBegun() throws {
    var connection = try filled()
    for mode in ["DELETE", "PERSIST", "TRUNCATE"] {
      #expect(try connection.texts("PRAGMA journal_mode = \(mode)") == [mode.lowercased()])
      try connection.run(
        "PRAGMA cache_size = 4; BEGIN; UPDATE t SET body = CAST('\(Self.words)' AS BLOB) || id;")
      let journal = try scratch.bytes("a.db-journal")
      #expect(journal.count > 60 * 4096 && journal.count % 552 == 0)
      // The process dies here: a copy of what is on the disk is opened anew.
      try scratch.write(scratch.bytes("a.db"), to: "b.db")
      try scratch.write(journal, to: "b.db-journal")
      let undone = try SealedConnection(scratch.file("b.db"), slot)
      #expect(try undone.integers("SELECT count(*) FROM t WHERE body LIKE '%words%'") == [0])
      #expect(try undone.texts("PRAGMA integrity_check") == ["ok"])
      undone.close()
      try connection.run("ROLLBACK; UPDATE t SET body = CAST('\(Self.words)' AS BLOB) || id;")
      connection.close()
      for name in try scratch.files() {
        #expect(!(try scratch.bytes(name).contains(sequence: Array(Self.words.utf8))))
      }
      connection = try SealedConnection(path, slot)
      #expect(try connection.integers("SELECT count(*) FROM t WHERE body LIKE '%words%'") == [60])
      #expect(try connection.texts("PRAGMA journal_mode = WAL") == ["wal"])
      try connection.run("UPDATE t SET body = zeroblob(3000)")
    }
  }

  private static let words = "plain words that nobody may read"

  @Test func theIndexOfTheLogIsNoFile() throws {
    let connection = try filled()
    let other = try SealedConnection(path, slot)
    #expect(try other.integers("SELECT count(*) FROM t") == [60])
    #expect(try scratch.files() == ["a.db", "a.db-wal"])
    connection.close()
  }

  @Test func nothingIsMappedIntoMemory() throws {
    let connection = try filled()
    #expect(try connection.integers("PRAGMA mmap_size = 10000000").allSatisfy { $0 == 0 })
    #expect(try connection.file().pointee.pMethods.pointee.iVersion == 2)
  }

  @Test func noAtomicWriteIsPromisedAndOverwritingIsPowersafe() throws {
    let connection = try SealedConnection(path, slot, fileSystem: "sealed-fault", making: true)
    let file = try connection.file()
    let promises = file.pointee.pMethods.pointee.xDeviceCharacteristics(file)
    #expect(promises & SQLITE_IOCAP_POWERSAFE_OVERWRITE != 0)
    let refused =
      SQLITE_IOCAP_ATOMIC | SQLITE_IOCAP_ATOMIC4K | SQLITE_IOCAP_BATCH_ATOMIC | 0x0000_8000
    #expect(promises & refused == 0)
  }

  @Test func aPageOfAnotherShapeIsNotWritten() throws {
    let connection = try filled()
    try connection.run("PRAGMA wal_checkpoint(TRUNCATE)")
    let before = try scratch.bytes("a.db")
    let file = try connection.file()
    var page = [UInt8](repeating: 0, count: 4096)
    let read = file.pointee.pMethods.pointee.xRead
    let write = file.pointee.pMethods.pointee.xWrite
    #expect(read?(file, &page, 4096, 0) == SQLITE_OK)
    #expect(page[4056...].allSatisfy { $0 == 0 }, "the seal shows in the reserved bytes")
    for (offset, value) in [(16, 0x20), (17, 1), (20, 0), (20, 48), (4056, 1), (4095, 1)] {
      var altered = page
      altered[offset] = UInt8(value)
      #expect(write?(file, altered, 4096, 0) == SQLITE_IOERR | 3 << 8, "byte \(offset)")
    }
    for (count, offset) in [(100, 0), (4095, 0), (4096, 1), (4096, -4096), (8192, 0)] {
      let bytes = [UInt8](repeating: 0, count: 8192)
      #expect(write?(file, bytes, Int32(count), Int64(offset)) == SQLITE_IOERR | 3 << 8)
    }
    #expect(try scratch.bytes("a.db") == before)
  }

  @Test func anyStretchOfAFileCanBeRead() throws {
    let connection = try filled()
    try connection.run("PRAGMA wal_checkpoint(TRUNCATE)")
    let file = try connection.file()
    guard let read = file.pointee.pMethods.pointee.xRead else { return }
    let count = try scratch.bytes("a.db").count
    var whole = [UInt8](repeating: 0, count: count)
    #expect(read(file, &whole, Int32(count), 0) == SQLITE_OK)
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<200 {
      let start = Int.random(in: 0..<count, using: &generator)
      let length = Int.random(in: 0...min(9000, count - start), using: &generator)
      var part = [UInt8](repeating: 0xEE, count: length + 1)
      #expect(read(file, &part, Int32(length), Int64(start)) == SQLITE_OK)
      #expect(fault_same(part, Array(whole[start..<start + length]), Int64(length)) != 0)
      #expect(part[length] == 0xEE, "read past the end of the buffer")
    }
  }

  @Test func aTornFirstPageIsReadFromTheLogAndRefusedWithoutOne() throws {
    let connection = try filled()
    try connection.run("PRAGMA wal_checkpoint(TRUNCATE); CREATE TABLE later (n INTEGER);")
    var database = try scratch.bytes("a.db")
    database[700] ^= 0xFF
    try scratch.write(database, to: "b.db")
    #expect(throws: SQLiteFailure(SQLITE_NOTADB)) {
      try SealedConnection(scratch.file("b.db"), slot).integers("SELECT count(*) FROM t")
    }
    try scratch.write(database, to: "c.db")
    try scratch.write(scratch.bytes("a.db-wal"), to: "c.db-wal")
    let again = try SealedConnection(scratch.file("c.db"), slot)
    #expect(try again.integers("SELECT count(*) FROM t") == [60])
    #expect(try again.integers("SELECT count(*) FROM later") == [0])
  }

  @Test func aLogOfSeveralIndexRegionsIsReadByOthersAndRecovered() throws {
    let writer = try filled()
    try writer.run("CREATE TABLE big (id INTEGER PRIMARY KEY, b BLOB)")
    try writer.run(
      """
      WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4300)
      INSERT INTO big SELECT i, zeroblob(3900) FROM n
      """)
    #expect(try scratch.bytes("a.db-wal").count > 4200 * 4120)
    let reader = try SealedConnection(path, slot)
    #expect(try reader.integers("SELECT count(*) FROM big WHERE length(b) = 3900") == [4300])
    try scratch.write(scratch.bytes("a.db"), to: "b.db")
    try scratch.write(scratch.bytes("a.db-wal"), to: "b.db-wal")
    let recovered = try SealedConnection(scratch.file("b.db"), slot)
    #expect(try recovered.integers("SELECT sum(id) FROM big") == [4300 * 4301 / 2])
    try writer.run("PRAGMA wal_checkpoint(TRUNCATE)")
    #expect(try reader.integers("SELECT count(*) FROM big") == [4300])
  }

  @Test(arguments: ["vfs=sealed", "vfs=sealed&kid=", "vfs=sealed&kid=999999", "vfs=sealed&kid=-1"])
  func withoutAKeyNothingOpensAndNothingIsMade(parameters: String) throws {
    try SealedConnection.register()
    var handle: OpaquePointer?
    defer { sqlite3_close(handle) }
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI
    #expect(sqlite3_open_v2("file:\(path)?\(parameters)", &handle, flags, nil) == SQLITE_AUTH)
    #expect(try scratch.files().isEmpty)
  }

  @Test func aVacuumInPlaceIsNeverPlainOnTheDisk() throws {
    let connection = try filled()
    try? connection.run("DELETE FROM t WHERE id % 2 = 0; VACUUM;")
    #expect(try connection.integers("SELECT count(*) FROM t") == [30])
    #expect(try connection.texts("PRAGMA integrity_check") == ["ok"])
    #expect(try scratch.files() == ["a.db", "a.db-wal"])
  }
}

extension FaultTests {
  @Suite(.serialized) struct NonceTests {
    @Test func noNonceIsEverUsedTwice() throws {
      let scratch = try Scratch()
      let slot = Slot()
      fault_recording_start(scratch.path)
      defer { fault_recording_stop() }
      var workload = Workload(seed: 5)
      for round in 0..<6 {
        let connection = try SealedConnection(
          scratch.file("a.db"), slot, fileSystem: "sealed-fault", making: round == 0,
          settings: SealedConnection.settings + "PRAGMA cache_size = 8;")
        if round == 0 { try Workload.make(connection) }
        for _ in 0..<6 { try workload.transact(connection) { _ in } }
      }
      var nonces: Set<[UInt8]> = []
      var count = 0
      for index in 0..<fault_recording_count() {
        var length: Int64 = 0
        guard let bytes = fault_recording_write(index, &length), length >= 4096 else { continue }
        let end = Int(length) - 16
        nonces.insert(Array(UnsafeBufferPointer(start: bytes + end - 24, count: 24)))
        count += 1
      }
      #expect(count > 500)
      #expect(nonces.count == count)
    }
  }
}
