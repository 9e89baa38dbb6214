public import FHIR
internal import Store

/// What `verify` found: part by part, without anything that stands in a record.
public struct VerificationReport: Sendable, Equatable {
  /// What can be wrong with a part of a vault.
  public enum Kind: String, Sendable, CaseIterable {
    /// A key file that is missing or isn't what was written.
    case key
    /// A database that isn't there.
    case file
    /// A database that is older than when it was last shut: somebody put it back.
    case older = "rolled-back"
    /// Pages that can't be opened.
    case page
    /// Frames of a log that can't be opened although it goes on after them.
    case log
    /// What SQLite finds wrong with trees of which every page can be opened.
    case structure
    /// Resources that their index has not, or wrongly.
    case index
    /// Resources that can be read and are none.
    case resource
    /// The account and the record tell apart who somebody is.
    case person
    /// Attachments and images that can't be opened.
    case blob
  }

  /// A kind of damage, and how much there is of it.
  public struct Damage: Sendable, Equatable {
    /// What is wrong.
    public let kind: Kind
    /// How many of that kind, > 0.
    public let count: Int
  }

  /// The account, or one person's record.
  public struct Part: Sendable, Equatable {
    /// nil for the account: the keys, and the list of whose records there are.
    public let person: PersonID?
    /// Pages of the database.
    public internal(set) var pages = 0
    /// Frames in the log.
    public internal(set) var frames = 0
    /// Attachments and images.
    public internal(set) var blobs = 0
    /// Resources, or of the account people, that can be read.
    public internal(set) var readable = 0
    /// By kind, in the order of `Kind`; empty where all is well.
    public internal(set) var damage: [Damage] = []
    /// Resources that can't be read any more, sorted.
    public internal(set) var lost: [ResourceID] = []
    /// How many more can't, of which not even the id is left.
    public internal(set) var namelessLost = 0

    /// Nothing is damaged and nothing is lost.
    public var isSound: Bool { damage.isEmpty && lost.isEmpty && namelessLost == 0 }
  }

  /// The account first, then the people in the order in which they came.
  public internal(set) var parts: [Part] = []

  /// Every part is.
  public var isSound: Bool { parts.allSatisfy(\.isSound) }
}

/// How far an examination has come.
public struct VerificationProgress: Sendable, Equatable {
  /// Pages, frames, key files and blobs that were looked at.
  public let done: Int
  /// How many there are to look at.
  public let all: Int
}

extension VerificationReport.Part {
  init(_ person: PersonID?, _ findings: Findings) {
    self.init(person: person)
    pages = findings.pages
    frames = findings.frames
    blobs = findings.blobs
    readable = findings.rows
    damage = VerificationReport.Kind.allCases.compactMap { kind in
      let count = DamageKind(rawValue: kind.rawValue).flatMap { findings.damage[$0] }
      return count.map { VerificationReport.Damage(kind: kind, count: $0) }
    }
    lost = findings.lost
    namelessLost = findings.namelessLost
  }
}
