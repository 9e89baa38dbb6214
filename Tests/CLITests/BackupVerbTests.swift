#if Tools
import Foundation
import Testing

@testable import satchel

/// The words of a backup are shown once and stand nowhere else.
@Suite(.enabled(if: !Program.all.isEmpty, Program.absent))
struct BackupVerbTests {
  private let place: TemporaryPlace

  init() throws { place = try TemporaryPlace() }

  private var file: String { place.temporary + "/b.satchel" }
  private var options: [String] { ["--home", place.home, "--keys", place.keys] }

  private func backedUp() throws -> [String] {
    let result = try Program.quickest.run(
      options,
      input: """
        vault create passcode=-
        482913
        record import Tests/CLITests/Fixtures/second-person.json
        vault backup \(file)
        """)
    #expect(result.status == 0, "\(result.output)")
    let words = result.lines.filter { $0.hasPrefix("word ") }
    #expect(words.count == 16)
    for (index, line) in words.enumerated() {
      #expect(line.hasPrefix("word number=\(index + 1) word="), "\(line)")
    }
    return words.compactMap { $0.split(separator: "=").last.map(String.init) }
  }

  @Test func theWordsThatAreShownOpenTheFile() throws {
    let words = try backedUp()
    let result = try Program.quickest.run(
      options,
      input: """
        vault wipe confirm=yes
        vault restore \(file) recovery=- passcode=-
        \(words.joined(separator: " "))
        593026
        person list
        """)
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.contains("Bo Tamsin"))
    // Read without an echo, and never repeated.
    let shown = words.filter { result.output.contains($0) }
    #expect(shown.count < 4, "\(shown)")
  }

  @Test func noFileHoldsTheWordsAndNoTwoBackupsHaveTheSame() throws {
    let words = try backedUp()
    let phrase = Data(words.joined(separator: " ").utf8)
    let pair = Data(words.prefix(2).joined(separator: " ").utf8)
    for path in ByteScan.files(in: place.path) {
      let content = FileManager.default.contents(atPath: path) ?? Data()
      #expect(content.range(of: phrase) == nil && content.range(of: pair) == nil, "\(path)")
    }
    let second = try Program.quickest.run(
      options,
      input: "vault unlock passcode=-\n482913\nvault backup \(file)-2\n")
    #expect(second.lines.count { line in words.contains { line.hasSuffix("word=\($0)") } } < 8)
  }

  @Test func aRecoveryKeyInALineIsRefusedOutsideATestHome() throws {
    let words = try backedUp()
    let result = try Program.quickest.run(
      options,
      input: """
        vault wipe confirm=yes
        vault restore \(file) recovery="\(words.joined(separator: " "))" passcode=482913
        """)
    #expect(result.status == 1 && result.output.contains("secret.inline"))
  }

  @Test func aLineThatFollowsARefusedRestorationIsNotTakenForASecret() throws {
    let result = try Program.quickest.run(
      options, input: "vault restore \(file) recovery=- passcode=-\nacorn\n482913\nvault status\n")
    #expect(result.output.contains("recovery-key.invalid"))
    #expect(result.lines.last == "ok" && result.output.contains("state=absent"))
    #expect(!result.output.contains("acorn"))
  }
}
#endif
