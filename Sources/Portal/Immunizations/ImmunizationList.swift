public import FHIR
public import Search

/// The vaccinations, also those not done, newest first.
///
/// What was entered in error is counted and not listed.
public struct ImmunizationList: RecordView {
  /// At most so many rows.
  public let count: Int?

  public init(count: Int? = nil) { self.count = count }

  public var types: Set<String> { ImmunizationDetails.allTypes }

  public func read(_ record: some RecordReader) throws -> Listing<ImmunizationRow> {
    var names = ReferenceNames(record)
    return try record.listing(SearchQuery("Immunization"), count: count) { resource in
      guard let id = resource.resourceID else { return .foreign }
      if resource.isEnteredInError { return .enteredInError }
      return .listed(try ImmunizationRow(resource, id: id, &names))
    }
  }
}

/// One vaccination; nil if there is none.
public struct ImmunizationDetails: RecordView {
  /// Which one.
  public let id: ResourceID

  /// The details of the Immunization of that id.
  public init(_ id: ResourceID) { self.id = id }

  public var types: Set<String> { Self.allTypes }

  public func read(_ record: some RecordReader) throws -> ImmunizationRow? {
    try record.entry(id, of: ["Immunization"]) { try ImmunizationRow($0, id: id, &$1) }
  }

  static let allTypes = performerTypes.union(["Immunization", "Location"])
}
