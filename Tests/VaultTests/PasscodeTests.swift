import Testing

@testable import Vault

@Suite struct PasscodeTests {
  /// The rule again, said with strings.
  private func isWeak(_ digits: String) -> Passcode.Weakness? {
    for count in 1...3
    where String(repeating: String(digits.prefix(count)), count: 6 / count) == digits {
      return .repeated
    }
    let up = "01234567890123456789"
    if up.contains(digits) || up.contains(String(digits.reversed())) { return .sequential }
    return nil
  }

  @Test func weakCodesAreThoseOfTheRuleAndNoOthers() throws {
    let seed = UInt64.random(in: 0..<1_000_000)
    var generator = SeededGenerator(seed: seed)
    // Every code that repeats or counts is among these; the others are a sample.
    let suspects = (0..<1000).map { $0 * 1001 } + (0..<100).map { $0 * 10101 }
    let runs = (0..<10).flatMap { start in
      [1, 9].map { step in (0..<6).reduce(0) { $0 * 10 + (start + $1 * step) % 10 } }
    }
    let sample = (0..<3000).map { _ in Int.random(in: 0..<1_000_000, using: &generator) }
    for number in suspects + runs + sample {
      let digits = String(String(number + 1_000_000).dropFirst())
      let passcode = try #require(Passcode(digits.utf8))
      #expect(passcode.weakness() == isWeak(digits), "\(digits) seed \(seed)")
    }
  }

  @Test func aBirthDateIsWeakInEverySpelling() throws {
    let spellings = [
      "090367", "030967", "670309", "670903", "196703", "031967", "091967",
    ]
    for digits in spellings {
      let passcode = try #require(Passcode(digits.utf8))
      #expect(
        passcode.weakness(birthDates: ["1990-01-01", "1967-03-09"]) == .birthDate, "\(digits)")
      #expect(passcode.weakness(birthDates: ["1990-01-01"]) == nil)
    }
    let month = try #require(Passcode("196703".utf8))
    #expect(month.weakness(birthDates: ["1967-03"]) == .birthDate)
    for date in ["", "1967", "1967-3-9", "19670309T00", "٢٠٢٠-٠١-٠١"] {
      #expect(month.weakness(birthDates: [date]) == nil || date.hasPrefix("1967030"))
    }
  }

  @Test func onlySixDigitsAreAPasscode() {
    for text in ["", "12345", "1234567", "12345a", " 12345", "٢٧٤٩١٦", "12 456", "-12345"] {
      #expect(Passcode(text.utf8) == nil, "\(text)")
    }
  }

  @Test func attemptsComeBackAsTheyWereStored() {
    for attempts in [
      PasscodeAttempts.none, PasscodeAttempts(count: 10, boot: "x", uptimeMilliseconds: .max),
      PasscodeAttempts(count: 0, boot: String(repeating: "b", count: 64), uptimeMilliseconds: .min),
    ] {
      #expect(PasscodeAttempts(attempts.bytes) == attempts)
    }
  }
}
