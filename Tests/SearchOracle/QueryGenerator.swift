import FHIR
package import Search

/// Random searches that a record has something to say to: their values are drawn from it and then
/// often said another way, or made wrong.
///
/// The same seed over the same record gives the same searches. Codes, texts and addresses are
/// shorter than what the program would refuse; texts keep to letters whose folding needs no table
/// (see `PlainFolding`).
package struct QueryGenerator {
  let naive: NaiveSearch
  var random: SeededGenerator
  /// Who refers to a resource, and by which parameter.
  let referrers: [Int: [(place: Int, parameter: String)]]
  private let types: [String]
  /// By kind, every parameter that has values, and where.
  private let present: [[(parameter: Definitions.Parameter, places: [Int])]]

  /// How deep chains and `_has` go.
  static let depth = 3

  package init(_ naive: NaiveSearch, seed: UInt64) {
    self.naive = naive
    random = SeededGenerator(seed: seed)
    types = naive.places.keys.sorted()
    var present: [Definitions.Kind: [(parameter: Definitions.Parameter, places: [Int])]] = [:]
    var referrers: [Int: [(place: Int, parameter: String)]] = [:]
    for type in types {
      for parameter in naive.definitions.sortedParameters(of: type) {
        let places = (naive.places[type] ?? []).filter {
          naive.hasValue(parameter, at: $0)
        }
        if !places.isEmpty { present[parameter.kind, default: []].append((parameter, places)) }
        guard parameter.kind == .reference else { continue }
        for place in places {
          for target in naive.targets(of: place, by: parameter) {
            referrers[target, default: []].append((place, parameter.name))
          }
        }
      }
    }
    self.referrers = referrers
    self.present = Definitions.Kind.allCases.compactMap { present[$0] }
  }

  package mutating func next() -> SearchQuery {
    var place = randomPlace()
    var first: SearchFilter?
    if random.chance(1, in: 4) {
      // So that kinds of which there are few parameters come as well.
      let (parameter, places) = random.pick(random.pick(present))
      place = random.pick(places)
      first = condition(parameter, near: place)
    }
    let isOfAnyType = first == nil && random.chance(1, in: 40)
    let type = isOfAnyType ? "Resource" : naive.held[place].resource.type
    var query = SearchQuery(type)
    if isOfAnyType { return searchOfAnyType(near: place) }
    if let first { query.filters.append(first) }
    for _ in 0..<random.pick([0, 1, 1, 1, 1, 1, 2, 2, 2, 3]) {
      if let filter = filter(for: place, of: type, depth: Self.depth) {
        query.filters.append(filter)
      }
    }
    // Nobody says one condition twice, and a sort by one parameter twice says nothing.
    query.filters = query.filters.withoutDoubles()
    if random.chance(1, in: 3) { query.sort = sorts(of: type, near: place) }
    if random.chance(2, in: 5) {
      query.count = random.pick([0, 1, 2, 3, 5, 7, 10, 10, 20, 20, 50, 50, 100, 1000])
    }
    if random.chance(1, in: 4) { query.includes = includes(near: place) }
    if random.chance(1, in: 6) { query.total = .accurate }
    if random.chance(1, in: 60) { query.summary = random.pick([.count, .yes, .text, .data]) }
    if query.summary == .none, random.chance(1, in: 60) { query.elements = ["status", "code"] }
    return query
  }

  /// Words, which are all that is found whatever the type, and sometimes an id besides.
  private mutating func searchOfAnyType(near place: Int) -> SearchQuery {
    var query = SearchQuery("Resource")
    let words = naive.definitions.parameter(random.pick(["_content", "_text"]), of: "Resource")
    while query.filters.isEmpty {
      guard let words, let filter = condition(words, near: randomPlace()) else { continue }
      query.filters = [filter]
    }
    let id = naive.definitions.parameter("_id", of: "Resource")
    if random.chance(1, in: 5), let id, let filter = condition(id, near: place) {
      query.filters.append(filter)
    }
    if random.chance(1, in: 4) { query.sort = [SearchSort("_id")] }
    if random.chance(2, in: 5) { query.count = random.pick([1, 5, 20]) }
    if random.chance(1, in: 6) { query.total = .accurate }
    return query
  }

  /// Half of the time any resource, so that frequent types come often, half of the time any type.
  mutating func randomPlace() -> Int {
    if random.chance(1, in: 2) { return random.pick(Array(naive.held.indices)) }
    return randomPlace(of: random.pick(types))
  }

  mutating func randomPlace(of type: String) -> Int {
    random.pick(naive.places[type] ?? Array(naive.held.indices))
  }

  /// A condition that the resource often meets; nil where nothing suits.
  mutating func filter(for place: Int, of type: String, depth: Int) -> SearchFilter? {
    if type != "Resource", depth > 0 {
      if random.chance(1, in: 8), let chain = chain(from: place, depth: depth) { return chain }
      if random.chance(1, in: 8), let has = has(to: place, depth: depth) { return has }
    }
    guard let parameter = parameter(of: type, near: place) else { return nil }
    if parameter.kind != .words, random.chance(1, in: 12) {
      return .missing(parameter.name, random.chance(1, in: 2))
    }
    return condition(parameter, near: place)
  }

  /// A parameter of the type; mostly one for which the resource has a value.
  mutating func parameter(of type: String, near place: Int) -> Definitions.Parameter? {
    let all = naive.definitions.sortedParameters(of: type)
    let present = all.filter { naive.hasValue($0, at: place) }
    let isPresent = random.chance(9, in: 10) && !present.isEmpty
    // Those that every type has would crowd out the others.
    let own = (isPresent ? present : all).filter {
      !$0.name.hasPrefix("_") || random.chance(1, in: 4)
    }
    return own.isEmpty ? nil : random.pick(own)
  }

  /// One or several values to compare with, the first from the resource if it has one.
  private mutating func condition(
    _ parameter: Definitions.Parameter, near place: Int
  ) -> SearchFilter? {
    let modifier = modifier(for: parameter, at: place)
    // The text of words is one value, commas and all.
    let most = parameter.kind == .words ? [1] : [1, 1, 1, 1, 1, 2, 2, 3]
    var values: [SearchValue] = []
    let type = naive.held[place].resource.type
    for index in 0..<random.pick(most) {
      let from = index == 0 ? place : randomPlace(of: type)
      let value =
        value(of: parameter, modifier, at: from)
        ?? value(of: parameter, modifier, at: randomPlace(of: type))
      if let value, !values.contains(value) { values.append(value) }
    }
    return values.isEmpty ? nil : .parameter(parameter.name, modifier, values)
  }

  private mutating func modifier(
    for parameter: Definitions.Parameter, at place: Int
  ) -> SearchModifier? {
    guard random.chance(1, in: 3) else { return nil }
    switch parameter.kind {
    case .string: return random.pick([.exact, .contains])
    case .token:
      let hasLabel = !naive.values(parameter, at: place).labels.isEmpty
      return hasLabel && random.chance(1, in: 2) ? .text : .not
    case .reference:
      return naive.values(parameter, at: place).identifiers.isEmpty ? nil : .identifier
    case .uri: return random.pick([.below, .above])
    case .number, .date, .composite, .quantity, .words: return nil
    }
  }

  private mutating func sorts(of type: String, near place: Int) -> [SearchSort] {
    let all = naive.definitions.sortedParameters(of: type).filter(\.isSortable)
    let present = all.filter { naive.hasValue($0, at: place) }
    var sorts: [SearchSort] = []
    for _ in 0..<random.pick([1, 1, 2, 3]) {
      let from = present.isEmpty || random.chance(1, in: 8) ? all : present
      guard !from.isEmpty else { continue }
      let name = random.pick(from).name
      guard !sorts.contains(where: { $0.parameter == name }) else { continue }
      sorts.append(SearchSort(name, random.pick([.ascending, .descending])))
    }
    return sorts
  }
}

extension Array where Element: Equatable {
  fileprivate func withoutDoubles() -> [Element] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
