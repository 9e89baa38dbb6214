import FHIR
import Foundation
import Testing

@testable import Search

/// The index against HL7's expressions and definitions, over people's records and HL7's examples.
@Suite(.enabled(if: SharedData.has("fhir-r4-definitions"), SharedData.absent))
struct IndexRowOracleTests {
  private let slow: SlowIndexRows

  private let ours: Set<String>

  init() throws {
    let definitions = try R4Definitions.load()
    slow = SlowIndexRows(definitions)
    ours = definitions.parametersOfOurs()
  }

  /// Every field's name by its number.
  private static let names: [Int64: String] = {
    var names: [Int64: String] = [:]
    for type in SearchParameterTable.types {
      for name in SearchParameterTable.names(of: type) {
        for suffix in ["", ":text", ":identifier", ":end"] {
          names[SearchParameterTable.field(type, name + suffix)] = "\(type).\(name)\(suffix)"
        }
      }
    }
    return names
  }()

  /// Compares the rows of a resource; says how many there are of which field.
  private func check(_ resource: Resource, _ origin: String) -> [String] {
    // Of parameters that HL7 has not, AddedParameterTests has examples.
    let fast = IndexRow.rows(of: resource).filter { row in
      let name = Self.names[row.field]?.split(separator: ":").first.map(String.init) ?? ""
      return !ours.contains(name)
    }
    let expected = Set(
      slow.rows(of: resource).map { row in
        let parts = row.field.split(separator: ".", maxSplits: 1).map(String.init)
        let field =
          parts.count == 1
          ? SearchParameterTable.field(parts[0]) : SearchParameterTable.field(parts[0], parts[1])
        return IndexRow(field: field, value: row.value)
      })
    func described(_ rows: Set<IndexRow>) -> [String] {
      rows.map {
        (Self.names[$0.field] ?? "?") + " " + String(decoding: $0.value, as: UTF8.self)
      }.sorted()
    }
    #expect(described(Set(fast).subtracting(expected)) == [], "too many of \(origin)")
    #expect(described(expected.subtracting(fast)) == [], "too few of \(origin)")
    #expect(fast.count == Set(fast).count, "\(origin)")
    return fast.compactMap { Self.names[$0.field] }
  }

  @Test(.enabled(if: SharedData.has("fhir-r4-examples"), SharedData.absent))
  func theIndexHasWhatHL7sExpressionsGiveForItsExamples() throws {
    var fields: Set<String> = []
    var resources = 0
    for folder in ["fhir-r4-examples", "us-core-examples"] {
      for (name, bytes) in try SharedData.files(folder) where name.hasSuffix(".json") {
        guard let resource = try? Resource(parsing: bytes) else { continue }
        resources += 1
        fields.formUnion(check(resource, name))
        guard resource.type == "Bundle", let bundle = try? FHIR.Bundle(resource) else { continue }
        for entry in bundle.entries {
          guard let inner = try? entry.resource() else { continue }
          resources += 1
          fields.formUnion(check(inner, name))
        }
      }
    }
    print("remark: \(resources) examples have rows of \(fields.count) fields")
    #expect(resources > 500 && fields.count > 500)
  }

  @Test(.enabled(if: SharedData.has("synthea"), SharedData.absent))
  func theIndexHasWhatHL7sExpressionsGiveForPeoplesRecords() throws {
    let seed = UInt64.random(in: 1...1_000_000)
    print("remark: seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    var resources = 0
    for (name, bytes) in try SharedData.files("synthea") {
      guard generator.chance(1, in: 5) else { continue }
      for entry in try FHIR.Bundle(parsing: bytes).entries where generator.chance(1, in: 8) {
        _ = check(try entry.resource(), name)
        resources += 1
      }
    }
    print("remark: \(resources) resources compared")
  }
}
