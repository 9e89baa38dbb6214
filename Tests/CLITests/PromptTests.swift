#if Tools && os(Linux)
import Foundation
import Testing

/// The prompt as a person meets it: the built program in a terminal of its own.
@Suite(.enabled(if: !Program.all.isEmpty, Program.absent), .serialized)
struct PromptTests {
  private let place: TemporaryPlace

  init() throws { place = try TemporaryPlace() }

  private func typist(
    environment: [String: String] = [:], columns: Int = 80, rows: Int = 24
  ) throws -> Typist {
    try Typist(
      Program.quickest, place.options(), environment: environment, columns: columns, rows: rows)
  }

  /// With somebody's record, unlocked.
  private func opened(columns: Int = 80, rows: Int = 24) throws -> Typist {
    let typist = try typist(columns: columns, rows: rows)
    try typist.ask("vault create passcode=482913")
    try typist.ask("record import Tests/CLITests/Fixtures/search-first.json")
    return typist
  }

  @Test func theArrowGoesBackThroughWhatWasTyped() throws {
    let typist = try typist()
    try typist.ask("clock show")
    try typist.ask("device list")
    typist.type(Typist.up)
    try typist.wait("the last line") { $0.beforeCursor.hasSuffix("> device list") }
    typist.type(Typist.up)
    try typist.wait("the one before") { $0.beforeCursor.hasSuffix("> clock show") }
    typist.type("\r")
    try typist.wait("the answer") { $0.text.matches(of: #/✓ time/#).count == 2 }
    typist.type("quit\r")
    #expect(typist.finish() == 0)
  }

  @Test func aLineIsFoundAgainByAPartOfIt() throws {
    let typist = try typist()
    try typist.ask("clock show")
    try typist.ask("device list")
    typist.type("shO\u{8}o\u{12}")
    try typist.wait("the line found") { $0.beforeCursor.hasSuffix("> clock show") }
  }

  @Test func tabCompletesNounsVerbsKeysAndValuesAndListsWhereThereAreSeveral() throws {
    let typist = try typist()
    typist.type("resu\t")
    try typist.wait("the noun") { $0.beforeCursor.hasSuffix("> result ") }
    typist.type("\t")
    try typist.see("list   show   trend  codes")
    typist.type("l\tki\t")
    try typist.wait("the key") { $0.beforeCursor.hasSuffix("> result list kind=") }
    typist.type("lab\t")
    try typist.wait("the value") { $0.beforeCursor.hasSuffix("kind=laboratory ") }
    typist.type(Typist.cut + "record import Tests/CLITests/Fixtures/search-f\t")
    try typist.wait("the file") { $0.beforeCursor.hasSuffix("/search-first.json ") }
  }

  @Test func idsAreCompletedFromAnOpenRecordOnly() throws {
    let typist = try opened()
    typist.type("result show glu\t\t")
    try typist.see("glucose-2  2025-05  Blood sugar: 5.40 mmol/L")
    typist.type("1\t")
    try typist.wait("the id") { $0.beforeCursor.hasSuffix("> result show glucose-1 ") }
    typist.type("=> r1\r")
    try typist.see("✓ ID glucose-1")
    typist.type("result show sug\t\t")
    try typist.see("glucose-1  2025-03-04  Blood sugar: 7.0 mmol/L")
    typist.type(Typist.cut + "record get Obs\t")
    try typist.wait("the type") { $0.beforeCursor.hasSuffix("> record get Observation/") }
    typist.type(Typist.cut + "record get ${\t")
    try typist.wait("the kept name") { $0.beforeCursor.hasSuffix("> record get ${r1} ") }
    typist.type(Typist.cut)
    try typist.ask("vault lock")
    typist.type("result show glu\t\tx")
    try typist.wait("the x") { $0.beforeCursor.hasSuffix("glux") }
    #expect(!typist.screen.text.contains("glucose"))
  }

  @Test func aLockTakesTheScreenWhatWasScrolledOffItAndTheHistory() throws {
    let typist = try opened(rows: 10)
    try typist.ask("result list")
    #expect(typist.screen.everything.contains("Blood sugar"))
    #expect(!typist.screen.scrolledOff.isEmpty)
    try typist.ask("vault lock")
    #expect(!typist.screen.everything.contains("Blood sugar"), "\(typist.screen.everything)")
    #expect(!typist.screen.everything.contains("result list"))
    typist.type(Typist.up + "clock")
    try typist.wait("what is typed alone") { $0.beforeCursor.hasSuffix("> clock") }
  }

  @Test func whoLeavesLeavesNothingOnTheScreen() throws {
    for farewell in [Typist.end, "quit\r", "exit\r"] {
      let typist = try opened()
      defer { try? FileManager.default.removeItem(atPath: place.home) }
      try typist.ask("result list")
      typist.type(farewell)
      #expect(typist.finish() == 0)
      #expect(!typist.screen.everything.contains("Blood sugar"))
      #expect(typist.screen.text.contains("Locked"))
    }
  }

  /// As when its window is closed, or the machine goes down.
  @Test(arguments: [SIGTERM, SIGHUP])
  func whoIsEndedLocksAndClearsToo(signal: Int32) throws {
    let typist = try opened()
    try typist.ask("result list")
    kill(try #require(typist.program), signal)
    #expect(typist.finish() == 0)
    #expect(!typist.screen.everything.contains("Blood sugar"))
  }

  @Test func anInterruptDropsTheLineAndAtAnEmptyOneSaysHowToLeave() throws {
    let typist = try typist()
    try typist.wait("the prompt") { $0.beforeCursor.hasSuffix("> ") }
    typist.type("vault wipe confirm=yes" + Typist.interrupt)
    try typist.wait("an empty line") {
      $0.beforeCursor.hasSuffix("TEST> ") && $0.text.contains("^C")
    }
    #expect(!typist.screen.text.contains("Ctrl-D or quit"))
    typist.type(Typist.interrupt)
    try typist.see("Ctrl-D or quit")
    try typist.ask("clock show")
    #expect(typist.screen.text.contains("✓ time"))
  }

  @Test func aSecretInALineIsNeitherShownNorKeptNorCut() throws {
    let typist = try typist()
    try typist.ask("clock show")
    try typist.ask("vault create passcode=482913")
    #expect(!typist.screen.everything.contains("482913"))
    #expect(typist.screen.text.contains("passcode=•••"))
    typist.type(Typist.up)
    try typist.wait("the line before") { $0.beforeCursor.hasSuffix("> clock show") }
    typist.type(Typist.cut + "vault unlock passcode=739158" + Typist.cut + "x" + Typist.paste + "y")
    try typist.wait("nothing pasted") { $0.beforeCursor.hasSuffix("> xy") }
    typist.type(Typist.cut + Typist.paste + "z")
    try typist.wait("what else was cut") { $0.beforeCursor.hasSuffix("> xyz") }
  }

  @Test func aSecretOnItsOwnLineIsNotShownAndAnInterruptTakesTheLineBack() throws {
    let typist = try typist()
    try typist.wait("the prompt") { $0.beforeCursor.hasSuffix("> ") }
    typist.type("vault create passcode=-\r")
    try typist.wait("the question") { $0.beforeCursor.hasSuffix("passcode: ") }
    typist.type("482913\r")
    try typist.see("Unlocked")
    #expect(!String(decoding: typist.sent, as: UTF8.self).contains("482913"))
    typist.type("vault change-passcode old=- new=-\r")
    try typist.wait("the question") { $0.beforeCursor.hasSuffix("old: ") }
    typist.type("4829" + Typist.interrupt)
    try typist.wait("the prompt") { $0.beforeCursor.hasSuffix("> ") }
    #expect(!typist.screen.text.contains("new:"))
    typist.type(Typist.up)
    try typist.wait("the line") { $0.beforeCursor.hasSuffix("old=- new=-") }
  }

  /// Whatever a lock can't reach would still be there: libedit's own copies, wide and narrow, its
  /// history, what was cut.
  @Test(.enabled(if: ProcessMemory.isReadable, ProcessMemory.absent))
  func afterALockNothingThatWasTypedIsInMemory() throws {
    let typed = ["quizzicalmarmalade", "thunderousporcupine", "bewilderedaccordion"]
    let typist = try opened()
    for word in typed.dropLast() { try typist.ask("record search \(word)") }
    typist.type("record search bewilderedaccordion" + Typist.cut + "x" + Typist.paste)
    try typist.wait("what was cut") { $0.beforeCursor.hasSuffix("accordion") }
    let program = try #require(typist.program)
    let before = try copies(of: typed, in: program)
    #expect(before.wide > 0, "the scan misses libedit's line")
    typist.type(Typist.cut)
    try typist.ask("vault lock")
    let after = try copies(of: typed, in: program)
    #expect(after.wide == 0, "of \(before.wide) before the lock")
    if ProcessMemory.hasWipingHeap {
      #expect(after.narrow == 0, "of \(before.narrow) before the lock")
    }
  }

  private func copies(of words: [String], in program: Int32) throws -> (wide: Int, narrow: Int) {
    let wide = words.map { word in Array(word.utf8.flatMap { [$0, 0, 0, 0] as [UInt8] }) }
    let counts = try ProcessMemory(of: program).counts(of: wide + words.map { Array($0.utf8) })
    func sum(_ counts: ArraySlice<(inArena: Int, elsewhere: Int)>) -> Int {
      counts.reduce(0) { $0 + $1.inArena + $1.elsewhere }
    }
    return (sum(counts.prefix(words.count)), sum(counts.dropFirst(words.count)))
  }

  /// With the system's clock, which leaps as it does when a machine wakes up.
  @Test func whereNobodyTypesForLongTheScreenIsClearedAndWhatWasBegunIsGone() throws {
    let library = try #require(
      try ProcessMemory.library(
        Repository.root + "/Tests/LeapingClock/leaping_clock.c", to: place.path + "/clock.so"))
    let clock = try place.write("ahead", "0")
    let typist = try Typist(
      Program.quickest, ["--home", place.home, "--keys", place.keys],
      environment: ["LD_PRELOAD": library, "LEAPING_CLOCK": clock])
    try typist.wait("the prompt") { $0.beforeCursor.hasSuffix("> ") }
    typist.type("vault create passcode=-\r")
    try typist.wait("the question") { $0.beforeCursor.hasSuffix("passcode: ") }
    typist.type("482913\r")
    try typist.ask("record import Tests/CLITests/Fixtures/search-first.json")
    try typist.ask("result list")
    typist.type("result show blood")
    try typist.wait("the echo") { $0.beforeCursor.hasSuffix("blood") }
    _ = try place.write("ahead", "1300")
    try typist.see("Locked")
    try typist.wait("an empty prompt") { $0.beforeCursor == "satchel> " }
    #expect(!typist.screen.everything.contains("Blood") && !typist.screen.text.contains("blood"))

    typist.type("vault unlock passcode=-\r")
    try typist.wait("the question") { $0.beforeCursor.hasSuffix("passcode: ") }
    typist.type("482913\r")
    try typist.ask("result list")
    typist.type("vault change-passcode old=- new=-\r")
    try typist.wait("the question") { $0.beforeCursor.hasSuffix("old: ") }
    _ = try place.write("ahead", "2600")
    try typist.see("• Locked")
    try typist.wait("an empty prompt") { $0.beforeCursor == "satchel> " }
    #expect(!typist.screen.everything.contains("Blood"))
  }

  @Test func anAnswerFitsTheWindowAsItIsNow() throws {
    let typist = try typist(columns: 120)
    try typist.ask("help")
    #expect(typist.screen.text.contains("change-passcode biometrics wipe backup restore verify"))
    typist.resize(columns: 60)
    try typist.ask("help session")
    let rule = try #require(typist.screen.text.split(separator: "\n").last { $0.hasPrefix("─") })
    #expect(rule.count <= 60)
  }

  @Test func withoutColourOrEscapesNoneIsSent() throws {
    let plain = try typist(environment: ["NO_COLOR": "1"])
    try plain.ask("help")
    let sent = String(decoding: plain.sent, as: UTF8.self)
    #expect(sent.contains("\u{1B}") && !sent.contains(#/\x1B\[[0-9;]+m/#))

    let other = try TemporaryPlace()
    defer { withExtendedLifetime(other) {} }
    let dumb = try Typist(Program.quickest, other.options(), environment: ["TERM": "dumb"])
    try dumb.ask("vault create passcode=482913")
    try dumb.ask("help")
    try dumb.ask("vault lock")
    dumb.type("quit\r")
    #expect(dumb.finish() == 0)
    #expect(!dumb.sent.contains(0x1B) && !dumb.screen.text.contains("watch"))
  }
}
#endif
