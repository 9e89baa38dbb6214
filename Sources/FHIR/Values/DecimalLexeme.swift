/// A decimal number exactly as it was written, compared by value without floating point.
///
/// `1.10`, `1.1` and `11e-1` are different lexemes and equal numbers. `==`, `<` and hashing go by
/// value. Nothing is ever allocated by the exponent's size; exponents beyond ± 10^17 are taken for
/// equal among themselves, and such numbers are then told apart by their text.
public struct DecimalLexeme: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The text as written.
  public let lexeme: String
  /// -1, 0 or 1.
  public let sign: Int
  /// The power of ten of the last digit written: -2 for `1.10`, 0 for `100`, 2 for `1e2`.
  public let lastDigitExponent: Int

  /// The digits, in ASCII, from the first to the last that is not zero; none for zero.
  package let digits: [UInt8]
  /// The power of ten of the first of them; 0 for zero.
  package let magnitude: Int
  /// Set when the exponent does not fit, so that the text decides.
  package let isExtreme: Bool

  /// Nil for what is not a JSON number (RFC 8259, section 6).
  public init?(_ lexeme: String) {
    let text = Array(lexeme.utf8)
    let isNumber = text.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { JSONScanner.number($0, 0, buffer.count) == buffer.count } ?? false
    }
    guard isNumber else { return nil }
    self.lexeme = lexeme
    let mantissa = text.prefix { $0 | 0x20 != 0x65 }
    let exponent = Self.exponent(text.dropFirst(mantissa.count + 1))
    let written = mantissa.filter { $0 &- 0x30 < 10 }
    let point = mantissa.firstIndex(of: 0x2E)
    let fractionDigits = point.map { mantissa.count - $0 - 1 } ?? 0
    lastDigitExponent = exponent - fractionDigits
    isExtreme = abs(exponent) == Self.exponentCeiling
    let significant = written.drop { $0 == 0x30 }
    guard let last = significant.lastIndex(where: { $0 != 0x30 }) else {
      (sign, digits, magnitude) = (0, [], 0)
      return
    }
    sign = text.first == 0x2D ? -1 : 1
    digits = Array(significant[...last])
    magnitude = lastDigitExponent + significant.count - 1
  }

  /// The text as written.
  public var description: String { lexeme }

  /// The nearest double, for plotting only; nil if it is too large for one.
  public var doubleValue: Double? { Double(lexeme).flatMap { $0.isFinite ? $0 : nil } }

  /// Whether the numbers are equal, however they are written.
  public static func == (left: DecimalLexeme, right: DecimalLexeme) -> Bool {
    left.order(against: right) == 0
  }

  /// Whether the first number is the smaller.
  public static func < (left: DecimalLexeme, right: DecimalLexeme) -> Bool {
    left.order(against: right) < 0
  }

  /// Feeds the value, not the text.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(sign)
    hasher.combine(magnitude)
    hasher.combine(digits)
  }

  private func order(against other: DecimalLexeme) -> Int {
    if sign != other.sign { return sign < other.sign ? -1 : 1 }
    if sign == 0 { return 0 }
    if magnitude != other.magnitude { return magnitude < other.magnitude ? -sign : sign }
    if digits != other.digits {
      return digits.lexicographicallyPrecedes(other.digits) ? -sign : sign
    }
    if isExtreme != other.isExtreme { return other.isExtreme ? -1 : 1 }
    if isExtreme, lexeme != other.lexeme { return lexeme < other.lexeme ? -1 : 1 }
    return 0
  }

  /// Larger than any exponent that text of a permitted size could shift a digit by.
  private static let exponentCeiling = 100_000_000_000_000_000

  /// The number after `e`, stopped at the ceiling; 0 if there is none.
  private static func exponent(_ text: ArraySlice<UInt8>) -> Int {
    var value = 0
    for byte in text where byte &- 0x30 < 10 {
      value = min(value * 10 + Int(byte &- 0x30), exponentCeiling)
    }
    return text.first == 0x2D ? -value : value
  }
}
