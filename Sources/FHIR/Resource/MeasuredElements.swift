/// A measured amount.
public struct Quantity: ElementView {
  /// The value looked at.
  public let json: JSON
  /// Looks at a value.
  public init(_ json: JSON) { self.json = json }

  /// The number as written.
  public var value: DecimalLexeme? { json.member("value")?.number.flatMap(DecimalLexeme.init) }
  /// `<`, `<=`, `>=` or `>`.
  public var comparator: String? { json.text("comparator") }
  /// The unit for people.
  public var unit: String? { json.text("unit") }
  /// The system of the coded unit.
  public var system: String? { json.text("system") }
  /// The unit as a code.
  public var code: String? { json.text("code") }

  /// Comparator, number and unit in one line, as they came.
  public var label: String? {
    guard let value else { return nil }
    return (comparator ?? "") + value.lexeme + ((unit ?? code).map { " " + $0 } ?? "")
  }
}

/// A FHIR Range: from one quantity to another (not named so because of Swift's `Range`).
public struct QuantityRange: ElementView {
  /// The value looked at.
  public let json: JSON
  /// Looks at a value.
  public init(_ json: JSON) { self.json = json }

  /// The lower bound, inclusive.
  public var low: Quantity? { json.view("low") }
  /// The upper bound, inclusive.
  public var high: Quantity? { json.view("high") }
}

/// A ratio of two quantities.
public struct Ratio: ElementView {
  /// The value looked at.
  public let json: JSON
  /// Looks at a value.
  public init(_ json: JSON) { self.json = json }

  /// What is divided.
  public var numerator: Quantity? { json.view("numerator") }
  /// By what.
  public var denominator: Quantity? { json.view("denominator") }
}

/// A time from one moment to another.
public struct Period: ElementView {
  /// The value looked at.
  public let json: JSON
  /// Looks at a value.
  public init(_ json: JSON) { self.json = json }

  /// When it begins, inclusive.
  public var start: FHIRDateTime? { json.dateTime("start") }
  /// When it ends, inclusive.
  public var end: FHIRDateTime? { json.dateTime("end") }
}
