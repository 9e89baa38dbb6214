internal import FHIR
internal import GRDB
package import Search

extension StoredRecord: RecordReader {
  package func search(_ query: SearchQuery) throws -> SearchAnswer {
    let found = try keys(query)
    var matches = try found.matches.map(resource(key:))
    if let subset = SearchSubset(query) { matches = try matches.map { try subset($0) } }
    return SearchAnswer(
      matches: matches,
      included: try found.included.map(resource(key:)), total: found.total, next: found.next)
  }

  /// What a query finds, by the keys of resources.
  struct Keys {
    var matches: [Int64] = []
    var included: [Int64] = []
    var total: Int?
    var next: SearchCursor?
  }

  func keys(_ query: SearchQuery) throws -> Keys {
    let plan = try SearchPlan(query, now: now?.milliseconds, probe: IndexProbe(db: db))
    var found = try page(plan)
    found.included = try IncludeRun(record: self, plan: plan, matches: found.matches).keys()
    found.total = try plan.total.map { try Self.count($0, db) }
    return found
  }

  private func page(_ plan: SearchPlan) throws -> Keys {
    var page = Keys()
    let wanted = plan.count ?? .max
    var last: SearchCursor?
    for segment in plan.segments {
      let room = Int64(clamping: wanted - page.matches.count).addingReportingOverflow(1)
      let rows = try Self.rows(segment.statement, limit: room.overflow ? -1 : room.partialValue, db)
      while let row = try rows.next() {
        guard page.matches.count < wanted else {
          page.next = last
          break
        }
        page.matches.append(try row.decode(atIndex: 0))
        last = try Self.cursor(row, segment)
      }
      if page.next != nil { break }
    }
    return page
  }

  private static func cursor(_ row: Row, _ segment: SearchPlan.Segment) throws -> SearchCursor {
    var keys: [SearchCursor.Key] = []
    for index in 0..<segment.sortKeyCount {
      let value: DatabaseValue = row[index + 2]
      switch value.storage {
      case .blob(let data): keys.append(.bytes(Array(data)))
      case .string(let text): keys.append(.bytes(Array(text.utf8)))
      default: keys.append(.missing)
      }
    }
    keys.append(.integer(try row.decode(atIndex: 1)))
    keys.append(.integer(try row.decode(atIndex: 0)))
    return SearchCursor(segment: segment.number, keys: keys)
  }

  func resource(key: Int64) throws -> Resource {
    let statement = try db.cachedStatement(sql: "SELECT content FROM resource WHERE key = ?")
    guard let row = try Row.fetchOne(statement, arguments: [key]) else {
      throw StoreError(.damaged, "An index names a resource that isn't there.")
    }
    return try Self.resource(row)
  }

  // MARK: Statements

  static func rows(
    _ statement: SearchStatement, limit: Int64, _ db: Database
  ) throws -> RowCursor {
    let values = statement.arguments.map(\.databaseValue) + [limit.databaseValue]
    return try Row.fetchCursor(
      db.cachedStatement(sql: statement.sql + "?"), arguments: StatementArguments(values))
  }

  static func count(_ statement: SearchStatement, _ db: Database) throws -> Int {
    let values = statement.arguments.map(\.databaseValue)
    return try Row.fetchOne(
      db.cachedStatement(sql: statement.sql), arguments: StatementArguments(values)
    ).map { try $0.decode(atIndex: 0) } ?? 0
  }
}

extension SearchStatement.Argument {
  var databaseValue: DatabaseValue {
    switch self {
    case .integer(let number): number.databaseValue
    case .text(let text): text.databaseValue
    case .bytes(let bytes): .blob(bytes)
    }
  }
}

/// Looks into the index for a plan.
struct IndexProbe: SearchProbe {
  let db: Database

  func values(field: Int64, from: [UInt8], to: [UInt8], limit: Int) throws -> [[UInt8]]? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT value FROM entry WHERE field = ? AND value > ? AND value < ? ORDER BY value LIMIT 1
        """)
    var values: [[UInt8]] = []
    var last = from
    let end = DatabaseValue.blob(to)
    while let row = try Row.fetchOne(statement, arguments: [field, DatabaseValue.blob(last), end]) {
      guard values.count < limit else { return nil }
      last = try row.bytes(at: 0)
      values.append(last)
    }
    return values
  }

  func count(_ statement: SearchStatement) throws -> Int {
    try StoredRecord.count(statement, db)
  }
}
