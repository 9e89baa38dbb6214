import CFaultVFS
import CSealedVFS

/// What SQLite answered, by its extended code.
struct SQLiteFailure: Error, Equatable, CustomStringConvertible {
  let code: Int32
  let message: String

  init(_ code: Int32, _ message: String = "") {
    self.code = code
    self.message = message
  }

  static func == (left: SQLiteFailure, right: SQLiteFailure) -> Bool { left.code == right.code }

  var primary: Int32 { code & 0xFF }
  var description: String { "SQLite \(code) \(message)" }

  /// The two answers that say that a file was altered, and SQLite's own.
  var saysTampering: Bool {
    code == SQLITE_IOERR | (32 << 8) || primary == SQLITE_NOTADB || primary == SQLITE_CORRUPT
  }
}

/// A key slot of a test's own; its key goes with it.
final class Slot: Sendable {
  let id: Int64

  init(
    _ byte: UInt8 = 0xA7, cipher: Int32 = sealed_cipher_default(),
    engine: Int32 = SEALED_ENGINE_ANY, epoch: UInt64 = 0
  ) {
    id = sealed_slot_add([UInt8](repeating: byte, count: Int(SEALED_KEY_BYTES)), cipher)
    sealed_slot_use_engine(id, engine)
    sealed_slot_set_log_epoch(id, epoch)
  }

  deinit { sealed_slot_revoke(id) }
}

/// One SQLite connection through a sealed file system, with the settings that the vault uses.
final class SealedConnection {
  let handle: OpaquePointer
  /// Kept: its key goes with it.
  private let slot: Slot
  private(set) var isOpen = true

  /// - Parameter making: the file isn't there yet, and is to be in this mode.
  init(
    _ path: String, _ slot: Slot, fileSystem: String = "sealed", making: Bool = false,
    journal: String = "WAL", settings: String = SealedConnection.settings
  ) throws {
    try Self.register()
    var opened: OpaquePointer?
    let status = sqlite3_open_v2(
      "file:\(path)?vfs=\(fileSystem)&kid=\(slot.id)", &opened,
      SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nil)
    guard status == SQLITE_OK, let opened else {
      sqlite3_close(opened)
      throw SQLiteFailure(status)
    }
    handle = opened
    self.slot = slot
    sqlite3_extended_result_codes(handle, 1)
    // One that closes asks for the file alone for a moment.
    sqlite3_busy_timeout(handle, 10_000)
    let prepared = sealed_connection_prepare(handle)
    guard prepared == SQLITE_OK else { throw SQLiteFailure(prepared) }
    if making { try run("PRAGMA journal_mode = MEMORY") }
    try run(settings)
    if making || journal != "WAL" { try run("PRAGMA journal_mode = \(journal)") }
  }

  deinit { close() }

  static let settings = """
    PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0; PRAGMA cell_size_check = ON;
    PRAGMA trusted_schema = OFF; PRAGMA secure_delete = ON; PRAGMA synchronous = FULL;
    PRAGMA wal_autocheckpoint = 0;
    """

  static func register() throws {
    guard sealed_vfs_register() == SQLITE_OK, fault_vfs_register() == SQLITE_OK,
      registerOverFault() == SQLITE_OK
    else { throw SQLiteFailure(SQLITE_ERROR) }
  }

  private static func registerOverFault() -> Int32 {
    // SQLite keeps the name for good: a literal's bytes are never freed.
    let name: StaticString = "sealed-fault"
    return name.withUTF8Buffer { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        sealed_vfs_register_over($0.baseAddress, "fault")
      }
    }
  }

  func close() {
    if isOpen { sqlite3_close_v2(handle) }
    isOpen = false
  }

  /// The file beneath, as SQLite calls it.
  func file() throws -> UnsafeMutablePointer<sqlite3_file> {
    var file: UnsafeMutablePointer<sqlite3_file>?
    try check(sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file))
    guard let file else { throw SQLiteFailure(SQLITE_MISUSE) }
    return file
  }

  func run(_ sql: String) throws {
    try check(sqlite3_exec(handle, sql, nil, nil, nil))
  }

  /// Runs one statement with integers and, after them, a blob.
  func run(_ sql: String, _ integers: [Int64], blob: [UInt8]? = nil) throws {
    var statement: OpaquePointer?
    try check(sqlite3_prepare_v2(handle, sql, -1, &statement, nil))
    defer { sqlite3_finalize(statement) }
    for (index, value) in integers.enumerated() {
      sqlite3_bind_int64(statement, Int32(index + 1), value)
    }
    if let blob {
      // SQLITE_TRANSIENT: SQLite copies the bytes.
      let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
      sqlite3_bind_blob(
        statement, Int32(integers.count + 1), blob, Int32(blob.count), transient)
    }
    let status = sqlite3_step(statement)
    guard status == SQLITE_DONE || status == SQLITE_ROW else { throw failure(status) }
  }

  /// Calls `body` with each row of a query.
  func rows(_ sql: String, _ body: (OpaquePointer) throws -> Void) throws {
    var statement: OpaquePointer?
    try check(sqlite3_prepare_v2(handle, sql, -1, &statement, nil))
    defer { sqlite3_finalize(statement) }
    while true {
      let status = sqlite3_step(statement)
      if status == SQLITE_DONE { return }
      guard status == SQLITE_ROW, let statement else { throw failure(status) }
      try body(statement)
    }
  }

  func integers(_ sql: String) throws -> [Int64] {
    var values: [Int64] = []
    try rows(sql) { values.append(sqlite3_column_int64($0, 0)) }
    return values
  }

  func texts(_ sql: String) throws -> [String] {
    var values: [String] = []
    try rows(sql) { row in
      values.append(sqlite3_column_text(row, 0).map { String(cString: $0) } ?? "")
    }
    return values
  }

  private func check(_ status: Int32) throws {
    guard status == SQLITE_OK else { throw failure(status) }
  }

  private func failure(_ status: Int32) -> SQLiteFailure {
    SQLiteFailure(status, String(cString: sqlite3_errmsg(handle)))
  }
}
