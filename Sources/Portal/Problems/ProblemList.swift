public import FHIR
public import Search

/// The problems and diagnoses: those present now first, each part newest first.
///
/// What was refuted or entered in error is counted and not listed, unless it is asked for.
public struct ProblemList: RecordView {
  /// Only what is present now; the rest is counted as `notActive`.
  public let activeOnly: Bool
  /// Only one category: `problem-list-item`, `encounter-diagnosis`.
  public let category: String?
  /// Also what was refuted or entered in error; the row's verification status says so.
  public let includesRefuted: Bool

  public init(activeOnly: Bool = false, category: String? = nil, includesRefuted: Bool = false) {
    self.activeOnly = activeOnly
    self.category = category
    self.includesRefuted = includesRefuted
  }

  public var types: Set<String> { performerTypes.union(["Condition"]) }

  public func read(_ record: some RecordReader) throws -> Listing<ProblemRow> {
    var names = ReferenceNames(record)
    var builder = ListingBuilder<ProblemRow>()
    var query = SearchQuery("Condition")
    if let category { query = query.matching(.token("category", category)) }
    for resource in try record.resources(query) {
      guard let id = resource.resourceID else { continue }
      switch resource.verificationStatus {
      case "entered-in-error" where !includesRefuted: builder.add(.enteredInError)
      case "refuted" where !includesRefuted: builder.add(.refuted)
      default:
        let row = try ProblemRow(resource, id: id, &names)
        let isLeftOut = activeOnly && !row.isActive && row.absence == nil
        builder.add(isLeftOut ? .notActive : .listed(row))
      }
    }
    return builder.listing(ranked: { $0.isActive ? 0 : 1 }, date: \.date)
  }
}

/// One problem or diagnosis; nil if there is none.
public struct ProblemDetails: RecordView {
  /// Which one.
  public let id: ResourceID

  /// The details of the Condition of that id.
  public init(_ id: ResourceID) { self.id = id }

  public var types: Set<String> { performerTypes.union(["Condition"]) }

  public func read(_ record: some RecordReader) throws -> ProblemRow? {
    try record.entry(id, of: ["Condition"]) { try ProblemRow($0, id: id, &$1) }
  }
}
