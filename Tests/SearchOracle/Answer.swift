package import FHIR
package import Search

/// What a search finds, by ids only: the matches of one page in order, and what comes with them.
package struct Answer: Sendable, Equatable {
  /// A resource of a record into which several sources flow.
  package struct Found: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let source: String
    package let id: ResourceID

    package init(_ source: String, _ id: ResourceID) {
      self.source = source
      self.id = id
    }

    package var description: String { source + ":" + id.description }

    package static func < (left: Found, right: Found) -> Bool {
      left.source == right.source ? left.id < right.id : left.source < right.source
    }
  }

  package var matches: [Found]
  /// Without those that are matches of this page.
  package var includes: Set<Found>
  /// The number of all matches, where it was asked for.
  package var total: Int?
  /// Where the next page begins; nil after the last, and in the oracle's own answers.
  package var next: SearchCursor?

  package init(
    matches: [Found], includes: Set<Found> = [], total: Int? = nil, next: SearchCursor? = nil
  ) {
    self.matches = matches
    self.includes = includes
    self.total = total
    self.next = next
  }
}
