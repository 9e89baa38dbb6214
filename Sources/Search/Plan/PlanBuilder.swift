internal import Sentences

/// Chooses a way to the answer, and writes it.
struct PlanBuilder {
  let query: SearchQuery
  let conditions: [SearchCondition]
  let order: SearchOrder

  /// Where the candidates come from.
  enum Driver {
    /// All that have one value, in the order of their rank: no resource twice.
    case list(field: Int64, value: [UInt8], index: Int?)
    /// The keys that a condition lists, in no order, some of them twice.
    case set(Int, SearchStatement)
    /// All resources of whatever type: of a query for `Resource` only.
    case everything
  }

  private var isOfAnyType: Bool { query.type == SearchParameterTable.resource }

  private var all: Driver {
    isOfAnyType
      ? .everything
      : .list(field: SearchParameterTable.field(query.type), value: [], index: nil)
  }

  // MARK: The driver

  /// The condition with the fewest resources, if one has fewer than the ceiling; else the list that
  /// is shortest or in order.
  func driver(_ probe: some SearchProbe) throws -> Driver {
    var best: (count: Int, driver: Driver)?
    for (index, condition) in conditions.enumerated() {
      var writer = ConditionWriter()
      guard writer.writeKeys(condition, of: query.type) else { continue }
      // The only one there is, and all that it finds is wanted: its number changes nothing.
      if case .rows = condition, conditions.count == 1, query.count == nil {
        return list(condition, index) ?? .set(index, writer.statement)
      }
      guard try isCheap(condition, probe) else { continue }
      let count = try self.count(writer.statement, probe)
      if let known = best, known.count <= count { continue }
      best = (count, list(condition, index) ?? .set(index, writer.statement))
    }
    if let best, best.count < SearchPlan.driverCeiling { return best.driver }
    // A list has the order of ranks as all resources have; it is never longer than theirs.
    if case .list? = best?.driver, order.keys.isEmpty || query.count == nil, let best {
      return best.driver
    }
    if query.count == nil, let best { return best.driver }
    return all
  }

  private func count(_ keys: SearchStatement, _ probe: some SearchProbe) throws -> Int {
    var statement = SearchStatement()
    statement += "SELECT count(*) FROM (SELECT 1 FROM ("
    statement += keys
    statement += ") LIMIT \(SearchPlan.driverCeiling))"
    return try probe.count(statement)
  }

  /// Whether counting stops early: what a reference leads from must be few itself.
  private func isCheap(_ condition: SearchCondition, _ probe: some SearchProbe) throws -> Bool {
    switch condition {
    case .rows(let tests):
      // What has to be looked at value by value is as long as its stretch of the index.
      return try tests.allSatisfy { $0.span.checks.isEmpty } || query.count == nil
        || tests.allSatisfy { try isShort($0, probe) }
    case .chain(_, let target, let inner): return try isFew(inner, of: target, probe)
    case .has(_, let type, _, let inner): return try isFew(inner, of: type, probe)
    case .any(let conditions): return try conditions.allSatisfy { try isCheap($0, probe) }
    case .id, .word, .all, .not, .never: return true
    }
  }

  private func isFew(_ condition: SearchCondition, of type: String, _ probe: some SearchProbe)
    throws -> Bool
  {
    var writer = ConditionWriter()
    return try writer.writeKeys(condition, of: type) && isCheap(condition, probe)
      && count(writer.statement, probe) < SearchPlan.driverCeiling
  }

  private func isShort(_ test: RowTest, _ probe: some SearchProbe) throws -> Bool {
    var writer = ConditionWriter()
    let stretch = RowTest(field: test.field, span: KeySpan(bounds: test.span.bounds))
    return try writer.writeKeys(.rows([stretch]), of: query.type)
      && count(writer.statement, probe) < SearchPlan.driverCeiling
  }

  private func list(_ condition: SearchCondition, _ index: Int) -> Driver? {
    guard case .rows(let tests) = condition, tests.count == 1, tests[0].span.checks.isEmpty,
      case .equal(let values) = tests[0].span.bounds, values.count == 1
    else { return nil }
    return .list(field: tests[0].field, value: values[0], index: index)
  }

  // MARK: Statements

  func segments(_ driver: Driver) throws -> [SearchPlan.Segment] {
    let from = query.cursor?.segment ?? 0
    if case .list(_, _, nil) = driver, let first = order.keys.first, let walk = first.walk,
      query.count != nil
    {
      var segments: [SearchPlan.Segment] = []
      if from == 0 { segments.append(try self.walk(along: first, walk)) }
      segments.append(try rest(after: first, driver))
      return segments
    }
    guard from == 0 else { throw invalidCursor }
    return [
      SearchPlan.Segment(
        number: 0, sortKeyCount: order.keys.count,
        statement: try candidates(driver, order.keys, cursor: query.cursor))
    ]
  }

  func total(_ driver: Driver) -> SearchStatement {
    var writer = ConditionWriter()
    writer.statement += "SELECT count(*) FROM "
    writeSource(driver, to: &writer)
    return writer.statement
  }

  /// Those without the first sort key, by the other keys.
  private func rest(after first: SortKey, _ driver: Driver) throws -> SearchPlan.Segment {
    let isHere = query.cursor?.segment == 1
    let absent = SearchCondition.not(
      .rows(first.fields.map { RowTest(field: $0, span: first.span) }))
    let builder = PlanBuilder(query: query, conditions: conditions + [absent], order: order)
    let keys = Array(order.keys.dropFirst())
    return SearchPlan.Segment(
      number: 1, sortKeyCount: keys.count,
      statement: try builder.candidates(driver, keys, cursor: isHere ? query.cursor : nil))
  }

  /// `FROM … WHERE …` of all candidates that meet the conditions; the candidate's row is `d`.
  private func writeSource(_ driver: Driver, to writer: inout ConditionWriter) {
    var given: Int?
    switch driver {
    case .list(let field, let value, let index):
      given = index
      writer.statement += "(SELECT resource AS key, rank FROM entry WHERE field = "
      writer.statement.bind(field)
      writer.statement += " AND value = "
      writer.statement.bind(value)
      writer.statement += ") d WHERE 1"
    case .set(let index, let keys):
      // A list of words or of rows says all of the condition; what leads elsewhere does too.
      given = index
      // Joined in this order: asked for keys in a set and for a type, SQLite would look through
      // all of the type.
      writer.statement += "(SELECT DISTINCT * FROM ("
      writer.statement += keys
      writer.statement += ")) c CROSS JOIN resource d WHERE d.key = c.resource"
      if !isOfAnyType {
        writer.statement += " AND d.type = "
        writer.statement.bind(query.type)
      }
    case .everything: writer.statement += "resource d WHERE 1"
    }
    for (index, condition) in conditions.enumerated() where index != given {
      writer.statement += " AND "
      writer.write(condition, key: "d.key")
    }
  }

  private func candidates(
    _ driver: Driver, _ keys: [SortKey], cursor: SearchCursor?
  ) throws -> SearchStatement {
    var writer = ConditionWriter()
    writer.statement += "SELECT key, rank"
    for index in keys.indices { writer.statement += ", s\(index)" }
    writer.statement += " FROM (SELECT d.key AS key, d.rank AS rank"
    for (index, key) in keys.enumerated() {
      writer.statement += ", "
      key.write(to: &writer.statement, key: "d.key", alias: "k\(index)")
      writer.statement += " AS s\(index)"
    }
    writer.statement += " FROM "
    writeSource(driver, to: &writer)
    if keys.isEmpty, let cursor {
      writer.statement += " AND "
      try writeAfter(cursor, [], &writer.statement, rank: "d.rank", key: "d.key")
    }
    writer.statement += ")"
    if !keys.isEmpty, let cursor {
      writer.statement += " WHERE "
      try writeAfter(cursor, keys, &writer.statement, rank: "rank", key: "key")
    }
    writer.statement += " ORDER BY "
    for (index, key) in keys.enumerated() {
      writer.statement += "s\(index) IS NULL, s\(index)\(key.isDescending ? " DESC" : ""), "
    }
    writer.statement += "rank, key LIMIT "
    return writer.statement
  }

  private func walk(
    along first: SortKey, _ walk: (field: Int64, span: KeySpan)
  ) throws -> SearchPlan.Segment {
    var writer = ConditionWriter()
    let others = order.keys.dropFirst()
    writer.statement += "SELECT w.resource AS key, w.rank AS rank, w.value AS s0"
    for (index, key) in others.enumerated() {
      writer.statement += ", "
      key.write(to: &writer.statement, key: "w.resource", alias: "k\(index + 1)")
      writer.statement += " AS s\(index + 1)"
    }
    writer.statement += " FROM entry w WHERE "
    RowTest(field: walk.field, span: walk.span).write(to: &writer.statement, row: "w")
    // Of several values the first on the way counts.
    writer.statement += " AND NOT EXISTS (SELECT 1 FROM entry x WHERE x.resource = w.resource AND "
    RowTest(field: walk.field, span: walk.span).write(to: &writer.statement, row: "x")
    writer.statement += " AND x.value \(first.isDescending ? ">" : "<") w.value)"
    for condition in conditions {
      writer.statement += " AND "
      writer.write(condition, key: "w.resource")
    }
    if let cursor = query.cursor {
      guard case .bytes(let bound)? = cursor.keys.first else { throw invalidCursor }
      writer.statement += " AND w.value \(first.isDescending ? "<=" : ">=") "
      writer.statement.bind(bound)
    }
    var statement = SearchStatement()
    statement += "SELECT * FROM ("
    statement += writer.statement
    statement += ")"
    if let cursor = query.cursor {
      statement += " WHERE "
      try writeAfter(cursor, order.keys, &statement, rank: "rank", key: "key")
    }
    statement += " ORDER BY s0\(first.isDescending ? " DESC" : ""), "
    for (index, key) in others.enumerated() {
      statement +=
        "s\(index + 1) IS NULL, s\(index + 1)\(key.isDescending ? " DESC" : ""), "
    }
    statement += "rank, key LIMIT "
    return SearchPlan.Segment(number: 0, sortKeyCount: order.keys.count, statement: statement)
  }

  // MARK: Pages

  /// That a match comes after the cursor: by the first key in which they differ.
  private func writeAfter(
    _ cursor: SearchCursor, _ keys: [SortKey], _ statement: inout SearchStatement, rank: String,
    key: String
  ) throws {
    guard cursor.keys.count == keys.count + 2,
      case .integer(let lastRank) = cursor.keys[keys.count],
      case .integer(let lastKey) = cursor.keys[keys.count + 1]
    else { throw invalidCursor }
    statement += "("
    for (index, sort) in keys.enumerated() {
      let name = "s\(index)"
      switch cursor.keys[index] {
      case .missing: statement += "(\(name) IS NULL AND "
      case .bytes(let bytes):
        let bound: SearchStatement.Argument =
          sort.isID ? .text(String(decoding: bytes, as: UTF8.self)) : .bytes(bytes)
        statement += "(\(name) IS NULL OR \(name) \(sort.isDescending ? "<" : ">") "
        statement.bind(bound)
        statement += " OR (\(name) = "
        statement.bind(bound)
        statement += " AND "
      case .integer: throw invalidCursor
      }
    }
    statement += "(\(rank), \(key)) > ("
    statement.bind(lastRank)
    statement += ", "
    statement.bind(lastKey)
    statement += ")"
    for index in keys.indices {
      if case .missing = cursor.keys[index] { statement += ")" } else { statement += "))" }
    }
    statement += ")"
  }

  private var invalidCursor: SearchError {
    SearchError(.invalid, .searchOtherPage)
  }
}
