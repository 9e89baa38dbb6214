public import FHIR
public import Search

/// The medicines, prescribed and told of: those taken now first, each part newest first.
///
/// What was entered in error is counted and not listed.
public struct MedicationList: RecordView {
  /// Only what is taken now; the rest is counted as `notActive`.
  public let activeOnly: Bool

  public init(activeOnly: Bool = false) { self.activeOnly = activeOnly }

  public var types: Set<String> { MedicationDetails.allTypes }

  public func read(_ record: some RecordReader) throws -> Listing<MedicationRow> {
    var names = ReferenceNames(record)
    var builder = ListingBuilder<MedicationRow>()
    for type in ["MedicationRequest", "MedicationStatement"] {
      for resource in try record.resources(SearchQuery(type)) {
        guard let id = resource.resourceID else { continue }
        if resource.isEnteredInError {
          builder.add(.enteredInError)
          continue
        }
        let row = try MedicationRow(resource, id: id, &names)
        let isLeftOut = activeOnly && !row.isActive && row.absence == nil
        builder.add(isLeftOut ? .notActive : .listed(row))
      }
    }
    return builder.listing(ranked: { $0.isActive ? 0 : 1 }, date: \.date)
  }
}

/// One medicine; nil if there is none.
public struct MedicationDetails: RecordView {
  /// Which one.
  public let id: ResourceID

  /// The details of the MedicationRequest or MedicationStatement of that id.
  public init(_ id: ResourceID) { self.id = id }

  public var types: Set<String> { Self.allTypes }

  public func read(_ record: some RecordReader) throws -> MedicationRow? {
    try record.entry(id, of: ["MedicationRequest", "MedicationStatement"]) {
      try MedicationRow($0, id: id, &$1)
    }
  }

  /// Reasons are conditions or observations, read for their names.
  static let allTypes = performerTypes.union([
    "Condition", "Medication", "MedicationRequest", "MedicationStatement", "Observation",
  ])
}
