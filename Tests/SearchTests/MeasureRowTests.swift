import FHIR
import Testing

@testable import Search

/// Rows of dates, numbers and quantities, and where values are cut.
@Suite struct MeasureRowTests {
  private func date(_ member: String, _ expected: [ExpectedValue]) throws {
    try expect("Observation.date", of: #"{"resourceType":"Observation",\#(member)}"#, expected)
  }

  @Test func aPartialDateCoversAllThatItLeavesOpen() throws {
    func written(_ text: String, _ first: String, _ last: String) throws {
      try date(#""effectiveDateTime":"\#(text)""#, [.date(first, last)])
    }
    try written("2019", "2019-01-01T00:00:00Z", "2019-12-31T23:59:59.999Z")
    try written("2020-02", "2020-02-01T00:00:00Z", "2020-02-29T23:59:59.999Z")
    try written("1969-12-31", "1969-12-31T00:00:00Z", "1969-12-31T23:59:59.999Z")
    try written("2020-02-29T23:30:00-02:00", "2020-03-01T01:30:00Z", "2020-03-01T01:30:00.999Z")
    try written("2020-01-01T00:00:00.25Z", "2020-01-01T00:00:00.250Z", "2020-01-01T00:00:00.259Z")
  }

  @Test func aPeriodMayBeOpenAtEitherEnd() throws {
    let (first, last) = ("2020-03-01T00:00:00Z", "2020-12-31T23:59:59.999Z")
    try date(#""effectivePeriod":{"start":"2020-03","end":"2020"}"#, [.date(first, last)])
    try date(#""effectivePeriod":{"start":"2020-03"}"#, [.date(first, nil)])
    try date(#""effectivePeriod":{"end":"2020"}"#, [.date(nil, last)])
    try date(#""effectivePeriod":{"start":"2020-03","end":"?"}"#, [.date(first, nil)])
    try date(#""effectivePeriod":{}"#, [])
    try expect(
      "Observation.date:end",
      of: #"{"resourceType":"Observation","effectivePeriod":{"start":"2020-03"}}"#,
      [.end(first, nil)])
  }

  @Test func aTimingCoversAllOfItsEventsAndBounds() throws {
    let events = #""event":["2020-05-01","2019-01-01T00:00:00Z","2020-02"]"#
    try date(
      #""effectiveTiming":{\#(events)}"#,
      [.date("2019-01-01T00:00:00Z", "2020-05-01T23:59:59.999Z")])
    try date(
      #""effectiveTiming":{\#(events),"repeat":{"boundsPeriod":{"start":"2018"}}}"#,
      [.date("2018-01-01T00:00:00Z", nil)])
    try date(#""effectiveTiming":{"repeat":{"frequency":1}}"#, [])
  }

  @Test func anInstantIsADateAndAStringThatLooksLikeOneIsNone() throws {
    try date(
      #""effectiveInstant":"2020-01-01T00:00:00Z""#,
      [.date("2020-01-01T00:00:00Z", "2020-01-01T00:00:00.999Z")])
    try expect(
      "Immunization.date", of: #"{"resourceType":"Immunization","occurrenceString":"2020"}"#, [])
    try date(#""effectiveDateTime":"yesterday""#, [])
  }

  private func quantity(_ quantity: String, _ expected: [ExpectedValue]) throws {
    try expect(
      "Observation.value-quantity",
      of: #"{"resourceType":"Observation","valueQuantity":\#(quantity)}"#, expected)
  }

  @Test func aQuantityIsFoundByItsCodeAndByItsUnit() throws {
    try quantity(
      #"{"value":1.10,"unit":"mg/dL","system":"http://u","code":"mg/dL"}"#,
      [.quantity("1.1"), .unit("mg/dL", system: "http://u", "1.1")])
    try quantity(
      #"{"value":11e-1,"unit":"per day","system":"http://u","code":"/d"}"#,
      [.quantity("1.1"), .unit("/d", system: "http://u", "1.1"), .unit("per day", "1.1")])
    try quantity(#"{"value":-5,"unit":"C"}"#, [.quantity("-5"), .unit("C", "-5")])
    try quantity(#"{"value":0,"comparator":"<"}"#, [.quantity("0")])
    try quantity(#"{"code":"mg"}"#, [])
    try quantity(#"{"value":"1"}"#, [])
  }

  @Test func moneyHasItsCurrencyAndARangeItsBounds() throws {
    try expect(
      "ChargeItem.price-override",
      of: #"{"resourceType":"ChargeItem","priceOverride":{"value":5,"currency":"EUR"}}"#,
      [.quantity("5"), .unit("EUR", system: "urn:iso:std:iso:4217", "5")])
    try expect(
      "Condition.onset-age",
      of: #"""
        {"resourceType":"Condition","onsetRange":{"low":{"value":40,"code":"a","system":"u"},
         "high":{"value":50}}}
        """#,
      [.quantity("40"), .unit("a", system: "u", "40"), .quantity("50")])
    try expect(
      "ChargeItem.factor-override",
      of: #"{"resourceType":"ChargeItem","factorOverride":0.80}"#, [.number("0.8")])
  }

  @Test func longValuesAreCutAndMarked() throws {
    let long = String(repeating: "a", count: 399) + "éb"
    let json = #"""
      {"resourceType":"Patient","gender":"\#(long)","name":[{"family":"\#(long)"}],
       "meta":{"source":"\#(long)"},"link":[{"other":{"reference":"\#(long)"}}]}
      """#
    let cut = Array(long.utf8.prefix(400)) + [0xFF]
    let zeros = [UInt8](repeating: 0, count: 8)
    #expect(try ExpectedValue.values(of: "Patient.gender", in: json) == [cut + [0] + zeros])
    #expect(try ExpectedValue.values(of: "Patient._source", in: json) == [cut])
    #expect(try ExpectedValue.values(of: "Patient.link", in: json) == [cut])
    // Folded, the é is an e, and 401 bytes are cut after 400.
    let folded = Array(String(repeating: "a", count: 399).utf8) + Array("e".utf8)
    #expect(try ExpectedValue.values(of: "Patient.family", in: json) == [folded + [0] + cut])
  }

  @Test func foldedTextIsCutAtACharacter() throws {
    let long = String(repeating: "a", count: 399) + "ж" + String(repeating: "b", count: 9)
    let json = #"{"resourceType":"Patient","name":[{"family":"\#(long)"}]}"#
    let folded = Array(String(repeating: "a", count: 399).utf8)
    let cut = Array(long.utf8.prefix(400)) + [0xFF]
    #expect(try ExpectedValue.values(of: "Patient.family", in: json) == [folded + [0] + cut])
    let exact = String(repeating: "a", count: 400)
    try expect(
      "Patient.family", of: #"{"resourceType":"Patient","name":[{"family":"\#(exact)"}]}"#,
      [.string(exact)])
  }

  @Test func whatHasANullCharacterIsNotFoundByIt() throws {
    let json = #"""
      {"resourceType":"Patient","gender":"a\u0000b","name":[{"family":"a\u0000","given":["g"]}],
       "identifier":[{"value":"\u0000","type":{"text":"\u0000"}}],"meta":{"source":"\u0000"},
       "link":[{"other":{"reference":"x\u0000"}}]}
      """#
    try expect("Patient.name", of: json, [.string("g")])
    // Type, deceased, name and given.
    #expect(try ExpectedValue.rows(of: json).count == 4)
  }
}
