import FHIR
import GRDB
import Search
import Synchronization
import Testing

@testable import Store

@Suite struct RecordStoreTests {
  private struct Interrupted: Error {}

  @Test func aMergeSaysWhatItDidAndCountsVersions() async throws {
    let record = try await TestRecord.made([observation("a"), observation("b")])
    defer { withExtendedLifetime(record) {} }
    let store = try record.store()
    let outcome = try store.merge([
      observation("a"), observation("b", text: "y"), observation("c"),
    ])
    #expect(outcome == RecordStore.Outcome(added: 1, changed: 1, unchanged: 1))
    #expect(try store.merge([observation("b", text: "z")]).changed == 1)
    let versions = try await store.read { record in
      try ["a", "b", "c", "d"].map { try record.version(of: ResourceID("Observation/\($0)")!) }
    }
    #expect(versions == [1, 3, 1, nil])
  }

  @Test func aMergeThatIsInterruptedLeavesTheRecordAsItWasAndTellsNobody() async throws {
    let record = try await TestRecord.made((0..<20).map { try observation("o\($0)") })
    defer { withExtendedLifetime(record) {} }
    let store = try record.store()
    let told = Told()
    _ = store.watch(RecordInterest(types: ["Observation"])) { told.add(["Observation"]) }
    let before = try store.everything()
    for count in [0, 1, 7, 30] {
      var number = 0
      #expect(throws: Interrupted.self) {
        try store.merge(source: "test", at: someday) {
          guard number < count else { throw Interrupted() }
          number += 1
          return try observation("o\(number)", codes: ["changed"])
        }
      }
      #expect(try store.everything() == before)
    }
    #expect(told.all.withLock { $0 } == [])
    #expect(try store.merge([observation("o1", text: "later")]).changed == 1)
    #expect(told.all.withLock { $0 } == [["Observation"]])
  }

  private final class Told: Sendable {
    let all = Mutex<[Set<String>]>([])
    func add(_ types: Set<String>) { all.withLock { $0.append(types) } }
  }

  @Test func aWatcherIsToldAfterTheCommitAndOnlyOfChanges() async throws {
    let record = try await TestRecord.made([observation("a")])
    defer { withExtendedLifetime(record) {} }
    let store = try record.store()
    let told = Told()
    let seen = Number(0)
    let number = store.watch(RecordInterest(types: ["Observation"])) {
      told.add(["Observation"])
      let version = try? store.database.connections.read { db in
        try StoredRecord(db: db).version(of: ResourceID("Observation/a")!)
      }
      seen.value.withLock { $0 = (version ?? nil) ?? -1 }
    }
    _ = try store.merge([observation("a")])
    #expect(told.all.withLock { $0.isEmpty })
    _ = try store.merge([observation("a", text: "new")])
    #expect(told.all.withLock { $0 } == [["Observation"]])
    #expect(seen.value.withLock { $0 } == 2, "a watcher read the record as it was before")
    store.unwatch(number)
    _ = try store.merge([observation("a", text: "newer")])
    #expect(told.all.withLock { $0.count } == 1)
  }

  /// What it reads before the commit would be all that it ever learned.
  @Test func whoStartsToWatchDuringAWriteIsToldOfIt() async throws {
    let record = try await TestRecord.made()
    defer { withExtendedLifetime(record) {} }
    let store = try record.store()
    let told = Told()
    var rest = [try observation("a")][...]
    _ = try store.merge(source: "test", at: someday) {
      guard let arrival = rest.popFirst() else {
        _ = store.watch(RecordInterest(types: ["Observation"])) { told.add(["Observation"]) }
        return nil
      }
      return arrival
    }
    #expect(told.all.withLock { $0.count } == 1)
  }

  private final class Number: Sendable {
    let value: Mutex<Int>
    init(_ value: Int) { self.value = Mutex(value) }
  }

  @Test func aChangedResourceIsFoundUnderWhatItSaysNowOnly() async throws {
    let record = try await TestRecord.made([
      observation("a", codes: ["1", "2"], category: "laboratory"), observation("b"),
    ])
    defer { withExtendedLifetime(record) {} }
    let store = try record.store()
    func found(_ parameter: String, _ value: String) async throws -> Int {
      try await store.read { record in
        let filter = SearchFilter.token(parameter, SearchToken(value))
        return try record.resources(SearchQuery("Observation").matching(filter)).count
      }
    }
    #expect(try await found("code", "1") == 1)
    #expect(try await found("code", "http://loinc.org|2") == 1)
    _ = try store.merge([observation("a", codes: ["2", "3"], category: "vital-signs")])
    #expect(try await found("code", "1") == 0)
    #expect(try await found("code", "http://loinc.org|1") == 0)
    #expect(try await found("code", "2") == 1)
    #expect(try await found("code", "3") == 1)
    #expect(try await found("category", "laboratory") == 0)
    #expect(try await found("category", "vital-signs") == 2)
    let entries = try await store.database.connections.read {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM entry")
    }
    // Of each its type, status, category and code's text; of the one two codes, of the other one.
    #expect(entries == 11)
  }

  @Test func codesThatOnlySomeStringsTellApartAreNoHindrance() async throws {
    let codes = [#"a\u0000x"#, #"a\u0000y"#, #"\u00e9"#, #"e\u0301"#, "é", ""]
    let record = try await TestRecord.made()
    defer { withExtendedLifetime(record) {} }
    let store = try record.store()
    #expect(try store.merge([observation("a", codes: codes)]).added == 1)
    let found = try await store.read { record in
      try ["\u{e9}", "e\u{301}"].map {
        let filter = SearchFilter.token("code", $0)
        return try record.resources(SearchQuery("Observation").matching(filter)).count
      }
    }
    #expect(found == [1, 1])
  }

  /// Each round gives all resources the same text: whoever sees two rounds at once sees a torn one.
  @Test func readersSeeOneMomentWhileAWriterWritesAndCheckpoints() async throws {
    let count = 12
    @Sendable func round(_ number: Int) throws -> [RecordStore.Arrival] {
      let text = String(repeating: "\(number),", count: 300)
      return try (0..<count).map { try observation("o\($0)", text: text) }
    }
    let record = try await TestRecord.made(round(0))
    defer { withExtendedLifetime(record) {} }
    let store = try record.store()
    let done = Flag()
    let faults = Told()
    inThreads(4) { number in
      if number == 0 {
        for turn in 1...40 {
          do {
            _ = try store.merge(round(turn))
            if turn % 7 == 0 {
              _ = try store.database.connections.writeWithoutTransaction {
                try $0.checkpoint(turn % 2 == 0 ? .passive : .restart)
              }
            }
          } catch {
            // A restart waits for no reader: it may be refused.
            if "\(error)".contains("locked") == false { faults.add(["\(error)"]) }
          }
        }
        return done.value.store(true, ordering: .releasing)
      }
      while !done.value.load(ordering: .acquiring) {
        do {
          let texts = try store.database.connections.read { db in
            try StoredRecord(db: db).resources(SearchQuery("Observation")).map {
              $0.json["code"]?["text"]?.string
            }
          }
          if texts.count != count || Set(texts).count != 1 { faults.add(["a torn round"]) }
        } catch {
          faults.add(["\(error)"])
        }
      }
    }
    #expect(faults.all.withLock { $0 } == [])
  }

  private final class Flag: Sendable {
    let value = Atomic<Bool>(false)
  }
}
