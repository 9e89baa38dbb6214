package import FHIR
package import Search
internal import Sentences

/// Answers searches by looking at every resource, after Docs/SEARCH.md and FHIR's definitions.
///
/// It has nothing in common with the program but the query's value, the reading of a date, and
/// what a resource's clinical date is. Values that were read once are kept, for speed alone.
package final class NaiveSearch {
  /// In order of arrival.
  package let held: [(source: String, resource: Resource)]
  package let definitions: Definitions
  /// What `ap` measures a date's distance from: milliseconds since 1970.
  package let now: Int64
  let ids: [ResourceID]
  /// Places in `held`.
  private(set) var places: [String: [Int]] = [:]
  private var placeOfID: [String: [ResourceID: Int]] = [:]
  private let clinicalDates: [Int64?]
  private let reader: ValueReader
  /// Where in `places` of its type a place stands.
  private var ranks: [Int] = []
  /// By type and parameter, in the order of `places`.
  private var columns: [String: [String: [FoundValues]]] = [:]
  /// Where its references lead, likewise.
  private var targetColumns: [String: [String: [[Int]]]] = [:]
  /// What each resource of a type is sorted by, likewise.
  private var sortColumns: [String: [SearchSort: [SortKey?]]] = [:]

  /// Every resource has an id, and no two of one source the same.
  package init(
    _ held: [(source: String, resource: Resource)], definitions: Definitions, now: Int64
  ) {
    self.held = held.filter { $0.resource.resourceID != nil }
    self.definitions = definitions
    self.now = now
    ids = self.held.compactMap { $0.resource.resourceID }
    clinicalDates = self.held.map { ClinicalDate.milliseconds(of: $0.resource) }
    reader = ValueReader(definitions)
    for (place, entry) in self.held.enumerated() {
      ranks.append(places[entry.resource.type]?.count ?? 0)
      places[entry.resource.type, default: []].append(place)
      placeOfID[entry.source, default: [:]][ids[place]] = place
    }
  }

  /// The first page, or all where there is no count.
  package func answer(_ query: SearchQuery) throws(SearchError) -> Answer {
    try pages(query, upTo: 1)[0]
  }

  /// All pages in order; at least one.
  package func pages(_ query: SearchQuery) throws(SearchError) -> [Answer] {
    try pages(query, upTo: .max)
  }

  /// At most so many pages from the first on.
  package func pages(
    _ query: SearchQuery, upTo limit: Int
  ) throws(SearchError) -> [Answer] {
    let found = try matches(query)
    let isCounted = query.total != .none || query.summary == .count
    let total = isCounted ? found.count : nil
    if query.summary == .count || query.count == 0 { return [Answer(matches: [], total: total)] }
    let size = max(1, min(query.count ?? found.count, found.count))
    var answers: [Answer] = []
    for start in stride(from: 0, to: max(found.count, 1), by: size) where answers.count < limit {
      let page = Array(found[start..<min(start + size, found.count)])
      let included = try includes(query.includes, with: page)
      answers.append(
        Answer(matches: page.map(name), includes: Set(included.map(name)), total: total))
    }
    return answers
  }

  private func name(_ place: Int) -> Answer.Found { Answer.Found(held[place].source, ids[place]) }

  /// The places of all matches in order.
  func matches(_ query: SearchQuery) throws(SearchError) -> [Int] {
    let isOfAnyType = query.type == "Resource"
    let types = isOfAnyType ? places.keys.sorted() : [query.type]
    var found: Set<Int> = []
    for type in types {
      var left = Set(places[type] ?? [])
      for filter in query.filters { left.formIntersection(try meeting(filter, of: type)) }
      found.formUnion(left)
    }
    if isOfAnyType {
      for filter in query.filters { try checkForEveryType(filter) }
    }
    return try sorted(found.sorted(), by: query.sort, of: query.type)
  }

  private func checkForEveryType(_ filter: SearchFilter) throws(SearchError) {
    switch filter {
    case .parameter(let name, _, _), .missing(let name, _):
      _ = try parameter(name, of: "Resource")
    case .chain, .has: throw SearchError(.unknownParameter, .verbatim("Not every type has that."))
    }
  }

  func parameter(
    _ name: String, of type: String
  ) throws(SearchError) -> Definitions.Parameter {
    guard let parameter = definitions.parameter(name, of: type) else {
      throw SearchError(.unknownParameter, .verbatim("\(type) has no \(name)."))
    }
    return parameter
  }

  /// What the resource at a place has for a parameter of its type.
  func values(_ parameter: Definitions.Parameter, at place: Int) -> FoundValues {
    column(parameter, of: held[place].resource.type)[ranks[place]]
  }

  func hasValue(_ parameter: Definitions.Parameter, at place: Int) -> Bool {
    let values = values(parameter, at: place)
    return parameter.kind == .words ? !values.words.isEmpty : !values.isMissing
  }

  private func column(_ parameter: Definitions.Parameter, of type: String) -> [FoundValues] {
    if let column = columns[type]?[parameter.name] { return column }
    let column = (places[type] ?? []).map {
      reader.values(of: parameter, in: held[$0].resource)
    }
    columns[type, default: [:]][parameter.name] = column
    return column
  }

  private func sortColumn(_ sort: SearchSort, of type: String) -> [SortKey?] {
    if let column = sortColumns[type]?[sort] { return column }
    let parameter = definitions.parameter(sort.parameter, of: type)
    let column = (places[type] ?? []).map { place in
      parameter.flatMap { SortKey.best(of: values($0, at: place), $0, sort.direction) }
    }
    sortColumns[type, default: [:]][sort] = column
    return column
  }

  /// The resources of the type that meet a condition.
  func meeting(_ filter: SearchFilter, of type: String) throws(SearchError) -> Set<Int> {
    let candidates = places[type] ?? []
    switch filter {
    case .parameter(let name, let modifier, let searched):
      let parameter = try parameter(name, of: type)
      var tests: [ValueTest] = []
      for value in searched {
        tests.append(try ValueTest.make(value, modifier, for: parameter, now: now))
      }
      let isWanted = modifier != .not
      var found: Set<Int> = []
      for (place, values) in zip(candidates, column(parameter, of: type)) {
        if tests.contains(where: { $0.isMet(values) }) == isWanted { found.insert(place) }
      }
      return found
    case .missing(let name, let isMissing):
      let parameter = try parameter(name, of: type)
      guard parameter.kind != .words else {
        throw SearchError(.unsupported, .verbatim("\(name) is never missing."))
      }
      let column = column(parameter, of: type)
      return Set(
        zip(candidates, column).filter { $0.1.isMissing == isMissing }.map(\.0))
    case .chain(let name, let target, let condition):
      let parameter = try parameter(name, of: type)
      var meeting: [String: Set<Int>] = [:]
      for other in target.map({ [$0] }) ?? parameter.targets where places[other] != nil {
        // Of several possible types those that don't have the parameter are left out.
        do { meeting[other] = try self.meeting(condition, of: other) } catch {
          if target != nil { throw error }
        }
      }
      return Set(
        candidates.filter { place in
          targets(of: place, by: parameter).contains {
            meeting[held[$0].resource.type]?.contains($0) ?? false
          }
        })
    case .has(let other, let name, let condition):
      let parameter = try parameter(name, of: other)
      let referring = try meeting(condition, of: other)
      let referred = Set(referring.flatMap { targets(of: $0, by: parameter) })
      return referred.intersection(candidates)
    }
  }

  /// The resources of the same source that a reference parameter's values name.
  func targets(of place: Int, by parameter: Definitions.Parameter) -> [Int] {
    let type = held[place].resource.type
    if let column = targetColumns[type]?[parameter.name] { return column[ranks[place]] }
    let column = (places[type] ?? []).map { place in
      values(parameter, at: place).references.compactMap { reference -> Int? in
        guard let type = reference.type, let id = reference.id else { return nil }
        return ResourceID(type: type, id: id).flatMap { placeOfID[held[place].source]?[$0] }
      }
    }
    targetColumns[type, default: [:]][parameter.name] = column
    return column[ranks[place]]
  }

  /// By clinical date, newest first, without one last; then in order of arrival.
  private func isNewer(_ first: Int, _ second: Int) -> Bool {
    switch (clinicalDates[first], clinicalDates[second]) {
    case (let left?, let right?): left == right ? first < second : left > right
    case (nil, nil): first < second
    case (let left, _): left != nil
    }
  }

  private func sorted(
    _ found: [Int], by sorts: [SearchSort], of type: String
  ) throws(SearchError) -> [Int] {
    guard !sorts.isEmpty else {
      return found.sorted(by: isNewer)
    }
    var keys: [Int: [SortKey?]] = [:]
    for sort in sorts {
      guard let isSortable = definitions.parameter(sort.parameter, of: type)?.isSortable else {
        throw SearchError(.unknownParameter, .verbatim("\(type) has no \(sort.parameter)."))
      }
      guard isSortable else { throw SearchError(.unsupported, .verbatim("Nothing sorts by that.")) }
    }
    for place in found {
      let type = held[place].resource.type
      keys[place] = sorts.map { sortColumn($0, of: type)[ranks[place]] }
    }
    return found.sorted { left, right in
      let (leftKeys, rightKeys) = (keys[left] ?? [], keys[right] ?? [])
      for (index, sort) in sorts.enumerated() {
        let order = SortKey.order(leftKeys[index], rightKeys[index], sort.direction)
        if order != 0 { return order < 0 }
      }
      return isNewer(left, right)
    }
  }
}
