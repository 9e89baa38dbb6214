/// A vault that is damaged, and the place of the one that takes up what is left of it.
extension VaultFiles {
  /// Opens the vault for whoever looks for damage and takes out what is left: nil where the
  /// passcode is wrong.
  ///
  /// Files may be older than they should be, and a key that opens nothing stands in for the
  /// account's where that is lost.
  @concurrent
  package func openDamaged(passcode: Passcode) async throws -> OpenVault? {
    let (file, keyFile, wrapping) = try masterFile(in: vault)
    let anchor = try RollbackAnchor(
      files: self, identity: wrapping.isAnchored ? keyFile.name : nil, acceptsOlder: true)
    let kek = try keyEncryptionKey(passcode, wrapping)
    guard let master = try keyFile.unwrapping(file, under: kek) else { return nil }
    do {
      return try opened(master, anchor: anchor, derivation: wrapping.derivation)
    } catch  where error.code == .damaged {
      let account = try SealedFile(
        path: vault.path(of: Self.account + ".db"), key: Secret(randomCount: Primitives.keyBytes),
        cipher: .preferred, name: .zero, anchor: anchor)
      return OpenVault(
        files: self, master: master, account: account, anchor: anchor,
        derivation: wrapping.derivation)
    }
  }

  /// Whether nothing is in the folder.
  package var isUnused: Bool { root.isUnused }
}
