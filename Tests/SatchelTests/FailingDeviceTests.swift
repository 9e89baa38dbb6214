import Foundation
import Satchel
import SatchelTesting
import Testing

/// A key store that refuses, and a disk that is full or fails, at each of the places where it hurts.
@Suite struct FailingDeviceTests {
  @Test(arguments: [ScriptedKeyVault.Call.create, .bind])
  func aVaultThatTheKeyStoreRefusesIsNotMade(_ call: ScriptedKeyVault.Call) async throws {
    let device = Device()
    let satchel = try await device.open()
    device.keyVault.fail(call)
    #expect(
      await code { try await satchel.create(passcode: Device.passcode) } == .keyStoreFailed)
    #expect(await satchel.status().state == .absent)
    #expect(device.files("").filter { $0 != "lock" } == [])
    device.keyVault.fail()
    try await satchel.create(passcode: Device.passcode)
    await satchel.close()
  }

  @Test func aVaultWhoseFirstUnlockingFailsIsNotMadeEither() async throws {
    let device = Device()
    let satchel = try await device.open()
    // The first `bind` makes the vault, the second unlocks it.
    let binds = PieceCount()
    device.keyVault.duringBind { [keyVault = device.keyVault] in
      binds.add()
      if binds.value == 2 { keyVault.fail(.bind) }
    }
    #expect(
      await code { try await satchel.create(passcode: Device.passcode) } == .keyStoreFailed)
    device.keyVault.duringBind(nil)
    device.keyVault.fail()
    #expect(await satchel.status().state == .absent)
    #expect(device.files("").filter { $0 != "lock" } == [])
    try await satchel.create(passcode: Device.other)
    await satchel.close()
  }

  @Test func aCheckThatTheKeyStoreRefusesIsNoWrongPasscode() async throws {
    let device = Device()
    let (satchel, person) = try await device.openWithRecord()
    await satchel.lock()
    device.keyVault.fail(.bind)
    for _ in 0..<12 {
      #expect(
        await code { try await satchel.unlock(passcode: Device.passcode) } == .keyStoreFailed)
    }
    #expect(await satchel.status().wrongPasscodes == 0)
    await satchel.crash()
    let again = try await device.open()
    #expect(await again.status().wrongPasscodes == 0)
    device.keyVault.fail()
    try await again.unlock(passcode: Device.passcode)
    #expect(try await again.person(person.id).tally().count == 2)
    await again.close()
  }

  @Test func aWipeThatTheKeyStoreRefusesIsNotUndone() async throws {
    let device = Device()
    let (satchel, _) = try await device.openWithRecord()
    device.keyVault.fail(.delete)
    #expect(await code { try await satchel.wipe() } == .keyStoreFailed)
    // The mark is written: what would be added now would be gone at the next start.
    #expect(
      await code { try await satchel.unlock(passcode: Device.passcode) } == .vaultErased)
    device.keyVault.fail()
    try await satchel.wipe()
    #expect(await satchel.status().state == .absent)
    try await satchel.create(passcode: Device.other)
    await satchel.close()
  }

  /// The key store may keep its secret: what was wrapped with its help is gone all the same.
  @Test func anErasureThatTheKeyStoreRefusesLeavesNoKeyInAFile() async throws {
    let device = Device()
    let (satchel, _) = try await device.openWithRecord()
    await satchel.lock()
    for _ in 0..<9 {
      _ = await satchel.tryWrongly()
      await device.time.advance(by: .seconds(3600))
    }
    device.keyVault.fail(.delete)
    #expect(await satchel.tryWrongly()?.code == .vaultErased)
    #expect(await code { try await satchel.unlock(passcode: Device.passcode) } == .vaultErased)
    await satchel.close()
    let again = try await device.open()
    #expect(await again.status().state == .erased)
    #expect(device.files("").filter { $0 != "lock" } == ["erased"])
    await again.close()
  }

  /// The right passcode on the tenth try, on a disk that then refuses to forget the count: at the
  /// next start the record must still be there.
  @Test func aCountThatCannotBeForgottenIsForgottenLater() async throws {
    let device = Device()
    let (satchel, person) = try await device.openWithRecord()
    await satchel.lock()
    for _ in 0..<9 {
      _ = await satchel.tryWrongly()
      await device.time.advance(by: .seconds(3600))
    }
    let obstacle = device.folder + "/vault/attempts.new"
    device.keyVault.duringBind {
      try? FileManager.default.createDirectory(
        atPath: obstacle, withIntermediateDirectories: false)
    }
    try await satchel.unlock(passcode: Device.passcode)
    device.keyVault.duringBind(nil)
    try FileManager.default.removeItem(atPath: obstacle)
    try await satchel.touch()
    await satchel.crash()
    let again = try await device.open()
    #expect(await again.status().wrongPasscodes == 0)
    try await again.unlock(passcode: Device.passcode)
    #expect(try await again.person(person.id).tally().count == 2)
    await again.close()
  }

  @Test func onAFullDiskNothingIsMade() async throws {
    let device = Device()
    let satchel = try await device.open()
    await satchel.setDiskFull(true)
    #expect(await code { try await satchel.create(passcode: Device.passcode) } == .diskFull)
    #expect(await satchel.status().state == .absent)
    #expect(device.files("").filter { $0 != "lock" } == [])
    await satchel.setDiskFull(false)
    try await satchel.create(passcode: Device.passcode)
    await satchel.close()
  }

  @Test func onAFullDiskNoPasscodeIsCheckedAndNoneIsCounted() async throws {
    let device = Device()
    let (satchel, person) = try await device.openWithRecord()
    await satchel.setDiskFull(true)
    #expect(
      await code {
        try await satchel.changePasscode(from: Device.passcode, to: Device.other)
      } == .diskFull)
    #expect(try await person.tally().count == 2)
    await satchel.lock()
    for _ in 0..<12 {
      #expect(await satchel.tryWrongly()?.code == .diskFull)
    }
    #expect(await satchel.status().wrongPasscodes == 0)
    await satchel.setDiskFull(false)
    try await satchel.unlock(passcode: Device.passcode)
    #expect(try await person.tally().count == 2)
    await satchel.close()
  }

  @Test func onAFullDiskNothingIsImportedAndNothingIsLost() async throws {
    let device = Device()
    let (satchel, person) = try await device.openWithRecord()
    let before = device.files().filter { !$0.hasSuffix("-wal") }
    await satchel.setDiskFull(true)
    #expect(
      await code {
        _ = try await satchel.importRecord(Device.largeBundle(patient: "p2", count: 50))
      } == .diskFull)
    #expect(
      await code { _ = try await satchel.importRecord(Device.bundle(weight: "99.5")) }
        == .diskFull)
    #expect(device.files().filter { !$0.hasSuffix("-wal") } == before)
    #expect(try await satchel.people().count == 1)
    #expect(try await person.resource(ResourceID("Observation/o1")!).version == 1)
    await satchel.setDiskFull(false)
    #expect(try await satchel.importRecord(Device.bundle(weight: "99.5")).changed == 1)
    _ = try await satchel.importRecord(Device.largeBundle(patient: "p2", count: 50))
    #expect(try await satchel.people().count == 2)
    await satchel.close()
  }
}
