extension RecordStore {
  /// The tables of a person's file.
  ///
  /// `resource` holds canonical JSON as it arrived, under (source, type, id); its index ends with
  /// the source, because references and listings name none. `lookup` is the index of listings: for
  /// each row of `IndexRow`, the resources under it by date, newest last.
  static let schema = SealedDatabase.Schema(
    format: 1,
    tables: """
      CREATE TABLE resource (
        key INTEGER PRIMARY KEY,
        source TEXT NOT NULL,
        type TEXT NOT NULL,
        id TEXT NOT NULL,
        version INTEGER NOT NULL,
        content BLOB NOT NULL,
        UNIQUE (type, id, source)
      ) STRICT;
      CREATE TABLE lookup (
        type TEXT NOT NULL,
        parameter TEXT NOT NULL,
        value TEXT NOT NULL,
        date INTEGER NOT NULL,
        resource INTEGER NOT NULL REFERENCES resource (key),
        PRIMARY KEY (type, parameter, value, date, resource)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX lookup_resource ON lookup (resource);
      """)

  /// Where in the order of dates a resource without one stands: after all others.
  static let noDate = Int64.min
}
