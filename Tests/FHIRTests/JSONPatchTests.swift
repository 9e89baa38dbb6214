import FHIR
import Testing

/// What the case files leave out: strictness, what survives, and hostile patches.
@Suite struct JSONPatchTests {
  private func patched(
    _ document: String, _ patch: String, _ limits: JSONLimits = JSONLimits()
  ) throws -> String {
    let json = try parsed(document)
    return text(try JSONPatch(parsing: parsed(patch)).applied(to: json, limits: limits).bytes())
  }

  private func refusal(
    _ document: String, _ patch: String, _ limits: JSONLimits = JSONLimits()
  ) -> String {
    do {
      return try patched(document, patch, limits)
    } catch let error as FHIRError {
      return "\(error.code.rawValue) \(error.entry ?? -1)"
    } catch {
      return "\(error)"
    }
  }

  @Test func digitsOrderAndUnknownMembersSurvive() throws {
    let patch = #"""
      [{"op":"replace","path":"/b/1","value":2.50},{"op":"move","from":"/z","path":"/b/-"},
       {"op":"copy","from":"/b/0","path":"/c"},{"op":"add","path":"/b/0","value":-0.0e0}]
      """#
    #expect(
      try patched(#"{"z":1.10,"é":[],"b":[1e0,1.0],"unknown":{"é":1}}"#, patch)
        == #"{"é":[],"b":[-0.0e0,1e0,2.50,1.10],"unknown":{"é":1},"c":1e0}"#)
  }

  @Test(arguments: ["01", "-1", "+1", "1.0", "1e0", " 1", "1 ", "", "-", "１", "99999999999999999"])
  func aTokenThatIsNoIndexLeadsNowhereInAnArray(_ token: String) {
    for operation in ["replace", "test", "remove"] {
      let patch = #"[{"op":"\#(operation)","path":"/a/\#(token)","value":1}]"#
      #expect(refusal(#"{"a":[1,1,1]}"#, patch) == "patch.path-missing 0")
    }
    if token != "-" {
      let patch = #"[{"op":"add","path":"/a/\#(token)","value":1}]"#
      #expect(refusal(#"{"a":[1,1,1]}"#, patch) == "patch.path-missing 0")
    }
  }

  @Test(arguments: ["a", "a/b", "/~", "/~2", "/a~", "/~~0", "#/a", " /a"])
  func aPathThatIsNoPointerMakesThePatchInvalid(_ pointer: String) {
    let patch = #"[{"op":"test","path":"","value":{}},{"op":"remove","path":"\#(pointer)"}]"#
    #expect(refusal("{}", patch) == "patch.invalid 1")
  }

  @Test func escapesOfNamesAreResolvedOnce() throws {
    let document = #"{"a/b":1,"m~n":2,"~1":3,"":{"":4}}"#
    for (pointer, value) in [("/a~1b", 1), ("/m~0n", 2), ("/~01", 3), ("//", 4)] {
      let patch = #"[{"op":"test","path":"\#(pointer)","value":\#(value)}]"#
      #expect(refusal(document, patch) == document)
    }
  }

  @Test(arguments: [
    ("1.0", "1", true), ("10e-1", "1", true), ("1.00000000000000000001", "1", false),
    ("9007199254740993", "9007199254740992", false), ("0", "-0.0", true), ("1e400", "1e401", false),
    (#"{"a":1,"b":[2]}"#, #"{"b":[2.0],"a":1}"#, true), ("[1,2]", "[2,1]", false),
    (#""é""#, #""e\u0301""#, false), (#""\u0061""#, #""a""#, true), ("null", "false", false),
    (#"{"a":1}"#, #"{"a":1,"b":2}"#, false), ("1", #""1""#, false),
  ])
  func aTestComparesNumbersByValueAndObjectsWithoutOrder(
    _ value: String, _ other: String, _ isEqual: Bool
  ) {
    for (one, two) in [(value, other), (other, value)] {
      let answer = refusal(#"{"v":\#(one)}"#, #"[{"op":"test","path":"/v","value":\#(two)}]"#)
      #expect((answer != "patch.test-failed 0") == isEqual)
    }
  }

  @Test func namesThatLookAlikeAreOtherMembers() throws {
    #expect(
      try patched(
        #"{"\u00e9":1,"e\u0301":2}"#, #"[{"op":"remove","path":"/e\u0301"}]"#) == #"{"é":1}"#)
  }

  @Test func whatIsNamedTwiceIsNeitherReadNorChanged() {
    let document = #"{"a":{"b":1},"a":{"b":2}}"#
    for path in ["/a", "/a/b"] {
      let patch = #"[{"op":"remove","path":"\#(path)"}]"#
      #expect(refusal(document, patch) == "resource.duplicate-member 0")
    }
    for member in [#""op":"test""#, #""path":"""#, #""value":1"#] {
      let patch = #"[{"op":"add","path":"/x","value":2,\#(member)}]"#
      #expect(refusal("{}", patch) == "patch.invalid 0")
    }
  }

  @Test func aFailureNamesItsOperationAndLeavesTheDocument() throws {
    let document = try parsed(#"{"a":[1]}"#)
    let patch = try JSONPatch(
      parsing: parsed(#"[{"op":"add","path":"/a/0","value":0},{"op":"remove","path":"/b"}]"#))
    let error = failure { () throws(FHIRError) in _ = try patch.applied(to: document) }
    #expect(error?.code == .patchPathMissing && error?.entry == 1)
    #expect(text(JSONWriter.compactBytes(of: document)) == #"{"a":[1]}"#)
  }

  @Test func theRootIsReplacedAndCopiedAndNeverRemoved() throws {
    #expect(
      try patched(
        "[1]", #"[{"op":"copy","from":"","path":"/-"},{"op":"move","from":"","path":""}]"#)
        == "[1,[1]]")
    #expect(
      try patched("[1,{}]", #"[{"op":"copy","from":"/1","path":""}]"#) == "{}")
    #expect(refusal("[1]", #"[{"op":"remove","path":""}]"#) == "patch.invalid 0")
    #expect(refusal("[1]", #"[{"op":"move","from":"","path":"/0"}]"#) == "patch.invalid 0")
  }

  @Test func copiesThatDoubleTheDocumentStopAtTheLimit() {
    let copy = #"{"op":"copy","from":"","path":"/-"}"#
    let wide = (0..<60).map { _ in #"{"op":"copy","from":"/a","path":"/a/-"}"# }
    let deep = "[" + (0..<60).map { _ in copy }.joined(separator: ",") + "]"
    let answer = refusal("[1,2,3]", deep)
    #expect(answer.hasPrefix("patch.too-large"))
    let limits = JSONLimits(depth: 128, values: 1_000)
    #expect(
      refusal(#"{"a":[1,2,3]}"#, "[" + wide.joined(separator: ",") + "]", limits)
        .hasPrefix("patch.too-large"))
    let tower = (0..<40).map { _ in
      #"{"op":"move","from":"/a","path":"/b"},"#
        + #"{"op":"add","path":"/a","value":{}},{"op":"move","from":"/b","path":"/a/b"}"#
    }
    #expect(
      refusal(#"{"a":{}}"#, "[" + tower.joined(separator: ",") + "]", JSONLimits(depth: 20))
        .hasPrefix("patch.too-large"))
  }

  @Test func theLimitsAreExact() {
    let copy = #"[{"op":"copy","from":"","path":"/-"}]"#
    // An array and three numbers, twice.
    #expect(refusal("[1,2,3]", copy, JSONLimits(values: 8)) == "[1,2,3,[1,2,3]]")
    #expect(refusal("[1,2,3]", copy, JSONLimits(values: 7)) == "patch.too-large 0")
    #expect(refusal("[[1]]", copy, JSONLimits(depth: 3)) == "[[1],[[1]]]")
    #expect(refusal("[[1]]", copy, JSONLimits(depth: 2)) == "patch.too-large 0")
    let shallow = #"[{"op":"move","from":"/a/b","path":"/c"}]"#
    #expect(refusal(#"{"a":{"b":{}}}"#, shallow, JSONLimits(depth: 3)) == #"{"a":{},"c":{}}"#)
  }

  @Test func whatIsRemovedMakesRoomAgain() throws {
    let text = String(repeating: "x", count: 400)
    let round = #"{"op":"add","path":"/a","value":"\#(text)"},{"op":"remove","path":"/a"}"#
    let patch = "[" + Array(repeating: round, count: 50).joined(separator: ",") + "]"
    #expect(refusal("{}", patch, JSONLimits(bytes: 500)) == "{}")
    #expect(
      refusal("{}", patch, JSONLimits(bytes: 300)) == "patch.too-large 0")
  }

  @Test func workIsBounded() {
    let document = "[" + Array(repeating: "0", count: 200_000).joined(separator: ",") + "]"
    let insert = #"{"op":"add","path":"/0","value":1}"#
    let patch = "[" + Array(repeating: insert, count: 9_999).joined(separator: ",") + "]"
    #expect(refusal(document, patch).hasPrefix("patch.too-large"))
    let many = "[" + Array(repeating: insert, count: 10_001).joined(separator: ",") + "]"
    #expect(refusal("[]", many) == "patch.too-large -1")
  }
}
