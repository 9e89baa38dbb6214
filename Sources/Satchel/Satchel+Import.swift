internal import FHIR
internal import Store
internal import Vault

/// Taking a person's record into the vault.
extension Satchel {
  /// What an import did, by number of resources.
  public struct ImportReport: Sendable, Equatable {
    public let person: PersonID
    public let isNewPerson: Bool
    public let added: Int
    public let changed: Int
    public let unchanged: Int
  }

  /// Imports a FHIR R4 Bundle about one person, in one transaction into that person's file.
  ///
  /// References inside the bundle are resolved to `Type/id`. A person who is known by the id of the
  /// Patient gets the changed resources as new versions; unchanged ones are left alone.
  ///
  /// - Parameter bundle: UTF-8 JSON of at most 64 MiB.
  /// - Throws: `json.*`, `resource.*` and `bundle.*` for what can't be read, `import.no-person`,
  ///   `import.several-people`, `vault.locked`, `vault.busy` during another import, `disk.full`.
  ///   The vault is then as it was. A lock during an import ends it, unless all was written.
  public func importRecord(_ bundle: [UInt8]) async throws(SatchelError) -> ImportReport {
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
      let parcel = try await ImportParcel.unpacking(bundle)
      guard await isServing(), !shutter.isShut, let account else {
        throw SatchelError(.vaultLocked)
      }
      let people = try account.people()
      let known = people.first {
        $0.source == ImportParcel.source && $0.patient == parcel.patient
      }
      let id = PersonID(known?.id ?? unusedID(people))
      let outcome =
        if let known {
          try await merge(parcel, into: known, account, shutter)
        } else {
          try await importNew(parcel, as: id, shutter)
        }
      return ImportReport(
        person: id, isNewPerson: known == nil, added: outcome.added, changed: outcome.changed,
        unchanged: outcome.unchanged)
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
    let now = ports.clock.wall
    return try await lend(person) { store in
      try await parcel.merge(into: store, at: now, until: shutter) { isLast in
        if entry != known { try account.upsert(isLast ? entry : known) }
      }
    }
  }
}

/// A bundle that was read and found to be about one person.
struct ImportParcel: Sendable {
  /// What was imported by hand has no server to name.
  static let source = "import"

  let patient: String
  private let resource: Resource
  private let map: ReferenceMap

  @concurrent
  static func unpacking(_ bytes: [UInt8]) async throws -> ImportParcel {
    let bundle = try Bundle(parsing: bytes)
    guard bundle.kind != nil else {
      throw FHIRError(.bundleInvalid, "A bundle says which of the known types it has.")
    }
    // A resource that nobody gave an id is known by its content: imported again, it is the same.
    let map = try ReferenceMap(bundle) { canonical in
      "h"
        + contentHash(canonical).prefix(16).map { byte in
          let digits = Array("0123456789abcdef")
          return String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
        }.joined()
    }
    let patients = map.ids.indices.filter { map.ids[$0].type == "Patient" }
    guard let first = patients.first else { throw SatchelError(.importNoPerson) }
    guard patients.count == 1 else { throw SatchelError(.importSeveralPeople) }
    return ImportParcel(
      patient: map.ids[first].id, resource: map.resources[first], map: map)
  }

  func entry(of person: PersonID) -> AccountStore.Entry {
    AccountStore.Entry(
      id: person.description, source: Self.source, patient: patient, describing: resource)
  }

  @concurrent
  func fill(
    _ file: SealedFile, at now: Instant, until shutter: Shutter
  ) async throws -> RecordStore.Outcome {
    try RecordStore.create(
      file, source: Self.source, at: now, arrivals: arrivals(until: shutter) {})
  }

  @concurrent
  /// - Parameter tell: told true before the commit, and false if that failed after all.
  func merge(
    into store: RecordStore, at now: Instant, until shutter: Shutter,
    _ tell: @escaping @Sendable (Bool) throws -> Void
  ) async throws -> RecordStore.Outcome {
    var isTold = false
    do {
      return try store.merge(
        source: Self.source, at: now,
        arrivals: arrivals(until: shutter) {
          try tell(true)
          isTold = true
        })
    } catch {
      if isTold { try? tell(false) }
      throw error
    }
  }

  /// One resource after the other in canonical form, so that only one exists twice in memory.
  /// A lock stops it, and nothing of it is kept.
  private func arrivals(
    until shutter: Shutter, atEnd: @escaping () throws -> Void
  ) -> () throws -> RecordStore.Arrival? {
    var index = 0
    return {
      try shutter.throwIfShut()
      guard index < map.ids.count else {
        try atEnd()
        return nil
      }
      defer { index += 1 }
      // Indexed as it is stored, its references resolved: a `urn:uuid` alone names nothing.
      let content = map.canonicalBytes(at: index)
      return RecordStore.Arrival(
        id: map.ids[index], resource: try Resource(parsing: content), content: content)
    }
  }
}
