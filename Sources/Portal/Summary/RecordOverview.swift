public import FHIR
public import Search

/// Whose record it is and what is in it, at a glance.
public struct RecordOverview: RecordView {
  public init() {}

  /// Everything: any change may alter the counts.
  public var types: Set<String> { Self.allTypes }

  public func read(_ record: some RecordReader) throws -> RecordSummary {
    let patient = try record.resources(SearchQuery("Patient").limited(to: 1)).first
    var names = ReferenceNames(record)
    let allergies = try AllergyList().read(record).rows.filter(\.isActive)
    let problems = try ProblemList(activeOnly: true).read(record).rows
    let medications = try MedicationList(activeOnly: true).read(record).rows
    let document = try summaryDocument(in: record)
    return RecordSummary(
      person: try patient.flatMap { try PersonSummary($0, &names) },
      counts: try record.counts().map { TypeCount(type: $0.type, count: $0.count) },
      lastVisit: try lastVisit(in: record),
      activeProblems: problems.count { $0.absence == nil },
      problemStatement: problems.compactMap(\.absence).first
        ?? said(of: "11450-4", by: document),
      activeMedications: medications.count { $0.absence == nil },
      medicationStatement: medications.compactMap(\.absence).first
        ?? said(of: "10160-0", by: document),
      activeAllergies: allergies.count { $0.absence == nil },
      allergyStatement: allergies.compactMap(\.absence).min { Self.weight($0) < Self.weight($1) }
        ?? said(of: "48765-2", by: document))
  }

  /// What FHIR R4 counts to a patient's record (the patient compartment), the directory's types,
  /// and what else a record may mention.
  private static let allTypes: Set<String> = [
    "Account", "AdverseEvent", "AllergyIntolerance", "Appointment", "AppointmentResponse",
    "AuditEvent", "Basic", "Binary", "BodyStructure", "CarePlan", "CareTeam", "ChargeItem",
    "Claim", "ClaimResponse", "ClinicalImpression", "Communication", "CommunicationRequest",
    "Composition", "Condition", "Consent", "Coverage", "CoverageEligibilityRequest",
    "CoverageEligibilityResponse", "DetectedIssue", "Device", "DeviceMetric", "DeviceRequest",
    "DeviceUseStatement", "DiagnosticReport", "DocumentManifest", "DocumentReference",
    "Encounter", "Endpoint", "EnrollmentRequest", "EpisodeOfCare", "ExplanationOfBenefit",
    "FamilyMemberHistory", "Flag", "Goal", "Group", "HealthcareService", "ImagingStudy",
    "Immunization", "ImmunizationEvaluation", "ImmunizationRecommendation", "Invoice", "List",
    "Location", "MeasureReport", "Media", "Medication", "MedicationAdministration",
    "MedicationDispense", "MedicationRequest", "MedicationStatement", "MolecularSequence",
    "NutritionOrder", "Observation", "Organization", "Patient", "PaymentNotice",
    "PaymentReconciliation", "Person", "Practitioner", "PractitionerRole", "Procedure",
    "Provenance", "QuestionnaireResponse", "RelatedPerson", "RequestGroup", "ResearchSubject",
    "RiskAssessment", "Schedule", "ServiceRequest", "Slot", "Specimen", "SupplyDelivery",
    "SupplyRequest", "Task", "VisionPrescription",
  ]

  /// Of several statements the one that says the most comes first.
  private static func weight(_ statement: AbsenceStatement) -> Int {
    switch statement {
    case .noneKnown: 0
    case .noneOfKind: 1
    case .noInformation: 2
    }
  }

  /// The newest patient summary (IPS) that was taken in.
  private func summaryDocument(in record: some RecordReader) throws -> Resource? {
    try record.resources(SearchQuery("Composition")).first {
      $0.json.view("type", as: CodeableConcept.self)?.matches("http://loinc.org", "60591-5")
        ?? false
    }
  }

  /// Why a document has nothing in a section: nothing is known, or nobody asked.
  private func said(of section: StaticString, by document: Resource?) -> AbsenceStatement? {
    guard let sections = document?.json.member("section")?.elements else { return nil }
    for element in sections {
      let code: CodeableConcept? = element.view("code")
      guard code?.matches("http://loinc.org", section) == true,
        let reason: CodeableConcept = element.view("emptyReason")
      else { continue }
      return reason.codes.contains { $0.code == "nilknown" } ? .noneKnown : .noInformation
    }
    return nil
  }

  /// The latest one that took place or takes place; most often the first that is looked at.
  private func lastVisit(in record: some RecordReader) throws -> VisitRow? {
    var count = 1
    while true {
      let listing = try VisitList(count: count).read(record)
      let tookPlace = listing.rows.first { row in
        row.status.map { !["planned", "cancelled"].contains($0) } ?? true
      }
      if let tookPlace { return tookPlace }
      guard listing.hasMore else { return nil }
      count *= 4
    }
  }
}

/// Whose record it is and what is in it.
public struct RecordSummary: Sendable {
  /// Nil if the record has no Patient.
  public let person: PersonSummary?
  /// How many resources there are of each type, sorted by type.
  public let counts: [TypeCount]
  /// The latest visit that wasn't merely planned, nor cancelled.
  public let lastVisit: VisitRow?
  /// How many problems are present now.
  public let activeProblems: Int
  /// What the record says of problems instead of naming one.
  public let problemStatement: AbsenceStatement?
  /// How many medicines are taken now.
  public let activeMedications: Int
  /// What the record says of medicines instead of naming one.
  public let medicationStatement: AbsenceStatement?
  /// Without the statements that none is known.
  public let activeAllergies: Int
  /// What the record says of allergies, or of some kind of them, instead of naming one.
  public let allergyStatement: AbsenceStatement?

  /// The record says that no allergy, or none of some kind, is known.
  public var isKnownWithoutAllergies: Bool {
    allergyStatement == .noneKnown || allergyStatement == .noneOfKind
  }
}
