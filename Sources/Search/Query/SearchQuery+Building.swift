public import FHIR

extension SearchQuery {
  /// With one more condition.
  public func matching(_ filter: SearchFilter) -> SearchQuery {
    var query = self
    query.filters.append(filter)
    return query
  }

  /// With one more order, after those that it has.
  public func sorted(
    by parameter: String, _ direction: SearchSort.Direction = .ascending
  ) -> SearchQuery {
    var query = self
    query.sort.append(SearchSort(parameter, direction))
    return query
  }

  /// With at most so many matches.
  public func limited(to count: Int?) -> SearchQuery {
    var query = self
    query.count = count
    return query
  }

  /// With what the matches refer to, or what refers to them.
  public func including(_ include: SearchInclude) -> SearchQuery {
    var query = self
    query.includes.append(include)
    return query
  }

  /// The page after the one that ended there.
  public func after(_ cursor: SearchCursor?) -> SearchQuery {
    var query = self
    query.cursor = cursor
    return query
  }
}

extension SearchFilter {
  /// Begins with one of the texts, whatever case and diacritics.
  public static func string(_ name: String, _ texts: String...) -> SearchFilter {
    .parameter(name, nil, texts.map { .string($0) })
  }

  /// Has one of the codes, of whatever system.
  public static func token(_ name: String, _ codes: String...) -> SearchFilter {
    .parameter(name, nil, codes.map { .token(SearchToken(.any, $0)) })
  }

  /// Has one of the codes of that system.
  public static func token(_ name: String, system: String, _ codes: String...) -> SearchFilter {
    .parameter(name, nil, codes.map { .token(SearchToken(.uri(system), $0)) })
  }

  /// Has the code.
  public static func token(_ name: String, _ token: SearchToken) -> SearchFilter {
    .parameter(name, nil, [.token(token)])
  }

  /// Points to one of the resources.
  public static func reference(_ name: String, _ targets: ResourceID...) -> SearchFilter {
    .parameter(name, nil, targets.map { .reference(type: $0.type, id: $0.id) })
  }

  /// Compares with a date.
  public static func date(
    _ name: String, _ prefix: SearchPrefix = .equal, _ date: SearchDate
  ) -> SearchFilter {
    .parameter(name, nil, [.date(prefix, date)])
  }

  /// Compares with a decimal, as exactly as its digits say.
  public static func number(
    _ name: String, _ prefix: SearchPrefix = .equal, _ lexeme: String
  ) -> SearchFilter {
    .parameter(name, nil, [.number(prefix, lexeme)])
  }

  /// Compares with an amount of a unit (UCUM's code, or the unit's text).
  public static func quantity(
    _ name: String, _ prefix: SearchPrefix = .equal, _ lexeme: String, unit: SearchToken? = nil
  ) -> SearchFilter {
    .parameter(name, nil, [.quantity(prefix, lexeme, unit: unit)])
  }

  /// Is one of the addresses.
  public static func uri(_ name: String, _ addresses: String...) -> SearchFilter {
    .parameter(name, nil, addresses.map { .uri($0) })
  }

  /// The same condition compared another way.
  ///
  /// Nothing changes where a condition has no modifier: `missing`, `chain` and `has`.
  public func with(_ modifier: SearchModifier) -> SearchFilter {
    guard case .parameter(let name, _, let values) = self else { return self }
    return .parameter(name, modifier, values)
  }
}
