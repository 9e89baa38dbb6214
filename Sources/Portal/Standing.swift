internal import FHIR

/// Whether an entry still holds, and where it came from.
extension Resource {
  /// The value of `status`.
  var status: String? { json.statusCode("status") }

  /// Withdrawn by whoever entered it. Types that say so elsewhere than in `status` (a condition's
  /// `verificationStatus`, a goal's `lifecycleStatus`) need a check of their own.
  var isEnteredInError: Bool { status == "entered-in-error" }

  /// Whether US Core's tag says that it came from the patient, or one of the members named leads
  /// to the patient or a relative.
  func isPatientSupplied(_ sources: StaticString...) -> Bool {
    let system: StaticString = "http://hl7.org/fhir/us/core/CodeSystem/us-core-tags"
    if meta?.tag.contains(where: { $0.matches(system, "patient-supplied") }) == true {
      return true
    }
    return sources.contains { name in
      json.views(name, as: Reference.self).contains {
        let type = $0.resourceID?.type ?? $0.type
        return type == "Patient" || type == "RelatedPerson"
      }
    }
  }
}
