#if Tools
import Foundation
import Testing

/// The three formats of the built program, on data that would like to command the terminal.
@Suite(.enabled(if: !Program.all.isEmpty, Program.absent))
struct OutputTests {
  private static let input = """
    help
    help vault
    vault create passcode=482913
    vault status
    record import Tests/CLITests/Fixtures/dangerous-name.json
    person list
    person show
    record summary
    record get Patient/mal
    record get Observation/o1
    x y
    expect vault.unlocked vault unlock passcode=482913
    record import Tests/CLITests/Fixtures/bad-entry-number.json
    clock advance 20m
    vault status

    """

  @Test(arguments: ["lines", "json", "human"])
  func nothingInARecordReachesTheTerminalAsACommand(format: String) throws {
    for program in Program.all {
      let result = try TemporaryPlace().run(
        program, ["--format", format], input: Self.input)
      #expect(result.output.contains("Test"), "the name isn't shown at all")
      for scalar in result.output.unicodeScalars where scalar != "\n" {
        let category = scalar.properties.generalCategory
        let isSafe = ![.control, .format, .lineSeparator, .paragraphSeparator].contains(category)
        #expect(isSafe, "\(format): U+\(String(scalar.value, radix: 16))")
      }
    }
  }

  @Test func everyLineOfJSONIsOneObjectOfStrings() throws {
    for program in Program.all {
      let result = try TemporaryPlace().run(
        program, ["--format", "json"], input: Self.input)
      var answers = 0
      for line in result.lines {
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
        let fields = try #require(object as? [String: String], "\(line)")
        #expect(line.hasPrefix(#"{"line":""#) && fields["line"]?.isEmpty == false)
        if fields["line"] == "error" { #expect(fields["code"] != nil && fields["reason"] != nil) }
        if fields["line"] == "ok" || fields["line"] == "error" { answers += 1 }
      }
      #expect(answers == 15)
    }
  }

  @Test func aResourceInTheOutputIsTheResourceToTheLetter() throws {
    let result = try TemporaryPlace().run(
      Program.quickest, ["--format", "json"], input: Self.input)
    let file = Repository.root + "/Tests/CLITests/Fixtures/dangerous-name.json"
    let bundle = JSONTree(try Data(contentsOf: URL(fileURLWithPath: file)))
    let expected = bundle["entry"]?.elements.compactMap { entry in
      entry["resource"].map { String(decoding: $0.canonical { _ in nil }, as: UTF8.self) }
    }
    let got = try result.lines.compactMap { line in
      try (JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String])?["json"]
    }
    #expect(got == expected)
  }
}
#endif
