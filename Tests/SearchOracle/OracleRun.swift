package import Search

/// Random searches, answered by the oracle and by what is tested.
package struct OracleRun {
  package let seed: UInt64
  package let naive: NaiveSearch
  private var generator: QueryGenerator
  private var number = 0

  /// How many pages of one answer are looked at.
  static let pageLimit = 8
  /// How many disagreements end a run: more say nothing new, and each is shrunk.
  static let disagreementLimit = 10

  package init(seed: UInt64, people: OraclePeople, now: Int64) {
    let naive = NaiveSearch(people.held, definitions: people.definitions, now: now)
    self.init(seed: seed, naive: naive)
  }

  /// With an oracle that has read its record already.
  package init(seed: UInt64, naive: NaiveSearch) {
    self.seed = seed
    self.naive = naive
    generator = QueryGenerator(naive, seed: seed)
  }

  /// Asks so many searches and tells which were answered otherwise, shrunk.
  ///
  /// `answer` gives one page: the one after the query's cursor if it has one. What it throws is
  /// a disagreement, for nothing is generated that the specification refuses.
  package mutating func disagreements(
    count: Int, answer: (SearchQuery) throws -> Answer
  ) -> [Disagreement] {
    var found: [Disagreement] = []
    for _ in 0..<count where found.count < Self.disagreementLimit {
      let query = generator.next()
      defer { number += 1 }
      guard difference(query, answer) != nil else { continue }
      let shrunk = Shrinker.shrink(query) { simpler in
        (try? naive.answer(simpler)) != nil && difference(simpler, answer) != nil
      }
      guard let difference = difference(shrunk, answer) else { continue }
      found.append(
        Disagreement(
          seed: seed, number: number, query: query, shrunk: shrunk, difference: difference))
    }
    return found
  }

  /// How the pages of one search differ from the oracle's; nil if they don't.
  package func difference(
    _ query: SearchQuery, _ answer: (SearchQuery) throws -> Answer
  ) -> Difference? {
    do {
      let pages = try naive.pages(query, upTo: Self.pageLimit + 1)
      var next: SearchCursor?
      for (index, page) in pages.prefix(Self.pageLimit).enumerated() {
        let given = try answer(query.after(next))
        if let difference = Difference(from: page, to: given) { return difference }
        next = given.next
        if next == nil, index + 1 < pages.count {
          return Difference(note: "no page after \(index + 1)")
        }
      }
      // After the last page there may be one more, if there is nothing on it.
      if pages.count <= Self.pageLimit, let next, query.count != 0, query.summary != .count {
        let given = try answer(query.after(next))
        if let difference = Difference(
          from: Answer(matches: []), to: Answer(matches: given.matches, next: given.next))
        {
          return difference
        }
      }
      return nil
    } catch let error as SearchError {
      return Difference(note: "refused: \(error.code.rawValue) \(error.reason)")
    } catch {
      return Difference(note: "failed: \(type(of: error))")
    }
  }
}
