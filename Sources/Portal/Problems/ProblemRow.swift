public import FHIR
internal import Search

/// A problem or diagnosis.
public struct ProblemRow: Sendable {
  /// The resource that it was read from.
  public let id: ResourceID
  /// Nil if neither text nor code arrived.
  public let name: String?
  /// The code that stands for the name; nil if none arrived.
  public let code: ConceptCode?
  /// It names nothing, but says that none is known, or that nobody asked.
  public let absence: AbsenceStatement?
  /// `active`, `recurrence`, `relapse`, `inactive`, `remission` or `resolved`.
  public let clinicalStatus: String?
  /// `confirmed`, `provisional`, `differential`, `unconfirmed`, `refuted`, `entered-in-error`.
  public let verificationStatus: String?
  /// `problem-list-item`, `encounter-diagnosis`, `health-concern`; codes as they arrived.
  public let categories: [String]
  /// How bad it is, in words.
  public let severity: String?
  /// Where on the body.
  public let bodySites: [String]
  /// When it began: a date, an age, a range or words, as it came.
  public let onset: String?
  /// When it ended, likewise.
  public let abatement: String?
  /// The onset, if it is one date.
  public let onsetDate: WrittenDate?
  /// The end, if it is one date.
  public let abatementDate: WrittenDate?
  /// When it was written down.
  public let recorded: WrittenDate?
  /// What listings sort it by: when it began, else when it was recorded.
  public let date: WrittenDate?
  /// Who wrote it down, by name.
  public let recorder: String?
  /// The visit at which it was found.
  public let encounter: ResourceID?
  /// It came from the patient and not from a clinic.
  public let isPatientSupplied: Bool
  /// What was remarked on it, in the order in which it came.
  public let notes: [Note]

  /// Present now. One without clinical status is, unless it ended or was ruled out.
  public var isActive: Bool {
    guard verificationStatus != "refuted", verificationStatus != "entered-in-error",
      absence == nil
    else { return false }
    guard let clinicalStatus else { return abatement == nil }
    return ["active", "recurrence", "relapse"].contains(clinicalStatus)
  }

  init<Record: RecordReader>(
    _ resource: Resource, id: ResourceID, _ names: inout ReferenceNames<Record>
  ) throws {
    let json = resource.json
    self.id = id
    name = json.label("code")
    code = json.view("code", as: CodeableConcept.self)?.mainCode
    absence = AbsenceStatement(of: json.view("code"))
    clinicalStatus = json.statusCode("clinicalStatus")
    verificationStatus = resource.verificationStatus
    categories = json.views("category", as: CodeableConcept.self).compactMap(\.status)
    severity = json.label("severity")
    bodySites = json.labels("bodySite")
    let (began, ended) = (Timing(json.choice("onset")), Timing(json.choice("abatement")))
    onset = began.words
    abatement = ended.words
    onsetDate = began.end == nil ? began.start : nil
    abatementDate = ended.end == nil ? ended.start : nil
    recorded = json.writtenDate("recordedDate")
    date = resource.listingDate
    recorder = try names.name(of: json.view("recorder") ?? json.view("asserter"), in: resource)
    encounter = json.view("encounter", as: Reference.self)?.resourceID
    isPatientSupplied = resource.isPatientSupplied("asserter")
    notes = try names.notes(of: resource)
  }
}
