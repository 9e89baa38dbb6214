import CToken
import Synchronization
import Testing

@testable import Vault

/// What only a token can do wrong.
@Suite(
  "A key store on a token", .serialized,
  .enabled(if: SoftToken.isInstalled, "skipped: SoftHSM is not installed"))
struct PKCS11KeyVaultTests {
  private let label: String
  private let name = KeyName.random()

  init() throws {
    label = try SoftToken.make()
    RiggedToken.clear()
  }

  @Test func makesItsSecretsItself() throws {
    #expect(try SoftToken.vault(label).secretsAreMadeOnToken)
  }

  @Test(arguments: [true, false])
  func keepsItsSecretsToItself(_ isMadeOnToken: Bool) throws {
    RiggedToken.rig { $0.drawsNoKeys = !isMadeOnToken }
    let vault = try RiggedToken.vault(label)
    #expect(vault.secretsAreMadeOnToken == isMadeOnToken)
    try vault.create(name, guardedBy: .device)
    // In one login: what a token calls an object may end with it.
    try SoftToken.token(label).use { (session) throws(TokenFailure) in
      let secrets = try session.secrets(name)
      #expect(secrets.count == 1)
      for secret in secrets {
        #expect(throws: TokenFailure.answered(0x11)) {
          try session.value(of: secret, atMost: 4096)
        }
      }
    }
  }

  @Test func refusesATokenThatGivesSecretsAway() throws {
    RiggedToken.rig { $0.isIndiscreet = true }
    let vault = try RiggedToken.vault(label)
    #expect(throws: VaultError(.keyVaultFailed, "The token gives its secrets away.")) {
      try vault.create(name, guardedBy: .device)
    }
    RiggedToken.clear()
    let left = try SoftToken.token(label).use { (session) throws(TokenFailure) in
      try session.secrets(name)
    }
    #expect(left.isEmpty)
  }

  /// Against Python's hmac: key 00…1f, message "satchel".
  @Test func bindsByTheMACThatItNames() throws {
    let key = try Secret(copying: Array(0..<32))
    try makeSecret(key)
    let bound = try SoftToken.vault(label).bind(name, Array("satchel".utf8))
    #expect(
      KeyName(Array(bound.prefix(16)))?.hexadecimal == "38ffc06f216de549daf4c98fe958acb3")
    #expect(
      KeyName(Array(bound.suffix(16)))?.hexadecimal == "69407ac1c76b897dd16c1ca026591ca1")
  }

  private func makeSecret(_ key: Secret) throws {
    try SoftToken.token(label).use { (session) throws(TokenFailure) in
      try session.makeSecret(name, value: key)
    }
  }

  // MARK: Anchors

  /// Dies before the old anchor is destroyed: for a moment there are two.
  @Test func neverHasNoAnchorWhileOneIsReplaced() throws {
    let vault = try RiggedToken.vault(label)
    try vault.setAnchor(name, to: [1])
    RiggedToken.rig { $0.refusals[.destroy] = 0x30 }
    #expect(throws: VaultError(.keyVaultFailed, "The token answered CKR_DEVICE_ERROR.")) {
      try vault.setAnchor(name, to: [2])
    }
    RiggedToken.clear()
    #expect(try anchorObjects() == 2)
    #expect(try vault.anchor(name) == [2])
    try vault.setAnchor(name, to: [3])
    #expect(try anchorObjects() == 1)
    #expect(try vault.anchor(name) == [3])
  }

  @Test func keepsTheOldAnchorWhereTheNewDoesNotFit() throws {
    let vault = try RiggedToken.vault(label)
    try vault.setAnchor(name, to: [1])
    RiggedToken.rig { $0.refusals[.createObject] = 0x31 }
    #expect(throws: VaultError(.keyVaultFailed, "The token answered CKR_DEVICE_MEMORY.")) {
      try vault.setAnchor(name, to: [2])
    }
    RiggedToken.clear()
    #expect(try vault.anchor(name) == [1])
  }

  @Test func readsTheOldAnchorWhereTheNewerIsNotWhole() throws {
    let vault = try SoftToken.vault(label)
    try vault.setAnchor(name, to: [1])
    try makeData(TokenAnchor(counter: 7, bytes: [2]).object.dropLast())
    #expect(try vault.anchor(name) == [1])
    try vault.setAnchor(name, to: [3])
    #expect(try vault.anchor(name) == [3])
    #expect(try anchorObjects() == 1)
  }

  @Test func doesNotTakeADamagedAnchorForNone() throws {
    try makeData([1, 2, 3])
    let vault = try SoftToken.vault(label)
    #expect(throws: VaultError(.keyVaultFailed, "An anchor is damaged.")) {
      try vault.anchor(name)
    }
  }

  private func makeData(_ bytes: some Sequence<UInt8>) throws {
    let bytes = Array(bytes)
    try SoftToken.token(label).use { (session) throws(TokenFailure) in
      try session.makeData(name, bytes)
    }
  }

  private func anchorObjects() throws -> Int {
    try SoftToken.token(label).use { (session) throws(TokenFailure) in
      try session.data(name).count
    }
  }

  // MARK: Pulled tokens, wrong PINs, lies

  @Test(arguments: [0x32, 0xB0, 0xB3, 0xE0, 0x101, 0x190] as [token_result])
  func goesOnWhereItsSessionWasTakenAway(_ code: token_result) throws {
    let vault = try RiggedToken.vault(label)
    try vault.create(name, guardedBy: .device)
    let bound = try vault.bind(name, [1])
    RiggedToken.rig { $0.passingRefusals[.findObjectsInit] = code }
    #expect(try vault.bind(name, [1]) == bound)
  }

  @Test func goesOnAfterEverySessionWasClosed() throws {
    let vault = try SoftToken.vault(label)
    try vault.create(name, guardedBy: .device)
    let bound = try vault.bind(name, [1])
    let functions = try SoftToken.functions()
    var slot: token_slot = 0
    let found = Token.turn.withLock { _ in
      token_find_slot(functions, Array(label.utf8), label.utf8.count, &slot)
    }
    #expect(found == CKR_OK)
    #expect(functions.pointee.C_CloseAllSessions(slot) == CKR_OK)
    #expect(try vault.bind(name, [1]) == bound)
  }

  /// SoftHSM ends the process where two threads list its slots after a token was added.
  @Test func servesSeveralTokensAtOnce() {
    let complaints = Mutex<[String]>([])
    inThreads(4) { _ in
      do {
        for _ in 0..<8 {
          let vault = try SoftToken.vault(try SoftToken.make())
          try vault.create(name, guardedBy: .device)
          for _ in 0..<5 { _ = try vault.bind(name, [1]) }
        }
      } catch {
        complaints.withLock { $0.append("\(error)") }
      }
    }
    #expect(complaints.withLock { $0 } == [])
  }

  @Test func asksOnlyOnceWithAPINThatWasRefused() throws {
    #expect(throws: VaultError(.keyVaultFailed, "The token answered CKR_PIN_INCORRECT.")) {
      try SoftToken.vault(label, pin: Array("000000".utf8))
    }
    let vault = try RiggedToken.vault(label)
    RiggedToken.rig { $0.refusals[.login] = CKR_PIN_INCORRECT }
    for _ in 0..<5 {
      #expect(throws: VaultError.self) { try vault.bind(name, [1]) }
    }
    #expect(RiggedToken.calls(.login) == 1)
  }

  @Test func logsOutAfterEachUse() throws {
    let vault = try RiggedToken.vault(label)
    try vault.create(name, guardedBy: .device)
    _ = try? vault.bind(.random(), [1])
    #expect(RiggedToken.calls(.openSession) == RiggedToken.calls(.closeSession))
    #expect(RiggedToken.calls(.openSession) == 2)
  }

  @Test func refusesWhatIsNoModuleAndNoToken() throws {
    #expect(throws: VaultError(.keyVaultFailed, "There is no PKCS #11 module at this path.")) {
      try PKCS11KeyVault(modulePath: "/nowhere.so", tokenLabel: "a", pin: [])
    }
    for other in [label + "0", String(label.dropLast()), "another"] {
      #expect(throws: VaultError(.keyVaultFailed, "The token answered CKR_TOKEN_NOT_PRESENT.")) {
        try SoftToken.vault(other)
      }
    }
    for other in ["", String(repeating: "a", count: 33)] {
      #expect(throws: VaultError.self) { try SoftToken.vault(other) }
    }
  }

  @Test(arguments: RiggedToken.Call.allCases)
  func reportsEveryRefusalAndTrapsAtNone(_ call: RiggedToken.Call) throws {
    let vault = try RiggedToken.vault(label)
    try vault.create(name, guardedBy: .device)
    try vault.setAnchor(name, to: [1])
    let bound = try vault.bind(name, [1])
    RiggedToken.rig { $0.refusals[call] = 0x8000_0001 }
    let uses: [() throws -> Void] = [
      { _ = try vault.bind(name, [1]) }, { _ = try vault.anchor(name) },
      { try vault.setAnchor(name, to: [1]) }, { try vault.create(.random(), guardedBy: .device) },
      { try vault.delete(.random()) }, { try vault.deleteAnchor(.random()) },
    ]
    for use in uses {
      do {
        try use()
      } catch {
        #expect(
          error as? VaultError
            == VaultError(.keyVaultFailed, "The token answered CKR 0x80000001."))
      }
    }
    #expect(RiggedToken.calls(call) > 0)
    RiggedToken.clear()
    #expect(try vault.bind(name, [1]) == bound)
    #expect(try vault.anchor(name) == [1])
  }

  @Test func believesNoLengthThatATokenMakesUp() throws {
    let vault = try RiggedToken.vault(label)
    try vault.create(name, guardedBy: .device)
    try vault.setAnchor(name, to: [1])
    for lie: token_number in [0, 16, 33, 1 << 40, .max] {
      RiggedToken.rig { $0.signatureLength = lie }
      #expect(throws: VaultError.self) { try vault.bind(name, [1]) }
    }
    RiggedToken.clear()
    for lie: token_number in [0, 3, 1 << 40, .max] {
      RiggedToken.rig { $0.valueLength = lie }
      #expect(throws: VaultError.self) { try vault.anchor(name) }
    }
    RiggedToken.clear()
    RiggedToken.rig { $0.objectCount = 65 }
    #expect(throws: VaultError.self) { try vault.bind(name, [1]) }
  }
}
