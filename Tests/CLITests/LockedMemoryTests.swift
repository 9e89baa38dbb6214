#if Tools && os(Linux)
import Foundation
import Testing

/// What a locked program still has in memory, read from outside.
///
/// The program runs with an allocator beneath SQLite whose memory is told apart and never used twice
/// (`Tests/SQLiteArena`): whatever SQLite gave back without wiping it is found there. Everything else,
/// Swift's heap among it, is counted and printed: `Docs/THREATS.md` has the figures.
///
/// The address sanitizer has an allocator of its own and keeps what is freed: this can't run with it.
@Suite(
  .enabled(if: !Program.all.isEmpty, Program.absent),
  .enabled(if: ProcessMemory.isReadable, ProcessMemory.absent), .serialized)
struct LockedMemoryTests {
  private static let passcode = "482913"
  private static let otherPasscode = "739158"
  private let planted = PlantedWords(seed: 51)
  private let place: TemporaryPlace

  init() throws { place = try TemporaryPlace() }

  @Test func noKeyNoPasscodeAndNothingOfSQLitesIsLeftAfterALock() async throws {
    let own = try await locked(Self.passcode, place)
    for key in own.before.keys where key.name.hasSuffix("key") {
      #expect(key.count > 0, "the scan misses the \(key.name) of an open vault")
    }
    for key in own.after.keys { #expect(key.count == 0, "\(key.name)") }
    #expect(own.before.inArena > 0, "the scan misses what SQLite has")
    #expect(own.after.inArena == 0, "of \(own.before.inArena) before the lock")
    print(
      """
      planted words outside SQLite's memory: \(own.before.elsewhere) copies while open, \
      \(own.after.elsewhere) of \(own.after.differentElsewhere) different ones once locked
      """)
    #expect(own.before.elsewhere > 0)
    // Strings of up to 15 bytes stand in frames of the stack, which nobody wipes when they go.
    if ProcessMemory.hasWipingHeap { #expect(own.after.differentElsewhere <= 10) }

    let otherPlace = try TemporaryPlace()
    defer { withExtendedLifetime(otherPlace) {} }
    let control = try await locked(Self.otherPasscode, otherPlace)
    for (one, two) in [(own.after, control.after), (control.after, own.after)] {
      #expect(one.count(of: "passcode") <= two.count(of: "other"))
    }
  }

  /// Without the wiping the same scan finds them: it can fail.
  @Test func theSameScanFindsWhatAnAllocatorThatDoesNotWipeLeaves() async throws {
    let own = try await locked(
      Self.passcode, place, environment: ["SQLITE_ARENA_STARTS": "1"])
    #expect(own.after.inArena >= 50)
  }

  /// While it is open, as whoever is in a hurry does it.
  @Test func afterAWipeNeitherMemoryNorDiskHoldsAKeyOrAFile() async throws {
    let program = try filled(Self.passcode, place)
    let keys = try await VaultKeys(of: place, passcode: Self.passcode).all
    let onDisk = ByteScan.files(in: place.keys) + ByteScan.files(in: place.home + "/devices")
    let pieces = onDisk.filter { $0.hasSuffix(".key") || $0.hasPrefix(place.keys) }
      .filter { !$0.hasSuffix(".anchor") }
      .compactMap { FileManager.default.contents(atPath: $0)?.suffix(24) }
    #expect(pieces.count == 4, "the device's secret, the master's, the account's, the person's")

    #expect(try program.ask("vault wipe confirm=yes").last == "ok")
    let look = try Look(
      at: program.process.processIdentifier, keys + [("passcode", Array(Self.passcode.utf8))],
      planted.words)
    for key in look.keys { #expect(key.count == 0, "\(key.name)") }
    #expect(look.inArena == 0)
    let left = ByteScan.files(in: place.keys) + ByteScan.files(in: place.home)
    #expect(left.filter { !["world", "lock"].contains(($0 as NSString).lastPathComponent) } == [])
    for path in left {
      let bytes = try #require(FileManager.default.contents(atPath: path))
      #expect((keys.map { Data($0.bytes) } + pieces).allSatisfy { bytes.range(of: $0) == nil })
    }
    #expect(program.finish() == 0)
  }

  // MARK: One life

  /// A program with a vault that was made, filled, locked, unlocked and read.
  private func filled(
    _ passcode: String, _ place: TemporaryPlace, environment: [String: String] = [:]
  ) throws -> RunningProgram {
    let arena = try #require(try ProcessMemory.arena(in: place.path), "there is no clang")
    let source = try place.write("source/record.json", planted.bundle)
    let changed = try place.write("source/changed.json", planted.changedBundle)
    let program = try RunningProgram(
      Program.quickest, ["--home", place.home, "--keys", place.keys],
      environment: environment.merging(["LD_PRELOAD": arena]) { own, _ in own })
    program.send("vault create passcode=-")
    try program.ask(passcode)
    #expect(try program.ask("record import \(source)").last?.hasPrefix("ok") == true)
    #expect(try program.ask("record import \(changed)").last?.hasPrefix("ok") == true)
    try program.ask("vault lock")
    program.send("vault unlock passcode=-")
    try program.ask(passcode)
    for listing in ["record summary", "result list", "problem list", "person list"] {
      #expect(try program.ask(listing).last?.hasPrefix("ok") == true, "\(listing)")
    }
    return program
  }

  /// What its memory holds before and after a lock.
  private func locked(
    _ passcode: String, _ place: TemporaryPlace, environment: [String: String] = [:]
  ) async throws -> (before: Look, after: Look) {
    let program = try filled(passcode, place, environment: environment)
    let keys = try await VaultKeys(of: place, passcode: passcode).all
    let other = passcode == Self.passcode ? Self.otherPasscode : Self.passcode
    let secrets = keys + [("passcode", Array(passcode.utf8)), ("other", Array(other.utf8))]
    let id = program.process.processIdentifier
    let before = try Look(at: id, secrets, planted.words)
    #expect(try program.ask("vault lock").last == "ok")
    let after = try Look(at: id, secrets, planted.words)
    #expect(program.finish() == 0)
    return (before, after)
  }
}

/// What was found in a program's memory at one moment.
private struct Look {
  /// How often each secret was found, anywhere.
  private(set) var secrets: [(name: String, count: Int)] = []
  /// Planted words in what SQLite has had since the start, each copy.
  private(set) var inArena = 0
  private(set) var elsewhere = 0
  private(set) var differentElsewhere = 0

  init(
    at process: Int32, _ secrets: [(name: String, bytes: [UInt8])], _ words: [String]
  ) throws {
    let memory = try ProcessMemory(of: process)
    let counts = memory.counts(of: secrets.map(\.bytes) + words.map { Array($0.utf8) })
    self.secrets = zip(secrets, counts).map { ($0.name, $1.inArena + $1.elsewhere) }
    for count in counts.dropFirst(secrets.count) {
      inArena += count.inArena
      elsewhere += count.elsewhere
      if count.elsewhere > 0 { differentElsewhere += 1 }
    }
  }

  func count(of name: String) -> Int {
    secrets.first { $0.name == name }?.count ?? 0
  }

  var keys: [(name: String, count: Int)] {
    secrets.filter { $0.name != "passcode" && $0.name != "other" }
  }
}
#endif
