import FHIR
import Search
import SearchOracle
import Testing

/// What the random searches reach, over the record that the stores are tested with.
@Suite(.enabled(if: SmallRecord.hasDefinitions, SmallRecord.absent)) struct QueryGeneratorTests {
  /// What occurs in a search: kinds, modifiers, prefixes and forms.
  private struct Coverage {
    var seen: Set<String> = []
    let definitions: Definitions

    mutating func look(at query: SearchQuery) {
      for filter in query.filters { look(at: filter, of: query.type, depth: 1) }
      for sort in query.sort {
        seen.insert("sort \(sort.direction)")
        if let kind = definitions.parameter(sort.parameter, of: query.type)?.kind {
          seen.insert("sort by \(kind)")
        }
      }
      seen.insert("sorts \(query.sort.count)")
      for include in query.includes {
        seen.insert(include.isReverse ? "revinclude" : "include")
        if include.iterates { seen.insert("iterate") }
        if include.parameter == "*" { seen.insert("include *") }
        if include.target != nil { seen.insert("include to a type") }
      }
      if query.count != nil { seen.insert("count") }
      if query.total != .none { seen.insert("total") }
      if query.type == "Resource" { seen.insert("every type") }
    }

    private mutating func look(at filter: SearchFilter, of type: String, depth: Int) {
      seen.insert("depth \(depth)")
      switch filter {
      case .missing(_, let isMissing): seen.insert("missing \(isMissing)")
      case .chain(let name, let target, let rest):
        seen.insert(target == nil ? "chain" : "chain to a type")
        let next = target ?? definitions.parameter(name, of: type)?.targets.first
        if let next { look(at: rest, of: next, depth: depth + 1) }
      case .has(let other, _, let rest):
        seen.insert("has")
        look(at: rest, of: other, depth: depth + 1)
      case .parameter(let name, let modifier, let values):
        if values.count > 1 { seen.insert("several values") }
        if let modifier { seen.insert("\(modifier)") }
        if let kind = definitions.parameter(name, of: type)?.kind { seen.insert("\(kind)") }
        for value in values { look(at: value) }
      }
    }

    private mutating func look(at value: SearchValue) {
      switch value {
      case .date(let prefix, _): seen.insert("date \(prefix)")
      case .number(let prefix, _): seen.insert("number \(prefix)")
      case .quantity(let prefix, _, let unit):
        seen.insert("quantity \(prefix)")
        seen.insert(unit == nil ? "no unit" : "unit \(unit?.system == .any)")
      case .reference(let type, _): seen.insert(type == nil ? "id alone" : "type and id")
      case .address: seen.insert("address")
      case .token(let token):
        switch token.system {
        case .any: seen.insert("any system")
        case .none: seen.insert("no system")
        case .uri: seen.insert(token.code == nil ? "system alone" : "system and code")
        }
      case .composite(let parts): for part in parts { look(at: part) }
      case .string, .uri: break
      }
    }
  }

  private static var expected: Set<String> {
    var all: Set = [
      "chain", "chain to a type", "has", "depth 1", "depth 2", "depth 3", "depth 4",
      "missing true", "missing false", "several values", "include", "revinclude", "iterate",
      "include *", "include to a type", "count", "total", "every type", "no unit", "unit true",
      "unit false", "id alone", "type and id", "address", "any system", "no system",
      "system alone", "system and code", "sort ascending", "sort descending", "sorts 0",
      "sorts 1", "sorts 2", "sorts 3",
    ]
    all.formUnion(Definitions.Kind.allCases.map { "\($0)" })
    all.formUnion(SearchModifier.allCases.map { "\($0)" })
    for kind in ["date", "number", "quantity"] {
      all.formUnion(SearchPrefix.allCases.map { "\(kind) \($0)" })
    }
    for kind in Definitions.Kind.allCases where kind != .composite && kind != .words {
      all.insert("sort by \(kind)")
    }
    return all
  }

  @Test func everyKindModifierAndPrefixOccursAndManyHaveHits() throws {
    let people = try OraclePeople(sharedData: try #require(OraclePeople.sharedData))
    #expect((2000...3500).contains(people.held.count))
    let naive = NaiveSearch(people.held, definitions: people.definitions, now: SmallRecord.now)
    var generator = QueryGenerator(naive, seed: 7)
    var same = QueryGenerator(naive, seed: 7)
    var other = QueryGenerator(naive, seed: 8)
    var coverage = Coverage(definitions: people.definitions)
    var hits = 0
    var many = 0
    var differing = 0
    let count = 3000
    for number in 0..<count {
      let query = generator.next()
      coverage.look(at: query)
      guard number < 1000 else { continue }
      #expect(same.next() == query)
      if other.next() != query { differing += 1 }
      let found = try naive.pages(query, upTo: 1)[0].matches.count
      if found > 0 { hits += 1 }
      if found > 20 { many += 1 }
    }
    #expect(Self.expected.subtracting(coverage.seen).sorted() == [])
    #expect((300...950).contains(hits), "\(hits) of 1000 have hits")
    #expect(many > 100, "\(many) of 1000 have many")
    #expect(differing > 900)
  }
}
