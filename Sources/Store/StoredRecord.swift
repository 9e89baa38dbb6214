package import FHIR
internal import GRDB
package import Search

/// A person's record inside one read transaction.
package struct StoredRecord: RecordReader {
  let db: Database

  package func resources(_ query: RecordQuery) throws -> [Resource] {
    var sql = """
      SELECT resource.content FROM lookup JOIN resource ON resource.key = lookup.resource
      WHERE lookup.type = ? AND lookup.parameter = ? AND lookup.value = ?
      ORDER BY lookup.date DESC, lookup.resource
      """
    var arguments: StatementArguments = [
      query.type, query.token?.parameter.rawValue ?? "", query.token?.value ?? "",
    ]
    if let count = query.count {
      sql += " LIMIT ?"
      arguments += [count]
    }
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: sql), arguments: arguments)
    var resources: [Resource] = []
    while let row = try rows.next() {
      resources.append(try Self.resource(row))
    }
    return resources
  }

  package func resource(_ id: ResourceID) throws -> Resource? {
    let statement = try db.cachedStatement(
      sql: "SELECT content FROM resource WHERE type = ? AND id = ? ORDER BY source LIMIT 1")
    return try Row.fetchOne(statement, arguments: [id.type, id.id]).map(Self.resource)
  }

  package func counts() throws -> [(type: String, count: Int)] {
    try Row.fetchAll(
      db, sql: "SELECT type, count(*) FROM resource GROUP BY type ORDER BY type"
    ).map { try ($0.decode(atIndex: 0), $0.decode(atIndex: 1)) }
  }

  /// How often the resource has changed since it first arrived, from 1; nil if it isn't there.
  package func version(of id: ResourceID) throws -> Int? {
    try Int.fetchOne(
      db, sql: "SELECT version FROM resource WHERE type = ? AND id = ? ORDER BY source LIMIT 1",
      arguments: [id.type, id.id])
  }

  /// Every resource in the order of type and id, one at a time.
  package func forEach(_ body: (Resource) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT content FROM resource ORDER BY type, id, source")
    while let row = try rows.next() { try body(Self.resource(row)) }
  }

  private static func resource(_ row: Row) throws -> Resource {
    let bytes = try row.withUnsafeData(atIndex: 0) { data in data.map(Array.init) ?? [] }
    do {
      return try Resource(JSONDocument(bytes).root)
    } catch {
      throw StoreError(.damaged, "A stored resource can't be read.")
    }
  }
}
