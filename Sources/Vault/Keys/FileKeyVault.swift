/// A `KeyVault` of plain files, for machines that have no key store.
///
/// Whoever copies this folder *and* the vault has all but the passcode, which then costs a million
/// guesses at the price of `KeyDerivation`. Keep it on another disk, or use the platform's store.
public struct FileKeyVault: KeyVault {
  private let folder: Folder

  /// - Parameter path: a folder that only its owner can read; made if it isn't there.
  public init(path: String) throws {
    folder = Folder(path: path)
    try folder.make()
  }

  public func create(_ name: KeyName) throws {
    try folder.replace(name.hexadecimal, with: Primitives.randomBytes(Primitives.keyBytes))
  }

  public func bind(_ name: KeyName, _ input: [UInt8]) throws -> [UInt8] {
    guard
      let bytes = try folder.read(name.hexadecimal, atMost: Primitives.keyBytes),
      bytes.count == Primitives.keyBytes
    else { throw VaultError(.keyVaultFailed, "The device's secret is not in its key store.") }
    let bound = try Primitives.keyedHash(input, key: Secret(copying: bytes))
    return bound.withBytes { Array($0) }
  }

  public func delete(_ name: KeyName) throws {
    // A creation that died halfway leaves the second.
    try folder.destroy(name.hexadecimal)
    try folder.destroy(name.hexadecimal + ".new")
  }
}
