/// One parameter that resources of a type are searched by (Docs/SEARCH.md, Parameters).
package struct SearchParameter: Sendable, Equatable {
  /// What a parameter's values are and how they are compared (FHIR R4, Search, 3.1.1.4).
  package enum Kind: String, Sendable, CaseIterable {
    case string, token, reference, date, number, quantity, uri, composite
  }

  /// Where a parameter's values come from.
  package enum Source: Sendable, Equatable {
    case paths([SearchPath])
    /// A reference parameter of the same type, of which those count that point to one type.
    case alias(of: String, target: String)
    /// What any of several parameters of the same type and kind has.
    case union([String])
    /// Pairs of values that stand in one element at the end of `base`; the resource itself if that
    /// is empty.
    case composite(base: [String], first: Component, second: Component)
  }

  /// One half of a composite; its paths begin in the element.
  package struct Component: Sendable, Equatable {
    package let kind: Kind
    package let paths: [SearchPath]
  }

  package let name: String
  package let kind: Kind
  /// The types that a reference may point to, sorted; empty where it may be any, and for other
  /// kinds.
  package let targets: [String]
  package let source: Source
}

/// Where in a resource values lie: member names, from the resource to the element.
package struct SearchPath: Sendable, Equatable {
  package struct Step: Sendable, Equatable {
    package enum Choice: Sendable, Equatable {
      case none
      /// `x[x]`: of any type that the parameter's kind can take.
      case any
      /// `x as T`.
      case type(String)
    }

    package let name: String
    package let choice: Choice

    /// The names of the members that hold the element, if a choice may have these types.
    func members(of types: [String]) -> [String] {
      switch choice {
      case .none: [name]
      case .type(let type): [name + Self.capitalized(type)]
      case .any: types.map { name + Self.capitalized($0) }
      }
    }

    private static func capitalized(_ type: String) -> String {
      type.prefix(1).uppercased() + type.dropFirst()
    }
  }

  package enum Condition: Sendable, Equatable {
    case none
    /// `.where(system='email')`.
    case system(String)
    /// `.where(resolve() is Patient)`.
    case target(String)
    /// `.exists()`: not the value but whether there is one other than `false`.
    case exists
  }

  package let steps: [Step]
  package let condition: Condition
}

extension SearchParameter.Kind {
  /// The FHIR types of values that a choice of any type is looked for in.
  var types: [String] {
    switch self {
    case .string: ["string", "markdown", "HumanName", "Address"]
    case .token:
      [
        "CodeableConcept", "Coding", "Identifier", "ContactPoint", "code", "string", "boolean",
        "uri", "id",
      ]
    case .reference: ["Reference", "canonical", "uri"]
    case .date: ["date", "dateTime", "instant", "Period", "Timing"]
    case .number: ["integer", "decimal", "positiveInt", "unsignedInt"]
    case .quantity: ["Quantity", "Age", "Count", "Distance", "Duration", "Money", "Range"]
    case .uri: ["uri", "url", "canonical", "oid", "uuid"]
    case .composite: []
    }
  }
}
