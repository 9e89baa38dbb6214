extension FHIRPath {
  /// The units that calendars have and FHIRPath spells as words.
  enum CalendarUnit: String, Sendable, CaseIterable {
    case year, month, week, day, hour, minute, second, millisecond

    /// By its word, or its plural.
    init?(word: some StringProtocol) {
      let word = String(word)
      self.init(rawValue: word.hasSuffix("s") ? String(word.dropLast()) : word)
    }

    /// The UCUM code of the same length, or, for years and months, of nearly the same.
    var ucum: String {
      switch self {
      case .year: "a"
      case .month: "mo"
      case .week: "wk"
      case .day: "d"
      case .hour: "h"
      case .minute: "min"
      case .second: "s"
      case .millisecond: "ms"
      }
    }

    /// Years and months vary, so that they equal no definite duration.
    var isVariable: Bool { self == .year || self == .month }
  }

  /// A number and its unit.
  public struct Quantity: Sendable {
    /// What the number counts.
    enum Unit: Sendable, Hashable {
      case ucum(String)
      case calendar(CalendarUnit)
      /// A unit of another system, or words that no system gives: equal only to itself.
      case other(system: String, code: String)
    }

    /// The number.
    public var value: Decimal
    var unit: Unit

    static let one = Unit.ucum("1")
  }
}

extension FHIRPath.Quantity: CustomStringConvertible {
  /// As FHIRPath writes it: `4 days`, `1.5 'mg'`.
  public var description: String {
    switch unit {
    case .ucum(let code), .other(_, let code): "\(value) '\(code)'"
    case .calendar(let unit): "\(value) \(unit.rawValue)"
    }
  }

  /// Reads `1`, `1.5 'mg'`, `4 days`; nil for anything else.
  init?(_ text: some StringProtocol) {
    var rest = Substring(text)
    let number = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "+" || $0 == "-") }
    guard let value = FHIRPath.Decimal(number) else { return nil }
    rest = rest.dropFirst(number.count)
    let unit = rest.drop { $0 == " " }
    if unit.isEmpty {
      guard rest.isEmpty else { return nil }
      self.init(value: value, unit: Self.one)
    } else if unit.utf8.first == 0x27, unit.utf8.last == 0x27, unit.utf8.count > 2 {
      self.init(value: value, unit: .ucum(String(unit.dropFirst().dropLast())))
    } else if rest.count > unit.count, let word = FHIRPath.CalendarUnit(word: unit) {
      self.init(value: value, unit: .calendar(word))
    } else {
      return nil
    }
  }
}

extension FHIRPath.Quantity {
  /// How two quantities stand to one another.
  enum Relation {
    /// Their values, brought to one scale.
    case comparable(FHIRPath.Decimal, FHIRPath.Decimal)
    /// Metres and grams; or years and days, which have no fixed ratio.
    case incomparable
    /// A unit isn't known here, or the digits don't suffice.
    case unknown
  }

  /// What it takes to read the unit, in steps: `s30.s30` is sixty products.
  var readingCost: Int {
    guard case .ucum(let code) = unit, code.utf8.count <= PathUnit.longestCode else { return 0 }
    return code.utf8.count / 2
  }

  func relation(to other: Self) -> Relation {
    if unit == other.unit { return .comparable(value, other.value) }
    if case .other = unit { return .unknown }
    if case .other = other.unit { return .unknown }
    guard let left = PathUnit(unit), let right = PathUnit(other.unit) else { return .unknown }
    guard left.dimensions == right.dimensions else { return .incomparable }
    guard
      let first = value.multiplied(by: left.numerator)?.multiplied(by: right.denominator),
      let second = other.value.multiplied(by: right.numerator)?.multiplied(by: left.denominator)
    else { return .unknown }
    return .comparable(first, second)
  }

  /// The same quantity in another unit, if the exact value can be written.
  func converted(to target: Unit) -> Self? {
    if unit == target { return self }
    guard let from = PathUnit(unit), let to = PathUnit(target), from.dimensions == to.dimensions,
      let numerator = value.multiplied(by: from.numerator)?.multiplied(by: to.denominator),
      let denominator = from.denominator.multiplied(by: to.numerator),
      let exact = numerator.exactlyDivided(by: denominator)
    else { return nil }
    return Self(value: exact, unit: target)
  }
}
