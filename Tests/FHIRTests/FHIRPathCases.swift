import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// The official FHIRPath cases for R4 (FHIR/fhir-test-cases, Apache-2.0), read from their XML.
struct FHIRPathCase {
  var group = ""
  var name = ""
  var input: String?
  var expression = ""
  var isPredicate = false
  /// `syntax`, `semantic` or `execution` if the expression must fail.
  var invalid: String?
  var outputs: [(type: String?, text: String)] = []

  static func all() throws -> [FHIRPathCase] {
    let folder = SharedData.folder?.appending(path: "fhirpath/tests-fhir-r4.xml")
    guard let folder, let parser = XMLParser(contentsOf: folder) else { return [] }
    let reader = Reader()
    parser.delegate = reader
    guard parser.parse() else { throw CocoaError(.fileReadCorruptFile) }
    return reader.cases
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var cases: [FHIRPathCase] = []
    private var group = ""
    private var current = FHIRPathCase()
    private var text = ""

    func parser(
      _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      text = ""
      switch element {
      case "group": group = attributes["name"] ?? ""
      case "test":
        current = FHIRPathCase(group: group, name: attributes["name"] ?? "")
        current.input = attributes["inputfile"].map {
          String($0.prefix { $0 != "." })
        }
        current.isPredicate = attributes["predicate"] == "true"
      case "expression": current.invalid = attributes["invalid"]
      case "output": current.outputs.append((attributes["type"], ""))
      default: break
      }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(
      _ parser: XMLParser, didEndElement element: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      switch element {
      case "expression": current.expression = text
      case "output": current.outputs[current.outputs.count - 1].text = text
      case "test": cases.append(current)
      default: break
      }
    }
  }
}
