import FHIR

/// A value in a resource and its FHIR type.
struct TypedElement {
  let json: JSON
  /// `CodeableConcept`, `dateTime`, or a path such as `Observation.component`.
  let type: String
}

/// Follows official paths through a resource, guided by the StructureDefinitions.
struct ElementWalker {
  let definitions: Definitions

  func elements(of resource: Resource, at path: OfficialPath) -> [TypedElement] {
    elements(from: TypedElement(json: resource.json, type: resource.type), at: path)
  }

  func elements(from start: TypedElement, at path: OfficialPath) -> [TypedElement] {
    var found = [start]
    for step in path.steps { found = found.flatMap { next($0, step) } }
    if path.steps.last == .isThereAndNotFalse && found.isEmpty {
      return [TypedElement(json: Self.truth(false), type: "boolean")]
    }
    return found
  }

  private func next(_ element: TypedElement, _ step: OfficialPath.Step) -> [TypedElement] {
    switch step {
    case .name(let name): return children(of: element, name)
    case .type(let type):
      return element.type.lowercased() == type.lowercased() ? [element] : []
    case .resolvesTo(let type):
      // By the address, or where that names no type by what the reference says of itself.
      let address = element.json["reference"]?.string.map(ReferenceTarget.init)?.resourceID
      return (address?.type ?? element.json["type"]?.string) == type ? [element] : []
    case .system(let system): return element.json["system"]?.string == system ? [element] : []
    case .isThereAndNotFalse:
      let isTrue = element.json.bool != false
      return [TypedElement(json: Self.truth(isTrue), type: "boolean")]
    case .unknown: return []
    }
  }

  private func children(of element: TypedElement, _ name: String) -> [TypedElement] {
    guard let (definition, path) = definition(name, in: element.type) else { return [] }
    guard definition.isChoice else {
      var type = definition.types.first ?? ""
      if let reference = definition.contentReference { type = reference }
      if type == "BackboneElement" || type == "Element" { type = path }
      return values(element.json, name).map { TypedElement(json: $0, type: type) }
    }
    return definition.types.flatMap { type in
      values(element.json, name + type.prefix(1).uppercased() + type.dropFirst())
        .map { TypedElement(json: $0, type: type) }
    }
  }

  private func definition(_ name: String, in type: String) -> (Definitions.Element, String)? {
    let path = type + "." + name
    return definitions.elements[path].map { ($0, path) }
  }

  private func values(_ object: JSON, _ name: String) -> [JSON] {
    guard let value = object[name] else { return [] }
    return (value.kind == .array ? Array(value.elements) : [value]).filter { !$0.isNull }
  }

  private static let truths = try? JSONDocument(Array("[false,true]".utf8)).root

  private static func truth(_ isTrue: Bool) -> JSON {
    guard let truth = truths?[isTrue ? 1 : 0] else { preconditionFailure("Two literals.") }
    return truth
  }
}
