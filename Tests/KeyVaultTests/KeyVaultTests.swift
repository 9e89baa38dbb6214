import Foundation
import SatchelTesting
import Synchronization
import Testing

@testable import Vault

/// What holds for every key store, run over each that there is.
@Suite("Every key store")
struct KeyVaultTests {
  @Test(arguments: KeyVaultKind.testable)
  func bindsTheSameInputToTheSameBytes(_ kind: KeyVaultKind) throws {
    let store = try kind.make()
    let name = KeyName.random()
    try store.vault.create(name, guardedBy: .device)
    let bound = try store.vault.bind(name, [1, 2, 3])
    #expect(bound.count == 32)
    #expect(try store.vault.bind(name, [1, 2, 3]) == bound)
  }

  @Test(arguments: KeyVaultKind.testable)
  func tellsNamesInputsAndStoresApart(_ kind: KeyVaultKind) throws {
    let stores = [try kind.make(), try kind.make()]
    let names = [KeyName.random(), KeyName.random()]
    var seen: Set<[UInt8]> = []
    for store in stores {
      for name in names {
        try store.vault.create(name, guardedBy: .device)
        for input: [UInt8] in [[], [0], [0, 0], [1]] {
          seen.insert(try store.vault.bind(name, input))
        }
      }
    }
    #expect(seen.count == 16)
  }

  @Test(arguments: KeyVaultKind.testable)
  func bindsInputsOfEveryLength(_ kind: KeyVaultKind) throws {
    let store = try kind.make()
    let name = KeyName.random()
    try store.vault.create(name, guardedBy: .device)
    let lengths = [0, 1, 31, 32, 33, 63, 64, 65, 127, 128, 129, 1000, 4095, 4096]
    let bound = try lengths.map { length in
      try store.vault.bind(name, [UInt8](repeating: 7, count: length))
    }
    #expect(Set(bound).count == lengths.count)
    #expect(bound.allSatisfy { $0.count == 32 })
  }

  @Test(arguments: KeyVaultKind.testable)
  func knowsNoSecretThatNobodyMade(_ kind: KeyVaultKind) throws {
    let store = try kind.make()
    try store.vault.create(.random(), guardedBy: .device)
    #expect(throws: (any Error).self) { try store.vault.bind(.random(), [1]) }
  }

  @Test(arguments: KeyVaultKind.testable)
  func deletesForGoodAndMoreThanOnce(_ kind: KeyVaultKind) throws {
    let store = try kind.make()
    let (name, other) = (KeyName.random(), KeyName.random())
    try store.vault.create(name, guardedBy: .device)
    try store.vault.create(other, guardedBy: .device)
    let before = try store.vault.bind(name, [1])
    let kept = try store.vault.bind(other, [1])
    try store.vault.delete(name)
    try store.vault.delete(name)
    #expect(throws: (any Error).self) { try store.vault.bind(name, [1]) }
    #expect(throws: (any Error).self) { try store.reopened().bind(name, [1]) }
    #expect(try store.vault.bind(other, [1]) == kept)
    // One of the same name is another.
    try store.vault.create(name, guardedBy: .device)
    #expect(try store.vault.bind(name, [1]) != before)
  }

  @Test(arguments: KeyVaultKind.testable)
  func makesASecretInPlaceOfTheOneThatWasThere(_ kind: KeyVaultKind) throws {
    let store = try kind.make()
    let name = KeyName.random()
    try store.vault.create(name, guardedBy: .device)
    let before = try store.vault.bind(name, [1])
    try store.vault.create(name, guardedBy: .device)
    #expect(try store.vault.bind(name, [1]) != before)
  }

  @Test(arguments: KeyVaultKind.testable)
  func outlastsBeingClosed(_ kind: KeyVaultKind) throws {
    let store = try kind.make()
    let name = KeyName.random()
    try store.vault.create(name, guardedBy: .device)
    try store.vault.setAnchor(name, to: [4, 5])
    let bound = try store.vault.bind(name, [1])
    let reopened = try store.reopened()
    #expect(try reopened.bind(name, [1]) == bound)
    #expect(try reopened.anchor(name) == [4, 5])
  }

  @Test(arguments: KeyVaultKind.testable)
  func keepsReplacesAndForgetsAnchors(_ kind: KeyVaultKind) throws {
    let store = try kind.make()
    let (name, other) = (KeyName.random(), KeyName.random())
    #expect(store.vault.capabilities.contains(.anchors))
    #expect(try store.vault.anchor(name) == nil)
    try store.vault.deleteAnchor(name)
    let longest = [UInt8](repeating: 9, count: KeyVaultLimits.anchorBytes)
    try store.vault.setAnchor(other, to: [8])
    for bytes in [[1], [], [2, 3], longest, [4]] {
      try store.vault.setAnchor(name, to: bytes)
      #expect(try store.vault.anchor(name) == bytes)
    }
    #expect(throws: (any Error).self) { try store.vault.setAnchor(name, to: longest + [9]) }
    #expect(try store.vault.anchor(name) == [4])
    try store.vault.deleteAnchor(name)
    try store.vault.deleteAnchor(name)
    #expect(try store.vault.anchor(name) == nil)
    #expect(try store.reopened().anchor(name) == nil)
    #expect(try store.vault.anchor(other) == [8])
  }

  @Test(arguments: KeyVaultKind.testable)
  func keepsSecretsAndAnchorsOfANameApart(_ kind: KeyVaultKind) throws {
    let store = try kind.make()
    let name = KeyName.random()
    try store.vault.create(name, guardedBy: .device)
    try store.vault.setAnchor(name, to: [1])
    let bound = try store.vault.bind(name, [1])
    try store.vault.deleteAnchor(name)
    #expect(try store.vault.bind(name, [1]) == bound)
    try store.vault.setAnchor(name, to: [2])
    try store.vault.delete(name)
    #expect(try store.vault.anchor(name) == [2])
  }

  @Test(arguments: KeyVaultKind.testable)
  func servesSeveralThreadsAtOnce(_ kind: KeyVaultKind) throws {
    let store = try kind.make()
    let name = KeyName.random()
    try store.vault.create(name, guardedBy: .device)
    let bound = try store.vault.bind(name, [1])
    let complaints = Mutex<[String]>([])
    inThreads(4) { number in
      do {
        for round in 0..<20 {
          let own = KeyName.random()
          try store.vault.create(own, guardedBy: .device)
          try store.vault.setAnchor(name, to: [UInt8(number), UInt8(round)])
          let isSame = try store.vault.bind(name, [1]) == bound
          let isWhole = try store.vault.anchor(name)?.count == 2
          try store.vault.delete(own)
          if !isSame || !isWhole { complaints.withLock { $0.append("\(number) \(round)") } }
        }
      } catch {
        complaints.withLock { $0.append("\(error)") }
      }
    }
    #expect(complaints.withLock { $0 } == [])
  }

  @Test(arguments: KeyVaultKind.testable)
  func guardsNothingByBiometricsThatItDoesNotHave(_ kind: KeyVaultKind) throws {
    let store = try kind.make()
    let name = KeyName.random()
    if store.vault.capabilities.contains(.biometrics) {
      try store.vault.create(name, guardedBy: .biometrics)
      #expect(try store.vault.bind(name, [1]).count == 32)
    } else {
      #expect(throws: (any Error).self) { try store.vault.create(name, guardedBy: .biometrics) }
      #expect(throws: (any Error).self) { try store.vault.bind(name, [1]) }
    }
  }
}

/// A kind of key store, and how a test makes one.
enum KeyVaultKind: String, CaseIterable, CustomTestStringConvertible {
  case memory, file, callbacks, token

  /// A token needs SoftHSM; `PKCS11KeyVaultTests` says that it was skipped without.
  static let testable = allCases.filter { $0 != .token || SoftToken.isInstalled }

  var testDescription: String { rawValue }

  func make() throws -> TestedKeyVault {
    switch self {
    case .memory:
      let vault = InMemoryKeyVault()
      return TestedKeyVault(vault: vault) { vault }
    case .file:
      let scratch = try Scratch()
      return TestedKeyVault(vault: try FileKeyVault(path: scratch.file("keys"))) {
        try FileKeyVault(path: scratch.file("keys"))
      }
    case .callbacks:
      let platform = InMemoryKeyVault()
      return TestedKeyVault(vault: CallbackKeyVault(.over(platform))) {
        CallbackKeyVault(.over(platform))
      }
    case .token:
      let label = try SoftToken.make()
      return TestedKeyVault(vault: try SoftToken.vault(label)) { try SoftToken.vault(label) }
    }
  }
}

struct TestedKeyVault: Sendable {
  let vault: any KeyVault
  /// The same store as a later run of the program finds it.
  let reopened: @Sendable () throws -> any KeyVault
}

extension KeyVaultCallbacks {
  /// A platform that behaves, made of another key store.
  static func over(_ platform: any KeyVault) -> KeyVaultCallbacks {
    KeyVaultCallbacks(
      create: { try platform.create($0, guardedBy: $1) },
      bind: { try platform.bind($0, $1) },
      delete: { try platform.delete($0) },
      anchors: Anchors(
        get: { try platform.anchor($0) },
        set: { try platform.setAnchor($0, to: $1) },
        delete: { try platform.deleteAnchor($0) }),
      hasBiometrics: platform.capabilities.contains(.biometrics))
  }
}
