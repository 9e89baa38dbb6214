public import FHIR
public import Search

/// The vital signs: observations of the category vital-signs, newest first.
///
/// Some sources write the category as `vital-sign`; that is taken for the same.
///
/// What was entered in error is counted and not listed.
public struct VitalList: RecordView {
  /// Only vital signs of this code: `code` or `system|code`, of the whole or one of its parts.
  public let code: String?
  /// Only what lies at or after the beginning of it.
  public let since: FHIRDateTime?
  /// At most so many rows.
  public let count: Int?

  public init(code: String? = nil, since: FHIRDateTime? = nil, count: Int? = nil) {
    self.code = code
    self.since = since
    self.count = count
  }

  public var types: Set<String> { performerTypes.union(["Observation"]) }

  public func read(_ record: some RecordReader) throws -> Listing<VitalRow> {
    var names = ReferenceNames(record)
    let vitals = SearchQuery("Observation")
      .matching(.token("category", "vital-signs", "vital-sign")).matching(code: code)
    return try record.listing(vitals, count: count) { resource in
      guard let id = resource.resourceID, resource.bears(code: code), resource.reaches(since)
      else { return .foreign }
      if resource.isEnteredInError { return .enteredInError }
      return .listed(try VitalRow(resource, id: id, &names))
    }
  }
}

/// One vital sign; nil if there is none.
public struct VitalDetails: RecordView {
  /// Which one.
  public let id: ResourceID

  /// The details of the Observation of that id.
  public init(_ id: ResourceID) { self.id = id }

  public var types: Set<String> { performerTypes.union(["Observation"]) }

  public func read(_ record: some RecordReader) throws -> VitalRow? {
    try record.entry(id, of: ["Observation"]) { try VitalRow($0, id: id, &$1) }
  }
}
