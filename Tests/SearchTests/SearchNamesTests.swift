import Search
import Sentences
import Testing

/// Names are offered to whoever mistypes one.
@Suite struct SearchNamesTests {
  @Test func theLikestNamesComeFirst() {
    let names = ["code", "combo-code", "component-code", "date", "encounter", "status", "value"]
    #expect(SearchQuery.nearest(to: "cod", in: names).first == "code")
    #expect(SearchQuery.nearest(to: "Cdoe", in: names) == ["code"])
    #expect(SearchQuery.nearest(to: "encuonter", in: names) == ["encounter"])
    #expect(SearchQuery.nearest(to: "component", in: names) == ["component-code"])
    #expect(SearchQuery.nearest(to: "dated", in: names) == ["date"])
    for far in ["", "x", "zebra", "colour", String(repeating: "code", count: 20_000)] {
      #expect(SearchQuery.nearest(to: far, in: names).isEmpty, "\(far.prefix(10))")
    }
  }

  @Test(arguments: [
    "Observation?cod=1", "Observation?cod:text=1", "Observation?subject:Patient.famly=x",
    "Patient?_has:Observation:patient:cod=1", "Observation?cod.name=1",
  ])
  func anUnknownParameterIsAnsweredWithWhatIsNearIt(text: String) {
    let error = #expect(throws: SearchError.self) { try SearchQuery(parsing: text) }
    #expect(
      error?.code == .unknownParameter && error?.reason.description.contains("Near it: ") == true)
  }

  @Test func whatWasTypedIsNotRepeated() {
    let error = #expect(throws: SearchError.self) {
      try SearchQuery(parsing: "Observation?cod\u{1B}secret=1")
    }
    #expect(error?.reason.description.contains("secret") == false)
  }

  @Test func everyNameThatIsListedIsOneThatIsAnswered() throws {
    #expect(SearchQuery.types.contains("Observation"))
    for type in SearchQuery.types {
      let names = SearchQuery.parameters(of: type)
      #expect(names == Array(Set(names)).sorted() && names.contains("_content"))
      let query = names.filter { !$0.hasPrefix("_content") && !$0.hasPrefix("_text") }
        .map { $0 + ":missing=true" }.joined(separator: "&")
      _ = try SearchQuery(parsing: type + "?" + query)
    }
  }
}
