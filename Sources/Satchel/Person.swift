public import FHIR
public import Portal
internal import Search
internal import Store
internal import Vault

/// A person of a vault: opaque, the same as long as the vault exists.
public struct PersonID: Sendable, Hashable, CustomStringConvertible {
  public let description: String

  /// The id that `description` says.
  public init(_ text: String) {
    description = text
  }
}

/// What the vault knows of a person without opening the record.
public struct PersonEntry: Sendable, Equatable {
  /// What the person is asked for by.
  public let id: PersonID
  /// As the record writes it; empty if it doesn't.
  public let name: String
  /// `YYYY-MM-DD` or less of it; empty if unknown.
  public let birthDate: String
}

/// A stored resource, and how often it has changed since it first arrived, from 1.
public struct StoredResource: Sendable {
  /// The newest version.
  public let resource: Resource
  /// Its number, from 1.
  public let version: Int
}

/// One version of a resource that this device saw.
public struct ResourceVersion: Sendable {
  /// From 1, without gaps.
  public let number: Int
  /// When it came to be here, by the wall clock of the device; nil where that isn't known.
  public let recorded: Instant?
  /// Made on this device; the source may not have it yet.
  public let isEdit: Bool
  /// What it said.
  public let resource: Resource
}

/// One person's record. Every call is activity and needs the vault to be unlocked.
public struct Person: Sendable {
  /// Whose record it is.
  public let id: PersonID
  let satchel: Satchel

  /// Computes a listing or anything else that an app shows.
  ///
  /// - Throws: `vault.locked`, `vault.damaged`, `person.unknown`.
  public func read<View: RecordView>(_ view: View) async throws(SatchelError) -> View.Value {
    let now = satchel.ports.clock.wall
    return try await satchel.serve(id) { store, _ in
      try await store.read(at: now) { try view.read($0) }
    }
  }

  /// One resource as it is now.
  ///
  /// - Throws: `record.absent` besides what `read` throws.
  public func resource(_ resource: ResourceID) async throws(SatchelError) -> StoredResource {
    let found = try await satchel.serve(id) { store, _ in
      try await store.read { record -> StoredResource? in
        guard let found = try record.resource(resource),
          let version = try record.version(of: resource)
        else { return nil }
        return StoredResource(resource: found, version: version)
      }
    }
    guard let found else { throw SatchelError(.recordAbsent) }
    return found
  }

  /// Every version of a resource that this device saw, the newest first.
  ///
  /// - Throws: `record.absent` besides what `read` throws.
  public func history(of resource: ResourceID) async throws(SatchelError) -> [ResourceVersion] {
    let versions = try await satchel.serve(id) { store, _ in
      try await store.read { record in
        try record.history(of: resource).map { version in
          ResourceVersion(
            number: version.number,
            recorded: version.recorded.milliseconds == 0 ? nil : version.recorded,
            isEdit: version.isEdit, resource: version.resource)
        }
      }
    }
    guard !versions.isEmpty else { throw SatchelError(.recordAbsent) }
    return versions
  }

  /// How many resources there are of each type, sorted by type.
  public func counts() async throws(SatchelError) -> [(type: String, count: Int)] {
    try await satchel.serve(id) { store, _ in
      try await store.read { try $0.counts() }
    }
  }

  /// Writes the record as a Bundle of type collection, in pieces, **in plain text**.
  ///
  /// What `write` does with the pieces is no longer protected by the vault.
  ///
  /// A lock ends it before the next piece. With `types` only resources of these are written.
  ///
  /// - Throws: what `write` throws, as `disk.failed`.
  public func export(
    types: Set<String>? = nil, _ write: @escaping @Sendable ([UInt8]) throws -> Void
  ) async throws(SatchelError) {
    try await satchel.serve(id) { store, shutter in
      @Sendable func put(_ piece: [UInt8]) throws(SatchelError) {
        try shutter.throwIfShut()
        do {
          try write(piece)
        } catch {
          throw error as? SatchelError ?? SatchelError(.diskFailed)
        }
      }
      try await store.read { record in
        try put(Array(#"{"resourceType":"Bundle","type":"collection","entry":["#.utf8))
        var separator = ""
        try record.forEach { resource in
          guard types?.contains(resource.type) ?? true else { return }
          try put(
            Array((separator + #"{"resource":"#).utf8) + resource.canonicalBytes
              + Array("}".utf8))
          separator = ","
        }
        try put(Array("]}\n".utf8))
      }
    }
  }

  /// Follows a view: its value now, and again after each change that may have altered it.
  public func observe<View: RecordView>(
    _ view: View
  ) async throws(SatchelError) -> RecordObservation<View> {
    try await satchel.observe(id, view)
  }
}

extension Satchel {
  /// Everyone whose record is in the vault, in the order in which they came.
  public func people() async throws(SatchelError) -> [PersonEntry] {
    try await activity()
    let account = try openAccount
    do {
      return try account.people().map {
        PersonEntry(id: PersonID($0.id), name: $0.name, birthDate: $0.birthDate)
      }
    } catch {
      throw SatchelError(error)
    }
  }

  /// A handle; whether there is such a person shows when it is used.
  public nonisolated func person(_ id: PersonID) -> Person {
    Person(id: id, satchel: self)
  }

  /// Counts as activity, lends the person's store to `body`, and gives nothing back once locked.
  func serve<Value: Sendable>(
    _ person: PersonID, _ body: @Sendable (RecordStore, Shutter) async throws -> Value
  ) async throws(SatchelError) -> Value {
    try await activity()
    let shutter = shutter
    let value = try await lend(person) { store in try await body(store, shutter) }
    guard await isServing(), !shutter.isShut else { throw SatchelError(.vaultLocked) }
    return value
  }

  /// Lends the person's store to `body`.
  func lend<Value: Sendable>(
    _ person: PersonID, _ body: @Sendable (RecordStore) async throws -> Value
  ) async throws(SatchelError) -> Value {
    let store = try borrowStore(of: person)
    defer { returnStore(store, of: person) }
    do {
      return try await body(store)
    } catch {
      throw SatchelError(error)
    }
  }

  /// How many records' files are open now.
  package var openRecordCount: Int { stores.count }

  /// Stores stay open between uses, the latest eight of them.
  private static let idleStores = 8

  private func borrowStore(of person: PersonID) throws(SatchelError) -> RecordStore {
    uses += 1
    returnDroppedStores()
    if stores[person] == nil {
      let account = try openAccount
      guard let openVault else { throw SatchelError(.vaultLocked) }
      do {
        guard try account.people().contains(where: { $0.id == person.description }),
          let file = try examinedFile(of: person) ?? openVault.personFile(person.description)
        else { throw SatchelError(.personUnknown) }
        let store = try RecordStore(file)
        store.rehearseFullDisk(isDiskFull)
        stores[person] = OpenStore(store: store, lastUse: uses)
      } catch {
        throw SatchelError(error)
      }
      closeIdleStores()
    }
    guard let open = stores[person] else { throw SatchelError(.vaultLocked) }
    stores[person]?.users += 1
    stores[person]?.lastUse = uses
    return open.store
  }

  private func examinedFile(of person: PersonID) -> SealedFile? {
    examination?.person == person ? examination?.file : nil
  }

  /// What was borrowed before a lock is closed by now, and another may be open in its place.
  private func returnStore(_ store: RecordStore, of person: PersonID) {
    guard stores[person]?.store === store else { return }
    stores[person]?.users -= 1
  }

  private func closeIdleStores() {
    while stores.count > Self.idleStores,
      let idle = stores.filter({
        $0.value.users == 0 && $0.value.lastUse < uses && $0.key != examination?.person
      }).min(by: { $0.value.lastUse < $1.value.lastUse })
    {
      stores[idle.key] = nil
      idle.value.store.close()
    }
  }

  func observe<View: RecordView>(
    _ person: PersonID, _ view: View
  ) async throws(SatchelError) -> RecordObservation<View> {
    try await activity()
    // An observed store stays borrowed until the observation ends.
    let store = try borrowStore(of: person)
    let number = nextObservation
    nextObservation += 1
    let observation = RecordObservation(
      view: view, store: store,
      vault: ObservedVault(
        now: { [clock = ports.clock] in clock.wall },
        isServing: { [weak self] in await self?.isServing() ?? false },
        cancel: { [weak self] in await self?.endObservation(number) },
        drop: { [droppedObservations] in droppedObservations.post(number) }))
    observations[number] = Observed(person: person, store: store, end: observation.end)
    return observation
  }

  private func endObservation(_ number: Int) {
    guard let observed = observations.removeValue(forKey: number) else { return }
    returnStore(observed.store, of: observed.person)
  }

  /// An observation that was let go of can't wait for the actor, so it leaves a note.
  private func returnDroppedStores() {
    while let number = droppedObservations.poll() { endObservation(number) }
  }
}
