internal import Store
internal import Synchronization
internal import Vault

/// The new vault that a salvage fills. `counts` guards how much of each person it has.
final class SalvageTarget: Sendable {
  private let files: VaultFiles
  private let ownership: FolderLock
  private let vault: OpenVault
  private let account: AccountStore
  private let counts = Mutex<[PersonID: Int]>([:])

  private init(
    _ files: VaultFiles, _ ownership: FolderLock, _ vault: OpenVault, _ account: AccountStore
  ) {
    self.files = files
    self.ownership = ownership
    self.vault = vault
    self.account = account
  }

  /// - Throws: `vault.exists` where something is in the folder.
  @concurrent
  static func made(
    _ configuration: Satchel.Configuration, _ keyVault: any KeyVault, _ passcode: Passcode
  ) async throws -> SalvageTarget {
    let files = try VaultFiles(path: configuration.path, keyVault: keyVault)
    guard files.isUnused else { throw SatchelError(.vaultExists) }
    let ownership = try files.takeOwnership()
    try files.create(passcode: passcode, derivation: configuration.keyDerivation) { file in
      try AccountStore.create(file)
    }
    do {
      guard let vault = try await files.open(passcode: passcode) else { throw SatchelError(.bug) }
      return SalvageTarget(files, ownership, vault, try AccountStore(vault.account))
    } catch {
      try? files.wipe()
      throw error
    }
  }

  /// Takes over what is left of a record while that is examined: key, then file, then the
  /// account's line. Nobody comes along of whom nothing is left.
  func take(
    _ suspect: Satchel.Suspect, from file: FileExamination
  ) throws -> RecordExamination {
    let id = suspect.person.description
    var examined: RecordExamination?
    let count = try RecordStore.create(vault.makePersonFile(id)) { survivor in
      examined = try RecordExamination(of: id, suspect.entry, in: file, survivor: survivor)
    }
    guard let examined else { throw SatchelError(.bug) }
    guard count > 0 else {
      try files.destroyPerson(id)
      return examined
    }
    let nameless = AccountStore.Entry(
      id: id, source: ImportParcel.namelessSource, patient: id, name: "", birthDate: "")
    try account.upsert(suspect.entry ?? examined.patient ?? nameless)
    counts.withLock { $0[suspect.person] = count }
    return examined
  }

  func savedCount(of person: PersonID) -> Int {
    counts.withLock { $0[person] ?? 0 }
  }

  func finish() throws {
    account.close()
    try vault.keepGenerations()
  }

  /// Leaves nothing of it.
  func abandon() {
    account.abandon()
    try? files.wipe()
  }
}
