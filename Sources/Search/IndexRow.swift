package import FHIR

/// One line of the index of a resource: under which parameter and value it is found.
package struct IndexRow: Hashable {
  /// Empty in the row that every resource has.
  package let parameter: String
  /// `code`, and again `system|code`, or `Type/id`; empty in the row that every resource has.
  package let value: String

  /// The rows of a resource, without doubles, in a fixed order.
  package static func rows(of resource: Resource) -> [IndexRow] {
    var rows = [IndexRow(parameter: "", value: "")]
    for parameter in RecordQuery.Parameter.allCases {
      for value in values(of: parameter, in: resource.json) {
        let row = IndexRow(parameter: parameter.rawValue, value: value)
        if !rows.contains(where: { $0.isSameBytes(as: row) }) { rows.append(row) }
      }
    }
    return rows
  }

  private static func values(of parameter: RecordQuery.Parameter, in json: JSON) -> [String] {
    switch parameter {
    case .category, .code: json[parameter.rawValue].map(tokens) ?? []
    case .componentCode:
      json.member("component")?.elements.flatMap { $0.member("code").map(tokens) ?? [] } ?? []
    case .encounter:
      ["encounter", "context"].lazy.compactMap { json[$0] }
        .map { targets(in: $0.member("encounter") ?? $0).filter { $0.hasPrefix("Encounter/") } }
        .first { !$0.isEmpty } ?? []
    case .result: json.member("result").map(targets) ?? []
    }
  }

  /// What a reference, or a list of them, names by type and id, on whatever server.
  private static func targets(in element: JSON) -> [String] {
    switch element.kind {
    case .array: element.elements.flatMap { targets(in: $0) }
    case .object: Reference(element).resourceID.map { [$0.description] } ?? []
    default: []
    }
  }

  /// Two spellings of one accented letter are equal strings and different keys.
  private func isSameBytes(as other: IndexRow) -> Bool {
    parameter == other.parameter && value.utf8.elementsEqual(other.value.utf8)
  }

  /// The codes in a `code`, `Coding` or `CodeableConcept`, or in a list of them.
  private static func tokens(in element: JSON) -> [String] {
    switch element.kind {
    case .array: return element.elements.flatMap { tokens(in: $0) }
    case .string: return element.string.map { [$0] } ?? []
    case .object:
      if let codings = element["coding"] { return tokens(in: codings) }
      guard let code = element["code"]?.string else { return [] }
      guard let system = element["system"]?.string else { return [code] }
      return [code, system + "|" + code]
    default: return []
    }
  }
}

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
