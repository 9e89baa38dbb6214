import FHIR
import Testing

@Suite struct DocumentSummaryTests {
  private func summary(
    _ sections: String, type: String = "60591-5", entries: String = ""
  ) throws -> DocumentSummary {
    let bundle = try Bundle(
      parsing: Array(
        #"""
        {"resourceType":"Bundle","type":"document","entry":[{"fullUrl":"urn:uuid:c","resource":{
          "resourceType":"Composition","id":"c","type":{"coding":[
            {"system":"http://loinc.org","code":"\#(type)"}]},"section":[\#(sections)]}}
          \#(entries.isEmpty ? "" : "," + entries)]}
        """#.utf8))
    let map = try ReferenceMap(bundle) { _ in nil }
    return DocumentSummary(0, in: map, isTaken: map.ids.map { $0.id != "left" })
  }

  private static func section(_ code: String, _ members: String) -> String {
    #"{"title":"T","code":{"coding":[{"system":"x","code":"y"},{"system":"http://loinc.org","#
      + #""code":"\#(code)"}]},\#(members)}"#
  }

  private static func entry(_ id: String, _ system: String, _ code: String) -> String {
    #"{"fullUrl":"https://h/Condition/\#(id)","resource":{"resourceType":"Condition","#
      + #""id":"\#(id)","code":{"coding":[{"system":"\#(system)","code":"\#(code)"}]}}}"#
  }

  private static let absent = "http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips"

  @Test func aSectionSaysWhatStandsInIt() throws {
    typealias Expected = (String, DocumentSummary.State, String?, Int, Int)
    let cases: [Expected] = [
      (#""entry":[{"reference":"https://h/Condition/real"}]"#, .listed, nil, 1, 0),
      (
        #""entry":[{"reference":"https://h/Condition/real"},"#
          + #"{"reference":"https://h/Condition/none"}]"#,
        .listed, nil, 2, 0
      ),
      (
        #""entry":[{"reference":"https://h/Condition/none"}]"#, .noneKnown, "no-known-problems", 1,
        0
      ),
      (
        #""entry":[{"reference":"https://h/Condition/info"}]"#, .noInformation, "no-problem-info",
        1, 0
      ),
      (
        #""entry":[{"reference":"https://h/Condition/none"},"#
          + #"{"reference":"https://h/Condition/info"}]"#,
        .noInformation, "no-problem-info", 2, 0
      ),
      (#""entry":[{"reference":"https://h/Condition/snomed"}]"#, .noneKnown, "160245001", 1, 0),
      (#""entry":[{"reference":"Condition/lost"},{"display":"words"}]"#, .unresolved, nil, 2, 2),
      (#""entry":[{"reference":"https://h/Condition/left"}]"#, .unresolved, nil, 1, 1),
      (
        #""entry":[{"reference":"https://h/Condition/real"},{"reference":"Condition/lost"}]"#,
        .listed, nil, 2, 1
      ),
      (#""emptyReason":{"coding":[{"code":"nilknown"}]}"#, .noneKnown, "nilknown", 0, 0),
      (#""emptyReason":{"coding":[{"code":"withheld"}]}"#, .noInformation, "withheld", 0, 0),
      (#""emptyReason":{"text":"asleep"}"#, .noInformation, nil, 0, 0),
      (#""text":{"status":"generated","div":"<div>x</div>"}"#, .textOnly, nil, 0, 0),
      (#""entry":[]"#, .empty, nil, 0, 0),
    ]
    let loinc = "http://snomed.info/sct"
    let entries = [
      Self.entry("real", loinc, "38341003"), Self.entry("none", Self.absent, "no-known-problems"),
      Self.entry("info", Self.absent, "no-problem-info"), Self.entry("snomed", loinc, "160245001"),
      Self.entry("left", loinc, "38341003"),
    ].joined(separator: ",")
    for (members, state, statement, count, unresolved) in cases {
      let section = try summary(Self.section("11450-4", members), entries: entries).sections[0]
      #expect(section.code == "11450-4" && section.title == "T")
      #expect(section.state == state, "\(members)")
      #expect(section.statement == statement, "\(members)")
      #expect(section.entries == count && section.unresolved == unresolved, "\(members)")
    }
  }

  @Test func aPatientSummaryIsToldWhatItLacksAndAnotherDocumentIsNot() throws {
    let one = Self.section("48765-2", #""entry":[]"#)
    let found = try summary(one + "," + one)
    #expect(found.isPatientSummary && found.repeatedSections == 1)
    #expect(
      found.sections.filter { $0.state == .missing }.map(\.code) == ["11450-4", "10160-0"])
    let other = try summary(one, type: "18842-5")
    #expect(!other.isPatientSummary && other.sections.count == 1)
  }

  @Test func sectionsInsideSectionsAreListedAfterTheirOwn() throws {
    let inner =
      #""section":[\#(Self.section("2", #""entry":[]"#)),\#(Self.section("3", #""entry":[]"#))]"#
    let found = try summary(
      Self.section("1", inner) + "," + Self.section("4", #""entry":[]"#), type: "x")
    #expect(found.sections.map(\.code) == ["1", "2", "3", "4"])
    #expect(found.sections[0].state == .listed)
  }

  @Test func statementsAreToldFromWhatNamesSomething() throws {
    func statement(_ coding: String) throws -> AbsenceStatement? {
      let json = try JSONDocument(Array(#"{"code":{"coding":[\#(coding)]}}"#.utf8)).root
      return AbsenceStatement(of: json.view("code"))
    }
    #expect(
      try statement(#"{"system":"\#(Self.absent)","code":"no-known-allergies"}"#) == .noneKnown)
    #expect(
      try statement(#"{"system":"\#(Self.absent)","code":"no-known-food-allergies"}"#)
        == .noneOfKind)
    #expect(
      try statement(#"{"system":"\#(Self.absent)","code":"no-allergy-info"}"#) == .noInformation)
    #expect(try statement(#"{"system":"http://snomed.info/sct","code":"716186003"}"#) == .noneKnown)
    #expect(try statement(#"{"code":"716186003"}"#) == .noneKnown)
    #expect(try statement(#"{"system":"urn:x","code":"716186003"}"#) == nil)
    #expect(try statement(#"{"system":"http://snomed.info/sct","code":"91936005"}"#) == nil)
    #expect(AbsenceStatement(of: nil) == nil)
  }
}
