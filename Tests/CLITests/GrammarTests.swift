#if Tools
import Satchel
import Testing

@testable import satchel

@Suite struct GrammarTests {
  static let kept = ["m1": "message/7 \"x\" = $", "dev": "tablet"]

  static func parse(_ line: String) throws(LineError) -> Request? {
    try Request.parse(Array(line.utf8), captures: { kept[$0] })
  }

  @Test(
    arguments: [
      (
        "@tablet vault unlock passcode=-",
        Request(
          device: "tablet", noun: "vault", verb: "unlock",
          arguments: [.option(key: "passcode", value: "-")])
      ),
      (
        "message draft to=dr-lee text=\"a = \\\"b\\\"\" => m2",
        Request(
          noun: "message", verb: "draft",
          arguments: [
            .option(key: "to", value: "dr-lee"), .option(key: "text", value: "a = \"b\""),
          ], capture: "m2")
      ),
      (
        #"record search "Observation?code=http://loinc.org|4548-4""#,
        Request(
          noun: "record", verb: "search",
          arguments: [.word("Observation?code=http://loinc.org|4548-4")])
      ),
      (
        "expect vault.locked @staff.lee result list",
        Request(device: "staff.lee", noun: "result", verb: "list", expects: "vault.locked")
      ),
      ("help", Request(noun: "help")), ("help result", Request(noun: "help", verb: "result")),
      (
        "\t a  b\tc  ",
        Request(noun: "a", verb: "b", arguments: [.word("c")])
      ),
      (
        "a b text=\"\"",
        Request(noun: "a", verb: "b", arguments: [.option(key: "text", value: "")])
      ),
      (
        "a b ${m1} k=x${m1}y \"s ${m1}\" k=$$5 \"\\u0024{m1}\"",
        Request(
          noun: "a", verb: "b",
          arguments: [
            .word("message/7 \"x\" = $"), .option(key: "k", value: "xmessage/7 \"x\" = $y"),
            .word("s message/7 \"x\" = $"), .option(key: "k", value: "$5"), .word("${m1}"),
          ])
      ),
      ("@${dev} a b", Request(device: "tablet", noun: "a", verb: "b")),
      (
        #"a b "\ud83d\ude00\u00e9\/\b\f\n\r\t\\\"""#,
        Request(noun: "a", verb: "b", arguments: [.word("😀é/\u{8}\u{C}\n\r\t\\\"")])
      ),
      (
        "a b @x # => c",
        Request(
          noun: "a", verb: "b", arguments: [.word("@x"), .word("#")], capture: "c")
      ),
    ] as [(String, Request)])
  func `a line means what the grammar says`(line: String, request: Request) throws {
    #expect(try Self.parse(line) == request)
  }

  @Test(arguments: ["", "   ", "\t", "# comment", "  # with \u{1B} and \" and ${"])
  func `blank lines and comments are skipped`(line: String) throws {
    #expect(try Self.parse(line) == nil)
  }

  @Test(
    arguments: [
      ("vault", 6), ("Vault status", 1), ("\"vault\" status", 1), ("vault \"status\"", 7),
      ("a b k=x=y", 8), ("a b x=\"y\"z", 10), ("a b \"x\"y", 8), ("a b x\"y", 6), ("a b k=", 7),
      ("a b K=x", 5), ("a b k9=x", 5), ("a b =x", 5), ("a b =>", 7), ("a b =>m", 5),
      ("a b => 1", 8),
      ("a b => m n", 10), ("a b => m => n", 10), ("a b $", 5), ("a b $x", 5), ("a b \"$\"", 6),
      ("a b ${}", 5), ("a b ${m1", 5), ("a b ${m1 }", 5), ("@ a b", 1), ("@T a b", 1),
      ("@a..b c d", 1), ("@tablet expect x.y a b", 9), ("expect", 7), ("expect X a b", 8),
      ("expect x.y", 11), ("expect x.y expect x.z a b", 12), ("expect x.y a b => m", 16),
      ("a b \"", 5), ("a b \"\\", 6), ("a b \"\\x\"", 6), ("a b \"\\u12g4\"", 6),
      ("a b \"\\ud800\"", 6), ("a b \"\\ud800\\u0041\"", 6), ("a b \"\\u0000\"", 6),
      ("a b \"\u{1}\"", 6), ("a b c\u{A0}d", 6), ("a b c\u{7F}", 6), ("a\0b", 2), ("${dev} b", 1),
      ("é b", 1), ("x-${dev}=1 b", 1), ("a b ${dev}=1", 5),
    ] as [(String, Int)])
  func `a line that breaks the grammar is refused at the place`(line: String, column: Int) {
    let error = #expect(throws: LineError.self) { try Self.parse(line) }
    #expect(error?.code == .lineInvalid)
    #expect(error?.column == column)
  }

  @Test func `an unknown capture is refused by a code of its own`() {
    let error = #expect(throws: LineError.self) { try Self.parse("a b k=${nobody}") }
    #expect(error?.code == .captureUnknown)
    #expect(error?.column == 7)
    #expect(error?.reason.description.contains("nobody") == false)
  }

  @Test func `a line is at most 64 KiB, and so is what captures add to it`() throws {
    let longest = "a b " + String(repeating: "x", count: Request.maximumBytes - 4)
    #expect(try Self.parse(longest) != nil)
    #expect(throws: LineError.self) { try Self.parse(longest + "x") }
    let big = String(repeating: "y", count: 40_000)
    let once = try Request.parse("a b ${c}".utf8, captures: { _ in big })
    #expect(once?.arguments == [.word(big)])
    #expect(throws: LineError.self) {
      try Request.parse("a b ${c} ${c}".utf8, captures: { _ in big })
    }
  }

  @Test(
    arguments: [
      ([0xFF], 1), ([0x61, 0xC0, 0x80], 2), ([0x61, 0x20, 0xED, 0xA0, 0x80], 3),
      ([0xE2, 0x82], 1),
      ([0x23, 0xFF], 2),
    ] as [([UInt8], Int)])
  func `invalid UTF-8 is refused, in comments too`(bytes: [UInt8], column: Int) {
    let error = #expect(throws: LineError.self) {
      try Request.parse(bytes, captures: { _ in nil })
    }
    #expect(error?.code == .lineInvalid)
    #expect(error?.column == column)
  }

  @Test(arguments: ["clock", "server", "help"])
  func `what belongs to the world takes no device`(noun: String) throws {
    let request = try #require(try Self.parse("@tablet \(noun) show"))
    #expect(throws: LineError.self) { try request.refuseDeviceForWorld() }
    try #require(try Self.parse("\(noun) show")).refuseDeviceForWorld()
    try #require(try Self.parse("@tablet vault show")).refuseDeviceForWorld()
  }

  @Test func `random bytes and mangled lines never trap`() {
    let lines = [
      "@tablet message draft to=${m1} text=\"a \\u00e9 ${m1} $$\" => m2",
      "expect a.b c d \"\\ud83d",
    ]
    for seed in 0..<3000 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      var bytes = Array((lines.randomElement(using: &generator) ?? "").utf8)
      if seed.isMultiple(of: 3) {
        bytes = (0..<40).map { _ in UInt8.random(in: 0...255, using: &generator) }
      }
      for _ in 0..<Int.random(in: 0...4, using: &generator) {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
          in: 0...255, using: &generator)
      }
      let part = bytes.prefix(Int.random(in: 0...bytes.count, using: &generator))
      do throws(LineError) {
        _ = try Request.parse(part, captures: { Self.kept[$0] })
      } catch {
        #expect((1...part.count + 1).contains(error.column ?? 0), "seed \(seed)")
      }
    }
  }

  @Test func `any text without NUL comes through a JSON string unchanged`() throws {
    for seed in 0..<2000 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let text = generator.text(maximumCount: 30)
      let quoted = EscapedText.json(text).unicodeScalars.map { $0 == "$" ? "$$" : String($0) }
        .joined()
      let request = try Self.parse("a b \(quoted) k=\(quoted)")
      let expected: [Request.Argument] = [.word(text), .option(key: "k", value: text)]
      #expect(request?.arguments == expected, "seed \(seed)")
    }
  }
}
#endif
