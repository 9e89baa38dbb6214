import Testing

@testable import Vault

/// Face or finger as a second way to the master key, and what must not pass for it.
@Suite struct BiometricsTests {
  @Test func aFingerOpensWhatThePasscodeOpens() async throws {
    let finger = try await FingerVault.made(in: Scratch())
    #expect(await finger.refusal() == nil)
    let byPasscode = try await finger.vault.opened()
    let byFinger = try await finger.files.openByBiometrics()
    #expect(byFinger.master.equals(byPasscode.master))
    #expect(byFinger.derivation == byPasscode.derivation)
  }

  @Test func aFingerGoesOnToOpenAfterThePasscodeChanged() async throws {
    let finger = try await FingerVault.made(in: Scratch())
    try await finger.files.changePasscode(
      of: finger.vault.opened(), to: TestVault.other, derivation: .cheapest)
    #expect(await finger.refusal() == nil)
    #expect(finger.vault.secrets.count == 2)
  }

  @Test func whatWasNotAllowedOpensNothing() async throws {
    let scratch = try Scratch()
    let vault = try await TestVault.made(in: scratch)
    let finger = try FingerVault(in: scratch)
    #expect(await finger.code() == .biometricsAbsent)
    try finger.files.forbidBiometrics()
    #expect(vault.secrets.count == 1)
    // A device without a sensor.
    let error = await #expect(throws: VaultError.self) {
      try await vault.files.allowBiometrics(of: vault.opened())
    }
    #expect(error?.code == .biometricsAbsent)
    try await finger.allow()
    #expect(await (try? vault.files.openByBiometrics()) == nil)
  }

  @Test(arguments: [KeyVaultRefusal.notRecognized, .cancelled, .lockedOut])
  func aRefusalChangesNothing(_ refusal: KeyVaultRefusal) async throws {
    let finger = try await FingerVault.made(in: Scratch())
    finger.keyVault.refuse(refusal)
    #expect(await finger.refusal() as? KeyVaultRefusal == refusal)
    finger.keyVault.refuse(nil)
    #expect(await finger.refusal() == nil)
  }

  @Test func otherFingersThanBeforeCloseTheWay() async throws {
    let finger = try await FingerVault.made(in: Scratch())
    finger.keyVault.refuse(.changed)
    #expect(await finger.refusal() as? KeyVaultRefusal == .changed)
    finger.keyVault.refuse(nil)
    #expect(!finger.files.isUnlockedByBiometrics)
    #expect(await finger.code() == .biometricsAbsent)
    #expect(finger.vault.secrets.count == 1)
    #expect(try await finger.vault.opens(TestVault.passcode))
    try await finger.allow()
    #expect(await finger.refusal() == nil)
  }

  @Test(arguments: KeyVaultRefusal.allCases)
  func whoIsNotRecognizedWhenAllowingAllowsNothing(_ refusal: KeyVaultRefusal) async throws {
    let finger = try await FingerVault.made(in: Scratch())
    finger.keyVault.refuse(refusal)
    let error = await #expect(throws: KeyVaultRefusal.self) { try await finger.allow() }
    #expect(error == refusal)
    finger.keyVault.refuse(nil)
    #expect(await finger.code() == .biometricsAbsent)
    #expect(finger.vault.secrets.count == 1)
  }

  // MARK: Somebody who has the disk

  @Test(arguments: ["forbidden", "allowed anew", "forbidden while it was something else"])
  func anOlderKeyFileThatIsPutBackOpensNothing(_ since: String) async throws {
    let finger = try await FingerVault.made(in: Scratch())
    let older = try finger.scratch.bytes(FingerVault.file)
    switch since {
    case "forbidden": try finger.files.forbidBiometrics()
    case "allowed anew": try await finger.allow()
    default:
      try finger.scratch.write([1, 2, 3], to: FingerVault.file)
      try finger.files.forbidBiometrics()
    }
    try finger.scratch.write(older, to: FingerVault.file)
    #expect(await finger.code() == (since == "allowed anew" ? .damaged : .keyVaultFailed))
    #expect(try await finger.vault.opens(TestVault.passcode))
    try finger.files.forbidBiometrics()
    #expect(finger.vault.secrets.count == 1)
  }

  /// On one device, so that the other's secret is at hand.
  @Test func theWrapOfAnotherVaultOpensNothing() async throws {
    let finger = try await FingerVault.made(in: Scratch())
    let sibling = try VaultFiles(
      path: finger.scratch.file("sibling"), keyVault: finger.keyVault)
    try sibling.create(passcode: TestVault.other, derivation: .cheapest) { _ in }
    let open = try #require(try await sibling.open(passcode: TestVault.other))
    try await sibling.allowBiometrics(of: open)
    let theirs = try finger.scratch.bytes("sibling/vault/biometrics.key")
    let ours = try finger.scratch.bytes(FingerVault.file)
    try finger.scratch.write(theirs, to: FingerVault.file)
    #expect(await finger.code() == .damaged)
    // Our name on their wrap.
    var forged = theirs
    forged.replaceSubrange(12..<44, with: ours[12..<44])
    forged.replaceSubrange((forged.count - 8)..., with: contentHash(forged.dropLast(8)).prefix(8))
    try finger.scratch.write(forged, to: FingerVault.file)
    #expect(await finger.code() == .damaged)
    // Forbidding ours takes nothing from theirs.
    try finger.scratch.write(theirs, to: FingerVault.file)
    try finger.files.forbidBiometrics()
    #expect(try await sibling.openByBiometrics().master.equals(open.master))
  }

  @Test func aBitLostFromTheKeyFileIsDamage() async throws {
    let finger = try await FingerVault.made(in: Scratch())
    let original = try finger.scratch.bytes(FingerVault.file)
    for index in original.indices {
      var altered = original
      altered[index] ^= 0x20
      try finger.scratch.write(altered, to: FingerVault.file)
      let code = await finger.code()
      #expect(code == .damaged || code == .tooNew, "byte \(index)")
    }
    for name in ["master.key", "account.key", "people/one.key"] {
      try finger.scratch.write(
        finger.scratch.bytes("home/vault/" + name), to: FingerVault.file)
      #expect(await finger.code() == .damaged, "\(name)")
    }
  }

  /// Whoever puts the passcode back that he saw doesn't get in by the finger's way either.
  @Test func anOlderPasscodeThatIsPutBackIsNoticed() async throws {
    let finger = try await FingerVault.made(in: Scratch())
    let older = try finger.scratch.bytes("home/vault/master.key")
    try await finger.files.changePasscode(
      of: finger.vault.opened(), to: TestVault.other, derivation: .cheapest)
    try finger.scratch.write(older, to: "home/vault/master.key")
    #expect(await finger.code() == .rolledBack)
  }

  @Test func aVaultWithoutItsKeyFileStillForbids() async throws {
    let finger = try await FingerVault.made(in: Scratch())
    try finger.scratch.remove("home/vault/master.key")
    try finger.files.forbidBiometrics()
    #expect(finger.vault.secrets.count == 1)
    #expect(!finger.files.isUnlockedByBiometrics)
  }
}
