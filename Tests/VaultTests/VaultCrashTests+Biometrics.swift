import Synchronization
import Testing

@testable import Vault

/// The same for the second wrap: it is there and opens, or it isn't and has left nothing.
extension VaultCrashTests {
  /// After recovery. The passcode opens in any case.
  private func isOn(_ finger: FingerVault, _ step: Int) async throws -> Bool {
    #expect(try finger.files.recover() == .present, "step \(step)")
    #expect(try await finger.vault.opens(TestVault.passcode), "step \(step)")
    let names = try finger.scratch.files().filter { $0.hasPrefix("home/vault/biometrics") }
    if finger.files.isUnlockedByBiometrics {
      #expect(await finger.refusal() == nil, "step \(step)")
      #expect(finger.vault.secrets.count == 2, "step \(step)")
      #expect(names == [FingerVault.file], "step \(step)")
      return true
    }
    #expect(await finger.code() == .biometricsAbsent, "step \(step)")
    #expect(finger.vault.secrets.count == 1, "step \(step) leaves a secret")
    #expect(names == [], "step \(step)")
    return false
  }

  @Test(arguments: [false, true])
  func aFingerIsAllowedWhenThatIsSaidAndOtherwiseLeavesNothing(again: Bool) async throws {
    let scratch = try Scratch()
    let vault = try await TestVault.made(in: scratch)
    let finger = try FingerVault(in: scratch)
    if again { try await finger.allow() }
    let open = try await vault.opened()
    let copies = try await crashes(of: scratch) {
      try await finger.files.allowBiometrics(of: open)
    }
    #expect(copies.count > 10)
    var states: [Bool] = []
    for (step, copy) in copies.enumerated() {
      states.append(try await isOn(try FingerVault(in: copy), step))
    }
    #expect(states.last == true)
    #expect(states.first == again)
  }

  @Test func aFingerIsForbiddenWhenThatIsSaid() async throws {
    let scratch = try Scratch()
    let finger = try await FingerVault.made(in: scratch)
    let copies = try await crashes(of: scratch) { try finger.files.forbidBiometrics() }
    #expect(copies.count > 5)
    var states: [Bool] = []
    for (step, copy) in copies.enumerated() {
      states.append(try await isOn(try FingerVault(in: copy), step))
    }
    #expect(states.first == true)
    #expect(states.last == false)
    // Once closed, it isn't open again at any later step.
    #expect(states == states.sorted { $0 && !$1 })
  }

  @Test func anErasureTakesTheFingersSecretAlong() async throws {
    let scratch = try Scratch()
    let finger = try await FingerVault.made(in: scratch)
    let copies = try await crashes(of: scratch) { try finger.files.erase() }
    for (step, copy) in copies.enumerated() {
      let left = try FingerVault(in: copy)
      switch try left.files.recover() {
      case .present: #expect(await left.refusal() == nil, "step \(step)")
      case .erased: #expect(left.vault.secrets + left.vault.anchors == [], "step \(step)")
      case .absent: Issue.record("step \(step): absent")
      }
    }
    try finger.files.wipe()
    #expect(finger.vault.secrets + finger.vault.anchors == [])
  }

  @Test(arguments: [false, true])
  func aFingerThatCouldNotBeAllowedIsNot(lasting: Bool) async throws {
    try await failures(lasting: lasting) {
      try await TestVault.made(in: Scratch())
    } _: {
      let open = try await $0.opened()
      try await FingerVault(in: $0.scratch).files.allowBiometrics(of: open)
    } _: { vault, step in
      _ = try await isOn(FingerVault(in: vault.scratch), step)
    }
  }

  @Test(arguments: [false, true])
  func aFingerThatCouldNotBeForbiddenLeavesNothingHalf(lasting: Bool) async throws {
    try await failures(lasting: lasting) {
      let scratch = try Scratch()
      _ = try await FingerVault.made(in: scratch)
      return try TestVault(in: scratch)
    } _: {
      try FingerVault(in: $0.scratch).files.forbidBiometrics()
    } _: { vault, step in
      let finger = try FingerVault(in: vault.scratch)
      // A disk that takes nothing lets nothing go either; the secret behind it went all the same.
      if try finger.files.recover() == .present, finger.files.isUnlockedByBiometrics {
        if await finger.refusal() != nil { try finger.files.forbidBiometrics() }
      }
      _ = try await isOn(finger, step)
    }
  }

  @Test func aKeyStoreThatFailsInTheMiddleAllowsNothing() async throws {
    for failing in 1..<20 {
      let scratch = try Scratch()
      let vault = try await TestVault.made(in: scratch)
      let store = FailingKeyVault(vault.keyVault, failing: failing)
      let files = try VaultFiles(path: scratch.file("home"), keyVault: FingerKeyVault(store))
      let open = try await vault.opened()
      do {
        try await files.allowBiometrics(of: open)
        #expect(store.calls.load(ordering: .relaxed) < failing)
        return
      } catch let error as VaultError {
        #expect(error.code == .keyVaultFailed)
      }
      #expect(!files.isUnlockedByBiometrics, "call \(failing)")
      #expect(try await isOn(FingerVault(in: scratch), failing) == false)
    }
    Issue.record("the operation never ends")
  }

  @Test func aSecretThatIsNotGivenUpOpensNothingAndGoesLater() async throws {
    let scratch = try Scratch()
    let finger = try await FingerVault.made(in: scratch)
    let store = FailingKeyVault(finger.vault.keyVault, failing: 1)
    let files = try VaultFiles(path: scratch.file("home"), keyVault: FingerKeyVault(store))
    let copy = try scratch.bytes(FingerVault.file)
    let error = #expect(throws: VaultError.self) { try files.forbidBiometrics() }
    #expect(error?.code == .keyVaultFailed)
    try scratch.write(copy, to: FingerVault.file)
    #expect(!files.isUnlockedByBiometrics)
    #expect(await finger.code() == .biometricsAbsent)
    store.calls.store(0, ordering: .relaxed)
    #expect(try files.recover() == .present)
    #expect(!files.isUnlockedByBiometrics)
    #expect(try await isOn(finger, 0) == false)
  }

  // MARK: A passcode that is stretched anew

  @Test func aStrongerDerivationLeavesOneOfTheTwoUnderTheSamePasscode() async throws {
    let scratch = try Scratch()
    let vault = try await TestVault.made(in: scratch)
    let stronger = KeyDerivation(passes: 2, memoryKiB: 16)!
    let open = try await vault.opened()
    let copies = try await crashes(of: scratch) {
      try await vault.files.changePasscode(
        of: open, to: TestVault.passcode, derivation: stronger)
    }
    var seen: [KeyDerivation] = []
    for (step, copy) in copies.enumerated() {
      let left = try TestVault(in: copy)
      #expect(try left.files.recover() == .present)
      seen.append(try await left.opened().derivation)
      #expect(left.secrets.count == 1, "step \(step)")
    }
    #expect(seen.first == .cheapest && seen.last == stronger)
    #expect(seen.allSatisfy { $0 == .cheapest || $0 == stronger })
  }

  /// Each unlock may try again, for as long as the key store fails.
  @Test func changesThatFailLeaveNoSecretsBehind() async throws {
    let scratch = try Scratch()
    let vault = try await TestVault.made(in: scratch)
    let open = try await vault.opened()
    for failing in 1..<6 {
      let store = FailingKeyVault(vault.keyVault, failing: failing)
      let files = try VaultFiles(path: scratch.file("home"), keyVault: store)
      try? await files.changePasscode(of: open, to: TestVault.passcode, derivation: .cheapest)
    }
    #expect(try vault.files.recover() == .present)
    #expect(vault.secrets.count == 1)
    #expect(try await vault.opens(TestVault.passcode))
  }
}
