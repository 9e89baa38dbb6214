import FHIR
import Testing

@testable import Portal

@Suite struct FindingTests {
  private func finding(_ members: String) throws -> Finding {
    Finding(of: try JSONDocument(Array("{\(members)}".utf8)).root)
  }

  private func value(_ members: String) throws -> FindingValue { try finding(members).value }

  @Test func everyKindOfValueHasWordsWithItsNumbersAsTheyCame() throws {
    let words: [(String, FindingValue.Kind, String)] = [
      (#""valueQuantity":{"value":1.10,"unit":"mg/dL"}"#, .quantity, "1.10 mg/dL"),
      (#""valueQuantity":{"value":5,"comparator":"<","code":"mg/g"}"#, .quantity, "<5 mg/g"),
      (#""valueQuantity":{"value":7e0}"#, .quantity, "7e0"),
      (#""valueInteger":42"#, .integer, "42"),
      (
        #""valueCodeableConcept":{"coding":[{"code":"260385009","display":"Negative"}]}"#,
        .concept, "Negative"
      ),
      (#""valueString":"Growth""#, .text, "Growth"),
      (#""valueBoolean":false"#, .boolean, "false"),
      (
        #""valueRange":{"low":{"value":1.0},"high":{"value":2,"unit":"/hpf"}}"#,
        .range, "1.0–2 /hpf"
      ),
      (#""valueRange":{"low":{"value":100,"unit":"/hpf"}}"#, .range, "≥ 100 /hpf"),
      (#""valueRatio":{"numerator":{"value":1},"denominator":{"value":128}}"#, .ratio, "1:128"),
      (
        #""valueRatio":{"numerator":{"value":5,"unit":"mg"},"denominator":{"value":2,"unit":"mL"}}"#,
        .ratio, "5 mg/2 mL"
      ),
      (#""valueTime":"09:30:00""#, .time, "09:30:00"),
      (#""valueDateTime":"2025-03""#, .time, "2025-03"),
      (#""valuePeriod":{"start":"2025-03"}"#, .time, "2025-03–…"),
      (#""valueSampledData":{"data":"1 2"}"#, .unreadable, #"{"data":"1 2"}"#),
    ]
    for (source, kind, text) in words {
      let value = try value(source)
      #expect(value.kind == kind && value.text == text, "\(source)")
    }
  }

  @Test func aValueThatIsAbsentSaysWhyWhereverTheReasonStands() throws {
    let url = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"
    let reason = #"{"extension":[{"url":"\#(url)","valueCode":"masked"}]}"#
    for source in [
      #""dataAbsentReason":{"coding":[{"code":"masked"}]}"#,
      #""_valueString":\#(reason)"#,
      #""valueString":null,"_valueString":\#(reason)"#,
      #""valueQuantity":{"unit":"mg","_value":\#(reason)}"#,
    ] {
      let value = try value(source)
      #expect(value.kind == .absent && value.text == "masked", "\(source)")
    }
    #expect(try value(#""status":"final""#).kind == .missing)
    #expect(try value(#""_valueString":{"id":"a"}"#).kind == .missing)
    #expect(try value(#""valueQuantity":{"unit":"mg"}"#).text == #"{"unit":"mg"}"#)
  }

  @Test func ofSeveralCodingsLOINCsIsTheOneToKnowItBy() throws {
    let code = #""code":{"coding":[{"system":"s","code":"a"},{"system":"http://loinc.org","#
    #expect(
      try finding(code + #""code":"4548-4"}]}"#).code?.description == "http://loinc.org|4548-4")
    #expect(try finding(#""code":{"coding":[{"display":"x"},{"code":"b"}]}"#).code?.code == "b")
    #expect(try finding(#""code":{"text":"Glucose"}"#).code == nil)
  }

  // MARK: Ranges

  private func range(_ ranges: String) throws -> ReferenceRange? {
    try finding(#""referenceRange":[\#(ranges)]"#).range
  }

  @Test func aLoneRangeAppliesAndMayBeOpen() throws {
    let low = try #require(try range(#"{"low":{"value":60,"unit":"mL"}}"#))
    #expect(low.low?.lexeme == "60" && low.high == nil && low.text == "≥ 60 mL")
    let both = try #require(
      try range(#"{"low":{"value":4.0},"high":{"value":5.6,"unit":"%"},"age":{}}"#))
    #expect(both.text == "4.0–5.6 %" && both.unit == "%")
    let words = try #require(try range(#"{"text":"Negative"}"#))
    #expect(words.text == "Negative" && words.low == nil && words.high == nil)
    #expect(try range("{}") == nil)
  }

  @Test func ofSeveralRangesTheOneNormalOneAppliesElseAllAreSaid() throws {
    let normal = #"{"low":{"value":1},"high":{"value":2}}"#
    let therapeutic =
      #"{"low":{"value":5},"type":{"coding":[{"code":"therapeutic","display":"Therapeutic"}]}}"#
    let men = #"{"low":{"value":3},"appliesTo":[{"text":"Men"}]}"#
    let women = #"{"low":{"value":2},"appliesTo":[{"text":"Women"}]}"#
    #expect(try range(therapeutic + "," + normal)?.low?.lexeme == "1")
    let open = try #require(try range(men + "," + women))
    #expect(open.low == nil && open.text == "Men: ≥ 3; Women: ≥ 2")
    #expect(try range(normal + "," + men)?.text == "1–2; Men: ≥ 3")
    #expect(try range(therapeutic + "," + men)?.text == "Therapeutic: ≥ 5; Men: ≥ 3")
  }

  @Test func boundsInTwoUnitsAreWordsOnly() throws {
    let range = try #require(
      try range(#"{"low":{"value":1,"unit":"g"},"high":{"value":900,"unit":"mg"}}"#))
    #expect(range.low == nil && range.high == nil && range.text == "1 g–900 mg")
  }

  // MARK: Flags

  private func flag(_ value: String, _ more: String = "") throws -> String? {
    let flag = try finding(
      #""valueQuantity":{\#(value)},"referenceRange":[{"low":{"value":4.0,"unit":"%"},"#
        + #""high":{"value":5.6,"unit":"%"}}]\#(more)"#
    ).flag
    return flag.map { $0.code + ($0.isComputed ? " computed" : "") }
  }

  @Test func withoutAnInterpretationTheRangeDecidesExactly() throws {
    #expect(try flag(#""value":5.6,"unit":"%""#) == nil)
    #expect(try flag(#""value":5.60,"unit":"%""#) == nil)
    #expect(try flag(#""value":5.600000000000000000001,"unit":"%""#) == "H computed")
    #expect(try flag(#""value":4,"unit":"%""#) == nil)
    #expect(try flag(#""value":3.9999999999999999999,"unit":"%""#) == "L computed")
    #expect(try flag(#""value":9"#) == "H computed")
    #expect(try flag(#""value":9,"unit":"mmol/mol""#) == nil)
  }

  @Test func aComparatorGetsAFlagOnlyWhereItIsCertain() throws {
    let cases: [(String, String, String?)] = [
      ("<", "4.0", "L computed"), ("<", "4.1", nil), ("<", "9", nil), ("<=", "4.0", nil),
      ("<=", "3.9", "L computed"), (">", "5.6", "H computed"), (">", "5.5", nil),
      (">=", "5.6", nil), (">=", "5.7", "H computed"), (">", "1", nil), ("~", "9", nil),
      ("~", "1", nil),
    ]
    for (comparator, number, expected) in cases {
      #expect(
        try flag(#""value":\#(number),"unit":"%","comparator":"\#(comparator)""#) == expected,
        "\(comparator)\(number)")
    }
  }

  @Test func whatTheLaboratorySaysCountsEvenAgainstTheRange() throws {
    func sent(_ codes: String...) -> String {
      let list = codes.map {
        #"{"coding":[{"system":"local","code":"x"},{"system":"#
          + #""http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation","code":"\#($0)"}]}"#
      }
      return #","interpretation":[\#(list.joined(separator: ","))]"#
    }
    #expect(try flag(#""value":9,"unit":"%""#, sent("N")) == "N")
    #expect(try flag(#""value":5,"unit":"%""#, sent("HH")) == "HH")
    #expect(try flag(#""value":5,"unit":"%""#, sent("U", "H")) == "H")
    #expect(try flag(#""value":5,"unit":"%""#, #","interpretation":[{"text":"odd"}]"#) == "odd")
    #expect(try finding(#""interpretation":[{"coding":[{"code":"H"}]}]"#).flag?.isAbnormal == true)
    #expect(
      try finding(#""interpretation":[{"coding":[{"code":"POS"}]}]"#).flag?.isAbnormal == false)
  }
}
