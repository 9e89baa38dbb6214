import Foundation
import Satchel
import SatchelTesting
import Testing

/// Wrong passcodes, new passcodes, and the end of a vault.
@Suite struct PasscodeTests {
  /// What the device says to the first nine, and how long it then waits.
  private static let waits = [0, 0, 0, 30, 60, 300, 900, 1800, 3600]

  @Test(arguments: ["in one life", "across restarts", "across crashes", "across reboots"])
  func theTenthWrongPasscodeErasesTheVault(_ how: String) async throws {
    let device = Device()
    var satchel = try await device.openWithRecord().0
    await satchel.lock()
    for (index, wait) in Self.waits.enumerated() {
      let error = await satchel.tryWrongly()
      #expect(error?.code == .passcodeWrong)
      let facts = ["\(9 - index)"] + (wait > 0 ? ["\(wait)"] : [])
      #expect(error?.facts.map(\.value) == facts)
      switch how {
      case "across restarts":
        await satchel.close()
        satchel = try await device.open()
      case "across crashes":
        await satchel.crash()
        satchel = try await device.open()
      case "across reboots":
        await satchel.crash()
        device.clock.reboot()
        satchel = try await device.open()
      default: break
      }
      #expect(await satchel.status().wrongPasscodes == index + 1)
      if wait > 0 {
        await device.time.advance(by: .milliseconds(wait * 1000 - 1))
        // Even the right one has to wait, and waiting costs nothing.
        #expect(
          await code { try await satchel.unlock(passcode: Device.passcode) } == .passcodeDelayed)
        await device.time.advance(by: .milliseconds(1))
      }
    }
    _ = satchel.pendingEvents()
    #expect(await satchel.tryWrongly()?.code == .vaultErased)
    #expect(satchel.pendingEvents() == [.erased])
    try await expectErased(satchel, device)
  }

  private func expectErased(_ satchel: Satchel, _ device: Device) async throws {
    #expect(await satchel.status().state == .erased)
    #expect(device.files("").filter { $0 != "lock" } == ["erased"])
    #expect(await code { try await satchel.unlock(passcode: Device.passcode) } == .vaultErased)
    #expect(await code { try await satchel.create(passcode: Device.other) } == .vaultErased)
    #expect(await code { try await satchel.touch() } == .vaultErased)
    #expect(
      await code {
        try await satchel.changePasscode(from: Device.passcode, to: Device.other)
      } == .vaultErased)
    await satchel.close()
    let again = try await device.open()
    #expect(await again.status().state == .erased)
    try await again.wipe()
    #expect(device.files("").filter { $0 != "lock" } == [])
    try await again.create(passcode: Device.other)
    #expect(try await again.people().isEmpty)
    #expect(await again.status().wrongPasscodes == 0)
    await again.close()
  }

  @Test func theTenthWrongPasscodeOfAChangeErasesAnOpenVault() async throws {
    let device = Device()
    let (satchel, person) = try await device.openWithRecord()
    let observation = try await person.observe(PatientCount())
    for wait in Self.waits {
      #expect(
        await code {
          try await satchel.changePasscode(from: Device.wrong, to: Device.other)
        } == .passcodeWrong)
      for _ in 0..<max(wait / 300, 1) {
        await device.time.advance(by: .seconds(min(wait, 300)))
        try await satchel.touch()
      }
    }
    #expect(
      await code {
        try await satchel.changePasscode(from: Device.wrong, to: Device.other)
      } == .vaultErased)
    #expect(satchel.pendingEvents().last == .erased)
    #expect(await code { _ = try await observation.poll() } == .vaultLocked)
    #expect(await code { try await person.counts() } == .vaultErased)
    try await expectErased(satchel, device)
  }

  @Test func anAttemptIsCountedWhenTheProcessDiesBetweenStoringAndChecking() async throws {
    let device = Device()
    var satchel = try await device.openWithRecord().0
    await satchel.lock()
    for count in 1...10 {
      let held = device.keyVault.holdBind()
      let dying = satchel
      let unlock = aside { try await dying.unlock(passcode: Device.passcode) }
      await held.reached()
      await dying.crash()
      held.release()
      _ = await unlock.code
      satchel = try await device.open()
      #expect(await satchel.status().wrongPasscodes == (count == 10 ? 10 : count))
      await device.time.advance(by: .seconds(3600))
    }
    // The tenth was right, but nobody lived to know.
    #expect(await satchel.status().state == .erased)
    await satchel.close()
  }

  @Test func manyUnlocksAtOnceMakeOneAttempt() async throws {
    let device = Device()
    let (satchel, person) = try await device.openWithRecord()
    await satchel.lock()
    let held = device.keyVault.holdBind()
    let first = aside { try await satchel.unlock(passcode: Device.wrong) }
    await held.reached()
    let codes = await withTaskGroup(of: SatchelError.Code?.self) { group in
      for _ in 0..<50 {
        group.addTask {
          await code { try await satchel.unlock(passcode: Device.passcode) }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(codes == Array(repeating: .vaultBusy, count: 50))
    held.release()
    #expect(await first.code == .passcodeWrong)
    #expect(await satchel.status().wrongPasscodes == 1)
    try await satchel.unlock(passcode: Device.passcode)
    #expect(try await person.tally().count == 2)
    await satchel.close()
  }

  @Test func manyWrongUnlocksCountExactlyThoseThatWereChecked() async throws {
    let device = Device()
    let satchel = try await device.openUnlocked()
    await satchel.lock()
    let codes = await withTaskGroup(of: SatchelError.Code?.self) { group in
      for _ in 0..<20 {
        group.addTask { await code { try await satchel.unlock(passcode: Device.wrong) } }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    let checked = codes.count { $0 == .passcodeWrong }
    #expect(checked >= 1 && checked <= 4)
    #expect(await satchel.status().wrongPasscodes == checked)
    #expect(codes.allSatisfy { [.passcodeWrong, .vaultBusy, .passcodeDelayed].contains($0) })
    await satchel.close()
  }

  @Test func aVaultIsMadeOnce() async throws {
    let device = Device()
    let satchel = try await device.open()
    let codes = await withTaskGroup(of: SatchelError.Code?.self) { group in
      for _ in 0..<4 {
        group.addTask { await code { try await satchel.create(passcode: Device.passcode) } }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(codes.count { $0 == nil } == 1)
    #expect(codes.count { $0 == .vaultExists } == 3)
    await satchel.lock()
    #expect(await code { try await satchel.create(passcode: Device.other) } == .vaultExists)
    try await satchel.unlock(passcode: Device.passcode)
    await satchel.close()
  }

  @Test(arguments: ["111111", "121212", "123123", "345678", "890123", "654321", "000000"])
  func aWeakPasscodeIsRefused(_ digits: String) async throws {
    let device = Device()
    let satchel = try await device.open()
    let weak = try #require(Passcode(digits.utf8))
    #expect(await code { try await satchel.create(passcode: weak) } == .passcodeWeak)
    #expect(device.files("").filter { $0 != "lock" } == [])
    try await satchel.create(passcode: Device.passcode)
    #expect(
      await code { try await satchel.changePasscode(from: Device.passcode, to: weak) }
        == .passcodeWeak)
    #expect(await satchel.status().wrongPasscodes == 0)
    await satchel.close()
  }

  @Test(arguments: ["090367", "030967", "670309", "196703"])
  func aBirthDateIsRefusedOnceThePersonIsKnown(_ digits: String) async throws {
    let device = Device()
    let satchel = try await device.openUnlocked()
    let date = try #require(Passcode(digits.utf8))
    try await satchel.changePasscode(from: Device.passcode, to: date)
    try await satchel.changePasscode(from: date, to: Device.passcode)
    _ = try await satchel.importRecord(Device.bundle())
    #expect(
      await code { try await satchel.changePasscode(from: Device.passcode, to: date) }
        == .passcodeWeak)
    await satchel.close()
  }

  @Test func aChangedPasscodeOutlivesARestartAndTheOldOneFails() async throws {
    let device = Device()
    let (satchel, person) = try await device.openWithRecord()
    #expect(
      await code {
        try await satchel.changePasscode(from: Device.wrong, to: Device.other)
      } == .passcodeWrong)
    #expect(await satchel.status().wrongPasscodes == 1)
    #expect(try await person.tally().count == 2)
    try await satchel.changePasscode(from: Device.passcode, to: Device.other)
    #expect(await satchel.status().wrongPasscodes == 0)
    #expect(try await person.tally().count == 2)
    await satchel.crash()
    let again = try await device.open()
    #expect(await code { try await again.unlock(passcode: Device.passcode) } == .passcodeWrong)
    try await again.unlock(passcode: Device.other)
    #expect(try await again.person(person.id).tally() == ["Observation": 1, "Patient": 1])
    await again.close()
  }

  @Test func aPasscodeIsNotChangedInALockedVault() async throws {
    let device = Device()
    let satchel = try await device.openUnlocked()
    await satchel.lock()
    #expect(
      await code {
        try await satchel.changePasscode(from: Device.passcode, to: Device.other)
      } == .vaultLocked)
    #expect(await satchel.status().wrongPasscodes == 0)
    await satchel.close()
  }

  @Test func aVaultBelongsToOneAtATime() async throws {
    let device = Device()
    let (satchel, _) = try await device.openWithRecord()
    for _ in 0..<3 {
      #expect(await code { _ = try await device.open() } == .vaultInUse)
    }
    #expect(try await satchel.people().count == 1)
    await satchel.close()
    let again = try await device.open()
    await again.close()
  }

  @Test func twoAccountsOnADeviceShareNothing() async throws {
    let time = ManualTime(wallAtStart: Instant("2026-01-05T09:00:00Z")!)
    let mine = Device(time: time, name: "mine", seed: 1)
    let yours = Device(time: time, name: "yours", seed: 2)
    let (satchel, person) = try await mine.openWithRecord()
    let other = try await yours.open()
    try await other.create(passcode: Device.other)
    #expect(try await other.people().isEmpty)
    #expect(await code { try await other.person(person.id).counts() } == .personUnknown)
    await other.lock()
    for _ in 0..<4 { _ = await other.tryWrongly() }
    #expect(await satchel.status().wrongPasscodes == 0)
    #expect(try await person.tally().count == 2)
    // One's files are of no use in the other's folder, under the other's passcode or one's own.
    await other.close()
    await satchel.close()
    try FileManager.default.removeItem(atPath: yours.folder + "/vault/master.key")
    try FileManager.default.copyItem(
      atPath: mine.folder + "/vault/master.key", toPath: yours.folder + "/vault/master.key")
    await time.advance(by: .seconds(3600))
    let mixed = try await yours.open()
    #expect(await code { try await mixed.unlock(passcode: Device.other) } == .keyStoreFailed)
    #expect(await code { try await mixed.unlock(passcode: Device.passcode) } != nil)
    #expect(await mixed.status().state == .locked)
    await mixed.close()
  }
}
