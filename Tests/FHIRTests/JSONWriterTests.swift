import FHIR
import Testing

@Suite struct JSONWriterTests {
  private func canonical(_ source: String) throws -> String {
    text(JSONWriter.canonicalBytes(of: try parsed(source)))
  }

  @Test func membersAreSortedByTheBytesOfTheirNames() throws {
    #expect(
      try canonical(
        #"{"valueString":1,"value":2,"valueQuantity":3,"_value":4,"é":5,"":7,"Z":8,"\u0061":9}"#
      )
        == #"{"":7,"Z":8,"_value":4,"a":9,"value":2,"valueQuantity":3,"valueString":1,"é":5}"#
    )
  }

  @Test func aNameThatBeginsAnotherComesFirst() throws {
    #expect(
      try canonical(#"{"abcdefghi":1,"abcdefgh":2,"abcdefg":3,"abcdefghij":4}"#)
        == #"{"abcdefg":3,"abcdefgh":2,"abcdefghi":1,"abcdefghij":4}"#)
  }

  @Test func anObjectOfManyMembersIsSortedToo() throws {
    let names = (0..<1000).map { "member\(($0 * 7919) % 1000)" }
    let source = "{" + names.map { "\"\($0)\":0" }.joined(separator: ",") + "}"
    let written = try parsed(try canonical(source)).members.map(\.name)
    #expect(written == names.sorted())
  }

  @Test func onlyWhatMustBeEscapedIs() throws {
    #expect(
      try canonical(
        #""\u0022\u005c\/\u0008\u000C\u000a\u000D\u0009\u001F\u007f\u00e9\ud83d\ude00""#)
        == "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u001f\u{7F}é😀\"")
  }

  @Test func numbersKeepTheirDigitsAndWhiteSpaceGoes() throws {
    #expect(
      try canonical(" { \"b\" : [ 1.10 , -0 , 1E+2 , { } , [ ] ] , \"a\" : null } ")
        == #"{"a":null,"b":[1.10,-0,1E+2,{},[]]}"#)
  }

  @Test func aStringOfANamedMemberCanBeReplacedOnTheWay() throws {
    let json = try parsed(
      #"{"reference":"x","other":"x","l":[{"reference":"y"},{"reference":["x"]},"x"]}"#)
    let rewriting = StringRewriting(member: "reference") { $0.equalsString("y") ? nil : "\"new\"" }
    let written = JSONWriter.canonical(of: json, rewriting: rewriting)
    #expect(
      text(written.bytes)
        == #"{"l":[{"reference":"y"},{"reference":["x"]},"x"],"other":"x","reference":"\"new\""}"#
    )
    #expect(written.duplicateOffset == nil)
  }

  @Test func writingReportsAMemberNamedTwiceWhereverItIs() throws {
    let plain = #"{"a":[{"bb":1,"c":2,"bb":3}]}"#
    let escaped = #"{"a":[{"bb":1,"c":2,"\u0062b":3}]}"#
    for source in [plain, escaped] {
      let written = JSONWriter.canonical(of: try parsed(source))
      #expect(written.duplicateOffset == 20)
    }
  }

  @Test func prettyTextKeepsTheOrderAndIndentsByTwo() throws {
    let json = try parsed(#"{"b":[1,{"c":"\u00e9"}],"a":{},"d":[]}"#)
    #expect(
      text(JSONWriter.prettyBytes(of: json)) == """
        {
          "b": [
            1,
            {
              "c": "\\u00e9"
            }
          ],
          "a": {},
          "d": []
        }
        """)
    #expect(text(JSONWriter.compactBytes(of: json)) == #"{"b":[1,{"c":"\u00e9"}],"a":{},"d":[]}"#)
  }

  @Test func authoredJSONIsWrittenAndReadBack() throws {
    let value: JSONValue = [
      "text": "quote \" line\n end", "list": [1, true, .null, .number("1.10")], "empty": [:],
    ]
    #expect(JSONValue(try value.document().root) == value)
    #expect(value != ["text": "quote"])
  }

  @Test func anAuthoredNumberMustBeANumber() {
    for lexeme in ["", "1,\"a\":2", "01", "1.", "NaN", " 1"] {
      let value = JSONValue.array([.number(lexeme)])
      #expect(failure { () throws(FHIRError) in _ = try value.bytes() }?.code == .jsonInvalid)
    }
  }

  @Test func theDeepestTextThereIsCanBeWalkedEveryWay() throws {
    let source =
      String(repeating: #"[{"a":"#, count: 128) + "1" + String(repeating: "}]", count: 128)
    let json = try JSONDocument(Array(source.utf8), limits: JSONLimits(depth: 256)).root
    #expect(text(JSONWriter.canonicalBytes(of: json)) == source)
    #expect(text(JSONWriter.compactBytes(of: json)) == source)
    #expect(text(try JSONValue(json).bytes()) == source)
    #expect(JSONValue(json) == JSONValue(json))
  }
}
