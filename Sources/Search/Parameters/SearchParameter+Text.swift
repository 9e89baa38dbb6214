import FHIR

extension SearchParameter {
  /// Reads a line of the table; nil for what is not one. The kind of a union and the targets of
  /// what is not a plain reference are filled in by the table.
  init?(name: String, _ line: JSON) {
    let words = line.elements.map { $0.string ?? "" }
    guard let form = words.first else { return nil }
    self.name = name
    switch (form, words.count) {
    case ("alias", 3):
      kind = .reference
      targets = [words[2]]
      source = .alias(of: words[1], target: words[2])
    case ("union", 2):
      let names = words[1].parts(at: 0x20)
      guard names.count > 1 else { return nil }
      kind = .token
      targets = []
      source = .union(names)
    case ("composite", 4):
      guard let first = Component(words[2]), let second = Component(words[3]) else { return nil }
      kind = .composite
      targets = []
      let base = words[1].parts(at: 0x2E)
      source = .composite(base: base, first: first, second: second)
    case (_, 2...3):
      guard let kind = Kind(rawValue: form), kind != .composite,
        (kind == .reference) == (words.count == 3), let paths = SearchPath.paths(words[1])
      else { return nil }
      self.kind = kind
      let types = words.count == 3 ? words[2].parts(at: 0x20) : []
      targets = types == ["*"] ? [] : types.sorted()
      source = .paths(paths)
    default: return nil
    }
  }

  /// The same with the kind of what it is a union of.
  func with(_ kind: Kind) -> SearchParameter {
    SearchParameter(name: name, kind: kind, targets: targets, source: source)
  }
}

extension SearchParameter.Component {
  /// Reads `token code`, or `quantity value as Quantity | value as Range`.
  init?(_ text: String) {
    guard let space = text.utf8.firstIndex(of: 0x20),
      let kind = SearchParameter.Kind(rawValue: String(text[..<space])), kind != .composite,
      let paths = SearchPath.paths(String(text[space...]))
    else { return nil }
    self.kind = kind
    self.paths = paths
  }
}

extension SearchPath {
  /// Reads paths with ` | ` between them; nil if one has no form of a path.
  static func paths(_ text: String) -> [SearchPath]? {
    let texts = text.parts(at: 0x7C)
    let paths = texts.compactMap { SearchPath($0.parts(at: 0x20).joined(separator: " ")) }
    return paths.isEmpty || paths.count < texts.count ? nil : paths
  }

  /// Reads one path, such as `telecom.where(system='email')` or `component.value as Quantity`.
  init?(_ text: String) {
    guard let (way, condition) = Self.conditionTaken(from: text) else { return nil }
    let texts = way.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
    steps = texts.compactMap { Step(String(Substring($0))) }
    self.condition = condition
    guard steps.count == texts.count else { return nil }
  }

  /// What stands before the condition, and the condition; nil for one of no known form.
  private static func conditionTaken(from text: String) -> (String, Condition)? {
    guard let open = text.utf8.firstIndex(of: 0x28) else { return (text, .none) }
    guard let dot = text.utf8[..<open].lastIndex(of: 0x2E) else { return nil }
    let way = String(text[..<dot])
    let condition = String(text[dot...])
    if condition == ".exists()" { return (way, .exists) }
    for (head, tail) in [(".where(system='", "')"), (".where(resolve() is ", ")")]
    where condition.hasPrefix(head) && condition.hasSuffix(tail) {
      let argument = String(condition.dropFirst(head.count).dropLast(tail.count))
      return (way, tail.count == 2 ? .system(argument) : .target(argument))
    }
    return nil
  }
}

extension SearchPath.Step {
  /// Reads `name`, `name[x]` or `name as Type`.
  init?(_ text: String) {
    let words = text.parts(at: 0x20)
    switch words.count {
    case 1 where text.hasSuffix("[x]"):
      name = String(text.dropLast(3))
      choice = .any
    case 1:
      name = text
      choice = .none
    case 3 where words[1] == "as":
      name = words[0]
      choice = .type(words[2])
    default: return nil
    }
    guard !name.isEmpty, name.utf8.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }) else { return nil }
  }
}

extension String {
  /// What stands between the occurrences of an ASCII character, empty parts left out.
  ///
  /// Looking for bytes is some ten times as fast as for characters.
  fileprivate func parts(at separator: UInt8) -> [String] {
    utf8.split(separator: separator).map { String(Substring($0)) }
  }
}
