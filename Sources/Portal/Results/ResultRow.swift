public import FHIR
internal import Search

/// One laboratory result.
public struct ResultRow: Sendable {
  public let id: ResourceID
  /// When the specimen was taken, else what comes nearest to it.
  public let date: WrittenDate?
  /// `final`, `corrected`, `amended`, `preliminary`, `registered`, `cancelled`; as it arrived.
  public let status: String?
  /// What was measured, its value, range and flag.
  public let finding: Finding
  /// The parts, where one result has several.
  public let components: [Finding]
  /// The report or panel that it belongs to; of several the latest.
  public let report: ReportName?
  /// It came from the patient and not from a laboratory.
  public let isPatientSupplied: Bool

  init(_ resource: Resource, id: ResourceID, report: ReportName?) {
    self.id = id
    date = resource.listingDate
    status = resource.status
    finding = Finding(of: resource.json)
    components = Finding.components(of: resource.json)
    self.report = report
    isPatientSupplied = resource.isPatientSupplied("performer")
  }
}

/// A report by its name.
public struct ReportName: Sendable, Equatable {
  public let id: ResourceID
  /// What the report calls itself: `Lipid panel`.
  public let name: String?

  init?(_ report: Resource) {
    guard let id = report.resourceID, !report.isEnteredInError else { return nil }
    self.id = id
    name = report.json.label("code")
  }
}

extension Resource {
  /// Whether it is an observation of a category, whatever the system of the code.
  func isObservation(ofCategory code: String) -> Bool {
    type == "Observation"
      && json.views("category", as: CodeableConcept.self).contains {
        $0.codes.contains { $0.code == code }
      }
  }
}
