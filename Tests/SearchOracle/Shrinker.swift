package import Search

/// Finds a small search that is still wrong.
package enum Shrinker {
  /// Takes the first simpler form that is wrong, as long as there is one; always the same way.
  package static func shrink(
    _ query: SearchQuery, isWrong: (SearchQuery) -> Bool
  ) -> SearchQuery {
    var smallest = query
    while let simpler = simplerForms(of: smallest).first(where: isWrong) { smallest = simpler }
    return smallest
  }

  /// Every form is simpler by one thing; those that leave out most come first.
  private static func simplerForms(of query: SearchQuery) -> [SearchQuery] {
    var forms: [SearchQuery] = []
    func add(_ change: (inout SearchQuery) -> Void) {
      var form = query
      change(&form)
      forms.append(form)
    }
    for index in query.filters.indices { add { $0.filters.remove(at: index) } }
    for index in query.includes.indices { add { $0.includes.remove(at: index) } }
    for index in query.sort.indices { add { $0.sort.remove(at: index) } }
    if query.count != nil { add { $0.count = nil } }
    if query.total != .none { add { $0.total = .none } }
    if query.summary != .none { add { $0.summary = .none } }
    if !query.elements.isEmpty { add { $0.elements = [] } }
    if query.filters.count == 1, let inner = inner(of: query.filters[0]) {
      // The condition behind a reference, asked of the type behind it.
      forms.append(SearchQuery(inner.type).matching(inner.filter))
    }
    for (index, filter) in query.filters.enumerated() {
      for simpler in simplerForms(of: filter) { add { $0.filters[index] = simpler } }
    }
    for (index, include) in query.includes.enumerated() {
      for simpler in simplerForms(of: include) { add { $0.includes[index] = simpler } }
    }
    for (index, sort) in query.sort.enumerated() where sort.direction == .descending {
      add { $0.sort[index] = SearchSort(sort.parameter) }
    }
    return forms
  }

  private static func inner(of filter: SearchFilter) -> (type: String, filter: SearchFilter)? {
    switch filter {
    case .chain(_, let type?, let rest): (type, rest)
    case .has(let type, _, let rest): (type, rest)
    case .chain(_, nil, _), .parameter, .missing: nil
    }
  }

  private static func simplerForms(of filter: SearchFilter) -> [SearchFilter] {
    /// What every resource meets.
    let always = SearchFilter.missing("_id", false)
    switch filter {
    case .parameter(let name, let modifier, let values):
      var forms: [SearchFilter] = []
      if values.count > 1 {
        for index in values.indices {
          var fewer = values
          fewer.remove(at: index)
          forms.append(.parameter(name, modifier, fewer))
        }
      }
      if modifier != nil { forms.append(.parameter(name, nil, values)) }
      for (index, value) in values.enumerated() {
        for simpler in simplerForms(of: value) {
          var changed = values
          changed[index] = simpler
          forms.append(.parameter(name, modifier, changed))
        }
      }
      return forms
    case .missing: return []
    case .chain(let name, let type, let rest):
      var forms = rest == always ? [] : [SearchFilter.chain(name, type: type, always)]
      // A chain in a chain that holds for all says no more than the first one.
      forms += simplerForms(of: rest).map { .chain(name, type: type, $0) }
      return forms
    case .has(let type, let reference, let rest):
      let forms =
        rest == always ? [] : [SearchFilter.has(type: type, reference: reference, always)]
      return forms
        + simplerForms(of: rest).map { .has(type: type, reference: reference, $0) }
    }
  }

  private static func simplerForms(of value: SearchValue) -> [SearchValue] {
    switch value {
    case .date(let prefix, let date): prefix == .equal ? [] : [.date(.equal, date)]
    case .number(let prefix, let lexeme): prefix == .equal ? [] : [.number(.equal, lexeme)]
    case .quantity(let prefix, let lexeme, let unit):
      (unit == nil ? [] : [.quantity(prefix, lexeme, unit: nil)])
        + (prefix == .equal ? [] : [.quantity(.equal, lexeme, unit: unit)])
    case .token(let token):
      token.system == .any || token.code == nil ? [] : [.token(SearchToken(.any, token.code))]
    case .string(let text):
      text.count < 2 ? [] : [.string(String(text.prefix(text.count / 2)))]
    case .composite, .reference, .address, .uri: []
    }
  }

  private static func simplerForms(of include: SearchInclude) -> [SearchInclude] {
    var forms: [SearchInclude] = []
    if include.iterates {
      forms.append(
        SearchInclude(
          include.source, include.parameter, target: include.target, isReverse: include.isReverse))
    }
    if include.target != nil {
      forms.append(
        SearchInclude(
          include.source, include.parameter, isReverse: include.isReverse,
          iterates: include.iterates))
    }
    return forms
  }
}
