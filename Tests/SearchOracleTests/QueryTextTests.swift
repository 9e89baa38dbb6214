import FHIR
import Search
import SearchOracle
import Testing

@Suite struct QueryTextTests {
  private func text(_ type: String, _ filters: SearchFilter...) -> String {
    QueryText.write(filters.reduce(SearchQuery(type)) { $0.matching($1) })
  }

  @Test func whatMeansSomethingInAValueIsEscaped() {
    #expect(
      text("Patient", .string("name", #"a,b$c|d\e"#, "é &=+%#?"))
        == #"Patient?name=a%5C,b%5C$c%5C|d%5C%5Ce,%C3%A9%20%26%3D%2B%25%23%3F"#)
  }

  @Test func tokensSayTheirSystem() {
    func token(_ system: SearchToken.System, _ code: String?) -> String {
      text("Observation", .parameter("code", nil, [.token(SearchToken(system, code))]))
    }
    #expect(token(.any, "c") == "Observation?code=c")
    #expect(token(.none, "c") == "Observation?code=|c")
    #expect(token(.uri("http://s"), "c") == "Observation?code=http://s|c")
    #expect(token(.uri("http://s"), nil) == "Observation?code=http://s|")
  }

  @Test func numbersQuantitiesAndDatesHaveTheirPrefix() throws {
    #expect(text("ChargeItem", .number("n", .greaterOrEqual, "1.0e2")) == "ChargeItem?n=ge1.0e2")
    #expect(text("ChargeItem", .number("n", .equal, "-1")) == "ChargeItem?n=-1")
    #expect(
      text("Observation", .quantity("q", .approximately, "5.4", unit: SearchToken(.any, "mg")))
        == "Observation?q=ap5.4||mg")
    #expect(
      text("Observation", .quantity("q", .equal, "5.4", unit: SearchToken(.uri("u"), "mg")))
        == "Observation?q=5.4|u|mg")
    #expect(
      text("Observation", .date("date", .notEqual, try day("2013-01-14T10:00+01:00")))
        == "Observation?date=ne2013-01-14T10:00%2B01:00")
  }

  @Test func chainsModifiersAndCompositesAreWrittenOut() throws {
    let birth = SearchFilter.date("birthdate", .less, try day("1970"))
    #expect(
      text("Observation", .chain("subject", type: "Patient", birth))
        == "Observation?subject:Patient.birthdate=lt1970")
    #expect(
      text(
        "Patient",
        .has(
          type: "Observation", reference: "patient",
          .has(type: "AuditEvent", reference: "entity", .string("x", "y").with(.exact))))
        == "Patient?_has:Observation:patient:_has:AuditEvent:entity:x:exact=y")
    #expect(
      text("Observation", .chain("a", type: nil, .chain("b", type: nil, .missing("c", true))))
        == "Observation?a.b.c:missing=true")
    let pair = SearchValue.composite([
      .token(SearchToken(.uri("s"), "c")), .quantity(.less, "9", unit: nil),
    ])
    #expect(text("Observation", .parameter("c-q", nil, [pair])) == "Observation?c-q=s|c$lt9")
    #expect(
      text("Task", .reference("for", try #require(ResourceID("Patient/1"))))
        == "Task?for=Patient/1")
  }

  @Test func whatElseIsAskedComesAfterTheConditions() {
    var query = SearchQuery("Encounter").sorted(by: "date", .descending).sorted(by: "_id")
      .limited(to: 5).including(SearchInclude("Encounter", "subject", target: "Patient"))
      .including(SearchInclude("Claim", "encounter", isReverse: true, iterates: true))
      .including(SearchInclude("*", "*"))
    query.total = .accurate
    query.elements = ["id", "status"]
    query.summary = .data
    #expect(
      QueryText.write(query)
        == "Encounter?_sort=-date,_id&_count=5&_include=Encounter:subject:Patient"
        + "&_revinclude:iterate=Claim:encounter&_include=*&_total=accurate"
        + "&_elements=id,status&_summary=data")
    #expect(QueryText.write(SearchQuery("Patient")) == "Patient")
  }
}
