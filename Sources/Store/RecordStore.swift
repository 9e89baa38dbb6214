package import FHIR
internal import GRDB
package import Search
internal import Synchronization
package import Vault

/// One person's record in its sealed file.
///
/// Reads see one moment of it and don't wait for writes. A write is one transaction; once it is
/// committed, and before the call returns, those are told whom it may concern.
package final class RecordStore: SealedStore {
  package let database: SealedDatabase
  /// Guards the list of those who watch; held for no longer than a look at it.
  private let watchers = Mutex<[Int: Watcher]>([:])
  private let nextWatcher = Atomic<Int>(0)

  /// What a write did, by number of resources.
  package struct Outcome: Sendable, Equatable {
    package var added = 0
    package var changed = 0
    package var unchanged = 0
    package var removed = 0
  }

  /// A resource on its way into the store: canonical JSON, and what it is found under.
  package struct Arrival {
    package let id: ResourceID
    package let resource: Resource
    package let content: [UInt8]

    package init(id: ResourceID, resource: Resource, content: [UInt8]) {
      self.id = id
      self.resource = resource
      self.content = content
    }
  }

  /// Makes a person's file with all of `arrivals`; afterwards it exists whole, or not at all.
  package static func create(
    _ file: SealedFile, source: String, at now: Instant, arrivals: () throws -> Arrival?
  ) throws -> Outcome {
    var outcome = Outcome()
    var failure: (any Error)?
    do throws(StoreError) {
      try SealedDatabase.create(file, schema) { db in
        do {
          let writing = try RecordWriting(db, source: source, at: now)
          try noteIndexRules(db)
          while let arrival = try arrivals() { try writing.take(arrival) }
          outcome = try writing.finish()
        } catch let error where !(error is DatabaseError) {
          failure = error
          throw error
        }
      }
    } catch {
      throw failure ?? error
    }
    return outcome
  }

  package init(_ file: SealedFile) throws(StoreError) {
    database = try SealedDatabase(file, Self.schema, access: .atOnce)
    try StoreError.mapping {
      let isCurrent = try database.connections.read { try Self.isIndexCurrent($0) }
      if !isCurrent { try database.connections.write { try Self.rebuildIndex($0) } }
    }
  }

  // MARK: Writing

  /// Adds and replaces in one transaction; nothing is written if `arrivals` throws.
  ///
  /// What was edited here keeps its edit: the arrival becomes its base.
  package func merge(
    source: String, at now: Instant, arrivals: () throws -> Arrival?
  ) throws -> Outcome {
    try write(source: source, at: now) { writing in
      while let arrival = try arrivals() { try writing.take(arrival) }
    }
  }

  /// What became of an edit. Unless it was made, nothing was written.
  package enum EditOutcome {
    case edited
    case absent
    /// The resource has a modifier that nobody here understands: what it says may be the contrary.
    case readOnly
    /// It isn't as FHIR R4 wants what is written to be.
    case invalid(ValidationReport)
  }

  /// Puts an edit made here over what the source has, in one transaction.
  ///
  /// - Parameter content: canonical; nil takes the edit back.
  package func edit(
    _ id: ResourceID, source: String, at now: Instant, content: [UInt8]?
  ) throws -> EditOutcome {
    if let content {
      let report = try Validator(mode: .strict).validate(StoredRecord.resource(content))
      guard report.isValid else { return .invalid(report) }
    }
    var outcome = EditOutcome.absent
    _ = try write(source: source, at: now) { outcome = try $0.edit(id, content) }
    return outcome
  }

  func write(
    source: String, at now: Instant, _ body: (RecordWriting) throws -> Void
  ) throws -> Outcome {
    let known = watchers.withLock { $0 }
    var woken: Set<Int> = []
    let outcome: Outcome
    do {
      outcome = try database.connections.write { db in
        let writing = try RecordWriting(db, source: source, at: now)
        if !known.isEmpty {
          writing.observe = { change in
            for (number, watcher) in known where !woken.contains(number) {
              if watcher.interest.concerns(change) { woken.insert(number) }
            }
          }
        }
        try body(writing)
        return try writing.finish()
      }
    } catch let error where error is DatabaseError || error is RowDecodingError {
      throw StoreError(error)
    }
    guard outcome.added + outcome.changed + outcome.removed > 0 else { return outcome }
    // Who came meanwhile may have read the record as it was, and was asked of no change.
    let watching = watchers.withLock { $0.sorted { $0.key < $1.key } }
    for (number, watcher) in watching where woken.contains(number) || known[number] == nil {
      watcher.tell()
    }
    return outcome
  }

  /// Where in the order of dates a resource stands: the newest first, those without one last.
  static func rank(of resource: Resource) -> Int64 {
    ClinicalDate.milliseconds(of: resource).map { ~$0 } ?? .max
  }

  // MARK: Reading

  /// Runs `body` on one moment of the record.
  ///
  /// - Parameter now: what `ap` is measured from in searches; nil refuses it of dates.
  package func read<Value: Sendable>(
    at now: Instant? = nil, _ body: @escaping @Sendable (StoredRecord) throws -> Value
  ) async throws -> Value {
    do {
      return try await database.connections.read { db in
        try body(StoredRecord(db: db, now: now))
      }
    } catch let error where error is DatabaseError || error is RowDecodingError {
      throw StoreError(error)
    }
  }

  // MARK: Watching

  /// Calls `tell` after each commit that may concern `interest`, until `unwatch`.
  ///
  /// Called on the writing thread: `tell` must only take a note. Who starts to watch during a write
  /// is told of it, whatever it changed.
  package func watch(
    _ interest: RecordInterest, _ tell: @escaping @Sendable () -> Void
  ) -> Int {
    let number = nextWatcher.add(1, ordering: .relaxed).newValue
    watchers.withLock { $0[number] = Watcher(interest: interest, tell: tell) }
    return number
  }

  package func unwatch(_ number: Int) {
    _ = watchers.withLock { $0.removeValue(forKey: number) }
  }
}

/// Somebody who is told when what they look at may have changed.
private struct Watcher: Sendable {
  let interest: RecordInterest
  let tell: @Sendable () -> Void
}
