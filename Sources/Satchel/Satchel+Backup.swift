public import FHIR
internal import Store
public import Vault

/// Carrying one's own record to another phone: a file under a recovery key.
extension Satchel {
  /// What was written into a backup.
  public struct BackupReport: Sendable {
    /// What opens it, to be shown once: it is kept nowhere.
    public let recoveryKey: RecoveryKey
    /// How many records are in it.
    public let people: Int
    /// How many records of this vault are not: those that are held for somebody else.
    public let leftOut: Int
  }

  /// What came out of a backup.
  public struct RestoreReport: Sendable {
    /// When it was made, by the wall clock of the device that made it.
    public let made: Instant
    /// Everyone whose record was in it.
    public let people: [PersonEntry]
  }

  /// Writes one's own record into one file that any device can restore with the recovery key.
  ///
  /// No key of this device is in it, no passcode and no count of wrong ones, and no record that is
  /// held for somebody else. Whoever has the file and the words has the record. A lock ends it,
  /// unless all was written.
  ///
  /// - Parameters:
  ///   - path: where the file is to be. What is there is replaced when the new one is whole;
  ///     otherwise nothing is left of it.
  ///   - recoveryKey: one that is known already; without it the backup gets one of its own.
  /// - Throws: `vault.locked`, `vault.busy` during another backup, `disk.full`, `disk.failed`,
  ///   `vault.damaged`.
  public func backup(
    to path: String, recoveryKey: RecoveryKey? = nil
  ) async throws(SatchelError) -> BackupReport {
    try await activity()
    guard !isCarrying else { throw SatchelError(.vaultBusy) }
    isCarrying = true
    defer {
      isCarrying = false
      tellSettling()
    }
    let shutter = shutter
    do {
      try refuseWritesIfFull()
      guard let openVault, let account else { throw SatchelError(.vaultLocked) }
      let key = try recoveryKey ?? RecoveryKey()
      let everyone = try account.people()
      let own = everyone.filter { $0.held == .own }
      let parcel = BackupParcel(path: path, key: key, vault: openVault, until: shutter)
      do {
        try await parcel.begin(made: ports.clock.wall, peopleCount: own.count)
        for person in own {
          try await lend(PersonID(person.id)) { store in try await parcel.add(person, store) }
        }
        guard await isServing() else { throw SatchelError(.vaultLocked) }
        try await parcel.finish()
      } catch {
        await parcel.letGo()
        throw error
      }
      return BackupReport(
        recoveryKey: key, people: own.count, leftOut: everyone.count - own.count)
    } catch {
      throw shutter.isShut ? SatchelError(.vaultLocked) : SatchelError(error)
    }
  }

  /// Makes a vault of a backup, under a passcode and keys of this device's own, and unlocks it.
  ///
  /// The device is a new one: nothing that was granted to the old is carried over. All of the
  /// backup is in the vault when this returns; where it fails, or dies, there is no vault.
  ///
  /// - Throws: `backup.wrong-key`, `backup.damaged`, `backup.too-new`; `disk.failed` also where
  ///   there is no such file; `passcode.weak`, `vault.exists`, `vault.erased`, `vault.busy`,
  ///   `disk.full` as `create`.
  public func restore(
    from path: String, recoveryKey: RecoveryKey, passcode: Passcode
  ) async throws(SatchelError) -> RestoreReport {
    try throwIfClosed()
    guard presence != .erased else { throw SatchelError(.vaultErased) }
    guard presence == .absent else { throw SatchelError(.vaultExists) }
    guard !isCarrying else { throw SatchelError(.vaultBusy) }
    if let weakness = passcode.weakness() { throw SatchelError(weakness) }
    try refuseWritesIfFull()
    isCarrying = true
    shutter = Shutter()
    let unpacked: BackupContent
    do {
      defer {
        isCarrying = false
        tellSettling()
      }
      unpacked = try await Self.unpack(
        path, recoveryKey, into: files, passcode: passcode,
        derivation: configuration.keyDerivation, until: shutter)
      if isOver { throw SatchelError(.vaultClosed) }
      presence = .present
    } catch {
      throw isOver ? SatchelError(.vaultClosed) : SatchelError(ofBackup: error)
    }
    try await unlockMade(passcode)
    return RestoreReport(
      made: Instant(milliseconds: unpacked.made),
      people: unpacked.people.map {
        PersonEntry(id: PersonID($0.id), name: $0.name, birthDate: $0.birthDate)
      })
  }

  /// Off the actor: it takes as long as the record is large, and the passcode costly.
  @concurrent
  private static func unpack(
    _ path: String, _ key: RecoveryKey, into files: VaultFiles, passcode: Passcode,
    derivation: KeyDerivation, until shutter: Shutter
  ) async throws -> BackupContent {
    let backup = try BackupReader(path: path, key: key)
    var content: BackupContent?
    try files.make(passcode: passcode, derivation: derivation) { staged in
      content = try BackupContent(
        unpacking: backup, into: staged, passcode: passcode, until: shutter)
    }
    guard let content else { throw SatchelError(.bug) }
    return content
  }
}

/// A backup that is being written, an actor of its own: databases and disks take their time.
private actor BackupParcel {
  private let path: String
  private let key: RecoveryKey
  private let vault: OpenVault
  private let shutter: Shutter
  /// From `begin` on; nothing is left of its file if it is let go of before `finish`.
  private var writer: BackupWriter?

  init(path: String, key: RecoveryKey, vault: OpenVault, until shutter: Shutter) {
    self.path = path
    self.key = key
    self.vault = vault
    self.shutter = shutter
  }

  func begin(made: Instant, peopleCount: Int) throws {
    let writer = try BackupWriter(path: path, key: key)
    self.writer = writer
    try writer.append(BackupFacts(made: made.milliseconds, peopleCount: peopleCount))
  }

  func add(_ person: AccountStore.Entry, _ store: RecordStore) async throws {
    let copy = try vault.makePortableCopy()
    try await store.copy(to: copy) { [shutter] in !shutter.isShut }
    try writer?.append(BackupPerson(person))
    try writer?.append(copy) { [shutter] in try shutter.throwIfShut() }
  }

  func finish() throws {
    try shutter.throwIfShut()
    try writer?.finish()
    writer = nil
  }

  func letGo() {
    writer = nil
  }
}

/// What a backup holds, while it becomes a vault.
private struct BackupContent: Sendable {
  let made: Int64
  let people: [AccountStore.Entry]

  /// Every entry in its order, each record under a new key, then the account's file.
  init(
    unpacking backup: BackupReader, into staged: StagedVault, passcode: Passcode,
    until shutter: Shutter
  ) throws {
    guard try backup.next()?.kind == .facts else {
      throw SatchelError(.backupDamaged)
    }
    let facts = try backup.facts()
    var people: [AccountStore.Entry] = []
    while let entry = try backup.next() {
      guard entry.kind == .person else { throw SatchelError(.backupDamaged) }
      let person = AccountStore.Entry(try backup.person())
      if let weakness = passcode.weakness(birthDates: [person.birthDate]) {
        throw SatchelError(weakness)
      }
      let copy = try staged.unpackCopy(from: backup) { try shutter.throwIfShut() }
      let file = try staged.makePersonFile(person.id)
      try RecordStore.restore(file, from: copy) { !shutter.isShut }
      try copy.discard()
      people.append(person)
    }
    guard people.count == facts.peopleCount else { throw SatchelError(.backupDamaged) }
    try staged.syncPeople()
    try AccountStore.create(staged.account, people: people)
    made = facts.made
    self.people = people
  }
}

extension BackupPerson {
  fileprivate init(_ entry: AccountStore.Entry) {
    self.init(
      id: entry.id, source: entry.source, patient: entry.patient, name: entry.name,
      birthDate: entry.birthDate)
  }
}

extension AccountStore.Entry {
  fileprivate init(_ person: BackupPerson) {
    self.init(
      id: person.id, source: person.source, patient: person.patient, name: person.name,
      birthDate: person.birthDate, held: .own)
  }
}

extension SatchelError {
  /// While there is no vault yet, what is damaged or too new is the backup.
  fileprivate init(ofBackup error: any Error) {
    let error = SatchelError(error)
    switch error.code {
    case .vaultDamaged: self.init(.backupDamaged)
    case .vaultTooNew: self.init(.backupTooNew)
    default: self = error
    }
  }
}
