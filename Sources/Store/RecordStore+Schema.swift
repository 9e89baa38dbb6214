internal import GRDB
internal import Search

extension RecordStore {
  /// The tables of a person's file.
  ///
  /// `resource` holds canonical JSON under (source, type, id); its index ends with the source,
  /// because references and listings name none. Where `base` is set, the content was edited here
  /// and `base` is what the source has. `history` holds every version before the current one.
  ///
  /// `entry` and `word` are the index (Docs/SEARCH.md): `entry` by value, where what has one value
  /// lies newest first, and by resource; `word` by word. They hold nothing that isn't in `content`,
  /// and don't refer to `resource`: without an index of words by resource SQLite would look through
  /// all words for each resource that goes. The tables and indexes differ in the shape of their
  /// rows: a salvage tells them apart by it.
  static let schema = SealedDatabase.Schema(
    format: 2,
    mark: "resource",
    tables: """
      CREATE TABLE resource (
        key INTEGER PRIMARY KEY,
        source TEXT NOT NULL,
        type TEXT NOT NULL,
        id TEXT NOT NULL,
        version INTEGER NOT NULL,
        recorded INTEGER NOT NULL,
        rank INTEGER NOT NULL,
        base BLOB,
        content BLOB NOT NULL,
        UNIQUE (type, id, source)
      ) STRICT;
      CREATE TABLE history (
        resource INTEGER NOT NULL REFERENCES resource (key),
        version INTEGER NOT NULL,
        recorded INTEGER NOT NULL,
        edited INTEGER NOT NULL,
        content BLOB NOT NULL,
        UNIQUE (resource, version)
      ) STRICT;
      CREATE TABLE entry (
        field INTEGER NOT NULL,
        value BLOB NOT NULL,
        rank INTEGER NOT NULL,
        resource INTEGER NOT NULL,
        PRIMARY KEY (field, value, rank, resource)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX entry_resource ON entry (resource, field, value);
      CREATE TABLE word (
        word BLOB NOT NULL,
        resource INTEGER NOT NULL,
        places INTEGER NOT NULL,
        PRIMARY KEY (word, resource)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE setting (
        name TEXT NOT NULL PRIMARY KEY,
        value INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      """,
    steps: [1: migrateFromFormat1])

  /// Format 1 kept no history and an index of its own, named after its parameters.
  private static func migrateFromFormat1(_ db: Database) throws {
    try db.execute(
      sql: """
        DROP INDEX lookup_resource;
        DROP TABLE lookup;
        ALTER TABLE resource RENAME TO old;
        """)
    try db.execute(sql: schema.tables)
    // The time of arrival is not known: 0.
    try db.execute(
      sql: """
        INSERT INTO resource (key, source, type, id, version, recorded, rank, base, content)
        SELECT key, source, type, id, version, 0, 0, NULL, content FROM old;
        DROP TABLE old;
        """)
    try rebuildIndex(db)
  }

  /// Whether the index was made by the rules of now: of parameters, words and keys.
  static func isIndexCurrent(_ db: Database) throws -> Bool {
    try Int64.fetchOne(db, sql: "SELECT value FROM setting WHERE name = 'index'") == indexRules
  }

  /// Which rules make the index now.
  static let indexRules = Int64(bitPattern: SearchParameterTable.fingerprint)

  static func rebuildIndex(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM entry; DELETE FROM word")
    let writer = try IndexWriter(db)
    let rerank = try db.makeStatement(sql: "UPDATE resource SET rank = ? WHERE key = ?")
    var last: Int64 = .min
    // One statement a resource: a cursor over the table would see its own updates.
    let next = try db.makeStatement(
      sql: "SELECT key, content FROM resource WHERE key > ? ORDER BY key LIMIT 1")
    while let row = try Row.fetchOne(next, arguments: [last]) {
      last = try row.decode(atIndex: 0)
      let resource = try StoredRecord.resource(row, at: 1)
      let rank = RecordStore.rank(of: resource)
      try rerank.execute(arguments: [rank, last])
      try writer.add(resource, rank: rank, key: last)
    }
    try writer.flush()
    try noteIndexRules(db)
  }

  static func noteIndexRules(_ db: Database) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO setting VALUES ('index', ?)", arguments: [indexRules])
  }
}
