/// What of a vault's keys and files is still there, for whoever looks for damage. Writes nothing.
extension OpenVault {
  /// How many key files of the account there are: the master key's, the account's own, and the one
  /// for face or finger where there is one.
  package var accountKeyFiles: Int { 2 + (files.isUnlockedByBiometrics ? 1 : 0) }

  /// How many of them are missing or are not what was written.
  ///
  /// Of those that wrap the master key this is what their checks say: who could alter them and mend
  /// the check could as well have destroyed them.
  package var damagedAccountKeyFiles: Int {
    var count = 0
    if (try? files.masterFile(in: files.vault)) == nil { count += 1 }
    let own = try? files.openFile(
      VaultFiles.account, .account, .zero, in: files.vault, master: master, anchor: anchor)
    if own == nil { count += 1 }
    if files.isUnlockedByBiometrics {
      let bytes = try? files.vault.read(VaultFiles.biometrics, atMost: KeyFile.greatestByteCount)
      if let bytes, (try? KeyFile(bytes)) != nil { return count }
      count += 1
    }
    return count
  }

  /// Everyone of whom there is a file, whatever the account says, sorted.
  package var peopleOnDisk: [String] {
    var people: [String] = []
    for name in files.vault.folder(VaultFiles.people).names() {
      for suffix in [".key", ".db"] where name.hasSuffix(suffix) {
        let id = String(name.dropLast(suffix.count))
        if !people.contains(id) { people.append(id) }
      }
    }
    return people
  }

  /// Pages and frames of the account's database (nil) or a person's, by the lengths of its files,
  /// and the person's blobs.
  package func partCount(ofPerson id: String?) -> Int {
    let folder = id == nil ? files.vault : files.vault.folder(VaultFiles.people)
    let name = (id ?? VaultFiles.account) + ".db"
    return SealedPages.pageCount(inFileOf: folder.byteCount(of: name))
      + SealedPages.frameCount(inLogOf: folder.byteCount(of: name + "-wal"))
      + (id.map { blobCount(ofPerson: $0) } ?? 0)
  }

  private func blobCount(ofPerson id: String) -> Int {
    let folder = files.vault.folder(VaultFiles.people).folder(id + VaultFiles.blobs)
    return folder.names().count { BlobName(stored: $0) != nil }
  }
}
