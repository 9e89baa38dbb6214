/// Writes conditions as SQL over three tables: `resource` (key, source, type, id, rank, …), `entry`
/// (field, value, rank, resource) and `word` (word, resource, places).
///
/// `entry` can be entered by (field, value), which lists resources by rank, and by (resource,
/// field, value); `word` by (word, resource). `CROSS JOIN` keeps SQLite from joining the other way.
struct ConditionWriter {
  var statement = SearchStatement()
  private var aliases = 0

  init() {}

  private mutating func alias(_ letter: String) -> String {
    aliases += 1
    return "\(letter)\(aliases)"
  }

  // MARK: Of one resource

  /// Whether the resource under `key` meets a condition.
  mutating func write(_ condition: SearchCondition, key: String) {
    switch condition {
    case .rows(let tests): joined(tests, "OR") { $0.exists($1, key: key) }
    case .not(let condition):
      statement += "NOT ("
      write(condition, key: key)
      statement += ")"
    case .id(let ids):
      statement += "(SELECT id FROM resource WHERE key = \(key)) IN "
      statement.bind(all: ids) { .text($0) }
    case .chain(let fields, let target, let inner):
      joined(fields, "OR") { $0.chain($1, target, inner, key: key) }
    case .has(let fields, _, let own, let inner):
      joined(fields, "OR") { $0.has($1, own, inner, key: key) }
    case .word(let word, let places):
      statement += "\(key) IN (SELECT resource FROM word WHERE "
      write(word: word, places)
      statement += ")"
    case .all(let conditions): joined(conditions, "AND") { $0.write($1, key: key) }
    case .any(let conditions): joined(conditions, "OR") { $0.write($1, key: key) }
    case .never: statement += "0"
    }
  }

  /// Halves rather than a chain: SQLite bounds the depth of an expression.
  private mutating func joined<Part>(
    _ parts: [Part], _ connective: String, _ write: (inout ConditionWriter, Part) -> Void
  ) {
    switch parts.count {
    case 0: statement += connective == "AND" ? "1" : "0"
    case 1: write(&self, parts[0])
    default:
      let middle = parts.count / 2
      statement += "("
      joined(Array(parts[..<middle]), connective, write)
      statement += " \(connective) "
      joined(Array(parts[middle...]), connective, write)
      statement += ")"
    }
  }

  private mutating func exists(_ test: RowTest, key: String) {
    let row = alias("e")
    statement += "EXISTS (SELECT 1 FROM entry \(row) WHERE \(row).resource = \(key) AND "
    test.write(to: &statement, row: row)
    statement += ")"
  }

  private mutating func chain(
    _ field: Int64, _ target: String, _ inner: SearchCondition, key: String
  ) {
    let row = alias("c")
    let other = alias("t")
    statement += "EXISTS (SELECT 1 FROM entry \(row) CROSS JOIN resource \(other) WHERE "
    statement += "\(row).resource = \(key) AND "
    RowTest(field: field, span: .prefix(Array((target + "/").utf8)))
      .write(to: &statement, row: row)
    statement += " AND "
    writeTarget(of: row, target, is: other)
    statement += " AND \(other).source = (SELECT source FROM resource WHERE key = \(key)) AND "
    write(inner, key: "\(other).key")
    statement += ")"
  }

  /// That a reference's row names the other resource, which is of that type.
  private mutating func writeTarget(of row: String, _ target: String, is other: String) {
    let id = SQLDialect.text(ofBytes: "substr(\(row).value, \(target.utf8.count + 2))")
    statement += "\(other).type = "
    statement.bind(target)
    statement += " AND \(other).id = \(id)"
  }

  private mutating func has(
    _ field: Int64, _ own: String, _ inner: SearchCondition, key: String
  ) {
    let row = alias("h")
    let other = alias("o")
    statement += "EXISTS (SELECT 1 FROM entry \(row) CROSS JOIN resource \(other) WHERE "
    statement += "\(row).field = "
    statement.bind(field)
    statement += " AND \(row).value = (SELECT "
    writeName(own, of: "resource")
    statement += " FROM resource WHERE key = \(key)) AND \(other).key = \(row).resource AND "
    statement += "\(other).source = (SELECT source FROM resource WHERE key = \(key)) AND "
    write(inner, key: "\(row).resource")
    statement += ")"
  }

  /// `Type/id` of a resource as bytes, as references have it.
  private mutating func writeName(_ type: String, of row: String) {
    statement += SQLDialect.bytes(ofText: "? || \(row).id")
    statement.arguments.append(.text(type + "/"))
  }

  private mutating func write(word: [UInt8], _ places: Int64) {
    statement += "word >= "
    statement.bind(word)
    if let next = KeySpan.successor(ofPrefix: word) {
      statement += " AND word < "
      statement.bind(next)
    }
    if places != 3 {
      statement += " AND places & "
      statement.bind(places)
      statement += " <> 0"
    }
  }

  // MARK: Which resources

  /// Writes the keys of those that meet a condition, each once or more often.
  ///
  /// - Parameter type: of the resources that are asked for.
  /// - Returns: false where that can't be listed without looking at every resource.
  mutating func writeKeys(_ condition: SearchCondition, of type: String) -> Bool {
    switch condition {
    case .rows(let tests):
      for (index, test) in tests.enumerated() {
        if index > 0 { statement += " UNION ALL " }
        let row = alias("e")
        statement += "SELECT \(row).resource FROM entry \(row) WHERE "
        test.write(to: &statement, row: row)
      }
      return !tests.isEmpty
    case .id where type == SearchParameterTable.resource: return false
    case .id(let ids):
      statement += "SELECT key AS resource FROM resource WHERE type = "
      statement.bind(type)
      statement += " AND id IN "
      statement.bind(all: ids) { .text($0) }
      return true
    case .chain(let fields, let target, let inner):
      return union(fields) { $0.chainKeys($1, target, inner) }
    case .has(let fields, let other, let own, let inner):
      return union(fields) { $0.hasKeys($1, other, own, inner) }
    case .word(let word, let places):
      statement += "SELECT resource FROM word WHERE "
      write(word: word, places)
      return true
    case .any(let conditions): return union(conditions) { $0.writeKeys($1, of: type) }
    case .all(let conditions):
      // Any one of them; the longest word is the rarest, as a rule.
      let driver = conditions.max { $0.wordLength < $1.wordLength }
      return driver.map { writeKeys($0, of: type) } ?? false
    case .not, .never: return false
    }
  }

  private mutating func union<Part>(
    _ parts: [Part], _ write: (inout ConditionWriter, Part) -> Bool
  ) -> Bool {
    for (index, part) in parts.enumerated() {
      if index > 0 { statement += " UNION ALL " }
      guard write(&self, part) else { return false }
    }
    return !parts.isEmpty
  }

  private mutating func chainKeys(
    _ field: Int64, _ target: String, _ inner: SearchCondition
  ) -> Bool {
    let (found, other, row, own) = (alias("f"), alias("t"), alias("c"), alias("o"))
    statement += "SELECT \(row).resource FROM (SELECT DISTINCT * FROM ("
    guard writeKeys(inner, of: target) else { return false }
    statement += ")) \(found) CROSS JOIN resource \(other) CROSS JOIN entry \(row) "
    statement += "CROSS JOIN resource \(own) WHERE \(other).key = \(found).resource"
    statement += " AND \(other).type = "
    statement.bind(target)
    statement += " AND \(row).field = "
    statement.bind(field)
    statement += " AND \(row).value = "
    writeName(target, of: other)
    statement += " AND \(own).key = \(row).resource AND \(own).source = \(other).source AND "
    write(inner, key: "\(other).key")
    return true
  }

  private mutating func hasKeys(
    _ field: Int64, _ type: String, _ own: String, _ inner: SearchCondition
  ) -> Bool {
    let (found, other, row, target) = (alias("f"), alias("o"), alias("h"), alias("t"))
    statement += "SELECT \(target).key AS resource FROM (SELECT DISTINCT * FROM ("
    guard writeKeys(inner, of: type) else { return false }
    statement += ")) \(found) CROSS JOIN resource \(other) CROSS JOIN entry \(row) "
    statement += "CROSS JOIN resource \(target) WHERE "
    statement += "\(other).key = \(found).resource AND \(other).type = "
    statement.bind(type)
    statement += " AND \(row).resource = \(other).key AND "
    RowTest(field: field, span: .prefix(Array((own + "/").utf8))).write(to: &statement, row: row)
    statement += " AND "
    writeTarget(of: row, own, is: target)
    statement += " AND \(target).source = \(other).source AND "
    write(inner, key: "\(other).key")
    return true
  }
}

extension SearchCondition {
  /// How many bytes the longest word has that must be there; 0 without words.
  fileprivate var wordLength: Int {
    if case .word(let word, _) = self { word.count } else { 0 }
  }
}
