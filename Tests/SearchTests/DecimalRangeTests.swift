import FHIR
import Testing

@testable import Search

@Suite struct DecimalRangeTests {
  private func decimal(_ lexeme: String) throws -> DecimalLexeme {
    try #require(DecimalLexeme(lexeme), "\(lexeme)")
  }

  @Test(arguments: [
    ("100", "99.5", "100.5"), ("1e2", "95", "105"), ("5.40", "5.395", "5.405"),
    ("0", "-0.5", "0.5"), ("0.00", "-0.005", "0.005"), ("-0.0", "-0.05", "0.05"),
    ("-5", "-5.5", "-4.5"), ("1", "0.5", "1.5"), ("10", "9.5", "10.5"), ("9.99", "9.985", "9.995"),
    ("999.5e3", "999450", "999550"), ("-1.0e-3", "-0.00105", "-0.00095"), ("0e3", "-50", "50"),
    ("1.0e2", "95", "105"), ("1.00e2", "99.5", "100.5"), ("10e1", "95", "105"),
    ("-3E-1", "-0.305", "-0.295"), ("5e0", "4.95", "5.05"),
    ("1e9999", "95e9997", "105e9997"), ("1e-9999", "95e-10001", "105e-10001"),
    (
      "123456789012345678901234567890", "123456789012345678901234567889.5",
      "123456789012345678901234567890.5"
    ),
  ])
  func halfAUnitOfTheLastDigitLiesAroundANumber(
    _ lexeme: String, _ low: String, _ high: String
  ) throws {
    let range = try #require(DecimalRange.halfUnit(around: decimal(lexeme)))
    #expect(try range.low == decimal(low) && range.high == decimal(high), "\(range)")
  }

  @Test(arguments: [
    ("100", "90", "110"), ("1e2", "90", "110"), ("5.40", "4.86", "5.94"), ("0", "0", "0"),
    ("-0.00", "0", "0"), ("-20", "-22", "-18"), ("0.1", "0.09", "0.11"), ("7", "6.3", "7.7"),
    ("99", "89.1", "108.9"), ("1e9999", "9e9998", "11e9998"), ("-1.25", "-1.375", "-1.125"),
  ])
  func aTenthOfItsSizeLiesAroundANumber(_ lexeme: String, _ low: String, _ high: String) throws {
    let range = try #require(DecimalRange.tenPercent(around: decimal(lexeme)))
    #expect(try range.low == decimal(low) && range.high == decimal(high), "\(range)")
  }

  @Test(arguments: [
    "1e999999999", "1e-999999999", "0e999999999", "-1e99999999999999999999",
    "0e-99999999999999999999", "1e10001", "1e-10001",
  ])
  func absurdExponentsHaveNoRange(_ lexeme: String) throws {
    #expect(try DecimalRange.halfUnit(around: decimal(lexeme)) == nil)
    #expect(try DecimalRange.tenPercent(around: decimal(lexeme)) == nil || lexeme.hasPrefix("0"))
  }

  /// In thousandths: integers that the machine computes with are the oracle.
  @Test(arguments: 0..<4)
  func rangesAgreeWithIntegers(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<2000 {
      // Two digits at least: a single one before an exponent has a rule of its own.
      let value = random.pick([-1, 1]) * Int.random(in: 10...30_000, using: &random)
      let zeros = Int.random(in: 0...2, using: &random)
      let unit = [1, 10, 100][zeros]
      let lexeme = "\(value)e\(zeros - 1)"
      let half = try #require(DecimalRange.halfUnit(around: decimal(lexeme)))
      #expect(try half.low == decimal("\(value * unit * 100 - unit * 50)e-3"), "\(seed) \(lexeme)")
      #expect(try half.high == decimal("\(value * unit * 100 + unit * 50)e-3"), "\(seed) \(lexeme)")
      let tenth = try #require(DecimalRange.tenPercent(around: decimal(lexeme)))
      let size = abs(value) * unit * 10
      #expect(try tenth.low == decimal("\(value * unit * 100 - size)e-3"), "\(seed) \(lexeme)")
      #expect(try tenth.high == decimal("\(value * unit * 100 + size)e-3"), "\(seed) \(lexeme)")
    }
  }
}
