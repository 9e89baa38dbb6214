public import FHIR
internal import Search
public import Sentences

/// One result: a laboratory's observation, or a report that says all in words.
public struct ResultRow: Sendable {
  /// What stands behind a result.
  public enum Kind: String, Sendable, CaseIterable {
    /// An observation of the laboratory.
    case laboratory
    /// A report without results of its own: of an image, a tissue, a tracing.
    case report
  }

  /// The resource that it was read from.
  public let id: ResourceID
  /// A measurement, or a report in words.
  public let kind: Kind
  /// When the specimen was taken, else what comes nearest to it.
  public let date: WrittenDate?
  /// `final`, `corrected`, `amended`, `preliminary`, `registered`, `cancelled`; as it arrived.
  public let status: String?
  /// What was measured, its value, range and flag; of a report its name and conclusion.
  public var finding: Finding { measured.finding }
  /// The parts, where one result has several.
  public var components: [Finding] { measured.components }
  /// All of it in one line, as `VitalRow.reading`; nil if there is nothing to say.
  public var reading: Sentence? { measured.sentence }
  /// Its own, else the first abnormal one of its parts, else their first.
  public var flag: Flag? { measured.flag }
  /// The report or panel that it belongs to; of several the latest.
  public let report: ReportName?
  /// It came from the patient and not from a laboratory.
  public let isPatientSupplied: Bool
  let measured: Reading

  init(_ resource: Resource, id: ResourceID, report: ReportName?) {
    self.id = id
    kind = resource.type == "DiagnosticReport" ? .report : .laboratory
    date = resource.listingDate
    status = resource.status
    measured = Reading(
      of: resource.json,
      kind == .report ? Finding(ofReport: resource.json) : Finding(of: resource.json))
    self.report = report
    isPatientSupplied = resource.isPatientSupplied("performer")
  }
}

/// A report by its name.
public struct ReportName: Sendable, Equatable {
  /// The report.
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
