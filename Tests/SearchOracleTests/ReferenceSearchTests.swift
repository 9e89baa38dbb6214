import FHIR
import Search
import SearchOracle
import Testing

/// References, what lies behind them, and what comes with the matches.
@Suite(.enabled(if: SmallRecord.hasDefinitions, SmallRecord.absent)) struct ReferenceSearchTests {
  private func record() throws -> SmallRecord {
    try SmallRecord([
      "Patient/p":
        #"""
      "name":[{"family":"Chalmers"}],
      "generalPractitioner":[{"reference":"Practitioner/d"}]
      """#,
      "Patient/q": #""name":[{"family":"Windsor"}],"gender":"male""#,
      "Practitioner/d": #""name":[{"family":"Careful"}]"#, "Group/p": "",
      "Observation/a":
        #"""
      "subject":{"reference":"Patient/p"},"code":{"coding":[{"code":"1234-5"}]},
      "effectiveDateTime":"2020"
      """#,
      "Observation/b":
        #"""
      "subject":{"reference":"https://h/fhir/Patient/q/_history/2"},
      "hasMember":[{"reference":"Observation/a"}]
      """#,
      "Observation/c": #""subject":{"reference":"Group/p"}"#,
      "Observation/d":
        #"""
      "subject":{"reference":"#x","identifier":{"system":"mrn","value":"7"}},
      "derivedFrom":[{"reference":"urn:uuid:1"}]
      """#,
      "other:Patient/p": #""name":[{"family":"Other"}]"#,
      "other:Observation/o": #""subject":{"reference":"Patient/p"},"effectiveDateTime":"2021""#,
    ])
  }

  private func reference(_ name: String, _ value: SearchValue) -> SearchFilter {
    .parameter(name, nil, [value])
  }

  @Test func aReferenceIsFoundByTypeAndIdOnWhateverServer() throws {
    let record = try record()
    let toP = SearchValue.reference(type: "Patient", id: "p")
    #expect(try record.find("Observation", reference("subject", toP)) == ["o", "a"])
    let idAlone = SearchValue.reference(type: nil, id: "p")
    #expect(try record.find("Observation", reference("subject", idAlone)) == ["o", "a", "c"])
    #expect(try record.find("Observation", reference("patient", idAlone)) == ["o", "a"])
    let toQ = SearchValue.reference(type: nil, id: "q")
    #expect(try record.find("Observation", reference("subject", toQ)) == ["b"])
    let address = SearchValue.address("https://h/fhir/Patient/q/_history/2")
    #expect(try record.find("Observation", reference("subject", address)) == ["b"])
    #expect(
      try record.find("Observation", reference("subject", .address("https://h/fhir/Patient/q")))
        == [])
    #expect(
      try record.find("Observation", reference("derived-from", .address("urn:uuid:1"))) == ["d"])
  }

  @Test func aLogicalReferenceIsFoundByItsIdentifierAlone() throws {
    let record = try record()
    let identifier = SearchFilter.token("subject", system: "mrn", "7").with(.identifier)
    #expect(try record.find("Observation", identifier) == ["d"])
    #expect(
      try record.find("Observation", .token("patient", "7").with(.identifier)) == ["d"])
    #expect(try record.find("Observation", .missing("subject", true)) == ["d"])
    #expect(try record.find("Observation", .missing("patient", true)) == ["c", "d"])
  }

  @Test func aCanonicalIsFoundWithAndWithoutItsVersion() throws {
    let record = try SmallRecord([
      "QuestionnaireResponse/a": #""questionnaire":"http://x/q|1""#,
      "QuestionnaireResponse/b": #""questionnaire":"http://x/q""#,
    ])
    func find(_ address: String) throws -> [String] {
      try record.find("QuestionnaireResponse", reference("questionnaire", .address(address)))
    }
    #expect(try find("http://x/q") == ["a", "b"])
    #expect(try find("http://x/q|1") == ["a"])
  }

  @Test func aChainStaysWithinItsSource() throws {
    let record = try record()
    func chain(_ family: String) -> SearchFilter {
      .chain("subject", type: nil, .string("family", family))
    }
    #expect(try record.find("Observation", chain("chalm")) == ["a"])
    #expect(try record.find("Observation", chain("other")) == ["o"])
    let deep = SearchFilter.chain(
      "subject", type: "Patient",
      .chain("general-practitioner", type: "Practitioner", .string("family", "care")))
    #expect(try record.find("Observation", deep) == ["a"])
    #expect(
      try record.find("Observation", .chain("subject", type: "Patient", .missing("gender", false)))
        == ["b"])
  }

  @Test func hasAsksWhatRefersHere() throws {
    let record = try record()
    let has = SearchFilter.has(
      type: "Observation", reference: "patient", .token("code", "1234-5"))
    #expect(try record.find("Patient", has) == ["p"])
    let nested = SearchFilter.has(
      type: "Patient", reference: "general-practitioner",
      .has(type: "Observation", reference: "subject", .token("code", "1234-5")))
    #expect(try record.find("Practitioner", nested) == ["d"])
    let none = SearchFilter.has(
      type: "Observation", reference: "subject", .token("code", "1234-5").with(.not))
    #expect(
      try record.naive.answer(SearchQuery("Patient").matching(none)).matches.map(\.description)
        == ["s:Patient/q", "other:Patient/p"])
  }

  @Test func includesLeadOnOnlyWhereTheyIterate() throws {
    let record = try record()
    let onlyA = SearchQuery("Observation").matching(.token("_id", "a"))
    let subject = SearchInclude("Observation", "subject")
    #expect(try record.included(onlyA.including(subject)) == ["Patient/p"])
    let doctor = SearchInclude("Patient", "general-practitioner")
    #expect(try record.included(onlyA.including(subject).including(doctor)) == ["Patient/p"])
    let further = SearchInclude("Patient", "general-practitioner", iterates: true)
    #expect(
      try record.included(onlyA.including(subject).including(further))
        == ["Patient/p", "Practitioner/d"])
    #expect(
      try record.included(onlyA.including(SearchInclude("Observation", "*", target: "Group")))
        == [])
    let back = SearchInclude("Observation", "has-member", isReverse: true)
    #expect(try record.included(onlyA.including(back)) == ["Observation/b"])
  }

  @Test func aMatchIsNoInclude() throws {
    let record = try record()
    let members = SearchInclude("Observation", "has-member")
    let both = SearchQuery("Observation").matching(.token("_id", "a", "b"))
    #expect(try record.included(both.including(members)) == [])
    // On its own page it comes along though it is a match of another.
    let pages = try record.naive.pages(both.limited(to: 1).including(members))
    #expect(pages.map { $0.matches.map(\.id.id) } == [["a"], ["b"]])
    #expect(pages.map { $0.includes.map(\.id.id) } == [[], ["a"]])
  }
}
