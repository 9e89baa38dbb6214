package import FHIR
internal import GRDB
package import Vault

/// Whose records a vault holds: the account's own sealed file.
package final class AccountStore: SealedStore {
  package let database: SealedDatabase

  /// One person, as the account knows them.
  package struct Entry: Sendable, Equatable {
    package let id: String
    /// Where the record came from, and what it calls its Patient.
    package let source: String
    package let patient: String
    package let name: String
    /// `YYYY-MM-DD` or less of it; empty if unknown.
    package let birthDate: String

    package init(id: String, source: String, patient: String, name: String, birthDate: String) {
      self.id = id
      self.source = source
      self.patient = patient
      self.name = name
      self.birthDate = birthDate
    }

    /// As the person's own Patient resource has it.
    package init(id: String, source: String, patient: String, describing resource: Resource) {
      let names = resource.json.views("name", as: HumanName.self)
      let name = names.first { $0.use == "official" } ?? names.first
      self.init(
        id: id, source: source, patient: patient, name: name?.display ?? "",
        birthDate: resource.json.text("birthDate") ?? "")
    }
  }

  static let schema = SealedDatabase.Schema(
    format: 1,
    tables: """
      CREATE TABLE person (
        position INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        source TEXT NOT NULL,
        patient TEXT NOT NULL,
        name TEXT NOT NULL,
        birth_date TEXT NOT NULL,
        UNIQUE (source, patient)
      ) STRICT;
      """)

  package static func create(_ file: SealedFile) throws(StoreError) {
    try SealedDatabase.create(file, schema) { _ in }
  }

  package init(_ file: SealedFile) throws(StoreError) {
    database = try SealedDatabase(file, Self.schema, access: .inTurn)
  }

  /// Everyone, in the order in which they came.
  package func people() throws(StoreError) -> [Entry] {
    try StoreError.mapping {
      try database.connections.read { db in
        try Row.fetchAll(
          db, sql: "SELECT id, source, patient, name, birth_date FROM person ORDER BY position"
        ).map {
          Entry(id: $0[0], source: $0[1], patient: $0[2], name: $0[3], birthDate: $0[4])
        }
      }
    }
  }

  /// Adds a person, or takes over a changed name and birth date.
  package func upsert(_ entry: Entry) throws(StoreError) {
    try StoreError.mapping {
      try database.connections.write { db in
        try db.execute(
          sql: """
            INSERT INTO person (id, source, patient, name, birth_date) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, birth_date = excluded.birth_date
            """,
          arguments: [entry.id, entry.source, entry.patient, entry.name, entry.birthDate])
      }
    }
  }
}
