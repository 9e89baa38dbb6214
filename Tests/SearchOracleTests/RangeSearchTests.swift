import FHIR
import Search
import SearchOracle
import Testing

/// The examples of R4's search page (3.1.1.4.5, 3.1.1.4.7 to 11), and what follows from them.
@Suite(.enabled(if: SmallRecord.hasDefinitions, SmallRecord.absent)) struct RangeSearchTests {
  private func observations() throws -> SmallRecord {
    try SmallRecord([
      "Observation/pi14": #""effectiveDateTime":"2013-03-14""#,
      "Observation/early": #""effectiveDateTime":"2013-01-14T10:00:00+01:00""#,
      "Observation/open": #""effectivePeriod":{"start":"2013-03-15T12:00:00Z"}"#,
      "Observation/year": #""effectiveDateTime":"2013""#,
      "Observation/none": #""status":"final""#,
      "Observation/until": #""effectivePeriod":{"end":"2013-03-01"}"#,
    ])
  }

  private func find(
    _ record: SmallRecord, _ prefix: SearchPrefix, _ lexeme: String
  ) throws -> Set<String> {
    Set(try record.find("Observation", .date("date", prefix, try day(lexeme))))
  }

  @Test func aDateIsEqualToWhatLiesWithinIt() throws {
    let record = try observations()
    #expect(try find(record, .equal, "2013-03-14") == ["pi14"])
    #expect(try find(record, .equal, "2013") == ["pi14", "early", "year"])
    #expect(try find(record, .equal, "2013-01-14T09:00") == ["early"])
    #expect(try find(record, .notEqual, "2013-03-14") == ["early", "open", "year", "until"])
  }

  @Test func aPeriodWithoutEndIsLaterThanAnyDay() throws {
    let record = try observations()
    #expect(try find(record, .greaterOrEqual, "2013-03-14") == ["pi14", "open", "year"])
    #expect(try find(record, .greater, "2013-03-14") == ["open", "year"])
    #expect(try find(record, .startsAfter, "2013-03-14") == ["open"])
    #expect(try find(record, .lessOrEqual, "2013-03-14") == ["pi14", "early", "year", "until"])
    #expect(try find(record, .less, "2013-03-14") == ["early", "year", "until"])
    #expect(try find(record, .endsBefore, "2013-03-14") == ["early", "until"])
  }

  @Test func aDateIsNearWithinATenthOfItsDistanceFromNow() throws {
    // Eleven years back: about thirteen months either way.
    let record = try SmallRecord([
      "Observation/near": #""effectiveDateTime":"2014-01-20""#,
      "Observation/far": #""effectiveDateTime":"2014-03-20""#,
      "Observation/before": #""effectiveDateTime":"2011-12-01""#,
    ])
    #expect(try find(record, .approximately, "2013-01-01") == ["near", "before"])
  }

  @Test func aTimingCoversItsOuterLimits() throws {
    let record = try SmallRecord([
      "ServiceRequest/a":
        #"""
      "occurrenceTiming":{"event":["2020-05","2020-01-03"],
      "repeat":{"boundsPeriod":{"start":"2020-02-01","end":"2020-06-01"}}}
      """#
    ])
    func find(_ prefix: SearchPrefix, _ lexeme: String) throws -> [String] {
      try record.find("ServiceRequest", .date("occurrence", prefix, try day(lexeme)))
    }
    #expect(try find(.startsAfter, "2020-01-02") == ["a"])
    #expect(try find(.startsAfter, "2020-01-03") == [])
    #expect(try find(.endsBefore, "2020-06-02") == ["a"])
    #expect(try find(.equal, "2020-02") == [])
  }

  private func numbers() throws -> SmallRecord {
    func factor(_ lexeme: String) -> String { #""factorOverride":\#(lexeme)"# }
    return try SmallRecord([
      "ChargeItem/a": factor("100"), "ChargeItem/b": factor("99.5"),
      "ChargeItem/c": factor("100.5"),
      "ChargeItem/d": factor("99.996"), "ChargeItem/e": factor("95.0"),
      "ChargeItem/f": factor("105"),
      "ChargeItem/g": factor("-1.0"), "ChargeItem/h": factor("1.00e2"),
    ])
  }

  @Test(arguments: [
    (SearchPrefix.equal, "100", "abdh"), (.equal, "100.00", "adh"), (.equal, "1e2", "abcdeh"),
    (.notEqual, "100", "cefg"), (.greater, "100", "cf"), (.greaterOrEqual, "100", "acfh"),
    (.less, "100.00", "bdeg"), (.lessOrEqual, "99.5", "beg"), (.startsAfter, "100.4", "cf"),
    (.endsBefore, "95", "g"), (.approximately, "100", "abcdefh"), (.approximately, "-0.95", "g"),
    (.approximately, "-1.12", ""), (.equal, "-1", "g"), (.equal, "10e1", "abcdeh"),
    (.equal, "1.00e2", "abdh"),
  ])
  func aNumberIsAsExactAsItsDigits(
    _ prefix: SearchPrefix, _ lexeme: String, _ expected: String
  ) throws {
    let found = try numbers().find("ChargeItem", .number("factor-override", prefix, lexeme))
    #expect(found.joined() == expected)
  }

  @Test func aQuantityIsFoundByItsUnitsCodeOrText() throws {
    let record = try SmallRecord([
      "Observation/a":
        #"""
      "valueQuantity":{"value":5.4,"unit":"milligrams","code":"mg",
      "system":"http://unitsofmeasure.org"}
      """#,
      "Observation/b": #""valueQuantity":{"value":5.40,"unit":"mg"}"#,
      "Observation/c":
        #"""
      "valueQuantity":{"value":0.0054,"unit":"g","code":"g",
      "system":"http://unitsofmeasure.org"}
      """#,
    ])
    func find(_ lexeme: String, _ unit: SearchToken?) throws -> [String] {
      try record.find("Observation", .quantity("value-quantity", .equal, lexeme, unit: unit))
    }
    #expect(try find("5.4", nil) == ["a", "b"])
    #expect(try find("5.4", SearchToken(.any, "mg")) == ["a", "b"])
    #expect(try find("5.4", SearchToken(.uri("http://unitsofmeasure.org"), "mg")) == ["a"])
    #expect(try find("5.4", SearchToken(.any, "milligrams")) == ["a"])
    #expect(try find("5.40e-3", SearchToken(.any, "g")) == ["c"])
    #expect(try find("5.4", SearchToken(.any, "MG")) == [])
  }

  @Test func moneyHasItsCurrencyAsCode() throws {
    let record = try SmallRecord([
      "Invoice/a": #""totalNet":{"value":100.50,"currency":"EUR"}"#,
      "Invoice/b": #""totalNet":{"value":100.50,"currency":"CHF"}"#,
    ])
    let euro = SearchToken(.uri("urn:iso:std:iso:4217"), "EUR")
    #expect(try record.find("Invoice", .quantity("totalnet", .equal, "100.5", unit: euro)) == ["a"])
  }

  @Test func aCompositeIsMetByOneElement() throws {
    let record = try SmallRecord([
      "Observation/a":
        #"""
      "component":[{"code":{"coding":[{"code":"sys"}]},"valueQuantity":{"value":120}},
      {"code":{"coding":[{"code":"dia"}]},"valueQuantity":{"value":80}}]
      """#,
      "Observation/b":
        #""code":{"coding":[{"code":"dia"}]},"valueQuantity":{"value":120}"#,
    ])
    func find(_ name: String, _ code: String, _ value: String) throws -> [String] {
      let pair = SearchValue.composite([
        .token(SearchToken(.any, code)), .quantity(.greaterOrEqual, value, unit: nil),
      ])
      return try record.find("Observation", .parameter(name, nil, [pair]))
    }
    #expect(try find("component-code-value-quantity", "dia", "100") == [])
    #expect(try find("component-code-value-quantity", "sys", "100") == ["a"])
    #expect(try find("combo-code-value-quantity", "dia", "80") == ["a", "b"])
    #expect(try find("code-value-quantity", "dia", "100") == ["b"])
  }
}
