extension FHIRPath {
  /// A date, a time of day, or both, as precise as it was written.
  public struct Moment: Sendable {
    /// The last field that is given; a second may have a fraction.
    enum Precision: Int8, Comparable {
      case year, month, day, hour, minute, second

      static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// In 10^-18 seconds.
    var fraction: Int64 = 0
    /// Every item has room for a moment, so the fields are as narrow as their ranges.
    private var (narrowYear, narrowOffset): (Int16, Int16?) = (1, nil)
    private var (narrowMonth, narrowDay): (Int8, Int8) = (1, 1)
    private var (narrowHour, narrowMinute, narrowSecond): (Int8, Int8, Int8) = (0, 0, 0)
    private var narrowDigits: Int8 = 0
    var precision = Precision.year
    var isTime = false
    /// Whether it is written as a `System.DateTime`, though it may end before its hour.
    var isDateTime = false

    static let fractionUnit: Int64 = 1_000_000_000_000_000_000

    var year: Int {
      get { Int(narrowYear) }
      set { narrowYear = Int16(clamping: newValue) }
    }
    var month: Int {
      get { Int(narrowMonth) }
      set { narrowMonth = Int8(clamping: newValue) }
    }
    var day: Int {
      get { Int(narrowDay) }
      set { narrowDay = Int8(clamping: newValue) }
    }
    var hour: Int {
      get { Int(narrowHour) }
      set { narrowHour = Int8(clamping: newValue) }
    }
    var minute: Int {
      get { Int(narrowMinute) }
      set { narrowMinute = Int8(clamping: newValue) }
    }
    var second: Int {
      get { Int(narrowSecond) }
      set { narrowSecond = Int8(clamping: newValue) }
    }
    /// How many digits of the fraction are written.
    var fractionDigits: Int {
      get { Int(narrowDigits) }
      set { narrowDigits = Int8(clamping: newValue) }
    }
    /// Minutes east of UTC, if a zone is given.
    var offset: Int? {
      get { narrowOffset.map { Int($0) } }
      set { narrowOffset = newValue.map { Int16(clamping: $0) } }
    }
  }
}

extension FHIRPath.Moment {
  typealias Moment = FHIRPath.Moment

  /// A date or dateTime: `2026`, `2026-01`, `2026-01-05`, or with `T` and what is known of the
  /// time and zone. Nil for anything else and for days that no calendar has.
  static func date(_ text: some StringProtocol) -> Moment? {
    var reader = PathDigits(text)
    var moment = Moment()
    guard let year = reader.number(4), year >= 1 else { return nil }
    moment.year = year
    if reader.take(0x2D) {
      guard let month = reader.number(2), 1...12 ~= month else { return nil }
      (moment.month, moment.precision) = (month, .month)
      if reader.take(0x2D) {
        guard let day = reader.number(2), 1...moment.daysInMonth ~= day else { return nil }
        (moment.day, moment.precision) = (day, .day)
      }
    }
    if reader.take(0x54) {
      moment.isDateTime = true
      if !reader.isAtEnd {
        guard moment.precision == .day, moment.readTime(&reader), moment.readZone(&reader) else {
          return nil
        }
      }
    }
    return reader.isAtEnd ? moment : nil
  }

  /// A time of day: `14`, `14:30`, `14:30:05`, `14:30:05.123`, without a zone.
  static func time(_ text: some StringProtocol) -> Moment? {
    var reader = PathDigits(text)
    var moment = Moment()
    moment.isTime = true
    guard moment.readTime(&reader), reader.isAtEnd else { return nil }
    return moment
  }

  private mutating func readTime(_ reader: inout PathDigits) -> Bool {
    guard let hour = reader.number(2), hour < 24 else { return false }
    (self.hour, precision) = (hour, .hour)
    guard reader.take(0x3A) else { return true }
    guard let minute = reader.number(2), minute < 60 else { return false }
    (self.minute, precision) = (minute, .minute)
    guard reader.take(0x3A) else { return true }
    guard let second = reader.number(2), second <= 60 else { return false }
    (self.second, precision) = (second, .second)
    guard reader.take(0x2E) else { return true }
    var unit = Self.fractionUnit
    while let digit = reader.digit() {
      unit /= 10
      fractionDigits += 1
      guard fractionDigits <= 18 else { return false }
      fraction += Int64(digit) * unit
    }
    return fractionDigits > 0
  }

  private mutating func readZone(_ reader: inout PathDigits) -> Bool {
    if reader.isAtEnd { return true }
    if reader.take(0x5A) {
      offset = 0
      return true
    }
    let isEast = reader.take(0x2B)
    guard isEast || reader.take(0x2D), let hours = reader.number(2), reader.take(0x3A),
      let minutes = reader.number(2), minutes < 60, hours * 60 + minutes <= 14 * 60
    else { return false }
    offset = (isEast ? 1 : -1) * (hours * 60 + minutes)
    return true
  }

  var daysInMonth: Int { Int(CivilDate.days(inMonth: Int64(month), of: Int64(year))) }

  /// Without what is finer than the day.
  var dateOnly: Moment {
    var date = self
    (date.hour, date.minute, date.second) = (0, 0, 0)
    (date.fraction, date.fractionDigits) = (0, 0)
    (date.offset, date.isDateTime, date.precision) = (nil, false, min(precision, .day))
    return date
  }

  /// Without the date and the zone.
  var timeOnly: Moment {
    var time = self
    (time.year, time.month, time.day) = (1, 1, 1)
    (time.offset, time.isDateTime, time.isTime) = (nil, false, true)
    return time
  }
}

extension FHIRPath.Moment: CustomStringConvertible {
  /// As FHIRPath writes it, without its `@`.
  public var description: String {
    var text = isTime ? "" : Self.padded(year, 4)
    if !isTime {
      if precision >= .month { text += "-" + Self.padded(month, 2) }
      if precision >= .day { text += "-" + Self.padded(day, 2) }
      if precision >= .hour { text += "T" }
    }
    if precision >= .hour { text += Self.padded(hour, 2) }
    if precision >= .minute { text += ":" + Self.padded(minute, 2) }
    if precision >= .second { text += ":" + Self.padded(second, 2) }
    if fractionDigits > 0 {
      text += "." + Self.padded(Int(fraction), 18).prefix(fractionDigits)
    }
    guard let offset else { return text }
    if offset == 0 { return text + "Z" }
    let size = abs(offset)
    return text + (offset < 0 ? "-" : "+") + Self.padded(size / 60, 2) + ":"
      + Self.padded(size % 60, 2)
  }

  private static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

/// Reads fields of ASCII digits.
struct PathDigits {
  private let bytes: [UInt8]
  private var at = 0

  init(_ text: some StringProtocol) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { at == bytes.count }

  mutating func take(_ byte: UInt8) -> Bool {
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  mutating func digit() -> Int? {
    guard at < bytes.count, bytes[at] &- 0x30 < 10 else { return nil }
    defer { at += 1 }
    return Int(bytes[at] &- 0x30)
  }

  mutating func number(_ width: Int) -> Int? {
    var value = 0
    for _ in 0..<width {
      guard let digit = digit() else { return nil }
      value = value * 10 + digit
    }
    return value
  }
}
