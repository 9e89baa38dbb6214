/// The keys of an unlocked vault. When the last reference goes, the master key is wiped; each
/// file's key is wiped by its `revoke`.
package final class OpenVault: Sendable {
  let files: VaultFiles
  let master: Secret
  /// The account's own database.
  package let account: SealedFile

  init(files: VaultFiles, master: Secret, account: SealedFile) {
    self.files = files
    self.master = master
    self.account = account
  }

  /// A person's file, or nil where its key is gone.
  package func personFile(_ id: String) throws(VaultError) -> SealedFile? {
    try files.personFile(id, master: master)
  }

  /// A new key, and the place of a file that isn't there yet.
  package func makePersonFile(_ id: String) throws(VaultError) -> SealedFile {
    try files.makePersonFile(id, master: master)
  }
}
