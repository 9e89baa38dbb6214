/// A resource type or data type of R4, parsed from its text when it is first asked for.
package final class SchemaType: Sendable {
  /// What a type is for.
  package enum Kind: Sendable { case primitive, dataType, resource }

  /// `Patient`, `HumanName`, `dateTime`.
  package let name: String
  /// What it specializes; nil for Element and Resource.
  package let base: SchemaType?
  package let kind: Kind
  /// Whether nothing is of this type alone: Element, BackboneElement, Resource, DomainResource.
  package let isAbstract: Bool
  /// Whether only names, types and lists are known.
  ///
  /// Then there are no modifiers, summaries, invariants and targets, and no primitive is mandatory.
  package let isOutline: Bool
  /// Its elements.
  package let root: SchemaNode
  /// Those of its backbone elements, by their paths: `Patient.contact`.
  private let backbones: [String: SchemaNode]

  init(_ name: StaticString, _ text: StaticString) {
    self.name = name.description
    var reader = SchemaText(text, type: self.name)
    let header = reader.header()
    base = header.base.flatMap(Schema.r4.type)
    isAbstract = header.isAbstract
    isOutline = header.isOutline
    kind =
      if header.isPrimitive {
        .primitive
      } else if let base {
        base.kind
      } else {
        self.name == "Resource" ? .resource : .dataType
      }
    let root = SchemaNode(
      path: self.name,
      elements: (base?.root.elements ?? []) + reader.elements(),
      invariants: (base?.root.invariants ?? []) + header.invariants)
    self.root = root
    var backbones: [String: SchemaNode] = [:]
    Self.collect(root, into: &backbones)
    self.backbones = backbones
  }

  private static func collect(_ node: SchemaNode, into backbones: inout [String: SchemaNode]) {
    for case let children? in node.elements.map(\.children) {
      backbones[children.path] = children
      collect(children, into: &backbones)
    }
  }

  /// An element of the type by its name: `name`, `value`.
  package func element(named name: String) -> SchemaElement? { root.element(named: name) }

  /// Whether this is a type, or specializes it: Patient is a DomainResource, code a string.
  package func isKind(of name: String) -> Bool {
    var type: SchemaType? = self
    while let current = type {
      if current.name == name { return true }
      type = current.base
    }
    return false
  }

  /// The elements at a path: those of the type, or of a backbone element.
  func node(at path: String) -> SchemaNode? { path == name ? root : backbones[path] }
}
