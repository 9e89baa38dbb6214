public import FHIR

extension Satchel {
  /// What an import did, by number of resources, and what is to be said about what arrived.
  public struct ImportReport: Sendable, Equatable {
    /// Whose record it went into.
    public let person: PersonID
    /// Whether the vault had no record of that person before.
    public let isNewPerson: Bool
    /// Resources that weren't there.
    public let added: Int
    /// Resources that have a new version now.
    public let changed: Int
    /// Resources that were there as they came.
    public let unchanged: Int
    /// What was lacking, doubled or left out, in the order of `ImportFinding.Kind`; empty where
    /// all is well.
    public let findings: [ImportFinding]
    /// The sections of a document; nil for what is none.
    public let document: DocumentSummary?
  }
}

/// Something about what arrived that a person should know; without anything that stands in it.
public struct ImportFinding: Sendable, Equatable {
  /// What there is to be said.
  public enum Kind: String, Sendable, CaseIterable {
    /// A document without Composition: nobody says what belongs to it. Everything was taken.
    case compositionMissing = "composition-missing"
    /// The Composition isn't the document's first entry.
    case compositionLate = "composition-late"
    /// It begins as a document does, but the bundle says that it is something else.
    case notDocument = "not-a-document"
    /// Sections whose code another section has.
    case sectionRepeated = "section-repeated"
    /// Resources that came again as they were; they were taken once.
    case repeated
    /// Resources about somebody else, which were left out.
    case otherPeople = "other-people"
    /// Resources that nothing of the chosen person's mentions, which were left out.
    case unrelated
    /// Entries that a document doesn't lead to from its Composition. They were taken.
    case unmentioned
    /// References to what didn't come along. They stay as they are.
    case unresolved
    /// Resources that aren't as FHIR R4 wants them, perhaps of another version. They were taken.
    case invalid
    /// Files of a folder that hold no resources.
    case fileSkipped = "file-skipped"
  }

  /// What it is.
  public let kind: Kind
  /// How many of that kind, > 0.
  public let count: Int
}

/// How far an import has come.
public struct ImportProgress: Sendable, Equatable {
  /// Bytes that were dealt with. Each is met twice: when it is read, and when it is written.
  public let done: Int
  /// How many there are.
  public let all: Int
}
