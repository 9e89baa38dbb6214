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
