internal import Synchronization

/// A `KeyVault` of plain files, for machines that have no key store.
///
/// Whoever copies this folder *and* the vault has all but the passcode, which then costs a million
/// guesses at the price of `KeyDerivation`; whoever puts both back as they were has gone back
/// unnoticed. Keep it on another disk, or use the platform's store.
public struct FileKeyVault: KeyVault {
  /// A replaced file is written beside first, under a name that has room for one writer.
  private final class Turn: Sendable {
    let taken = Mutex<Void>(())
  }

  private let folder: Folder
  private let turn = Turn()

  /// - Parameter path: a folder that only its owner can read; made if it isn't there. One process
  ///   and one `FileKeyVault` at a time should write there.
  public init(path: String) throws {
    folder = Folder(path: path)
    try folder.make()
  }

  public var capabilities: KeyVaultCapabilities { .anchors }

  public func create(_ name: KeyName, guardedBy guardian: KeyGuard) throws {
    guard guardian == .device else {
      throw VaultError(.keyVaultFailed, "A key store of files recognizes nobody.")
    }
    try replace(name.hexadecimal, with: Primitives.randomBytes(Primitives.keyBytes))
  }

  public func bind(_ name: KeyName, _ input: [UInt8]) throws -> [UInt8] {
    guard
      let bytes = try folder.read(name.hexadecimal, atMost: Primitives.keyBytes),
      let secret = try DeviceSecret(copying: bytes)
    else { throw VaultError(.keyVaultFailed, "The device's secret is not in its key store.") }
    return try secret.bind(input)
  }

  public func delete(_ name: KeyName) throws {
    try destroy(name.hexadecimal)
  }

  public func anchor(_ name: KeyName) throws -> [UInt8]? {
    try folder.read(Self.anchorFile(name), atMost: KeyVaultLimits.anchorBytes)
  }

  public func setAnchor(_ name: KeyName, to bytes: [UInt8]) throws {
    try KeyVaultLimits.checkAnchor(bytes)
    try replace(Self.anchorFile(name), with: bytes)
  }

  public func deleteAnchor(_ name: KeyName) throws {
    try destroy(Self.anchorFile(name))
  }

  private static func anchorFile(_ name: KeyName) -> String {
    name.hexadecimal + ".anchor"
  }

  private func replace(_ file: String, with bytes: [UInt8]) throws {
    try turn.taken.withLock { _ in try folder.replace(file, with: bytes) }
  }

  private func destroy(_ file: String) throws {
    try turn.taken.withLock { _ in
      try folder.destroy(file)
      // A replacement that died halfway leaves the second.
      try folder.destroy(file + ".new")
    }
  }
}
