import Foundation
import Testing

@testable import FHIR

struct FHIRPathPatchTests {
  private let context = {
    var context = FHIRPath.Context()
    context.model = .r4
    return context
  }()

  private func patched(_ patch: JSONValue, _ resource: JSONValue) throws(FHIRError) -> JSONValue {
    try FHIRPathPatch(patch.document().root).applied(to: resource.document().root, in: context)
  }

  private func patched(
    _ resource: String, _ operations: [[String: JSONValue]]
  ) throws -> String {
    let parameters = operations.map { parts -> JSONValue in
      let order = ["type", "path", "name", "index", "source", "destination", "value"]
      let list = order.compactMap { name in parts[name].map { (name, $0) } }
      return [
        "name": "operation",
        "part": .array(
          list.map { name, value in
            if case .object(let members) = value {
              return .object([("name", .string(name))] + members)
            }
            let member =
              name == "type"
              ? "valueCode"
              : name == "path" || name == "name"
                ? "valueString" : "valueInteger"
            return .object([("name", .string(name)), (member, value)])
          }),
      ]
    }
    let patch: JSONValue = ["resourceType": "Parameters", "parameter": .array(parameters)]
    let document = try JSONDocument(Array(resource.utf8)).root
    let result = try FHIRPathPatch(patch.document().root).applied(to: document, in: context)
    return String(decoding: try result.bytes(), as: UTF8.self)
  }

  @Test(.enabled(if: SharedData.has("fhir-patch"), SharedData.absent))
  func everyOfficialCaseGivesItsOutput() throws {
    let file = try #require(SharedData.folder).appending(path: "fhir-patch/fhir-patch-tests.xml")
    let cases = try #require(FHIRXML.root(of: file)).children
    var failed: [String] = []
    for one in cases {
      let input = try #require(one["input"]?.children.first).resource(.r4)
      let patch = try #require(one["diff"]?.children.first).resource(.r4)
      do throws(FHIRError) {
        let result = try patched(patch, input)
        let wanted = one["output"]?.children.first?.resource(.r4)
        if wanted.map(Self.normalized) != Self.normalized(result) {
          failed.append("\(one.attributes["name"] ?? ""): \(result)")
        }
      } catch {
        if one["error"] == nil || error.code != .patchPathMissing {
          failed.append("\(one.attributes["name"] ?? ""): \(error)")
        }
      }
    }
    #expect(cases.count == 33)
    #expect(failed == [])
  }

  /// Members sorted, and narratives without white space and attributes.
  private static func normalized(_ value: JSONValue) -> JSONValue {
    switch value {
    case .object(let members):
      return .object(
        members.sorted { $0.0 < $1.0 }.map { name, value in
          guard name == "div", case .string(let text) = value else {
            return (name, normalized(value))
          }
          let plain = text.filter { !$0.isWhitespace && $0 != "\"" }
            .replacingOccurrences(of: "divxmlns=http://www.w3.org/1999/xhtml", with: "div")
          return (name, .string(plain))
        })
    case .array(let elements): return .array(elements.map(normalized))
    default: return value
    }
  }

  @Test func whatNoOperationNamesStaysAsItIs() throws {
    let start = #"{"resourceType":"Observation","odd":{"x":[1.10,null]},"#
    let result = try patched(
      start + #""valueQuantity":{"value":1.50},"status":"final"}"#,
      [["type": "replace", "path": "Observation.status", "value": ["valueCode": "amended"]]])
    #expect(result == start + #""valueQuantity":{"value":1.50},"status":"amended"}"#)
  }

  @Test func aPrimitivesExtensionsGoWithItInLists() throws {
    func patient(_ given: String, _ extras: String) -> String {
      #"{"resourceType":"Patient","name":[{"given":"# + given + extras + "}]}"
    }
    let before = patient(#"["a",null,"c"]"#, #","_given":[null,{"id":"2"},null]"#)
    let path: JSONValue = "Patient.name[0].given"
    #expect(
      try patched(before, [["type": "move", "path": path, "source": 1, "destination": 0]])
        == patient(#"[null,"a","c"]"#, #","_given":[{"id":"2"},null,null]"#))
    for path: JSONValue in ["Patient.name[0].given[1]", "Patient.name[0].given.where(id = '2')"] {
      #expect(
        try patched(before, [["type": "delete", "path": path]]) == patient(#"["a","c"]"#, ""))
    }
  }

  @Test func aChoiceIsSpelledByItsValue() throws {
    let patient = #"{"resourceType":"Patient","deceasedBoolean":true}"#
    #expect(
      try patched(
        patient,
        [
          [
            "type": "replace", "path": "Patient.deceased",
            "value": ["valueDateTime": "2026-01-05"],
          ]
        ]) == #"{"resourceType":"Patient","deceasedDateTime":"2026-01-05"}"#)
    #expect(
      try patched(
        #"{"resourceType":"Patient"}"#,
        [["type": "add", "path": "Patient", "name": "deceased", "value": ["valueBoolean": true]]])
        == patient)
    let second = #expect(throws: FHIRError.self) {
      try patched(
        patient,
        [["type": "add", "path": "Patient", "name": "deceased", "value": ["valueBoolean": true]]])
    }
    #expect(second?.code == .patchInvalid && second?.entry == 0)
  }

  @Test func whatHoldsNothingAnyMoreGoesToo() throws {
    #expect(
      try patched(
        #"{"resourceType":"Patient","contact":[{"name":{"text":"x"}}],"active":true}"#,
        [["type": "delete", "path": "Patient.contact[0].name.text"]])
        == #"{"resourceType":"Patient","active":true}"#)
  }

  @Test func wrongOperationsAreToldByTheirNumber() throws {
    let patient =
      #"{"resourceType":"Patient","name":[{"family":"x"},{"family":"y"}],"active":true}"#
    let good: [String: JSONValue] = ["type": "delete", "path": "Patient.language"]
    let cases: [([String: JSONValue], FHIRError.Code)] = [
      (["type": "replace", "path": "Patient.name", "value": ["valueString": "z"]], .patchInvalid),
      (["type": "delete", "path": "Patient.name"], .patchInvalid),
      (["type": "delete", "path": "Patient"], .patchInvalid),
      (["type": "delete", "path": "'text'"], .patchInvalid),
      (
        ["type": "replace", "path": "Patient.gender", "value": ["valueCode": "x"]],
        .patchPathMissing
      ),
      (
        ["type": "add", "path": "Patient", "name": "active", "value": ["valueBoolean": true]],
        .patchInvalid
      ),
      (
        ["type": "add", "path": "Patient", "name": "nonsense", "value": ["valueBoolean": true]],
        .patchInvalid
      ),
      (
        [
          "type": "insert", "path": "Patient.name", "index": 3,
          "value": ["valueHumanName": ["text": "z"]],
        ], .patchPathMissing
      ),
      (
        [
          "type": "insert", "path": "Patient.name.where(family = 'y')", "index": 0,
          "value": ["valueHumanName": ["text": "z"]],
        ], .patchInvalid
      ),
      (["type": "move", "path": "Patient.name", "source": 2, "destination": 0], .patchPathMissing),
      (["type": "turn", "path": "Patient.name"], .patchInvalid),
      (["type": "delete", "path": "Patient.name["], .pathInvalid),
      (["type": "delete", "path": "Patient.active", "value": ["valueCode": "x"]], .patchInvalid),
    ]
    for (operation, code) in cases {
      let error = #expect(throws: FHIRError.self) { try patched(patient, [good, operation]) }
      #expect(error?.code == code && error?.entry == 1, "\(operation)")
    }
  }

  /// JSON may name a member twice, and a path may select elements of the second.
  @Test func membersNamedTwiceAreNotPatched() {
    let patient = #"{"resourceType":"Patient","name":[{"given":["x"],"given":["a","b"]}]}"#
    let path: JSONValue = "Patient.name.descendants().where($this = 'b')"
    let operations: [[String: JSONValue]] = [
      ["type": "delete", "path": path],
      ["type": "replace", "path": path, "value": ["valueString": "c"]],
    ]
    for operation in operations {
      let error = #expect(throws: FHIRError.self) { try patched(patient, [operation]) }
      #expect(error?.code == .resourceDuplicateMember)
    }
    let twins = #"{"resourceType":"Patient","contact":[],"contact":[{"name":{"text":"b"}}]}"#
    let into: JSONValue = "Patient.descendants().where(text = 'b')"
    let error = #expect(throws: FHIRError.self) {
      try patched(
        twins, [["type": "add", "path": into, "name": "family", "value": ["valueString": "c"]]])
    }
    #expect(error?.code == .resourceDuplicateMember)
  }

  @Test func allPathsOfAPatchShareTheirSteps() throws {
    let names = (0..<100).map { #"{"family":"\#($0)"}"# }.joined(separator: ",")
    let patient = try JSONDocument(
      Array(#"{"resourceType":"Patient","name":[\#(names)]}"#.utf8)
    ).root
    func apply(_ count: Int) throws(FHIRError) {
      let operation: JSONValue = [
        "name": "operation",
        "part": [
          ["name": "type", "valueCode": "delete"],
          ["name": "path", "valueString": "Patient.name.where(family = 'none')"],
        ],
      ]
      let patch: JSONValue = [
        "resourceType": "Parameters",
        "parameter": .array(Array(repeating: operation, count: count)),
      ]
      var context = context
      context.steps = 1000
      _ = try FHIRPathPatch(patch.document().root).applied(to: patient, in: context)
    }
    #expect(throws: Never.self) { try apply(8) }
    let error = #expect(throws: FHIRError.self) { try apply(30) }
    #expect(error?.code == .pathTooComplex && error?.entry ?? 0 >= 8)
  }

  @Test func aPatchHasALimit() throws {
    let one: [String: JSONValue] = ["type": "delete", "path": "Patient.language"]
    #expect(throws: Never.self) {
      try patched(#"{"resourceType":"Patient"}"#, Array(repeating: one, count: 256))
    }
    let error = #expect(throws: FHIRError.self) {
      try patched(#"{"resourceType":"Patient"}"#, Array(repeating: one, count: 257))
    }
    #expect(error?.code == .patchTooLarge)
  }
}
