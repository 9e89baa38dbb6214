/// What makes an element of a list the same element after an edit: some of its members.
///
/// The rule is its text, as `Schemas/business-keys.json` writes it: `system+use?`,
/// `relationship:concept?+name.family?`, `.:concept`.
package struct KeyRule: Sendable, Hashable {
  /// The rule as written.
  package let text: String
  private let parts: [Part]

  private struct Part: Sendable {
    /// The members on the way; none for the element itself.
    var path: [String]
    /// Whether CodeableConcepts are read by what they mean.
    var isConcept: Bool
    var isOptional: Bool
  }

  /// What is longer names nothing.
  private static let partLimitBytes = 1_024

  /// The `id` of the element, which goes before every other key.
  static let id = KeyRule("id")

  init(_ text: String) {
    self.text = text
    parts = text.split(separator: "+").map { part in
      let isOptional = part.last == "?"
      let words = (isOptional ? part.dropLast() : part).split(separator: ":")
      return Part(
        path: (words.first ?? "").split(separator: ".").map(String.init),
        isConcept: words.dropFirst().first == "concept", isOptional: isOptional)
    }
  }

  /// What identifies the element by this rule; nil if it lacks a part, or all of them.
  func key(of element: JSONValue) -> ElementKey? {
    guard case .object = element else { return nil }
    var values: [ExactText?] = []
    for part in parts {
      let value = element.value(at: part.path[...]).flatMap {
        part.isConcept ? Self.meaning(of: $0) : $0.canonicalText
      }
      guard value != nil || part.isOptional, value?.utf8.count ?? 0 <= Self.partLimitBytes else {
        return nil
      }
      values.append(value.map(ExactText.init))
    }
    guard values.contains(where: { $0 != nil }) else { return nil }
    return ElementKey(rule: self, values: values)
  }

  /// What CodeableConcepts mean, one or a list of them: their codings, else their texts.
  private static func meaning(of value: JSONValue) -> String? {
    var concepts = [value]
    if case .array(let elements) = value { concepts = elements }
    var codings: [ExactText] = []
    for case .array(let elements)? in concepts.map({ $0.value(at: ["coding"]) }) {
      for coding in elements {
        guard let code = coding.value(at: ["code"]) else { continue }
        let pair = JSONValue.array([coding.value(at: ["system"]) ?? .null, code])
        codings.append(ExactText(pair.canonicalText))
      }
    }
    if codings.isEmpty {
      codings = concepts.compactMap { $0.value(at: ["text"]) }.map { ExactText($0.canonicalText) }
    }
    guard !codings.isEmpty else { return nil }
    return codings.sorted().map(\.text).joined(separator: " ")
  }

  package static func == (left: KeyRule, right: KeyRule) -> Bool { left.text == right.text }

  package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

/// What names one element of a list, wherever in the list it stands.
package struct ElementKey: Sendable, Hashable {
  /// By what the element is named.
  package let rule: KeyRule
  /// The canonical JSON of each part of the rule; nil for one that is missing.
  let values: [ExactText?]

  /// An order that depends on nothing but the keys.
  func precedes(_ other: ElementKey) -> Bool {
    for (left, right) in zip(values, other.values) where left != right {
      guard let left else { return true }
      guard let right else { return false }
      return left < right
    }
    return values.count < other.values.count
  }
}

extension JSONValue {
  /// The value of the first member of a name, and so on; nil where there is none.
  func value(at path: ArraySlice<String>) -> JSONValue? {
    guard let name = path.first else { return self }
    guard case .object(let members) = self else { return nil }
    return members.first { $0.0.utf8.elementsEqual(name.utf8) }?.1.value(at: path.dropFirst())
  }
}
