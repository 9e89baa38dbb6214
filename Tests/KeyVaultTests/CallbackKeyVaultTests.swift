import SatchelTesting
import Testing

@testable import Vault

/// What only an app's own functions, and a person before a sensor, can do wrong.
@Suite("A key store of an app's functions")
struct CallbackKeyVaultTests {
  private let name = KeyName.random()

  private func vault(
    _ change: (inout KeyVaultCallbacks) -> Void
  ) throws -> CallbackKeyVault {
    let platform = InMemoryKeyVault()
    try platform.create(name, guardedBy: .device)
    var callbacks = KeyVaultCallbacks.over(platform)
    change(&callbacks)
    return CallbackKeyVault(callbacks)
  }

  @Test(arguments: [0, 1, 16, 31, 33, 64, 100_000])
  func refusesAnAnswerOfAWrongLength(_ count: Int) throws {
    let vault = try vault { $0.bind = { _, _ in [UInt8](repeating: 1, count: count) } }
    #expect(
      throws: VaultError(
        .keyVaultFailed, "The device's key store answered with a wrong length.")
    ) { try vault.bind(name, [1]) }
  }

  @Test func refusesAnAnchorThatIsTooLong() throws {
    let vault = try vault {
      $0.anchors?.get = { _ in [UInt8](repeating: 1, count: KeyVaultLimits.anchorBytes + 1) }
    }
    #expect(throws: VaultError.self) { try vault.anchor(name) }
  }

  @Test func saysNothingOfWhatAPlatformThrows() throws {
    struct Chatty: Error { var secret = "274916" }
    let vault = try vault {
      $0.create = { _, _ in throw Chatty() }
      $0.bind = { _, _ in throw Chatty() }
      $0.delete = { _ in throw Chatty() }
      $0.anchors?.get = { _ in throw Chatty() }
      $0.anchors?.set = { _, _ in throw Chatty() }
      $0.anchors?.delete = { _ in throw Chatty() }
    }
    let uses: [() throws -> Void] = [
      { try vault.create(name, guardedBy: .device) }, { _ = try vault.bind(name, [1]) },
      { try vault.delete(name) }, { _ = try vault.anchor(name) },
      { try vault.setAnchor(name, to: [1]) }, { try vault.deleteAnchor(name) },
    ]
    for use in uses {
      #expect(throws: VaultError(.keyVaultFailed, "The device's key store refused.")) {
        try use()
      }
    }
  }

  @Test(arguments: KeyVaultRefusal.allCases)
  func passesARefusalOn(_ refusal: KeyVaultRefusal) throws {
    let vault = try vault { $0.bind = { _, _ in throw refusal } }
    #expect(throws: refusal) { try vault.bind(name, [1]) }
  }

  @Test func keepsNoAnchorsWhereThePlatformHasNone() throws {
    let vault = try vault { $0.anchors = nil }
    #expect(!vault.capabilities.contains(.anchors))
    #expect(try vault.anchor(name) == nil)
    #expect(throws: VaultError.self) { try vault.setAnchor(name, to: [1]) }
    try vault.deleteAnchor(name)
  }
}

@Suite("A key store in memory")
struct InMemoryKeyVaultTests {
  private let vault = InMemoryKeyVault()
  private let name = KeyName.random()

  @Test func answersAPersonAsATestSays() throws {
    try vault.create(name, guardedBy: .biometrics)
    let bound = try vault.bind(name, [1])
    vault.answerBiometrics(.refused(.notRecognized), .recognized, .refused(.lockedOut))
    #expect(throws: KeyVaultRefusal.notRecognized) { try vault.bind(name, [1]) }
    #expect(try vault.bind(name, [1]) == bound)
    #expect(throws: KeyVaultRefusal.lockedOut) { try vault.bind(name, [1]) }
    #expect(try vault.bind(name, [1]) == bound)
  }

  @Test func losesASecretWhereFingersChanged() throws {
    try vault.create(name, guardedBy: .biometrics)
    vault.answerBiometrics(.refused(.changed))
    #expect(throws: KeyVaultRefusal.changed) { try vault.bind(name, [1]) }
    #expect(throws: InMemoryKeyVault.Missing.self) { try vault.bind(name, [1]) }
  }

  @Test func asksNobodyForASecretOfTheDevice() throws {
    try vault.create(name, guardedBy: .device)
    vault.answerBiometrics(.refused(.cancelled))
    #expect(try vault.bind(name, [1]).count == 32)
  }
}
