import FHIR
import Testing

/// Each invariant against a resource that breaks it, and nothing else but what goes with it.
@Suite struct InvariantTests {
  @Test func everyBrokenRuleIsFoundAtItsPlace() throws {
    for (key, place, text) in InvariantCases.clinical + InvariantCases.others {
      let report = Validator().validate(try Resource(parsing: Array(text.utf8)))
      #expect(report.lines == ["\(key) \(place)"], "\(key)")
      #expect(report.uncheckedInvariants.isEmpty, "\(key)")
    }
  }

  /// A resource of each type is enough to see whether an expression can be evaluated at all.
  @Test func everyInvariantCanBeRead() throws {
    let keys = Schema.r4.invariantKeys
    var unread: [String] = []
    for key in keys {
      let invariant = try #require(Schema.r4.invariant(key))
      if (try? FHIRPath(invariant.expression)) == nil { unread.append(key) }
    }
    print("invariants: \(keys.count), \(unread.count) not readable: \(unread)")
    #expect(unread.isEmpty)
    #expect(keys.count == 107)
  }

  @Test func whatCannotBeDecidedIsNoFinding() throws {
    // A day and a month of one year can't be ordered.
    let text =
      #"{"resourceType":"Patient","name":[{"period":{"start":"2026-02","end":"2026-02-01"}}]}"#
    let report = Validator().validate(try Resource(parsing: Array(text.utf8)))
    #expect(report.issues.isEmpty)
  }

  @Test func hostileResourcesUseUpTheirStepsAndNoMore() throws {
    let coding = Array(repeating: #"{"code":"a"}"#, count: 3000).joined(separator: ",")
    let component = Array(
      repeating: #"{"code":{"coding":[{"code":"b"}]}}"#, count: 3000
    ).joined(separator: ",")
    let text = #"""
      {"resourceType":"Observation","status":"final","code":{"coding":[\#(coding)]},
      "valueBoolean":true,"component":[\#(component)]}
      """#
    let report = Validator().validate(try Resource(parsing: Array(text.utf8)))
    #expect(report.issues.isEmpty && report.uncheckedInvariants.contains("obs-7"))
  }
}
