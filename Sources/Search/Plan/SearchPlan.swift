internal import FHIR
internal import Sentences

/// How a query is answered: statements that give the matches' keys page by page.
///
/// There are two ways to a page. From a *driver*, a condition whose resources an index lists: they
/// are few, all of them are looked at and sorted. Or by a *walk* along an index that has the wanted
/// order: each resource on the way is checked, and the walk ends when the page is full. Which
/// conditions have few resources is found out by counting them, up to `driverCeiling`; nothing is
/// remembered and no statistics are kept, so that a plan depends on nothing but the index.
///
/// A walk along a sort key meets the resources that have none in a second segment.
package struct SearchPlan: Sendable {
  /// Beyond so many resources a condition is no driver, if there is another way.
  package static let driverCeiling = 1000

  /// Statements to run one after the other until the page is full, and the number of the segment
  /// that each is of. They end with `LIMIT ?`, whose argument is the caller's: one more than the
  /// page has shows whether there is another. Their columns: key, rank, then `sortKeyCount` values.
  package let segments: [Segment]
  /// At most so many matches; nil for all.
  package let count: Int?
  /// The number of all matches, where it was asked for.
  package let total: SearchStatement?
  /// What comes with the matches, in order.
  package let includes: [IncludeStep]

  package struct Segment: Sendable {
    package let number: Int
    package let sortKeyCount: Int
    package let statement: SearchStatement
  }

  /// - Parameter now: what `ap` is measured from, milliseconds since 1970; nil refuses it of dates.
  /// - Throws: `search.unknown-parameter`, `search.unsupported`, `search.invalid` and
  ///   `search.too-large` for what can't be answered.
  package init(
    _ query: SearchQuery, now: Int64?, probe: some SearchProbe
  ) throws {
    if query.type == SearchParameterTable.resource { try Self.checkAnyType(query) }
    let compiler = ConditionCompiler(now: now, probe: probe)
    var conditions: [SearchCondition] = []
    for filter in query.filters {
      let condition = try compiler.condition(filter, of: query.type)
      if case .all(let parts) = condition {
        conditions += parts
      } else {
        conditions.append(condition)
      }
    }
    let order = try SearchOrder(query, compiler)
    let builder = PlanBuilder(query: query, conditions: conditions, order: order)
    let isCounted = query.total != .none || query.summary == .count
    if conditions.contains(.never) {
      segments = []
      total = isCounted ? SearchStatement("SELECT 0") : nil
    } else {
      let driver = try builder.driver(probe)
      segments = try builder.segments(driver)
      total = isCounted ? builder.total(driver) : nil
    }
    count = query.summary == .count ? 0 : query.count
    var steps: [IncludeStep] = []
    for include in query.includes { steps += try IncludeStep.steps(include, compiler) }
    includes = steps
  }
}

extension SearchPlan {
  /// Only words are indexed whatever the type.
  private static func checkAnyType(_ query: SearchQuery) throws(SearchError) {
    let names = query.filters.map { filter in
      if case .parameter(let name, _, _) = filter { name } else { "" }
    }
    let words = names.filter { SearchWordsPlace(rawValue: $0) != nil }
    guard !words.isEmpty, words.count + names.count(where: { $0 == "_id" }) == names.count,
      query.sort.allSatisfy({ $0.parameter == "_id" }), query.includes.isEmpty
    else {
      throw SearchError(
        .unsupported, .searchAllTypes)
    }
  }
}

/// A sort key, as an expression over a resource's key.
struct SortKey {
  /// The field that a walk goes along; nil where there is none that has the order.
  let walk: (field: Int64, span: KeySpan)?
  let fields: [Int64]
  let span: KeySpan
  let isDescending: Bool
  /// By `resource.id`.
  let isID: Bool

  /// Writes the value that a resource is sorted by; NULL where it has none.
  func write(to statement: inout SearchStatement, key: String, alias: String) {
    if isID {
      statement += "(SELECT id FROM resource WHERE key = \(key))"
      return
    }
    statement += "(SELECT \(isDescending ? "max" : "min")(\(alias).value) "
    statement += "FROM entry \(alias) WHERE "
    statement += "\(alias).resource = \(key) AND "
    for (index, field) in fields.enumerated() {
      statement += index == 0 ? "(" : " OR "
      RowTest(field: field, span: span).write(to: &statement, row: alias)
    }
    statement += "))"
  }
}

/// What a query's matches are sorted by.
struct SearchOrder {
  var keys: [SortKey] = []

  init(_ query: SearchQuery, _ compiler: ConditionCompiler) throws {
    for sort in query.sort {
      let isDescending = sort.direction == .descending
      if sort.parameter == "_id" {
        keys.append(
          SortKey(walk: nil, fields: [], span: .all, isDescending: isDescending, isID: true))
        continue
      }
      let parameter = try SearchParser.parameter(sort.parameter, of: query.type)
      guard parameter.kind != .composite else {
        throw SearchError(.unsupported, .searchNoOrder(name: sort.parameter))
      }
      let fields = try compiler.fields(of: parameter, of: query.type)
      // Amounts are sorted whatever their unit.
      let span = parameter.kind == .quantity ? KeySpan.prefix([IndexKey.anyUnit]) : fields[0].span
      keys.append(
        SortKey(
          walk: fields.count == 1 ? (fields[0].field, span) : nil, fields: fields.map(\.field),
          span: span, isDescending: isDescending, isID: false))
    }
  }
}
