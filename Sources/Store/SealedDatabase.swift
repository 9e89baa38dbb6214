internal import GRDB
internal import Vault

/// An SQLite database in a sealed file: its connections, settings and schema.
///
/// A file is made complete under another name and renamed, so that one which is there is always in
/// WAL mode and has its schema; opening never makes one.
struct SealedDatabase: Sendable {
  let pool: DatabasePool
  private let file: SealedFile

  /// What each room of the house brings: the tables, and the number of their format.
  struct Schema: Sendable {
    /// Kept in `user_version`; a file with a higher one is refused as too new.
    let format: Int32
    let tables: String
  }

  /// Makes the file with its tables and what `populate` writes, in one step.
  static func create(
    _ file: SealedFile, _ schema: Schema, populate: (Database) throws -> Void
  ) throws(StoreError) {
    let slash = file.path.lastIndex(of: "/") ?? file.path.startIndex
    let folder = Folder(path: String(file.path[..<slash]))
    let name = String(file.path[slash...].dropFirst())
    let staged = name + ".new"
    try StoreError.mapping {
      for leftover in [staged, staged + "-wal"] { try folder.remove(leftover) }
      try folder.touch(staged)
      do {
        let pool = try open(uri: file.uri(path: file.path + ".new"), making: true)
        try pool.write { db in
          try db.execute(sql: schema.tables)
          try db.execute(sql: "PRAGMA user_version = \(schema.format)")
          try populate(db)
        }
        try close(pool)
        try folder.move(staged, to: name)
      } catch {
        for leftover in [staged, staged + "-wal"] { try? folder.remove(leftover) }
        throw error
      }
    }
  }

  init(_ file: SealedFile, _ schema: Schema) throws(StoreError) {
    self.file = file
    pool = try StoreError.mapping {
      let slash = file.path.lastIndex(of: "/") ?? file.path.startIndex
      guard
        Folder(path: String(file.path[..<slash])).contains(
          String(file.path[slash...].dropFirst()))
      else { throw StoreError(.damaged, "A sealed file is missing.") }
      let pool = try Self.open(uri: file.uri, making: false)
      let format = try pool.read { try Int32.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
      guard format <= schema.format else {
        throw StoreError(.tooNew, "The record was written by a newer version of this program.")
      }
      guard format == schema.format else {
        throw StoreError(.damaged, "A sealed file holds no record.")
      }
      return pool
    }
  }

  private static func open(uri: String, making: Bool) throws -> DatabasePool {
    var configuration = Configuration()
    configuration.maximumReaderCount = 3
    configuration.prepareDatabase { db in
      guard let connection = db.sqliteConnection else {
        throw StoreError(.failed, "A database has no connection.")
      }
      try SealedFile.prepare(connection: connection)
      // Until it is in WAL mode a file would need a rollback journal, which the sealed file system
      // refuses; one that dies while it is being made is made again.
      if making { try db.execute(sql: "PRAGMA journal_mode = MEMORY") }
      try db.execute(
        sql: """
          PRAGMA temp_store = MEMORY;
          PRAGMA mmap_size = 0;
          PRAGMA cell_size_check = ON;
          PRAGMA trusted_schema = OFF;
          PRAGMA secure_delete = ON;
          PRAGMA foreign_keys = ON;
          PRAGMA cache_size = -2000;
          """)
      // A file without a page would be given one, and one with half of it would ask for a rollback
      // journal: neither is for opening to mend.
      if making {
        try db.execute(sql: "PRAGMA journal_mode = WAL")
      } else if try Int.fetchOne(db, sql: "PRAGMA page_count") == 0 {
        throw StoreError(.damaged, "A sealed file is empty.")
      }
    }
    let pool = try DatabasePool(path: uri, configuration: configuration)
    // What was acknowledged survives a power cut; GRDB's own choice for pools is NORMAL.
    try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    return pool
  }

  private static func close(_ pool: DatabasePool) throws {
    _ = try pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    try pool.close()
  }

  /// Empties the log into the file, closes every connection and wipes the key.
  ///
  /// The key goes even where closing failed; what was committed is in the log then.
  func close() {
    try? Self.close(pool)
    try? pool.close()
    assert(file.openFileCount == 0, "a connection outlived its pool")
    file.revoke()
  }

  /// As if the process died now: nothing that isn't on the disk gets there.
  func abandon() {
    file.revoke()
    try? pool.close()
  }

  func rehearseFullDisk(_ full: Bool) {
    file.rehearseFullDisk(full)
  }
}
