import FHIR
import Testing

/// The differences of java-json-tools: pairs of documents, a patch between them, and what both have.
@Suite(.enabled(if: SharedData.has("json-patch"), SharedData.absent))
struct ElementDiffCaseTests {
  /// Theirs takes 1 for 1.0; here digits are contents, so a patch that leaves them is listed.
  private static let samePatchOtherDigits = [1]

  @Test func everyDifferenceAndEveryPatchOfTheirsTurnsOneIntoTheOther() throws {
    let cases = try SharedData.json("json-patch/diff.json")
    for (number, entry) in cases.elements.enumerated() {
      let first = try #require(entry["first"])
      let second = try #require(entry["second"])
      let changes = ElementDiff.between(first, second)
      let result = ElementDiff.apply(changes, to: first)
      #expect(result.isComplete, "\(number)")
      let canonical = JSONWriter.canonicalBytes(of: second)
      #expect(try canonicalBytes(result.value) == canonical, "\(number)")

      let patch = try JSONPatch(parsing: #require(entry["patch"]))
      let patched = try canonicalBytes(patch.applied(to: first))
      #expect((patched == canonical) != Self.samePatchOtherDigits.contains(number), "\(number)")
    }
    #expect(cases.count == 14)
  }

  @Test func whatIsSaidToBeUnchangedIsTestedSoAndNotTouched() throws {
    let cases = try SharedData.json("json-patch/unchanged.json")
    var pointers = 0
    for (number, entry) in cases.elements.enumerated() {
      let first = try #require(entry["first"])
      let second = try #require(entry["second"])
      for (pointer, value) in try #require(entry["unchanged"]).members {
        let test = JSONValue.array([
          ["op": "test", "path": .string(pointer), "value": JSONValue(value)]
        ])
        let patch = try JSONPatch(parsing: test.document().root)
        for document in [first, second] {
          #expect(try patch.applied(to: document) == JSONValue(document), "\(number)")
        }
        // A member is touched by no change; an element of a list without keys is in its list's.
        let steps = pointer.split(separator: "/").map {
          ElementPath.Step.member(ExactText(String($0)))
        }
        let touched = ElementDiff.between(first, second).contains {
          $0.path.steps.starts(with: steps)
        }
        #expect(!touched, "\(number) \(pointer)")
        pointers += 1
      }
      let result = ElementDiff.apply(ElementDiff.between(first, second), to: first)
      #expect(try canonicalBytes(result.value) == JSONWriter.canonicalBytes(of: second))
    }
    #expect(cases.count == 7 && pointers == 9)
  }
}

/// The canonical form of a tree, by way of its text.
func canonicalBytes(_ value: JSONValue) throws -> [UInt8] {
  JSONWriter.canonicalBytes(of: try value.document(limits: JSONLimits(depth: 256)).root)
}
