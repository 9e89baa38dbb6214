import Foundation
import Testing

@testable import FHIR

/// The table in the program is what `Schemas/business-keys.json` says.
@Suite struct BusinessKeyTests {
  private func schema() throws -> JSON {
    // Tests/FHIRTests/… → the repository; links on the way are followed first.
    var root = URL(filePath: #filePath).resolvingSymlinksInPath()
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let file = root.appending(path: "Schemas/business-keys.json")
    return try JSONDocument([UInt8](try Data(contentsOf: file))).root
  }

  @Test func theTableIsWhatTheSchemaSays() throws {
    let schema = try schema()
    let types = try #require(schema["types"])
    var lines: [String] = []
    func append(_ head: String, _ keys: JSON) throws {
      let list = try keys.string.map { try #require(types[$0]?["keys"]) } ?? keys
      for key in list.elements {
        lines.append(head + " " + key.elements.compactMap(\.string).joined(separator: "+"))
      }
    }
    for (name, type) in types.members.sorted(by: { $0.name < $1.name }) {
      try append("type " + name, try #require(type["keys"]))
      #expect(type["why"]?.string?.isEmpty == false)
    }
    for section in ["name", "path"] {
      let entries = try #require(schema[section + "s"])
      for (name, keys) in entries.members.sorted(by: { $0.name < $1.name }) {
        try append("\(section) \(name)", keys)
      }
    }
    for shape in try #require(schema["shapes"]).elements {
      try append("shape " + (shape[0]?.string ?? "?"), try #require(shape[1]))
    }
    #expect(BusinessKeys.table.split(separator: "\n").map(String.init) == lines)
    #expect(lines.count > 60)
  }

  @Test func everyRuleNamesAnElementThatHasAllItsParts() throws {
    func put(_ leaf: JSONValue, at path: ArraySlice<Substring>, in value: JSONValue) -> JSONValue {
      guard let name = path.first else { return leaf }
      guard case .object(var members) = value else { return value }
      let old = members.first { $0.0 == name }?.1 ?? .object([])
      members.removeAll { $0.0 == name }
      return .object(members + [(String(name), put(leaf, at: path.dropFirst(), in: old))])
    }
    func element(_ rule: String) -> JSONValue {
      rule.split(separator: "+").reduce(.object([])) { value, part in
        let path = part.split(whereSeparator: { ":?".contains($0) })[0].split(separator: ".")
        return put(
          part.contains(":concept") ? ["coding": [["code": "a"]]] : "a", at: path[...], in: value)
      }
    }
    for line in BusinessKeys.table.split(separator: "\n") {
      let rule = String(line.split(separator: " ")[2])
      #expect(KeyRule(rule).key(of: element(rule)) != nil, "\(line)")
      #expect(KeyRule(rule).key(of: .object([])) == nil, "\(line)")
    }
  }

  @Test func conceptsAreReadByTheirCodingsInAnyOrderElseByTheirTexts() {
    let rule = KeyRule("code:concept")
    func key(_ concept: JSONValue) -> ElementKey? { rule.key(of: ["code": concept]) }
    let one: JSONValue = ["system": "s", "code": "1", "display": "x"]
    let two: JSONValue = ["code": "2", "system": "t"]
    #expect(key(["coding": [one, two]]) == key(["text": "words", "coding": [two, one]]))
    #expect(key(["coding": [one]]) != key(["coding": [two]]))
    #expect(key(["text": "a"]) != key(["text": "b"]) && key(["text": "a"]) != nil)
    #expect(key([:]) == nil && key("a") == nil && key(["coding": [["display": "x"]]]) == nil)
  }
}
