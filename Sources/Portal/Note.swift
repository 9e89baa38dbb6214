internal import FHIR
internal import Search

/// A note that someone wrote on an entry of the record.
public struct Note: Sendable, Equatable {
  /// Markdown, as it arrived.
  public let text: String
  /// Who wrote it.
  public let author: String?
  /// When.
  public let time: WrittenDate?
}

extension ReferenceNames {
  /// The notes of a resource that say something.
  mutating func notes(of resource: Resource) throws -> [Note] {
    var notes: [Note] = []
    for annotation in resource.json.views("note", as: Annotation.self) {
      guard let text = annotation.text else { continue }
      let author =
        try annotation.authorString ?? name(of: annotation.authorReference, in: resource)
      notes.append(Note(text: text, author: author, time: annotation.json.writtenDate("time")))
    }
    return notes
  }
}

extension Resource {
  /// The value of `status`.
  var status: String? { json.statusCode("status") }

  /// Withdrawn by whoever entered it.
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
