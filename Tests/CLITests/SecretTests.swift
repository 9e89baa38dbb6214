#if Tools
import Foundation
import Testing

/// Passcodes come from standard input, one line each, and come out nowhere.
@Suite(.enabled(if: !Program.all.isEmpty, Program.absent))
struct SecretTests {
  private let place: TemporaryPlace
  private var options: [String] { ["--home", place.home, "--keys", place.keys] }

  init() throws { place = try TemporaryPlace() }

  @Test func anOrdinaryHomeRefusesASecretInALineAndNeverRepeatsIt() throws {
    for format in ["lines", "json", "human"] {
      let result = try Program.quickest.run(
        options + ["--format", format],
        input: """
          vault create passcode=482913
          vault unlock passcode="482913"
          vault change-passcode old=- new=482913
          482913
          expect secret.inline vault create passcode=482913
          vault status

          """)
      #expect(result.status == 1)
      #expect(result.output.contains("secret.inline") && result.output.contains("absent"))
      #expect(!(result.output + result.complaint).contains("482913"), "\(format)")
    }
    let kept = ByteScan.files(in: place.path).compactMap {
      FileManager.default.contents(atPath: $0)
    }
    #expect(kept.allSatisfy { $0.range(of: Data("482913".utf8)) == nil })
  }

  @Test func secretsAreTheNextLinesInOrder() throws {
    let result = try Program.quickest.run(
      options,
      input: """
        vault create passcode=-
        482913
        vault lock
        expect passcode.wrong vault unlock passcode=-
        100000
        vault unlock passcode=-
        482913
        vault change-passcode old=- new=-
        482913
        593026
        vault change-passcode new=- old=-
        704139
        593026
        vault lock
        vault unlock passcode=-
        704139
        session status
        """)
    #expect(result.status == 0, "\(result.output)")
    for secret in ["482913", "593026", "704139", "100000"] {
      #expect(!result.output.contains(secret))
    }
  }

  @Test func linesOfACallOrFileTakeTheirSecretsFromStandardInput() throws {
    let lines = ["vault create passcode=-", "vault lock", "vault unlock passcode=-"]
    let file = try place.write("lines.txt", lines.joined(separator: "\n"))
    for arguments in [[file], ["-c"] + lines] {
      let fresh = try TemporaryPlace()
      defer { withExtendedLifetime(fresh) {} }
      let result = try Program.quickest.run(
        ["--home", fresh.home, "--keys", fresh.keys] + arguments, input: "482913\n482913")
      #expect(result.status == 0, "\(result.output)")
    }
  }

  /// Otherwise it would be read as the next request, and perhaps shown.
  @Test func aRefusedLineStillTakesItsSecret() throws {
    let result = try Program.quickest.run(
      place.options() + ["--echo"],
      input: """
        vault unlock passcode=-
        482913
        vault create passcode=- more=1
        482913
        vault change-passcode old=- new=-
        12345
        482913
        clock show

        """)
    #expect(result.lines.filter { $0.hasPrefix(">") }.count == 4, "\(result.output)")
    #expect(!result.output.contains("482913") && result.lines.last?.hasPrefix("ok wall") == true)
  }

  @Test func aSecretThatNeverComesIsMissing() throws {
    let result = try Program.quickest.run(options, input: "vault create passcode=-\n")
    #expect(result.status == 1 && result.output.hasPrefix("error secret.missing"))
    let status = try Program.quickest.run(options, input: "vault status\n")
    #expect(status.output.contains("state=absent"))
  }

  @Test func aTestHomeSaysSoAndTakesASecretInALine() throws {
    let result = try Program.quickest.run(
      place.options(), input: "vault create passcode=482913\nvault status\n")
    #expect(result.status == 0 && result.output.contains("home=TEST"))
    let ordinary = try TemporaryPlace()
    defer { withExtendedLifetime(ordinary) {} }
    let other = try Program.quickest.run(
      ["--home", ordinary.home, "--keys", ordinary.keys], input: "vault status\n")
    #expect(!other.output.contains("TEST"))
  }
}
#endif
