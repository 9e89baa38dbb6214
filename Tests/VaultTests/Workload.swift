import CFaultVFS

/// Seeded transactions over one table, and what must be in it after each of them.
///
/// A row's body depends on its kind alone, so that every byte that comes back can be compared.
struct Workload {
  typealias Rows = [Int64: Int64]

  static let kinds: [[UInt8]] = {
    var generator = SeededGenerator(seed: 99)
    return (0..<64).map { kind in
      let count =
        switch kind % 4 {
        case 0, 1: Int.random(in: 0...300, using: &generator)
        case 2: Int.random(in: 300...4000, using: &generator)
        default: Int.random(in: 4000...14_000, using: &generator)
        }
      return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }
  }()

  var generator: SeededGenerator
  private(set) var rows: Rows = [:]
  /// The rows after each commit, by its number; 0 is the empty table.
  private(set) var history: [Rows] = [[:]]

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  static func make(_ connection: SealedConnection) throws {
    try connection.run(
      """
      CREATE TABLE note (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, body BLOB NOT NULL);
      CREATE INDEX note_kind ON note (kind);
      CREATE TABLE progress (number INTEGER NOT NULL);
      INSERT INTO progress VALUES (0);
      """)
  }

  /// One transaction; calls `acknowledged` with its number once it is committed.
  mutating func transact(
    _ connection: SealedConnection, acknowledged: (Int) -> Void
  ) throws {
    let before = rows
    let number = history.count
    // With a savepoint pages don't spill. Where one spills twice and the savepoint is then rolled
    // back, SQLite (3.40.1, on a plain file too) writes later frames without a checksum: the commit
    // is acknowledged, readable, and gone after a crash. The store makes no savepoints.
    let hasSavepoint = generator.chance(1, in: 3)
    do {
      try connection.run("PRAGMA cache_spill = \(hasSavepoint ? "OFF" : "ON"); BEGIN IMMEDIATE")
      try change(connection, count: size())
      if hasSavepoint { try changeInSavepoint(connection) }
      if generator.chance(1, in: 6) {
        rows = before
        return try connection.run("ROLLBACK")
      }
      try connection.run("UPDATE progress SET number = ?", [Int64(number)])
      history.append(rows)
      try connection.run("COMMIT")
    } catch {
      rows = before
      throw error
    }
    acknowledged(number)
  }

  /// After a failed commit: which of the two states there is, is known from here on.
  mutating func resume(from number: Int) {
    history.removeLast(history.count - 1 - number)
    rows = history[number]
  }

  private mutating func size() -> Int {
    generator.chance(1, in: 5)
      ? Int.random(in: 40...120, using: &generator) : Int.random(in: 1...4, using: &generator)
  }

  private mutating func changeInSavepoint(_ connection: SealedConnection) throws {
    try connection.run("SAVEPOINT inner_step")
    let before = rows
    try change(connection, count: size())
    if generator.chance(2, in: 3) {
      try connection.run("ROLLBACK TO inner_step")
      rows = before
    }
    try connection.run("RELEASE inner_step")
    try change(connection, count: 2)
  }

  private mutating func change(_ connection: SealedConnection, count: Int) throws {
    for _ in 0..<count {
      let id = Int64.random(in: 1...100, using: &generator)
      if rows[id] != nil, generator.chance(1, in: 4) {
        try connection.run("DELETE FROM note WHERE id = ?", [id])
        rows[id] = nil
        continue
      }
      let kind = Int64.random(in: 0..<64, using: &generator)
      try connection.run(
        "INSERT OR REPLACE INTO note (id, kind, body) VALUES (?, ?, ?)", [id, kind],
        blob: Self.kinds[Int(kind)])
      rows[id] = kind
    }
  }

  /// What a file holds. Throws where a body or an index isn't what it must be.
  static func read(
    _ connection: SealedConnection, checkingIntegrity: Bool = true
  ) throws -> (number: Int, rows: Rows) {
    if checkingIntegrity, try connection.texts("PRAGMA integrity_check") != ["ok"] {
      throw Wrong.integrity
    }
    var rows: Rows = [:]
    try connection.rows("SELECT id, kind, body FROM note") { row in
      let kind = sqlite3_column_int64(row, 1)
      let bytes = UnsafeRawBufferPointer(
        start: sqlite3_column_blob(row, 2), count: Int(sqlite3_column_bytes(row, 2)))
      guard kinds.indices.contains(Int(kind)), Self.isSame(bytes, kinds[Int(kind)]) else {
        throw Wrong.body
      }
      rows[sqlite3_column_int64(row, 0)] = kind
    }
    let numbers = try connection.integers("SELECT number FROM progress")
    guard numbers.count == 1 else { throw Wrong.progress }
    return (Int(numbers[0]), rows)
  }

  private static func isSame(_ bytes: UnsafeRawBufferPointer, _ expected: [UInt8]) -> Bool {
    bytes.count == expected.count
      && (bytes.isEmpty || fault_same(bytes.baseAddress, expected, Int64(expected.count)) != 0)
  }

  enum Wrong: Error { case integrity, body, progress }
}
