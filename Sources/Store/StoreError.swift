internal import GRDB
internal import Vault

/// A failure of a database file. Whatever was being written was not.
package struct StoreError: Error, Sendable, Equatable {
  package enum Code: String, Sendable, CaseIterable {
    case damaged = "vault.damaged"
    case diskFull = "disk.full"
    case failed = "disk.failed"
    case locked = "vault.locked"
    case tooNew = "vault.too-new"
    case rolledBack = "vault.rolled-back"
    case memory = "memory.short"
  }

  package let code: Code
  package let reason: String

  package init(_ code: Code, _ reason: String) {
    self.code = code
    self.reason = reason
  }

  /// What an error of SQLite's means here. Its message may quote a statement, so it isn't kept.
  init(_ error: any Error) {
    if let error = error as? StoreError {
      self = error
      return
    }
    if error is RowDecodingError {
      self.init(.damaged, "A sealed file holds no record.")
      return
    }
    guard let error = error as? DatabaseError else {
      self.init(.failed, "A database could not be used.")
      return
    }
    switch (error.resultCode, error.extendedResultCode) {
    case (_, .SQLITE_IOERR_DATA), (.SQLITE_NOTADB, _), (.SQLITE_CORRUPT, _):
      self.init(.damaged, "A sealed file was altered or is damaged.")
    case (_, .SQLITE_IOERR_AUTH), (.SQLITE_AUTH, _), (.SQLITE_INTERRUPT, _),
      (.SQLITE_ABORT, _), (.SQLITE_MISUSE, _):
      self.init(.locked, "The vault was locked.")
    case (.SQLITE_FULL, _):
      self.init(.diskFull, "There is no room left on the disk.")
    case (.SQLITE_NOMEM, _):
      self.init(.memory, "There is too little memory.")
    default:
      self.init(.failed, "A database failed (SQLite \(error.extendedResultCode.rawValue)).")
    }
  }

  /// Runs `body` and turns whatever it throws into a `StoreError`.
  static func mapping<Value>(_ body: () throws -> Value) throws(StoreError) -> Value {
    do {
      return try body()
    } catch {
      throw StoreError(error)
    }
  }
}
