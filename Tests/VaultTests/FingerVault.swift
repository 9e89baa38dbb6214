import Synchronization

@testable import Vault

/// A key store of files on a device that knows a finger.
final class FingerKeyVault<Beneath: KeyVault>: KeyVault {
  private let beneath: Beneath
  private let refusal = Mutex<KeyVaultRefusal?>(nil)
  private let guarded = Mutex<Set<KeyName>>([])

  init(_ beneath: Beneath) {
    self.beneath = beneath
  }

  var capabilities: KeyVaultCapabilities { beneath.capabilities.union(.biometrics) }

  /// What secrets that were guarded by this object are refused with from now on.
  func refuse(_ refusal: KeyVaultRefusal?) {
    self.refusal.withLock { $0 = refusal }
  }

  func create(_ name: KeyName, guardedBy guardian: KeyGuard) throws {
    if guardian == .biometrics { _ = guarded.withLock { $0.insert(name) } }
    try beneath.create(name, guardedBy: .device)
  }

  func bind(_ name: KeyName, _ input: [UInt8]) throws -> [UInt8] {
    if guarded.withLock({ $0.contains(name) }), let refusal = refusal.withLock({ $0 }) {
      throw refusal
    }
    return try beneath.bind(name, input)
  }

  func delete(_ name: KeyName) throws { try beneath.delete(name) }
  func anchor(_ name: KeyName) throws -> [UInt8]? { try beneath.anchor(name) }

  func setAnchor(_ name: KeyName, to bytes: [UInt8]) throws {
    try beneath.setAnchor(name, to: bytes)
  }

  func deleteAnchor(_ name: KeyName) throws { try beneath.deleteAnchor(name) }
}

/// A test vault that a finger may open.
struct FingerVault {
  static let file = "home/vault/biometrics.key"

  let vault: TestVault
  let keyVault: FingerKeyVault<FileKeyVault>
  let files: VaultFiles

  init(in scratch: Scratch) throws {
    vault = try TestVault(in: scratch)
    keyVault = FingerKeyVault(vault.keyVault)
    files = try VaultFiles(path: scratch.file("home"), keyVault: keyVault)
  }

  /// Of two people; the finger is allowed.
  static func made(in scratch: Scratch) async throws -> FingerVault {
    _ = try await TestVault.made(in: scratch)
    let finger = try FingerVault(in: scratch)
    try await finger.allow()
    return finger
  }

  var scratch: Scratch { vault.scratch }

  func allow() async throws {
    try await files.allowBiometrics(of: vault.opened())
  }

  /// nil where the finger opens the vault.
  func refusal() async -> (any Error)? {
    do {
      let open = try await files.openByBiometrics()
      return try open.personFile("one") == nil ? VaultError(.damaged, "another vault") : nil
    } catch {
      return error
    }
  }

  func code() async -> VaultError.Code? { (await refusal() as? VaultError)?.code }
}
