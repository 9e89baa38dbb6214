/// One element of a type, as its definition declares it.
///
/// A class, because walks pass it along at every step of their recursion.
package final class SchemaElement: Sendable {
  /// A type that an element may have.
  package struct TypeReference: Sendable, Equatable {
    /// The name: `HumanName`, `boolean`, `Reference`, `BackboneElement`, `Resource`.
    package let name: String
    /// For Reference and canonical the types that may be meant, sorted; empty if any may.
    package let targets: [String]
    /// How its text is written, if it is a primitive.
    let format: PrimitiveFormat?

    init(name: String, targets: [String]) {
      self.name = name
      self.targets = targets
      format = PrimitiveFormat(rawValue: name)
    }
  }

  /// The name without `[x]`: `name`, `value`.
  package let name: String
  /// Where it is declared: `Patient.contact.name`, `Observation.value`.
  package let path: String
  /// Whether the member's name carries the type: `value[x]`.
  package let isChoice: Bool
  /// The fewest that there must be. Of primitives 0 in types that are known in outline only.
  package let min: Int
  /// Whether it is an array in JSON.
  package let isList: Bool
  /// What it may be; several only for a choice, none for a content reference.
  package let types: [TypeReference]
  /// The path whose elements this one has, `Questionnaire.item`.
  package let contentReference: String?
  /// Whether it changes what the rest means.
  package let isModifier: Bool
  /// Whether `_summary=true` shows it.
  package let isSummary: Bool
  /// The value set that its codes must come from, if the binding is required.
  package let binding: String?
  /// The keys of the invariants that are declared on it; those of its type not repeated.
  package let invariants: [String]
  /// The elements declared below it; only those of backbone elements.
  package let children: SchemaNode?

  init(
    name: String, path: String, isChoice: Bool, min: Int, isList: Bool, types: [TypeReference],
    contentReference: String?, isModifier: Bool, isSummary: Bool, binding: String?,
    invariants: [String], children: SchemaNode?
  ) {
    self.name = name
    self.path = path
    self.isChoice = isChoice
    self.min = min
    self.isList = isList
    self.types = types
    self.contentReference = contentReference
    self.isModifier = isModifier
    self.isSummary = isSummary
    self.binding = binding
    self.invariants = invariants
    self.children = children
  }

  /// Where its own elements are declared, for one of its types.
  ///
  /// Nil for a type that is unknown, and for `Resource`, where the resource says what it is.
  package func node(as type: String) -> SchemaNode? {
    if let children { return children }
    if let contentReference { return Schema.r4.node(at: contentReference) }
    return Schema.r4.type(type)?.root
  }

  /// The member's name in JSON for one of its types: `valueQuantity`.
  package func memberName(as type: String) -> String {
    isChoice ? name + Self.capitalized(type) : name
  }

  static func capitalized(_ name: String) -> String {
    guard let first = name.utf8.first, first &- 0x61 < 26 else { return name }
    return String(UnicodeScalar(first &- 0x20)) + name.dropFirst()
  }
}

/// The elements that stand together in one object: those of a type, or of a backbone element.
package final class SchemaNode: Sendable {
  /// `Patient`, `Patient.contact`.
  package let path: String
  /// In the definition's order, inherited ones first.
  package let elements: [SchemaElement]
  /// The keys of the invariants that hold for each such object, the bases' ones included.
  package let invariants: [String]
  /// Members' names without a sibling's underscore, choices spelt out, to elements and their types.
  private let members: [String: (element: Int32, type: Int32)]

  init(path: String, elements: [SchemaElement], invariants: [String]) {
    self.path = path
    self.elements = elements
    self.invariants = invariants
    var members: [String: (element: Int32, type: Int32)] = [:]
    members.reserveCapacity(elements.reduce(0) { $0 + Swift.max($1.types.count, 1) })
    for (index, element) in elements.enumerated() {
      guard element.isChoice else {
        members[element.name] = (Int32(index), 0)
        continue
      }
      for (number, type) in element.types.enumerated() {
        members[element.memberName(as: type.name)] = (Int32(index), Int32(number))
      }
    }
    self.members = members
  }

  /// An element by the name of its declaration: `name`, `value` (a choice without its type).
  package func element(named name: String) -> SchemaElement? {
    elements.first { $0.name == name }
  }

  /// What a member of an object is: for `valueQuantity` the element `value` as a Quantity.
  ///
  /// The type is nil where a content reference says what the element has.
  package func member(
    _ name: String
  ) -> (element: SchemaElement, type: SchemaElement.TypeReference?)? {
    guard let found = position(of: name) else { return nil }
    let element = elements[found.element]
    return (element, found.type < element.types.count ? element.types[found.type] : nil)
  }

  /// The same as indices into `elements` and their `types`.
  func position(of member: String) -> (element: Int, type: Int)? {
    // Swift's == takes KELVIN SIGN for K; no name of FHIR has other than ASCII.
    guard member.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    return members[member].map { (Int($0.element), Int($0.type)) }
  }

  /// The elements that must be there.
  package var mandatory: [SchemaElement] { elements.filter { $0.min > 0 } }

  /// The elements of `_summary=true`.
  package var summary: [SchemaElement] { elements.filter(\.isSummary) }
}
