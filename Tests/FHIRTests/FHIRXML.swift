import Foundation

@testable import FHIR

#if canImport(FoundationXML)
import FoundationXML
#endif

/// An element of an XML document, for test cases that are written in XML.
final class FHIRXML {
  let name: String
  let attributes: [String: String]
  var children: [FHIRXML] = []
  /// The XML between its tags, written anew: what a narrative is in JSON.
  var inner = ""

  init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  subscript(_ name: String) -> FHIRXML? { children.first { $0.name == name } }

  static func root(of file: URL) -> FHIRXML? {
    guard let parser = XMLParser(contentsOf: file) else { return nil }
    let reader = Reader()
    parser.delegate = reader
    return parser.parse() ? reader.top.children.first : nil
  }

  private final class Reader: NSObject, XMLParserDelegate {
    let top = FHIRXML(name: "", attributes: [:])
    private lazy var open = [top]

    func parser(
      _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      let node = FHIRXML(name: element, attributes: attributes)
      open[open.count - 1].children.append(node)
      for outer in open { outer.inner += "<\(element)>" }
      open.append(node)
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      for outer in open { outer.inner += string }
    }

    func parser(
      _ parser: XMLParser, didEndElement element: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      open.removeLast()
      for outer in open { outer.inner += "</\(element)>" }
    }
  }
}

extension FHIRXML {
  /// The resource in JSON; the model tells what repeats and what is a number.
  func resource(_ model: FHIRPath.Model) -> JSONValue {
    guard case .object(let members)? = object(type: name, model) else {
      return ["resourceType": .string(name)]
    }
    return .object([("resourceType", .string(name))] + members)
  }

  private func object(type: String, _ model: FHIRPath.Model) -> JSONValue? {
    var members: [(String, JSONValue)] = []
    if let id = attributes["id"] { members.append(("id", .string(id))) }
    if let url = attributes["url"] { members.append(("url", .string(url))) }
    var names: [String] = []
    for child in children where !names.contains(child.name) { names.append(child.name) }
    for name in names {
      var entries: [PatchEntry] = []
      for child in children where child.name == name {
        entries.append(child.entry(type: Self.childType(name, in: type, model), model))
      }
      let isExtension = name == "extension"
      if isExtension || model.isList(type, name) == true {
        PatchEntry.edit(name, in: &members) { $0 = entries }
      } else {
        if let value = entries[0].value { members.append((name, value)) }
        if let extras = entries[0].extras { members.append(("_" + name, extras)) }
      }
    }
    return members.isEmpty ? nil : .object(members)
  }

  private static func childType(_ name: String, in type: String, _ model: FHIRPath.Model) -> String
  {
    if name == "extension" { return "Extension" }
    switch model.meaning(type, name) {
    case .element(let type), .choiceMember(let type): return type
    default: return "string"
    }
  }

  private func entry(type: String, _ model: FHIRPath.Model) -> PatchEntry {
    if type == "xhtml" { return PatchEntry(value: .string("<div>\(inner)</div>"), extras: nil) }
    let object = object(type: type, model)
    guard PathTypes.isPrimitive(type) else { return PatchEntry(value: object, extras: nil) }
    let value = attributes["value"].map { text -> JSONValue in
      switch type {
      case "boolean": .bool(text == "true")
      case "integer", "decimal", "positiveInt", "unsignedInt": .number(text)
      default: .string(text)
      }
    }
    return PatchEntry(value: value, extras: object)
  }
}
