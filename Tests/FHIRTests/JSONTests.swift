import FHIR
import Testing

@Suite struct JSONTests {
  @Test func membersAndElementsComeInTheOrderWritten() throws {
    let json = try parsed(#"{"b": 1, "a": [true, null, "x"], "b": 2}"#)
    #expect(json.members.map(\.name) == ["b", "a", "b"])
    #expect(json.count == 3)
    #expect(json["b"]?.number == "1", "of members named twice the first counts")
    #expect(json["a"]?.elements.map(\.kind) == [.true, .null, .string])
    #expect(json["a"]?[2]?.string == "x")
    #expect(json["a"]?[3] == nil && json["a"]?[-1] == nil && json["c"] == nil)
  }

  @Test func aNameIsFoundHoweverItIsEscaped() throws {
    let json = try parsed(#"{"x\u0061y": 1, "": 2, "é": 3, "\ud83d\ude00": 4}"#)
    #expect(json["xay"]?.number == "1")
    #expect(json.member("xay")?.number == "1")
    #expect(json[""]?.number == "2")
    #expect(json["é"]?.number == "3")
    #expect(json["e\u{301}"] == nil, "names are compared by scalars, not by looks")
    #expect(json["😀"]?.number == "4")
  }

  @Test func numbersKeepTheirDigits() throws {
    for lexeme in ["1.10", "-0", "0.00", "1E400", "12345678901234567890.5", "1e-7"] {
      #expect(try parsed(" [\(lexeme)] ")[0]?.number == lexeme)
      #expect(try parsed(lexeme).number == lexeme)
    }
  }

  @Test func stringsHaveTheirEscapesResolved() throws {
    let json = try parsed(#""\"\\\/\b\f\n\r\t\u0041\u00e9\u20ac\ud83d\ude00\udbff\udfff\u0000é""#)
    #expect(json.string == "\"\\/\u{8}\u{C}\n\r\tAé€😀\u{10FFFF}\u{0}é")
    #expect(json.equalsString("\"\\/\u{8}\u{C}\n\r\tAé€😀\u{10FFFF}\u{0}é"))
    #expect(!json.equalsString("x"))
    #expect(try parsed(#""final""#).equalsString("final"))
    #expect(try parsed(#""""#).string == "")
  }

  @Test func aValueOfAnotherKindGivesNothing() throws {
    let json = try parsed(#"{"a": 1}"#)
    #expect(json.string == nil && json.number == nil && json.bool == nil && !json.isNull)
    #expect(Array(json.elements).isEmpty && json[0] == nil)
    let number = try parsed("1")
    #expect(Array(number.members).isEmpty && number["a"] == nil && number.count == 0)
    #expect(!number.equalsString("1"))
  }

  @Test func aPathStepsThroughFirstElements() throws {
    let json = try parsed(#"{"name": [{"given": ["A", "B"]}, {"given": ["C"]}]}"#)
    #expect(json.path("name", "given")?[1]?.string == "B")
    #expect(json.path("name", "family") == nil)
  }

  @Test func rawBytesAreTheValueAsItArrived() throws {
    let json = try parsed(#"{"a" : [ 1.0 , "x\/" ] , "b":{} }"#)
    #expect(json["a"].map { text(Array($0.rawBytes)) } == #"[ 1.0 , "x\/" ]"#)
    #expect(json["a"]?[1].map { text(Array($0.rawBytes)) } == #""x\/""#)
    #expect(json["b"].map { text(Array($0.rawBytes)) } == "{}")
  }

  @Test func aValueOutlivesItsDocument() throws {
    var value: JSON?
    do { value = try parsed(#"{"deep": {"inside": "kept"}}"#).path("deep", "inside") }
    #expect(value?.string == "kept")
  }
}
