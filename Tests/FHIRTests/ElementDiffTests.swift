import FHIR
import Testing

/// What a change is about, how it finds its element again, and what it says when it can't.
@Suite struct ElementDiffTests {
  private func changes(_ base: String, _ changed: String) throws -> [ElementChange] {
    try ElementDiff.between(parsed(base), parsed(changed))
  }

  private func paths(_ base: String, _ changed: String) throws -> [String] {
    try changes(base, changed).map {
      switch $0.kind {
      case .added: "+\($0.path)"
      case .removed: "-\($0.path)"
      case .replaced: "\($0.path)"
      case .arranged: "#\($0.path)"
      }
    }
  }

  private func applied(
    _ base: String, _ changed: String, to target: String
  ) throws -> (text: String, outcomes: [ElementDiff.Outcome]) {
    let result = ElementDiff.apply(try changes(base, changed), to: try parsed(target))
    return (text(try result.value.bytes()), result.outcomes)
  }

  private static let patient = #"""
    {"resourceType":"Patient","telecom":[{"system":"phone","use":"home","value":"1"},{"system":"phone","use":"work","value":"2"}]}
    """#

  @Test func aCorrectedNumberIsAChangeOfTheSamePhone() throws {
    let corrected = Self.patient.replacing(#""value":"2""#, with: #""value":"3""#)
    #expect(try paths(Self.patient, corrected) == ["telecom[system+use?].value"])
  }

  /// Scenario 18 of synchronization: one device removes the home phone, another edits the work one.
  @Test func anElementInsertedOrRemovedBeforeNeverRedirectsAChange() throws {
    let corrected = Self.patient.replacing(#""value":"2""#, with: #""value":"3""#)
    let removed = #"""
      {"resourceType":"Patient","telecom":[{"system":"phone","use":"work","value":"2"}]}
      """#
    let inserted = Self.patient.replacing(
      #"[{"#, with: #"[{"system":"email","value":"a@b"},{"system":"phone","use":"mobile"},{"#)
    for target in [removed, inserted] {
      let result = try applied(Self.patient, corrected, to: target)
      #expect(result.outcomes == [.applied])
      #expect(result.text == target.replacing(#""value":"2""#, with: #""value":"3""#))
    }
    // The same edit as a patch by index makes the home phone the work phone's number.
    let patch = try JSONPatch(
      parsing: parsed(#"[{"op":"replace","path":"/telecom/1/value","value":"3"}]"#))
    #expect(throws: FHIRError.self) { try patch.applied(to: parsed(removed)) }
    let shifted = Self.patient.replacing(#"[{"#, with: #"[{"system":"email","value":"a@b"},{"#)
    #expect(
      text(try patch.applied(to: parsed(shifted)).bytes())
        == shifted.replacing(#""value":"1""#, with: #""value":"3""#))
  }

  @Test func twoPhonesOfOneKindAreToldApartByTheirNumbers() throws {
    let base = #"{"telecom":[{"system":"phone","value":"1"},{"system":"phone","value":"2"}]}"#
    let changed = #"{"telecom":[{"system":"phone","value":"1"},{"system":"phone","value":"3"}]}"#
    #expect(
      try paths(base, changed) == [
        "-telecom[system+value]", "+telecom[system+value]", "#telecom",
      ])
  }

  @Test func aChangeOfOnePhoneIsNotMadeWhereThereAreTwo() throws {
    let corrected = Self.patient.replacing(#""value":"2""#, with: #""value":"3""#)
    let twice = Self.patient.replacing(
      "]", with: #",{"system":"phone","use":"work","value":"9"}]"#)
    let result = try applied(Self.patient, corrected, to: twice)
    #expect(result.text == twice)
    guard case .targetDiffers(let elements)? = result.outcomes.first else {
      Issue.record("\(result.outcomes)")
      return
    }
    #expect(elements.map(\.description) == ["telecom[system+use?]"])
  }

  @Test func aContactWithAnotherNameIsAnotherPerson() throws {
    func patient(_ name: String, _ phone: String) -> String {
      #"""
      {"resourceType":"Patient","contact":[{"relationship":[{"coding":[{"code":"N"}]}],"name":{"family":"\#(name)"},"telecom":[{"system":"phone","value":"\#(phone)"}]}]}
      """#
    }
    let result = try applied(patient("A", "1"), patient("A", "2"), to: patient("B", "1"))
    #expect(result.outcomes == [.targetMissing] && result.text == patient("B", "1"))
  }

  @Test(arguments: [
    (#"{"birthDate":"1970"}"#, #"{"birthDate":"1970","_birthDate":{"id":"a"}}"#, ["birthDate"]),
    (#"{"birthDate":"1970"}"#, #"{"_birthDate":{"id":"a"}}"#, ["birthDate"]),
    (#"{"_birthDate":{"id":"a"}}"#, "{}", ["-birthDate"]),
    (
      #"{"given":["A","B"],"_given":[null,{"id":"x"}]}"#,
      #"{"given":["A","C"],"_given":[null,{"id":"x"}]}"#, ["given"]
    ),
  ])
  func aPrimitiveAndItsExtensionsAreOneElement(
    _ base: String, _ changed: String, _ expected: [String]
  ) throws {
    #expect(try paths(base, changed) == expected)
    #expect(try applied(base, changed, to: base).text == changed)
    let other = #"{"birthDate":"1971","_birthDate":{"id":"b"},"given":["D"]}"#
    let outcome = try applied(base, changed, to: other).outcomes
    #expect(outcome.allSatisfy { if case .targetDiffers = $0 { true } else { false } })
  }

  @Test(arguments: [
    // No key, one key twice, one element without, null among them, primitives, lists in lists.
    (#"{"a":[{"x":1},{"x":2}]}"#, #"{"a":[{"x":1},{"x":3}]}"#),
    (#"{"tag":[{"code":"1"},{"code":"1"}]}"#, #"{"tag":[{"code":"1"},{"code":"2"}]}"#),
    (#"{"tag":[{"code":"1"},{"display":"1"}]}"#, #"{"tag":[{"code":"1"}]}"#),
    (#"{"tag":[{"code":"1"},null]}"#, #"{"tag":[{"code":"1"},{"code":"2"}]}"#),
    (#"{"a":["x","y"]}"#, #"{"a":["y","x"]}"#), (#"{"a":[[1]]}"#, #"{"a":[[2]]}"#),
    (#"{"a":[{"id":"1"},{"id":"1"}]}"#, #"{"a":[{"id":"1"}]}"#),
    (#"{"a":{"b":1,"b":2}}"#, #"{"a":{"b":1,"b":3}}"#), (#"{"a":1}"#, #"{"a":1.0}"#),
  ])
  func whatCanNotBeToldApartIsOneValue(_ base: String, _ changed: String) throws {
    let changes = try changes(base, changed)
    #expect(changes.count == 1 && changes[0].path.steps.count == 1)
    #expect(try applied(base, changed, to: base).text == changed)
  }

  @Test func anElementsIDGoesBeforeItsBusinessKey() throws {
    #expect(
      try paths(
        #"{"telecom":[{"id":"a","system":"phone"},{"id":"b","system":"phone"}]}"#,
        #"{"telecom":[{"id":"a","system":"phone"},{"id":"b","system":"fax"}]}"#)
        == ["telecom[id].system"])
  }

  @Test func whatOneChangeRemovedIsNotInTheNextOnesWay() throws {
    let target = #"{"tag":[{"code":"0"},{"id":"a","code":"1"},{"id":"b","code":"1"}]}"#
    let removal = try changes(#"{"tag":[{"id":"a","code":"1"}]}"#, "{}")
    func edit(_ code: String) throws -> [ElementChange] {
      try changes(
        #"{"tag":[{"code":"\#(code)"}]}"#, #"{"tag":[{"code":"\#(code)","display":"x"}]}"#)
    }
    let all = ElementDiff.apply(
      try edit("0") + removal + edit("1"), to: try parsed(target))
    #expect(all.isComplete)
    #expect(
      text(try all.value.bytes())
        == #"{"tag":[{"code":"0","display":"x"},{"id":"b","code":"1","display":"x"}]}"#)
    #expect(!ElementDiff.apply(try edit("1"), to: try parsed(target)).isComplete)
  }

  @Test func theTypeThatACallerKnowsDecides() throws {
    let base = #"{"resourceType":"X","phones":[{"system":"phone","use":"home","value":"1"}]}"#
    let changed = base.replacing(#""1""#, with: #""2""#)
    #expect(try paths(base, changed) == ["phones"])
    let changes = ElementDiff.between(try parsed(base), try parsed(changed)) { path in
      path == ["X", "phones"] ? "ContactPoint" : nil
    }
    #expect(changes.map(\.path.description) == ["phones[system+use?].value"])
  }

  @Test func reorderingIsAChangeOfItsOwnAndMeetsEditsWithoutConflict() throws {
    let base = #"{"tag":[{"code":"1"},{"code":"2"},{"code":"3"}]}"#
    let turned = #"{"tag":[{"code":"3"},{"code":"2"},{"code":"1"}]}"#
    let edited = #"{"tag":[{"code":"1","display":"x"},{"code":"2"}]}"#
    let order = try changes(base, turned)
    #expect(order.count == 1 && order[0].isReordering)
    let edit = try changes(base, edited)
    #expect(edit.count == 2 && !edit.contains(where: \.isReordering))
    let both = #"{"tag":[{"code":"2"},{"code":"1","display":"x"}]}"#
    for (first, second) in [(order, edit), (edit, order)] {
      let half = ElementDiff.apply(first, to: try parsed(base))
      let whole = ElementDiff.apply(second, to: half.value)
      #expect(half.isComplete && whole.isComplete)
      #expect(text(try whole.value.bytes()) == both)
    }
    let third = #"{"tag":[{"code":"2"},{"code":"1"},{"code":"3"}]}"#
    let result = try applied(base, turned, to: third)
    #expect(result.text == third && result.outcomes != [.applied])
  }

  @Test func whatTwoAddAtOnePlaceStandsInOneOrder() throws {
    let base = #"{"tag":[{"code":"m"},{"code":"n"}]}"#
    let mine = #"{"tag":[{"code":"m"},{"code":"x"},{"code":"a"},{"code":"n"}]}"#
    let theirs = #"{"tag":[{"code":"m"},{"code":"c"},{"code":"n"},{"code":"z"}]}"#
    let result = try applied(base, mine, to: theirs)
    #expect(result.text == (try applied(base, theirs, to: mine).text))
    let codes = ["m", "c", "x", "a", "n", "z"].map { #"{"code":"\#($0)"}"# }
    #expect(result.text == #"{"tag":["# + codes.joined(separator: ",") + "]}")
  }

  @Test func everyOutcomeIsTold() throws {
    let base = #"{"a":1,"b":{"c":1},"tag":[{"code":"1"}]}"#
    let changed = #"{"a":2,"b":{"c":2},"tag":[{"code":"1","display":"x"}]}"#
    func outcomes(_ target: String) throws -> [String] {
      try applied(base, changed, to: target).outcomes.map {
        if case .targetDiffers(let elements) = $0 {
          return "differs: " + elements.map(\.description).joined(separator: " ")
        }
        return "\($0)"
      }
    }
    #expect(try outcomes(base) == ["applied", "applied", "applied"])
    #expect(try outcomes(changed) == ["alreadyThere", "alreadyThere", "alreadyThere"])
    #expect(try outcomes("{}") == ["targetMissing", "targetMissing", "targetMissing"])
    #expect(
      try outcomes(#"{"a":3,"b":4,"tag":{"code":"1"}}"#)
        == ["differs: a", "differs: b", "differs: tag"])
    #expect(try outcomes("[]") == ["differs: ", "differs: ", "differs: "])
    // What was to be removed and was changed meanwhile says what was changed.
    let edited = #"{"tag":[{"code":"1","userSelected":true}]}"#
    let removal = try applied(#"{"tag":[{"code":"1"}]}"#, "{}", to: edited)
    #expect(removal.text == edited)
    guard case .targetDiffers(let elements)? = removal.outcomes.first else {
      Issue.record("\(removal.outcomes)")
      return
    }
    #expect(elements.map(\.description) == ["tag[system?+code].userSelected"])
  }

  @Test func aListComesAndGoesWithItsElements() throws {
    let one = #"{"a":1,"tag":[{"code":"1"}]}"#
    #expect(try paths(#"{"a":1}"#, one) == ["+tag[system?+code]", "#tag"])
    #expect(try applied(#"{"a":1}"#, one, to: #"{"a":1}"#).text == one)
    #expect(try applied(one, #"{"a":1}"#, to: one).text == #"{"a":1}"#)
    let two = #"{"a":1,"tag":[{"code":"2"}]}"#
    #expect(
      try applied(#"{"a":1}"#, one, to: two).text == #"{"a":1,"tag":[{"code":"1"},{"code":"2"}]}"#)
    #expect(try applied(one, #"{"a":1,"tag":[]}"#, to: one).text == #"{"a":1,"tag":[]}"#)
  }

  @Test func documentsThatDifferInTooMuchDifferAsAWhole() throws {
    func object(_ count: Int) -> JSONValue {
      .object((0..<count).map { (String($0), .number("1")) })
    }
    let nothing: JSONValue = ["a": [:], "b": [:]]
    for (first, second, count) in [(6_000, 4_000, 10_000), (6_000, 4_001, 1), (10_001, 1, 2)] {
      let document: JSONValue = ["a": object(first), "b": object(second)]
      let changes = ElementDiff.between(nothing, document)
      #expect(changes.count == count)
      #expect(ElementDiff.apply(changes, to: nothing).value == document)
    }
    func list(_ count: Int, _ display: JSONValue) -> JSONValue {
      [
        "tag": .array(
          (0..<count).map { ["code": .string(String($0)), "x": $0 == 7 ? display : 0] })
      ]
    }
    let changes = ElementDiff.between(list(10_001, 1), list(10_001, 2))
    #expect(changes.map(\.path.steps.count) == [1])
  }
}
