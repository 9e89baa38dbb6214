/// A FHIR date, dateTime or instant, as precise as it was written.
///
/// The forms are `2026`, `2026-01`, `2026-01-05`, and with a time
/// `2026-01-05T09:00:00[.123](Z|+02:00)`; years 0001–9999 (FHIR R4, dateTime). It stands for the
/// time from `earliest` to `latest`; what has no zone is taken as UTC.
public struct FHIRDateTime: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// How much of the date is given.
  public enum Precision: Int, Sendable, Comparable {
    case year, month, day, second, fraction

    /// The coarser is less.
    public static func < (left: Precision, right: Precision) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// The text as written.
  public let lexeme: String
  /// How much of it is given.
  public let precision: Precision
  /// The first millisecond that it covers, since 1970 in UTC.
  public let earliest: Int64
  /// The last millisecond that it covers, inclusive.
  public let latest: Int64

  /// Nil for what is not one of the forms, or no day of the calendar.
  ///
  /// Hour 24 is refused; second 60 is accepted and means the first of the next minute.
  public init?(_ lexeme: String) {
    var reader = DigitReader(lexeme)
    guard let year = reader.number(4), year >= 1 else { return nil }
    self.lexeme = lexeme
    var date = CivilDate(year: year, month: 1, day: 1)
    if reader.isAtEnd {
      precision = .year
      earliest = Self.start(of: date)
      latest = Self.start(of: CivilDate(year: year + 1, month: 1, day: 1)) - 1
      return
    }
    guard reader.take("-"), let month = reader.number(2), 1...12 ~= month else { return nil }
    date.month = month
    let days = CivilDate.days(inMonth: month, of: year)
    if reader.isAtEnd {
      precision = .month
      earliest = Self.start(of: date)
      latest = earliest + days * Self.day - 1
      return
    }
    guard reader.take("-"), let day = reader.number(2), day >= 1, day <= days else { return nil }
    date.day = day
    if reader.isAtEnd {
      precision = .day
      earliest = Self.start(of: date)
      latest = earliest + Self.day - 1
      return
    }
    guard let time = TimeOfDay(&reader), reader.isAtEnd else { return nil }
    precision = time.hasFraction ? .fraction : .second
    earliest = Self.start(of: date) + time.milliseconds
    latest = earliest + time.span - 1
  }

  /// The text as written.
  public var description: String { lexeme }

  /// The first moment that it covers.
  public var instant: Instant { Instant(milliseconds: earliest) }

  /// By first moment; of two that begin together the one that ends sooner is less, then by text.
  public static func < (left: FHIRDateTime, right: FHIRDateTime) -> Bool {
    (left.earliest, left.latest, left.lexeme) < (right.earliest, right.latest, right.lexeme)
  }

  private static let day: Int64 = 86_400_000

  private static func start(of date: CivilDate) -> Int64 { date.daysSince1970 * day }
}

/// The part of a dateTime from its `T` on.
private struct TimeOfDay {
  /// Milliseconds after the day began in UTC; may lie outside the day because of the zone.
  var milliseconds: Int64
  var hasFraction: Bool
  /// How many milliseconds the digits leave open.
  var span: Int64

  init?(_ reader: inout DigitReader) {
    guard reader.take("T"), let hour = reader.number(2), hour < 24,
      reader.take(":"), let minute = reader.number(2), minute < 60,
      reader.take(":"), let second = reader.number(2), second <= 60
    else { return nil }
    milliseconds = (hour * 3600 + minute * 60 + second) * 1000
    hasFraction = reader.take(".")
    span = 1000
    if hasFraction {
      guard let fraction = reader.fraction() else { return nil }
      milliseconds += fraction.milliseconds
      span = fraction.span
    }
    if reader.take("Z") { return }
    let isAhead = reader.take("+")
    guard isAhead || reader.take("-"), let hours = reader.number(2), reader.take(":"),
      let minutes = reader.number(2), minutes < 60, hours < 14 || (hours == 14 && minutes == 0)
    else { return nil }
    let offset = (hours * 60 + minutes) * 60_000
    milliseconds += isAhead ? -offset : offset
  }
}

/// Reads fields of ASCII digits.
private struct DigitReader {
  private let bytes: [UInt8]
  private var at = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { at == bytes.count }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard at < bytes.count, UInt32(bytes[at]) == scalar.value else { return false }
    at += 1
    return true
  }

  private mutating func digit() -> Int64? {
    guard at < bytes.count, bytes[at] &- 0x30 < 10 else { return nil }
    defer { at += 1 }
    return Int64(bytes[at] &- 0x30)
  }

  mutating func number(_ width: Int) -> Int64? {
    var value: Int64 = 0
    for _ in 0..<width {
      guard let digit = digit() else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  /// One or more digits; those after the third are checked and dropped.
  mutating func fraction() -> (milliseconds: Int64, span: Int64)? {
    guard var milliseconds = digit().map({ $0 * 100 }) else { return nil }
    var span: Int64 = 100
    while let digit = digit() {
      span /= 10
      milliseconds += digit * span
    }
    return (milliseconds, max(span, 1))
  }
}
