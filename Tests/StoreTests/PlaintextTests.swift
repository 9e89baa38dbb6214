import FHIR
import Foundation
import GRDB
import Testing

@testable import Store
@testable import Vault

/// Fifty strings that stand nowhere else are written into a record and looked for on the disk.
@Suite struct PlaintextTests {
  private static let planted = (0..<50).map {
    "planted-\($0)-\(String($0 * 7919 + 104729, radix: 36))"
  }

  /// Those found in any file below the folder, or in a file's name.
  private func found(in scratch: Scratch) throws -> Set<String> {
    var found: Set<String> = []
    for name in try scratch.files() {
      let bytes = Data(try scratch.bytes(name))
      for text in Self.planted
      where name.contains(text) || bytes.range(of: Data(text.utf8)) != nil {
        found.insert(text)
      }
    }
    return found
  }

  private func arrivals() throws -> [RecordStore.Arrival] {
    try Self.planted.enumerated().map { number, text in
      try observation("o\(number)", codes: [text, "c\(number)"], text: text)
    }
  }

  @Test func nothingThatIsWrittenStandsInAnyFile() async throws {
    let record = try await TestRecord.made(Array(arrivals().prefix(20)))
    let account = try AccountStore(record.vault.account)
    for (number, text) in Self.planted.enumerated().prefix(5) {
      try account.upsert(
        .init(id: "\(number)", source: text, patient: text, name: text, birthDate: text))
    }
    let store = try record.store()
    #expect(try store.merge(arrivals()).added == 30)
    _ = try store.everything()
    #expect(try found(in: record.scratch) == [], "while open")
    let files = try record.scratch.files()
    #expect(!files.contains { $0.hasSuffix("-shm") || $0.hasSuffix("-journal") })
    #expect(files.contains { $0.hasSuffix(".db-wal") }, "there was no log to look into")
    store.abandon()
    account.abandon()
    #expect(try found(in: record.scratch) == [], "after a crash")
    let again = try await TestRecord.opened(in: record.scratch)
    let reopened = try again.store()
    #expect(try reopened.merge(arrivals()).unchanged == 50)
    reopened.close()
    #expect(try found(in: record.scratch) == [], "after a lock")
    for name in try record.scratch.files() where name != "home/lock" {
      let mode =
        try FileManager.default.attributesOfItem(atPath: record.scratch.file(name))[
          .posixPermissions] as? Int
      #expect(mode == 0o600, "\(name)")
    }
  }

  /// The same scan over the same rows, unsealed: it can fail.
  @Test func theScanFindsAllOfThemInAPlainDatabase() throws {
    let scratch = try Scratch()
    let pool = try DatabasePool(path: scratch.file("plain.db"))
    let arrivals = try arrivals()
    try pool.write { db in
      try db.execute(sql: RecordStore.schema.tables)
      for arrival in arrivals {
        try db.execute(
          sql: "INSERT INTO resource VALUES (NULL, 's', 'Observation', ?, 1, 0, 0, NULL, ?)",
          arguments: [arrival.id.id, DatabaseValue.blob(arrival.content)])
      }
    }
    #expect(try found(in: scratch).count == 50)
    try pool.close()
    #expect(try found(in: scratch).count == 50)
  }
}
