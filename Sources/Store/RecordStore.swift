package import FHIR
internal import GRDB
internal import Search
internal import Synchronization
package import Vault

/// One person's record in its sealed file.
///
/// Reads see one moment of it and don't wait for writes. A write is one transaction; once it is
/// committed, and before the call returns, those who watch are told which types it touched.
package final class RecordStore: SealedStore {
  package let database: SealedDatabase
  /// Guards the list of those who watch; held for no longer than a look at it.
  private let watchers = Mutex<[Int: @Sendable (Set<String>) -> Void]>([:])
  private let nextWatcher = Atomic<Int>(0)

  /// What a write did, by number of resources.
  package struct Outcome: Sendable, Equatable {
    package var added = 0
    package var changed = 0
    package var unchanged = 0
  }

  /// A resource on its way into the store: canonical JSON, and what it is found under.
  package struct Arrival {
    package let id: ResourceID
    package let resource: Resource
    package let content: [UInt8]

    package init(id: ResourceID, resource: Resource, content: [UInt8]) {
      self.id = id
      self.resource = resource
      self.content = content
    }
  }

  /// Makes a person's file with all of `arrivals`; afterwards it exists whole, or not at all.
  package static func create(
    _ file: SealedFile, source: String, arrivals: () throws -> Arrival?
  ) throws -> Outcome {
    var outcome = Outcome()
    var failure: (any Error)?
    do throws(StoreError) {
      try SealedDatabase.create(file, schema) { db in
        do {
          outcome = try write(arrivals, source: source, to: db, touched: nil)
        } catch let error where !(error is DatabaseError) {
          failure = error
          throw error
        }
      }
    } catch {
      throw failure ?? error
    }
    return outcome
  }

  package init(_ file: SealedFile) throws(StoreError) {
    database = try SealedDatabase(file, Self.schema, access: .atOnce)
  }

  // MARK: Writing

  /// Adds and replaces in one transaction; nothing is written if `arrivals` throws.
  package func merge(source: String, arrivals: () throws -> Arrival?) throws -> Outcome {
    var touched: Set<String> = []
    let outcome: Outcome
    do {
      outcome = try database.connections.write { db in
        try Self.write(arrivals, source: source, to: db, touched: { touched.insert($0) })
      }
    } catch let error where error is DatabaseError || error is RowDecodingError {
      throw StoreError(error)
    }
    tellWatchers(touched)
    return outcome
  }

  private static func write(
    _ arrivals: () throws -> Arrival?, source: String, to db: Database,
    touched: ((String) -> Void)?
  ) throws -> Outcome {
    var outcome = Outcome()
    let find = try db.makeStatement(
      sql: "SELECT key, content = ? FROM resource WHERE source = ? AND type = ? AND id = ?")
    let insert = try db.makeStatement(
      sql: "INSERT INTO resource (source, type, id, version, content) VALUES (?, ?, ?, 1, ?)")
    let update = try db.makeStatement(
      sql: "UPDATE resource SET version = version + 1, content = ? WHERE key = ?")
    let unindex = try db.makeStatement(sql: "DELETE FROM lookup WHERE resource = ?")
    let index = try makeIndexing(db)
    while let arrival = try arrivals() {
      let content = DatabaseValue.blob(arrival.content)
      let known = try Row.fetchOne(
        find, arguments: [content, source, arrival.id.type, arrival.id.id])
      let key: Int64
      if let known {
        if try known.decode(Bool.self, atIndex: 1) {
          outcome.unchanged += 1
          continue
        }
        key = try known.decode(atIndex: 0)
        try update.execute(arguments: [content, key])
        try unindex.execute(arguments: [key])
        outcome.changed += 1
      } else {
        try insert.execute(arguments: [source, arrival.id.type, arrival.id.id, content])
        key = db.lastInsertedRowID
        outcome.added += 1
      }
      try Self.write(indexOf: arrival, key: key, with: index)
      touched?(arrival.id.type)
    }
    return outcome
  }

  /// Values that differ only after a NUL are one to SQLite; to be found under it once is enough.
  static func makeIndexing(_ db: Database) throws -> Statement {
    try db.makeStatement(sql: "INSERT OR IGNORE INTO lookup VALUES (?, ?, ?, ?, ?)")
  }

  static func write(indexOf arrival: Arrival, key: Int64, with indexing: Statement) throws {
    let date = ClinicalDate.milliseconds(of: arrival.resource) ?? noDate
    for row in IndexRow.rows(of: arrival.resource) {
      try indexing.execute(arguments: [arrival.id.type, row.parameter, row.value, date, key])
    }
  }

  // MARK: Reading

  /// Runs `body` on one moment of the record.
  package func read<Value: Sendable>(
    _ body: @escaping @Sendable (StoredRecord) throws -> Value
  ) async throws -> Value {
    do {
      return try await database.connections.read { db in try body(StoredRecord(db: db)) }
    } catch let error where error is DatabaseError || error is RowDecodingError {
      throw StoreError(error)
    }
  }

  // MARK: Watching

  /// Calls `tell` after each commit with the types that it touched, until `unwatch`.
  ///
  /// Called on the writing thread: `tell` must only take a note.
  package func watch(_ tell: @escaping @Sendable (Set<String>) -> Void) -> Int {
    let number = nextWatcher.add(1, ordering: .relaxed).newValue
    watchers.withLock { $0[number] = tell }
    return number
  }

  package func unwatch(_ number: Int) {
    _ = watchers.withLock { $0.removeValue(forKey: number) }
  }

  private func tellWatchers(_ touched: Set<String>) {
    guard !touched.isEmpty else { return }
    let watchers = watchers.withLock { $0.sorted { $0.key < $1.key } }
    for (_, tell) in watchers { tell(touched) }
  }
}
