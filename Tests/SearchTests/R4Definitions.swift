import FHIR
import Foundation
import Testing

@testable import Search

/// HL7's own definitions: which elements types have, and the official search parameters.
struct R4Definitions {
  struct Parameter {
    var url: String
    var name: String
    var kind: String
    var bases: [String]
    var expression: String?
    var targets: [String]
    var components: [(url: String, expression: String)]
  }

  struct Element {
    /// FHIR types; of inline elements the path itself.
    var types: [String]
    var targets: [String]
  }

  private(set) var elements: [String: Element] = [:]
  private(set) var parameters: [Parameter] = []

  static func load() throws -> R4Definitions {
    var definitions = R4Definitions()
    for (name, bytes) in try SharedData.files("fhir-r4-definitions") {
      let parts = name.split(separator: "-")
      if parts.first == "StructureDefinition", parts.last?.first?.isUppercase == true {
        definitions.addElements(of: try JSONDocument(bytes).root)
      } else if name == "search-parameters.json" {
        definitions.addParameters(of: try FHIR.Bundle(parsing: bytes))
      }
    }
    // Not among the definitions at hand.
    definitions.elements["UsageContext.code"] = Element(types: ["Coding"], targets: [])
    definitions.elements["UsageContext.value[x]"] = Element(
      types: ["CodeableConcept", "Quantity", "Range", "Reference"], targets: [])
    return definitions
  }

  /// `Type.name` of each parameter of the table that HL7 has not.
  func parametersOfOurs() -> Set<String> {
    Set(
      SearchParameterTable.types.flatMap { type in
        let official = ["Resource", "DomainResource", type].flatMap {
          parameters(of: $0).map(\.name)
        }
        return Set(SearchParameterTable.names(of: type)).subtracting(official)
          .map { type + "." + $0 }
      })
  }

  /// The element that a member below a type or inline element leads to, with the endings that the
  /// member's name may have.
  func step(_ path: String, _ name: String) -> (path: String, element: Element, isChoice: Bool)? {
    if let element = elements[path + "." + name] { return (path + "." + name, element, false) }
    let choice = path + "." + name + "[x]"
    return elements[choice].map { (choice, $0, true) }
  }

  func parameters(of type: String) -> [Parameter] { parameters.filter { $0.bases.contains(type) } }

  private mutating func addElements(of definition: JSON) {
    guard definition["derivation"]?.string != "constraint",
      let list = definition.path("snapshot", "element")
    else { return }
    for element in list.elements {
      guard let path = element["path"]?.string else { continue }
      var types = element["type"]?.elements.compactMap { $0["code"]?.string } ?? []
      if types == ["BackboneElement"] || types == ["Element"] { types = [path] }
      if let shared = element["contentReference"]?.string { types = [String(shared.dropFirst())] }
      if types.first?.hasPrefix("http://hl7.org/fhirpath/") == true { types = ["string"] }
      let targets = element["type"]?.elements.flatMap {
        $0["targetProfile"]?.elements.compactMap { $0.string?.split(separator: "/").last } ?? []
      }
      elements[path] = Element(types: types, targets: targets?.map(String.init) ?? [])
    }
  }

  private mutating func addParameters(of bundle: FHIR.Bundle) {
    for entry in bundle.entries {
      guard let json = try? entry.resource().json, let name = json["code"]?.string,
        let kind = json["type"]?.string
      else { continue }
      func texts(_ member: String) -> [String] {
        json[member]?.elements.compactMap(\.string) ?? []
      }
      parameters.append(
        Parameter(
          url: json["url"]?.string ?? "", name: name, kind: kind, bases: texts("base"),
          expression: json["expression"]?.string, targets: texts("target"),
          components: json["component"]?.elements.map {
            ($0["definition"]?.string ?? "", $0["expression"]?.string ?? "")
          } ?? []))
    }
  }
}

/// An official expression as the list of its alternatives for one type.
struct OfficialExpression: Equatable {
  struct Path: Hashable {
    /// `(name, nil)`, or `(name, T)` for `name as T`.
    struct Step: Hashable {
      var name: String
      var type: String?
    }

    var steps: [Step]
    /// What stands in `.where(…)`, or `exists`.
    var condition: String?
  }

  var paths: [Path]

  /// Those alternatives of an expression that begin with the type.
  init(_ expression: String, of type: String) {
    paths = Self.alternatives(expression).compactMap { Self.path($0, of: type) }
  }

  private static func alternatives(_ expression: String) -> [String] {
    var depth = 0
    var parts = [""]
    for character in expression {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if character == "|", depth == 0 {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.map { $0.trimmingCharacters(in: .whitespaces) }
  }

  private static func path(_ alternative: String, of type: String) -> Path? {
    var text = alternative
    var condition: String?
    if let exists = text.firstRange(of: ".exists() and") {
      text = String(text[..<exists.lowerBound])
      condition = "exists"
    }
    if let start = text.firstRange(of: ".where("), text.last == ")" {
      condition = String(text[start.upperBound...].dropLast())
      text = String(text[..<start.lowerBound])
    }
    // (A.b as T).c → A.b.as(T).c
    if text.first == "(", let cast = text.firstRange(of: " as "), let end = text.firstIndex(of: ")")
    {
      text =
        text[..<cast.lowerBound].dropFirst() + ".as(" + text[cast.upperBound..<end] + ")"
        + text[text.index(after: end)...]
    }
    var steps: [Path.Step] = []
    for part in text.split(separator: ".") {
      if part.hasPrefix("as(") {
        let type = String(part.dropFirst(3).dropLast())
        steps[steps.count - 1].type = type == "DateTime" ? "dateTime" : type
      } else {
        steps.append(Path.Step(name: String(part), type: nil))
      }
    }
    guard steps.first?.name == type else { return nil }
    return Path(steps: Array(steps.dropFirst()), condition: condition)
  }
}
