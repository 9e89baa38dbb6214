import Testing

@testable import Vault

/// A platform's key store may learn to keep anchors after a vault was made with it.
struct GainedAnchorsTests {
  @Test func aChangedPasscodeStillOpensTheVault() async throws {
    let scratch = try Scratch()
    _ = try await TestVault.made(in: scratch, anchors: false)
    let vault = try TestVault(in: scratch)
    let open = try await vault.opened()
    try await vault.files.changePasscode(
      of: open, to: TestVault.other, derivation: .cheapest)
    #expect(try vault.files.passcodeAttempts() == .none)
    #expect(try await vault.opens(TestVault.other))
    #expect(try await !vault.opens(TestVault.passcode))
    #expect(vault.anchors.count == 2)
  }
}
