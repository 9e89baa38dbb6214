public import FHIR
internal import Search
public import Sentences

/// A medicine that was prescribed, or that is said to be taken.
public struct MedicationRow: Sendable {
  /// How the record knows of it.
  public enum Kind: String, Sendable, CaseIterable {
    /// A MedicationRequest.
    case prescription
    /// A MedicationStatement.
    case statement
  }

  /// The resource that it was read from.
  public let id: ResourceID
  /// Whether it was prescribed or is said to be taken.
  public let kind: Kind
  /// Nil if neither text nor code arrived.
  public let name: String?
  /// The code that stands for the name; nil if none arrived.
  public let code: ConceptCode?
  /// It names nothing, but says that none is known, or that nobody asked.
  public let absence: AbsenceStatement?
  /// `active`, `on-hold`, `stopped`, `completed`, `cancelled`, `draft`; as it arrived.
  public let status: String?
  /// Why it has that status.
  public let statusReason: String?
  /// `order`, `plan`, `proposal` of a prescription.
  public let intent: String?
  /// The prescription says that it must **not** be taken.
  public let isProhibited: Bool
  /// How to take it: one sentence for each step.
  public let dosage: [Sentence]
  /// When it was prescribed, or taking it began.
  public let date: WrittenDate?
  /// When taking it ended, of a statement.
  public let end: WrittenDate?
  /// Who prescribed it, by name.
  public let prescriber: String?
  /// Why, in words.
  public let reasons: [String]
  /// How often it may be refilled; not how often that is left.
  public let refillsAllowed: Int?
  /// How much is handed out at a time.
  public let quantity: String?
  /// The patient or a relative said it.
  public let isPatientSupplied: Bool
  /// What was remarked on it, in the order in which it came.
  public let notes: [Note]

  /// Taken now, as far as the record knows.
  public var isActive: Bool { status == "active" && !isProhibited && absence == nil }

  init<Record: RecordReader>(
    _ resource: Resource, id: ResourceID, _ names: inout ReferenceNames<Record>
  ) throws {
    let json = resource.json
    self.id = id
    kind = resource.type == "MedicationStatement" ? .statement : .prescription
    name = try names.medication(of: resource)
    code = try names.medicationCode(of: resource)
    absence = AbsenceStatement(of: json.view("medicationCodeableConcept"))
    status = resource.status
    let reason = json.labels("statusReason")
    statusReason = reason.isEmpty ? nil : reason.joined(separator: ", ")
    intent = json.text("intent")
    isProhibited = json.member("doNotPerform")?.bool ?? false
    let steps = json.views("dosageInstruction", as: Dosage.self) + json.views("dosage")
    dosage = steps.compactMap(\.sentence)
    date = resource.listingDate
    end = Timing(json.choice("effective")).end
    prescriber = try names.name(
      of: json.view("requester") ?? json.view("recorder"), in: resource)
    reasons = try names.reasons(of: resource)
    let dispense = json.member("dispenseRequest")
    refillsAllowed = dispense?.member("numberOfRepeatsAllowed")?.number.flatMap { Int($0) }
    quantity = dispense?.view("quantity", as: Quantity.self)?.writtenLabel
    isPatientSupplied =
      resource.isPatientSupplied("reportedReference", "informationSource")
      || json.member("reportedBoolean")?.bool == true
      || json.statusCode("category") == "patientspecified"
    notes = try names.notes(of: resource)
  }
}

extension ReferenceNames {
  /// What the medicine is called, in the resource, contained in it or elsewhere in the record.
  mutating func medication(of resource: Resource) throws -> String? {
    try resource.json.label("medicationCodeableConcept")
      ?? name(of: resource.json.view("medicationReference"), in: resource)
  }

  /// The medicine's code, wherever it stands.
  mutating func medicationCode(of resource: Resource) throws -> ConceptCode? {
    let json = resource.json
    if let concept: CodeableConcept = json.view("medicationCodeableConcept") {
      return concept.mainCode
    }
    let medication = try target(of: json.view("medicationReference"), in: resource)
    return medication?.view("code", as: CodeableConcept.self)?.mainCode
  }

  /// Why: codes and texts, then the names of what is referred to.
  mutating func reasons(of resource: Resource) throws -> [String] {
    let references = resource.json.views("reasonReference", as: Reference.self)
    let named = try names(of: references, in: resource)
    let coded = resource.json.labels("reasonCode")
    return coded + named.filter { !coded.contains($0) }
  }
}
