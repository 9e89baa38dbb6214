internal import FHIR
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
    return RecordSummary(
      person: try patient.flatMap { try PersonSummary($0, &names) },
      counts: try record.counts().map { TypeCount(type: $0.type, count: $0.count) },
      lastVisit: try lastVisit(in: record),
      activeProblems: try ProblemList(activeOnly: true).read(record).rows.count,
      activeMedications: try MedicationList(activeOnly: true).read(record).rows.count,
      activeAllergies: allergies.filter { !$0.isNoKnownAllergy }.count,
      isKnownWithoutAllergies: allergies.contains(where: \.isNoKnownAllergy))
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
  public let activeProblems: Int
  public let activeMedications: Int
  /// Without the statements that none is known.
  public let activeAllergies: Int
  /// The record says that no allergy, or none of some kind, is known.
  public let isKnownWithoutAllergies: Bool
}
