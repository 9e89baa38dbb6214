public import FHIR
public import Search

/// One observation or report with all that belongs to it; nil if there is none.
public struct ResultDetails: RecordView {
  /// Which one.
  public let id: ResourceID

  /// The details of the Observation or DiagnosticReport of that id.
  public init(_ id: ResourceID) { self.id = id }

  public var types: Set<String> {
    performerTypes.union(["Observation", "DiagnosticReport", "ImagingStudy", "Specimen", "Device"])
  }

  public func read(_ record: some RecordReader) throws -> ResultDetail? {
    guard id.type == "Observation" || id.type == "DiagnosticReport",
      let resource = try record.resource(id)
    else { return nil }
    var names = ReferenceNames(record)
    let json = resource.json
    var reports: [ReportName] = []
    if id.type == "Observation" {
      let query = SearchQuery("DiagnosticReport").matching(.reference("result", id))
      reports = try record.resources(query).compactMap(ReportName.init)
    }
    let parts = json.views("hasMember", as: Reference.self) + json.views("result")
    return ResultDetail(
      row: ResultRow(resource, id: id, report: reports.first), reports: reports,
      end: Timing(json.choice("effective")).end, issued: json.writtenDate("issued"),
      performers: try names.names(of: json.views("performer"), in: resource),
      method: json.label("method"), bodySite: json.label("bodySite"),
      specimen: try names.name(of: json.view("specimen"), in: resource),
      device: try names.name(of: json.view("device"), in: resource),
      encounter: json.view("encounter", as: Reference.self)?.resourceID,
      members: parts.compactMap(\.resourceID),
      studies: try names.names(of: json.views("imagingStudy"), in: resource),
      documents: json.views("presentedForm", as: Attachment.self).compactMap {
        $0.title ?? $0.contentType
      },
      notes: try names.notes(of: resource))
  }
}

/// A result, and what a listing has no room for.
public struct ResultDetail: Sendable {
  /// What a listing shows of it.
  public let row: ResultRow
  /// Every report that it stands in, the latest first.
  public let reports: [ReportName]
  /// When the measurement ended, if it took some time.
  public let end: WrittenDate?
  /// When this version was made available.
  public let issued: WrittenDate?
  /// Who is responsible for it.
  public let performers: [String]
  /// How it was measured.
  public let method: String?
  /// Where on the body.
  public let bodySite: String?
  /// What it was measured in: `Venous blood`.
  public let specimen: String?
  /// With which device.
  public let device: String?
  /// The visit that it belongs to.
  public let encounter: ResourceID?
  /// The observations that a panel or a report is made of.
  public let members: [ResourceID]
  /// The images that a report is about.
  public let studies: [String]
  /// The files that hold the report as its author wrote it: their titles, else their types.
  public let documents: [String]
  /// What was remarked on it, in the order in which it came.
  public let notes: [Note]

  /// It was withdrawn and must not be taken for a result.
  public var isEnteredInError: Bool { row.status == "entered-in-error" }
}
