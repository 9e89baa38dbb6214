import Foundation
import Satchel
import SatchelTesting
import Testing

/// Somebody who has the disk puts back what it held before. What is older than at the last lock is
/// said to be, and never silently taken.
@Suite struct RollbackTests {
  /// A locked device whose record weighed 70 kg when `copy` was made, and 81 since.
  private struct Story {
    let device: Device
    let satchel: Satchel
    let person: PersonID
    let copy: String

    func putBack(_ names: String...) throws {
      let manager = FileManager.default
      for name in names {
        try? manager.removeItem(atPath: device.folder + "/vault/" + name)
        if manager.fileExists(atPath: copy + "/" + name) {
          try manager.copyItem(
            atPath: copy + "/" + name, toPath: device.folder + "/vault/" + name)
        }
      }
    }

    func weight() async throws -> String? {
      let id = try #require(ResourceID(type: "Observation", id: "o1"))
      let found = try await satchel.person(person).resource(id)
      return found.resource.json.path("valueQuantity", "value")?.number
    }
  }

  private func story(
    copying prepare: @Sendable (Satchel) async throws -> Void = { await $0.lock() }
  ) async throws -> Story {
    let device = Device()
    let (satchel, person) = try await device.openWithRecord()
    try await prepare(satchel)
    let copy = device.folder + "/copy"
    try FileManager.default.copyItem(atPath: device.folder + "/vault", toPath: copy)
    await satchel.lock()
    try await satchel.unlock(passcode: Device.passcode)
    _ = try await satchel.importRecord(Device.bundle(weight: "81.0"))
    await satchel.lock()
    return Story(device: device, satchel: satchel, person: person.id, copy: copy)
  }

  @Test func withoutAnOlderFileNothingIsSaid() async throws {
    let story = try await story()
    for _ in 0..<3 {
      try await story.satchel.unlock(passcode: Device.passcode)
      #expect(try await story.weight() == "81.0")
      await story.satchel.lock()
    }
    await story.satchel.close()
  }

  @Test func anOlderRecordIsNoticedWhenItIsRead() async throws {
    let story = try await story()
    try story.putBack("people/\(story.person).db")
    try await story.satchel.unlock(passcode: Device.passcode)
    #expect(await code { try await story.weight() } == .vaultRolledBack)
    #expect(await code { try await story.weight() } == .vaultRolledBack)
    await story.satchel.close()
  }

  @Test func anOlderAccountIsNoticedAtUnlockingAndCostsNobodyAKey() async throws {
    let device = Device()
    let satchel = try await device.openUnlocked()
    await satchel.lock()
    try FileManager.default.copyItem(
      atPath: device.folder + "/vault/account.db", toPath: device.folder + "/old")
    try await satchel.unlock(passcode: Device.passcode)
    _ = try await satchel.importRecord(Device.bundle())
    await satchel.lock()
    let account = device.folder + "/vault/account.db"
    try FileManager.default.moveItem(atPath: account, toPath: device.folder + "/new")
    try FileManager.default.moveItem(atPath: device.folder + "/old", toPath: account)
    let files = device.files()
    #expect(
      await code { try await satchel.unlock(passcode: Device.passcode) } == .vaultRolledBack)
    #expect(device.files() == files)
    #expect(await satchel.status().state == .locked)
    await satchel.close()
  }

  @Test func aWholeOlderVaultIsNoticed() async throws {
    let story = try await story()
    await story.satchel.lock()
    try story.putBack("account.db", "people", "master.key", "account.key")
    try await story.satchel.unlock(passcode: Device.passcode)
    #expect(await code { try await story.weight() } == .vaultRolledBack)
    await story.satchel.close()
  }

  /// Its pages are older than those of the file that it was emptied into.
  @Test func anOlderLogIsNotRead() async throws {
    let story = try await story { satchel in
      _ = try await satchel.importRecord(Device.bundle(weight: "75.0"))
    }
    #expect(FileManager.default.fileExists(atPath: story.copy + "/people/\(story.person).db-wal"))
    try story.putBack("people/\(story.person).db-wal")
    try await story.satchel.unlock(passcode: Device.passcode)
    #expect(try await story.weight() == "81.0")
    await story.satchel.close()
  }

  @Test func anOlderPasscodeIsDeadEvenWithItsKeyFile() async throws {
    let story = try await story()
    try await story.satchel.unlock(passcode: Device.passcode)
    try await story.satchel.changePasscode(from: Device.passcode, to: Device.other)
    await story.satchel.lock()
    try story.putBack("master.key")
    for passcode in [Device.passcode, Device.other] {
      #expect(
        await code { try await story.satchel.unlock(passcode: passcode) } == .vaultRolledBack)
    }
    await story.satchel.close()
  }

  /// However the phone died in the meantime, its own files are never taken for older ones.
  @Test func aCrashIsNoRollback() async throws {
    let device = Device()
    var (satchel, person) = try await device.openWithRecord()
    for round in 1...4 {
      let weight = "\(70 + round).5"
      _ = try await satchel.importRecord(Device.bundle(weight: weight))
      // The key store refuses to hear of the lock; then the process dies, or not.
      if round % 2 == 0 { device.keyVault.fail(.setAnchor) }
      if round > 2 { await satchel.lock() }
      await satchel.crash()
      device.keyVault.fail()
      satchel = try await device.open()
      try await satchel.unlock(passcode: Device.passcode)
      let story = Story(device: device, satchel: satchel, person: person.id, copy: "")
      #expect(try await story.weight() == weight)
    }
    await satchel.close()
  }

  @Test func whoeverPutItBackKnowinglyGoesOnAsANewDevice() async throws {
    let story = try await story()
    try story.putBack("account.db", "people")
    try await story.satchel.unlockAsNewDevice(passcode: Device.passcode)
    #expect(try await story.weight() == "70.0")
    _ = try await story.satchel.importRecord(Device.bundle(weight: "72.0"))
    await story.satchel.lock()
    try await story.satchel.unlock(passcode: Device.passcode)
    #expect(try await story.weight() == "72.0")
    await story.satchel.lock()
    // What was lost is older now, too; so is the copy.
    try story.putBack("people")
    try await story.satchel.unlock(passcode: Device.passcode)
    #expect(await code { try await story.weight() } == .vaultRolledBack)
    await story.satchel.close()
  }

  @Test func attemptsThatWerePutBackCountForNothing() async throws {
    let story = try await story()
    for _ in 0..<3 { _ = await story.satchel.tryWrongly() }
    try story.putBack("attempts", "master.key")
    await story.satchel.close()
    let again = try await story.device.open()
    #expect(await again.status().wrongPasscodes == 3)
    await again.close()
  }
}
