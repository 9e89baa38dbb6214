import Foundation
import Satchel
import SatchelTesting
import Testing
import Vault

/// A vault that was made when guesses were cheaper is raised to today's price when it is unlocked.
@Suite struct StrongerDerivationTests {
  private static let cheap = KeyDerivation(passes: 1, memoryKiB: 16)!
  private static let dear = KeyDerivation(passes: 1, memoryKiB: 64)!

  /// A locked vault with a record, made at the price of `derivation`.
  private func made(_ device: Device, at derivation: KeyDerivation) async throws {
    let satchel = try await device.open(derivation)
    try await satchel.create(passcode: Device.passcode)
    _ = try await satchel.importRecord(Device.bundle())
    await satchel.close()
  }

  private func stored(_ device: Device) async throws -> KeyDerivation? {
    let files = try VaultFiles(path: device.folder, keyVault: device.keyVault)
    return try await files.open(passcode: Device.passcode)?.derivation
  }

  private func keyFile(_ device: Device) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: device.folder + "/vault/master.key"))
  }

  @Test func anUnlockRaisesThePriceOnceAndForGood() async throws {
    let device = Device()
    try await made(device, at: .fast)
    let satchel = try await device.open(.standard)
    #expect(try await stored(device) == .fast)
    #expect(await satchel.tryWrongly()?.code == .passcodeWrong)
    #expect(try await stored(device) == .fast)
    try await satchel.unlock(passcode: Device.passcode)
    #expect(try await stored(device) == .standard)
    #expect(try await satchel.people().count == 1)
    await satchel.lock()
    let file = try keyFile(device)
    try await satchel.unlock(passcode: Device.passcode)
    #expect(try keyFile(device) == file)
    await satchel.close()
  }

  @Test func aCheaperConfigurationLowersNothing() async throws {
    let device = Device()
    try await made(device, at: Self.dear)
    let file = try keyFile(device)
    let satchel = try await device.open(Self.cheap)
    try await satchel.unlock(passcode: Device.passcode)
    #expect(try keyFile(device) == file)
    await satchel.close()
  }

  @Test func aFingerRaisesNothingAndGoesOnToOpenAfterwards() async throws {
    let device = Device()
    let made = try await device.open(Self.cheap)
    try await made.create(passcode: Device.passcode)
    try await made.allowBiometrics(passcode: Device.passcode)
    await made.close()
    let satchel = try await device.open(Self.dear)
    try await satchel.unlockWithBiometrics()
    #expect(try await stored(device) == Self.cheap)
    await satchel.lock()
    try await satchel.unlock(passcode: Device.passcode)
    #expect(try await stored(device) == Self.dear)
    await satchel.lock()
    try await satchel.unlockWithBiometrics()
    await satchel.close()
  }

  @Test(arguments: ["create", "bind", "delete", "setAnchor", "full disk"])
  func whatHindersItHindersNoUnlock(_ hindrance: String) async throws {
    let device = Device()
    try await made(device, at: Self.cheap)
    let satchel = try await device.open(Self.dear)
    let binds = PieceCount()
    // After the check of the passcode, which must succeed.
    device.keyVault.duringBind { [keyVault = device.keyVault, folder = device.folder] in
      binds.add()
      switch hindrance {
      case "create" where binds.value == 1: keyVault.fail(.create)
      case "bind" where binds.value == 2: keyVault.fail(.bind)
      case "delete" where binds.value == 1: keyVault.fail(.delete)
      case "setAnchor" where binds.value == 1: keyVault.fail(.setAnchor)
      case "full disk" where binds.value == 1:
        try? FileManager.default.createDirectory(
          atPath: folder + "/vault/secrets", withIntermediateDirectories: false)
      default: break
      }
    }
    try await satchel.unlock(passcode: Device.passcode)
    device.keyVault.duringBind(nil)
    device.keyVault.fail()
    try? FileManager.default.removeItem(atPath: device.folder + "/vault/secrets")
    #expect(try await satchel.people().count == 1)
    await satchel.close()
    let again = try await device.open(Self.dear)
    #expect(await again.status().wrongPasscodes == 0)
    try await again.unlock(passcode: Device.passcode)
    #expect(try await stored(device) == Self.dear)
    await again.close()
  }

  /// Nine wrong ones before, so that an attempt which is thought to be lost would erase the record.
  @Test func dyingInTheMiddleCostsNoAttemptAndLosesNothing() async throws {
    let device = Device()
    try await made(device, at: Self.cheap)
    let satchel = try await device.open(Self.dear)
    for _ in 0..<9 {
      _ = await satchel.tryWrongly()
      await device.time.advance(by: .seconds(3600))
    }
    let held = device.keyVault.holdBind(2)
    let unlock = aside { try await satchel.unlock(passcode: Device.passcode) }
    await held.reached()
    await satchel.crash()
    let again = try await device.open(Self.dear)
    held.release()
    #expect(await unlock.code == .vaultClosed)
    #expect(await again.status().state == .locked)
    #expect(await again.status().wrongPasscodes == 0)
    await again.close()
  }
}
