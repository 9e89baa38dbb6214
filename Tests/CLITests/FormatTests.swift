#if Tools
import Foundation
import Satchel
import Testing

@testable import satchel

@Suite struct FormatTests {
  /// Reads one line of the `lines` format: its words, then its fields.
  static func read(_ line: String) throws -> (words: [String], fields: [Field]) {
    var rest = Array(line.unicodeScalars)[...]
    var words: [String] = []
    var fields: [Field] = []
    while !rest.isEmpty {
      let key = rest.prefix { $0 != " " && $0 != "=" }
      rest = rest.dropFirst(key.count)
      let name = String(String.UnicodeScalarView(key))
      guard rest.first == "=" else {
        words.append(name)
        rest = rest.dropFirst()
        continue
      }
      rest = rest.dropFirst()
      var value: ArraySlice<Unicode.Scalar>
      if rest.first == "\"" {
        var isEscaped = false
        let end = rest.dropFirst().firstIndex { scalar in
          defer { isEscaped = scalar == "\\" && !isEscaped }
          return scalar == "\"" && !isEscaped
        }
        value = rest[...(try #require(end))]
      } else {
        value = rest.prefix { $0 != " " }
      }
      rest = rest.dropFirst(value.count)
      try #require(rest.isEmpty || rest.first == " ")
      rest = rest.dropFirst()
      let text = String(String.UnicodeScalarView(value))
      fields.append(Field(name, value.first == "\"" ? try decode(text) : text))
    }
    return (words, fields)
  }

  private static func decode(_ json: String) throws -> String {
    try JSONDecoder().decode(String.self, from: Data(json.utf8))
  }

  static func randomLine(_ generator: inout SeededGenerator) -> Line {
    let keys = ["id", "name", "value", "flag", "release-date", "text"]
    return Line(
      "result",
      fields: keys.prefix(Int.random(in: 0...6, using: &generator)).map {
        Field($0, generator.text(maximumCount: 12))
      })
  }

  @Test func `a body line reads back as it was, on one line without control characters`() throws {
    for seed in 0..<1000 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let line = Self.randomLine(&generator)
      let text = try #require(LinesRenderer().render([line]).first)
      let (words, fields) = try Self.read(text)
      #expect(words == ["result"], "seed \(seed)")
      #expect(Self.isSame(fields, line.fields), "seed \(seed): \(text)")
      #expect(!text.unicodeScalars.contains(where: EscapedText.isDangerous), "seed \(seed)")
    }
  }

  @Test func `a bare value can be typed back as it stands`() throws {
    for seed in 0..<1000 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let bytes = (0..<8).map { _ in UInt8.random(in: 0x20...0x7E, using: &generator) }
      let value = String(decoding: bytes, as: UTF8.self)
      let written = LinesRenderer.value(value)
      if written.hasPrefix("\"") { continue }
      let request = try Request.parse("a b k=\(written)".utf8, captures: { _ in nil })
      #expect(request?.arguments == [.option(key: "k", value: value)], "seed \(seed)")
    }
  }

  @Test func `an answer ends with ok or with error and its code`() {
    let body = [Line("result", ["id": "r1", "name": "Potassium, serum", "note": nil])]
    let lines = LinesRenderer()
    #expect(
      lines.render(body, .ok(["count": "1"])) == [
        #"result id=r1 name="Potassium, serum""#, "ok count=1",
      ])
    #expect(
      lines.render(
        [], .error("vault.locked", reason: .verbatim("Locked."), next: .verbatim("vault unlock")))
        == [
          #"error vault.locked reason=Locked. next="vault unlock""#
        ])
    #expect(
      lines.render([], Answer(LineError(.lineInvalid, .verbatim("No."), column: 3)))
        == ["error line.invalid reason=No. column=3"])
    #expect(lines.render([Line("empty", ["text": ""])]) == [#"empty text="""#])
  }

  @Test func `in json every line is one object of strings`() throws {
    for seed in 0..<500 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let line = Self.randomLine(&generator)
      let reason = generator.text(maximumCount: 12)
      let rows = JSONRenderer().render([line], .error("a.b", reason: .verbatim(reason)))
      try #require(rows.count == 2)
      let objects = try rows.map {
        try #require(
          JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: String], "seed \(seed)")
      }
      #expect(objects[0]["line"] == "result")
      let fields = line.fields.map { Field($0.key, objects[0][$0.key] ?? "missing") }
      #expect(Self.isSame(fields, line.fields), "seed \(seed): \(rows[0])")
      #expect(objects[1]["line"] == "error" && objects[1]["code"] == "a.b")
      #expect(!rows.joined().unicodeScalars.contains(where: EscapedText.isDangerous))
    }
  }

  @Test func `json members keep their order, and a repeated key becomes one`() {
    #expect(
      JSONRenderer().render([Line("result", ["b": "1.10", "a": "2", "b": "3"])], .ok()) == [
        #"{"line":"result","b":"1.10\n3","a":"2"}"#, #"{"line":"ok"}"#,
      ])
    #expect(
      JSONRenderer().render([], .error("x.y", reason: .verbatim("r"), ["code": "other"]))
        == [#"{"line":"error","code":"x.y","reason":"r"}"#])
  }

  @Test func `of all scalars exactly the invisible and commanding ones are escaped`() {
    for value in (1...0x10FFFF as ClosedRange<UInt32>) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let category = scalar.properties.generalCategory
      let isVisible = ![
        .control, .format, .lineSeparator, .paragraphSeparator,
      ].contains(category)
      if !isVisible && EscapedText.isDangerous(scalar) { continue }
      if isVisible && !EscapedText.isDangerous(scalar) { continue }
      let isIgnorable =
        scalar.properties.isDefaultIgnorableCodePoint
        || scalar.properties.isNoncharacterCodePoint
      #expect(isVisible && isIgnorable, "U+\(String(value, radix: 16))")
    }
  }

  @Test(
    arguments: [
      "\u{0}", "\u{7}", "\u{1B}", "\u{7F}", "\u{85}", "\u{9B}", "\u{AD}", "\u{61C}", "\u{200B}",
      "\u{200E}", "\u{200F}", "\u{202A}", "\u{202E}", "\u{2028}", "\u{2029}", "\u{2066}",
      "\u{2069}",
      "\u{FEFF}", "\u{FFFE}", "\u{E0001}", "\u{115F}", "\u{200D}", "\u{FE0F}",
    ] as [Unicode.Scalar])
  func `a dangerous scalar is written as what it is in every format`(scalar: Unicode.Scalar)
    throws
  {
    let text = "a\(scalar)b"
    let units = scalar.utf16.map { "\\u" + String(UInt32($0) + 0x10000, radix: 16).dropFirst() }
    let escaped = "a\(units.joined())b"
    let line = Line("x", ["k": text])
    #expect(LinesRenderer().render([line]) == ["x k=\"\(escaped)\""])
    #expect(JSONRenderer().render([line]) == ["{\"line\":\"x\",\"k\":\"\(escaped)\"}"])
    #expect(HumanRenderer(terminal: Terminal()).render([line]) == ["x", "  k  \(escaped)"])
    let error = HumanRenderer(terminal: Terminal()).render(
      [], .error(text, reason: .verbatim(text)))
    #expect(error == ["✗ \(escaped): \(escaped)"])
  }

  /// `==` would take two spellings of a character for one.
  private static func isSame(_ left: [Field], _ right: [Field]) -> Bool {
    left.elementsEqual(right) {
      $0.key == $1.key && $0.text(in: .english).utf8.elementsEqual($1.text(in: .english).utf8)
    }
  }
}

extension Unicode.Scalar {
  fileprivate var utf16: [UInt16] { Array(String(self).utf16) }
}
#endif
