public import FHIR
public import Search

/// The laboratory results: observations of the category laboratory, newest first.
///
/// What was entered in error is no result: it is counted and not listed (`ResultDetails` still
/// shows it). Every other status is listed and said.
public struct ResultList: RecordView {
  /// Only results of this code: `code` or `system|code`, of the result or one of its components.
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

  public var types: Set<String> { ["Observation", "DiagnosticReport"] }

  public func read(_ record: some RecordReader) throws -> Listing<ResultRow> {
    let reports = try Reports(record)
    let laboratory = RecordQuery("Observation", .init(.category, "laboratory"))
    return try record.listing(laboratory, count: count) { resource in
      guard let id = resource.resourceID, resource.bears(code: code), resource.reaches(since)
      else { return .foreign }
      if resource.isEnteredInError { return .enteredInError }
      return .listed(ResultRow(resource, id: id, report: reports.name(of: id)))
    }
  }
}

/// Which report each result stands in.
private struct Reports {
  private var byResult: [ResourceID: ReportName] = [:]

  init(_ record: some RecordReader) throws {
    for report in try record.resources(RecordQuery("DiagnosticReport")) {
      guard let name = ReportName(report) else { continue }
      for result in report.json.views("result", as: Reference.self) {
        guard let id = result.resourceID, byResult[id] == nil else { continue }
        byResult[id] = name
      }
    }
  }

  func name(of result: ResourceID) -> ReportName? { byResult[result] }
}
