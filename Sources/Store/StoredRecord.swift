package import FHIR
internal import GRDB
internal import Search

/// A person's record inside one read transaction.
package struct StoredRecord {
  let db: Database
  /// What "now" is to a search.
  var now: Instant?

  package func resource(_ id: ResourceID) throws -> Resource? {
    let statement = try db.cachedStatement(
      sql: "SELECT content FROM resource WHERE type = ? AND id = ? ORDER BY source LIMIT 1")
    return try Row.fetchOne(statement, arguments: [id.type, id.id]).map { try Self.resource($0) }
  }

  package func counts() throws -> [(type: String, count: Int)] {
    try Row.fetchAll(
      db, sql: "SELECT type, count(*) FROM resource GROUP BY type ORDER BY type"
    ).map { try ($0.decode(atIndex: 0), $0.decode(atIndex: 1)) }
  }

  /// The number of the resource's newest version, from 1; nil if it isn't there.
  package func version(of id: ResourceID) throws -> Int? {
    try Row.fetchOne(
      db, sql: "SELECT version FROM resource WHERE type = ? AND id = ? ORDER BY source LIMIT 1",
      arguments: [id.type, id.id]
    ).map { try $0.decode(atIndex: 0) }
  }

  /// Every resource in the order of type and id, one at a time.
  package func forEach(_ body: (Resource) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT content FROM resource ORDER BY type, id, source")
    while let row = try rows.next() { try body(Self.resource(row)) }
  }

  static func resource(_ row: Row, at column: Int = 0) throws -> Resource {
    try resource(row.bytes(at: column))
  }

  /// - Throws: `vault.damaged` for what is none.
  static func resource(_ content: [UInt8]) throws(StoreError) -> Resource {
    do {
      return try Resource(JSONDocument(content).root)
    } catch {
      throw StoreError(.damaged, "A stored resource can't be read.")
    }
  }
}
