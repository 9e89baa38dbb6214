import FHIR
import GRDB
import Search
import SearchOracle
import Synchronization
import Testing

@testable import Store

/// Those who were told, by number.
private final class Heard: Sendable {
  private let numbers = Mutex<Set<Int>>([])
  var all: Set<Int> { numbers.withLock { $0 } }
  func add(_ number: Int) { numbers.withLock { _ = $0.insert(number) } }
}

/// Who is told of a change: whoever's answer is another now, and few besides.
@Suite(
  .enabled(
    if: OraclePeople.sharedData != nil, "skipped: no ../shared/data and no SATCHEL_SHARED_DATA"))
struct InterestTests {
  /// A resource's content under the name of another of its type, so that much of it changes.
  private func exchanged(
    _ people: OraclePeople, _ random: inout SeededGenerator
  ) throws -> (source: String, arrival: RecordStore.Arrival)? {
    let (source, resource) = random.pick(people.held)
    let others = people.held.filter { $0.resource.type == resource.type }
    let other = random.pick(others).resource
    guard let id = resource.resourceID else { return nil }
    let members = other.json.members.map { name, value in
      (name, name == "id" ? JSONValue.string(id.id) : JSONValue(value))
    }
    let parsed = try Resource(JSONValue.object(members).document().root)
    let content = parsed.canonicalBytes
    return (
      source,
      RecordStore.Arrival(id: id, resource: try Resource(parsing: content), content: content)
    )
  }

  @Test(arguments: [21, 22] as [UInt64])
  func whoeverFindsSomethingElseNowIsTold(seed: UInt64) async throws {
    let people = try OraclePeople(sharedData: try #require(OraclePeople.sharedData))
    let record = try await TestRecord.made()
    defer { withExtendedLifetime(record) {} }
    let store = try record.store()
    try store.fill(people)
    let naive = NaiveSearch(
      people.held, definitions: people.definitions, now: someday.milliseconds)
    var generator = QueryGenerator(naive, seed: seed)
    var random = SeededGenerator(seed: seed)
    var (told, changed, ofTheType) = (0, 0, 0)
    for _ in 0..<25 {
      guard let (source, arrival) = try exchanged(people, &random) else { continue }
      let queries = (0..<40).map { _ in generator.next() }
      let before = try queries.map { try store.keysHere($0) }
      let heard = Heard()
      let numbers = queries.indices.map { index in
        store.watch(RecordInterest(queries[index])) { heard.add(index) }
      }
      var rest = [arrival][...]
      _ = try store.merge(source: source, at: someday) { rest.popFirst() }
      let fired = heard.all
      for (index, query) in queries.enumerated() {
        store.unwatch(numbers[index])
        let after = try store.keysHere(query)
        // A match whose content changed is another answer, too.
        let key = try store.key(of: arrival.id, source) ?? -1
        let isMatch = after.contains(key)
        let isOther = after != before[index] || isMatch
        if isOther { changed += 1 }
        if fired.contains(index) { told += 1 }
        if query.type == arrival.id.type { ofTheType += 1 }
        #expect(!isOther || fired.contains(index), "seed \(seed): \(QueryText.write(query))")
      }
    }
    print("told \(told) times; \(changed) answers changed, \(ofTheType) were of the type")
  }
}
