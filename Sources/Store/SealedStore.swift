/// Something kept in a sealed database, which must be closed before its key may be forgotten.
package protocol SealedStore: Sendable {
  var database: SealedDatabase { get }
}

extension SealedStore {
  /// Empties the log into the file, closes every connection and wipes the key.
  package func close() { database.close() }

  /// As if the process died now: nothing that isn't on the disk gets there.
  package func abandon() { database.abandon() }

  /// Gives back what caches hold beyond need, sooner or later.
  package func releaseMemory() { database.releaseMemory() }

  /// While full, writes answer as on a full disk.
  package func rehearseFullDisk(_ full: Bool) { database.rehearseFullDisk(full) }
}
