internal import GRDB
package import Vault

extension RecordStore {
  /// Writes one moment of the record into a copy that travels; reads and writes go on meanwhile.
  ///
  /// - Parameter proceed: asked each megabyte; false ends it.
  /// - Throws: `vault.locked` where it was ended, or the record shut under it.
  package func copy(
    to copy: PortableCopy, while proceed: @escaping @Sendable () -> Bool
  ) async throws(StoreError) {
    // Not the synchronous read: GRDB traps in it where the pool was closed meanwhile.
    do {
      try await database.connections.read { db in
        try Self.copy(db, into: copy.file, while: proceed)
      }
    } catch {
      throw StoreError(error)
    }
  }

  /// Makes a person's file of a copy that came out of a backup, under the file's own key: the one
  /// that lay in the backup opens nothing of it.
  ///
  /// - Parameter file: is there and empty; synced when this returns.
  /// - Throws: `vault.damaged` and `vault.too-new` for what is not a record of ours.
  package static func restore(
    _ file: SealedFile, from copy: PortableCopy, while proceed: () -> Bool
  ) throws(StoreError) {
    let source = try SealedDatabase(copy.file, schema, access: .inTurn, upgrades: false)
    defer { source.close() }
    try StoreError.mapping {
      try source.connections.read { db in
        try self.copy(db, into: file, while: proceed)
      }
    }
  }

  private static func copy(
    _ db: Database, into file: SealedFile, while proceed: () -> Bool
  ) throws {
    guard let connection = db.sqliteConnection else {
      throw StoreError(.failed, "A database has no connection.")
    }
    let code = file.receive(from: connection, while: proceed)
    guard code == 0 else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
  }
}
