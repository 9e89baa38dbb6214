internal import FHIR
internal import Sentences

extension SearchQuery {
  /// Reads the URL form: `Type?name=value&…`, percent-encoded or not.
  ///
  /// - Throws: `search.invalid` where it isn't one, `search.unknown-parameter` for a name that the
  ///   type doesn't have, `search.unsupported` for what can't be answered here, and
  ///   `search.too-large` beyond 64 KiB, 100 parameters or 1,000 values.
  public init(parsing text: String) throws(SearchError) {
    var parser = SearchParser(isLenient: false)
    self = try parser.query(text)
  }

  /// Reads the URL form as a lenient server does: names that the type doesn't have are left out.
  ///
  /// - Returns: the query, and the names left out.
  public static func lenient(
    parsing text: String
  ) throws(SearchError) -> (query: SearchQuery, ignored: [String]) {
    var parser = SearchParser(isLenient: true)
    let query = try parser.query(text)
    return (query, parser.ignored)
  }
}

/// Reads a query's text.
struct SearchParser {
  static let byteCeiling = 65_536
  static let parameterCeiling = 100
  static let valueCeiling = 1000

  let isLenient: Bool
  private(set) var ignored: [String] = []
  var valueCount = 0

  init(isLenient: Bool) { self.isLenient = isLenient }

  mutating func query(_ text: String) throws(SearchError) -> SearchQuery {
    guard text.utf8.count <= Self.byteCeiling else {
      throw SearchError(.tooLarge, .searchQueryTooLong)
    }
    let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let type = String(parts[0])
    guard let first = type.utf8.first, (0x41...0x5A).contains(first),
      ResourceID(type: type, id: "a") != nil
    else {
      throw SearchError(.invalid, .searchTypeFirst)
    }
    var query = SearchQuery(type)
    let pairs = parts.dropFirst().first?.split(separator: "&") ?? []
    guard pairs.count <= Self.parameterCeiling else {
      throw SearchError(.tooLarge, .searchTooManyParameters)
    }
    for pair in pairs {
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard sides.count == 2, !sides[0].isEmpty, !sides[1].isEmpty,
        let name = EscapedValue.percentDecoded(sides[0]),
        let value = EscapedValue.percentDecoded(sides[1])
      else { throw SearchError(.invalid, .searchParameterForm) }
      try read(name, value, into: &query)
    }
    return query
  }

  private mutating func read(
    _ name: String, _ value: String, into query: inout SearchQuery
  ) throws(SearchError) {
    switch name {
    case "_sort": query.sort = try sort(value)
    case "_count":
      guard let number = Int(value), number >= 0 else {
        throw SearchError(.invalid, .searchCountForm)
      }
      query.count = number
    case "_total": query.total = try choice(name, value)
    case "_summary": query.summary = try choice(name, value)
    case "_elements":
      query.elements = value.split(separator: ",").map(String.init)
    case "_cursor":
      guard let cursor = SearchCursor(value) else {
        throw SearchError(.invalid, .searchCursorForm)
      }
      query.cursor = cursor
    case "_include", "_revinclude", "_include:iterate", "_revinclude:iterate":
      query.includes.append(try include(name, value))
    default:
      do throws(SearchError) {
        query.filters.append(try filter(name, value, of: query.type, depth: 0))
      } catch {
        guard isLenient, error.code == .unknownParameter else { throw error }
        ignored.append(name)
      }
    }
  }

  private func sort(_ value: String) throws(SearchError) -> [SearchSort] {
    var keys: [SearchSort] = []
    for part in value.split(separator: ",", omittingEmptySubsequences: false) {
      let isDescending = part.hasPrefix("-")
      let name = isDescending ? part.dropFirst() : part
      guard !name.isEmpty else { throw SearchError(.invalid, .searchSortForm) }
      keys.append(SearchSort(String(name), isDescending ? .descending : .ascending))
    }
    guard keys.count <= 8 else { throw SearchError(.tooLarge, .searchSortKeys) }
    return keys
  }

  private func choice<Choice: RawRepresentable & CaseIterable>(
    _ name: String, _ value: String
  ) throws(SearchError) -> Choice where Choice.RawValue == String {
    guard let choice = Choice(rawValue: value) else {
      let choices = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw SearchError(.invalid, .searchChoice(name: name, choices: choices))
    }
    return choice
  }

  private func include(_ name: String, _ value: String) throws(SearchError) -> SearchInclude {
    let parts = value.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard (2...3).contains(parts.count) || parts == ["*"], parts.allSatisfy({ !$0.isEmpty }) else {
      throw SearchError(.invalid, .searchIncludeForm(name: name))
    }
    return SearchInclude(
      parts[0], parts.count > 1 ? parts[1] : "*", target: parts.count > 2 ? parts[2] : nil,
      isReverse: name.hasPrefix("_rev"), iterates: name.hasSuffix(":iterate"))
  }
}
