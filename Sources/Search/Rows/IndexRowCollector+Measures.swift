import FHIR

/// Rows of dates, numbers and quantities.
extension IndexRowCollector {
  mutating func addDate(_ element: JSON, _ destination: IndexTree.Destination) {
    guard let span = Span(element) else { return }
    let first = UInt64(bitPattern: span.first) ^ 1 << 63
    let last = UInt64(bitPattern: span.last) ^ 1 << 63
    var start = bytes.count
    append(first)
    append(last)
    keep(from: start, in: destination)
    start = bytes.count
    append(last)
    append(first)
    keepAdditional(from: start, in: destination)
  }

  mutating func addNumber(_ element: JSON, _ destination: IndexTree.Destination) {
    guard let key = Self.decimalKey(element) else { return }
    let start = bytes.count
    bytes.append(contentsOf: key)
    keep(from: start, in: destination)
  }

  mutating func addQuantity(_ element: JSON, _ destination: IndexTree.Destination) {
    guard element.kind == .object else { return }
    addAmount(element, destination)
    for name in ["low", "high"] as [StaticString] {
      if let bound = element.member(name), bound.kind == .object { addAmount(bound, destination) }
    }
  }

  private mutating func addAmount(_ amount: JSON, _ destination: IndexTree.Destination) {
    guard let key = amount.member("value").flatMap(Self.decimalKey) else { return }
    var start = bytes.count
    bytes.append(1)
    bytes.append(contentsOf: key)
    keep(from: start, in: destination)
    var isCoded = false
    let code = amount.member("code")
    let currency = amount.member("currency")
    if let code {
      isCoded = addUnit(code, Self.hash(ofSystem: amount.member("system")), key, destination)
    } else if let currency {
      isCoded = addUnit(currency, Self.currencies, key, destination)
    }
    guard let unit = amount.member("unit") else { return }
    if isCoded, let code, code.contentBytes == unit.contentBytes { return }
    start = bytes.count
    _ = addUnit(unit, 0, key, destination)
  }

  private mutating func addUnit(
    _ unit: JSON, _ system: UInt64, _ key: [UInt8], _ destination: IndexTree.Destination
  ) -> Bool {
    let start = bytes.count
    bytes.append(2)
    guard appendText(unit) else {
      bytes.removeLast()
      return false
    }
    appendHash(system)
    bytes.append(contentsOf: key)
    keep(from: start, in: destination)
    return true
  }

  private static let currencies = FNV1a.hash64("urn:iso:std:iso:4217")

  private static func decimalKey(_ number: JSON) -> [UInt8]? {
    number.number.flatMap(DecimalLexeme.init).map(DecimalKey.bytes)
  }
}

/// The time that a date, a Period or a Timing covers, in milliseconds since 1970; open ends are the
/// least and the greatest number.
private struct Span {
  var first: Int64
  var last: Int64

  /// Nil for what names no time.
  init?(_ element: JSON) {
    if let date = Self.date(element) {
      (first, last) = (date.earliest, date.latest)
      return
    }
    guard element.kind == .object else { return nil }
    let bounds = element.member("repeat")?.member("boundsPeriod")
    let events = element.member("event")
    var spans = events?.elements.compactMap(Self.date).map { ($0.earliest, $0.latest) } ?? []
    for period in [element, bounds].compactMap({ $0 }) {
      let start = period.member("start").flatMap(Self.date)
      let end = period.member("end").flatMap(Self.date)
      guard start != nil || end != nil else { continue }
      spans.append((start?.earliest ?? .min, end?.latest ?? .max))
    }
    guard let first = spans.map(\.0).min(), let last = spans.map(\.1).max() else { return nil }
    (self.first, self.last) = (first, last)
  }

  private static func date(_ element: JSON) -> FHIRDateTime? {
    element.string.flatMap(FHIRDateTime.init)
  }
}
