internal import FHIR
internal import GRDB
internal import Search

/// One transaction's writes into a record: resources, what was there before, and the index.
///
/// A resource is in one of two states. *Unedited*: `base` is NULL, and `content` is what the source
/// has. *Edited*: `base` is what the source has and `content` what was made of it here. Whatever
/// stops being `content` goes to `history` under the number that it had; a base that arrives while
/// there is an edit is numbered and goes to `history` at once, and the edit is numbered anew. So
/// the numbers below `version` are all in `history`.
final class RecordWriting {
  /// Is told of each resource that a commit will have changed.
  var observe: ((RecordChange) -> Void)?

  private let source: String
  private let now: Int64
  private let index: IndexWriter
  private var outcome = RecordStore.Outcome()

  private let database: Database
  private let find: Statement
  private let insert: Statement
  private let update: Statement
  private let keep: Statement
  private let dropEntries: Statement
  private let dropWord: Statement

  init(_ db: Database, source: String, at now: Instant) throws {
    database = db
    self.source = source
    self.now = now.milliseconds
    index = try IndexWriter(db)
    find = try db.makeStatement(
      sql: """
        SELECT key, version, recorded, base, content FROM resource
        WHERE type = ? AND id = ? AND source = ?
        """)
    insert = try db.makeStatement(
      sql: """
        INSERT INTO resource (source, type, id, version, recorded, rank, base, content)
        VALUES (?, ?, ?, 1, ?, ?, NULL, ?)
        """)
    update = try db.makeStatement(
      sql: """
        UPDATE resource SET version = ?, recorded = ?, rank = ?, base = ?, content = ?
        WHERE key = ?
        """)
    keep = try db.makeStatement(
      sql: """
        INSERT INTO history (resource, version, recorded, edited, content) VALUES (?, ?, ?, ?, ?)
        """)
    dropEntries = try db.makeStatement(sql: "DELETE FROM entry WHERE resource = ?")
    dropWord = try db.makeStatement(sql: "DELETE FROM word WHERE word = ? AND resource = ?")
  }

  /// A stored resource as it is before a write.
  private struct Stored {
    let key: Int64
    let version: Int64
    let recorded: Int64
    let base: [UInt8]?
    let content: [UInt8]
  }

  /// Adds a resource or replaces what the source had of it.
  func take(_ arrival: RecordStore.Arrival) throws {
    guard let stored = try stored(arrival.id) else {
      let rank = RecordStore.rank(of: arrival.resource)
      try insert.execute(arguments: [
        source, arrival.id.type, arrival.id.id, now, rank, DatabaseValue.blob(arrival.content),
      ])
      try indexed(arrival.id, nil, arrival.resource, rank: rank, key: database.lastInsertedRowID)
      outcome.added += 1
      return
    }
    guard arrival.content != stored.base ?? stored.content else {
      outcome.unchanged += 1
      return
    }
    outcome.changed += 1
    guard stored.base == nil else {
      try keepVersion(of: stored, stored.version, edited: true, stored.content)
      try keepVersion(of: stored, stored.version + 1, edited: false, arrival.content, at: now)
      try replace(
        stored, version: stored.version + 2, rank: nil, base: arrival.content, stored.content)
      return
    }
    // Of what is damaged there is no version to keep.
    if (try? StoredRecord.resource(stored.content)) != nil {
      try keepVersion(of: stored, stored.version, edited: false, stored.content)
    }
    let rank = RecordStore.rank(of: arrival.resource)
    try replace(stored, version: stored.version + 1, rank: rank, base: nil, arrival.content)
    try indexed(arrival.id, stored, arrival.resource, rank: rank, key: stored.key)
  }

  /// Puts an edit over what the source has, or takes it back.
  func edit(_ id: ResourceID, _ content: [UInt8]?) throws -> RecordStore.EditOutcome {
    guard let stored = try stored(id) else { return .absent }
    let current = try StoredRecord.resource(stored.content)
    guard !Validator(mode: .received).validate(current).isReadOnly else { return .readOnly }
    let base = stored.base ?? stored.content
    let new = content ?? base
    guard new != stored.content || (content == nil && stored.base != nil) else { return .edited }
    let resource = try StoredRecord.resource(new)
    try keepVersion(of: stored, stored.version, edited: stored.base != nil, stored.content)
    let rank = RecordStore.rank(of: resource)
    try replace(
      stored, version: stored.version + 1, rank: rank, base: content == nil ? nil : base, new)
    try indexed(id, stored, resource, rank: rank, key: stored.key)
    outcome.changed += 1
    return .edited
  }

  /// Removes resources with all that there is of them.
  ///
  /// - Parameter column: of `resource`, in which they have the value.
  func remove(where column: String, is value: String) throws {
    try index.flush()
    let keys = try Int64.fetchAll(
      database, sql: "SELECT key FROM resource WHERE \(column) = ? ORDER BY key",
      arguments: [value])
    let find = try database.makeStatement(
      sql: "SELECT type, id, content FROM resource WHERE key = ?")
    let dropHistory = try database.makeStatement(sql: "DELETE FROM history WHERE resource = ?")
    let drop = try database.makeStatement(sql: "DELETE FROM resource WHERE key = ?")
    for key in keys {
      guard let row = try Row.fetchOne(find, arguments: [key]) else { continue }
      let rows = try dropIndex(of: try? StoredRecord.resource(row, at: 2), key: key)
      try dropHistory.execute(arguments: [key])
      try drop.execute(arguments: [key])
      outcome.removed += 1
      let id = try ResourceID(type: row.decode(atIndex: 0), id: row.decode(atIndex: 1))
      if let id { observe?(RecordChange(id: id, before: rows, after: [])) }
    }
  }

  /// Writes what is still kept of the index.
  func finish() throws -> RecordStore.Outcome {
    try index.flush()
    return outcome
  }

  // MARK: Rows

  private func stored(_ id: ResourceID) throws -> Stored? {
    guard let row = try Row.fetchOne(find, arguments: [id.type, id.id, source]) else { return nil }
    return Stored(
      key: try row.decode(atIndex: 0), version: try row.decode(atIndex: 1),
      recorded: try row.decode(atIndex: 2), base: try row.optionalBytes(at: 3),
      content: try row.bytes(at: 4))
  }

  private func keepVersion(
    of stored: Stored, _ version: Int64, edited: Bool, _ content: [UInt8], at recorded: Int64? = nil
  ) throws {
    try keep.execute(arguments: [
      stored.key, version, recorded ?? stored.recorded, edited ? 1 : 0,
      DatabaseValue.blob(content),
    ])
  }

  /// - Parameter rank: nil where the content is the same.
  private func replace(
    _ stored: Stored, version: Int64, rank: Int64?, base: [UInt8]?, _ content: [UInt8]
  ) throws {
    let kept = try rank ?? RecordStore.rank(of: Resource(parsing: content))
    try update.execute(arguments: [
      version, now, kept, base.map { DatabaseValue.blob($0) }, DatabaseValue.blob(content),
      stored.key,
    ])
  }

  /// Replaces what the index has of a resource. An index that must not be behind is flushed first.
  private func indexed(
    _ id: ResourceID, _ stored: Stored?, _ resource: Resource, rank: Int64, key: Int64
  ) throws {
    let rows = IndexRow.rows(of: resource)
    var before: [IndexRow] = []
    if let stored {
      // A resource that comes twice in one transaction: what is to be dropped has to be there.
      try index.flush()
      before = try dropIndex(of: try? StoredRecord.resource(stored.content), key: key)
    }
    observe?(RecordChange(id: id, before: before, after: rows))
    try index.add(rows, SearchWords.words(of: resource), rank: rank, key: key)
  }

  /// - Returns: the rows that there were, where somebody wants to know.
  private func dropIndex(of resource: Resource?, key: Int64) throws -> [IndexRow] {
    try dropEntries.execute(arguments: [key])
    guard let resource else {
      // Nobody can say under which words it was: that takes a look at all of them.
      try database.execute(sql: "DELETE FROM word WHERE resource = ?", arguments: [key])
      return []
    }
    for found in SearchWords.words(of: resource) {
      try dropWord.execute(arguments: [DatabaseValue.blob(found.word), key])
    }
    return observe == nil ? [] : IndexRow.rows(of: resource)
  }
}

extension Row {
  /// A column's bytes; what isn't a blob is an error.
  func bytes(at index: Int) throws -> [UInt8] {
    guard let bytes = try optionalBytes(at: index) else {
      throw StoreError(.damaged, "A stored resource has no content.")
    }
    return bytes
  }

  func optionalBytes(at index: Int) throws -> [UInt8]? {
    try withUnsafeData(atIndex: index) { $0.map(Array.init) }
  }
}
