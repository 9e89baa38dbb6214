extension FHIRPath {
  /// What an expression may ask for besides the resource.
  public struct Context: Sendable {
    /// The FHIR type of what is evaluated on, if that is an element; resources tell theirs.
    public var type: String?
    /// `%resource`; unless given the resource that is evaluated on.
    public var resource: JSON?
    /// `%rootResource`, the outermost of contained resources; unless given `%resource`.
    public var rootResource: JSON?
    /// Variables by their names without the percent sign.
    ///
    /// `%sct`, `%loinc`, `%ucum`, `%context`, `%vs-…` and `%ext-…` are known without being given.
    public var variables: [String: [Item]] = [:]
    /// The moment of `now()`, `today()` and `timeOfDay()`, with its zone; without it they are
    /// refused.
    public var now: FHIRDateTime?
    /// Gives the resource that a reference means, or nil.
    ///
    /// Contained resources and entries of the same bundle are found without it.
    public var resolver: (@Sendable (_ reference: String) -> JSON?)?
    /// What is known of the types of elements; without it `is` and `ofType` of an element whose
    /// type isn't evident are refused.
    public var model: Model?
    /// Whether what FHIR's definitions rule out (an unknown element's name, `as` of several
    /// items) is an error; needs a model. Otherwise it is empty, or filtered.
    public var isStrict = false
    /// The most steps: roughly one for each item that any part of the expression yields.
    public var steps = 1_000_000

    /// A context that offers nothing yet.
    public init() {}
  }

  /// What the definitions of FHIR say about types.
  public struct Model: Sendable {
    /// What an element's name means in a type.
    public enum Meaning: Sendable, Equatable {
      /// The type itself isn't known.
      case unknownType
      /// The type has no such element.
      case absent
      /// An element of that type; elements without a type of their own have their path's
      /// (`Patient.contact`), resources have `Resource`.
      case element(String)
      /// A choice, by the name without its type: `value`.
      case choice
      /// The member of a choice as JSON spells it, and its type: `valueQuantity`.
      case choiceMember(String)
    }

    /// The meaning of a name in a type.
    public var meaning: @Sendable (_ type: String, _ name: String) -> Meaning
    /// Whether there is a type of that name.
    public var isType: @Sendable (_ name: String) -> Bool
    /// Whether an element repeats, so that JSON writes it as an array; nil if that isn't known.
    ///
    /// Only patches ask for it.
    public var isList: @Sendable (_ type: String, _ name: String) -> Bool?

    /// A model that asks these.
    public init(
      meaning: @escaping @Sendable (_ type: String, _ name: String) -> Meaning,
      isType: @escaping @Sendable (_ name: String) -> Bool,
      isList: @escaping @Sendable (_ type: String, _ name: String) -> Bool? = { _, _ in nil }
    ) {
      self.meaning = meaning
      self.isType = isType
      self.isList = isList
    }
  }
}

extension FHIRPath.Context {
  func element(_ json: JSON) -> FHIRPath.Element {
    FHIRPath.Element(json: json, type: PathEvaluator.resourceType(of: json) ?? type)
  }

  /// A resolver that fetches nothing and gives a resource that has only a type and an id.
  ///
  /// It is what the search parameters' `resolve() is Patient` need; nil for what isn't of the
  /// form `Patient/1` at its end.
  public static func typeAndID(of reference: String) -> JSON? {
    let parts = reference.split(separator: "/", omittingEmptySubsequences: false)
    // `Patient/1/_history/2` means the same resource.
    let end =
      parts.count > 3 && parts[parts.count - 2] == "_history" ? parts.count - 2 : parts.count
    guard end >= 2, ResourceID.isType(parts[end - 2].utf8), ResourceID.isID(parts[end - 1].utf8)
    else { return nil }
    let value: JSONValue = [
      "resourceType": .string(String(parts[end - 2])), "id": .string(String(parts[end - 1])),
    ]
    return try? value.document().root
  }
}
