/// What is known of FHIR's types without definitions: the families, and how choices are spelled.
enum PathTypes {
  /// The types that a choice may have, by the end of its member's name.
  private static let choiceTypes: [String: String] = {
    var types: [String: String] = [:]
    let primitives =
      "base64Binary boolean canonical code date dateTime decimal id instant integer markdown oid "
      + "positiveInt string time unsignedInt uri url uuid"
    for name in primitives.split(separator: " ") {
      types[name.prefix(1).uppercased() + name.dropFirst()] = String(name)
    }
    let complex =
      "Address Age Annotation Attachment CodeableConcept Coding ContactDetail ContactPoint "
      + "Contributor Count DataRequirement Distance Dosage Duration Expression HumanName "
      + "Identifier Meta Money ParameterDefinition Period Quantity Range Ratio Reference "
      + "RelatedArtifact SampledData Signature Timing TriggerDefinition UsageContext"
    for name in complex.split(separator: " ") { types[String(name)] = String(name) }
    return types
  }()

  static func choiceType(_ suffix: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    guard suffix.count <= 20 else { return nil }
    return choiceTypes[String(decoding: suffix, as: UTF8.self)]
  }

  /// Types that `System` has.
  static let system: Set = [
    "Boolean", "String", "Integer", "Decimal", "Date", "DateTime", "Time", "Quantity",
  ]

  /// The type that a type specializes; nil at the top and for what isn't known here.
  private static func parent(of type: String, isResource: Bool) -> String? {
    switch type {
    case "code", "id", "markdown": return "string"
    case "url", "canonical", "uuid", "oid": return "uri"
    case "positiveInt", "unsignedInt": return "integer"
    case "Age", "Count", "Distance", "Duration", "SimpleQuantity", "MoneyQuantity":
      return "Quantity"
    case "Element", "Resource": return nil
    case "DomainResource", "Bundle", "Binary", "Parameters": return "Resource"
    default: break
    }
    if isResource { return "DomainResource" }
    return type.utf8.contains(0x2E) ? "BackboneElement" : "Element"
  }

  /// Whether a type is another or specializes it.
  static func isSubtype(_ type: String, of wanted: String, isResource: Bool) -> Bool {
    var current: String? = type
    while let name = current {
      if name == wanted { return true }
      current = parent(of: name, isResource: isResource)
    }
    return false
  }

  /// Primitives begin in lower case.
  static func isPrimitive(_ type: String) -> Bool {
    type.utf8.first.map { $0 &- 0x61 < 26 } ?? false
  }
}

/// `is`, `as`, `ofType` and `type()`.
extension PathEvaluator {
  mutating func apply(
    _ test: PathTypeTest, _ type: PathTypeName, to items: [Item], _ offset: Int
  ) throws(FHIRError) -> [Item] {
    try checkExists(type, offset)
    if test == .is {
      guard let item = items.first else { return [] }
      guard items.count == 1 else { throw mismatch("is asks about one item.", offset) }
      return [.boolean(try isOf(type, item, exactly: false, offset))]
    }
    if test == .as, items.count > 1, context.isStrict {
      throw mismatch("as takes one item.", offset)
    }
    var found: [Item] = []
    for item in items where try isOf(type, item, exactly: true, offset) { found.append(item) }
    return found
  }

  private func checkExists(_ type: PathTypeName, _ offset: Int) throws(FHIRError) {
    guard type.namespace != "System", let model = context.model else { return }
    if type.namespace == nil, PathTypes.system.contains(type.name) { return }
    guard model.isType(type.name) else { throw mismatch("There is no such type.", offset) }
  }

  /// Exactly: a `code` is a `string` for `is`, and for `as` it is not.
  private mutating func isOf(
    _ wanted: PathTypeName, _ item: Item, exactly: Bool, _ offset: Int
  ) throws(FHIRError) -> Bool {
    guard case .element(let element) = item else {
      return wanted.namespace != "FHIR" && Self.systemType(of: item) == wanted.name
    }
    if wanted.namespace == "System" { return false }
    if wanted.namespace == nil, wanted.name != "Quantity", PathTypes.system.contains(wanted.name) {
      return false
    }
    guard let type = element.type else {
      throw unsupported("The type of the element isn't known.", offset)
    }
    if exactly, PathTypes.isPrimitive(type) { return type == wanted.name }
    return PathTypes.isSubtype(type, of: wanted.name, isResource: try isResource(element))
  }

  static func systemType(of item: Item) -> String? {
    switch item {
    case .element, .type: nil
    case .boolean: "Boolean"
    case .string: "String"
    case .integer: "Integer"
    case .decimal: "Decimal"
    case .date: "Date"
    case .dateTime: "DateTime"
    case .time: "Time"
    case .quantity: "Quantity"
    }
  }

  func types(of items: [Item], _ offset: Int) throws(FHIRError) -> [Item] {
    var found: [Item] = []
    for item in items {
      if case .element(let element) = item {
        guard let type = element.type else {
          throw unsupported("The type of the element isn't known.", offset)
        }
        found.append(.type(namespace: "FHIR", name: type))
      } else {
        guard let name = Self.systemType(of: item) else {
          throw unsupported("The type of a type isn't told.", offset)
        }
        found.append(.type(namespace: "System", name: name))
      }
    }
    return found
  }
}
