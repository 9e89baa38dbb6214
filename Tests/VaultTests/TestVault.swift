import Foundation
import Synchronization

@testable import Vault

/// A vault and its key store in one scratch folder, so that both are copied together.
struct TestVault {
  static let passcode = Passcode("274916".utf8)!
  static let other = Passcode("805213".utf8)!

  let scratch: Scratch
  let keyVault: FileKeyVault
  let files: VaultFiles

  /// - Parameter anchors: whether the key store keeps them.
  init(in scratch: Scratch, anchors: Bool = true) throws {
    self.scratch = scratch
    keyVault = try FileKeyVault(path: scratch.file("keys"))
    files = try VaultFiles(
      path: scratch.file("home"),
      keyVault: anchors ? keyVault : AnchorlessKeyVault(base: keyVault))
  }

  /// Whose keys there are.
  func personIDs() -> [String] {
    Folder(path: scratch.file("home/vault/people")).names()
      .filter { $0.hasSuffix(".key") }.map { String($0.dropLast(4)) }
  }

  /// A vault with two people, whose "databases" are a few bytes.
  static func made(in scratch: Scratch, anchors: Bool = true) async throws -> TestVault {
    let vault = try TestVault(in: scratch, anchors: anchors)
    try vault.create()
    let open = try await vault.opened()
    for person in ["one", "two"] {
      let file = try open.makePersonFile(person)
      try Data(person.utf8).write(to: URL(fileURLWithPath: file.path))
    }
    return vault
  }

  func create() throws {
    try files.create(passcode: Self.passcode, derivation: .cheapest) { _ in }
  }

  func opened(_ passcode: Passcode = passcode) async throws -> OpenVault {
    guard let open = try await files.open(passcode: passcode) else { throw WrongPasscode() }
    return open
  }

  func opens(_ passcode: Passcode) async throws -> Bool {
    try await files.open(passcode: passcode) != nil
  }

  /// Secrets in the key store.
  var secrets: [String] { keys(anchors: false) }
  var anchors: [String] { keys(anchors: true) }

  private func keys(anchors: Bool) -> [String] {
    Folder(path: scratch.file("keys")).names().filter { $0.contains(".anchor") == anchors }
  }

  /// Where the count of wrong passcodes is kept.
  func attemptsFile() throws -> String {
    "keys/" + (try files.masterFile(in: files.vault).1.name.attemptsAnchor.hexadecimal) + ".anchor"
  }

  struct WrongPasscode: Error {}
}

extension KeyDerivation {
  /// The least that the format allows.
  static let cheapest = KeyDerivation(passes: 1, memoryKiB: 8)!
}

/// A key store that keeps no anchors.
struct AnchorlessKeyVault: KeyVault {
  let base: FileKeyVault

  func create(_ name: KeyName, guardedBy guardian: KeyGuard) throws {
    try base.create(name, guardedBy: guardian)
  }

  func bind(_ name: KeyName, _ input: [UInt8]) throws -> [UInt8] { try base.bind(name, input) }
  func delete(_ name: KeyName) throws { try base.delete(name) }
}

/// A key store whose n-th call fails; 0: none does.
final class FailingKeyVault: KeyVault {
  struct Refused: Error {}

  let base: FileKeyVault
  let failing: Atomic<Int>
  let calls = Atomic<Int>(0)

  init(_ base: FileKeyVault, failing: Int) {
    self.base = base
    self.failing = Atomic(failing)
  }

  private func pass() throws {
    let call = calls.add(1, ordering: .relaxed).newValue
    if call == failing.load(ordering: .relaxed) { throw Refused() }
  }

  var capabilities: KeyVaultCapabilities { base.capabilities }

  func create(_ name: KeyName, guardedBy guardian: KeyGuard) throws {
    try pass()
    try base.create(name, guardedBy: guardian)
  }

  func bind(_ name: KeyName, _ input: [UInt8]) throws -> [UInt8] {
    try pass()
    return try base.bind(name, input)
  }

  func delete(_ name: KeyName) throws {
    try pass()
    try base.delete(name)
  }

  func anchor(_ name: KeyName) throws -> [UInt8]? {
    try pass()
    return try base.anchor(name)
  }

  func setAnchor(_ name: KeyName, to bytes: [UInt8]) throws {
    try pass()
    try base.setAnchor(name, to: bytes)
  }

  func deleteAnchor(_ name: KeyName) throws {
    try pass()
    try base.deleteAnchor(name)
  }
}
