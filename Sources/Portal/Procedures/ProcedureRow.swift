public import FHIR
internal import Search

/// A procedure: an operation, an examination, a treatment.
public struct ProcedureRow: Sendable {
  /// The resource that it was read from.
  public let id: ResourceID
  /// Nil if neither text nor code arrived.
  public let name: String?
  /// The code that stands for the name; nil if none arrived.
  public let code: ConceptCode?
  /// It names nothing, but says that none is known, or that nobody asked.
  public let absence: AbsenceStatement?
  /// `completed`, `in-progress`, `not-done`, `stopped`, `preparation`, `on-hold`.
  public let status: String?
  /// Why it has that status.
  public let statusReason: String?
  /// What sort of procedure: `Surgical procedure`.
  public let category: String?
  /// When it was done, or began.
  public let date: WrittenDate?
  /// When it ended.
  public let end: WrittenDate?
  /// The time in words or as an age, where it isn't known better.
  public let performed: String?
  /// Who did it, by name.
  public let performers: [String]
  /// Where it took place, by name.
  public let location: String?
  /// Why, in words.
  public let reasons: [String]
  /// Where on the body.
  public let bodySites: [String]
  /// How it went.
  public let outcome: String?
  /// What went wrong in the course of it.
  public let complications: [String]
  /// What is to be done after it.
  public let followUp: [String]
  /// The visit that it belongs to.
  public let encounter: ResourceID?
  /// The reports on it, by name.
  public let reports: [String]
  /// It came from the patient and not from a clinic.
  public let isPatientSupplied: Bool
  /// What was remarked on it, in the order in which it came.
  public let notes: [Note]

  init<Record: RecordReader>(
    _ resource: Resource, id: ResourceID, _ names: inout ReferenceNames<Record>
  ) throws {
    let json = resource.json
    let timing = Timing(json.choice("performed"))
    self.id = id
    name = json.label("code")
    code = json.view("code", as: CodeableConcept.self)?.mainCode
    absence = AbsenceStatement(of: json.view("code"))
    status = resource.status
    statusReason = json.label("statusReason")
    category = json.label("category")
    date = timing.start ?? resource.listingDate
    end = timing.end
    performed = timing.text
    performers = try names.names(of: resource.actors("performer", "actor"), in: resource)
    location = try names.name(of: json.view("location"), in: resource)
    reasons = try names.reasons(of: resource)
    bodySites = json.labels("bodySite")
    outcome = json.label("outcome")
    complications = json.labels("complication")
    followUp = json.labels("followUp")
    encounter = json.view("encounter", as: Reference.self)?.resourceID
    reports = try names.names(of: json.views("report"), in: resource)
    isPatientSupplied = resource.isPatientSupplied("asserter")
    notes = try names.notes(of: resource)
  }
}
