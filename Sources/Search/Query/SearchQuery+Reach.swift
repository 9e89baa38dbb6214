extension SearchQuery {
  /// The types whose change may change the answer; nil for all of them.
  package var reach: Set<String>? {
    guard type != SearchParameterTable.resource else { return nil }
    var types: Set<String> = [type]
    for filter in filters {
      guard filter.collectTypes(of: type, into: &types) else { return nil }
    }
    for include in includes {
      guard include.source != "*" else { return nil }
      types.insert(include.source)
      if let target = include.target {
        types.insert(target)
      } else if !include.isReverse {
        let parameter = SearchParameterTable.parameter(include.parameter, of: include.source)
        guard let targets = parameter?.targets, !targets.isEmpty else { return nil }
        types.formUnion(targets)
      }
    }
    return types
  }
}

extension SearchFilter {
  /// - Returns: false where it may be any type.
  fileprivate func collectTypes(of type: String, into types: inout Set<String>) -> Bool {
    switch self {
    case .parameter, .missing: return true
    case .chain(let name, let target, let rest):
      let parameter = SearchParameterTable.parameter(name, of: type)
      let targets = target.map { [$0] } ?? parameter?.targets ?? []
      types.formUnion(targets)
      return !targets.isEmpty
        && targets.allSatisfy { rest.collectTypes(of: $0, into: &types) }
    case .has(let other, _, let rest):
      types.insert(other)
      return rest.collectTypes(of: other, into: &types)
    }
  }
}
