import Foundation
import Satchel
import SatchelTesting
import Testing

/// Face or finger instead of the passcode: what they open, and what they cost.
@Suite struct BiometricsTests {
  /// A locked vault with a record, which a finger opens.
  private func allowed(_ device: Device) async throws -> (Satchel, Person) {
    let (satchel, person) = try await device.openWithRecord()
    try await satchel.allowBiometrics(passcode: Device.passcode)
    await satchel.lock()
    _ = satchel.pendingEvents()
    return (satchel, person)
  }

  private func unlock(_ satchel: Satchel) async -> SatchelError.Code? {
    await code { try await satchel.unlockWithBiometrics() }
  }

  @Test func theOwnersFingerOpensTheRecord() async throws {
    let device = Device()
    let (satchel, person) = try await device.openWithRecord()
    #expect(await satchel.status().biometrics == .off)
    try await satchel.allowBiometrics(passcode: Device.passcode)
    #expect(await satchel.status().biometrics == .on)
    await satchel.lock()
    _ = satchel.pendingEvents()
    try await satchel.unlockWithBiometrics()
    #expect(satchel.pendingEvents() == [.unlocked])
    #expect(try await person.tally().count == 2)
    #expect(await unlock(satchel) == .vaultUnlocked)
    await device.time.advance(by: .seconds(20 * 60))
    #expect(await satchel.status().state == .locked)
    await satchel.close()
    let again = try await device.open()
    try await again.unlockWithBiometrics()
    await again.lock()
    try await again.unlock(passcode: Device.passcode)
    await again.close()
  }

  @Test func onlyWhoKnowsThePasscodeAddsAFinger() async throws {
    let device = Device()
    let satchel = try await device.open()
    #expect(await unlock(satchel) == .vaultAbsent)
    #expect(await satchel.status().biometrics == .off)
    try await satchel.create(passcode: Device.passcode)
    for count in 1...3 {
      #expect(
        await code { try await satchel.allowBiometrics(passcode: Device.wrong) } == .passcodeWrong)
      #expect(await satchel.status().wrongPasscodes == count)
    }
    #expect(await satchel.status().biometrics == .off)
    await satchel.lock()
    #expect(await unlock(satchel) == .biometricsAbsent)
    #expect(
      await code { try await satchel.allowBiometrics(passcode: Device.passcode) } == .vaultLocked)
    await satchel.close()
  }

  @Test(arguments: [KeyVaultRefusal.notRecognized, .cancelled, .lockedOut])
  func aFingerThatIsRefusedIsNoWrongPasscode(_ refusal: KeyVaultRefusal) async throws {
    let device = Device()
    let (satchel, person) = try await allowed(device)
    _ = await satchel.tryWrongly()
    let before = device.files("vault")
    for _ in 0..<12 {
      device.keyVault.answerBiometrics(.refused(refusal))
      #expect(await unlock(satchel) == .biometricsRefused)
    }
    #expect(await satchel.status().wrongPasscodes == 1)
    #expect(await satchel.status().biometrics == .on)
    #expect(device.files("vault") == before)
    try await satchel.unlock(passcode: Device.passcode)
    #expect(try await person.tally().count == 2)
    await satchel.close()
  }

  @Test func aFingerThatIsRecognizedForgetsTheWrongPasscodes() async throws {
    let device = Device()
    let (satchel, _) = try await allowed(device)
    for _ in 0..<3 { _ = await satchel.tryWrongly() }
    try await satchel.unlockWithBiometrics()
    #expect(await satchel.status().wrongPasscodes == 0)
    await satchel.crash()
    let again = try await device.open()
    #expect(await again.status().wrongPasscodes == 0)
    await again.close()
  }

  @Test func aFingerIsNotAskedForWhileAPasscodeWouldHaveToWait() async throws {
    let device = Device()
    let (satchel, _) = try await allowed(device)
    for _ in 0..<4 { _ = await satchel.tryWrongly() }
    let asked = device.keyVault.bindCount
    #expect(await unlock(satchel) == .passcodeDelayed)
    await device.time.advance(by: .milliseconds(29_999))
    #expect(await unlock(satchel) == .passcodeDelayed)
    #expect(device.keyVault.bindCount == asked)
    await device.time.advance(by: .milliseconds(1))
    try await satchel.unlockWithBiometrics()
    await satchel.close()
  }

  @Test func afterTenWrongPasscodesAFingerOpensNothing() async throws {
    let device = Device()
    let (satchel, _) = try await allowed(device)
    for _ in 0..<10 {
      _ = await satchel.tryWrongly()
      await device.time.advance(by: .seconds(3600))
    }
    #expect(await unlock(satchel) == .vaultErased)
    #expect(await satchel.status().biometrics == .off)
    #expect(await code { try await satchel.forbidBiometrics() } == .vaultErased)
    await satchel.close()
  }

  @Test func otherFingersThanBeforeWantThePasscode() async throws {
    let device = Device()
    let (satchel, _) = try await allowed(device)
    device.keyVault.answerBiometrics(.refused(.changed))
    #expect(await unlock(satchel) == .biometricsRefused)
    #expect(await satchel.status().biometrics == .off)
    #expect(await unlock(satchel) == .biometricsAbsent)
    try await satchel.unlock(passcode: Device.passcode)
    try await satchel.allowBiometrics(passcode: Device.passcode)
    #expect(await satchel.status().biometrics == .on)
    await satchel.close()
  }

  @Test func aFingerIsForbiddenWithoutUnlocking() async throws {
    let device = Device()
    let (satchel, _) = try await allowed(device)
    try await satchel.forbidBiometrics()
    #expect(await satchel.status().biometrics == .off)
    #expect(await unlock(satchel) == .biometricsAbsent)
    try await satchel.forbidBiometrics()
    #expect(!device.files("vault").contains { $0.hasPrefix("biometrics") })
    try await satchel.unlock(passcode: Device.passcode)
    await satchel.close()
  }

  // MARK: While the platform asks

  /// A locked vault in the middle of looking for its owner.
  private func recognizing(
    _ device: Device
  ) async throws -> (Satchel, Task<Void, any Error>, HeldThread) {
    let (satchel, _) = try await allowed(device)
    let held = device.keyVault.holdBind()
    let unlock = aside { try await satchel.unlockWithBiometrics() }
    await held.reached()
    return (satchel, unlock, held)
  }

  @Test func dyingWhileThePlatformAsksCostsNothing() async throws {
    let device = Device()
    var satchel = try await allowed(device).0
    _ = await satchel.tryWrongly()
    for _ in 0..<3 {
      let held = device.keyVault.holdBind()
      let dying = satchel
      let unlock = aside { try await dying.unlockWithBiometrics() }
      await held.reached()
      await dying.crash()
      held.release()
      #expect(await unlock.code == .vaultClosed)
      satchel = try await device.open()
      #expect(await satchel.status().wrongPasscodes == 1)
      #expect(await satchel.status().state == .locked)
    }
    try await satchel.unlockWithBiometrics()
    await satchel.close()
  }

  /// The passcode was right; what the platform then asks for costs none of the ten.
  @Test func dyingWhileAFingerIsBeingAllowedCostsNothing() async throws {
    let device = Device()
    let satchel = try await device.openUnlocked()
    let held = device.keyVault.holdBind(2)
    let allowing = aside { try await satchel.allowBiometrics(passcode: Device.passcode) }
    await held.reached()
    await satchel.crash()
    let again = try await device.open()
    #expect(await again.status().wrongPasscodes == 0)
    #expect(await again.status().biometrics == .off)
    await again.close()
    held.release()
    _ = await allowing.code
  }

  @Test(arguments: [nil, Satchel.LifecycleEvent.protectedDataUnavailable])
  func aLockAskedForMeanwhileWins(_ event: Satchel.LifecycleEvent?) async throws {
    let device = Device()
    let (satchel, unlock, held) = try await recognizing(device)
    if let event { await satchel.lifecycle(event) } else { await satchel.lock() }
    held.release()
    #expect(await unlock.code == .vaultLocked)
    #expect(await satchel.status().state == .locked)
    #expect(satchel.pendingEvents() == [])
    try await satchel.unlockWithBiometrics()
    await satchel.close()
  }

  @Test func nothingElseBeginsMeanwhile() async throws {
    let device = Device()
    let (satchel, unlock, held) = try await recognizing(device)
    #expect(await self.unlock(satchel) == .vaultBusy)
    #expect(await code { try await satchel.unlock(passcode: Device.passcode) } == .vaultBusy)
    #expect(await code { try await satchel.forbidBiometrics() } == .vaultBusy)
    #expect(await code { try await satchel.touch() } == .vaultBusy)
    held.release()
    #expect(await unlock.code == nil)
    #expect(await satchel.status().state == .unlocked)
    await satchel.close()
  }

  @Test func aDeviceThatFellAsleepMeanwhileWakesLocked() async throws {
    let device = Device()
    let (satchel, unlock, held) = try await recognizing(device)
    await device.time.sleep("phone", for: .seconds(20 * 60))
    held.release()
    #expect(await unlock.code == .vaultLocked)
    #expect(await satchel.status().state == .locked)
    await satchel.close()
  }

  @Test func wipingWaitsForThePlatformAndLeavesNothing() async throws {
    let device = Device()
    let (satchel, unlock, held) = try await recognizing(device)
    let wipe = aside { try await satchel.wipe() }
    for _ in 0..<1000 { await Task.yield() }
    held.release()
    #expect(await wipe.code == nil)
    #expect(await unlock.code == .vaultLocked)
    #expect(await satchel.status().state == .absent)
    await satchel.close()
  }

  @Test func aKeyStoreThatRefusesIsToldApartFromAFinger() async throws {
    let device = Device()
    let (satchel, _) = try await allowed(device)
    device.keyVault.fail(.bind)
    #expect(await unlock(satchel) == .keyStoreFailed)
    device.keyVault.fail(.delete)
    #expect(await code { try await satchel.forbidBiometrics() } == .keyStoreFailed)
    #expect(await satchel.status().biometrics == .off)
    device.keyVault.fail()
    #expect(await unlock(satchel) == .biometricsAbsent)
    #expect(await satchel.status().wrongPasscodes == 0)
    try await satchel.unlock(passcode: Device.passcode)
    await satchel.close()
  }
}
