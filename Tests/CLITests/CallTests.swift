#if Tools
import Foundation
import Testing

/// The program as a script calls it: its arguments, its exit status, where its lines come from.
@Suite(.enabled(if: !Program.all.isEmpty, Program.absent))
struct CallTests {
  private let place: TemporaryPlace

  init() throws { place = try TemporaryPlace() }

  // MARK: Exit status

  @Test func theStatusIsZeroWhereEveryLineIsAnsweredWithOk() throws {
    for program in Program.all {
      let result = try program.run(
        place.options(), input: "# nothing\n\nhelp\nexpect noun.unknown x y\n")
      #expect(result.status == 0 && result.complaint.isEmpty)
    }
    #expect(try Program.quickest.run(place.options(), input: "").status == 0)
  }

  @Test func theStatusIsOneWhereALineFailsAndTheRestIsStillHeard() throws {
    for program in Program.all {
      let result = try program.run(place.options(), input: "x y\nclock show\n")
      #expect(result.status == 1 && result.complaint.isEmpty)
      #expect(result.lines.map { $0.prefix { $0 != " " } } == ["error", "ok"])
    }
  }

  @Test(arguments: [
    ["--frobnicate"], ["--format", "xml"], ["--clock", "sundial"], ["--seed", "many"], ["--seed"],
    ["Makefile", "-c", "help"], ["Makefile", "README.md"], ["frobnicate.txt"], ["Tests"],
    ["--seed", "-1"],
  ])
  func theStatusIsTwoAndNothingIsSaidOrMadeWhereTheCallIsWrong(arguments: [String]) throws {
    for program in Program.all {
      let result = try program.run(
        ["--home", place.home, "--keys", place.keys] + arguments, input: "clock show\n",
        environment: ["HOME": place.temporary])
      #expect(result.status == 2 && result.output.isEmpty, "\(result.output)")
      #expect(!result.complaint.isEmpty)
    }
  }

  @Test func keysInsideTheHomeOrTheHomeInsideTheKeysAreRefused() throws {
    let link = place.path + "/link"
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: place.temporary)
    for (home, keys) in [
      ("/home", "/home"), ("/home", "/home/keys"), ("/keys/home", "/keys"),
      ("/home", "/home/../home/keys"), ("/tmp/home", "/link/home/keys"), ("/home", "/home/"),
    ] {
      let result = try Program.quickest.run(
        ["--home", place.path + home, "--keys", place.path + keys, "-c", "help"], input: "")
      #expect(result.status == 2 && result.complaint.contains("apart"), "\(home) \(keys)")
    }
  }

  @Test func aTestHomeOpensWithItsSeedOnlyAndAnOrdinaryOneWithout() throws {
    let ordinary = ["--home", place.path + "/ordinary", "--keys", place.keys]
    let test = ["--home", place.path + "/test", "--keys", place.keys]
    func status(_ options: [String]) throws -> Int32 {
      try Program.quickest.run(options + ["-c", "clock show"], input: "").status
    }
    #expect(try status(test + ["--seed", "7"]) == 0)
    #expect(try status(test + ["--seed", "8"]) == 2)
    #expect(try status(test) == 2)
    #expect(try status(test + ["--seed", "7", "--clock", "manual"]) == 2)
    #expect(try status(test + ["--seed", "7", "--clock", "system"]) == 0)
    #expect(try status(ordinary) == 0)
    #expect(try status(ordinary + ["--seed", "7"]) == 2)
    #expect(try status(ordinary) == 0)
  }

  @Test(arguments: ["", "satchel-world 2\n", "satchel-world 1\nclock manual\ntime x y\n"])
  func aHomeWhoseOwnFileIsDamagedIsRefusedAndLeftAlone(contents: String) throws {
    let file = try place.write("home/world", contents)
    let result = try Program.quickest.run(place.options() + ["-c", "help"], input: "")
    #expect(result.status == 2 && result.complaint.contains("world file"))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == contents)
  }

  @Test func helpAboutTheCallIsNoFailure() throws {
    for (arguments, word) in [(["--help"], "run"), (["run", "--help"], "--home")] {
      let result = try Program.quickest.run(arguments, input: "")
      #expect(result.status == 0 && result.output.contains(word) && result.complaint.isEmpty)
    }
  }

  // MARK: Lines

  @Test func bailStopsAtTheFirstLineThatFails() throws {
    let lines = ["clock show", "x y", "clock show"]
    let file = try place.write("lines.txt", lines.joined(separator: "\n"))
    for (arguments, input) in [
      (["--bail"], lines.joined(separator: "\n")), (["--bail", file], ""),
      (["--bail", "-c"] + lines, ""),
    ] {
      let result = try Program.quickest.run(place.options() + arguments, input: input)
      #expect(result.status == 1 && result.lines.count == 2, "\(arguments)")
      #expect(result.lines.last?.hasPrefix("error noun.unknown") == true)
    }
  }

  @Test func linesComeFromTheCallAFileOrStandardInputAlike() throws {
    let lines = ["clock advance 1m", "vault status", "clock show"]
    let file = try place.write("lines.txt", lines.joined(separator: "\r\n"))
    let outputs = try [
      (["-c"] + lines, "help\n"), (["run", "-c", lines[0], "-c"] + lines[1...], ""),
      ([file], "help\n"),
      ([], lines.joined(separator: "\n")), (["run"], lines.joined(separator: "\n") + "\n"),
    ].map { arguments, input in
      let fresh = try TemporaryPlace()
      defer { withExtendedLifetime(fresh) {} }
      let result = try Program.quickest.run(
        ["run"].filter { _ in arguments.first == "run" } + fresh.options()
          + arguments.drop { $0 == "run" }, input: input)
      #expect(result.status == 0, "\(arguments): \(result.complaint)")
      return result.output
    }
    #expect(Set(outputs).count == 1 && outputs[0].hasSuffix("T09:01:00Z clock=manual\n"))
  }

  @Test func aLineThatIsTooLongOrHoldsWhatNoTextHoldsIsRefusedAndTheNextIsHeard() throws {
    let longest = "help " + String(repeating: " ", count: 65_531)
    var input = Data("clock show\n\(longest)\n\(longest) \n".utf8)
    input += Data(String(repeating: "x", count: 3_000_000).utf8) + Data("\nclock \0show\n".utf8)
    input += Data([0x63, 0xFF, 0x0A, 0xC0, 0x80, 0x0A, 0xED, 0xA0, 0x80, 0x0A]) + Data("help".utf8)
    for program in Program.all {
      let result = try program.run(place.options(), input: input)
      let answers = result.lines.filter { $0.hasPrefix("ok") || $0.hasPrefix("error") }
        .map { $0.split(separator: " ").prefix(2).joined(separator: " ") }
      let refused = "error line.invalid"
      #expect(
        answers.map { $0.hasPrefix("ok") ? "ok" : $0 }
          == ["ok", "ok", refused, refused, refused, refused, refused, refused, "ok"])
      #expect(result.status == 1)
    }
  }

  @Test func aSecondProcessFindsTheVaultInUseAndTheFirstGoesOn() throws {
    let first = try RunningProgram(Program.quickest, place.options())
    try first.ask("vault create passcode=482913")
    for program in Program.all {
      let result = try program.run(
        place.options(), input: "expect vault.in-use vault unlock passcode=482913\nvault status\n")
      #expect(result.status == 1 && result.lines.last?.hasPrefix("error vault.in-use") == true)
    }
    #expect(try first.ask("person list") == ["ok count=0"])
    #expect(first.finish() == 0)
    let last = try Program.quickest.run(
      place.options(), input: "vault unlock passcode=482913\n")
    #expect(last.status == 0)
  }
}
#endif
