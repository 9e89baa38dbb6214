import FHIR
import Testing

/// Every case of every file of json-patch: the two collections of json-patch-tests and those of
/// java-json-tools, whose merge patches and differences are in `JSONMergePatchTests` and
/// `ElementDiffCaseTests`.
@Suite(.enabled(if: SharedData.has("json-patch"), SharedData.absent))
struct JSONPatchCaseTests {
  /// What a case comes to that we decide otherwise, by file and number of the case, and why.
  private static let different: [String: String] = [
    // RFC 6902, 4.4: "from" MUST NOT be a proper prefix of "path"; the file's library takes it
    // for an index that has moved up.
    "move.json ops 2": "patch.invalid"
  ]

  private enum Expectation {
    case value(JSON)
    case error
    case success
  }

  @Test(arguments: ["tests.json", "testsuite.json", "spec_tests.json"])
  func everyCaseOfACollectionComesOutAsItSays(_ file: String) throws {
    let cases = try SharedData.json("json-patch/\(file)")
    var tried = 0
    for (number, entry) in cases.elements.enumerated() {
      guard let document = entry["doc"], let patch = entry["patch"] else {
        // A comment between cases; only that may be here.
        #expect(entry.members.allSatisfy { $0.name == "comment" }, "\(file) \(number)")
        continue
      }
      // Cases that the collection disables are tried as well: they are disabled for others' sake.
      let expectation: Expectation =
        entry["expected"].map(Expectation.value) ?? (entry["error"] == nil ? .success : .error)
      try check("\(file) \(number)", patch, document, expectation)
      tried += 1
    }
    #expect(tried == ["tests.json": 95, "testsuite.json": 54, "spec_tests.json": 17][file])
  }

  @Test(arguments: [
    "add.json", "copy.json", "move.json", "remove.json", "replace.json", "test.json",
  ])
  func everyCaseOfAnOperationComesOutAsItSays(_ file: String) throws {
    let cases = try SharedData.json("json-patch/\(file)")
    var tried = 0
    for list in ["ops", "errors"] {
      for (number, entry) in (try #require(cases[list])).elements.enumerated() {
        let operation = try #require(entry["op"])
        let patch = try JSONValue.array([JSONValue(operation)]).document().root
        let document = try #require(entry["node"])
        let expectation: Expectation =
          list == "errors" ? .error : .value(try #require(entry["expected"]))
        try check("\(file) \(list) \(number)", patch, document, expectation)
        tried += 1
      }
    }
    let counts = [
      "add.json": 12, "copy.json": 6, "move.json": 7, "remove.json": 4, "replace.json": 5,
      "test.json": 5,
    ]
    #expect(tried == counts[file])
  }

  private func check(
    _ place: String, _ patch: JSON, _ document: JSON, _ expectation: Expectation
  ) throws {
    let before = JSONWriter.compactBytes(of: document)
    var outcome: Result<JSONValue, FHIRError>
    do throws(FHIRError) {
      outcome = .success(try JSONPatch(parsing: patch).applied(to: document))
    } catch {
      outcome = .failure(error)
    }
    #expect(JSONWriter.compactBytes(of: document) == before)
    if let code = Self.different[place] {
      guard case .failure(let error) = outcome else {
        Issue.record("\(place) is listed as refused and is not")
        return
      }
      #expect(error.code.rawValue == code, "\(place)")
      return
    }
    switch (expectation, outcome) {
    case (.value(let expected), .success(let value)):
      let bytes = try value.bytes()
      let actual = Tree(try JSONDocument(bytes).root)
      #expect(PlainEquality.holds(actual, Tree(expected)), "\(place): \(text(bytes))")
    case (.success, .success): break
    case (.error, .failure(let error)):
      #expect(error.code.rawValue.hasPrefix("patch."), "\(place)")
      #expect(error.entry != nil, "\(place)")
    default: Issue.record("\(place): \(outcome)")
    }
  }
}

/// Equality of JSON written to be obvious: numbers by value, objects without order.
enum PlainEquality {
  static func holds(_ left: Tree, _ right: Tree) -> Bool {
    switch (left, right) {
    case (.number(let first), .number(let second)):
      first == second || (Double(first) == Double(second) && first.count < 15)
    case (.array(let first), .array(let second)):
      first.count == second.count && zip(first, second).allSatisfy { holds($0, $1) }
    case (.object(let first), .object(let second)):
      first.count == second.count
        && first.allSatisfy { one in
          second.contains { $0.name == one.name && holds($0.value, one.value) }
        }
    default: left == right
    }
  }
}
