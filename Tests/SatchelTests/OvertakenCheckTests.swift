import Satchel
import SatchelTesting
import Testing

/// What happens to a vault while a passcode is being checked, which takes a tenth of a second and
/// leaves the vault free to be told other things.
@Suite struct OvertakenCheckTests {
  /// A locked vault with a record, in the middle of unlocking with the right passcode.
  private func unlocking(
    _ device: Device, _ passcode: Passcode = Device.passcode
  ) async throws -> (Satchel, Person, Task<Void, any Error>, HeldThread) {
    let (satchel, person) = try await device.openWithRecord()
    await satchel.lock()
    _ = satchel.pendingEvents()
    let held = device.keyVault.holdBind()
    let unlock = aside { try await satchel.unlock(passcode: passcode) }
    await held.reached()
    return (satchel, person, unlock, held)
  }

  @Test(arguments: [nil, Satchel.LifecycleEvent.protectedDataUnavailable])
  func aLockAskedForDuringAnUnlockWins(_ event: Satchel.LifecycleEvent?) async throws {
    let device = Device()
    let (satchel, person, unlock, held) = try await unlocking(device)
    if let event { await satchel.lifecycle(event) } else { await satchel.lock() }
    held.release()
    #expect(await unlock.code == .vaultLocked)
    #expect(await satchel.status().state == .locked)
    #expect(await satchel.status().wrongPasscodes == 0)
    #expect(await code { try await person.counts() } == .vaultLocked)
    #expect(satchel.pendingEvents() == [])
    try await satchel.unlock(passcode: Device.passcode)
    #expect(try await person.tally() == ["Observation": 1, "Patient": 1])
    await satchel.close()
  }

  @Test func aWrongPasscodeOvertakenByALockCounts() async throws {
    let device = Device()
    let (satchel, _, unlock, held) = try await unlocking(device, Device.wrong)
    await satchel.lock()
    held.release()
    #expect(await unlock.code == .passcodeWrong)
    #expect(await satchel.status().wrongPasscodes == 1)
    await satchel.close()
  }

  @Test func aDeviceThatFellAsleepDuringAnUnlockWakesLocked() async throws {
    let device = Device()
    let (satchel, _, unlock, held) = try await unlocking(device)
    await device.time.sleep("phone", for: .seconds(20 * 60))
    held.release()
    #expect(await unlock.code == .vaultLocked)
    #expect(await satchel.status().state == .locked)
    await satchel.close()
  }

  @Test func theResultOfAnOvertakenChangeIsNotTakenForThatOfTheNextUnlock() async throws {
    let device = Device()
    let (satchel, person) = try await device.openWithRecord()
    let first = device.keyVault.holdBind()
    let change = aside {
      try await satchel.changePasscode(from: Device.wrong, to: Device.other)
    }
    await first.reached()
    await satchel.lock()
    // A second attempt must not run beside the first.
    #expect(await code { try await satchel.unlock(passcode: Device.passcode) } == .vaultBusy)
    first.release()
    #expect(await change.code == .passcodeWrong)
    #expect(await satchel.status().wrongPasscodes == 1)
    try await satchel.unlock(passcode: Device.passcode)
    #expect(await satchel.status().wrongPasscodes == 0)
    #expect(try await person.tally().count == 2)
    await satchel.close()
  }

  @Test func anOvertakenChangeWithTheRightPasscodeCostsNoAttempt() async throws {
    let device = Device()
    let satchel = try await device.openUnlocked()
    let held = device.keyVault.holdBind()
    let change = aside {
      try await satchel.changePasscode(from: Device.passcode, to: Device.other)
    }
    await held.reached()
    await satchel.lock()
    held.release()
    #expect(await change.code == .vaultLocked)
    #expect(await satchel.status().wrongPasscodes == 0)
    await satchel.crash()
    let again = try await device.open()
    #expect(await again.status().wrongPasscodes == 0)
    try await again.unlock(passcode: Device.passcode)
    await again.close()
  }

  @Test func theRecordIsReadWhileAPasscodeIsBeingChanged() async throws {
    let device = Device()
    let (satchel, person) = try await device.openWithRecord()
    let held = device.keyVault.holdBind()
    let change = aside {
      try await satchel.changePasscode(from: Device.passcode, to: Device.other)
    }
    await held.reached()
    #expect(try await person.tally().count == 2)
    held.release()
    #expect(await change.code == nil)
    await satchel.close()
  }

  @Test func ofTwoChangesAtOnceOneIsRefusedAndTheOtherHolds() async throws {
    let device = Device()
    let satchel = try await device.openUnlocked()
    // The second `bind` is that of the new passcode, just before the key file is written.
    let held = device.keyVault.holdBind(2)
    let first = aside {
      try await satchel.changePasscode(from: Device.passcode, to: Device.other)
    }
    await held.reached()
    let second = await code {
      try await satchel.changePasscode(from: Device.passcode, to: Passcode("660914".utf8)!)
    }
    held.release()
    #expect(second == .vaultBusy)
    #expect(await first.code == nil)
    await satchel.lock()
    try await satchel.unlock(passcode: Device.other)
    await satchel.close()
  }

  @Test func aChangeThatIsBeingWrittenIsNotDeniedByALock() async throws {
    let device = Device()
    let satchel = try await device.openUnlocked()
    let held = device.keyVault.holdBind(2)
    let change = aside {
      try await satchel.changePasscode(from: Device.passcode, to: Device.other)
    }
    await held.reached()
    await satchel.lock()
    #expect(await satchel.status().state == .locked)
    held.release()
    #expect(await change.code == nil)
    try await satchel.unlock(passcode: Device.other)
    await satchel.close()
  }

  @Test func closingWaitsForTheCheckAndLeavesNothingOpen() async throws {
    let device = Device()
    let (satchel, person, unlock, held) = try await unlocking(device)
    let close = Task { await satchel.close() }
    for _ in 0..<1000 { await Task.yield() }
    #expect(await code { _ = try await device.open() } == .vaultInUse)
    held.release()
    await close.value
    #expect(await unlock.code == .vaultLocked)
    let again = try await device.open()
    #expect(await code { try await satchel.unlock(passcode: Device.passcode) } == .vaultClosed)
    #expect(await code { try await person.counts() } == .vaultClosed)
    try await again.unlock(passcode: Device.passcode)
    await again.close()
  }

  @Test func wipingWaitsForTheCheckAndLeavesNothing() async throws {
    let device = Device()
    let (satchel, _, unlock, held) = try await unlocking(device)
    let wipe = aside { try await satchel.wipe() }
    for _ in 0..<1000 { await Task.yield() }
    held.release()
    #expect(await wipe.code == nil)
    #expect(await unlock.code == .vaultLocked)
    #expect(await satchel.status().state == .absent)
    try await satchel.create(passcode: Device.other)
    #expect(try await satchel.people().isEmpty)
    await satchel.close()
  }

  @Test func aCheckThatTheProcessDoesNotOutliveWritesNothingMore() async throws {
    let device = Device()
    let (satchel, _, unlock, held) = try await unlocking(device)
    await satchel.crash()
    let again = try await device.open()
    #expect(await again.status().wrongPasscodes == 1)
    held.release()
    #expect(await unlock.code == .vaultClosed)
    await again.close()
    let third = try await device.open()
    #expect(await third.status().wrongPasscodes == 1)
    try await third.unlock(passcode: Device.passcode)
    await third.close()
  }
}
