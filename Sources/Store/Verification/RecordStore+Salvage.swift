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
        let salvage = try Salvage(db)
        do {
          try rescue { try salvage.keep($0) }
          count = try salvage.finish()
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

/// Writes what was saved into a new file.
private final class Salvage {
  private let database: Database
  private let index: IndexWriter
  private let insert: Statement
  private let insertVersion: Statement
  private var count = 0

  init(_ db: Database) throws {
    database = db
    index = try IndexWriter(db)
    // What claims another's name or place is what the damage made of it.
    insert = try db.makeStatement(
      sql: "INSERT OR IGNORE INTO resource VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    insertVersion = try db.makeStatement(
      sql: """
        INSERT OR IGNORE INTO history (resource, version, recorded, edited, content)
        VALUES (?, ?, ?, ?, ?)
        """)
  }

  func keep(_ survivor: RecordExamination.Survivor) throws {
    switch survivor.kind {
    case .resource(let row, let arrival):
      let rank = RecordStore.rank(of: arrival.resource)
      try insert.execute(arguments: [
        row.key, row.source, row.type, row.id, row.version, row.recorded, rank,
        row.base.map { DatabaseValue.blob($0) }, DatabaseValue.blob(row.content),
      ])
      guard database.changesCount > 0 else { return }
      try index.add(arrival.resource, rank: rank, key: row.key)
      count += 1
    case .version(let row):
      try insertVersion.execute(arguments: [
        row.resource, row.number, row.recorded, row.edited, DatabaseValue.blob(row.content),
      ])
    }
  }

  /// - Returns: how many resources there are.
  func finish() throws -> Int {
    try index.flush()
    try database.execute(
      sql: """
        DELETE FROM history WHERE NOT EXISTS (
          SELECT 1 FROM resource WHERE key = history.resource AND version > history.version)
        """)
    try RecordStore.noteIndexRules(database)
    return count
  }
}
