/// What a validation found.
public struct ValidationReport: Sendable, Equatable {
  /// The findings in the order of the resource; at most `Validator.issueLimit` and one that says
  /// so.
  public internal(set) var issues: [ValidationIssue] = []
  /// Whether something in it may change what the rest means, so that it may be shown, not edited.
  ///
  /// That is a modifier extension that isn't known, implicit rules, or a type that R4 doesn't have.
  public internal(set) var isReadOnly = false

  /// The keys of invariants that could not be evaluated somewhere; what they say is not known.
  public internal(set) var uncheckedInvariants: Set<String> = []

  /// Whether none of the findings is an error.
  public var isValid: Bool { !issues.contains { $0.severity == .error } }

  /// The findings as an OperationOutcome; of none it says that all is well.
  public var operationOutcome: JSONValue {
    var list = issues.map { issue -> JSONValue in
      [
        "severity": .string(issue.severity.rawValue), "code": .string(issue.code),
        "diagnostics": .string(issue.diagnostics), "expression": [.string(issue.expression)],
      ]
    }
    if list.isEmpty {
      list = [
        [
          "severity": "information", "code": "informational",
          "diagnostics": "Nothing was found.",
        ]
      ]
    }
    return ["resourceType": "OperationOutcome", "issue": .array(list)]
  }
}
