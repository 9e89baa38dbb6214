import FHIR
import Testing

@testable import Search

@Suite struct DecimalKeyTests {
  private func decimal(_ lexeme: String) throws -> DecimalLexeme {
    try #require(DecimalLexeme(lexeme), "\(lexeme)")
  }

  private func key(_ lexeme: String) throws -> [UInt8] { DecimalKey.bytes(try decimal(lexeme)) }

  private func isAscending(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.lexicographicallyPrecedes(right)
  }

  @Test(arguments: 0..<6)
  func keysSortAsTheNumbersDo(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<3000 {
      let left = number(&random)
      let right = random.chance(1, in: 2) ? neighbour(of: left, &random) : number(&random)
      let (first, second) = (try key(left), try key(right))
      let expected = SlowDecimal(left).compared(with: SlowDecimal(right))
      let order = isAscending(first, second) ? -1 : isAscending(second, first) ? 1 : 0
      #expect(order == expected, "seed \(seed): \(left) \(right)")
      #expect((first == second) == (expected == 0), "seed \(seed): \(left) \(right)")
    }
  }

  @Test func keysOfNumbersOfAllSizesAscend() throws {
    let ascending = [
      "-1e99999999999999999999", "-1e100000000000000", "-1e400", "-1e34", "-1e33", "-1e32",
      "-1e31", "-100.01", "-100", "-10", "-9.9", "-2", "-1.51", "-1.5", "-1.4999", "-1e-31",
      "-1e-32", "-1e-33", "-1e-34", "-1e-300", "-1e-99999999999999999999", "0",
      "1e-99999999999999999999", "1e-100000000000000", "1e-70000", "1e-300", "1e-289", "1e-288",
      "1e-287", "1e-34", "1e-33", "1e-32", "1e-31", "0.1", "0.11", "0.9", "1", "1.001", "1.01",
      "1.1", "10", "11", "1e31", "1e32", "1e33", "1e34", "1e287", "1e288", "1e289", "1e70000",
      "1e100000000000000", "1e99999999999999999999",
    ]
    let keys = try ascending.map(key)
    for (index, first) in keys.enumerated() {
      for (other, second) in keys.enumerated() {
        #expect(isAscending(first, second) == (index < other), "\(index) \(other)")
      }
    }
  }

  /// Where the lexemes' order tells more apart than the keys do, the keys never contradict it.
  @Test func neitherManyDigitsNorHugeExponentsContradictTheLexemes() throws {
    let nines = String(repeating: "9", count: 60)
    let lexemes = [
      nines + "1", nines + "9", nines, nines + "0", "1" + String(repeating: "0", count: 60) + "1",
      "1e60", "1e100000000000000000", "1e100000000000000001", "1e300000000000000000000",
      "12e99999999999999999", "1.5E99999999999999999999", "1e99999999999999999",
    ]
    let numbers = try (lexemes + lexemes.map { "-" + $0 }).map(decimal)
    for first in numbers {
      for second in numbers where first < second {
        let isContradicted = isAscending(DecimalKey.bytes(second), DecimalKey.bytes(first))
        #expect(!isContradicted, "\(first) \(second)")
      }
    }
    #expect(try key(nines + "1") == key(nines + "9") && key(nines + "1") != key(nines + "0e1"))
    #expect(try key("1" + String(repeating: "0", count: 60) + "1") == key("1e61"))
    #expect(try key("1e100000000000000000") == key("1e300000000000000000000"))
    #expect(try key("-0.0e7") == key("0") && key("1.10") == key("11e-1"))
  }

  /// They lie in files: other bytes would be another index.
  @Test func theBytesStayWhatTheyAre() throws {
    for (lexeme, bytes) in [
      ("0", [0x80]), ("5.4", [0xBF, 55]), ("-5.4", [0x40, 200, 0xFF]), ("120", [0xC1, 13]),
      ("98.6", [0xC0, 99, 61]), ("100.01", [0xC1, 11, 1, 11]), ("1e32", [0xDF, 11]),
      ("1e33", [0xE0, 1, 11]), ("1e-32", [0x9F, 11]), ("1e-33", [0x9E, 0xFE, 11]),
      ("1e300", [0xE1, 1, 12, 11]),
    ] as [(String, [UInt8])] {
      #expect(try key(lexeme) == bytes, "\(lexeme)")
    }
  }

  @Test func usualNumbersHaveShortKeys() throws {
    for (lexeme, count) in [
      ("0", 1), ("7", 2), ("120", 2), ("5.4", 2), ("98.6", 3), ("-5.4", 3), ("150000", 2),
      ("72.503", 4), ("16.123456", 5), ("1e-9", 2), ("1e300", 4),
    ] {
      #expect(try key(lexeme).count == count, "\(lexeme)")
    }
    let long = String(repeating: "123456789", count: 1000)
    #expect(try key("-" + long).count < 36)
  }

  /// At most 58 digits, so that a neighbour may have more.
  private func number(_ random: inout SeededGenerator) -> String {
    if random.chance(1, in: 20) { return random.pick(["0", "-0", "0.00", "-0e5", "0e-3"]) }
    let sign = random.pick(["", "-"])
    let digits = (0..<Int.random(in: 1...(random.chance(1, in: 8) ? 27 : 5), using: &random))
      .map { _ in random.pick(["0", "0", "1", "9", "5", "3"]) }
    let exponent = Int.random(in: -45...45, using: &random)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: return sign + "0." + digits.joined()
    case 1: return sign + "1" + digits.joined() + "e\(exponent)"
    default: return sign + "7" + digits.joined() + "." + digits.joined() + "E\(exponent)"
    }
  }

  /// The same number written otherwise, or one that begins as it does.
  private func neighbour(of lexeme: String, _ random: inout SeededGenerator) -> String {
    let parts = lexeme.split(omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let mantissa = parts[0].contains(".") ? String(parts[0]) : parts[0] + ".0"
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return mantissa + "00e\(exponent)"
    case 1: return mantissa + "01e\(exponent)"
    case 2:
      return mantissa.filter { $0 != "." && $0 != "-" }.reduce("") { $0 + String($1) }
        .drop { $0 == "0" }.isEmpty
        ? "0" : (mantissa.hasPrefix("-") ? "" : "-") + mantissa.drop { $0 == "-" } + "e\(exponent)"
    default: return mantissa + "e\(exponent + 1)"
    }
  }
}
