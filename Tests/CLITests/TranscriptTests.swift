#if Tools
import Testing

@Suite struct TranscriptTests {
  static let sample = """
    # Why this matters.
    # format: json
    # width: 100
    # note: not a directive

    > vault status
    status state=locked
    ok

    > result list
    result id=1
    ...
    result id=9
    ok count=9
    # A lock in between.
    > help
    \\> not fed
    \\# not a comment
    \\... not a gap
    \\\\ backslash
    \\
    ok

    """

  static func answer(_ line: String) -> [String] {
    switch line {
    case "vault status": ["status state=locked", "ok"]
    case "result list": (1...9).map { "result id=\($0)" } + ["ok count=9"]
    default: ["> not fed", "# not a comment", "... not a gap", "\\ backslash", "", "ok"]
    }
  }

  @Test func `a transcript that holds has no mismatch and is rewritten to itself`() async throws {
    let transcript = try Transcript(parsing: Self.sample)
    let outcome = await transcript.run { Self.answer($0) }
    #expect(outcome.mismatches.isEmpty)
    #expect(outcome.rewritten.text == Self.sample)
  }

  @Test func `known directives are read from the head only`() throws {
    let transcript = try Transcript(parsing: Self.sample + "# seed: 7\n")
    #expect(transcript.directives == ["format": "json", "width": "100"])
  }

  @Test func `a mismatch names the file's line, what was expected and what came`() async throws {
    let transcript = try Transcript(parsing: Self.sample)
    let outcome = await transcript.run { line in
      Self.answer(line).map { $0 == "result id=9" ? "result id=10" : $0 }
    }
    #expect(
      outcome.mismatches == [
        .init(
          fed: "result list", lineNumber: 13, expected: "result id=9", got: "result id=10")
      ])
    #expect(outcome.mismatches.first?.description.contains("line 13") == true)
  }

  @Test(
    arguments: [
      ([], 2, "a", nil), (["a"], 3, "b", nil), (["a", "b", "c"], 1, nil, "c"),
      (["a", "x"], 3, "b", "x"), (["a\u{301}", "b"], 2, "a", "a\u{301}"),
    ] as [([String], Int, String?, String?)])
  func `missing, surplus and changed lines are told apart`(
    output: [String], number: Int, expected: String?, got: String?
  ) async throws {
    let transcript = try Transcript(parsing: "> x\na\nb\n")
    let outcome = await transcript.run { _ in output }
    #expect(
      outcome.mismatches == [
        .init(fed: "x", lineNumber: number, expected: expected, got: got)
      ])
  }

  @Test func `two spellings of one character are a mismatch`() async throws {
    let transcript = try Transcript(parsing: "> x\n\u{E9}\n")
    #expect(await transcript.run { _ in ["e\u{301}"] }.mismatches.count == 1)
  }

  @Test(
    arguments: [
      (["a", "z"], true), (["a", "m", "z"], true), (["a"], false), (["z"], false),
      (["a", "z", "y"], false), (["b", "z"], false),
    ] as [([String], Bool)])
  func `a gap stands for any number of body lines`(output: [String], holds: Bool) async throws {
    let transcript = try Transcript(parsing: "> x\na\n...\nz\n")
    #expect(await transcript.run { _ in output }.mismatches.isEmpty == holds)
  }

  @Test func `a line is not matched by both sides of a gap`() async throws {
    let transcript = try Transcript(parsing: "> x\na\n...\na\n")
    #expect(await transcript.run { _ in ["a"] }.mismatches.count == 1)
    #expect(await transcript.run { _ in ["a", "a"] }.mismatches.isEmpty)
  }

  @Test func `rewriting keeps comments, and gaps whose sides are still there`() async throws {
    let text = "# why\n> x\nhead\n...\nmiddle\n...\nok count=5\n\n> y\nok\n"
    let transcript = try Transcript(parsing: text)
    let changed = ["head", "1", "middle", "2", "ok count=6"]
    let kept = await transcript.run { $0 == "x" ? changed : ["ok"] }
    #expect(
      kept.rewritten.text == "# why\n> x\nhead\n...\nmiddle\n...\nok count=6\n\n> y\nok\n")
    let lost = await transcript.run { $0 == "x" ? ["head", "1", "2", "ok"] : ["ok"] }
    #expect(lost.rewritten.text == "# why\n> x\nhead\n...\nok\n\n> y\nok\n")
    let closed = await transcript.run { $0 == "x" ? ["head", "middle", "2", "no"] : ["ok"] }
    #expect(closed.rewritten.text == "# why\n> x\nhead\nmiddle\n...\nno\n\n> y\nok\n")
    let short = await transcript.run { $0 == "x" ? ["error vault.locked"] : ["ok"] }
    #expect(short.rewritten.text == "# why\n> x\nerror vault.locked\n\n> y\nok\n")
  }

  @Test func `whatever comes out, its rewriting parses, holds and changes nothing more`()
    async throws
  {
    for seed in 0..<300 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      func lines() -> [String] {
        let choices = ["a", "b", "", "...", "... x", "> y", "#", "\\", "\\\\", "c", "\r", " "]
        return (0..<Int.random(in: 0...6, using: &generator)).compactMap { _ in
          choices.randomElement(using: &generator)
        }
      }
      let gapped = lines().flatMap { [$0, "..."] } + ["z"]
      let body = gapped.map { $0 != "..." && "\\.>#".contains($0.first ?? "\\") ? "\\" + $0 : $0 }
      let transcript = try Transcript(
        parsing: "> x\n" + body.map { $0 + "\n" }.joined())
      let output = lines() + ["z"]
      let rewritten = await transcript.run { _ in output }.rewritten
      let reread = try Transcript(parsing: rewritten.text)
      let again = await reread.run { _ in output }
      #expect(again.mismatches.isEmpty, "seed \(seed)")
      #expect(again.rewritten.text == rewritten.text, "seed \(seed)")
    }
  }

  @Test(
    arguments: [
      ("stray\n", 1), ("> x\na\n\nb\n", 4), (">x\n", 1), ("> x\n....\n", 2),
      ("> x\nok\n...\n", 3),
      ("# format: json\n# format: lines\n", 2),
    ] as [(String, Int)])
  func `a malformed transcript is refused by line`(text: String, number: Int) {
    let error = #expect(throws: Transcript.ParseError.self) { try Transcript(parsing: text) }
    #expect(error?.lineNumber == number)
  }
}
#endif
