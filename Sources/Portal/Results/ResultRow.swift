public import FHIR
internal import Search

/// One result: a laboratory's observation, or a report that says all in words.
public struct ResultRow: Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    /// An observation of the laboratory.
    case laboratory
    /// A report without results of its own: of an image, a tissue, a tracing.
    case report
  }

  public let id: ResourceID
  public let kind: Kind
  /// When the specimen was taken, else what comes nearest to it.
  public let date: WrittenDate?
  /// `final`, `corrected`, `amended`, `preliminary`, `registered`, `cancelled`; as it arrived.
  public let status: String?
  /// What was measured, its value, range and flag; of a report its name and conclusion.
  public let finding: Finding
  /// The parts, where one result has several.
  public let components: [Finding]
  /// All of it in one line, as `VitalRow.reading`; empty if there is nothing to say.
  public let reading: String
  /// Its own, else the first abnormal one of its parts, else their first.
  public let flag: Flag?
  /// The report or panel that it belongs to; of several the latest.
  public let report: ReportName?
  /// It came from the patient and not from a laboratory.
  public let isPatientSupplied: Bool

  init(_ resource: Resource, id: ResourceID, report: ReportName?) {
    self.id = id
    kind = resource.type == "DiagnosticReport" ? .report : .laboratory
    date = resource.listingDate
    status = resource.status
    let finding =
      kind == .report ? Finding(ofReport: resource.json) : Finding(of: resource.json)
    let components = Finding.components(of: resource.json)
    let reading = Reading(of: resource.json, finding, components)
    self.finding = finding
    self.components = components
    self.reading = reading.text
    flag = reading.flag
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
  /// Whether it is an observation of one of the categories, whatever the system of the code.
  func isObservation(ofCategory codes: String...) -> Bool {
    type == "Observation"
      && json.views("category", as: CodeableConcept.self).contains {
        $0.codes.contains { codes.contains($0.code) }
      }
  }

  /// Whether it is a report that no results stand behind, and no note of a visit.
  ///
  /// A diagnostic service says with its category which one it is: a code of HL7's table 0074 or a
  /// part of LOINC, `LP29684-5`. A note bears the code of a kind of document, `34117-2`.
  var isReportInWords: Bool {
    guard type == "DiagnosticReport", json.views("result", as: Reference.self).isEmpty else {
      return false
    }
    let codes = json.views("category", as: CodeableConcept.self).flatMap(\.codes)
    let isNote = codes.contains {
      $0.system == ConceptCode.loinc && $0.code.utf8.first.map { 48...57 ~= $0 } ?? false
    }
    return !isNote || codes.contains { $0.system != ConceptCode.loinc || $0.code.hasPrefix("LP") }
  }
}
