import FHIR
import Foundation
import Testing

@testable import Search

/// Resources that nobody's software should write.
@Suite struct HostileResourceTests {
  private static let members = [
    "id", "code", "coding", "text", "system", "value", "valueQuantity", "valueString", "subject",
    "reference", "identifier", "component", "effectiveDateTime", "effectivePeriod",
    "effectiveTiming", "event", "repeat", "boundsPeriod", "start", "end", "meta", "tag", "profile",
    "lastUpdated", "telecom", "name", "given", "family", "address", "line", "type", "display",
    "unit", "currency", "low", "high", "deceasedBoolean", "contact", "link", "other", "div",
    "extension", "co\\u0064e", "_given",
  ]
  private static let scalars = [
    "1", "-0.0", "1e99999999999999999999", "true", "false", "null", "\"\"", "\"a\"", "\" \"",
    #""\u0000""#, #""Patient/a""#, "\"2020-02-30\"", "\"9999\"", #""http://h/Patient/x|1#y""#,
    #""\ud83d\ude00é""#, "\"<b>&amp;&#x;</b\"", "\"#\"", "\"/\"", #""_history/_history/1""#,
  ]

  /// What members usually hold, so that odd shapes stand inside usual ones.
  private static let usual: [String: String] = [
    "code": #"{"coding":[{"system":"s","code":"c"}],"text":"t"}"#, "coding": #"[{"code":"d"},7]"#,
    "valueQuantity": #"{"value":1,"unit":"u"}"#, "subject": #"{"reference":"Patient/p"}"#,
    "component": #"[{"code":{"coding":[{"code":"c"}]},"valueQuantity":{"value":1}},[{}]]"#,
    "effectivePeriod": #"{"start":"2020"}"#, "meta": #"{"tag":[{"code":"t"}],"profile":["p"]}"#,
    "telecom": #"[{"system":"phone","value":"1"}]"#, "name": #"[{"given":["a",{}]}]"#,
    "effectiveDateTime": #""2020""#, "identifier": #"{"system":"i","value":"v"}"#,
    "address": #"{"line":["x"]}"#, "deceasedBoolean": "true", "text": #"{"div":"<p>w"}"#,
  ]

  private static func value(_ generator: inout SeededGenerator, depth: Int) -> String {
    let kind = Int.random(in: 0..<(depth > 6 ? 4 : 10), using: &generator)
    let count = Int.random(in: 0..<4, using: &generator)
    switch kind {
    case 0..<4: return generator.pick(scalars)
    case 4..<6:
      let elements = (0..<count).map { _ in value(&generator, depth: depth + 1) }
      return "[" + elements.joined(separator: ",") + "]"
    default: return "{" + someMembers(&generator, count * 2, depth: depth + 1) + "}"
    }
  }

  private static func someMembers(
    _ generator: inout SeededGenerator, _ count: Int, depth: Int
  ) -> String {
    Set((0..<count).map { _ in generator.pick(members) }).sorted()
      .map { name in
        let isUsual = generator.chance(1, in: 2)
        return "\"\(name)\":"
          + ((isUsual ? usual[name] : nil) ?? value(&generator, depth: depth))
      }.joined(separator: ",")
  }

  @Test func noShapeStopsTheIndex() throws {
    let seed = UInt64.random(in: 1...1_000_000)
    print("remark: seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    var rows = 0
    var read = 0
    for _ in 0..<1500 {
      let type = generator.pick(["Observation", "Patient", "AuditEvent", "Questionnaire", "Other"])
      let json = "{\"resourceType\":\"\(type)\"," + Self.someMembers(&generator, 12, depth: 0) + "}"
      guard let resource = try? Resource(parsing: Array(json.utf8)) else { continue }
      read += 1
      let found = IndexRow.rows(of: resource)
      rows += found.count
      #expect(Set(found).count == found.count, "\(json)")
      #expect(found.allSatisfy { $0.value.count <= 820 && $0.field > 0 }, "\(json)")
      let words = SearchWords.words(of: resource)
      #expect(Set(words.map(\.word)).count == words.count, "\(json)")
    }
    #expect(read > 500 && rows > 2 * read, "\(rows) rows of \(read)")
  }

  @Test func valuesOfAnotherShapeAreNoRows() throws {
    for value in [
      "7", "[[{\"code\":\"x\"}]]", "[null]", "{}", "[]", "null", "{\"coding\":7}", "[7]",
    ] {
      let json =
        #"{"resourceType":"Observation","code":\#(value),"subject":\#(value),"#
        + #""component":\#(value),"effectivePeriod":\#(value),"valueQuantity":\#(value)}"#
      #expect(try ExpectedValue.rows(of: json).count == 1, "\(value)")
    }
    try expect(
      "Observation.code", of: #"{"resourceType":"Observation","code":{"coding":[{"code":7}]}}"#, [])
    try expect(
      "Patient.name", of: #"{"resourceType":"Patient","name":[["x"],{"given":[["y"]]}]}"#, [])
  }

  @Test func aResourceHasSoManyRowsAndNoMore() throws {
    let codings = (0..<12_000).map { #"{"code":"c\#($0)"}"# }.joined(separator: ",")
    let many = try ExpectedValue.rows(
      of: #"{"resourceType":"Observation","code":{"coding":[\#(codings)]},"status":"final"}"#)
    #expect(many.count == IndexRow.limit)
    #expect(many.contains { $0.field == SearchParameterTable.field("Observation") })
    // The first in the resource are those that are kept.
    let kept = try ExpectedValue.values(
      of: "Observation.code",
      in: #"{"resourceType":"Observation","code":{"coding":[\#(codings)]}}"#)
    #expect(kept.contains { $0.starts(with: "c0\0".utf8) })
    #expect(!kept.contains { $0.starts(with: "c11000\0".utf8) })
  }

  @Test func codesTimesValuesAreBounded() throws {
    let codings = (0..<3000).map { #"{"code":"c\#($0)"}"# }.joined(separator: ",")
    let component =
      #"{"code":{"coding":[\#(codings)]},"valueCodeableConcept":{"coding":[\#(codings)]}}"#
    let clock = ContinuousClock()
    var rows = 0
    let time = try clock.measure {
      rows = try ExpectedValue.rows(
        of: #"{"resourceType":"Observation","component":[\#(component),\#(component)]}"#
      ).count
    }
    #expect(rows <= IndexRow.limit)
    #expect(time < .seconds(30))
  }

  @Test func theDeepestJSONIsWalked() throws {
    let depth = JSONLimits().depth - 2
    let deep =
      String(repeating: #"{"a":["#, count: depth / 2) + "\"x\""
      + String(repeating: "]}", count: depth / 2)
    let resource = try Resource(
      parsing: Array(#"{"resourceType":"Observation","value":\#(deep)}"#.utf8))
    #expect(IndexRow.rows(of: resource).count == 1)
    #expect(SearchWords.words(of: resource).map(\.word) == [Array("x".utf8)])
  }

  /// Ours works on bytes, to make no Strings; the room of resources has the rules.
  @Test func addressesAreTakenApartAsReferencesAre() {
    let seed = UInt64.random(in: 1...1_000_000)
    print("remark: seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    let parts = [
      "Patient", "Patient", "Patient", "a", "a", "1", "_history", "http:", "https:", "", "#x",
      "urn:", "host", "-", "Ab.9",
      String(repeating: "x", count: 65), "?q", "ftp:",
    ]
    var found = 0
    for _ in 0..<20_000 {
      let count = Int.random(in: 1...8, using: &generator)
      let end = generator.chance(1, in: 3) ? ["Patient", "a"] : []
      let start = generator.chance(1, in: 3) ? ["https:", "", "host"] : []
      let text = (start + (0..<count).map { _ in generator.pick(parts) } + end)
        .joined(separator: generator.chance(9, in: 10) ? "/" : "")
      let target = ReferenceTarget(text)
      let bytes = Array(text.utf8)
      bytes.withUnsafeBufferPointer { buffer in
        let address = text.hasPrefix("#") ? nil : ResourceAddress(buffer)
        let name = address.map {
          String(decoding: buffer[$0.type], as: UTF8.self) + "/"
            + String(decoding: buffer[$0.id], as: UTF8.self)
        }
        #expect(name == target.resourceID?.description, "\(text)")
        if case .relative = target {
          #expect(address?.isRelative == true, "\(text)")
        } else {
          #expect(address?.isRelative != true, "\(text)")
        }
      }
      if target.resourceID != nil { found += 1 }
    }
    #expect(found > 500)
  }
}
