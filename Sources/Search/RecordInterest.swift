package import FHIR

/// What a commit did to one resource, in the index's terms.
package struct RecordChange {
  package let id: ResourceID
  /// Empty where the resource is new, or gone.
  package let before: [IndexRow]
  package let after: [IndexRow]

  package init(id: ResourceID, before: [IndexRow], after: [IndexRow]) {
    self.id = id
    self.before = before
    self.after = after
  }
}

/// Which changes may change what somebody looks at. In doubt it says that one does.
public struct RecordInterest: Sendable {
  private let types: Set<String>?
  private let narrowed: (type: String, conditions: [SearchCondition])?

  /// Resources of those types, all of them.
  public init(types: Set<String>) {
    self.types = types
    narrowed = nil
  }

  /// What a query finds.
  public init(_ query: SearchQuery) {
    types = query.reach
    let isPlain = query.includes.isEmpty && query.sort.isEmpty && types == [query.type]
    let compiler = ConditionCompiler(now: 0, probe: NothingKnown())
    let conditions = try? query.filters.map { filter in
      try compiler.condition(filter, of: query.type)
    }
    narrowed = isPlain ? conditions.map { (query.type, $0) } : nil
  }

  /// Whether the change may matter.
  package func concerns(_ change: RecordChange) -> Bool {
    guard let types else { return true }
    guard types.contains(change.id.type) else { return false }
    guard let narrowed, narrowed.type == change.id.type else { return true }
    return [change.before, change.after].contains { rows in
      !rows.isEmpty && narrowed.conditions.allSatisfy { $0.mayHold(for: change.id, rows) }
    }
  }
}

extension SearchCondition {
  /// Whether a resource with those rows may meet it: false only where it can't.
  fileprivate func mayHold(for id: ResourceID, _ rows: [IndexRow]) -> Bool {
    switch self {
    case .rows(let tests): tests.contains { $0.passes(one: rows) }
    case .id(let ids): ids.contains(id.id)
    case .not(.rows(let tests)): !tests.contains { $0.passes(one: rows) }
    case .not(.id(let ids)): !ids.contains(id.id)
    case .all(let conditions): conditions.allSatisfy { $0.mayHold(for: id, rows) }
    case .any(let conditions): conditions.contains { $0.mayHold(for: id, rows) }
    case .not, .chain, .has, .word: true
    case .never: false
    }
  }
}

extension RowTest {
  fileprivate func passes(one rows: [IndexRow]) -> Bool {
    rows.contains { $0.field == field && span.includes($0.value) }
  }
}

/// For those who plan without an index at hand.
private struct NothingKnown: SearchProbe {
  func values(field: Int64, from: [UInt8], to: [UInt8], limit: Int) -> [[UInt8]]? { nil }
  func count(_ statement: SearchStatement) -> Int { 0 }
}
