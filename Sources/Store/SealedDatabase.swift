internal import GRDB
package import Vault

/// An SQLite database in a sealed file: its connections, settings and schema.
///
/// A file is made complete under another name, synced once and renamed, so that one which is there
/// is always in WAL mode and has its schema; opening never makes one.
package struct SealedDatabase: Sendable {
  /// A queue or a pool, as `Access` says.
  let connections: any DatabaseWriter
  package let file: SealedFile
  private let folder: Folder
  private let name: String

  /// How those who use a database at the same time get along.
  enum Access {
    /// One after the other, on one connection. Nothing is written until somebody writes.
    case inTurn
    /// Reads go on beside a write. Opening costs two syncs and the next close two more: GRDB opens
    /// a pool by writing to the log.
    case atOnce
  }

  /// What each room of the house brings: the tables, and the number of their format.
  struct Schema: Sendable {
    /// Kept in `user_version`; a file with a higher one is refused as too new.
    let format: Int32
    /// A table that only this kind of database has.
    let mark: String
    let tables: String
    /// From each older format that is still read, to the next.
    var steps: [Int32: @Sendable (Database) throws -> Void] = [:]
  }

  /// Makes the file with its tables and what `populate` writes, in one step.
  static func create(
    _ file: SealedFile, _ schema: Schema, populate: (Database) throws -> Void
  ) throws(StoreError) {
    let (folder, name) = Folder.place(of: file.path)
    let staged = name + ".new"
    try StoreError.mapping {
      for leftover in [staged, staged + "-wal"] where folder.contains(leftover) {
        try folder.remove(leftover)
      }
      try folder.touch(staged)
      do {
        let queue = try make(uri: file.uri(path: file.path + ".new"))
        try queue.write { db in
          try db.execute(sql: schema.tables)
          try db.execute(sql: "PRAGMA user_version = \(schema.format)")
          try populate(db)
        }
        let mode = try queue.writeWithoutTransaction {
          try String.fetchOne($0, sql: "PRAGMA journal_mode = WAL")
        }
        guard mode == "wal" else {
          throw StoreError(.failed, "SQLite refused to keep a log.")
        }
        try queue.close()
        try folder.sync(staged)
        try folder.move(staged, to: name)
      } catch {
        for leftover in [staged, staged + "-wal"] { try? folder.remove(leftover) }
        throw error
      }
    }
  }

  /// - Parameter upgrades: whether a file of an older format is brought to the newest one, in one
  ///   transaction; otherwise it is opened as it is.
  init(
    _ file: SealedFile, _ schema: Schema, access: Access, upgrades: Bool = true
  ) throws(StoreError) {
    self.file = file
    (folder, name) = Folder.place(of: file.path)
    let isThere = folder.contains(name)
    let isWhole = folder.holds(name, atLeast: SealedFile.pageBytes)
    connections = try StoreError.mapping {
      guard isThere else { throw StoreError(.damaged, "A sealed file is missing.") }
      // A file without a page would be given one, and one with half of it would ask for a rollback
      // journal: neither is for opening to mend.
      guard isWhole else { throw StoreError(.damaged, "A sealed file is empty.") }
      let connections = try Self.open(uri: file.uri, access)
      let format = try connections.read { try Int32.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
      guard format <= schema.format else {
        throw StoreError(.tooNew, "The record was written by a newer version of this program.")
      }
      let isMarked = try connections.read { try $0.tableExists(schema.mark) }
      guard isMarked, format == schema.format || schema.steps[format] != nil else {
        throw StoreError(.damaged, "A sealed file holds no record.")
      }
      let generation = try connections.read { try Self.generation($0) }
      guard generation >= file.leastGeneration || file.isOlderAccepted else {
        throw StoreError(
          .rolledBack,
          "The vault is older than when it was last locked: somebody put back a copy.")
      }
      if upgrades, format < schema.format { try Self.upgrade(connections, from: format, schema) }
      return connections
    }
  }

  private static func upgrade(
    _ connections: any DatabaseWriter, from format: Int32, _ schema: Schema
  ) throws {
    try connections.write { db in
      for older in format..<schema.format {
        guard let step = schema.steps[older] else {
          throw StoreError(.damaged, "A sealed file holds no record.")
        }
        try step(db)
      }
      try db.execute(sql: "PRAGMA user_version = \(schema.format)")
    }
  }

  /// A file under another name is nothing yet: it needs no journal, and is synced when it is whole.
  /// (The sealed file system refuses rollback journals.) Nor are references checked row by row:
  /// every row of the index is written for the resource before it.
  private static func make(uri: String) throws -> DatabaseQueue {
    var configuration = configuration
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA journal_mode = MEMORY;
          PRAGMA synchronous = OFF;
          PRAGMA foreign_keys = OFF;
          """)
    }
    return try DatabaseQueue(path: uri, configuration: configuration)
  }

  private static func open(uri: String, _ access: Access) throws -> any DatabaseWriter {
    var configuration = configuration
    configuration.maximumReaderCount = 3
    let connections: any DatabaseWriter =
      switch access {
      case .inTurn: try DatabaseQueue(path: uri, configuration: configuration)
      case .atOnce: try DatabasePool(path: uri, configuration: configuration)
      }
    // What was acknowledged survives a power cut; GRDB's own choice for pools is NORMAL.
    try connections.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    return connections
  }

  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.prepareDatabase { db in
      guard let connection = db.sqliteConnection else {
        throw StoreError(.failed, "A database has no connection.")
      }
      try SealedFile.prepare(connection: connection)
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
    }
    return configuration
  }

  /// How often the file was shut in good order after a change; kept in `application_id`.
  private static func generation(_ db: Database) throws -> UInt64 {
    let stored = try Int32.fetchOne(db, sql: "PRAGMA application_id")
    return UInt64(clamping: stored ?? 0)
  }

  /// Empties the log into the file, closes every connection and wipes the key.
  ///
  /// The key goes even where closing failed; what was committed is in the log then.
  func close() {
    // A long read ends here, and a transaction that isn't committed.
    connections.interrupt()
    let generation = try? connections.writeWithoutTransaction { try emptyLog($0) }
    try? connections.close()
    // Only where the log is gone: the next one is of another generation, and this one would not be
    // read.
    if let generation, !folder.holds(name + "-wal") { file.wasShut(at: generation) }
    assert(file.openFileCount == 0, "a connection outlived its database")
    file.revoke()
  }

  /// Marks what was changed with a new generation, and empties the log.
  ///
  /// - Returns: the file's generation.
  private func emptyLog(_ db: Database) throws -> UInt64 {
    var generation = try Self.generation(db)
    if folder.holds(name + "-wal") || generation < file.leastGeneration {
      generation = max(generation, file.leastGeneration) + 1
      // The checkpoint syncs it.
      try db.execute(
        sql: """
          PRAGMA synchronous = OFF;
          PRAGMA application_id = \(generation);
          PRAGMA synchronous = FULL;
          """)
    }
    _ = try db.checkpoint(.truncate)
    return generation
  }

  /// As if the process died now: nothing that isn't on the disk gets there.
  func abandon() {
    file.revoke()
    try? connections.close()
  }

  /// Gives back what caches hold beyond need, sooner or later.
  func releaseMemory() {
    switch connections {
    case let pool as DatabasePool: pool.releaseMemoryEventually()
    default: connections.asyncWriteWithoutTransaction { $0.releaseMemory() }
    }
  }

  func rehearseFullDisk(_ full: Bool) {
    file.rehearseFullDisk(full)
  }
}
