/// The definitions of FHIR R4 (4.0.1): its types, required value sets and invariants.
///
/// HL7's definitions are compiled to text (`make schemas`) and the text into the program. A type is
/// parsed when it is first asked for and then kept; a type costs some tens of microseconds, and
/// what isn't asked for only the bytes of its text. Types of which only the JSON schema is at hand
/// are known in outline (`SchemaType.isOutline`).
package struct Schema: Sendable {
  /// The only one there is.
  package static let r4 = Schema()

  /// An invariant of the definitions.
  package struct Invariant: Sendable {
    /// `pat-1`; of two that HL7 gave the same key the second is `inv-1@Task`.
    package let key: String
    /// Whether it is an error to break it; otherwise a warning.
    package let isError: Bool
    /// FHIRPath, true of every element that it is declared on.
    package let expression: String
    /// The sentence for people.
    package let human: String
  }

  private static let invariants: [String: Invariant] = {
    var found: [String: Invariant] = [:]
    var lines = SchemaLines(R4Invariants.text)
    while let head = lines.next(), let expression = lines.next(), let human = lines.next() {
      let words = SchemaLines(head, separator: 0x20).map(SchemaLines.string)
      found[words[0]] = Invariant(
        key: words[0], isError: words[1] == "error",
        expression: SchemaLines.string(expression), human: SchemaLines.string(human))
    }
    return found
  }()

  /// A type by its name; nil if R4 has none.
  package func type(_ name: String) -> SchemaType? { R4Types.all[name]?() }

  /// The names of all types, sorted.
  package var typeNames: [String] { R4Types.all.keys.sorted() }

  /// The names of all types of resources that there can be, sorted.
  package var resourceNames: [String] {
    typeNames.filter(isResource)
  }

  /// Whether there are resources of a type.
  package func isResource(_ name: String) -> Bool {
    type(name).map { $0.kind == .resource && !$0.isAbstract } ?? false
  }

  /// Whether a member's name may end so for a type: `Quantity`, `DateTime`.
  func isTypeSuffix(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, first &- 0x41 < 26 else { return false }
    let small = String(UnicodeScalar(first | 0x20)) + text.dropFirst()
    return R4Types.all[String(text)] != nil || R4Types.all[small] != nil
  }

  /// A value set by the name that `SchemaElement.binding` has.
  package func valueSet(_ name: String) -> SchemaValueSet? { R4ValueSets.all[name]?() }

  /// The names of all value sets, sorted.
  package var valueSetNames: [String] { R4ValueSets.all.keys.sorted() }

  /// An invariant by its key.
  package func invariant(_ key: String) -> Invariant? { Self.invariants[key] }

  /// The keys of all invariants, sorted.
  package var invariantKeys: [String] { Self.invariants.keys.sorted() }

  /// The elements at a path of definitions: of `Patient`, of `Patient.contact`.
  package func node(at path: String) -> SchemaNode? {
    guard let dot = path.utf8.firstIndex(of: 0x2E) else { return type(path)?.root }
    return type(String(path[..<dot]))?.node(at: path)
  }

  /// The declaration at a path: `Patient.birthDate`, `Observation.component.value`.
  package func element(at path: String) -> SchemaElement? {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    return node(at: String(path[..<dot]))?
      .element(named: String(path[path.index(after: dot)...]))
  }

  /// The types of an element of a type or of a backbone element; of `value` all of the choice's.
  ///
  /// A content reference has the type that it names: `Questionnaire.item.item` is a
  /// BackboneElement.
  package static func elementType(
    of path: String, name: String
  ) -> [SchemaElement.TypeReference] {
    guard let element = r4.node(at: path)?.element(named: name) else { return [] }
    return element.contentReference.flatMap { r4.element(at: $0)?.types } ?? element.types
  }

  /// Whether a type is another, or specializes it.
  package static func isType(_ name: String, kindOf other: String) -> Bool {
    name == other || r4.type(name)?.isKind(of: other) == true
  }
}
