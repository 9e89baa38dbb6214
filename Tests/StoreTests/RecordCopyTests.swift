import Foundation
import GRDB
import Synchronization
import Testing

@testable import Store
@testable import Vault

/// A record's way into a backup and out of it.
@Suite struct RecordCopyTests {
  private func filled(_ count: Int = 40) async throws -> TestRecord {
    try await TestRecord.made(
      (0..<count).map { try observation("o\($0)", text: String(repeating: "x\($0)", count: 900)) })
  }

  /// The copy as a record in another vault.
  private func restored(_ copy: PortableCopy) async throws -> TestRecord {
    let scratch = try Scratch()
    let files = try VaultFiles(
      path: scratch.file("home"), keyVault: FileKeyVault(path: scratch.file("keys")))
    try files.make(
      passcode: TestRecord.passcode, derivation: KeyDerivation(passes: 1, memoryKiB: 8)!
    ) { staged in
      let file = try staged.makePersonFile(TestRecord.person)
      try RecordStore.restore(file, from: copy) { true }
      try AccountStore.create(staged.account)
    }
    let record = try await TestRecord.opened(in: scratch)
    return record
  }

  @Test func whatIsRestoredIsWhatWasCopiedWithItsLog() async throws {
    let record = try await filled()
    let store = try record.store()
    #expect(try store.merge([observation("new")]).added == 1)
    let copy = try record.vault.makePortableCopy()
    try await store.copy(to: copy) { true }
    let expected = try store.everything()
    store.close()
    let other = try await restored(copy)
    let again = try other.store()
    #expect(try again.everything() == expected)
    #expect(try again.merge([observation("more")]).added == 1)
    again.close()
    let files = try other.scratch.files().filter { $0.hasPrefix("home/vault/people") }
    #expect(
      files.filter { !$0.hasSuffix("-wal") } == [
        "home/vault/people/someone.db", "home/vault/people/someone.key",
      ])
  }

  @Test func aRecordCanBeReadAndWrittenWhileItIsCopied() async throws {
    let record = try await filled(1500)
    let store = try record.store()
    let expected = try store.everything()
    let copy = try record.vault.makePortableCopy()
    let writes = Mutex(0)
    try await store.copy(to: copy) {
      let number = writes.withLock { count in
        count += 1
        return count
      }
      return number < 100 && (try? store.merge([observation("during\(number)")])) != nil
    }
    #expect(writes.withLock { $0 } > 1)
    #expect(try store.everything().count > expected.count)
    store.close()
    let again = try await restored(copy).store()
    #expect(try again.everything() == expected)
    again.close()
  }

  @Test func aCopyThatIsEndedSaysThatTheVaultWasLocked() async throws {
    let record = try await filled(1500)
    let store = try record.store()
    let copy = try record.vault.makePortableCopy()
    let error = await #expect(throws: StoreError.self) {
      try await store.copy(to: copy) { false }
    }
    #expect(error?.code == .locked)
    _ = try store.everything()
    store.close()
  }

  @Test func aCopyGoesWithItsLastReference() async throws {
    let record = try await filled()
    let store = try record.store()
    do {
      let copy = try record.vault.makePortableCopy()
      try await store.copy(to: copy) { true }
      #expect(record.scratch.contains("home/vault/backup.new"))
    }
    store.close()
    #expect(try record.scratch.files().allSatisfy { !$0.contains("backup") })
  }

  @Test func whatIsNoRecordIsNotRestored() async throws {
    let record = try await filled()
    // The account's file is sealed and whole, and no record.
    let account = try AccountStore(record.vault.account)
    let copy = try record.vault.makePortableCopy()
    #expect(try Self.receive(account, into: copy) == 0)
    account.close()
    await #expect(throws: StoreError.self) { _ = try await restored(copy) }
  }

  private static func receive(_ account: AccountStore, into copy: PortableCopy) throws -> Int32 {
    try account.database.connections.read { db in
      copy.file.receive(from: db.sqliteConnection!) { true }
    }
  }

  @Test func anEmptyOrForeignFileIsNotRestored() async throws {
    for content in [[], [UInt8](repeating: 7, count: 8192), Array("SQLite format 3".utf8)] {
      let record = try await filled()
      let copy = try record.vault.makePortableCopy()
      try record.scratch.write(content, to: "home/vault/backup.new")
      let error = await #expect(throws: StoreError.self) { _ = try await restored(copy) }
      #expect(error?.code == .damaged)
    }
  }

  // MARK: The account

  @Test func howARecordIsHeldIsKeptAndNeverChangedByAnUpdate() async throws {
    let record = try await filled()
    let account = try AccountStore(record.vault.account)
    let child = AccountStore.Entry(
      id: "c", source: "s", patient: "1", name: "Child", birthDate: "", held: .proxy)
    try account.upsert(child)
    try account.upsert(.init(id: "o", source: "s", patient: "2", name: "Own", birthDate: ""))
    #expect(try account.people().map(\.held) == [.proxy, .own])
    try account.upsert(
      .init(id: "c", source: "s", patient: "1", name: "Grown", birthDate: "", held: .own))
    #expect(try account.people().map(\.held) == [.proxy, .own])
    #expect(try account.people()[0].name == "Grown")
    account.close()
  }

  @Test func everyVaultHasAnIncarnationOfItsOwnAndKeepsIt() async throws {
    let first = try await filled()
    let second = try await filled()
    var names: [String] = []
    for record in [first, try await TestRecord.opened(in: first.scratch), second] {
      let account = try AccountStore(record.vault.account)
      names.append(try account.incarnation())
      account.close()
    }
    #expect(names[0] == names[1] && names[0] != names[2])
    #expect(names.allSatisfy { $0.count == 32 })
  }
}
