/// One sealed file for each person, under a key of its own.
extension VaultFiles {
  /// Destroys what deaths have left: files of nobody in `known`, and halves of anybody's.
  ///
  /// Needs to be called while none of these people's files is being made.
  package func removePeople(except known: Set<String>) throws(VaultError) {
    let people = vault.folder(Self.people)
    for name in people.names() {
      let id = name.prefix { $0 != "." }
      let isWhole = [".key", ".db", ".db-wal", Self.blobs].contains { name == id + $0 }
      if !known.contains(String(id)) || !isWhole { try people.destroyEntry(name) }
    }
  }

  /// Destroys a person's key, then the file. Needs no unlocking.
  package func destroyPerson(_ id: String) throws(VaultError) {
    let people = vault.folder(Self.people)
    try people.destroy(id + ".key")
    for name in people.names() where name.hasPrefix(id + ".") {
      try people.removeEntry(name)
    }
  }

  func personFile(
    _ id: String, master: Secret, anchor: RollbackAnchor
  ) throws(VaultError) -> SealedFile? {
    try openFile(
      id, .person, KeyName(of: id), in: vault.folder(Self.people), master: master, anchor: anchor)
  }

  func makePersonFile(
    _ id: String, master: Secret, anchor: RollbackAnchor
  ) throws(VaultError) -> SealedFile {
    try makeFile(
      id, .person, KeyName(of: id), in: vault.folder(Self.people), master: master, anchor: anchor)
  }

  func makeFile(
    _ base: String, _ owner: KeyFile.Owner, _ name: KeyName, in folder: Folder, master: Secret,
    anchor: RollbackAnchor
  ) throws(VaultError) -> SealedFile {
    let key = try Secret(randomCount: Primitives.keyBytes)
    let keyFile = KeyFile(cipher: cipher, name: name, wrapping: .masterKey(owner))
    try folder.replace(base + ".key", with: keyFile.wrapping(key, under: master))
    return try SealedFile(
      path: folder.path(of: base + ".db"), key: key, cipher: keyFile.cipher, name: name,
      anchor: anchor)
  }

  func openFile(
    _ base: String, _ owner: KeyFile.Owner, _ name: KeyName, in folder: Folder, master: Secret,
    anchor: RollbackAnchor
  ) throws(VaultError) -> SealedFile? {
    guard let (key, cipher) = try openKey(base, owner, name, in: folder, master: master) else {
      return nil
    }
    return try SealedFile(
      path: folder.path(of: base + ".db"), key: key, cipher: cipher, name: name, anchor: anchor)
  }

  private func openKey(
    _ base: String, _ owner: KeyFile.Owner, _ name: KeyName, in folder: Folder, master: Secret
  ) throws(VaultError) -> (Secret, Cipher)? {
    guard let file = try folder.read(base + ".key", atMost: KeyFile.greatestByteCount) else {
      return nil
    }
    let keyFile = try KeyFile(file)
    guard case .masterKey(owner) = keyFile.wrapping, keyFile.name == name else {
      throw VaultError(.damaged, "A key file is not the one it should be.")
    }
    guard let key = try keyFile.unwrapping(file, under: master) else {
      throw VaultError(.damaged, "A key file was altered.")
    }
    return (key, keyFile.cipher)
  }

  /// A person's blobs, or nil where the key is gone.
  func personBlobs(_ id: String, master: Secret) throws(VaultError) -> BlobStore? {
    let people = vault.folder(Self.people)
    guard let (key, _) = try openKey(id, .person, KeyName(of: id), in: people, master: master)
    else { return nil }
    return try BlobStore(people.folder(id + Self.blobs), key: key)
  }

  func removeUnfinishedBlobs() throws(VaultError) {
    let people = vault.folder(Self.people)
    for name in people.names() where name.hasSuffix(Self.blobs) {
      try BlobStore.removeUnfinished(in: people.folder(name))
    }
  }
}
