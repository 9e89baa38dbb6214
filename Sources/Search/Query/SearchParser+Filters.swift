internal import FHIR
internal import Sentences

extension SearchParser {
  /// How many references a condition may follow.
  static let depthCeiling = 3

  /// A parameter's name with what is behind it, and its values.
  mutating func filter(
    _ name: String, _ value: String, of type: String, depth: Int
  ) throws(SearchError) -> SearchFilter {
    guard depth <= Self.depthCeiling else {
      throw SearchError(.tooLarge, .searchReferenceDepth)
    }
    if name.hasPrefix("_has:") { return try has(name, value, depth: depth) }
    if let dot = name.firstIndex(of: ".") {
      return try chain(
        String(name[..<dot]), String(name[name.index(after: dot)...]), value, of: type,
        depth: depth)
    }
    if SearchWordsPlace(rawValue: name) != nil {
      guard let text = EscapedValue.unescaped(value) else {
        throw SearchError(.invalid, .searchBackslash)
      }
      return .parameter(name, nil, [.string(text)])
    }
    let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let base = String(parts[0])
    let suffix = parts.count > 1 ? String(parts[1]) : nil
    let parameter = try Self.parameter(base, of: type)
    if suffix == "missing" {
      guard value == "true" || value == "false" else {
        throw SearchError(.invalid, .searchMissingForm(name: base))
      }
      return .missing(base, value == "true")
    }
    var modifier: SearchModifier?
    var target: String?
    if let suffix {
      modifier = SearchModifier(rawValue: suffix)
      if let modifier {
        guard modifier.applies(to: parameter.kind) else {
          throw SearchError(
            .unsupported, .searchNoModifier(name: base, modifier: modifier.rawValue))
        }
      } else if parameter.kind == .reference, ResourceID(type: suffix, id: "a") != nil,
        suffix.utf8.first.map({ $0 < 0x61 }) ?? false
      {
        target = suffix
      } else {
        throw SearchError(.unsupported, .searchModifierUnknown(name: base))
      }
    }
    var values: [SearchValue] = []
    for part in EscapedValue.split(value, at: UInt8(ascii: ",")) {
      valueCount += 1
      guard valueCount <= Self.valueCeiling else {
        throw SearchError(.tooLarge, .searchTooManyValues)
      }
      let reader = ValueReader(
        name: base, kind: parameter.kind, components: parameter.componentKinds(of: type),
        modifier: modifier, target: target)
      values.append(try reader.value(part))
    }
    return .parameter(base, modifier, values)
  }

  private mutating func has(
    _ name: String, _ value: String, depth: Int
  ) throws(SearchError) -> SearchFilter {
    let parts = name.split(separator: ":", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, !parts[1].isEmpty, !parts[2].isEmpty, !parts[3].isEmpty else {
      throw SearchError(.invalid, .searchHasForm)
    }
    let type = String(parts[1])
    let reference = String(parts[2])
    guard try Self.parameter(reference, of: type).kind == .reference else {
      throw SearchError(.invalid, .searchHasReference)
    }
    return .has(
      type: type, reference: reference,
      try filter(String(parts[3]), value, of: type, depth: depth + 1))
  }

  private mutating func chain(
    _ head: String, _ rest: String, _ value: String, of type: String, depth: Int
  ) throws(SearchError) -> SearchFilter {
    let parts = head.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let reference = String(parts[0])
    let parameter = try Self.parameter(reference, of: type)
    guard parameter.kind == .reference else {
      throw SearchError(.invalid, .searchDot)
    }
    if parts.count > 1 {
      let target = String(parts[1])
      return .chain(
        reference, type: target, try filter(rest, value, of: target, depth: depth + 1))
    }
    guard !parameter.targets.isEmpty else {
      throw SearchError(
        .unsupported,
        .searchPointsAnywhere(name: reference))
    }
    // The first target that has the parameter says what its values look like.
    var unknown: SearchError?
    for target in parameter.targets {
      do throws(SearchError) {
        return .chain(
          reference, type: nil, try filter(rest, value, of: target, depth: depth + 1))
      } catch {
        guard error.code == .unknownParameter else { throw error }
        unknown = error
      }
    }
    throw unknown
      ?? SearchError(.unknownParameter, .searchTargetParameter(name: reference))
  }

  static func parameter(
    _ name: String, of type: String
  ) throws(SearchError) -> SearchParameter {
    guard let parameter = SearchParameterTable.parameter(name, of: type) else {
      let isOther = ["_query", "_filter", "_type", "_format", "near", "phonetic"].contains(name)
      throw SearchError(
        isOther ? .unsupported : .unknownParameter, Self.absence(of: name, in: type))
    }
    return parameter
  }

  /// A type that was read from a request is named as far as it is fit to be shown.
  private static func absence(of name: String, in type: String) -> Sentence {
    guard ResourceID(type: type, id: "a") != nil else { return .searchAskedFor }
    let base = String(name.prefix { $0 != ":" && $0 != "." })
    let near = SearchQuery.nearest(to: base, in: SearchQuery.parameters(of: type))
    return near.isEmpty
      ? .searchNoParameter(type: type)
      : .searchNoParameterNear(type: type, names: near.joined(separator: ", "))
  }
}

extension SearchModifier {
  func applies(to kind: SearchParameter.Kind) -> Bool {
    switch self {
    case .exact, .contains: kind == .string
    case .not, .text: kind == .token
    case .identifier: kind == .reference
    case .below, .above: kind == .uri
    }
  }
}

extension SearchParameter {
  /// The kinds of a composite's two parts; none of other parameters.
  func componentKinds(of type: String) -> [Kind] {
    switch source {
    case .composite(_, let first, let second): [first.kind, second.kind]
    case .union(let names):
      names.first.flatMap { SearchParameterTable.parameter($0, of: type) }?
        .componentKinds(of: type) ?? []
    case .paths, .alias: []
    }
  }
}

/// Where words are looked for.
enum SearchWordsPlace: String {
  /// All that people read.
  case content = "_content"
  /// The narrative.
  case narrative = "_text"
}
