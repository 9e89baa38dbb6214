import Search
internal import Sentences

/// Whether what a resource has for a parameter meets a searched value.
struct ValueTest {
  let isMet: (FoundValues) -> Bool

  /// Throws `search.unsupported` where kind, modifier and value don't go together.
  static func make(
    _ value: SearchValue, _ modifier: SearchModifier?, for parameter: Definitions.Parameter,
    now: Int64
  ) throws(SearchError) -> ValueTest {
    switch (parameter.kind, modifier, value) {
    case (.token, nil, .token(let token)) where parameter.name == "_id",
      (.token, .not, .token(let token)) where parameter.name == "_id":
      guard token.system == .any, let id = token.code else { break }
      return ValueTest { $0.tokens.contains { $0.code == id } }
    case (.reference, nil, .reference(let type, let id)):
      let targets = Set(parameter.targets)
      return ValueTest {
        $0.references.contains { found in
          found.id == id
            && (type.map { $0 == found.type } ?? found.type.map(targets.contains))
              ?? false
        }
      }
    case (.reference, .identifier, .token(let token)):
      let test = tokenTest(token)
      return ValueTest { $0.identifiers.contains(where: test) }
    case (.composite, nil, .composite(let parts)):
      guard parts.count == 2, parameter.components.count == 2 else { break }
      let first = try make(parts[0], kind: parameter.components[0].kind, now: now)
      let second = try make(parts[1], kind: parameter.components[1].kind, now: now)
      return ValueTest {
        $0.composites.contains { first.isMet($0.first) && second.isMet($0.second) }
      }
    case (.token, .not, .token(let token)):
      // Of several values `NaiveSearch` asks for none of them.
      let test = tokenTest(token)
      return ValueTest { $0.tokens.contains(where: test) }
    case (.token, .text, .string(let text)):
      let begin = PlainFolding.fold(text)
      return ValueTest { $0.labels.contains { $0.utf8.starts(with: begin) } }
    case (.string, .exact, .string(let text)):
      return ValueTest { $0.strings.contains { $0.text.utf8.elementsEqual(text.utf8) } }
    case (.string, .contains, .string(let text)):
      let part = PlainFolding.fold(text)
      return ValueTest { $0.strings.contains { contains($0.folded, part) } }
    case (.uri, .below, .uri(let uri)):
      return ValueTest { $0.uris.contains { $0.utf8.starts(with: uri.utf8) } }
    case (.uri, .above, .uri(let uri)):
      return ValueTest { $0.uris.contains { uri.utf8.starts(with: $0.utf8) } }
    case (_, nil, _): return try make(value, kind: parameter.kind, now: now)
    default: break
    }
    throw SearchError(.unsupported, .verbatim("\(parameter.name) isn't compared so."))
  }

  /// Values without a modifier that need to know no more than the kind.
  private static func make(
    _ value: SearchValue, kind: Definitions.Kind, now: Int64
  ) throws(SearchError) -> ValueTest {
    switch (kind, value) {
    case (.token, .token(let token)):
      let test = tokenTest(token)
      return ValueTest { $0.tokens.contains(where: test) }
    case (.string, .string(let text)):
      let begin = PlainFolding.fold(text)
      return ValueTest { $0.strings.contains { $0.folded.starts(with: begin) } }
    case (.words, .string(let text)):
      let begins = PlainFolding.words(text)
      return ValueTest { found in
        !begins.isEmpty && begins.allSatisfy { hasWord(beginning: $0, in: found.words) }
      }
    case (.reference, .reference(let type, let id)):
      return ValueTest {
        $0.references.contains { $0.id == id && (type == nil || type == $0.type) }
      }
    case (.reference, .address(let address)):
      return ValueTest {
        $0.references.contains { $0.addresses.contains { $0.utf8.elementsEqual(address.utf8) } }
      }
    case (.date, .date(let prefix, let date)):
      let test = RangeTest.date(prefix, date, now: now)
      return ValueTest { $0.dates.contains(where: test) }
    case (.number, .number(let prefix, let lexeme)):
      let test = try RangeTest.number(prefix, lexeme)
      return ValueTest { $0.numbers.contains(where: test) }
    case (.quantity, .quantity(let prefix, let lexeme, let unit)):
      let test = try RangeTest.number(prefix, lexeme)
      let isUnit = unitTest(unit)
      return ValueTest { $0.quantities.contains { isUnit($0) && test($0.number) } }
    case (.uri, .uri(let uri)):
      return ValueTest { $0.uris.contains { $0.utf8.elementsEqual(uri.utf8) } }
    default: throw SearchError(.unsupported, .verbatim("The value is not of the parameter's kind."))
    }
  }

  private static func tokenTest(_ token: SearchToken) -> (FoundToken) -> Bool {
    let code = token.code.map { FoundToken($0, nil).folded }
    switch token.system {
    case .any: return { code == nil || $0.folded == code }
    case .none: return { $0.system == nil && (code == nil || $0.folded == code) }
    case .uri(let uri):
      let system = Array(uri.utf8)
      return { (code == nil || $0.folded == code) && $0.system == system }
    }
  }

  private static func unitTest(_ unit: SearchToken?) -> (FoundQuantity) -> Bool {
    guard let unit, let text = unit.code else { return { _ in true } }
    let bytes = Array(text.utf8)
    switch unit.system {
    case .any: return { $0.code == bytes || $0.unit == bytes }
    case .none:
      return { $0.code == bytes && $0.system == nil || $0.unit == bytes && $0.unit != $0.code }
    case .uri(let uri):
      let system = Array(uri.utf8)
      return { $0.code == bytes && $0.system == system }
    }
  }

  private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard let first = part.first else { return true }
    guard text.count >= part.count else { return false }
    for start in 0...(text.count - part.count) where text[start] == first {
      if text[start...].starts(with: part) { return true }
    }
    return false
  }

  private static func hasWord(beginning begin: [UInt8], in words: [[UInt8]]) -> Bool {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle].lexicographicallyPrecedes(begin) { low = middle + 1 } else { high = middle }
    }
    return low < words.count && words[low].starts(with: begin)
  }
}
