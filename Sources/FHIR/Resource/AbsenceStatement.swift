/// What a coded entry says in place of an allergy, a medicine or the like: that none is known, or
/// that nobody asked.
///
/// Such entries are how summaries (IPS) say it; to list "no known allergies" among the allergies
/// would be wrong.
public enum AbsenceStatement: String, Sendable, CaseIterable {
  /// There is none, as far as is known.
  case noneKnown = "none-known"
  /// There is none of one kind, as far as is known: no allergy to foods, to medicines.
  case noneOfKind = "none-of-kind"
  /// It isn't known whether there is any.
  case noInformation = "no-information"

  /// Nil for a concept that names something. A code without a system counts, too.
  public init?(of concept: CodeableConcept?) {
    guard let found = Self.found(in: concept) else { return nil }
    self = found.statement
  }

  /// The statement with the code that makes it.
  package static func found(
    in concept: CodeableConcept?
  ) -> (statement: AbsenceStatement, code: String)? {
    for coding in concept?.coding ?? [] {
      guard let code = coding.code else { continue }
      switch coding.system {
      case "http://snomed.info/sct":
        if let statement = snomed[code] { return (statement, code) }
      case "http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips":
        if let statement = ips[code] { return (statement, code) }
      case nil:
        if let statement = ips[code] ?? snomed[code] { return (statement, code) }
      default: continue
      }
    }
    return nil
  }

  /// Of a whole resource: of the element that names what it is about.
  package static func found(
    in resource: Resource
  ) -> (statement: AbsenceStatement, code: String)? {
    let json = resource.json
    return switch resource.type {
    case "AllergyIntolerance", "Condition", "Procedure": found(in: json.view("code"))
    case "MedicationStatement", "MedicationRequest":
      found(in: json.view("medicationCodeableConcept"))
    case "Immunization": found(in: json.view("vaccineCode"))
    default: nil
    }
  }

  /// No known allergy; of drugs, food, environment, animals, latex; no current problem.
  private static let snomed: [String: AbsenceStatement] = [
    "716186003": .noneKnown, "409137002": .noneOfKind, "429625007": .noneOfKind,
    "428607008": .noneOfKind, "428197003": .noneOfKind, "716184000": .noneOfKind,
    "1003774007": .noneOfKind, "160245001": .noneKnown,
  ]

  /// The codes of the IPS, for what a section must hold even if there is nothing to say.
  private static let ips: [String: AbsenceStatement] = [
    "no-allergy-info": .noInformation, "no-known-allergies": .noneKnown,
    "no-known-medication-allergies": .noneOfKind, "no-known-environmental-allergies": .noneOfKind,
    "no-known-food-allergies": .noneOfKind,
    "no-medication-info": .noInformation, "no-known-medications": .noneKnown,
    "no-problem-info": .noInformation, "no-known-problems": .noneKnown,
    "no-immunization-info": .noInformation, "no-known-immunizations": .noneKnown,
    "no-device-info": .noInformation, "no-known-devices": .noneKnown,
    "no-procedure-info": .noInformation, "no-known-procedures": .noneKnown,
  ]
}
