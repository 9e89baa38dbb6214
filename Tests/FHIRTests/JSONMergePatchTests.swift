import FHIR
import Testing

/// RFC 7396, its own examples and the files of java-json-tools.
@Suite struct JSONMergePatchTests {
  private func merged(_ target: String, _ patch: String) throws -> String {
    text(try JSONMergePatch.apply(parsed(patch), to: parsed(target)).bytes())
  }

  /// The table of the RFC's appendix A.
  @Test(arguments: [
    (#"{"a":"b"}"#, #"{"a":"c"}"#, #"{"a":"c"}"#),
    (#"{"a":"b"}"#, #"{"b":"c"}"#, #"{"a":"b","b":"c"}"#),
    (#"{"a":"b"}"#, #"{"a":null}"#, "{}"),
    (#"{"a":"b","b":"c"}"#, #"{"a":null}"#, #"{"b":"c"}"#),
    (#"{"a":["b"]}"#, #"{"a":"c"}"#, #"{"a":"c"}"#),
    (#"{"a":"c"}"#, #"{"a":["b"]}"#, #"{"a":["b"]}"#),
    (#"{"a":{"b":"c"}}"#, #"{"a":{"b":"d","c":null}}"#, #"{"a":{"b":"d"}}"#),
    (#"{"a":[{"b":"c"}]}"#, #"{"a":[1]}"#, #"{"a":[1]}"#),
    (#"["a","b"]"#, #"["c","d"]"#, #"["c","d"]"#),
    (#"{"a":"b"}"#, #"["c"]"#, #"["c"]"#), (#"{"a":"foo"}"#, "null", "null"),
    (#"{"a":"foo"}"#, #""bar""#, #""bar""#), (#"{"e":null}"#, #"{"a":1}"#, #"{"e":null,"a":1}"#),
    ("[1,2]", #"{"a":"b","c":null}"#, #"{"a":"b"}"#),
    ("{}", #"{"a":{"bb":{"ccc":null}}}"#, #"{"a":{"bb":{}}}"#),
  ])
  func theExamplesOfTheStandardComeOut(_ target: String, _ patch: String, _ result: String) throws {
    #expect(try merged(target, patch) == result)
  }

  @Test func placesDigitsAndUnknownMembersSurvive() throws {
    #expect(
      try merged(#"{"z":1.0,"a":{"y":[1.10],"x":0}}"#, #"{"new":2.00,"a":{"x":-0},"b":{}}"#)
        == #"{"z":1.0,"a":{"y":[1.10],"x":-0},"new":2.00,"b":{}}"#)
  }

  @Test func ofWhatIsNamedTwiceTheFirstCounts() throws {
    #expect(try merged(#"{"a":1,"b":2,"a":3}"#, #"{"a":null}"#) == #"{"b":2}"#)
    #expect(try merged(#"{"a":1,"b":2,"a":3}"#, #"{"a":4}"#) == #"{"a":4,"b":2}"#)
    #expect(try merged(#"{"a":1,"a":3}"#, #"{"b":4,"b":null}"#) == #"{"a":1,"a":3,"b":4}"#)
    #expect(try merged(#"{"\u00e9":1}"#, #"{"e\u0301":null}"#) == #"{"é":1}"#)
  }

  @Test(.enabled(if: SharedData.has("json-patch"), SharedData.absent))
  func everyCaseOfAnObjectMergesAsItSays() throws {
    let cases = try SharedData.json("json-patch/patch-object.json")
    for (number, entry) in cases.elements.enumerated() {
      let value = JSONMergePatch.apply(
        try #require(entry["patch"]), to: try #require(entry["victim"]))
      let result = try #require(entry["result"])
      #expect(
        JSONWriter.canonicalBytes(of: try value.document().root)
          == JSONWriter.canonicalBytes(of: result), "\(number)")
    }
    #expect(cases.count == 10)
  }

  /// The files of what is no object: such a patch takes the place of any target, digit by digit.
  @Test(.enabled(if: SharedData.has("json-patch"), SharedData.absent))
  func whatIsNoObjectReplacesItsTarget() throws {
    let cases = try SharedData.json("json-patch/patch-nonobject.json")
    for entry in cases.elements {
      let patch = try #require(entry["patch"])
      #expect(
        JSONMergePatch.apply(patch, to: try #require(entry["victim"])) == JSONValue(patch))
    }
    #expect(cases.count == 3)
    let documents = try SharedData.json("json-patch/serdeser-nonobject.json")
    for document in documents.elements {
      for target in ["{}", #"{"c":{"x":1}}"#, "[1]", "null"] {
        #expect(JSONMergePatch.apply(document, to: try parsed(target)) == JSONValue(document))
      }
      // Written and read again it is the same patch, and none of them is a JSON Patch.
      #expect(try JSONValue(document).bytes() == JSONWriter.compactBytes(of: document))
      #expect(failure { () throws(FHIRError) in _ = try JSONPatch(parsing: document) } != nil)
    }
    #expect(documents.count == 9)
  }

  /// Two merge patches that are objects: read, written, read again they do the same.
  @Test(.enabled(if: SharedData.has("json-patch"), SharedData.absent))
  func objectsSurviveAsPatches() throws {
    let documents = try SharedData.json("json-patch/serdeser-object.json")
    let results = [
      #"{"b":2398098098098323989.8223987987,"c":[1,{"x":null}],"d":"hello"}"#,
      #"{"foo":{"bar":"baz"}}"#,
    ]
    for (document, result) in zip(documents.elements, results) {
      let again = try JSONValue(document).document().root
      #expect(JSONWriter.compactBytes(of: again) == JSONWriter.compactBytes(of: document))
      for patch in [document, again] {
        #expect(text(try JSONMergePatch.apply(patch, to: parsed("{}")).bytes()) == result)
      }
      let error = failure { () throws(FHIRError) in _ = try JSONPatch(parsing: document) }
      #expect(error?.code == .patchInvalid)
    }
    #expect(documents.count == 2)
  }
}
