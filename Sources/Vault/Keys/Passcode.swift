internal import CSodium

/// A vault's passcode: six digits that unlock it on this device.
///
/// It never becomes a `String` here. The digits lie in guarded memory and are wiped with it.
public struct Passcode: Sendable {
  /// Why six digits are refused as a *new* passcode.
  public enum Weakness: String, Sendable {
    case repeated, sequential, birthDate = "birth-date"
  }

  /// How many digits it has.
  public static let digitCount = 6

  let digits: Secret

  /// Takes ASCII digits; nil unless there are exactly six.
  public init?(_ ascii: some Collection<UInt8>) {
    guard ascii.count == Self.digitCount, ascii.allSatisfy({ (0x30...0x39).contains($0) }),
      let secret = try? Secret(copying: ascii)
    else { return nil }
    digits = secret
  }

  /// What makes this a bad choice, if anything does.
  ///
  /// - Parameter birthDates: `YYYY-MM-DD` or `YYYY-MM` of the people whose records the vault holds.
  public func weakness(birthDates: [String] = []) -> Weakness? {
    digits.withBytes { digits in
      // Repetition of one, two or three digits: 111111, 121212, 123123.
      for period in 1...3 where (period..<6).allSatisfy({ digits[$0] == digits[$0 - period] }) {
        return .repeated
      }
      // A run up or down, over the nine as on a keypad: 345678, 890123, 654321.
      for step in [1, 9]
      where (1..<6).allSatisfy({
        (Int(digits[$0]) - Int(digits[$0 - 1]) + 10) % 10 == step
      }) {
        return .sequential
      }
      for date in birthDates where Self.spellings(of: date).contains(where: digits.elementsEqual) {
        return .birthDate
      }
      return nil
    }
  }

  func equals(_ other: Passcode) -> Bool {
    digits.equals(other.digits)
  }

  /// The six-digit ways in which people write a date.
  private static func spellings(of date: String) -> [[UInt8]] {
    let digits = date.utf8.filter { (0x30...0x39).contains($0) }
    guard digits.count == 8 || digits.count == 6 else { return [] }
    let year = Array(digits[0..<4])
    let shortYear = Array(digits[2..<4])
    let month = Array(digits[4..<6])
    if digits.count == 6 { return [year + month, month + year] }
    let day = Array(digits[6..<8])
    return [
      day + month + shortYear, month + day + shortYear, shortYear + month + day,
      shortYear + day + month, year + month, month + year, day + year,
    ]
  }
}
