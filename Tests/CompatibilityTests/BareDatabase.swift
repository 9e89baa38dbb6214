import CFaultVFS
import CSealedVFS
import Testing

@testable import Vault

/// A sealed database with a rollback journal, without a vault around it: what the sealed file system
/// serves to other programs.
final class BareDatabase {
  private let handle: OpaquePointer
  private let slot: Int64

  init(_ path: String, cipher: Cipher, epoch: UInt64, making: Bool = false) throws {
    try #require(sealed_vfs_register() == SQLITE_OK)
    slot = sealed_slot_add(Corpus.key, Int32(cipher.rawValue))
    sealed_slot_set_log_epoch(slot, epoch)
    var opened: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI | (making ? SQLITE_OPEN_CREATE : 0)
    let status = sqlite3_open_v2("file:\(path)?vfs=sealed&kid=\(slot)", &opened, flags, nil)
    handle = try #require(opened)
    try #require(status == SQLITE_OK)
    try #require(sealed_connection_prepare(handle) == SQLITE_OK)
    try run(
      """
      PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0; PRAGMA secure_delete = ON;
      PRAGMA journal_mode = DELETE;
      """)
  }

  deinit {
    sqlite3_close_v2(handle)
    sealed_slot_revoke(slot)
  }

  func run(_ sql: String) throws {
    let status = sqlite3_exec(handle, sql, nil, nil, nil)
    try #require(status == SQLITE_OK, "SQLite \(sqlite3_extended_errcode(handle))")
  }

  /// The table of the corpus, a row a line.
  func lines() throws -> String {
    var statement: OpaquePointer?
    try #require(
      sqlite3_prepare_v2(
        handle, "SELECT number || '|' || text FROM line ORDER BY number", -1, &statement, nil)
        == SQLITE_OK)
    defer { sqlite3_finalize(statement) }
    var text = ""
    while sqlite3_step(statement) == SQLITE_ROW {
      text += String(cString: try #require(sqlite3_column_text(statement, 0))) + "\n"
    }
    return text
  }
}
