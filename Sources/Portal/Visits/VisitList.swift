public import FHIR
public import Search

/// The visits, newest first; those to come and cancelled ones too, as their status says.
///
/// What was entered in error is counted and not listed.
public struct VisitList: RecordView {
  /// Only what lies at or after the beginning of it.
  public let since: FHIRDateTime?
  /// At most so many rows.
  public let count: Int?

  public init(since: FHIRDateTime? = nil, count: Int? = nil) {
    self.since = since
    self.count = count
  }

  public var types: Set<String> { Self.allTypes }

  public func read(_ record: some RecordReader) throws -> Listing<VisitRow> {
    var names = ReferenceNames(record)
    return try record.listing(SearchQuery("Encounter"), count: count) { resource in
      guard let id = resource.resourceID, resource.reaches(since) else { return .foreign }
      if resource.isEnteredInError { return .enteredInError }
      return .listed(try VisitRow(resource, id: id, &names))
    }
  }

  /// Reasons are read for their names.
  static let allTypes = performerTypes.union([
    "Condition", "Encounter", "Location", "Observation", "Procedure",
  ])
}
