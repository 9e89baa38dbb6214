public import FHIR
public import Search

/// The allergies and intolerances: the active ones first, each part newest first.
///
/// What was refuted or entered in error is counted and not listed, unless it is asked for.
public struct AllergyList: RecordView {
  /// Also what was refuted or entered in error; the row's verification status says so.
  public let includesRefuted: Bool

  public init(includesRefuted: Bool = false) { self.includesRefuted = includesRefuted }

  public var types: Set<String> { performerTypes.union(["AllergyIntolerance"]) }

  public func read(_ record: some RecordReader) throws -> Listing<AllergyRow> {
    var names = ReferenceNames(record)
    var builder = ListingBuilder<AllergyRow>()
    for resource in try record.resources(SearchQuery("AllergyIntolerance")) {
      guard let id = resource.resourceID else { continue }
      switch resource.verificationStatus {
      case "entered-in-error" where !includesRefuted: builder.add(.enteredInError)
      case "refuted" where !includesRefuted: builder.add(.refuted)
      default: builder.add(.listed(try AllergyRow(resource, id: id, &names)))
      }
    }
    return builder.listing(ranked: { $0.isActive ? 0 : 1 }, date: \.date)
  }
}

/// One allergy or intolerance; nil if there is none.
public struct AllergyDetails: RecordView {
  /// Which one.
  public let id: ResourceID

  /// The details of the AllergyIntolerance of that id.
  public init(_ id: ResourceID) { self.id = id }

  public var types: Set<String> { performerTypes.union(["AllergyIntolerance"]) }

  public func read(_ record: some RecordReader) throws -> AllergyRow? {
    try record.entry(id, of: ["AllergyIntolerance"]) { try AllergyRow($0, id: id, &$1) }
  }
}
