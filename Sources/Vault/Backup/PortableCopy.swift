/// A record's copy on its way into a backup or out of it: a sealed file under a key that was made
/// for that backup alone, so that the backup opens nothing on any device.
///
/// The file goes with the last reference, or with `discard`.
package final class PortableCopy: Sendable {
  /// XChaCha20-Poly1305, whatever the device's own files are sealed with: readable everywhere.
  static let cipher = Cipher.xchacha20Poly1305

  package let file: SealedFile
  let key: Secret
  private let folder: Folder
  private let name: String

  init(in folder: Folder, named name: String, key: Secret) throws(VaultError) {
    (self.folder, self.name, self.key) = (folder, name, key)
    file = try SealedFile(
      path: folder.path(of: name), key: key, cipher: Self.cipher, name: .zero,
      anchor: RollbackAnchor())
  }

  deinit {
    try? discard()
  }

  /// Wipes the key and removes the file, before the last reference goes, where it must not stay.
  package func discard() throws(VaultError) {
    file.revoke()
    // SQLite's log of the file, had it been opened.
    try folder.remove(name + "-wal")
    try folder.remove(name)
  }
}
