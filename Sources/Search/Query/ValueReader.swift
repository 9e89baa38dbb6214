internal import FHIR
internal import Sentences

/// Reads one value of a parameter, by its kind.
struct ValueReader {
  let name: String
  let kind: SearchParameter.Kind
  /// The kinds of a composite's parts.
  var components: [SearchParameter.Kind] = []
  var modifier: SearchModifier?
  /// The type in `subject:Patient=…`.
  var target: String?

  func value(_ text: String) throws(SearchError) -> SearchValue {
    guard !text.isEmpty else { throw invalid }
    switch kind {
    case .string: return .string(try unescaped(text))
    case .token: return try modifier == .text ? .string(unescaped(text)) : .token(token(text))
    case .reference:
      return try modifier == .identifier ? .token(token(text)) : reference(unescaped(text))
    case .date: return try date(text)
    case .number:
      let (prefix, rest) = prefixed(text)
      return .number(prefix, try decimal(rest))
    case .quantity: return try quantity(text)
    case .uri: return .uri(try unescaped(text))
    case .composite:
      let parts = EscapedValue.split(text, at: UInt8(ascii: "$"))
      guard parts.count == components.count else {
        throw SearchError(.invalid, .searchCompositeForm(name: name))
      }
      var values: [SearchValue] = []
      for (part, component) in zip(parts, components) {
        values.append(try ValueReader(name: name, kind: component).value(part))
      }
      return .composite(values)
    }
  }

  private func unescaped(_ text: String) throws(SearchError) -> String {
    guard let text = EscapedValue.unescaped(text), !text.isEmpty else {
      throw SearchError(.invalid, .searchBackslash)
    }
    return text
  }

  private func token(_ text: String) throws(SearchError) -> SearchToken {
    let parts = EscapedValue.split(text, at: UInt8(ascii: "|"))
    guard parts.count <= 2 else { throw invalid }
    guard parts.count == 2 else { return SearchToken(.any, try unescaped(text)) }
    guard !parts[0].isEmpty || !parts[1].isEmpty else { throw invalid }
    return SearchToken(
      parts[0].isEmpty ? .none : .uri(try unescaped(parts[0])),
      parts[1].isEmpty ? nil : try unescaped(parts[1]))
  }

  private func reference(_ text: String) throws(SearchError) -> SearchValue {
    if let id = ResourceID(text) {
      guard target == nil || target == id.type else {
        throw SearchError(.invalid, .searchTwoTypes(name: name))
      }
      return .reference(type: id.type, id: id.id)
    }
    if ResourceID(type: "Resource", id: text) != nil {
      return .reference(type: target, id: text)
    }
    guard target == nil else { throw invalid }
    return .address(text)
  }

  private func date(_ text: String) throws(SearchError) -> SearchValue {
    let (prefix, rest) = prefixed(text)
    // A zone's plus sign that nobody encoded has become a space.
    let lexeme = String(rest.map { $0 == " " ? "+" : $0 })
    guard let date = SearchDate(lexeme) else {
      throw SearchError(.invalid, .searchDateForm(name: name))
    }
    return .date(prefix, date)
  }

  private func quantity(_ text: String) throws(SearchError) -> SearchValue {
    let parts = EscapedValue.split(text, at: UInt8(ascii: "|"))
    let (prefix, rest) = prefixed(parts[0])
    let number = try decimal(rest)
    guard parts.count == 3 else {
      guard parts.count == 1 else {
        throw SearchError(.invalid, .searchQuantityForm(name: name))
      }
      return .quantity(prefix, number, unit: nil)
    }
    guard !parts[2].isEmpty else {
      guard parts[1].isEmpty else { throw invalid }
      return .quantity(prefix, number, unit: nil)
    }
    let code = try unescaped(parts[2])
    let system: SearchToken.System = parts[1].isEmpty ? .any : .uri(try unescaped(parts[1]))
    return .quantity(prefix, number, unit: SearchToken(system, code))
  }

  private func decimal(_ text: String) throws(SearchError) -> String {
    guard DecimalLexeme(text) != nil else {
      throw SearchError(.invalid, .searchDecimalForm(name: name))
    }
    return text
  }

  private func prefixed(_ text: String) -> (SearchPrefix, String) {
    guard let prefix = SearchPrefix(rawValue: String(text.prefix(2))) else {
      return (.equal, text)
    }
    return (prefix, String(text.dropFirst(2)))
  }

  private var invalid: SearchError {
    SearchError(.invalid, .searchValueForm(name: name))
  }
}
