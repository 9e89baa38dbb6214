/// A decimal number for tests: sign, and two rows of digits that are padded before they are compared.
///
/// It allocates by the exponent's size and shares no thought with what it is the oracle of.
struct SlowDecimal {
  var isNegative: Bool
  /// Digits before and after the point, without zeros at the outer ends.
  var whole: [Character]
  var fraction: [Character]

  init(_ lexeme: String) {
    isNegative = lexeme.hasPrefix("-")
    let parts = lexeme.drop { $0 == "-" }.split { $0 == "e" || $0 == "E" }
    let sides = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    whole = Array(sides[0])
    fraction = sides.count > 1 ? Array(sides[1]) : []
    var exponent = parts.count > 1 ? Int(parts[1].drop { $0 == "+" }) ?? 0 : 0
    while exponent > 0 {
      whole.append(fraction.isEmpty ? "0" : fraction.removeFirst())
      exponent -= 1
    }
    while exponent < 0 {
      fraction.insert(whole.popLast() ?? "0", at: 0)
      exponent += 1
    }
    whole = Array(whole.drop { $0 == "0" })
    while fraction.last == "0" { fraction.removeLast() }
    if whole.isEmpty, fraction.isEmpty { isNegative = false }
  }

  /// -1, 0 or 1.
  func compared(with other: SlowDecimal) -> Int {
    if isNegative != other.isNegative { return isNegative ? -1 : 1 }
    let sign = isNegative ? -1 : 1
    let wholes = max(whole.count, other.whole.count)
    let fractions = max(fraction.count, other.fraction.count)
    func row(_ number: SlowDecimal) -> String {
      String(repeating: "0", count: wholes - number.whole.count) + String(number.whole)
        + String(number.fraction)
        + String(repeating: "0", count: fractions - number.fraction.count)
    }
    let (left, right) = (row(self), row(other))
    return left == right ? 0 : left < right ? -sign : sign
  }
}
