/// Which resources of one person's record are asked for, newest first.
///
/// In the form of a FHIR search: `Observation`, `Observation?category=laboratory`,
/// `Observation?code=http://loinc.org|4548-4&_count=20`. A code without a system stands for any.
public struct RecordQuery: Sendable, Hashable {
  /// A parameter and the value that it must have.
  public struct Token: Sendable, Hashable {
    public let parameter: Parameter
    /// `code` or `system|code`; `Type/id` where the parameter is a reference.
    public let value: String

    public init(_ parameter: Parameter, _ value: String) {
      self.parameter = parameter
      self.value = value
    }
  }

  /// The parameters that the index knows, by their names in FHIR R4's search.
  public enum Parameter: String, Sendable, CaseIterable {
    case category, code
    /// The code of a component: of the systolic half of a blood pressure.
    case componentCode = "component-code"
    /// The visit that a resource belongs to: `Encounter/id`.
    case encounter
    /// What a report reports: `Observation/id`.
    case result
  }

  public let type: String
  public let token: Token?
  /// At most so many, > 0; nil for all.
  public let count: Int?

  public init(_ type: String, _ token: Token? = nil, count: Int? = nil) {
    self.type = type
    self.token = token
    self.count = count
  }

  /// Reads the URL form.
  ///
  /// - Throws: `SearchError`: `search.invalid` where it isn't one, `search.unsupported` where it
  ///   asks for what the index can't answer.
  public init(parsing text: String) throws(SearchError) {
    let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let type = parts[0]
    guard !type.isEmpty, type.utf8.count <= 64, let first = type.utf8.first,
      (0x41...0x5A).contains(first), type.utf8.allSatisfy(Self.isLetter)
    else {
      throw SearchError(.invalid, "A query starts with a resource type, as in Observation?code=….")
    }
    var token: Token?
    var count: Int?
    for pair in parts.dropFirst().first?.split(separator: "&") ?? [] {
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard sides.count == 2, !sides[1].isEmpty else {
        throw SearchError(.invalid, "A parameter has the form name=value.")
      }
      if sides[0] == "_count" {
        guard let number = Int(sides[1]), number > 0 else {
          throw SearchError(.invalid, "_count is a whole number above 0.")
        }
        count = number
      } else if let parameter = Parameter(rawValue: String(sides[0])), token == nil {
        token = Token(parameter, String(sides[1]))
      } else {
        throw SearchError(
          .unsupported,
          "One of category=, code=, component-code=, encounter= or result=, and _count=, are what "
            + "can be asked for.")
      }
    }
    self.init(String(type), token, count: count)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}

/// A query that can't be answered as it stands.
public struct SearchError: Error, Sendable, Equatable {
  public enum Code: String, Sendable, CaseIterable {
    case invalid = "search.invalid"
    case unsupported = "search.unsupported"
  }

  public let code: Code
  public let reason: String

  init(_ code: Code, _ reason: String) {
    self.code = code
    self.reason = reason
  }
}
