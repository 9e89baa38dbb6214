import Testing

@testable import FHIR

/// Resources and expressions that would cost far more than they look like.
@Suite struct FHIRPathCostTests {
  private func code(_ expression: String, on text: String = "{}", steps: Int = 50_000) -> FHIRError
    .Code?
  {
    let error = failure { () throws(FHIRError) in
      var context = FHIRPath.Context()
      context.steps = steps
      _ = try FHIRPath(expression).evaluate(on: JSONDocument(Array(text.utf8)).root, in: context)
    }
    return error?.code
  }

  private func list(_ count: Int) -> String {
    "[" + (0..<count).map { "\($0)" }.joined(separator: ",") + "]"
  }

  private func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  /// Each `_a` is looked for beside an `a`.
  @Test func siblingsWithoutValuesAreFoundInOnePass() throws {
    let members = (0..<100_000).map { ",\"_a\($0)\":{\"id\":\"x\"}" }.joined()
    let text = "{\"resourceType\":\"Questionnaire\",\"status\":\"draft\"" + members + "}"
    let resource = try Resource(parsing: Array(text.utf8))
    let seconds = processorSeconds {
      #expect(code("children().count()", on: text, steps: 1_000_000) == nil)
      let report = Validator(mode: .received).validate(resource)
      #expect(report.issues.last?.finding == .truncated)
    }
    #expect(seconds < 15)
  }

  @Test func membersThatAreLookedThroughArePaidFor() {
    let wide = "{" + (0..<20_000).map { "\"m\($0)\":0" }.joined(separator: ",") + "}"
    let nulls = "[" + repeated("null,", 19_999) + "null]"
    let text =
      "{\"list\":\(list(1000)),\"a\":\(wide),\"extension\":[\(wide)],\"n\":\(nulls)}"
    #expect(code("list.select(%resource.n)", on: text) == .pathTooComplex)
    #expect(code("list.select(a)", on: text) == nil)
    #expect(code("list.select(%resource.a)", on: text) == .pathTooComplex)
    #expect(code("list.select(%resource.extension('u'))", on: text) == .pathTooComplex)
    #expect(code("a.m0.select(%resource)", on: text) == nil)
    let root = "{\"list\":\(list(1000))," + wide.dropFirst()
    #expect(code("list.select(%resource)", on: root) == .pathTooComplex)
  }

  @Test func namesThatBeginAlikeArePaidForWhenObjectsAreCompared() {
    let names = (0..<200).map { "\"" + repeated("n", 5000) + "\($0 + 100)\":0" }
    let object = "{" + names.joined(separator: ",") + "}"
    #expect(code("a = b", on: "{\"a\":\(object),\"b\":\(object)}") == .pathTooComplex)
  }

  @Test func textThatNearlyMatchesIsPaidFor() {
    let text = "{\"a\":\"\(repeated("a", 20_000))\",\"b\":\"\(repeated("a", 10_000))b\"}"
    for call in ["contains(%resource.b)", "indexOf(%resource.b)", "split(%resource.b)"] {
      #expect(code("a.\(call)", on: text) == .pathTooComplex, "\(call)")
    }
    #expect(code("a.replace(%resource.b, 'x')", on: text) == .pathTooComplex)
    #expect(code("a.contains('aab')", on: text) == nil)
  }

  @Test func patternsThatGoFarWithoutTakingAnythingArePaidFor() {
    let text = "'\(repeated("y", 20_000))'"
    #expect(code("\(text).matches('(?:\\\\b|\\\\B){1000}x')") == .pathTooComplex)
    let alternatives = Array(repeating: "a", count: 500).joined(separator: "|")
    let text2 = "{\"list\":\(list(60))}"
    #expect(code("list.select('a'.matches('\(alternatives)'))", on: text2) == .pathTooComplex)
    #expect(code("list.select('a'.matches('a|b|c|d'))", on: text2) == nil)
  }

  @Test func replacingManyMatchesTakesOnePass() {
    let text = "{\"a\":\"\(repeated("a", 300_000))\"}"
    let seconds = processorSeconds {
      #expect(code("a.replaceMatches('a', 'b')", on: text, steps: 1_000_000) == nil)
    }
    #expect(seconds < 15)
  }

  @Test func powersArePaidFor() {
    #expect(code("list.select(1.power(1000))", on: "{\"list\":\(list(3000))}") == .pathTooComplex)
    #expect(code("list.select(2.power(10))", on: "{\"list\":\(list(3000))}") == nil)
  }

  @Test func unitsDoNotGrow() {
    let text = "{\"list\":\(list(20))}"
    #expect(code("list.aggregate($total * $total, 1 'm')", on: text) == .pathUnsupported)
    #expect(code("list.aggregate($total * 1 'm', 1 'm')", on: "{\"list\":\(list(5))}") == nil)
  }

  @Test func unitsThatAreHardToReadArePaidFor() {
    let unit = Array(repeating: "s30", count: 16).joined(separator: ".")
    let text = "{\"list\":\(list(2000))}"
    #expect(code("list.select(1 '\(unit)' = 1 'h')", on: text) == .pathTooComplex)
    #expect(code("list.select(1 'mg' < 1 'g')", on: text) == nil)
  }

  @Test func equivalenceOfEqualListsTakesOnePass() {
    let array = "{\"a\":{\"x\":\(list(280_000))},\"b\":{\"x\":\(list(280_000))}}"
    let seconds = processorSeconds {
      #expect(code("list ~ list", on: "{\"list\":\(list(280_000))}", steps: 1_000_000) == nil)
      #expect(code("a ~ b", on: array, steps: 1_000_000) == nil)
    }
    #expect(seconds < 15)
  }

  @Test func whatIsGoneThroughAgainIsPaidForAgain() {
    let text = "{\"list\":\(list(3000))}"
    #expect(
      code("1.aggregate(%resource.list.select($total.all(true)), %resource.list)", on: text)
        == .pathTooComplex)
  }

  @Test func aLongReferenceIsTakenApartOnce() {
    let entry = #"{"resource":{"resourceType":"Group","id":"g"}}"#
    let entries = Array(repeating: entry, count: 5000).joined(separator: ",")
    let text =
      "{\"resourceType\":\"Bundle\",\"entry\":[\(entries)],\"x\":\"\(repeated("/", 1_000_000))\"}"
    let seconds = processorSeconds {
      #expect(code("x.resolve()", on: text, steps: 1_000_000) == nil)
    }
    #expect(seconds < 15)
  }

  @Test func encodedTextHasTheLimitOfComputedStrings() {
    let text = "{\"a\":\"\(repeated("a", 1_100_000))\"}"
    for call in ["encode('hex')", "escape('html')", "replace('', 'x')", "encode('base64')"] {
      #expect(code("a.\(call)", on: text, steps: 1_000_000) == .pathTooComplex, "\(call)")
    }
  }
}
