internal import GRDB
internal import GRDBSQLite

/// An INSERT that runs a hundred times for each resource.
///
/// GRDB takes arguments one by one into boxes; these are bound where they lie.
struct RowInsertion {
  private let statement: Statement

  init(_ sql: String, _ db: Database) throws {
    statement = try db.makeStatement(sql: sql)
  }

  /// Runs it with what `bind` binds.
  func run(_ bind: (RowInsertion) -> Void) throws {
    bind(self)
    let code = sqlite3_step(statement.sqliteStatement)
    sqlite3_reset(statement.sqliteStatement)
    guard code == SQLITE_DONE else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
  }

  func bind(_ number: Int64, at place: Int32) {
    sqlite3_bind_int64(statement.sqliteStatement, place, number)
  }

  /// - Parameter bytes: stay where they are until the row is written.
  func bind(_ bytes: UnsafeRawBufferPointer, at place: Int32) {
    // Without an address it would be NULL.
    guard let address = bytes.baseAddress, !bytes.isEmpty else {
      sqlite3_bind_zeroblob(statement.sqliteStatement, place, 0)
      return
    }
    sqlite3_bind_blob(statement.sqliteStatement, place, address, Int32(bytes.count), nil)
  }
}
