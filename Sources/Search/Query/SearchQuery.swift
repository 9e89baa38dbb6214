/// A FHIR R4 search for resources of one type, as a value.
///
/// The URL form (`init(parsing:)`) and the builder (`matching`, `sorted`, …) give the same value
/// for the same question. What the names mean is looked up when the query is planned; a name that
/// the type doesn't have is an error then, and when the URL form is read.
///
///     Observation?code=http://loinc.org|4548-4&date=ge2025&_sort=-date&_count=20
///
///     SearchQuery("Observation")
///       .matching(.token("code", system: "http://loinc.org", "4548-4"))
///       .matching(.date("date", .greaterOrEqual, "2025"))
///       .sorted(by: "date", .descending).limited(to: 20)
public struct SearchQuery: Sendable, Hashable {
  /// The resource type; `Resource` for all of them, which only the parameters of every type allow.
  public var type: String
  /// All of them must hold.
  public var filters: [SearchFilter] = []
  /// The first counts most. Empty: by clinical date, newest first.
  public var sort: [SearchSort] = []
  /// At most so many matches in a page, ≥ 0; nil for all.
  public var count: Int?
  /// Where the page before this one ended.
  public var cursor: SearchCursor?
  /// What else comes with the matches.
  public var includes: [SearchInclude] = []
  /// Whether the number of all matches is wanted.
  public var total = SearchTotal.none
  /// Top-level elements that are wanted of each match; empty for all.
  public var elements: [String] = []
  /// Which part of each match is wanted.
  public var summary = SearchSummary.none

  /// All resources of a type, in the record's order.
  public init(_ type: String) { self.type = type }
}

/// An order: a parameter's name and a direction.
public struct SearchSort: Sendable, Hashable {
  /// Which end comes first.
  public enum Direction: Sendable, Hashable { case ascending, descending }

  /// The search parameter that it goes by.
  public let parameter: String
  /// Which end of it comes first.
  public let direction: Direction

  /// An order by `parameter`, the least first unless the direction says otherwise.
  public init(_ parameter: String, _ direction: Direction = .ascending) {
    self.parameter = parameter
    self.direction = direction
  }
}

/// Resources that come with the matches: those they refer to, or those that refer to them.
public struct SearchInclude: Sendable, Hashable {
  /// The type that has the reference; `*` for any.
  public let source: String
  /// The reference parameter's name; `*` for all of the type.
  public let parameter: String
  /// Only targets of this type.
  public let target: String?
  /// `_revinclude`: from the matches to those that refer to them.
  public let isReverse: Bool
  /// `:iterate`: also from what was included.
  public let iterates: Bool

  /// What `parameter` of `source` refers to, or the other way round.
  public init(
    _ source: String, _ parameter: String, target: String? = nil, isReverse: Bool = false,
    iterates: Bool = false
  ) {
    self.source = source
    self.parameter = parameter
    self.target = target
    self.isReverse = isReverse
    self.iterates = iterates
  }
}

/// `_total`.
public enum SearchTotal: String, Sendable, Hashable, CaseIterable {
  case none, estimate, accurate
}

/// `_summary`.
public enum SearchSummary: String, Sendable, Hashable, CaseIterable {
  /// Everything.
  case none = "false"
  /// What the definitions mark as a summary.
  case yes = "true"
  /// The narrative, and what must be there.
  case text
  /// Everything but the narrative.
  case data
  /// No match, only their number.
  case count
}
