/// What backups need of a vault's files.
extension VaultFiles {
  /// Makes a vault. It exists when this returns and not a moment earlier.
  ///
  /// - Parameter populate: writes the account's database into its file.
  package func create(
    passcode: Passcode, derivation: KeyDerivation, populate: (SealedFile) throws -> Void
  ) throws {
    try make(passcode: passcode, derivation: derivation) { try populate($0.account) }
  }
}

extension OpenVault {
  /// An empty place for a copy of a record. Its name is one of those that `recover` destroys.
  package func makePortableCopy() throws(VaultError) -> PortableCopy {
    let folder = files.vault
    // What a copy left that could not be removed.
    try folder.remove(Self.copyName)
    let copy = try PortableCopy(
      in: folder, named: Self.copyName, key: Secret(randomCount: Primitives.keyBytes))
    try folder.touch(Self.copyName)
    return copy
  }

  private static let copyName = "backup.new"
}

/// A vault that is being made: nobody finds it yet, and a death leaves nothing of it.
package struct StagedVault {
  let files: VaultFiles
  let master: Secret
  /// The account's own database.
  package let account: SealedFile
  let anchor: RollbackAnchor

  /// A new key for a person's record, and the place of its file: empty, and readable by its owner
  /// only.
  package func makePersonFile(_ id: String) throws(VaultError) -> SealedFile {
    let people = files.staged.folder(VaultFiles.people)
    guard !people.contains(id + ".key") else {
      throw VaultError(.backupDamaged, "A backup holds somebody twice.")
    }
    let file = try files.makeFile(
      id, .person, KeyName(of: id), in: people, master: master, anchor: anchor)
    try people.touch(id + ".db")
    return file
  }

  /// Takes the copy of a record out of a backup: its key and the database, the next two entries.
  ///
  /// - Parameter proceed: asked before each piece; throws to end it.
  package func unpackCopy(
    from backup: BackupReader, _ proceed: () throws -> Void
  ) throws -> PortableCopy {
    guard try backup.next()?.kind == .key else {
      throw VaultError(.backupDamaged, "A backup lacks the key of a record.")
    }
    let key = try backup.databaseKey()
    guard try backup.next()?.kind == .database else {
      throw VaultError(.backupDamaged, "A backup lacks a record.")
    }
    let copy = try PortableCopy(in: files.staged, named: Self.copyName, key: key)
    let file = try OutgoingFile(path: copy.file.path)
    try backup.copyPayload(to: file, proceed)
    try file.finish()
    return copy
  }

  /// Every name in the people's folder lasts when this returns; the files themselves are synced by
  /// whoever wrote them.
  package func syncPeople() throws(VaultError) {
    try files.staged.folder(VaultFiles.people).sync()
  }

  private static let copyName = "restored"
}

/// What a device calls itself from the moment its vault was made or restored: 32 hexadecimal digits
/// from the system's generator, so that a restored vault is never taken for the one that was lost.
package func randomIncarnation() -> String {
  KeyName.random().hexadecimal
}
