import Foundation
import GRDBSQLite

/// An unsealed file that SQLite's own interface writes, with the tables of a record.
struct PlainDatabase {
  private let connection: OpaquePointer

  init(path: String) throws {
    var connection: OpaquePointer?
    guard sqlite3_open(path, &connection) == SQLITE_OK, let connection else {
      throw RecordSpeedError("SQLite opens no plain file")
    }
    self.connection = connection
    // As a new record is made: no log, no sync before the end, a cache of 2 MB.
    try execute(
      """
      PRAGMA page_size = 4096; PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;
      PRAGMA temp_store = MEMORY; PRAGMA cache_size = -2000;
      """)
    try execute(Self.tables)
  }

  /// Writes everything in one transaction.
  func write(_ rows: PlainRows) throws {
    let resource = try Statement(
      connection,
      """
      INSERT INTO resource (source, type, id, version, recorded, rank, base, content)
      VALUES ('import', ?, ?, 1, 0, ?, NULL, ?)
      """)
    let entry = try Statement(connection, "INSERT INTO entry VALUES (?, ?, ?, ?)")
    let word = try Statement(connection, "INSERT INTO word VALUES (?, ?, ?)")
    try execute("BEGIN")
    try rows.bytes.withUnsafeBytes { bytes in
      var (nextEntry, nextWord) = (0, 0)
      for row in rows.resources {
        resource.bind(row.type, at: 1)
        resource.bind(row.id, at: 2)
        resource.bind(row.rank, at: 3)
        row.content.withUnsafeBytes { resource.bind($0, at: 4) }
        try resource.run()
        for row in rows.entries[nextEntry..<row.entryEnd] {
          entry.bind(row.field, at: 1)
          entry.bind(
            UnsafeRawBufferPointer(rebasing: bytes[row.start..<row.start + row.length]), at: 2)
          entry.bind(row.number, at: 3)
          entry.bind(row.resource, at: 4)
          try entry.run()
        }
        for row in rows.words[nextWord..<row.wordEnd] {
          word.bind(
            UnsafeRawBufferPointer(rebasing: bytes[row.start..<row.start + row.length]), at: 1)
          word.bind(row.resource, at: 2)
          word.bind(row.number, at: 3)
          try word.run()
        }
        (nextEntry, nextWord) = (row.entryEnd, row.wordEnd)
      }
    }
    try execute("COMMIT")
    for statement in [resource, entry, word] { statement.close() }
  }

  func close() { sqlite3_close(connection) }

  private func execute(_ sql: String) throws {
    guard sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK else {
      throw RecordSpeedError(String(cString: sqlite3_errmsg(connection)))
    }
  }

  private static let tables = """
    CREATE TABLE resource (
      key INTEGER PRIMARY KEY, source TEXT NOT NULL, type TEXT NOT NULL, id TEXT NOT NULL,
      version INTEGER NOT NULL, recorded INTEGER NOT NULL, rank INTEGER NOT NULL, base BLOB,
      content BLOB NOT NULL, UNIQUE (type, id, source)) STRICT;
    CREATE TABLE entry (
      field INTEGER NOT NULL, value BLOB NOT NULL, rank INTEGER NOT NULL,
      resource INTEGER NOT NULL REFERENCES resource (key),
      PRIMARY KEY (field, value, rank, resource)) STRICT, WITHOUT ROWID;
    CREATE INDEX entry_resource ON entry (resource, field, value);
    CREATE TABLE word (
      word BLOB NOT NULL, resource INTEGER NOT NULL REFERENCES resource (key),
      places INTEGER NOT NULL, PRIMARY KEY (word, resource)) STRICT, WITHOUT ROWID;
    """

  private struct Statement {
    private let statement: OpaquePointer

    init(_ connection: OpaquePointer, _ sql: String) throws {
      var statement: OpaquePointer?
      guard sqlite3_prepare_v2(connection, sql, -1, &statement, nil) == SQLITE_OK, let statement
      else { throw RecordSpeedError(String(cString: sqlite3_errmsg(connection))) }
      self.statement = statement
    }

    func bind(_ number: Int64, at place: Int32) { sqlite3_bind_int64(statement, place, number) }

    func bind(_ bytes: UnsafeRawBufferPointer, at place: Int32) {
      sqlite3_bind_blob(statement, place, bytes.baseAddress, Int32(bytes.count), transient)
    }

    func bind(_ text: String, at place: Int32) {
      sqlite3_bind_text(statement, place, text, -1, transient)
    }

    func run() throws {
      guard sqlite3_step(statement) == SQLITE_DONE else {
        throw RecordSpeedError("a row is refused")
      }
      sqlite3_reset(statement)
    }

    func close() { sqlite3_finalize(statement) }

    /// SQLITE_TRANSIENT, which is no constant to Swift.
    private var transient: sqlite3_destructor_type {
      unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    }
  }
}

/// The same rows in a plain file, in both orders.
enum PlainRun {
  static func run(place: String, rounds: Int, _ population: some Population) throws {
    var rows = try PlainRows(population)
    say("rows", Double(rows.resources.count), Double(rows.entries.count), Double(rows.words.count))
    for _ in 0..<rounds { try measure("as-they-come", rows, place) }
    rows.sortInBatches()
    for _ in 0..<rounds { try measure("in-batches", rows, place) }
  }

  /// From the empty file to the synced one.
  private static func measure(_ name: String, _ rows: PlainRows, _ place: String) throws {
    let path = place + "-plain.db"
    try? FileManager.default.removeItem(atPath: path)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let processor = Timing.processor
    let seconds = try Timing.seconds {
      let database = try PlainDatabase(path: path)
      try database.write(rows)
      database.close()
      guard let file = FileHandle(forUpdatingAtPath: path) else {
        throw RecordSpeedError("the plain file is gone")
      }
      try file.synchronize()
      try file.close()
    }
    say(name, seconds, Timing.processor - processor)
  }
}
