extension FHIRPath {
  /// A decimal number with the digits that it was written with; arithmetic is exact or fails.
  ///
  /// It holds 37 digits, which is more than FHIRPath asks for (28).
  public struct Decimal: Sendable {
    /// The digits as an integer.
    let coefficient: Int128
    /// How many of them are behind the point: 0 to `scaleLimit`.
    let scale: Int

    static let scaleLimit = 37

    init(_ value: Int) {
      coefficient = Int128(value)
      scale = 0
    }

    /// Nil beyond the limits.
    init?(coefficient: Int128, scale: Int) {
      // The least value has no negative.
      guard scale <= Self.scaleLimit, coefficient != .min else { return nil }
      if scale >= 0 {
        (self.coefficient, self.scale) = (coefficient, scale)
        return
      }
      guard let power = Self.power(of: -scale) else { return nil }
      let (product, overflow) = coefficient.multipliedReportingOverflow(by: power)
      if overflow { return nil }
      (self.coefficient, self.scale) = (product, 0)
    }

    /// Reads a JSON number, or one with a plus sign and leading zeros; nil for anything else and
    /// beyond the limits.
    public init?(_ text: some StringProtocol) {
      var bytes = Array(text.utf8)[...]
      let isNegative = bytes.first == 0x2D
      if isNegative || bytes.first == 0x2B { bytes = bytes.dropFirst() }
      var coefficient: Int128 = 0
      var (digits, scale, point) = (0, 0, false)
      while let byte = bytes.first {
        if byte == 0x2E, !point, digits > 0 {
          point = true
        } else if byte &- 0x30 < 10 {
          let (shifted, over) = coefficient.multipliedReportingOverflow(by: 10)
          let (sum, carry) = shifted.addingReportingOverflow(Int128(byte &- 0x30))
          if over || carry { return nil }
          coefficient = sum
          digits += 1
          if point { scale += 1 }
        } else {
          break
        }
        bytes = bytes.dropFirst()
      }
      guard digits > 0, !point || scale > 0, let exponent = Self.exponent(bytes) else { return nil }
      self.init(coefficient: isNegative ? -coefficient : coefficient, scale: scale - exponent)
    }

    /// What follows the digits: nothing, or `e` and up to three digits.
    private static func exponent(_ bytes: ArraySlice<UInt8>) -> Int? {
      guard let first = bytes.first else { return 0 }
      guard first | 0x20 == 0x65 else { return nil }
      var digits = bytes.dropFirst()
      let isNegative = digits.first == 0x2D
      if isNegative || digits.first == 0x2B { digits = digits.dropFirst() }
      guard 1...3 ~= digits.count, digits.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
      let value = digits.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
      return isNegative ? -value : value
    }

    static func power(of exponent: Int) -> Int128? {
      guard 0...scaleLimit ~= exponent else { return nil }
      var power: Int128 = 1
      for _ in 0..<exponent { power *= 10 }
      return power
    }
  }
}

extension FHIRPath.Decimal: CustomStringConvertible {
  /// The digits without an exponent, with as many behind the point as were written.
  public var description: String {
    var digits = String(coefficient.magnitude)
    if scale > 0 {
      digits = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -scale))
    }
    return coefficient < 0 ? "-" + digits : digits
  }
}

extension FHIRPath.Decimal: Comparable {
  /// By value; trailing zeros don't count.
  public static func == (left: Self, right: Self) -> Bool { left.order(against: right) == 0 }

  /// By value.
  public static func < (left: Self, right: Self) -> Bool { left.order(against: right) < 0 }

  private func order(against other: Self) -> Int {
    if scale > other.scale { return -other.order(against: self) }
    guard let power = Self.power(of: other.scale - scale) else { return 0 }
    let (scaled, overflow) = coefficient.multipliedReportingOverflow(by: power)
    // What doesn't fit is larger in size than anything that does.
    if overflow { return coefficient < 0 ? -1 : 1 }
    return scaled == other.coefficient ? 0 : scaled < other.coefficient ? -1 : 1
  }
}

extension FHIRPath.Decimal: Hashable {
  /// Feeds the value, not the digits.
  public func hash(into hasher: inout Hasher) { hasher.combine(normalized.coefficient) }

  /// The same value without zeros at its end.
  var normalized: Self {
    var (value, digits) = (coefficient, scale)
    while digits > 0, value % 10 == 0 { (value, digits) = (value / 10, digits - 1) }
    return Self(coefficient: value, scale: digits) ?? self
  }
}

extension FHIRPath.Decimal {
  typealias Decimal = FHIRPath.Decimal

  var isZero: Bool { coefficient == 0 }
  var isWhole: Bool { normalized.scale == 0 }
  var negated: Decimal { Decimal(coefficient: -coefficient, scale: scale) ?? self }

  /// The value if it is a whole number of 32 bits.
  var integer: Int? {
    let value = normalized
    return value.scale == 0 ? Int32(exactly: value.coefficient).map { Int($0) } : nil
  }

  /// The same value with at least that many digits behind the point.
  private func coefficient(atScale wanted: Int) -> Int128? {
    guard let power = Self.power(of: wanted - scale) else { return nil }
    let (product, overflow) = coefficient.multipliedReportingOverflow(by: power)
    return overflow ? nil : product
  }

  func adding(_ other: Decimal) -> Decimal? {
    let scale = max(scale, other.scale)
    guard let first = coefficient(atScale: scale), let second = other.coefficient(atScale: scale)
    else { return nil }
    let (sum, overflow) = first.addingReportingOverflow(second)
    return overflow ? nil : Decimal(coefficient: sum, scale: scale)
  }

  func multiplied(by other: Decimal) -> Decimal? {
    let (left, right) = (normalized, other.normalized)
    let (product, overflow) = left.coefficient.multipliedReportingOverflow(by: right.coefficient)
    return overflow ? nil : Decimal(coefficient: product, scale: left.scale + right.scale)
  }

  /// The quotient: exact if it ends within the digits that fit, else rounded to 16 behind the
  /// point; nil for zero as divisor and beyond the limits.
  func divided(by other: Decimal) -> Decimal? {
    exactlyDivided(by: other) ?? quotient(by: other, scale: 16)?.rounded
  }

  /// The quotient if it ends.
  func exactlyDivided(by other: Decimal) -> Decimal? {
    for scale in [0, 4, 8, 16, 24] {
      guard let found = quotient(by: other, scale: scale) else { continue }
      if found.isExact { return found.rounded.normalized }
    }
    return nil
  }

  private func quotient(by other: Decimal, scale wanted: Int) -> (rounded: Decimal, isExact: Bool)?
  {
    let (left, right) = (normalized, other.normalized)
    guard right.coefficient != 0 else { return nil }
    var (numerator, denominator) = (left.coefficient, right.coefficient)
    let shift = wanted + right.scale - left.scale
    guard let power = Self.power(of: abs(shift)) else { return nil }
    let (scaled, overflow) = (shift >= 0 ? numerator : denominator)
      .multipliedReportingOverflow(by: power)
    if overflow { return nil }
    if shift >= 0 { numerator = scaled } else { denominator = scaled }
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    let isNearerAway = remainder.magnitude >= denominator.magnitude - remainder.magnitude
    let away: Int128 = (numerator < 0) == (denominator < 0) ? 1 : -1
    let rounded = isNearerAway && remainder != 0 ? quotient + away : quotient
    return Decimal(coefficient: rounded, scale: wanted).map { ($0, remainder == 0) }
  }

  /// How a number that lies between two is brought to one of them.
  enum Rounding { case towardZero, down, up, halfAway }

  /// The value with at most that many digits behind the point.
  func rounded(to digits: Int, _ rounding: Rounding) -> Decimal {
    guard digits < scale, let power = Self.power(of: scale - digits) else { return self }
    let (quotient, remainder) = coefficient.quotientAndRemainder(dividingBy: power)
    let step: Int128 =
      switch rounding {
      case .towardZero: 0
      case .down: remainder < 0 ? -1 : 0
      case .up: remainder > 0 ? 1 : 0
      case .halfAway:
        remainder.magnitude * 2 >= power.magnitude ? (coefficient < 0 ? -1 : 1) : 0
      }
    return Decimal(coefficient: quotient + step, scale: digits) ?? self
  }
}
