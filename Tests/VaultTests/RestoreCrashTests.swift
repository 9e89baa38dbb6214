import CFaultVFS
import CSealedVFS
import Foundation
import Testing

@testable import Vault

/// A restored vault is there whole or not at all, and has keys of its own.
extension VaultCrashTests {
  /// A backup of one person with one sealed database of a few rows, beside the vault's folders.
  private func writeBackup(in scratch: Scratch, _ key: RecoveryKey) throws {
    let folder = try Scratch()
    let secret = try Secret(copying: [UInt8](repeating: 0x11, count: 32))
    let copy = try PortableCopy(in: Folder(path: folder.path), named: "db", key: secret)
    let slot = Slot(0x11)
    let connection = try SealedConnection(folder.file("db"), slot, making: true)
    try connection.run("CREATE TABLE t (a); INSERT INTO t VALUES (42), (43)")
    try connection.run("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    let writer = try BackupWriter(path: scratch.file("b.satchel"), key: key)
    try writer.append(BackupFacts(made: 0, peopleCount: 1))
    try writer.append(
      BackupPerson(id: "one", source: "s", patient: "p", name: "n", birthDate: ""))
    try writer.append(copy) {}
    try writer.finish()
  }

  /// What the rooms above do with it.
  private func restore(_ vault: TestVault, _ key: RecoveryKey) throws {
    let backup = try BackupReader(path: vault.scratch.file("b.satchel"), key: key)
    try vault.files.make(passcode: TestVault.other, derivation: .cheapest) { staged in
      _ = try backup.next()
      _ = try backup.facts()
      _ = try backup.next()
      let person = try backup.person()
      let copy = try staged.unpackCopy(from: backup) {}
      let file = try staged.makePersonFile(person.id)
      let slot = Slot(0x11)
      let source = try SealedConnection(copy.file.path, slot)
      #expect(file.receive(from: source.handle) { true } == 0)
      source.close()
      try copy.discard()
      #expect(try backup.next() == nil)
      try staged.syncPeople()
    }
  }

  private func checkRestoredOrNot(_ vault: TestVault, _ step: Int) async throws {
    let others = { try vault.scratch.files().filter { $0 != "b.satchel" } }
    switch try vault.files.recover() {
    case .absent:
      #expect(try others() == [], "step \(step)")
    case .present:
      #expect(vault.secrets.count == 1, "step \(step)")
      let open = try await vault.opened(TestVault.other)
      let file = try #require(try open.personFile("one"))
      var connection: OpaquePointer?
      #expect(sqlite3_open_v2(file.uri, &connection, SQLITE_OPEN_READWRITE | 0x40, nil) == 0)
      try SealedFile.prepare(connection: #require(connection))
      #expect(sqlite3_exec(connection, "DELETE FROM t WHERE a = 42", nil, nil, nil) == 0)
      #expect(sqlite3_changes(connection) == 1, "step \(step)")
      sqlite3_close(connection)
      #expect(
        try others().filter { !$0.hasPrefix("keys/") } == [
          "home/vault/account.key", "home/vault/master.key",
          "home/vault/people/one.db", "home/vault/people/one.key",
        ], "step \(step)")
    case .erased: Issue.record("step \(step): erased")
    }
  }

  @Test func aVaultIsRestoredWholeOrNotAtAll() async throws {
    let scratch = try Scratch()
    let key = try RecoveryKey()
    try writeBackup(in: scratch, key)
    let vault = try TestVault(in: scratch)
    let copies = try await crashes(of: scratch) { try restore(vault, key) }
    #expect(copies.count > 25)
    for (step, copy) in copies.enumerated() {
      try await checkRestoredOrNot(TestVault(in: copy), step)
    }
    #expect(try await vault.opens(TestVault.other))
  }

  @Test(arguments: [false, true])
  func aRestorationThatFailsLeavesNothing(lasting: Bool) async throws {
    let key = try RecoveryKey()
    try await failures(lasting: lasting) {
      let scratch = try Scratch()
      try writeBackup(in: scratch, key)
      return try TestVault(in: scratch)
    } _: {
      try restore($0, key)
    } _: { vault, step in
      try await checkRestoredOrNot(vault, step)
    }
  }

  @Test func theKeyThatLayInTheBackupOpensNothingOfTheVault() async throws {
    let scratch = try Scratch()
    let key = try RecoveryKey()
    try writeBackup(in: scratch, key)
    let vault = try TestVault(in: scratch)
    try restore(vault, key)
    #expect(throws: SQLiteFailure.self) {
      try SealedConnection(scratch.file("home/vault/people/one.db"), Slot(0x11))
        .run("SELECT * FROM t")
    }
  }

  @Test func aBackupWithSomebodyTwiceMakesNoVault() async throws {
    let vault = try TestVault(in: Scratch())
    let error = #expect(throws: VaultError.self) {
      try vault.files.make(passcode: TestVault.other, derivation: .cheapest) { staged in
        _ = try staged.makePersonFile("one")
        _ = try staged.makePersonFile("one")
      }
    }
    #expect(error?.code == .backupDamaged)
    #expect(try vault.files.recover() == .absent)
    #expect(try vault.scratch.files() == [])
  }

  /// The place of a copy that a death left is empty at the next start.
  @Test func aCopyThatADeathLeftIsDestroyed() async throws {
    let scratch = try Scratch()
    let vault = try await TestVault.made(in: scratch)
    let copy = try await vault.opened().makePortableCopy()
    try Data(count: 5000).write(to: URL(fileURLWithPath: copy.file.path))
    #expect(try vault.files.recover() == .present)
    #expect(try !scratch.files().contains { $0.hasSuffix(".new") })
    withExtendedLifetime(copy) {}
  }
}
