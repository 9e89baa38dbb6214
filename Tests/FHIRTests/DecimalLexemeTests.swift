import FHIR
import Testing

@Suite struct DecimalLexemeTests {
  private func decimal(_ lexeme: String) throws -> DecimalLexeme {
    try #require(DecimalLexeme(lexeme), "\(lexeme)")
  }

  @Test func equalNumbersAreEqualHoweverWritten() throws {
    let groups = [
      ["1.10", "1.1", "11e-1", "0.11E1", "110E-2", "1.1e0", "1.1e-0"],
      ["0", "-0", "0.00", "0e99999999999999999999", "-0.0e-5"],
      ["100", "1e2", "1E+2", "0.001e5"], ["-7.5", "-75e-1"],
    ]
    for group in groups {
      let numbers = try group.map(decimal)
      for number in numbers {
        #expect(number == numbers[0] && number.hashValue == numbers[0].hashValue, "\(number)")
        #expect(!(number < numbers[0]) && !(numbers[0] < number))
      }
      #expect(numbers.map(\.lexeme) == group)
    }
  }

  @Test func orderIsThatOfNumbersEvenOnesNoDoubleHolds() throws {
    let ascending = [
      "-1e99999999999999999999", "-1e400", "-2", "-1.5", "-1.49", "-1e-400", "0",
      "1e-18446744073709551617", "1e-400",
      "2e-400",
      "0.1", "0.10000000000000000000000000000001", "0.9", "1", "1.0000000000000000000000001", "9",
      "10", "12345678901234567890", "12345678901234567891", "1e400", "1e401",
      "1e18446744073709551617",
      "1e99999999999999999999",
    ]
    let numbers = try ascending.map(decimal)
    for (index, number) in numbers.enumerated() {
      for (other, second) in numbers.enumerated() {
        #expect((number < second) == (index < other), "\(number) \(second)")
      }
    }
  }

  @Test(arguments: 0..<4)
  func comparisonAgreesWithIntegersOfTheSameScale(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<500 {
      let (left, right) = (
        Int.random(in: -2000...2000, using: &random), Int.random(in: -2000...2000, using: &random)
      )
      let (first, second) = (
        try decimal(written(left, &random)), try decimal(written(right, &random))
      )
      #expect((first < second) == (left < right), "seed \(seed): \(first) \(second)")
      #expect((first == second) == (left == right), "seed \(seed): \(first) \(second)")
    }
  }

  @Test func theLastDigitSaysHowPreciseTheNumberIs() throws {
    for (lexeme, exponent) in [("1.10", -2), ("100", 0), ("1e2", 2), ("1.5e3", 2), ("0.0", -1)] {
      #expect(try decimal(lexeme).lastDigitExponent == exponent)
    }
  }

  @Test func onlyJSONNumbersAreDecimals() {
    for wrong in ["", "1.", ".5", "+1", "01", "1e", "NaN", "0x1", "1 ", "١"] {
      #expect(DecimalLexeme(wrong) == nil, "\(wrong)")
    }
  }

  @Test func aDoubleIsGivenForPlotting() throws {
    #expect(try decimal("1.10").doubleValue == 1.1)
    #expect(try decimal("-2e3").doubleValue == -2000)
    #expect(try decimal("1e400").doubleValue == nil)
  }

  /// A hundredth of `value` in one of its many spellings.
  private func written(_ value: Int, _ random: inout SeededGenerator) -> String {
    let zeros = Int.random(in: 0...3, using: &random)
    let digits = String(abs(value)) + String(repeating: "0", count: zeros)
    let sign = value < 0 ? "-" : ""
    switch Int.random(in: 0..<3, using: &random) {
    case 0: return sign + digits + "e-\(2 + zeros)"
    case 1: return sign + "0.00" + digits + "E+\(String(abs(value)).count)"
    default:
      let filled = String(repeating: "0", count: max(0, 3 - String(abs(value)).count)) + digits
      let point = filled.index(filled.endIndex, offsetBy: -(2 + zeros))
      return sign + filled[..<point] + "." + filled[point...]
    }
  }
}
