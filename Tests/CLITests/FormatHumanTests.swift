#if Tools
import Satchel
import Testing

@testable import satchel

@Suite struct FormatHumanTests {
  static func human(_ width: Int = 80, colour: Bool = false) -> HumanRenderer {
    HumanRenderer(terminal: Terminal(width: width, hasColour: colour))
  }

  static func results(_ count: Int) -> [Line] {
    (1...count).map { number in
      Line(
        "result",
        [
          "id": "result-\(number)", "name": "Hemoglobin A1c in whole blood by chromatography",
          "value": "\(number * 5).0", "flag": number == 2 ? "HH" : nil,
          "performer": "Riverside Reference Laboratory, Department of Chemistry",
        ])
    }
  }

  @Test func `several lines of a kind become a table that breaks long text only`() {
    #expect(
      Self.human().render(Self.results(2), .ok()) == [
        "ID        Name                          Value  Flag  Performer",
        "────────  ────────────────────────────  ─────  ────  ───────────────────────────",
        "result-1  Hemoglobin A1c in whole         5.0        Riverside Reference",
        "          blood by chromatography                    Laboratory, Department of",
        "                                                     Chemistry",
        "result-2  Hemoglobin A1c in whole        10.0  HH    Riverside Reference",
        "          blood by chromatography                    Laboratory, Department of",
        "                                                     Chemistry", "",
        "✓ 2 results",
      ])
  }

  @Test func `where there is no room for ids they stand below their rows`() {
    let lines = (1...2).map { number in
      Line(
        "visit",
        [
          "date": "2025-12-0\(number)", "reason": String(repeating: "why ", count: 12),
          "id": "a-visit-with-quite-a-long-id-\(number)",
        ])
    }
    #expect(
      Self.human(50).render(lines) == [
        "Date        Reason",
        "──────────  ──────────────────────────────────────",
        "2025-12-01  why why why why why why why why why",
        "            why why why",
        "  a-visit-with-quite-a-long-id-1",
        "2025-12-02  why why why why why why why why why",
        "            why why why",
        "  a-visit-with-quite-a-long-id-2",
      ])
  }

  @Test func `an id stands below where it would leave too little room for a name`() {
    let name = "insulin human, isophane 70 UNT/ML / Regular Insulin, Human 30 UNT/ML Suspension"
    let lines = (1...2).map {
      Line(
        "medicine",
        ["name": name, "status": "active", "id": "de033d50-ac39-45dc-925c-389e159118d\($0)"])
    }
    let rows = Self.human(66).render(lines)
    #expect(!rows.joined().contains("…") && rows.joined().contains("Suspension"))
    #expect(rows[4] == "  de033d50-ac39-45dc-925c-389e159118d1")
  }

  @Test func `what does not fit side by side is listed whole`() {
    let rows = Self.human(40).render(Self.results(2))
    #expect(
      rows.prefix(8) == [
        "Result", "  ID         result-1", "  Name       Hemoglobin A1c in whole",
        "             blood by chromatography", "  Value      5.0",
        "  Performer  Riverside Reference", "             Laboratory, Department of",
        "             Chemistry",
      ])
    #expect(!rows.joined().contains("…"))
  }

  @Test(arguments: [
    ("id", "a", false), ("order-id", "a", false), ("json", "a", false), ("value", "1", false),
    ("text", "a", true),
  ])
  func `an id and a number are never cut`(key: String, character: String, isCut: Bool) {
    let value = String(repeating: character, count: 900)
    let line = Line("x", fields: [Field(key, value), Field("unit", "mg")])
    let text = Self.human().render([line, line]).joined()
    #expect(text.contains("…") == isCut)
  }

  @Test func `one line becomes a list of keys and values`() {
    let line = Line("note", ["id": "n1", "text": "First.\n\nSecond."])
    #expect(
      Self.human().render([line], .ok()) == [
        "Note", "  ID    n1", "  Text  First.", "", "        Second.", "", "✓",
      ])
  }

  @Test func `a resource is laid out, and what fits on a row stays on it`() {
    let json =
      #"{"id":"a","code":{"text":"Blood \"sugar\", fasting","coding":[{"system":"http://loinc.org""#
      + #","code":"1558-6"},{"code":"x"}]},"empty":[],"note":[{"text":"one two three four five six"#
      + #" seven eight nine ten"}]}"#
    let line = Line("resource", ["json": json])
    #expect(
      Self.human(50).render([line]) == [
        "Resource", "  JSON", "    {", #"      "id": "a","#, #"      "code": {"#,
        #"        "text": "Blood \"sugar\", fasting","#, #"        "coding": ["#,
        "          {", #"            "system": "http://loinc.org","#,
        #"            "code": "1558-6""#, "          },", #"          {"code": "x"}"#, "        ]",
        "      },", #"      "empty": [],"#, #"      "note": ["#, "        {",
        #"          "text": "one two three four five six"#, #"            seven eight nine ten""#,
        "        }", "      ]", "    }",
      ])
    for length in stride(from: 0, to: json.utf8.count, by: 3) {
      let cut = Line("resource", ["json": String(json.prefix(length))])
      #expect(Self.human(50).render([cut]).allSatisfy { DisplayWidth.of($0) <= 50 })
    }
  }

  @Test func `an event is a bullet, and does not count as a result`() {
    let event = Line("event", ["name": "warning"], spoken: .verbatim("Soon."))
    #expect(
      Self.human().render([event] + Self.results(3), .ok()).first == "• Soon.")
    #expect(Self.human().render([event, event], .ok()).last == "✓")
  }

  @Test(
    arguments: [
      (["count": "0"], "✓ 0 items"), (["id": "d1"], "✓ ID d1"),
      (["count": "1", "left": "18m"], "✓ 1 item · left 18m"),
    ] as [(KeyValuePairs<String, (any FieldContent)?>, String)])
  func `ok is one quiet line`(fields: KeyValuePairs<String, (any FieldContent)?>, row: String) {
    #expect(Self.human().render([], .ok(fields)) == [row])
  }

  @Test func `counted nouns get their plural`() {
    let (english, spanish) = (Words(language: .english), Words(language: .spanish))
    #expect(english.count("2", "allergy") == "2 allergies")
    #expect(english.count("1", "allergy") == "1 allergy")
    #expect(spanish.count("0", "problem") == "0 problemas")
    #expect(spanish.count("1", "problem") == "1 problema")
  }

  @Test func `an error says what to do next and hangs beside its sign`() {
    let answer = Answer.error(
      "vault.locked", reason: .verbatim("The vault is locked."), next: .verbatim("unlock it first"),
      ["column": "3"])
    #expect(
      Self.human(40).render([], answer) == [
        "✗ vault.locked: The vault is locked. —", "  unlock it first (column 3)",
      ])
  }

  @Test func `no row is wider than the terminal, whatever the data`() {
    for seed in 0..<400 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let lines = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        FormatTests.randomLine(&generator)
      }
      let width = Int.random(in: 40...200, using: &generator)
      for row in Self.human(width).render(lines, .error("a.b", reason: .verbatim("c d e"))) {
        #expect(DisplayWidth.of(row) <= width, "seed \(seed): \(row)")
        #expect(!row.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
      }
    }
  }

  @Test func `colour changes nothing but colour`() {
    let lines =
      Self.results(4) + [
        Line("event", ["name": "lock"], spoken: .verbatim("Gone.")), FormatPlotTests.line,
      ]
    let coloured = Self.human(colour: true).render(lines, .ok())
    #expect(coloured.joined().contains("\u{1B}["))
    let plain = coloured.map { row in
      row.split(separator: "\u{1B}[", omittingEmptySubsequences: false).enumerated().map {
        $0 == 0 ? String($1) : String($1.drop { $0 != "m" }.dropFirst())
      }.joined()
    }
    #expect(plain == Self.human().render(lines, .ok()))
  }

  @Test func `a megabyte in a cell is cut without delay`() {
    let long = String(repeating: "x", count: 1_000_000)
    let lines = [Line("a", ["id": "1", "text": long, "more": long]), Line("a", ["id": "2"])]
    let rows = Self.human().render(lines)
    #expect(rows.allSatisfy { DisplayWidth.of($0) <= 80 })
    #expect(rows.contains { $0.contains("…") })
    #expect(rows.count < 14)
  }

  @Test(
    arguments: [
      ("abc", 3), ("é", 1), ("e\u{301}", 1), ("山田", 4), ("ｱ", 1), ("한국", 4),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("😀", 2), ("👩‍👩‍👧", 2), ("🇩🇪", 2),
      ("👍🏽", 2), ("❤️", 2), ("❤", 1),
      ("─", 1), ("", 0),
    ] as [(String, Int)])
  func `text is as wide as a terminal shows it`(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test func `wrapped text loses no word and no character`() {
    #expect(Words.wrap("one two three", columns: 7) == ["one two", "three"])
    #expect(Words.wrap("abcdefgh ij", columns: 3) == ["abc", "def", "gh", "ij"])
    #expect(Words.wrap("山田太郎", columns: 5) == ["山田", "太郎"])
    #expect(Words.wrap("", columns: 5) == [""])
  }
}
#endif
