import CFaultVFS
import CSealedVFS
import Foundation
import Synchronization
import Testing

@testable import Vault

/// Whole databases go from one sealed file into another, and nowhere else.
@Suite struct SealedCopyTests {
  private let scratch: Scratch
  private let slot = Slot()
  private let other = Slot(0x3C)
  private let source: SealedConnection

  /// A database whose newest pages are in its log.
  init() throws {
    scratch = try Scratch()
    source = try SealedConnection(scratch.file("source.db"), slot, making: true)
    try source.run(
      """
      CREATE TABLE note (id INTEGER PRIMARY KEY, body BLOB NOT NULL);
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)
      INSERT INTO note SELECT i, randomblob(700) FROM n;
      PRAGMA wal_checkpoint(TRUNCATE);
      UPDATE note SET body = randomblob(500) WHERE id % 7 = 0;
      """)
  }

  private func uri(_ name: String, _ slot: Slot, fileSystem: String = "sealed") -> String {
    "file:\(scratch.file(name))?vfs=\(fileSystem)&kid=\(slot.id)"
  }

  private func rows(_ connection: SealedConnection) throws -> [String] {
    try connection.texts("SELECT id || hex(body) FROM note ORDER BY id")
  }

  private func copy(
    into name: String, _ slot: Slot, while proceed: (() -> Bool)? = nil
  ) -> Int32 {
    guard var proceed else { return sealed_copy(source.handle, uri(name, slot), nil, nil) }
    return withUnsafeMutablePointer(to: &proceed) { context in
      sealed_copy(
        source.handle, uri(name, slot),
        { $0!.assumingMemoryBound(to: (() -> Bool).self).pointee() ? 1 : 0 }, context)
    }
  }

  // MARK: The online backup

  @Test func aCopyHoldsAllThatWasCommittedAndOpensWithItsOwnKeyOnly() throws {
    try scratch.write([], to: "copy.db")
    #expect(copy(into: "copy.db", other) == SQLITE_OK)
    let bytes = try scratch.bytes("copy.db")
    #expect(bytes.count % 4096 == 0 && bytes.count > 2_000_000)
    let opened = try SealedConnection(scratch.file("copy.db"), other)
    #expect(try rows(opened) == rows(source))
    #expect(try opened.texts("PRAGMA integrity_check") == ["ok"])
    #expect(try opened.texts("PRAGMA journal_mode") == ["wal"])
    opened.close()
    #expect(throws: SQLiteFailure.self) {
      try rows(SealedConnection(scratch.file("copy.db"), slot))
    }
  }

  @Test func noPageOfACopyIsAPageOfItsSource() throws {
    try source.run("PRAGMA wal_checkpoint(TRUNCATE)")
    try scratch.write([], to: "copy.db")
    #expect(copy(into: "copy.db", slot) == SQLITE_OK)
    let pages = { (name: String) throws in
      let bytes = try self.scratch.bytes(name)
      return Set(stride(from: 0, to: bytes.count, by: 4096).map { Array(bytes[$0..<$0 + 4096]) })
    }
    #expect(try pages("copy.db").isDisjoint(with: pages("source.db")))
  }

  @Test func aDestinationThatIsNotSealedIsRefusedAndStaysEmpty() throws {
    let names = ["vfs=unix", "vfs=unix&kid=\(other.id)", "mode=rw", "vfs=unix-none&kid=1"]
    for name in names {
      try scratch.write([], to: "plain.db")
      let uri = "file:\(scratch.file("plain.db"))?\(name)"
      #expect(sealed_copy(source.handle, uri, nil, nil) == SQLITE_PERM, "\(name)")
      #expect(sealed_vacuum_into(source.handle, uri) == SQLITE_PERM, "\(name)")
      #expect(try scratch.bytes("plain.db") == [], "\(name)")
    }
    for memory in [":memory:", "", "file::memory:"] {
      #expect(sealed_copy(source.handle, memory, nil, nil) != SQLITE_OK, "\(memory)")
      #expect(sealed_vacuum_into(source.handle, memory) != SQLITE_OK, "\(memory)")
    }
    #expect(try scratch.files() == ["plain.db", "source.db", "source.db-wal"])
  }

  @Test func aFileThatIsNotThereOrNotEmptyIsNoDestination() throws {
    #expect(copy(into: "absent.db", other) != SQLITE_OK)
    #expect(sealed_vacuum_into(source.handle, uri("absent.db", other)) != SQLITE_OK)
    #expect(!scratch.contains("absent.db"))
    try scratch.write([], to: "copy.db")
    #expect(copy(into: "copy.db", other) == SQLITE_OK)
    let before = try scratch.bytes("copy.db")
    #expect(copy(into: "copy.db", other) == SQLITE_CANTOPEN)
    #expect(sealed_vacuum_into(source.handle, uri("copy.db", other)) == SQLITE_CANTOPEN)
    #expect(try scratch.bytes("copy.db") == before)
  }

  @Test func aRevokedKeyTakesNoCopy() throws {
    try scratch.write([], to: "copy.db")
    sealed_slot_revoke(other.id)
    #expect(copy(into: "copy.db", other) != SQLITE_OK)
    #expect(try scratch.bytes("copy.db") == [])
  }

  @Test func aPlainDatabaseIsNoSource() throws {
    var plain: OpaquePointer?
    #expect(sqlite3_open(scratch.file("plain.db"), &plain) == SQLITE_OK)
    defer { sqlite3_close(plain) }
    #expect(sqlite3_exec(plain, "CREATE TABLE t (a)", nil, nil, nil) == SQLITE_OK)
    try scratch.write([], to: "copy.db")
    #expect(sealed_copy(plain, uri("copy.db", other), nil, nil) == SQLITE_PERM)
  }

  @Test func aCopyThatIsStoppedStops() throws {
    try scratch.write([], to: "copy.db")
    var asked = 0
    let code = copy(into: "copy.db", other) {
      asked += 1
      return asked < 2
    }
    #expect(code == SQLITE_INTERRUPT)
    #expect(asked == 2)
    // What it leaves is worth nothing, and the source goes on.
    #expect(throws: SQLiteFailure.self) {
      try rows(SealedConnection(scratch.file("copy.db"), other))
    }
    try source.run("DELETE FROM note WHERE id = 1")
  }

  @Test func aCopyIsOfOneMomentWhileOthersWrite() throws {
    let before = try rows(source)
    let writer = try SealedConnection(scratch.file("source.db"), slot)
    try scratch.write([], to: "copy.db")
    var commits = 0
    let code = copy(into: "copy.db", other) {
      commits += 1
      // A copy that each commit makes begin anew would never end.
      return commits < 100
        && (try? writer.run("UPDATE note SET body = randomblob(600)")) != nil
    }
    #expect(code == SQLITE_OK && commits > 1)
    #expect(try rows(SealedConnection(scratch.file("copy.db"), other)) == before)
    #expect(try rows(source) != before)
  }

  @Test func aKeyThatIsRevokedInTheMiddleEndsTheCopy() throws {
    try scratch.write([], to: "copy.db")
    let code = copy(into: "copy.db", other) {
      sealed_slot_revoke(slot.id)
      return true
    }
    #expect(code == SQLITE_IOERR | 21 << 8 || code & 0xFF == SQLITE_IOERR, "\(code)")
  }

  // MARK: VACUUM INTO

  /// Whether a sealed file may have a rollback journal: SQLite wants one for the file it fills.
  private func hasJournals() throws -> Bool {
    let probe = try SealedConnection(
      scratch.file("probe.db"), other, settings: "PRAGMA journal_mode = DELETE")
    return (try? probe.run("CREATE TABLE t (a)")) != nil
  }

  @Test func aPackedCopyHasNoFreePage() throws {
    try source.run("DELETE FROM note WHERE id % 3")
    #expect(try source.integers("PRAGMA freelist_count")[0] > 100)
    try scratch.write([], to: "packed.db")
    let code = sealed_vacuum_into(source.handle, uri("packed.db", other))
    guard try hasJournals() else {
      #expect(code == SQLITE_CANTOPEN)
      return
    }
    #expect(code == SQLITE_OK)
    let packed = try SealedConnection(scratch.file("packed.db"), other)
    #expect(try packed.integers("PRAGMA freelist_count") == [0])
    #expect(try rows(packed) == rows(source))
    #expect(try packed.texts("PRAGMA integrity_check") == ["ok"])
    let source = try scratch.bytes("source.db").count
    #expect(try scratch.bytes("packed.db").count * 2 < source)
  }

  /// The limit is lifted for the one statement, whether it succeeds or not.
  @Test func nothingElseIsEverAttached() throws {
    let attach = "ATTACH 'file:\(scratch.file("plain.db"))?vfs=unix' AS plain"
    for name in ["packed.db", "absent.db"] {
      if name == "packed.db" { try scratch.write([], to: name) }
      #expect(throws: SQLiteFailure.self) { try source.run(attach) }
      _ = sealed_vacuum_into(source.handle, uri(name, other))
      #expect(sqlite3_limit(source.handle, SQLITE_LIMIT_ATTACHED, -1) == 0)
      #expect(throws: SQLiteFailure.self) { try source.run(attach) }
      #expect(throws: SQLiteFailure.self) {
        try source.run("VACUUM INTO '\(scratch.file("plain.db"))'")
      }
    }
    #expect(!scratch.contains("plain.db"))
    #expect(try source.texts("SELECT name FROM pragma_database_list") == ["main"])
  }
}
