/// A moment, to the millisecond.
public struct Instant: Sendable, Comparable, Hashable, CustomStringConvertible {
  /// Milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
  public var milliseconds: Int64

  /// The moment that many milliseconds after 1970 began in UTC.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// Reads an instant by RFC 3339 as FHIR narrows it; nil for anything else.
  ///
  /// Capital `T` and `Z`, seconds given, zone given and at most 14 hours; digits beyond the
  /// millisecond are dropped; second 60 is the first of the next minute.
  public init?(_ text: String) {
    guard let date = FHIRDateTime(text), date.precision == .second || date.precision == .fraction
    else { return nil }
    milliseconds = date.earliest
  }

  /// RFC 3339 in UTC: `2026-01-05T09:00:00Z`, with three digits of fraction only if it is not zero.
  public var description: String {
    let day = Self.floor(milliseconds, by: 86_400_000)
    let date = CivilDate(daysSince1970: day.quotient)
    let seconds = day.remainder / 1000
    let fraction = day.remainder % 1000
    let sign = date.year < 0 ? "-" : ""
    var text = sign + Self.padded(abs(date.year), 4)
    text += "-" + Self.padded(date.month, 2) + "-" + Self.padded(date.day, 2)
    text += "T" + Self.padded(seconds / 3600, 2) + ":" + Self.padded(seconds / 60 % 60, 2)
    text += ":" + Self.padded(seconds % 60, 2)
    if fraction != 0 { text += "." + Self.padded(fraction, 3) }
    return text + "Z"
  }

  /// The earlier moment is less.
  public static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }

  private static func floor(_ value: Int64, by unit: Int64) -> (quotient: Int64, remainder: Int64) {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: unit)
    return remainder < 0 ? (quotient - 1, remainder + unit) : (quotient, remainder)
  }

  private static func padded(_ value: Int64, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
