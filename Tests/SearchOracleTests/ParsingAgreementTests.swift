import Foundation
import Search
import SearchOracle
import Testing

/// The URL form and the builder say the same: what is written by a writer that shares no code with
/// the parser is read as the value that it was written from.
@Suite(
  .enabled(
    if: OraclePeople.sharedData != nil, "skipped: no ../shared/data and no SATCHEL_SHARED_DATA"))
struct ParsingAgreementTests {
  @Test(arguments: [11, 12] as [UInt64])
  func aSearchIsReadAsTheValueItWasWrittenFrom(seed: UInt64) throws {
    let people = try OraclePeople(sharedData: try #require(OraclePeople.sharedData))
    let naive = NaiveSearch(people.held, definitions: people.definitions, now: 0)
    var generator = QueryGenerator(naive, seed: seed)
    for number in 0..<1500 {
      let query = generator.next()
      let text = QueryText.write(query)
      let read = try? SearchQuery(parsing: text)
      #expect(read == query, "seed \(seed) #\(number): \(text)")
    }
  }
}
