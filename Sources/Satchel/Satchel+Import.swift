public import FHIR
internal import Store
internal import Vault

/// Taking a person's record into the vault.
extension Satchel {
  /// Imports what a hospital, another app or a registry gave out about one person, in one
  /// transaction into that person's file.
  ///
  /// A FHIR R4 Bundle, a document such as a patient summary (IPS), or ndjson, a resource a line:
  /// which of them it is, its content tells. References inside a bundle are resolved to `Type/id`.
  /// A person who is known by the id of the Patient and its server gets the changed resources as
  /// new versions; unchanged ones are left alone. The report says what was lacking or doubled.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8 JSON of at most 64 MiB.
  ///   - chosen: whose resources to take, where there are several people; without it a document's
  ///     subject.
  ///   - progress: told from any thread, at most about a hundred times.
  /// - Throws: `json.*`, `resource.*` and `bundle.*` for what can't be read, `import.no-person`,
  ///   `import.several-people`, `import.other-person`, `vault.locked`, `vault.busy` during another
  ///   import, `disk.full`. The vault is then as it was. A lock during an import ends it, unless
  ///   all was written.
  public func importRecord(
    _ bytes: [UInt8], person chosen: ResourceID? = nil,
    progress: @escaping @Sendable (ImportProgress) -> Void = { _ in }
  ) async throws(SatchelError) -> ImportReport {
    try await importParcel(progress) { shutter, count in
      try await Self.parcel { ImportReading(bytes, chosen, until: shutter, count) }
    }
  }

  /// The same from a file, or from a folder whose files end in `.ndjson` (a bulk export).
  ///
  /// Of ndjson there may be more than fits into memory: the files are read twice, and must stay as
  /// they are meanwhile. What is one JSON value has at most 64 MiB.
  ///
  /// - Throws: `disk.failed` where there is no such file, besides what importing bytes throws.
  public func importRecord(
    from path: String, person chosen: ResourceID? = nil,
    progress: @escaping @Sendable (ImportProgress) -> Void = { _ in }
  ) async throws(SatchelError) -> ImportReport {
    try await importParcel(progress) { shutter, count in
      try await Self.parcel { try ImportReading(path: path, chosen, until: shutter, count) }
    }
  }

  /// Off the actor: it takes as long as the files are large, and a pipe may keep one waiting.
  @concurrent
  private static func parcel(
    _ reading: @Sendable () throws -> ImportReading
  ) async throws -> ImportParcel {
    try reading().parcel()
  }

  private func importParcel(
    _ progress: @escaping @Sendable (ImportProgress) -> Void,
    _ read: (Shutter, ImportCount) async throws -> ImportParcel
  ) async throws(SatchelError) -> ImportReport {
    try await activity()
    _ = try openAccount
    guard !isOccupied else { throw SatchelError(.vaultBusy) }
    isOccupied = true
    defer {
      isOccupied = false
      tellSettling()
    }
    let shutter = shutter
    do {
      let parcel = try await read(shutter, ImportCount(progress))
      guard await isServing(), !shutter.isShut, let account else {
        throw SatchelError(.vaultLocked)
      }
      let people = try account.people()
      let known = people.first { $0.source == parcel.source && $0.patient == parcel.patient }
      let id = PersonID(known?.id ?? unusedID(people))
      let outcome =
        if let known {
          try await merge(parcel, into: known, account, shutter)
        } else {
          try await importNew(parcel, as: id, shutter)
        }
      return ImportReport(
        person: id, isNewPerson: known == nil, added: outcome.added, changed: outcome.changed,
        unchanged: outcome.unchanged, findings: parcel.findings, document: parcel.document)
    } catch {
      // Whatever failed then, failed because its files were taken away.
      throw shutter.isShut ? SatchelError(.vaultLocked) : SatchelError(error)
    }
  }

  /// A source that gives an id twice (a seeded one, after a death) must not cost anybody the key.
  private func unusedID(_ people: [AccountStore.Entry]) -> String {
    while true {
      let id = ports.identifiers.next()
      if !people.contains(where: { $0.id == id }) { return id }
    }
  }

  /// Key, then file, then the account's line: a person exists from the last of them on, and what an
  /// interrupted import leaves before it is removed at the next unlock.
  private func importNew(
    _ parcel: ImportParcel, as person: PersonID, _ shutter: Shutter
  ) async throws -> RecordStore.Outcome {
    guard let openVault else { throw SatchelError(.vaultLocked) }
    do {
      try refuseWritesIfFull()
      let file = try openVault.makePersonFile(person.description)
      file.rehearseFullDisk(isDiskFull)
      let outcome = try await parcel.fill(file, at: ports.clock.wall, until: shutter)
      // In a later session the orphan's key may be gone already.
      guard await isServing(), !shutter.isShut, let account else {
        throw SatchelError(.vaultLocked)
      }
      try account.upsert(parcel.entry(of: person))
      return outcome
    } catch {
      if !isOver { try? files.destroyPerson(person.description) }
      throw error
    }
  }

  /// The account's line changes when all of the bundle is in the transaction and nothing but its
  /// commit is left: a lock waits for that, and what then fails puts the line back.
  private func merge(
    _ parcel: ImportParcel, into known: AccountStore.Entry, _ account: AccountStore,
    _ shutter: Shutter
  ) async throws -> RecordStore.Outcome {
    let person = PersonID(known.id)
    let entry = parcel.entry(of: person)
    guard !entry.isSomebodyElse(than: known) else { throw SatchelError(.importOtherPerson) }
    let now = ports.clock.wall
    return try await lend(person) { store in
      try await parcel.merge(into: store, at: now, until: shutter) { isLast in
        if entry != known { try account.upsert(isLast ? entry : known) }
      }
    }
  }
}

extension AccountStore.Entry {
  /// Whether neither the birth date nor a word of the name is the same: two people whom two servers
  /// call alike. Their records must never become one.
  fileprivate func isSomebodyElse(than other: AccountStore.Entry) -> Bool {
    func words(_ name: String) -> Set<Substring> {
      Set(name.lowercased().split { !$0.isLetter && !$0.isNumber })
    }
    let (mine, theirs) = (words(name), words(other.name))
    guard !mine.isEmpty, !theirs.isEmpty, !birthDate.isEmpty, !other.birthDate.isEmpty else {
      return false
    }
    return !birthDate.hasPrefix(other.birthDate) && !other.birthDate.hasPrefix(birthDate)
      && mine.isDisjoint(with: theirs)
  }
}
