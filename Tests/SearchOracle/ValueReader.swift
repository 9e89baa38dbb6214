import FHIR

/// Reads a resource's values for a parameter, by the parameter's kind and the elements' types.
struct ValueReader {
  let walker: ElementWalker

  init(_ definitions: Definitions) { walker = ElementWalker(definitions: definitions) }

  func values(of parameter: Definitions.Parameter, in resource: Resource) -> FoundValues {
    let found = FoundValues()
    switch parameter.kind {
    case .words:
      let texts =
        parameter.name == "_text"
        ? ReadableText.narrative(of: resource.json) : ReadableText.texts(of: resource.json)
      let words = texts.flatMap(PlainFolding.words)
      found.words = Set(words).sorted { $0.lexicographicallyPrecedes($1) }
    case .composite:
      for path in parameter.paths {
        for element in walker.elements(of: resource, at: path) {
          let parts = parameter.components.map { component in
            let part = FoundValues()
            for path in component.paths {
              for value in walker.elements(from: element, at: path) {
                Self.read(value, as: component.kind, into: part)
              }
            }
            return part
          }
          guard parts.count == 2, !parts[0].isMissing, !parts[1].isMissing else { continue }
          found.composites.append((parts[0], parts[1]))
        }
      }
    default:
      for path in parameter.paths {
        for element in walker.elements(of: resource, at: path) {
          Self.read(element, as: parameter.kind, into: found)
        }
        guard parameter.kind == .reference else { continue }
        for element in walker.elements(
          of: resource, at: parameter.isAlias ? path.withoutTargetType : path)
        {
          Self.readIdentifier(element, into: found)
        }
      }
    }
    // What an alias stands for is told by the address alone.
    if parameter.isAlias { found.references.removeAll { $0.type == nil } }
    return found
  }

  private static func read(
    _ element: TypedElement, as kind: Definitions.Kind, into found: FoundValues
  ) {
    switch kind {
    case .token: readToken(element, into: found)
    case .string: found.strings += strings(element).filter { !$0.isEmpty }.map(FoundString.init)
    case .reference: readReference(element, into: found)
    case .date: if let date = date(element) { found.dates.append(date) }
    case .number:
      if let number = element.json.number.flatMap(ExactDecimal.init) {
        found.numbers.append(number)
      }
    case .quantity:
      let bounds = element.type == "Range" ? ["low", "high"].compactMap { element.json[$0] } : []
      for bound in bounds {
        read(TypedElement(json: bound, type: "Quantity"), as: .quantity, into: found)
      }
      if let quantity = quantity(element) { found.quantities.append(quantity) }
    case .uri: if let uri = element.json.string, !uri.isEmpty { found.uris.append(uri) }
    case .composite, .words: break
    }
  }

  private static func readToken(_ element: TypedElement, into found: FoundValues) {
    let json = element.json
    func label(_ text: String?) {
      if let text { found.labels.append(String(decoding: FoundString(text).folded, as: UTF8.self)) }
    }
    func token(_ code: String?, _ system: String? = nil) {
      if let code, !code.isEmpty { found.tokens.append(FoundToken(code, system)) }
    }
    switch element.type {
    case "CodeableConcept":
      label(json["text"]?.string)
      for coding in json.list("coding") {
        readToken(TypedElement(json: coding, type: "Coding"), into: found)
      }
    case "Coding":
      token(json["code"]?.string, json["system"]?.string)
      label(json["display"]?.string)
    case "Identifier":
      token(json["value"]?.string, json["system"]?.string)
      label(json["type"]?["text"]?.string)
    case "ContactPoint": token(json["value"]?.string)
    case "boolean": token(json.bool.map { $0 ? "true" : "false" })
    default: token(json.string)
    }
  }

  private static func strings(_ element: TypedElement) -> [String] {
    func texts(_ names: String...) -> [String] {
      names.flatMap { name -> [String] in
        guard let value = element.json[name] else { return [] }
        return value.kind == .array
          ? value.elements.compactMap(\.string) : value.string.map { [$0] } ?? []
      }
    }
    switch element.type {
    case "HumanName": return texts("text", "family", "given", "prefix", "suffix")
    case "Address":
      return texts("text", "line", "city", "district", "state", "postalCode", "country")
    case "CodeableConcept": return texts("text")
    default: return element.json.string.map { [$0] } ?? []
    }
  }

  private static func readReference(_ element: TypedElement, into found: FoundValues) {
    if let canonical = element.json.string {
      guard !canonical.hasPrefix("#") else { return }
      let bare = String(canonical.prefix { $0 != "|" })
      let addresses = bare == canonical ? [canonical] : [canonical, bare]
      found.references.append(FoundReference(type: nil, id: nil, addresses: addresses))
      return
    }
    guard let text = element.json["reference"]?.string else { return }
    let target = ReferenceTarget(text)
    let id = target.resourceID
    switch target {
    case .contained: return
    case .relative:
      found.references.append(FoundReference(type: id?.type, id: id?.id, addresses: []))
    case .absolute, .urn, .other:
      found.references.append(FoundReference(type: id?.type, id: id?.id, addresses: [text]))
    }
  }

  private static func readIdentifier(_ element: TypedElement, into found: FoundValues) {
    guard element.type == "Reference", let identifier = element.json["identifier"],
      let value = identifier["value"]?.string, !value.isEmpty
    else { return }
    found.identifiers.append(FoundToken(value, identifier["system"]?.string))
  }

  private static func date(_ element: TypedElement) -> FoundDate? {
    let json = element.json
    switch element.type {
    case "date", "dateTime", "instant":
      guard let text = json.string, let date = FHIRDateTime(text) else { return nil }
      return FoundDate(first: date.earliest, last: date.latest, lexeme: text)
    case "Period":
      let start = json["start"]?.string.flatMap(FHIRDateTime.init)
      let end = json["end"]?.string.flatMap(FHIRDateTime.init)
      guard let lexeme = start?.lexeme ?? end?.lexeme else { return nil }
      return FoundDate(
        first: start?.earliest ?? .min, last: end?.latest ?? .max, lexeme: lexeme)
    case "Timing":
      var dates = json.list("event").compactMap {
        date(TypedElement(json: $0, type: "dateTime"))
      }
      if let bounds = json["repeat"]?["boundsPeriod"],
        let period = date(TypedElement(json: bounds, type: "Period"))
      {
        dates.append(period)
      }
      guard let first = dates.map(\.first).min(), let last = dates.map(\.last).max() else {
        return nil
      }
      return FoundDate(first: first, last: last, lexeme: dates[0].lexeme)
    default: return nil
    }
  }

  private static func quantity(_ element: TypedElement) -> FoundQuantity? {
    let json = element.json
    guard element.type != "Range", element.type != "SampledData",
      let number = json["value"]?.number.flatMap(ExactDecimal.init)
    else { return nil }
    func bytes(_ name: String) -> [UInt8]? { json[name]?.string.map { Array($0.utf8) } }
    if element.type == "Money" {
      let system = bytes("currency") == nil ? nil : Array("urn:iso:std:iso:4217".utf8)
      return FoundQuantity(number: number, code: bytes("currency"), system: system, unit: nil)
    }
    return FoundQuantity(
      number: number, code: bytes("code"), system: bytes("system"), unit: bytes("unit"))
  }
}
