import FHIR
import Foundation
import GRDB
import Testing

@testable import Store
@testable import Vault

/// Random pages of a record are damaged. What lies on others is saved, and nothing wrong is.
@Suite struct SalvageTests {
  /// Where each row of a record lies, as SQLite's own statistics tell it.
  private struct Plan {
    /// Leaf and overflow pages of each resource's row.
    var pagesOfKey: [Int64: Set<Int>] = [:]
    /// The pages of the index of names.
    var namePages: Set<Int> = []
    var interiorPages: Set<Int> = []
    var pageCount = 0
  }

  private static func plan(of record: TestRecord) throws -> Plan {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.prepareDatabase { db in
      try SealedFile.prepare(connection: db.sqliteConnection!)
    }
    let file = try record.file()
    let queue = try DatabaseQueue(path: file.uri + "&immutable=1", configuration: configuration)
    defer { withExtendedLifetime(file) {} }
    return try queue.read { db in
      var plan = Plan()
      plan.pageCount = try Int.fetchOne(db, sql: "SELECT max(pageno) FROM dbstat") ?? 0
      var keys = try Int64.fetchAll(db, sql: "SELECT key FROM resource ORDER BY key")[...]
      var keysOfPath: [String: [Int64]] = [:]
      let rows = try Row.fetchAll(
        db, sql: "SELECT name, path, pageno, pagetype, ncell FROM dbstat ORDER BY path")
      for row in rows {
        let (name, path, page): (String, String, Int) = (row[0], row[1], row[2])
        let (kind, cells): (String, Int) = (row[3], row[4])
        if kind == "internal" { plan.interiorPages.insert(page) }
        if name == "sqlite_autoindex_resource_1" { plan.namePages.insert(page) }
        guard name == "resource", kind == "leaf" else { continue }
        let here = Array(keys.prefix(cells))
        keys = keys.dropFirst(here.count)
        keysOfPath[path] = here
        for key in here { plan.pagesOfKey[key, default: []].insert(page) }
      }
      for row in rows {
        let (name, path, page): (String, String, Int) = (row[0], row[1], row[2])
        guard name == "resource", path.contains("+") else { continue }
        let parts = path.split(separator: "+")[0].split(separator: "/")
        let leaf = "/" + parts.dropLast().map { $0 + "/" }.joined()
        let cell = try #require(Int(parts[parts.count - 1], radix: 16))
        let key = try #require(keysOfPath[leaf]?[cell])
        plan.pagesOfKey[key]?.insert(page)
      }
      return plan
    }
  }

  /// About three hundred pages: short rows, long ones, and some that were changed.
  private static func record() async throws -> TestRecord {
    var generator = SeededGenerator(seed: 5)
    let record = try await TestRecord.made(
      (0..<260).map { number in
        let length = generator.chance(1, in: 3) ? 14_000 : 400
        let text = String(
          repeating: "\(number) ", count: Int.random(in: 1...length / 3, using: &generator))
        return try observation("o\(number)", codes: ["a", "c\(number)"], text: text)
      })
    let store = try record.store()
    _ = try store.merge((0..<20).map { try observation("o\($0 * 11)", text: "changed \($0)") })
    store.close()
    try record.vault.keepGenerations()
    return try await TestRecord.opened(in: record.scratch)
  }

  @Test func whateverLiesOnGoodPagesIsSavedAndNothingElse() async throws {
    let record = try await Self.record()
    let plan = try Self.plan(of: record)
    let whole = try record.examined()
    #expect((200...450).contains(plan.pageCount), "\(plan.pageCount) pages")
    #expect(whole.keys == Set(plan.pagesOfKey.keys) && whole.findings.damage.isEmpty)
    let original = try record.scratch.bytes(TestRecord.database)
    for seed in 0..<UInt64(300) {
      var generator = SeededGenerator(seed: seed)
      var damaged: Set<Int> = seed % 5 == 0 ? plan.interiorPages : []
      for _ in 0..<Int.random(in: 1...40, using: &generator) {
        damaged.insert(Int.random(in: 1...plan.pageCount, using: &generator))
      }
      var bytes = original
      for page in damaged {
        bytes[(page - 1) * 4096 + Int.random(in: 0..<4096, using: &generator)] ^=
          1 << UInt8.random(in: 0...7, using: &generator)
      }
      try record.scratch.write(bytes, to: TestRecord.database)
      let found = try record.examined()
      let expected = Set(
        plan.pagesOfKey.filter { $0.value.isDisjoint(with: damaged) }.map(\.key))
      #expect(found.findings.damage[.page] == damaged.count, "seed \(seed)")
      #expect(found.keys == expected, "seed \(seed)")
      #expect(found.contents.allSatisfy { whole.contents[$0.key] == $0.value }, "seed \(seed)")
      let lost = Set(found.findings.lost.map(\.description))
      #expect(lost.isDisjoint(with: found.contents.keys), "seed \(seed)")
      #expect(lost.isSubset(of: whole.contents.keys), "seed \(seed)")
      #expect(
        found.findings.lost.count + found.findings.namelessLost + expected.count
          <= whole.keys.count, "seed \(seed)")
      if damaged.isDisjoint(with: plan.namePages) {
        #expect(lost.count == whole.keys.count - expected.count, "seed \(seed)")
      }
    }
    try record.scratch.write(original, to: TestRecord.database)
  }

  @Test func aSalvagedRecordHasPlacesVersionsAndIndexesAsBefore() async throws {
    let record = try await Self.record()
    let changed = try record.store()
    _ = try changed.merge((0..<9).map { try observation("o\($0)", text: "second") })
    let edit = try observation("o3", text: "mine").content
    let outcome = try changed.edit(
      ResourceID("Observation/o3")!, source: "test", at: someday, content: edit)
    #expect("\(outcome)" == "edited")
    changed.close()
    let plan = try Self.plan(of: record)
    let store = try record.store()
    let before = try store.everything()
    store.close()
    var bytes = try record.scratch.bytes(TestRecord.database)
    for page in plan.interiorPages.union([1]) { bytes[(page - 1) * 4096 + 5] ^= 1 }
    try record.scratch.write(bytes, to: TestRecord.database)
    #expect(throws: StoreError.self) { try record.store() }
    let damaged = try record.scratch.bytes(TestRecord.database)
    let target = try await TestRecord.made()
    let file = try target.vault.makePersonFile("saved")
    let count = try RecordStore.create(file) { survivor in
      _ = try RecordExamination(
        of: "x", nil, in: FileExamination(record.file(), brake: Brake(), step: {}),
        survivor: survivor)
    }
    #expect(count == 260)
    let saved = try RecordStore(file)
    #expect(try saved.everything() == before)
    #expect(try saved.merge([observation("later")]).added == 1)
    saved.close()
    #expect(try record.scratch.bytes(TestRecord.database) == damaged)
  }

  @Test func aSalvageThatIsBrokenOffLeavesNoFile() async throws {
    let record = try await TestRecord.made((0..<50).map { try observation("o\($0)") })
    let target = try await TestRecord.made()
    let file = try target.vault.makePersonFile("saved")
    let error = #expect(throws: StoreError.self) {
      try RecordStore.create(file) { survivor in
        let brake = Brake()
        let count = Countdown(4, brake)
        _ = try RecordExamination(
          of: "x", nil, in: FileExamination(record.file(), brake: brake, step: count.step),
          survivor: survivor)
      }
    }
    #expect(error?.code == .locked)
    #expect(try !target.scratch.files().contains { $0.contains("saved.db") })
  }

  /// Pages whose seal is right may still be anything, to whoever wrote them.
  @Test func pagesOfAnyBytesAreReadWithoutATrap() {
    var generator = SeededGenerator(seed: 3)
    for round in 0..<4000 {
      var page = (0..<4096).map { _ in
        round % 2 == 0 ? UInt8.random(in: 0...255, using: &generator) : 0xFF
      }
      page[0] = generator.pick([2, 5, 10, 13, 13, 7])
      page[3] = UInt8(round % 3)
      guard let tree = BTreePage(page, usable: 4056, headerAt: round % 7 == 0 ? 100 : 0) else {
        continue
      }
      for cell in tree.cells {
        #expect(cell.local.upperBound <= 4056)
        _ = StoredValue.row(Array(page[cell.local]))
      }
    }
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...40, using: &generator)
      _ = StoredValue.row((0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }
  }
}
