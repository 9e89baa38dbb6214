// The Swift of Docs/Satchel.docc/Testing.md; .ci/snippets compares.
// snippet.show
import Foundation
import Satchel
import SatchelTesting
import Testing

@Test("The record locks after twenty minutes, and not a second earlier")
func locksByItself() async throws {
  let folder = NSTemporaryDirectory() + UUID().uuidString
  let time = ManualTime(wallAtStart: try #require(Instant("2026-01-05T09:00:00Z")))
  let satchel = try await Satchel.open(
    Satchel.Configuration(path: folder, keyDerivation: .fast),
    ports: Ports(
      clock: ManualClock(time, device: "phone"), identifiers: SeededIdentifiers(seed: 7),
      keyVault: InMemoryKeyVault()))
  try await satchel.create(passcode: try #require(Passcode("482913".utf8)))

  await time.advance(by: .seconds(1199))
  #expect(await satchel.status().state == .unlocked)
  await time.advance(by: .seconds(1))
  #expect(await satchel.status().state == .locked)
  try await satchel.wipe()
}
// snippet.hide

@Suite("The article on testing")
struct TestingTests {
  private let phone = Phone()

  @Test("It survives the death of the process")
  func crash() async throws {
    let (satchel, passcode) = try await phone.openUnlocked()
    let (bundle, phone) = (Phone.bundle(["Penicillin"]), phone)
    // snippet.show
    _ = try await satchel.importRecord(bundle)
    await satchel.crash()

    let reopened = try await phone.open()
    try await reopened.unlock(passcode: passcode)
    #expect(try await reopened.people().count == 1)
    // snippet.hide
  }

  @Test("It refuses an import on a full disk, and takes it when there is room")
  func fullDisk() async throws {
    let (satchel, _) = try await phone.openUnlocked()
    let bundle = Phone.bundle(["Penicillin"])
    // snippet.show
    await satchel.setDiskFull(true)
    await #expect {
      try await satchel.importRecord(bundle)
    } throws: {
      SatchelError($0).code == .diskFull
    }
    await satchel.setDiskFull(false)
    _ = try await satchel.importRecord(bundle)
    // snippet.hide
    #expect(try await satchel.people().count == 1)
  }

  @Test("It is shown a finger that the device doesn't know")
  func sensor() async throws {
    let (satchel, passcode) = try await phone.openUnlocked()
    let keyVault = phone.keyVault
    // snippet.show
    try await satchel.allowBiometrics(passcode: passcode)
    await satchel.lock()
    keyVault.answerBiometrics(.refused(.notRecognized))
    await #expect {
      try await satchel.unlockWithBiometrics()
    } throws: {
      SatchelError($0).code == .biometricsRefused
    }
    // snippet.hide
    #expect(await satchel.status().state == .locked)
  }
}
