/// A decimal as a whole number times a power of ten.
///
/// It holds 30 digits, which is more than anything here has; what has more isn't read.
package struct ExactDecimal: Sendable {
  package let lexeme: String
  let mantissa: Int128
  let exponent: Int

  package init?(_ lexeme: String) {
    var mantissa: Int128 = 0
    var digits = 0
    var exponent = 0
    var isFraction = false
    let parts = lexeme.split(separator: "e", omittingEmptySubsequences: false)
      .flatMap { $0.split(separator: "E", omittingEmptySubsequences: false) }
    guard let number = parts.first, parts.count <= 2 else { return nil }
    for character in number.drop(while: { $0 == "-" || $0 == "+" }).utf8 {
      if character == UInt8(ascii: ".") {
        isFraction = true
        continue
      }
      guard (0x30...0x39).contains(character), digits < 30 else { return nil }
      mantissa = mantissa * 10 + Int128(character - 0x30)
      digits += 1
      if isFraction { exponent -= 1 }
    }
    guard digits > 0 else { return nil }
    if parts.count == 2 {
      guard let power = Int(parts[1]), abs(power) < 10_000 else { return nil }
      exponent += power
    }
    self.init(lexeme, number.hasPrefix("-") ? -mantissa : mantissa, exponent)
  }

  private init(_ lexeme: String, _ mantissa: Int128, _ exponent: Int) {
    self.lexeme = lexeme
    self.mantissa = mantissa
    self.exponent = exponent
  }

  /// More or less by what the digits leave open on one side: half a unit of the last one written.
  ///
  /// One digit alone before an exponent counts as two: R4 has `1e2` from 95 to 105, as `1.0e2`.
  func moved(up isUp: Bool) -> ExactDecimal {
    let half: Int128 = isUp ? 5 : -5
    let digits = lexeme.lowercased().prefix { $0 != "e" }.filter(\.isNumber)
    let isBare = lexeme.lowercased().contains("e") && digits.count == 1
    return isBare
      ? ExactDecimal("", mantissa * 100 + half, exponent - 2)
      : ExactDecimal("", mantissa * 10 + half, exponent - 1)
  }

  /// More or less by a tenth of its size.
  func moved(byTenthsOfItself tenths: Int128) -> ExactDecimal {
    ExactDecimal("", mantissa * 10 + abs(mantissa) * tenths, exponent - 1)
  }

  static func < (left: ExactDecimal, right: ExactDecimal) -> Bool { order(left, right) < 0 }
  static func > (left: ExactDecimal, right: ExactDecimal) -> Bool { order(left, right) > 0 }
  static func <= (left: ExactDecimal, right: ExactDecimal) -> Bool { order(left, right) <= 0 }
  static func >= (left: ExactDecimal, right: ExactDecimal) -> Bool { order(left, right) >= 0 }

  /// -1, 0 or 1.
  static func order(_ left: ExactDecimal, _ right: ExactDecimal) -> Int {
    if left.exponent < right.exponent { return -order(right, left) }
    // The left one has the larger exponent; it is written out to the right one's.
    var mantissa = left.mantissa
    for _ in right.exponent..<left.exponent {
      if mantissa == 0 { break }
      let (product, overflow) = mantissa.multipliedReportingOverflow(by: 10)
      // Beyond 38 digits it is larger than anything the other can be.
      if overflow { return mantissa < 0 ? -1 : 1 }
      mantissa = product
    }
    return mantissa < right.mantissa ? -1 : mantissa > right.mantissa ? 1 : 0
  }
}
