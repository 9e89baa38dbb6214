public import FHIR

/// What a query found.
public struct SearchAnswer: Sendable {
  /// The matches of this page, in order.
  public let matches: [Resource]
  /// What came with them, each once, in no meaningful order; nothing that is among the matches.
  public let included: [Resource]
  /// The number of all matches, where it was asked for.
  public let total: Int?
  /// Where the next page begins; nil after the last.
  public let next: SearchCursor?

  package init(matches: [Resource], included: [Resource], total: Int?, next: SearchCursor?) {
    self.matches = matches
    self.included = included
    self.total = total
    self.next = next
  }
}
