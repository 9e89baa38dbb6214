import FHIR
import Testing

@testable import Store
@testable import Vault

/// Rows that no statement of ours wrote, under the right key: damage, and never a trap.
struct HostileRowTests {
  /// As the store's own tables, but they take anything.
  private static let tables = """
    CREATE TABLE person (position INTEGER PRIMARY KEY, id, source, patient, name, birth_date, held);
    CREATE TABLE resource (
      key INTEGER PRIMARY KEY, source, type, id, version, recorded, rank, base, content);
    CREATE TABLE history (resource, version, recorded, edited, content);
    CREATE TABLE entry (field, value, rank, resource);
    CREATE TABLE word (word, resource, places);
    CREATE TABLE setting (name, value);
    INSERT INTO person (id, source) VALUES (NULL, x'FF');
    INSERT INTO resource (source, type, id, version, content)
    VALUES ('test', NULL, NULL, 'many', NULL), ('test', 'Observation', 'one', 'many', NULL);
    INSERT INTO history VALUES (2, 'x', NULL, 'y', NULL);
    INSERT INTO setting VALUES ('index', \(RecordStore.indexRules));
    """

  private func file(format: Int32) async throws -> (TestRecord, SealedFile) {
    let record = try await TestRecord.made()
    let file = try record.file()
    try SealedDatabase.create(
      file, SealedDatabase.Schema(format: format, mark: "person", tables: Self.tables)
    ) { _ in }
    return (record, file)
  }

  @Test func anAccountOfOtherTypesIsDamaged() async throws {
    let (record, file) = try await file(format: AccountStore.schema.format)
    defer { withExtendedLifetime(record) {} }
    let store = try AccountStore(file)
    defer { store.close() }
    #expect(throws: StoreError.self) { try store.people() }
  }

  @Test func aRecordOfOtherTypesIsDamaged() async throws {
    let (record, file) = try await file(format: RecordStore.schema.format)
    defer { withExtendedLifetime(record) {} }
    let store = try RecordStore(file)
    defer { store.close() }
    let one = try #require(ResourceID(type: "Observation", id: "one"))
    let reads: [@Sendable (StoredRecord) throws -> Void] = [
      { _ = try $0.counts() }, { _ = try $0.resource(one) }, { try $0.forEach { _ in } },
      { _ = try $0.history(of: one) }, { _ = try $0.version(of: one) },
    ]
    for read in reads {
      await #expect {
        try await store.read(read)
      } throws: {
        ($0 as? StoreError)?.code == .damaged
      }
    }
    #expect(throws: StoreError.self) { try store.merge([observation("one")]) }
  }
}
