extension FHIRPath {
  /// One item of a collection: a part of a resource, or a value that was computed.
  public enum Item: Sendable {
    /// An element or a whole resource.
    case element(Element)
    /// `System.Boolean`.
    case boolean(Bool)
    /// `System.String`.
    case string(String)
    /// `System.Integer`, of 32 bits.
    case integer(Int)
    /// `System.Decimal`.
    case decimal(Decimal)
    /// `System.Date`.
    case date(Moment)
    /// `System.DateTime`.
    case dateTime(Moment)
    /// `System.Time`.
    case time(Moment)
    /// `System.Quantity`.
    case quantity(Quantity)
    /// What `type()` gives.
    case type(namespace: String, name: String)
  }

  /// An element of a resource as it is there.
  public struct Element: Sendable {
    /// Its value; nil if it has only an id or extensions.
    public var json: JSON?
    /// The id and extensions of a primitive: what JSON keeps in `_birthDate`.
    public var extras: JSON?
    /// The FHIR type, as far as it is known.
    public var type: String?
  }
}

extension FHIRPath.Item {
  /// The value of a computed string, or of an element that JSON writes as a string.
  public var string: String? {
    switch self {
    case .string(let text): text
    case .element(let element): element.json?.string
    default: nil
    }
  }

  /// The truth of a computed boolean, or of an element that is one.
  public var boolean: Bool? {
    switch self {
    case .boolean(let truth): truth
    case .element(let element): element.json?.bool
    default: nil
    }
  }

  /// The element, if it is one.
  public var element: FHIRPath.Element? {
    if case .element(let element) = self { element } else { nil }
  }
}
