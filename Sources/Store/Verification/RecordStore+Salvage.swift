internal import FHIR
internal import GRDB
package import Vault

extension RecordStore {
  /// Makes a person's file with what `rescue` finds; each resource keeps its place in the order of
  /// arrival and the number of its version. Afterwards the file exists whole, or not at all.
  ///
  /// - Parameter rescue: gets what takes one resource, and is to call it for each.
  /// - Returns: how many resources the file has.
  package static func create(
    _ file: SealedFile,
    salvaging rescue: ((RecordExamination.Survivor) throws -> Void) throws -> Void
  ) throws -> Int {
    var count = 0
    var failure: (any Error)?
    do throws(StoreError) {
      try SealedDatabase.create(file, schema) { db in
        // What claims another's name or place is what the damage made of it.
        let insert = try db.makeStatement(
          sql: "INSERT OR IGNORE INTO resource VALUES (?, ?, ?, ?, ?, ?)")
        let indexing = try makeIndexing(db)
        do {
          try rescue { survivor in
            let id = survivor.arrival.id
            try insert.execute(arguments: [
              survivor.key, survivor.source, id.type, id.id, survivor.version,
              DatabaseValue.blob(survivor.arrival.content),
            ])
            guard db.changesCount > 0 else { return }
            try write(indexOf: survivor.arrival, key: survivor.key, with: indexing)
            count += 1
          }
        } catch let error where !(error is DatabaseError) {
          failure = error
          throw error
        }
      }
    } catch {
      throw failure ?? error
    }
    return count
  }
}
