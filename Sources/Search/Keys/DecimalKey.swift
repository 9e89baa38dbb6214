package import FHIR

/// A number as bytes that sort as numbers do and are the same for equal numbers.
///
/// One byte for zero; otherwise one to nine bytes of sign and magnitude, then two digits a byte.
/// What is negative has the complement of all that and ends with FF, so that the longer of two that
/// begin alike comes first. Usual values have 2 to 5 bytes. Beyond 60 digits numbers are not told
/// apart; nor are exponents beyond ± 10^17, as `DecimalLexeme` says.
package enum DecimalKey {
  package static let digitLimit = 60

  /// The key; a shorter one comes before what continues it.
  package static func bytes(_ number: DecimalLexeme) -> [UInt8] {
    guard number.sign != 0 else { return [zero] }
    var key = header(Int64(number.magnitude))
    var digits = number.digits.prefix(digitLimit)
    while digits.last == 0x30 { digits.removeLast() }
    var index = digits.startIndex
    while index < digits.endIndex {
      let second = index + 1 < digits.endIndex ? digits[index + 1] - 0x30 : 0
      // 1…100: a pair of zeros inside a number is more than the end of another.
      key.append((digits[index] - 0x30) * 10 + second + 1)
      index += 2
    }
    return number.sign > 0 ? key : key.map(~) + [0xFF]
  }

  private static let zero: UInt8 = 0x80
  /// Magnitudes from -32 to 32 are one byte around this one; above zero's in every case.
  private static let middle: Int64 = 0xBF
  private static let reach: Int64 = 32

  private static func header(_ magnitude: Int64) -> [UInt8] {
    if magnitude > reach {
      let rest = significant(UInt64(magnitude - reach))
      return [UInt8(middle + reach) + UInt8(rest.count)] + rest
    }
    if magnitude < -reach {
      let rest = significant(UInt64(-reach - magnitude))
      return [UInt8(middle - reach) - UInt8(rest.count)] + rest.map(~)
    }
    return [UInt8(middle + magnitude)]
  }

  /// Big-endian, without leading zeros.
  private static func significant(_ value: UInt64) -> [UInt8] {
    let count = (71 - value.leadingZeroBitCount) / 8
    return (0..<count).reversed().map { UInt8(truncatingIfNeeded: value >> (8 * UInt64($0))) }
  }
}
