import FHIR
import Foundation
import GRDB
import Testing

@testable import Store
@testable import Vault

/// What an examination says of a record to which something was done.
@Suite struct ExaminationTests {
  private let many = { try (0..<120).map { try observation("o\($0)", text: "t\($0)") } }

  @Test func aSoundRecordHasNoFindingsAndIsLeftAlone() async throws {
    let record = try await TestRecord.made(many())
    let before = try record.scratch.everyByte()
    let found = try record.examined()
    #expect(found.findings.damage.isEmpty && found.findings.lost.isEmpty)
    #expect(found.findings.rows == 120 && found.findings.pages > 10 && found.findings.frames == 0)
    #expect(try record.scratch.everyByte() == before)
  }

  @Test func aLogThatADeathLeftIsReadAndLeftAlone() async throws {
    let record = try await TestRecord.made(many())
    let store = try record.store()
    _ = try store.merge([observation("o3", text: "changed"), observation("new")])
    store.abandon()
    let before = try record.scratch.everyByte()
    let found = try record.examined()
    #expect(found.findings.damage.isEmpty && found.findings.frames > 0)
    #expect(found.contents["Observation/o3"]?.contains("changed") == true)
    #expect(found.contents.count == 121)
    #expect(try record.scratch.everyByte() == before)
  }

  @Test func anOpenStoreIsExaminedBesideItsReaders() async throws {
    let record = try await TestRecord.made(many())
    let store = try record.store()
    _ = try store.merge([observation("new")])
    let found = try record.examined(store.database.file)
    #expect(found.findings.damage.isEmpty && found.findings.rows == 121)
    #expect(try store.merge([observation("newer")]).added == 1)
    store.close()
  }

  /// SQLite's own recovery is the oracle: a log is good for what SQLite reads of it.
  @Test func aDamagedLogIsReadAsFarAsSQLiteReadsIt() async throws {
    let record = try await TestRecord.made(many())
    let store = try record.store()
    for round in 0..<6 {
      // The fourth spills before it commits, and rewrites checksums.
      let count = round == 3 ? 30 : 3
      _ = try store.merge(
        (0..<count).map {
          try observation(
            "o\($0)", text: String(repeating: "\(round) ", count: round == 3 ? 40_000 : 50))
        })
    }
    store.abandon()
    let log = TestRecord.database + "-wal"
    let whole = try record.scratch.bytes(log)
    let database = try record.scratch.bytes(TestRecord.database)
    let frames = (whole.count - 72) / 4120
    #expect((600..<1000).contains(frames), "\(frames)")
    #expect(try record.examined().findings.damage.isEmpty)
    var generator = SeededGenerator(seed: 11)
    for round in 0..<12 {
      let frame = round == 0 ? frames - 1 : Int.random(in: 0..<frames, using: &generator)
      var bytes = whole
      bytes[72 + frame * 4120 + Int.random(in: 0..<4120, using: &generator)] ^= 4
      try record.scratch.write(bytes, to: log)
      let found = try record.examined()
      // The last may as well have been torn by the death.
      #expect(found.findings.damage[.log] == (frame == frames - 1 ? nil : 1), "frame \(frame)")
      #expect(try record.scratch.bytes(log) == bytes)
      let store = try record.store()
      let read = try await store.read { record in
        var read: [String] = []
        try record.forEach { read.append(String(decoding: $0.canonicalBytes, as: UTF8.self)) }
        return read
      }
      store.abandon()
      #expect(found.contents.values.sorted() == read.sorted(), "frame \(frame)")
      try record.scratch.write(database, to: TestRecord.database)
    }
  }

  @Test func whatALaterLogLeftOfAnEarlierOneIsNoDamage() async throws {
    let record = try await TestRecord.made(many())
    let store = try record.store()
    _ = try store.merge((0..<60).map { try observation("o\($0)", text: "first") })
    // Emptied but not shortened: the next log overwrites its beginning.
    try await store.database.connections.writeWithoutTransaction { _ = try $0.checkpoint(.restart) }
    _ = try store.merge([observation("o1", text: "second")])
    store.abandon()
    let found = try record.examined()
    #expect(found.findings.damage.isEmpty)
    #expect(found.contents["Observation/o1"]?.contains("second") == true)
    #expect(found.contents["Observation/o2"]?.contains("first") == true)
    // A page that is damaged in the file and newer in the log is mended by it.
    let page = try #require(try record.pagesInLog().first)
    try record.damage(page: page)
    let mended = try record.examined()
    #expect(mended.findings.damage.isEmpty && mended.findings.mendedPages == 1)
  }

  @Test(arguments: [
    ("DELETE FROM entry WHERE resource = 7", [DamageKind.index: 1]),
    ("DELETE FROM entry WHERE value = x'' AND resource < 5", [.index: 4]),
    ("UPDATE entry SET rank = 5 WHERE resource = 9", [.index: 1]),
    ("INSERT INTO entry VALUES (77, x'78', 1, 3)", [.index: 1]),
    ("DELETE FROM word WHERE resource = 8", [.index: 1]),
    ("UPDATE word SET places = 3 WHERE resource = 8", [.index: 1]),
    ("UPDATE resource SET rank = 5 WHERE key = 9", [.index: 1]),
    ("INSERT INTO history VALUES (3, 1, 0, 2, x'7B7D')", [.version: 1]),
    ("UPDATE resource SET content = CAST('{}' AS BLOB) WHERE key = 4", [.resource: 1]),
    ("UPDATE resource SET content = CAST(content || ' ' AS BLOB) WHERE key = 4", [.resource: 1]),
    ("UPDATE resource SET id = 'another' WHERE key = 4", [.resource: 1]),
    ("UPDATE resource SET version = 0 WHERE key = 4", [.resource: 1]),
  ])
  func whatSQLiteTakesForSoundIsComparedWithTheResources(
    statement: String, expected: [DamageKind: Int]
  ) async throws {
    let record = try await TestRecord.made(many())
    let store = try record.store()
    try await store.database.connections.write { try $0.execute(sql: statement) }
    store.close()
    let found = try record.examined()
    #expect(found.findings.damage == expected)
    #expect(found.findings.lost.count == (expected[.resource] ?? 0))
    #expect(found.contents.count == 120 - found.findings.lost.count)
  }

  @Test func valuesWithANulAndInTwoSpellingsAreIndexedAsStored() async throws {
    let codes = ["e\u{301}", "\u{E9}", #"a\u0000b"#, #"a\u0000c"#, "a"]
    let record = try await TestRecord.made([observation("x", codes: codes)])
    #expect(try record.examined().findings.damage.isEmpty)
  }

  @Test func aMissingAnOlderAndAForeignFileAreTold() async throws {
    let record = try await TestRecord.made(many())
    let original = try record.scratch.bytes(TestRecord.database)
    let store = try record.store()
    _ = try store.merge([observation("new")])
    store.close()
    try record.vault.keepGenerations()
    let again = try await TestRecord.opened(in: record.scratch)
    try record.scratch.write(original, to: TestRecord.database)
    let older = try again.examined()
    #expect(older.findings.damage == [.older: 1] && older.contents.count == 120)
    let account = try record.scratch.bytes("home/vault/account.db")
    try record.scratch.write(account, to: TestRecord.database)
    let foreign = try again.examined().findings
    #expect(foreign.damage == [.page: account.count / 4096] && foreign.rows == 0)
    try record.scratch.remove(TestRecord.database)
    #expect(try again.examined().findings.damage == [.file: 1])
    #expect(!record.scratch.contains(TestRecord.database))
  }

  @Test func aBrakeEndsIt() async throws {
    let record = try await TestRecord.made(many())
    for after in [0, 1, 7] {
      let brake = Brake()
      let count = Countdown(after, brake)
      let error = #expect(throws: StoreError.self) {
        _ = try RecordExamination(
          of: "x", nil, in: FileExamination(record.file(), brake: brake, step: count.step))
      }
      #expect(error?.code == .locked)
    }
    let file = try record.file()
    let revoked = Brake()
    let count = Countdown(5, revoked) { file.revoke() }
    let error = #expect(throws: VaultError.self) {
      _ = try RecordExamination(
        of: "x", nil, in: FileExamination(file, brake: revoked, step: count.step))
    }
    #expect(error?.code == .locked)
  }

  @Test func theAccountIsReadAsFarAsItGoes() async throws {
    let record = try await TestRecord.made()
    let account = try AccountStore(record.vault.account)
    let entries = (0..<200).map {
      AccountStore.Entry(
        id: "id\($0)", source: "s", patient: "p\($0)", name: "name \($0)", birthDate: "1967")
    }
    for entry in entries { try account.upsert(entry) }
    account.close()
    let again = try await TestRecord.opened(in: record.scratch)
    func examined() throws -> AccountExamination {
      try AccountExamination(
        in: FileExamination(again.vault.account, brake: Brake(), step: {}))
    }
    let sound = try examined()
    #expect(sound.people == entries && sound.findings.damage.isEmpty)
    var bytes = try record.scratch.bytes("home/vault/account.db")
    for page in 0..<3 { bytes[page * 4096] ^= 1 }
    try record.scratch.write(bytes, to: "home/vault/account.db")
    let damaged = try examined()
    #expect(damaged.findings.damage == [.page: 3])
    #expect(damaged.people.count > 100 && damaged.people.allSatisfy(entries.contains))
  }
}
