import FHIR
import Foundation
import Testing

@testable import Search

@Suite struct SearchParameterTableTests {
  private static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func schema() throws -> [UInt8] {
    [UInt8](try Data(contentsOf: root.appending(path: "Schemas/search-parameters.json")))
  }

  /// Every pair of a type and a name that stands in the table.
  private var parameters: [(type: String, parameter: SearchParameter)] {
    (SearchParameterTable.types + ["Resource"]).flatMap { type in
      SearchParameterTable.names(of: type).compactMap { name in
        SearchParameterTable.parameter(name, of: type).map { (type, $0) }
      }
    }
  }

  @Test func theProgramHoldsWhatTheSchemaSays() throws {
    let schema = try JSONDocument(try Self.schema()).root
    var types: [String: JSON] = [:]
    for text in [SearchParameterTable.textAToH, SearchParameterTable.textIToZ] {
      for (type, lines) in try JSONDocument(Array(text.utf8)).root.members {
        #expect(types.updateValue(lines, forKey: type) == nil)
      }
    }
    #expect(types.keys.sorted() == schema.members.map(\.name))
    for (type, lines) in schema.members {
      #expect(types[type].map { JSONValue($0) } == JSONValue(lines), "\(type): run make schemas")
    }
  }

  @Test func theSchemaIsSortedAndHasOneParameterALine() throws {
    let text = String(decoding: try Self.schema(), as: UTF8.self)
    let schema = try JSONDocument(Array(text.utf8)).root
    var lines: [String] = ["{"]
    let types = schema.members.map { $0 }
    #expect(types.map(\.name) == types.map(\.name).sorted())
    for (index, type) in types.enumerated() {
      lines.append("  \"\(type.name)\": {")
      let names = type.value.members.map(\.name)
      #expect(names == names.sorted(), "\(type.name)")
      for (name, line) in type.value.members {
        let words = line.elements.map { "\"\($0.string ?? "?")\"" }.joined(separator: ", ")
        lines.append("    \"\(name)\": [\(words)]" + (name == names.last ? "" : ","))
      }
      lines.append(index == types.count - 1 ? "  }" : "  },")
    }
    #expect(text.split(separator: "\n").map(String.init) == lines + ["}"])
  }

  @Test func noTwoFieldsHaveOneNumber() {
    var names: Set<String> = []
    for (type, parameter) in parameters {
      names.insert(type)
      for suffix in ["", ":text", ":identifier", ":end"] {
        names.insert("\(type).\(parameter.name)\(suffix)")
      }
    }
    var numbers: [Int64: String] = [:]
    for name in names {
      let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
      let number =
        parts.count == 1
        ? SearchParameterTable.field(parts[0]) : SearchParameterTable.field(parts[0], parts[1])
      #expect(number > 0 && number < 1 << 48, "\(name)")
      let other = numbers.updateValue(name, forKey: number)
      #expect(other == nil, "\(name) and \(other ?? "")")
    }
    #expect(numbers.count > 3000)
  }

  @Test func aFieldIsTheUpperPartOfTheHashOfItsName() {
    // FNV-1a 64 of "Patient.name", upper 48 bits, from another program.
    #expect(SearchParameterTable.field("Patient", "name") == 0x1aabac2296f8)
    #expect(SearchParameterTable.field("Patient") == 0x3fd53d3162ce)
  }

  @Test func whatParametersAreMadeOfIsThere() throws {
    for (type, parameter) in parameters {
      func other(_ name: String) throws -> SearchParameter {
        try #require(SearchParameterTable.parameter(name, of: type), "\(type).\(name)")
      }
      switch parameter.source {
      case .paths(let paths): #expect(!paths.isEmpty)
      case .alias(let name, let target):
        let aliased = try other(name)
        #expect(aliased.kind == .reference && parameter.kind == .reference)
        #expect(aliased.targets.isEmpty || aliased.targets.contains(target), "\(type).\(name)")
      case .union(let names):
        for name in names {
          let part = try other(name)
          #expect(part.kind == parameter.kind)
          if case .union = part.source { Issue.record("\(type).\(name) is a union in a union") }
          if case .alias = part.source { Issue.record("\(type).\(name) is an alias in a union") }
        }
      case .composite(_, let first, let second):
        #expect(parameter.kind == .composite)
        // Only what says itself where it ends can come first in a row.
        #expect([.token, .reference].contains(first.kind) && second.kind != .composite)
      }
    }
  }

  @Test func everyTypeHasTheParametersOfResource() throws {
    #expect(SearchParameterTable.names(of: "Whatever").contains("_id"))
    #expect(
      SearchParameterTable.names(of: "Whatever") == SearchParameterTable.names(of: "Resource"))
    #expect(SearchParameterTable.parameter("_lastUpdated", of: "Patient")?.kind == .date)
    #expect(SearchParameterTable.parameter("name", of: "Whatever") == nil)
    #expect(!SearchParameterTable.types.contains("Resource"))
  }

  @Test func linesOfNoFormAreRefused() throws {
    for line in [
      "[]", #"["token"]"#, #"["word", "a"]"#, #"["token", ""]"#, #"["token", "a..b"]"#,
      #"["token", "a.where(b)"]"#, #"["token", "a as"]"#, #"["token", "a as T as U"]"#,
      #"["token", "a(b)"]"#, #"["token", "a | "]"#, #"["reference", "a"]"#, #"["token", "a", "B"]"#,
      #"["union", "a"]"#, #"["alias", "a"]"#, #"["composite", "", "token a"]"#,
      #"["composite", "", "token a", "b"]"#, #"["composite", "a"]"#,
    ] {
      let json = try JSONDocument(Array(line.utf8)).root
      #expect(SearchParameter(name: "x", json) == nil, "\(line)")
    }
  }
}
