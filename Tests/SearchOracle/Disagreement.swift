package import Search

/// A search that was answered otherwise than the oracle does, in a line that reproduces it.
///
/// It names resources by their ids; the query's text holds values, so that real records have no
/// place here.
package struct Disagreement: Sendable, CustomStringConvertible {
  package let seed: UInt64
  /// Which of the seed's searches, from 0.
  package let number: Int
  package let query: SearchQuery
  /// The smallest search that is still answered otherwise.
  package var shrunk: SearchQuery
  package let difference: Difference

  package var description: String {
    "seed \(seed) #\(number): \(QueryText.write(shrunk)) [from \(QueryText.write(query))] "
      + "\(difference)"
  }
}

/// How an answer differs from the oracle's.
package struct Difference: Sendable, Equatable, CustomStringConvertible {
  /// Matches that weren't given, and those that aren't any.
  package var missing: [Answer.Found] = []
  package var extra: [Answer.Found] = []
  /// Where the matches are right and their order is not: the first that stands elsewhere.
  package var misordered: [Answer.Found] = []
  package var missingIncludes: [Answer.Found] = []
  package var extraIncludes: [Answer.Found] = []
  /// Anything else: a total, a refusal, a page too many.
  package var note: String?

  package init(note: String? = nil) { self.note = note }

  /// Nil if the pages are alike.
  package init?(from expected: Answer, to given: Answer) {
    if expected.matches != given.matches {
      let (wanted, had) = (Set(expected.matches), Set(given.matches))
      missing = expected.matches.filter { !had.contains($0) }
      extra = given.matches.filter { !wanted.contains($0) }
      if given.matches.count != had.count { note = "a match twice" }
      if missing.isEmpty, extra.isEmpty {
        misordered =
          zip(expected.matches, given.matches).first { $0.0 != $0.1 }.map { [$0.0] } ?? []
      }
    }
    missingIncludes = expected.includes.subtracting(given.includes).sorted()
    extraIncludes = given.includes.subtracting(expected.includes).sorted()
    if let total = expected.total, given.total != total {
      note = "total \(given.total.map(String.init) ?? "none") for \(total)"
    }
    if self == Difference() { return nil }
  }

  package var description: String {
    func list(_ name: String, _ found: [Answer.Found]) -> String? {
      guard !found.isEmpty else { return nil }
      let first = found.prefix(5).map(\.description).joined(separator: " ")
      return "\(name) \(found.count): \(first)" + (found.count > 5 ? " …" : "")
    }
    let parts = [
      list("missing", missing), list("extra", extra), list("misordered", misordered),
      list("missing includes", missingIncludes), list("extra includes", extraIncludes), note,
    ]
    return parts.compactMap(\.self).joined(separator: "; ")
  }
}
