package import FHIR

/// When what a resource tells of happened, as listings order it.
package enum ClinicalDate {
  /// Elements that hold the date, the best first, for each type.
  private static let elements: [String: [String]] = [
    "AllergyIntolerance": ["recordedDate", "onsetDateTime", "onsetPeriod", "lastOccurrence"],
    "Appointment": ["start"],
    "CarePlan": ["period", "created"],
    "Claim": ["created"],
    "Condition": ["onsetDateTime", "onsetPeriod", "recordedDate"],
    "DiagnosticReport": ["effectiveDateTime", "effectivePeriod", "issued"],
    "DocumentReference": ["date"],
    "Encounter": ["period"],
    "ExplanationOfBenefit": ["created"],
    "Goal": ["startDate"],
    "ImagingStudy": ["started"],
    "Immunization": ["occurrenceDateTime", "recorded"],
    "MedicationRequest": ["authoredOn"],
    "MedicationStatement": ["effectiveDateTime", "effectivePeriod", "dateAsserted"],
    "Observation": ["effectiveDateTime", "effectivePeriod", "effectiveInstant", "issued"],
    "Procedure": ["performedDateTime", "performedPeriod"],
    "ServiceRequest": ["occurrenceDateTime", "authoredOn"],
  ]

  /// The lexeme of a resource's clinical date, if it has one.
  package static func lexeme(of resource: Resource) -> String? {
    for name in elements[resource.type] ?? [] {
      guard let element = resource.json[name] else { continue }
      if let text = element.string { return text }
      if let start = element["start"]?.string ?? element["end"]?.string { return start }
    }
    return nil
  }

  /// Milliseconds since 1970 of the date's earliest moment.
  package static func milliseconds(of resource: Resource) -> Int64? {
    lexeme(of: resource).flatMap { FHIRDateTime($0)?.earliest }
  }
}
