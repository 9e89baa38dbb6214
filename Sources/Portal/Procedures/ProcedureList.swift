public import FHIR
public import Search

/// The procedures, newest first.
///
/// What was entered in error is counted and not listed.
public struct ProcedureList: RecordView {
  /// At most so many rows.
  public let count: Int?

  public init(count: Int? = nil) { self.count = count }

  public var types: Set<String> { ProcedureDetails.allTypes }

  public func read(_ record: some RecordReader) throws -> Listing<ProcedureRow> {
    var names = ReferenceNames(record)
    return try record.listing(SearchQuery("Procedure"), count: count) { resource in
      guard let id = resource.resourceID else { return .foreign }
      if resource.isEnteredInError { return .enteredInError }
      return .listed(try ProcedureRow(resource, id: id, &names))
    }
  }
}

/// One procedure; nil if there is none.
public struct ProcedureDetails: RecordView {
  /// Which one.
  public let id: ResourceID

  /// The details of the Procedure of that id.
  public init(_ id: ResourceID) { self.id = id }

  public var types: Set<String> { Self.allTypes }

  public func read(_ record: some RecordReader) throws -> ProcedureRow? {
    try record.entry(id, of: ["Procedure"]) { try ProcedureRow($0, id: id, &$1) }
  }

  /// Reasons and reports are read for their names.
  static let allTypes = performerTypes.union([
    "Condition", "DiagnosticReport", "DocumentReference", "Location", "Observation", "Procedure",
  ])
}
