import FHIR
import Search
import Sentences
import Testing

/// Searches as text: what is refused, with which code, and what a builder says instead.
struct SearchParsingTests {
  private static let refused: [(String, SearchError.Code)] = [
    ("", SearchError.Code.invalid), ("observation?code=1", .invalid), ("1?code=1", .invalid),
    ("Observation?code", .invalid), ("Observation?code=", .invalid),
    ("Observation?=1", .invalid),
    ("Observation?code=%4", .invalid), ("Observation?code=%FF", .invalid),
    ("Observation?nothing=1", .unknownParameter), ("Observation?_filter=1", .unsupported),
    ("Observation?code:exact=1", .unsupported), ("Observation?code:nonsense=1", .unsupported),
    ("Observation?date:Patient=2020", .unsupported), ("Observation?date=0000-00-00", .invalid),
    ("Observation?date=xx2020", .invalid), ("Observation?date=eqeq2020", .invalid),
    ("Observation?date=2020-02-30", .invalid), ("Observation?value-quantity=ab", .invalid),
    ("Observation?value-quantity=5|mg", .invalid), ("Observation?value-quantity=0x5", .invalid),
    ("Observation?code=a|b|c", .invalid), ("Observation?code=|", .invalid),
    ("Observation?code=a\\", .invalid), ("Observation?code=a\\b", .invalid),
    ("Observation?code-value-quantity=1", .invalid),
    ("Observation?code-value-quantity=1$2$3", .invalid),
    ("Observation?code:missing=maybe", .invalid), ("Observation?_count=-1", .invalid),
    ("Observation?_count=many", .invalid), ("Observation?_sort=", .invalid),
    ("Observation?_sort=-", .invalid), ("Observation?_include=x", .invalid),
    ("Observation?_total=some", .invalid), ("Observation?_summary=yes", .invalid),
    ("Observation?_cursor=zzz", .invalid), ("Observation?_has:x=1", .invalid),
    ("Observation?_has:Observation:code:status=final", .invalid),
    ("Observation?code.name=x", .invalid), ("Observation?subject:Patient=Group/a", .invalid),
    ("Observation?subject.nothing=x", .unknownParameter),
    (
      "Observation?subject:Patient.general-practitioner:Practitioner.name.name.name=x", .invalid
    ),
    (
      "Observation?_has:Observation:has-member:_has:Observation:has-member:_has:Observation:"
        + "has-member:_has:Observation:has-member:code=1", .tooLarge
    ),
    ("Observation?code=" + String(repeating: "1,", count: 10_000) + "1", .tooLarge),
    ("Observation?" + String(repeating: "code=1&", count: 101), .tooLarge),
    ("Observation?code=" + String(repeating: "x", count: 70_000), .tooLarge),
    ("Observation?_sort=" + String(repeating: "code,", count: 9) + "code", .tooLarge),
  ]

  @Test(arguments: refused)
  func whatIsNoSearchIsRefused(text: String, code: SearchError.Code) throws {
    let error = #expect(throws: SearchError.self) { try SearchQuery(parsing: text) }
    #expect(error?.code == code, "\(text.prefix(80)): \(error?.reason.description ?? "")")
  }

  @Test func aLenientReaderLeavesOutWhatIsUnknownAndNothingElse() throws {
    let (query, ignored) = try SearchQuery.lenient(
      parsing: "Observation?nothing=1&code=2&other:exact=3")
    #expect(ignored == ["nothing", "other:exact"])
    #expect(query == SearchQuery("Observation").matching(.token("code", "2")))
    #expect(throws: SearchError.self) { try SearchQuery.lenient(parsing: "Observation?code=a|b|c") }
  }

  @Test func theBuilderSaysTheSame() throws {
    let date = try #require(SearchDate("2025"))
    let patient = try #require(ResourceID("Patient/p"))
    let built = SearchQuery("Observation")
      .matching(.token("code", system: "http://loinc.org", "4548-4", "718-7"))
      .matching(.date("date", .greaterOrEqual, date))
      .matching(.string("value-string", "pale, cold").with(.contains))
      .matching(.quantity("value-quantity", .less, "5.40", unit: SearchToken(.any, "mg")))
      .matching(.reference("subject", patient))
      .matching(.missing("category", false))
      .matching(.chain("subject", type: "Patient", .string("name", "a")))
      .matching(.has(type: "DiagnosticReport", reference: "result", .token("status", "final")))
      .sorted(by: "date", .descending).sorted(by: "code").limited(to: 20)
      .including(SearchInclude("Observation", "subject", target: "Patient", iterates: true))
    let read = try SearchQuery(
      parsing: "Observation?code=http://loinc.org|4548-4,http://loinc.org|718-7&date=ge2025"
        + "&value-string:contains=pale\\,%20cold&value-quantity=lt5.40||mg&subject=Patient/p"
        + "&category:missing=false&subject:Patient.name=a"
        + "&_has:DiagnosticReport:result:status=final&_sort=-date,code&_count=20"
        + "&_include:iterate=Observation:subject:Patient")
    #expect(read == built)
  }

  @Test(arguments: [
    ("2013-01-14T10:00", "2013-01-14T10:00:00Z", "2013-01-14T10:00:59.999Z"),
    ("2013-01-14T10:00+02:00", "2013-01-14T08:00:00Z", "2013-01-14T08:00:59.999Z"),
    ("2013-01-14T10:00:30", "2013-01-14T10:00:30Z", "2013-01-14T10:00:30.999Z"),
  ])
  func aDateMayEndWithTheMinuteAndHaveNoZone(text: String, first: String, last: String) throws {
    let date = try #require(SearchDate(text))
    #expect(date.earliest == Instant(first)?.milliseconds)
    #expect(date.latest == Instant(last)?.milliseconds)
  }

  @Test func aCursorIsReadAsItWasWritten() throws {
    let cursor = SearchCursor(
      segment: 1, keys: [.bytes([0, 255, 16]), .missing, .integer(-5), .integer(.max)])
    #expect(SearchCursor(cursor.description) == cursor)
    for text in ["", "x", "2", "0~", "0~b1", "0~bzz", "0~i", "0~m1", "9~m"] {
      #expect(SearchCursor(text) == nil, "\(text)")
    }
  }
}
