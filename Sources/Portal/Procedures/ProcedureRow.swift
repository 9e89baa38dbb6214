public import FHIR
internal import Search

/// A procedure: an operation, an examination, a treatment.
public struct ProcedureRow: Sendable {
  public let id: ResourceID
  /// Nil if neither text nor code arrived.
  public let name: String?
  public let code: ConceptCode?
  /// `completed`, `in-progress`, `not-done`, `stopped`, `preparation`, `on-hold`.
  public let status: String?
  public let statusReason: String?
  public let category: String?
  /// When it was done, or began.
  public let date: WrittenDate?
  public let end: WrittenDate?
  /// The time in words or as an age, where it isn't known better.
  public let performed: String?
  public let performers: [String]
  public let location: String?
  public let reasons: [String]
  public let bodySites: [String]
  public let outcome: String?
  public let complications: [String]
  public let followUp: [String]
  /// The visit that it belongs to.
  public let encounter: ResourceID?
  /// The reports on it, by name.
  public let reports: [String]
  public let isPatientSupplied: Bool
  public let notes: [Note]

  init<Record: RecordReader>(
    _ resource: Resource, id: ResourceID, _ names: inout ReferenceNames<Record>
  ) throws {
    let json = resource.json
    let timing = Timing(json.choice("performed"))
    self.id = id
    name = json.label("code")
    code = json.view("code", as: CodeableConcept.self)?.mainCode
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
