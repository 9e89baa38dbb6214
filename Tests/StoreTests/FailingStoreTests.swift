import FHIR
import Foundation
import GRDB
import Search
import Testing

@testable import Store
@testable import Vault

/// Full disks, ends in the middle, and files that are not what they should be.
@Suite struct FailingStoreTests {
  /// Long enough that pages spill before the commit.
  private func long(_ id: Int, _ round: Int) throws -> RecordStore.Arrival {
    try observation("o\(id)", text: String(repeating: "\(round * 7 + id) ", count: 20_000))
  }

  @Test(arguments: [0, 1, 20, 59])
  func aDiskThatFillsUpCostsNothingButTheWriteInHand(after: Int) async throws {
    let record = try await TestRecord.made((0..<60).map { try long($0, 0) })
    let store = try record.store()
    let before = try store.everything()
    var number = 0
    let error = #expect(throws: StoreError.self) {
      try store.merge(source: "test", at: someday) {
        if number == after { store.rehearseFullDisk(true) }
        number += 1
        return number <= 60 ? try long(number - 1, 1) : nil
      }
    }
    #expect(error?.code == .diskFull)
    #expect(try store.everything() == before)
    #expect(throws: StoreError.self) { try store.merge([observation("small")]) }
    #expect(try store.everything() == before)
    store.rehearseFullDisk(false)
    #expect(try store.merge([long(3, 2), observation("small")]).changed == 1)
    let after = try store.everything()
    store.close()
    #expect(try record.store().everything() == after)
  }

  @Test func aRecordThatCantBeMadeLeavesNoFile() async throws {
    struct Interrupted: Error {}
    let record = try await TestRecord.made()
    let file = try record.vault.makePersonFile("other")
    var number = 0
    #expect(throws: Interrupted.self) {
      try RecordStore.create(file, source: "test", at: someday) {
        number += 1
        if number == 40 { throw Interrupted() }
        return try long(number, 0)
      }
    }
    file.rehearseFullDisk(true)
    let error = #expect(throws: StoreError.self) {
      try RecordStore.create(file, source: "test", at: someday) { nil }
    }
    #expect(error?.code == .diskFull, "\(error?.reason ?? "")")
    #expect(
      try record.scratch.files().filter { $0.contains("other") } == [
        "home/vault/people/other.key"
      ])
    file.rehearseFullDisk(false)
    #expect(file.openFileCount == 0)
    // What a crash left is in nobody's way.
    try record.scratch.write([1, 2, 3], to: "home/vault/people/other.db.new")
    try record.scratch.write([1, 2, 3], to: "home/vault/people/other.db.new-wal")
    #expect(try RecordStore.create(file, source: "test", at: someday) { nil }.added == 0)
    #expect(
      try record.scratch.files().filter { $0.contains("other") } == [
        "home/vault/people/other.db", "home/vault/people/other.key",
      ])
  }

  @Test func whatWasAcknowledgedOutlivesARehearsedCrash() async throws {
    let record = try await TestRecord.made()
    for round in 0..<6 {
      let store = try record.store()
      _ = try store.merge((0..<5).map { try observation("r\(round)-\($0)") })
      store.abandon()
      #expect(throws: StoreError.self) { try store.merge([observation("later")]) }
      let again = try record.store()
      #expect(
        try await again.read { try $0.counts().map(\.count) } == [(round + 1) * 5])
      again.close()
    }
  }

  @Test func aClosedStoreIsLocked() async throws {
    let record = try await TestRecord.made([observation("a")])
    let store = try record.store()
    store.close()
    let error = await #expect(throws: StoreError.self) { try await store.read { try $0.counts() } }
    #expect(error?.code == .locked)
    #expect(throws: StoreError.self) { try store.merge([observation("b")]) }
    #expect(!record.scratch.contains(TestRecord.database + "-shm"))
  }

  // MARK: Files that are not what they should be

  private func opening(_ record: TestRecord) -> StoreError.Code? {
    do {
      let store = try record.store()
      _ = try store.everything()
      store.close()
      return nil
    } catch let error as StoreError {
      return error.code
    } catch {
      return StoreError(error).code
    }
  }

  @Test func aFileThatIsMissingCutOrAnothersIsDamaged() async throws {
    let record = try await TestRecord.made((0..<30).map { try observation("o\($0)") })
    let stranger = try await TestRecord.made((0..<30).map { try observation("o\($0)") })
    let original = try record.scratch.bytes(TestRecord.database)
    let page = 4096
    let variants: [[UInt8]] = [
      [], [0], Array(original.prefix(99)), Array(original.prefix(100)),
      Array(original.prefix(page - 1)), Array(original.prefix(page)),
      Array(original.dropLast(page)), [UInt8](repeating: 0, count: original.count),
      Array("SQLite format 3\0".utf8) + original.dropFirst(16),
      try stranger.scratch.bytes(TestRecord.database),
      try record.scratch.bytes("home/vault/account.db"),
    ]
    for (number, bytes) in variants.enumerated() {
      try record.scratch.write(bytes, to: TestRecord.database)
      #expect(opening(record) == .damaged, "variant \(number)")
    }
    try record.scratch.remove(TestRecord.database)
    #expect(opening(record) == .damaged)
    #expect(!record.scratch.contains(TestRecord.database))
    try record.scratch.write(original, to: TestRecord.database)
    #expect(opening(record) == nil)
  }

  @Test(arguments: [
    "", "{", "null", "[]", "{}", #"{"resourceType":1}"#, #"{"resourceType":"Observation""#,
    "\u{FEFF}{}", #"{"resourceType":"Observation","resourceType":"Patient"}"#,
    String(repeating: "[", count: 100_000),
  ])
  func storedContentThatIsNoResourceIsDamage(content: String) async throws {
    let record = try await TestRecord.made([observation("a"), observation("b")])
    defer { withExtendedLifetime(record) {} }
    let store = try record.store()
    try await store.database.connections.write { db in
      try db.execute(
        sql: "UPDATE resource SET content = CAST(? AS BLOB) WHERE id = 'a'", arguments: [content])
    }
    let reads: [@Sendable (StoredRecord) throws -> Void] = [
      { _ = try $0.resource(ResourceID("Observation/a")!) },
      { _ = try $0.resources(SearchQuery("Observation")) },
      { try $0.forEach { _ in } },
    ]
    for read in reads {
      let error = await #expect(throws: StoreError.self) { try await store.read(read) }
      #expect(error?.code == .damaged)
    }
    #expect(try await store.read { try $0.resource(ResourceID("Observation/b")!) != nil })
    #expect(try store.merge([observation("a")]).changed == 1)
  }

  @Test func aFormatFromTheFutureIsTooNewAndNoneIsDamage() async throws {
    let record = try await TestRecord.made()
    for (version, code) in [(3, StoreError.Code.tooNew), (0, .damaged), (-1, .damaged)] {
      let store = try record.store()
      try await store.database.connections.write {
        try $0.execute(sql: "PRAGMA user_version = \(version)")
      }
      store.close()
      #expect(opening(record) == code)
      let file = try record.file()
      var configuration = Configuration()
      configuration.prepareDatabase { db in
        try SealedFile.prepare(connection: db.sqliteConnection!)
      }
      let raw = try DatabaseQueue(path: file.uri, configuration: configuration)
      try await raw.write { try $0.execute(sql: "PRAGMA user_version = 2") }
      try raw.close()
      withExtendedLifetime(file) {}
    }
    #expect(opening(record) == nil)
  }

  @Test func anAccountKeepsItsPeopleInTheOrderInWhichTheyCame() async throws {
    let record = try await TestRecord.made()
    let account = try AccountStore(record.vault.account)
    let names = ["Zoë", "Ada", "", "a'b\"c", "名前"]
    let entries = names.enumerated().map { number, name in
      AccountStore.Entry(
        id: "id\(number)", source: "s", patient: "p\(number)", name: name, birthDate: "1967-03")
    }
    for entry in entries { try account.upsert(entry) }
    #expect(try account.people() == entries)
    let renamed = AccountStore.Entry(
      id: "id1", source: "s", patient: "p1", name: "Ada M.", birthDate: "")
    try account.upsert(renamed)
    #expect(try account.people()[1] == renamed)
    // The same patient under another id is refused.
    #expect(throws: StoreError.self) {
      try account.upsert(
        AccountStore.Entry(id: "new", source: "s", patient: "p1", name: "", birthDate: ""))
    }
    account.close()
    let again = try await TestRecord.opened(in: record.scratch)
    #expect(try AccountStore(again.vault.account).people().count == names.count)
  }
}
