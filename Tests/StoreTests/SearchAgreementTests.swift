import FHIR
import Foundation
import GRDB
import Search
import SearchOracle
import Testing

@testable import Store

/// Random searches, answered by a sealed store and by an oracle that looks at every resource.
///
/// Ten thousand in each run; `SATCHEL_SEARCHES=n` asks n of each seed, `SATCHEL_SEED=s` only one.
@Suite(
  .enabled(if: OraclePeople.sharedData != nil, "skipped: no ../shared/data, no SATCHEL_SHARED_DATA")
)
struct SearchAgreementTests {
  private static let seeds: [UInt64] =
    ProcessInfo.processInfo.environment["SATCHEL_SEED"].flatMap { UInt64($0) }.map { [$0] }
    ?? [1, 2, 3, 4]
  private static let count =
    ProcessInfo.processInfo.environment["SATCHEL_SEARCHES"].flatMap { Int($0) } ?? 2_600

  @Test func theStoreFindsWhatLookingAtEveryResourceFinds() async throws {
    let people = try OraclePeople(sharedData: try #require(OraclePeople.sharedData))
    let record = try await TestRecord.made()
    defer { withExtendedLifetime(record) {} }
    let store = try record.store()
    try store.fill(people)
    // Not in a closure: the oracle belongs to this task.
    let naive = NaiveSearch(
      people.held, definitions: people.definitions, now: someday.milliseconds)
    try store.readHere { db in
      let record = StoredRecord(db: db, now: someday)
      for seed in Self.seeds {
        var run = OracleRun(seed: seed, naive: naive)
        let found = run.disagreements(count: Self.count) { try record.answer($0) }
        for disagreement in found { Issue.record("\(disagreement)") }
        print("searches: seed \(seed), \(Self.count) asked, \(found.count) answered otherwise")
      }
    }
  }
}

extension RecordStore {
  /// Takes in the oracle's record, in its order of arrival.
  func fill(_ people: OraclePeople) throws {
    for (source, resource) in people.held {
      let content = resource.canonicalBytes
      let arrival = Arrival(
        id: try #require(resource.resourceID), resource: try Resource(parsing: content),
        content: content)
      var rest = [arrival][...]
      _ = try merge(source: source, at: someday) { rest.popFirst() }
    }
  }

  /// A read on this thread.
  func readHere<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try database.connections.read(body)
  }

  /// What a query finds, its page's matches and then what comes with them.
  func keysHere(_ query: SearchQuery) throws -> [Int64] {
    try readHere { db in
      let found = try StoredRecord(db: db, now: someday).keys(query)
      return found.matches + found.included
    }
  }

  func key(of id: ResourceID, _ source: String) throws -> Int64? {
    try readHere {
      try Int64.fetchOne(
        $0, sql: "SELECT key FROM resource WHERE type = ? AND id = ? AND source = ?",
        arguments: [id.type, id.id, source])
    }
  }
}

extension StoredRecord {
  /// The answer by ids, as the oracle gives it.
  fileprivate func answer(_ query: SearchQuery) throws -> Answer {
    let found = try keys(query)
    return Answer(
      matches: try found.matches.map(place), includes: Set(try found.included.map(place)),
      total: found.total, next: found.next)
  }

  private func place(_ key: Int64) throws -> Answer.Found {
    let row = try #require(
      try Row.fetchOne(
        db, sql: "SELECT source, type, id FROM resource WHERE key = ?", arguments: [key]))
    return Answer.Found(row[0], try #require(ResourceID(type: row[1], id: row[2])))
  }
}
