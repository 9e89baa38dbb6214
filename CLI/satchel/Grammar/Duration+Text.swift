#if Tools
extension Duration {
  /// The units in the order in which they are written, with their length in milliseconds.
  private static let units: [(suffix: String, milliseconds: Int64)] = [
    ("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1000), ("ms", 1),
  ]

  /// Reads `1199999ms`, `90s`, `20m`, `3h`, `2d`, `19m59.999s`: whole numbers with units from
  /// long to short, each at most once; only seconds may have up to three decimals.
  ///
  /// Nil for anything else: a sign, a bare number, finer than a millisecond, or more milliseconds
  /// than an `Int64` holds.
  init?(lineText text: some StringProtocol) {
    var rest = Substring(text).utf8
    var unitIndex = 0
    var total: Int64 = 0
    guard !rest.isEmpty else { return nil }
    while !rest.isEmpty {
      let whole = Self.takeDigits(&rest)
      var fraction: [UInt8]?
      if rest.first == UInt8(ascii: ".") {
        rest.removeFirst()
        fraction = Self.takeDigits(&rest)
      }
      let letters = rest.prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
      rest = rest[letters.endIndex...]
      guard !whole.isEmpty,
        let found = Self.units[unitIndex...].firstIndex(where: {
          letters.elementsEqual($0.0.utf8)
        })
      else { return nil }
      unitIndex = found + 1
      let unit = Self.units[found]
      guard let part = Self.product(of: whole, unit.milliseconds), Self.add(part, to: &total)
      else {
        return nil
      }
      if let fraction {
        guard unit.suffix == "s", (1...3).contains(fraction.count),
          let part = Self.product(of: (fraction + [48, 48]).prefix(3), 1),
          Self.add(part, to: &total)
        else { return nil }
      }
    }
    self = .milliseconds(total)
  }

  /// The shortest text that reads back as this duration: `19m59.999s`, `2d`, `0s`, `5ms`.
  ///
  /// What is finer than a millisecond is cut off, since a limit is never reached early; a
  /// negative duration, which no line can contain, gets a minus sign.
  var lineText: String {
    let (seconds, attoseconds) = components
    let milliseconds = (attoseconds / 1_000_000_000_000_000).magnitude
    let (days, daySeconds) = seconds.magnitude.quotientAndRemainder(dividingBy: 86_400)
    let (hours, hourSeconds) = daySeconds.quotientAndRemainder(dividingBy: 3600)
    let (minutes, wholeSeconds) = hourSeconds.quotientAndRemainder(dividingBy: 60)
    guard seconds != 0 || milliseconds != 0 else { return "0s" }
    var text = seconds < 0 || attoseconds < 0 ? "-" : ""
    if days > 0 { text += "\(days)d" }
    if hours > 0 { text += "\(hours)h" }
    if minutes > 0 { text += "\(minutes)m" }
    if seconds == 0 { return text + "\(milliseconds)ms" }
    guard milliseconds > 0 else { return wholeSeconds > 0 ? text + "\(wholeSeconds)s" : text }
    let digits = String(milliseconds)
    let padded = String(repeating: "0", count: 3 - digits.count) + digits
    return text + "\(wholeSeconds).\(padded)s"
  }

  private static func takeDigits(_ rest: inout Substring.UTF8View) -> [UInt8] {
    let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    rest = rest[digits.endIndex...]
    return Array(digits)
  }

  private static func product(of digits: some Sequence<UInt8>, _ factor: Int64) -> Int64? {
    var value: Int64 = 0
    for digit in digits {
      let (shifted, overflowed) = value.multipliedReportingOverflow(by: 10)
      guard !overflowed, add(Int64(digit - 48), to: shifted, into: &value) else { return nil }
    }
    let (product, overflowed) = value.multipliedReportingOverflow(by: factor)
    return overflowed ? nil : product
  }

  private static func add(_ part: Int64, to total: inout Int64) -> Bool {
    add(part, to: total, into: &total)
  }

  private static func add(_ part: Int64, to total: Int64, into sum: inout Int64) -> Bool {
    let (result, overflowed) = total.addingReportingOverflow(part)
    sum = result
    return !overflowed
  }
}
#endif
