public import FHIR
public import Search

/// The results: observations of the category laboratory, and reports that say all in words (of
/// images, tissues, tracings), newest first.
///
/// A report with results is told by these, and a note of a visit by the visit. What was entered in
/// error is no result: it is counted and not listed (`ResultDetails` still shows it). Every other
/// status is listed and said.
public struct ResultList: RecordView {
  /// Only results of this code: `code` or `system|code`, of the result or one of its components.
  public let code: String?
  /// Only what lies at or after the beginning of it.
  public let since: FHIRDateTime?
  /// At most so many rows.
  public let count: Int?
  /// Only those of one kind.
  public let kind: ResultRow.Kind?

  public init(
    code: String? = nil, since: FHIRDateTime? = nil, count: Int? = nil,
    kind: ResultRow.Kind? = nil
  ) {
    self.code = code
    self.since = since
    self.count = count
    self.kind = kind
  }

  public var types: Set<String> { ["Observation", "DiagnosticReport"] }

  public func read(_ record: some RecordReader) throws -> Listing<ResultRow> {
    let inWords = SearchQuery("DiagnosticReport").matching(.missing("result", true))
    let told = try record.listing(inWords, count: count) { admission(of: $0) }
    if kind == .report { return told }
    let query = SearchQuery("Observation").matching(.token("category", "laboratory"))
      .matching(code: code)
    let found: Listing<Resource> = try record.listing(query, count: count) { resource in
      guard resource.resourceID != nil, resource.bears(code: code), resource.reaches(since)
      else { return .foreign }
      return resource.isEnteredInError ? .enteredInError : .listed(resource)
    }
    let names = try ReportNames(record, of: found.rows.compactMap(\.resourceID))
    let rows = found.rows.compactMap { resource in
      resource.resourceID.map { ResultRow(resource, id: $0, report: names[$0]) }
    }
    let laboratory = Listing(rows: rows, leftOut: found.leftOut, hasMore: found.hasMore)
    if kind == .laboratory { return laboratory }
    return laboratory.merged(with: told, count: count, date: \.date)
  }

  private func admission(of report: Resource) -> Admission<ResultRow> {
    guard let id = report.resourceID, report.isReportInWords, report.bears(code: code),
      report.reaches(since)
    else { return .foreign }
    if report.isEnteredInError { return .enteredInError }
    return .listed(ResultRow(report, id: id, report: nil))
  }
}

/// Which report each result stands in.
private struct ReportNames {
  /// So many results at most are asked for by name; of more, every report is looked at.
  private static let few = 200

  private var byResult: [ResourceID: ReportName] = [:]

  init(_ record: some RecordReader, of results: [ResourceID]) throws {
    guard !results.isEmpty else { return }
    var query = SearchQuery("DiagnosticReport")
    if results.count <= Self.few {
      let named = results.map { SearchValue.reference(type: $0.type, id: $0.id) }
      query = query.matching(.parameter("result", nil, named))
    }
    for report in try record.resources(query) {
      guard let name = ReportName(report) else { continue }
      for result in report.json.views("result", as: Reference.self) {
        guard let id = result.resourceID, byResult[id] == nil else { continue }
        byResult[id] = name
      }
    }
  }

  subscript(result: ResourceID) -> ReportName? { byResult[result] }
}
