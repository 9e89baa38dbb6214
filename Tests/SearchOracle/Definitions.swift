import FHIR
package import Foundation

/// FHIR R4's own definitions, as its publisher's files say them: what a type's search parameters
/// are, and of what type each element is.
///
/// Read from the official JSON at run time, so that it shares nothing with the program's tables.
package struct Definitions: Sendable {
  /// A parameter of one type.
  package struct Parameter: Sendable {
    package let name: String
    package let kind: Kind
    /// Where its values lie: the parts of the official expression that begin at this type.
    let paths: [OfficialPath]
    /// The types that a reference may point to, by the definition.
    package let targets: [String]
    /// Whether it is another parameter restricted to one type, as `patient` is `subject`.
    /// AuditEvent's `patient` is none: it has two paths.
    var isAlias: Bool { paths.count == 1 && paths[0].hasTargetType }
    /// Whether a reference may point to any type at all.
    let pointsAnywhere: Bool
    /// Of a composite: each component's kind, and its paths from the composite's element.
    let components: [(kind: Kind, paths: [OfficialPath])]
  }

  package enum Kind: String, Sendable, CaseIterable {
    case number, date, string, token, reference, composite, quantity, uri
    /// `_content` and `_text`.
    case words
  }

  /// An element's definition: `Observation.value[x]`.
  struct Element: Sendable {
    var types: [String]
    /// Where its children are defined, if elsewhere: `Questionnaire.item` for an item's items.
    var contentReference: String?
    var isChoice: Bool
    /// The types that a reference or a canonical may point to; `Resource` for all.
    var targets: [String] = []
  }

  /// UsageContext's definition is not among the files.
  private(set) var elements: [String: Element] = [
    "UsageContext.code": Element(types: ["Coding"], contentReference: nil, isChoice: false),
    "UsageContext.value": Element(
      types: ["CodeableConcept", "Quantity", "Range", "Reference"], contentReference: nil,
      isChoice: true),
  ]
  private var byType: [String: [String: Parameter]] = [:]
  /// The same in the order of their names.
  private var sorted: [String: [Parameter]] = [:]

  package enum Failure: Error { case absent(String) }

  /// Reads `search-parameters.json` and the StructureDefinitions of the types in a folder.
  package init(folder: URL, types: Set<String>) throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
    let prefix = "StructureDefinition-"
    for file in files where file.hasPrefix(prefix) && file.hasSuffix(".json") {
      let name = String(file.dropFirst(prefix.count).dropLast(5))
      // Data types are few and small; of the resources only those that occur.
      guard types.contains(name) || Self.dataTypes.contains(name) else { continue }
      readElements(try Self.read(folder.appending(path: file)))
    }
    let bundle = try Self.read(folder.appending(path: "search-parameters.json"))
    let definitions = bundle.list("entry").compactMap { $0["resource"] }
    for type in types.sorted() { byType[type] = parameters(of: type, from: definitions) }
    try addReferencesOfOurs()
    byType["Resource"] = parameters(of: "Resource", from: definitions)
    sorted = byType.mapValues { $0.values.sorted { $0.name < $1.name } }
  }

  /// Where a parameter's references may point. The definition lists the targets of all the types
  /// that share it; the element's own definition says which of them it is about.
  private func targets(
    of definition: JSON, at paths: [OfficialPath], in type: String
  ) -> [String] {
    let listed = definition.list("target").compactMap(\.string)
    let own = Set(paths.flatMap { targets(at: $0, from: type) })
    return own.contains("Resource") ? listed : listed.filter(own.contains)
  }

  private func targets(at path: OfficialPath, from type: String) -> [String] {
    var types = [type]
    var found: [Element] = []
    for step in path.steps {
      switch step {
      case .name(let name):
        let paths = types.map { $0 + "." + name }.filter { elements[$0] != nil }
        found = paths.compactMap { elements[$0] }
        types = zip(paths, found).flatMap { path, element in
          element.contentReference.map { [$0] }
            ?? element.types.map { ["BackboneElement", "Element"].contains($0) ? path : $0 }
        }
      case .resolvesTo(let type): return [type]
      case .type, .system, .isThereAndNotFalse, .unknown: break
      }
    }
    return found.flatMap(\.targets)
  }

  /// The parameters of a type by name; `Resource` has those of every type.
  package func parameters(of type: String) -> [String: Parameter] { byType[type] ?? [:] }

  /// The same in the order of their names.
  func sortedParameters(of type: String) -> [Parameter] { sorted[type] ?? [] }

  package func parameter(_ name: String, of type: String) -> Parameter? { byType[type]?[name] }

  private static let dataTypes: Set = [
    "Address", "Age", "Annotation", "Attachment", "BackboneElement", "CodeableConcept", "Coding",
    "ContactPoint", "Dosage", "Duration", "Element", "HumanName", "Identifier", "Meta", "Money",
    "Narrative", "Period", "Quantity", "Range", "Ratio", "Reference", "SampledData", "Signature",
    "Timing",
  ]

  private static func read(_ file: URL) throws -> JSON {
    try JSONDocument([UInt8](Data(contentsOf: file))).root
  }

  private mutating func readElements(_ definition: JSON) {
    for element in definition["snapshot"]?.list("element") ?? [] {
      guard var path = element["path"]?.string else { continue }
      let isChoice = path.hasSuffix("[x]")
      if isChoice { path.removeLast(3) }
      let types = element.list("type").compactMap { $0["code"]?.string }
      elements[path] = Element(
        types: types.map { $0.hasPrefix("http://hl7.org/fhirpath/System.") ? "string" : $0 },
        contentReference: element["contentReference"]?.string.map { String($0.dropFirst()) },
        isChoice: isChoice,
        targets: element.list("type").flatMap { $0.list("targetProfile") }.compactMap {
          $0.string.map { String($0.split(separator: "/").last ?? "") }
        })
    }
  }

  /// References that HL7 has no parameter for and the record has: `*` includes what they lead to.
  private mutating func addReferencesOfOurs() throws {
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let schema = try Self.read(root.appending(path: "Schemas/search-parameters.json"))
    for type in byType.keys.sorted() {
      for (name, line) in schema[type]?.members.map({ $0 }) ?? [] {
        let words = line.elements.map { $0.string ?? "" }
        guard byType[type]?[name] == nil, words.count == 3, words[0] == "reference" else {
          continue
        }
        byType[type]?[name] = Parameter(
          name: name, kind: .reference, paths: OfficialPath.union("\(type).\(words[1])"),
          targets: words[2].split(separator: " ").map(String.init), pointsAnywhere: false,
          components: [])
      }
    }
  }

  private func parameters(of type: String, from definitions: [JSON]) -> [String: Parameter] {
    var byAddress: [String: JSON] = [:]
    for definition in definitions {
      if let address = definition["url"]?.string { byAddress[address] = definition }
    }
    var found: [String: Parameter] = [:]
    for definition in definitions {
      let bases = definition.list("base").compactMap(\.string)
      guard bases.contains(type) || bases.contains("Resource") || bases.contains("DomainResource"),
        let name = definition["code"]?.string, name != "phonetic"
      else { continue }
      if name == "_content" || name == "_text" {
        found[name] = Parameter(
          name: name, kind: .words, paths: [], targets: [], pointsAnywhere: false, components: [])
        continue
      }
      guard let kind = definition["type"]?.string.flatMap(Kind.init),
        let expression = definition["expression"]?.string
      else { continue }
      let paths = OfficialPath.union(expression).filter {
        $0.root == type || $0.root == "Resource" || $0.root == "DomainResource"
      }
      guard !paths.isEmpty else { continue }
      let components: [(Kind, [OfficialPath])] = definition.list("component")
        .compactMap { component in
          guard let address = component["definition"]?.string,
            let kind = byAddress[address]?["type"]?.string.flatMap(Kind.init),
            let expression = component["expression"]?.string
          else { return nil }
          return (kind, OfficialPath.union("." + expression))
        }
      // DocumentReference-relationship names its two components' definitions the wrong way round.
      let isSwapped = name == "relationship" && type == "DocumentReference"
      found[name] = Parameter(
        name: name, kind: kind, paths: paths,
        targets: targets(of: definition, at: paths, in: type),
        pointsAnywhere: paths.contains { targets(at: $0, from: type).contains("Resource") },
        components: isSwapped
          ? zip(components.reversed(), components).map { ($0.0, $1.1) } : components)
    }
    return found
  }
}

extension JSON {
  /// The elements of a member that repeats; none where there is no such member.
  func list(_ name: String) -> [JSON] { self[name].map { Array($0.elements) } ?? [] }
}
