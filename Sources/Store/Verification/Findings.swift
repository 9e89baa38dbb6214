package import FHIR

/// What can be wrong with a part of a vault.
package enum DamageKind: String, Sendable, CaseIterable {
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
  /// Older versions of resources that can be read and are none.
  case version
  /// The account and the record tell apart who somebody is.
  case person
  /// Attachments and images that can't be opened.
  case blob
}

/// What an examination found in one sealed database.
package struct Findings: Sendable, Equatable {
  package var pages = 0
  package var frames = 0
  /// Rows that can be read.
  package var rows = 0
  /// Attachments and images that were looked at.
  package var blobs = 0
  /// Pages that the log will mend.
  package var mendedPages = 0
  package private(set) var damage: [DamageKind: Int] = [:]
  /// What can't be read any more, sorted, as far as an index still knows it.
  package var lost: [ResourceID] = []
  /// How much more an index knows of without saying what it was.
  package var namelessLost = 0

  package init() {}

  package mutating func note(_ kind: DamageKind, _ count: Int = 1) {
    if count > 0 { damage[kind, default: 0] += count }
  }
}
