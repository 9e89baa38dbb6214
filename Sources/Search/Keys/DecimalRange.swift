package import FHIR

/// What a searched number stands for: from `low`, to and without `high`.
package struct DecimalRange: Sendable {
  package let low: DecimalLexeme
  package let high: DecimalLexeme

  /// Half a unit of the last digit written on either side: `5.40` is from 5.395 to 5.405.
  ///
  /// A single digit before an exponent counts as two, `1e2` as `1.0e2`: the specification gives 95
  /// to 105 for it (R4, search parameters of type number), and not 50 to 150.
  ///
  /// Nil for a number whose exponents are beyond `exponentLimit`.
  package static func halfUnit(around number: DecimalLexeme) -> DecimalRange? {
    guard isUsual(number) else { return nil }
    let unit = number.lastDigitExponent - (number.isSingleDigitBeforeExponent ? 1 : 0)
    // Digits to the last one written, one more for the half.
    return DecimalRange(
      number, number.digits(downTo: unit), times: (10, 10), plus: 5, exponent: unit - 1)
  }

  /// A tenth of the number's size on either side.
  ///
  /// Nil for a number whose exponents are beyond `exponentLimit`.
  package static func tenPercent(around number: DecimalLexeme) -> DecimalRange? {
    guard isUsual(number) else { return nil }
    let unit = number.magnitude - number.digits.count + 1
    return DecimalRange(
      number, number.digits(downTo: unit), times: (9, 11), plus: 0, exponent: unit - 1)
  }

  /// Powers of ten further from 0 than any quantity's; what is asked beyond them is refused.
  package static let exponentLimit = 10_000

  private static func isUsual(_ number: DecimalLexeme) -> Bool {
    let limit = -exponentLimit...exponentLimit
    return limit.contains(number.lastDigitExponent) && limit.contains(number.magnitude)
  }

  /// From the digits times the first factor less the addend to the digits times the second and the
  /// addend, mirrored for a negative number.
  private init?(
    _ number: DecimalLexeme, _ digits: [UInt8], times factors: (Int, Int), plus addend: Int,
    exponent: Int
  ) {
    func lexeme(_ isNegative: Bool, _ digits: [UInt8]) -> DecimalLexeme? {
      let sign = isNegative ? "-" : ""
      return DecimalLexeme(sign + String(decoding: digits, as: UTF8.self) + "e\(exponent)")
    }
    let outer = Self.product(of: digits, and: factors.1, plus: addend)
    // Of zero both bounds have the outer size.
    let inner = number.sign == 0 ? outer : Self.product(of: digits, and: factors.0, plus: -addend)
    let isNegative = number.sign < 0
    guard let low = lexeme(number.sign < 1, isNegative ? outer : inner),
      let high = lexeme(isNegative, isNegative ? inner : outer)
    else { return nil }
    (self.low, self.high) = (low, high)
  }

  /// Digits of digits × factor + addend, a number that isn't negative, without leading zeros.
  private static func product(of digits: [UInt8], and factor: Int, plus addend: Int) -> [UInt8] {
    var reversed: [UInt8] = []
    var carry = addend
    for digit in digits.reversed() {
      let sum = Int(digit - 0x30) * factor + carry
      // The floor, also of what is below zero.
      carry = sum >= 0 ? sum / 10 : (sum - 9) / 10
      reversed.append(UInt8(sum - carry * 10) + 0x30)
    }
    while carry > 0 {
      reversed.append(UInt8(carry % 10) + 0x30)
      carry /= 10
    }
    while reversed.count > 1, reversed.last == 0x30 { reversed.removeLast() }
    return reversed.isEmpty ? [0x30] : reversed.reversed()
  }
}

extension DecimalLexeme {
  fileprivate var isSingleDigitBeforeExponent: Bool {
    lexeme.utf8.drop { $0 == 0x2D }.dropFirst().first.map { $0 | 0x20 == 0x65 } ?? false
  }

  /// The digits from the first that is not zero to that of a power of ten.
  fileprivate func digits(downTo exponent: Int) -> [UInt8] {
    guard sign != 0 else { return [] }
    let zeros = magnitude - exponent + 1 - digits.count
    return digits + repeatElement(0x30, count: max(0, zeros))
  }
}
