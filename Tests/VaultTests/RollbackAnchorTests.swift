import Testing

@testable import Vault

/// The log of a file is sealed for the generation that the key store has: it must not move on while
/// there may be a log.
@Suite struct RollbackAnchorTests {
  private func least(_ vault: TestVault) async throws -> UInt64? {
    try await vault.opened().personFile("one")?.leastGeneration
  }

  @Test func aFileThatWasShutIsKnownAtTheNextUnlock() async throws {
    let vault = try await TestVault.made(in: Scratch())
    let open = try await vault.opened()
    try open.personFile("one")?.wasShut(at: 5)
    try open.keepGenerations()
    #expect(try await least(vault) == 5)
  }

  /// It was shut in the middle of a session, opened again, and could not be shut at its end.
  @Test func aFileThatIsOpenAgainKeepsTheGenerationOfItsLog() async throws {
    let vault = try await TestVault.made(in: Scratch())
    let open = try await vault.opened()
    try open.personFile("one")?.wasShut(at: 5)
    let again = try open.personFile("one")
    #expect(again?.leastGeneration == 0)
    try open.keepGenerations()
    #expect(try await least(vault) == 0)
    withExtendedLifetime(again) {}
  }
}
