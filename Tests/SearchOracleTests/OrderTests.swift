import FHIR
import Search
import SearchOracle
import Testing

@Suite(.enabled(if: SmallRecord.hasDefinitions, SmallRecord.absent)) struct OrderTests {
  private func record() throws -> SmallRecord {
    try SmallRecord([
      "Observation/a": #""effectiveDateTime":"2020","valueQuantity":{"value":10,"unit":"g"}"#,
      "Observation/b": "",
      "Observation/c":
        #""effectiveDateTime":"2021","valueQuantity":{"value":9.50,"unit":"kg"},"status":"final""#,
      "Observation/d":
        #""effectiveDateTime":"2020","valueQuantity":{"value":9.5},"status":"FINAL""#,
      "Observation/e": #""status":"amended""#,
    ])
  }

  @Test func withoutASortTheNewestComesFirst() throws {
    #expect(try record().find("Observation") == ["c", "a", "d", "b", "e"])
  }

  @Test func whatHasNoValueComesLastEitherWay() throws {
    let record = try record()
    let query = SearchQuery("Observation")
    #expect(try record.find(query.sorted(by: "value-quantity")) == ["c", "d", "a", "b", "e"])
    #expect(
      try record.find(query.sorted(by: "value-quantity", .descending))
        == ["a", "c", "d", "b", "e"])
    #expect(
      try record.find(query.sorted(by: "status").sorted(by: "date", .descending))
        == ["e", "c", "d", "a", "b"])
    #expect(try record.find(query.sorted(by: "_id", .descending)) == ["e", "d", "c", "b", "a"])
  }

  @Test func namesSortByTheLeastUpwardsAndTheGreatestDownwards() throws {
    let record = try SmallRecord([
      "Patient/a": #""name":[{"family":"Zoé"},{"family":"Beta"}]"#,
      "Patient/b": #""name":[{"family":"élan"}]"#, "Patient/c": #""name":[{"family":"elan"}]"#,
      "Patient/d": #""name":[{"family":"Elan"}]"#,
    ])
    let query = SearchQuery("Patient")
    #expect(try record.find(query.sorted(by: "family")) == ["a", "c", "d", "b"])
    #expect(try record.find(query.sorted(by: "family", .descending)) == ["a", "b", "d", "c"])
  }

  @Test func pagesPutTogetherAreTheWholeAnswer() throws {
    let naive = try record().naive
    let query = SearchQuery("Observation").sorted(by: "status")
    let whole = try naive.answer(query).matches
    for count in 1...6 {
      let pages = try naive.pages(query.limited(to: count))
      #expect(pages.flatMap(\.matches) == whole)
      #expect(pages.count == (5 + count - 1) / count)
    }
    var counted = query.limited(to: 0)
    counted.total = .accurate
    #expect(try naive.pages(counted) == [Answer(matches: [], total: 5)])
  }
}
