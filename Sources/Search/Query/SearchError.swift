public import Sentences

/// A query that can't be answered as it stands.
public struct SearchError: Error, Sendable, Equatable {
  /// The stable names of what is wrong with a query.
  public enum Code: String, Sendable, CaseIterable {
    /// It isn't in the form of a search.
    case invalid = "search.invalid"
    /// The type has no such parameter.
    case unknownParameter = "search.unknown-parameter"
    /// A search, but not one that is answered here.
    case unsupported = "search.unsupported"
    /// More than is answered at once.
    case tooLarge = "search.too-large"
  }

  /// What is wrong, as a word that programs may rely on.
  public let code: Code
  /// A sentence that names parameters and never their values.
  public let reason: Sentence

  package init(_ code: Code, _ reason: Sentence) {
    self.code = code
    self.reason = reason
  }
}
