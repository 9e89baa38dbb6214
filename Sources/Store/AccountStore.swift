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
    package let held: Holding

    package init(
      id: String, source: String, patient: String, name: String, birthDate: String,
      held: Holding = .own
    ) {
      self.id = id
      self.source = source
      self.patient = patient
      self.name = name
      self.birthDate = birthDate
      self.held = held
    }

    /// As the person's own Patient resource has it.
    package init(
      id: String, source: String, patient: String, describing resource: Resource,
      held: Holding = .own
    ) {
      let names = resource.json.views("name", as: HumanName.self)
      let name = names.first { $0.use == "official" } ?? names.first
      self.init(
        id: id, source: source, patient: patient, name: name?.display ?? "",
        birthDate: resource.json.text("birthDate") ?? "", held: held)
    }
  }

  /// Why a record is in this vault; it stays what it was when the person came.
  package enum Holding: String, Sendable {
    /// One's own, or loaded by hand: goes into backups.
    case own
    /// Somebody else's, whom one stands in for. What was granted to a person on this device is not
    /// carried to another in a file.
    case proxy
  }

  static let schema = SealedDatabase.Schema(
    format: 2,
    mark: "person",
    tables: """
      CREATE TABLE person (
        position INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        source TEXT NOT NULL,
        patient TEXT NOT NULL,
        name TEXT NOT NULL,
        birth_date TEXT NOT NULL,
        held TEXT NOT NULL CHECK (held IN ('own', 'proxy')),
        UNIQUE (source, patient)
      ) STRICT;
      CREATE TABLE device (
        incarnation TEXT NOT NULL
      ) STRICT;
      """)

  /// Makes the account's file, under a new incarnation of the device.
  ///
  /// - Parameter people: who is in it from the first moment on.
  package static func create(
    _ file: SealedFile, people: [Entry] = []
  ) throws(StoreError) {
    try SealedDatabase.create(file, schema) { db in
      try db.execute(
        sql: "INSERT INTO device (incarnation) VALUES (?)", arguments: [randomIncarnation()])
      for person in people { try insert(person, into: db) }
    }
  }

  /// Gives the device a new incarnation: what it goes on with is not what it had.
  package func becomeNewDevice() throws(StoreError) {
    try StoreError.mapping {
      try database.connections.write { db in
        try db.execute(
          sql: "UPDATE device SET incarnation = ?", arguments: [randomIncarnation()])
      }
    }
  }

  package init(_ file: SealedFile) throws(StoreError) {
    database = try SealedDatabase(file, Self.schema, access: .inTurn)
  }

  /// Everyone, in the order in which they came.
  package func people() throws(StoreError) -> [Entry] {
    try StoreError.mapping {
      try database.connections.read { db in
        try Row.fetchAll(
          db,
          sql: "SELECT id, source, patient, name, birth_date, held FROM person ORDER BY position"
        ).map {
          // A subscript would trap where a hostile file has another type.
          guard let held = Holding(rawValue: try $0.decode(atIndex: 5)) else {
            throw StoreError(.damaged, "The account's file holds what it can't.")
          }
          return try Entry(
            id: $0.decode(atIndex: 0), source: $0.decode(atIndex: 1),
            patient: $0.decode(atIndex: 2), name: $0.decode(atIndex: 3),
            birthDate: $0.decode(atIndex: 4), held: held)
        }
      }
    }
  }

  /// Adds a person, or takes over a changed name and birth date.
  package func upsert(_ entry: Entry) throws(StoreError) {
    try StoreError.mapping {
      try database.connections.write { db in try Self.insert(entry, into: db) }
    }
  }

  /// What the device calls itself since this vault was made or restored.
  package func incarnation() throws(StoreError) -> String {
    try StoreError.mapping {
      let found = try database.connections.read {
        try String.fetchOne($0, sql: "SELECT incarnation FROM device")
      }
      guard let found else { throw StoreError(.damaged, "The account's file names no device.") }
      return found
    }
  }

  private static func insert(_ entry: Entry, into db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO person (id, source, patient, name, birth_date, held) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, birth_date = excluded.birth_date
        """,
      arguments: [
        entry.id, entry.source, entry.patient, entry.name, entry.birthDate, entry.held.rawValue,
      ])
  }
}
