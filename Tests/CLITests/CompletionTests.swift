#if Tools
import Foundation
import Testing

@testable import satchel

/// How a line could go on, without a terminal.
@MainActor @Suite struct CompletionTests {
  @Test(
    arguments: [
      ("", "", nil, [], 0), ("vau", "vau", nil, [], 3), ("vault  un", "un", nil, ["vault"], 2),
      ("@tablet vault ", "", nil, ["vault"], 0),
      ("expect vault.locked record g", "g", nil, ["record"], 1),
      ("result list kind=la", "la", "kind", ["result", "list"], 2),
      (#"record import "My Fi"#, "My Fi", nil, ["record", "import"], 6),
      (#"record import "a\"b" "#, "", nil, ["record", "import", #"a"b"#], 0),
      (#"result list code="4 5"#, "4 5", "code", ["result", "list"], 4),
      ("result list since=2020 ", "", nil, ["result", "list", "since=2020"], 0),
    ] as [(String, String, String?, [String], Int)])
  func aLinesBeginningIsReadUpToTheCursor(
    beginning: String, typed: String, key: String?, words: [String], count: Int
  ) {
    let place = CompletionPlace(beginning)
    #expect(place.typed == typed && place.key == key && place.words == words)
    #expect(place.typedCount == count)
  }

  private func completions(_ beginning: String) async throws -> [String] {
    let place = try TemporaryPlace()
    let world = try World(
      World.Options(home: place.home, keys: place.keys, clock: .manual, seed: 7))
    let interpreter = Interpreter(world, renderer: OutputFormat.lines.renderer(for: Terminal()))
    let found = await Completer(interpreter: interpreter)
      .completions(of: CompletionPlace(beginning))
    await world.close()
    return found.map(\.text)
  }

  @Test(
    arguments: [
      ("cl", ["clock"]), ("help se", ["session"]), ("vault unl", ["unlock"]),
      ("vault unlock ", ["passcode=", "biometrics="]), ("vault unlock passcode=", ["-"]),
      ("vault unlock passcode=- ", ["biometrics="]), ("vault wipe confirm=", ["yes"]),
      ("medication list active=", ["on", "off"]), ("device disk-full o", ["on", "off"]),
      ("device damage file=", ["account", "record", "log", "key"]),
      ("result list kind=r", ["report"]), ("result list count=", []), ("nonsense x", []),
      ("expect vault.t", ["vault.too-new"]), ("@ph", ["@phone"]),
      ("record import SampleData/od", ["SampleData/odalys-brannquill.json"]),
      ("record parameters Immunization", ["Immunization", "ImmunizationEvaluation"]),
      ("record get Obs", []), ("vault status => na", []), ("record get ${x", []),
    ] as [(String, [String])])
  func theLanguageIsKnown(beginning: String, expected: [String]) async throws {
    let found = try await completions(beginning)
    #expect(
      beginning.hasPrefix("record parameters")
        ? Set(found).isSuperset(of: ["Immunization"]) : found == expected, "\(found)")
  }

  @Test(
    arguments: [
      ("vau", ["vault"], "vault "), ("r", ["result", "record"], "re"),
      ("re", ["result", "record"], nil), ("vault unlock pa", ["passcode="], "passcode="),
      ("record import M", ["My File"], #""My File" "#),
      (#"record import "My"#, ["My File"], #""My File" "#),
      ("record import M", ["My File", "My Folder/"], #""My F"#),
      ("record import c", ["cost$"], "cost$$ "),
      ("record import q", [#"q"q"#], #""q\"q" "#),
      ("record get ${r", ["${r1}"], "${r1} "), ("x", [], nil),
    ] as [(String, [String], String?)])
  func whatIsPutInReadsAsWhatWasMeant(beginning: String, found: [String], text: String?) {
    let completions = found.map { Completion(text: $0, goesOn: $0.hasSuffix("=")) }
    #expect(Completion.replacement(of: CompletionPlace(beginning), by: completions) == text)
  }

  @Test func severalStandInColumnsThatFit() {
    let found = (1...30).map { Completion(text: "word-\($0)") }
    for width in [40, 80, 200] {
      let rows = Completion.rows(found, terminal: Terminal(width: width), atMost: 40)
      #expect(rows.allSatisfy { DisplayWidth.of($0) < width })
      #expect(rows.joined(separator: " ").split(separator: " ").count == 30)
    }
    let noted = found.map { Completion(text: $0.text, note: "山田太郎 " + $0.text) }
    let rows = Completion.rows(noted, terminal: Terminal(width: 40), atMost: 10)
    #expect(rows.count == 10 && rows.last == "… 21 more")
    #expect(rows.allSatisfy { DisplayWidth.of($0) < 40 })
  }

  @Test(
    arguments: [
      ("vault unlock passcode=-", nil), ("vault unlock passcode=", nil),
      ("vault unlock passcode=482913", "vault unlock passcode=•••"),
      ("vault unlock passcode=4", "vault unlock passcode=•••"),
      ("vault unlock passcode = 4829 13", "vault unlock passcode = ••• 13"),
      (#"vault restore x recovery="one two" y"#, "vault restore x recovery=••• y"),
      ("vault change-passcode old=1 new=2", "vault change-passcode old=••• new=•••"),
      ("482913", "•••"), ("record search 4548-4", nil), ("result list since=2020", nil),
      ("record search 48291", nil), ("record get Observation/482913", nil),
      ("@tablet result show 482913", nil),
      ("vault unlock 482913", "vault unlock •••"), ("unlock 482913", "unlock •••"),
    ] as [(String, String?)])
  func aLineWithASecretInItIsKnown(line: String, hidden: String?) {
    #expect(InlineSecret.isIn(line) == (hidden != nil))
    #expect(InlineSecret.hidden(in: line) == hidden ?? line)
  }

  @Test(
    arguments: [
      ([], .incomplete), ([0x61, 0x62], .key(.text(["a", "b"]), byteCount: 2)),
      ([0x61, 0x0D], .key(.text(["a"]), byteCount: 1)), ([0x0A], .key(.enter, byteCount: 1)),
      ([0x03], .key(.interrupt, byteCount: 1)), ([0x1B], .incomplete),
      ([0x1B, 0x5B], .incomplete), ([0x1B, 0x5B, 0x31, 0x3B], .incomplete),
      ([0x1B, 0x5B, 0x41, 0x61], .key(.command(["\u{1B}", "[", "A"]), byteCount: 3)),
      ([0x1B, 0x4F, 0x48], .key(.command(["\u{1B}", "O", "H"]), byteCount: 3)),
      ([0x1B, 0x62], .key(.command(["\u{1B}", "b"]), byteCount: 2)),
      ([0x1B, 0x1B], .key(.command([]), byteCount: 1)), ([0xC3], .incomplete),
      ([0xC3, 0xA9], .key(.text(["é"]), byteCount: 2)),
      ([0x61, 0xF0, 0x9F, 0x98], .key(.text(["a"]), byteCount: 1)),
      ([0xFF, 0x61], .key(.text(["\u{FFFD}", "a"]), byteCount: 2)),
      (
        [0x80, 0x80, 0x80, 0x80], .key(.text(Array(repeating: "\u{FFFD}", count: 4)), byteCount: 4)
      ),
      ([0x09], .key(.command(["\t"]), byteCount: 1)),
    ] as [([UInt8], Key.Reading)])
  func whatATerminalSendsIsCutIntoKeys(bytes: [UInt8], reading: Key.Reading) {
    #expect(Key.first(in: bytes) == reading)
  }

  @Test func aSequenceThatNeverEndsIsGivenUp() {
    let bytes = [0x1B, 0x5B] + [UInt8](repeating: 0x31, count: 100)
    #expect(Key.first(in: bytes) == .key(.command([]), byteCount: 32))
  }

  @Test(arguments: [40, 41, 80, 200])
  func aProgressBarFitsAndSaysHowMuchIsDone(width: Int) {
    let terminal = Terminal(width: width)
    for (done, all, text) in [(0, 0, "  0 %"), (1, 3, " 33 %"), (7, 3, "100 %")] {
      let row = ProgressBar("vault verify", terminal: terminal)
        .row(Gauge.Reading(done: done, all: all))
      #expect(row.hasPrefix("vault verify ") && row.hasSuffix(text))
      #expect(DisplayWidth.of(row) < width)
    }
  }
}
#endif
