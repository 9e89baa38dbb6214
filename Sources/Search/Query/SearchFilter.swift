/// A condition that a resource meets or doesn't.
public indirect enum SearchFilter: Sendable, Hashable {
  /// One element that the parameter names has one of the values.
  case parameter(String, SearchModifier?, [SearchValue])
  /// Whether there is no such element: `:missing`.
  case missing(String, Bool)
  /// What the reference parameter points to, of `type` if one is named, meets a condition.
  case chain(String, type: String?, SearchFilter)
  /// A resource of `type` whose reference parameter points here meets a condition: `_has`.
  case has(type: String, reference: String, SearchFilter)
}

/// How a parameter is compared, where not as its kind always is.
public enum SearchModifier: String, Sendable, Hashable, CaseIterable {
  /// Strings: the very text.
  case exact
  /// Strings: somewhere in it.
  case contains
  /// Tokens: none of the values.
  case not
  /// Tokens: the words shown for the code begin so.
  case text
  /// References: by the identifier in the reference.
  case identifier
  /// Addresses: those that begin with the value.
  case below
  /// Addresses: those that the value begins with.
  case above
}

/// A value that is searched for, by the kind of the parameter.
public indirect enum SearchValue: Sendable, Hashable {
  /// Also words for `_content` and `_text`.
  case string(String)
  /// A code, or a code of one system.
  case token(SearchToken)
  /// A resource by id, of any type that the parameter may point to if none is named.
  case reference(type: String?, id: String)
  /// A reference by its whole text: an absolute address, a urn, a canonical.
  case address(String)
  /// A moment or a span; a date without a time is its whole day.
  case date(SearchPrefix, SearchDate)
  /// A decimal's lexeme: its digits say how exact it is.
  case number(SearchPrefix, String)
  /// A decimal's lexeme, and a unit as `code` and its system.
  case quantity(SearchPrefix, String, unit: SearchToken?)
  /// An address by its whole text.
  case uri(String)
  /// One for each component.
  case composite([SearchValue])
}

/// A code and where it comes from.
public struct SearchToken: Sendable, Hashable {
  /// Which system the code must be of.
  public enum System: Sendable, Hashable {
    /// Whatever system, or none.
    case any
    /// No system: `|code`.
    case none
    /// The system of that address.
    case uri(String)
  }

  /// Where the code must come from.
  public let system: System
  /// Nil for any code of a system: `system|`.
  public let code: String?

  /// A code of a system; nil for any code of it.
  public init(_ system: System, _ code: String?) {
    self.system = system
    self.code = code
  }

  /// Reads `code` or `system|code`.
  public init(_ text: String) {
    guard let bar = text.utf8.lastIndex(of: UInt8(ascii: "|")) else {
      self.init(.any, text)
      return
    }
    let code = String(text[text.utf8.index(after: bar)...])
    self.init(bar == text.startIndex ? .none : .uri(String(text[..<bar])), code)
  }
}

/// How an ordered value compares (FHIR R4, 3.1.1.4.5).
public enum SearchPrefix: String, Sendable, Hashable, CaseIterable {
  case equal = "eq"
  case notEqual = "ne"
  case greater = "gt"
  case less = "lt"
  case greaterOrEqual = "ge"
  case lessOrEqual = "le"
  case startsAfter = "sa"
  case endsBefore = "eb"
  case approximately = "ap"
}
