/// The keys of an unlocked vault. When the last reference goes, the master key is wiped; each
/// file's key is wiped by its `revoke`.
package final class OpenVault: Sendable {
  let files: VaultFiles
  let master: Secret
  let anchor: RollbackAnchor
  /// The account's own database.
  package let account: SealedFile
  /// What a guess of the passcode costs.
  package let derivation: KeyDerivation

  init(
    files: VaultFiles, master: Secret, account: SealedFile, anchor: RollbackAnchor,
    derivation: KeyDerivation
  ) {
    self.files = files
    self.master = master
    self.account = account
    self.anchor = anchor
    self.derivation = derivation
  }

  /// A person's file, or nil where its key is gone.
  package func personFile(_ id: String) throws(VaultError) -> SealedFile? {
    try files.personFile(id, master: master, anchor: anchor)
  }

  /// A new key, and the place of a file that isn't there yet.
  package func makePersonFile(_ id: String) throws(VaultError) -> SealedFile {
    anchor.forget(KeyName(of: id))
    return try files.makePersonFile(id, master: master, anchor: anchor)
  }

  /// Tells the key store which files were shut in good order. Files that it isn't told of are ahead
  /// of it, which is no harm.
  package func keepGenerations() throws(VaultError) {
    try anchor.keep()
  }

  /// A person's attachments and images, or nil where the key is gone. Revoked apart from the file.
  package func blobs(of id: String) throws(VaultError) -> BlobStore? {
    try files.personBlobs(id, master: master)
  }
}
