public import FHIR
public import Sentences

/// What was found: the `value[x]` of an observation or of one of its components.
public struct FindingValue: Sendable, Equatable {
  /// What kind of value it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// A number with a unit, perhaps with a comparator.
    case quantity
    /// A whole number without unit.
    case integer
    /// A code or text for one.
    case concept
    /// Text.
    case text
    /// `true` or `false`.
    case boolean
    /// From one quantity to another.
    case range
    /// Two quantities, one divided by the other: titers as `1:128`.
    case ratio
    /// A date, a time of day or a period.
    case time
    /// There is none, and `text` says why.
    case absent
    /// There is none, and nothing says why.
    case missing
    /// Of another form than FHIR's, or one that has no words; `text` is what is there.
    case unreadable
  }

  /// What the value is.
  public let kind: Kind
  /// The value in one line, as it came: `true`, `5.5 %`; empty for `missing`.
  public let text: String
  /// The number of a quantity or integer.
  public let number: DecimalLexeme?
  /// `<`, `<=`, `>=` or `>`: the true value lies beyond the number.
  public let comparator: String?
  /// The unit for people.
  public let unit: String?
  /// The unit as a code, mostly of UCUM.
  public let unitCode: String?
  let isUCUM: Bool

  /// Reads the value of an observation or component.
  init(of json: JSON) {
    if let choice = json.choice("value"), !choice.value.isNull {
      self.init(choice)
      return
    }
    if let reason = json.label("dataAbsentReason") {
      self.init(.absent, reason)
      return
    }
    let sibling = json.members.first { $0.name.hasPrefix("_value") }?.value
    self.init(absentIn: sibling)
  }

  /// Text; `missing` if it is empty.
  init(words: String) {
    self.init(words.isEmpty ? .missing : .text, words)
  }

  init(_ choice: Choice) {
    let value = choice.value
    switch (choice.type, value.kind) {
    case ("Quantity", .object), ("Age", .object), ("Duration", .object):
      self.init(Quantity(value))
    case ("Integer", .number), ("Decimal", .number), ("PositiveInt", .number):
      self.init(.integer, value.number ?? "", number: value.number.flatMap(DecimalLexeme.init))
    case ("CodeableConcept", .object): self.init(.concept, CodeableConcept(value).label, in: value)
    case ("Coding", .object):
      self.init(.concept, Coding(value).display ?? Coding(value).code, in: value)
    case ("String", .string), ("Code", .string), ("Markdown", .string):
      self.init(.text, value.string, in: value)
    case ("Boolean", .true): self.init(.boolean, "true")
    case ("Boolean", .false): self.init(.boolean, "false")
    case ("Range", .object): self.init(.range, QuantityRange(value).label, in: value)
    case ("Ratio", .object): self.init(.ratio, Ratio(value).label, in: value)
    case ("Period", .object):
      self.init(.time, Self.span(value.text("start"), value.text("end")), in: value)
    case ("DateTime", .string), ("Date", .string), ("Time", .string), ("Instant", .string):
      self.init(.time, value.string, in: value)
    default: self.init(.unreadable, nil, in: value)
    }
  }

  private init(_ quantity: Quantity) {
    guard let number = quantity.value, let label = quantity.label else {
      guard quantity.json.member("value") == nil else {
        self.init(.unreadable, quantity.writtenLabel, in: quantity.json)
        return
      }
      let absence = Self(absentIn: quantity.json.primitiveSibling("value"))
      self = absence.kind == .absent ? absence : Self(.unreadable, nil, in: quantity.json)
      return
    }
    self.init(
      .quantity, label, number: number, comparator: quantity.comparator,
      unit: quantity.unit ?? quantity.code,
      unitCode: quantity.code, isUCUM: quantity.measuredUnit.isUCUM)
  }

  /// What stands beside a primitive that isn't there.
  private init(absentIn sibling: JSON?) {
    let reason = sibling?
      .extensionNamed("http://hl7.org/fhir/StructureDefinition/data-absent-reason")?.value
    self.init(reason?.value.string == nil ? .missing : .absent, reason?.value.string ?? "")
  }

  /// What has words, else what is there.
  private init(_ kind: Kind, _ words: String?, in json: JSON) {
    if let words, !words.isEmpty {
      self.init(kind, words)
    } else {
      self.init(.unreadable, json.excerpt)
    }
  }

  private init(
    _ kind: Kind, _ text: String, number: DecimalLexeme? = nil, comparator: String? = nil,
    unit: String? = nil, unitCode: String? = nil, isUCUM: Bool = false
  ) {
    self.kind = kind
    self.text = text
    self.number = number
    self.comparator = comparator
    self.unit = unit
    self.unitCode = unitCode
    self.isUCUM = isUCUM
  }

  /// What a person reads; nil for `missing`.
  public var sentence: Sentence? {
    switch kind {
    case .missing: nil
    case .boolean: text == "true" ? .valueYes : .valueNo
    case .absent: Sentence.coded("absent", text) ?? .verbatim(text)
    default: .verbatim(text)
    }
  }

  /// The text, if there is a value at all.
  var words: String? { kind == .missing ? nil : text }

  private static func span(_ start: String?, _ end: String?) -> String? {
    start == nil && end == nil ? nil : (start ?? "…") + "–" + (end ?? "…")
  }
}

extension Quantity {
  /// The label, also where the number is wrongly a string.
  var writtenLabel: String? {
    if let label { return label }
    guard let number = json.text("value") else { return nil }
    return (comparator ?? "") + number + ((unit ?? code).map { " " + $0 } ?? "")
  }

  /// Number and comparator without the unit.
  var bareLabel: String? { value.map { (comparator ?? "") + $0.lexeme } }
}

extension QuantityRange {
  /// `4.0–5.6 %`, `≥ 4.0 %` or `≤ 5.6 %`.
  var label: String? {
    switch (low, high) {
    case (let low?, let high?):
      guard let from = low.bareLabel, let to = high.label else {
        return low.label.map { "≥ " + $0 } ?? high.label.map { "≤ " + $0 }
      }
      let units = Set([low.unit ?? low.code, high.unit ?? high.code].compactMap { $0 })
      return (units.count > 1 ? low.label ?? from : from) + "–" + to
    case (let low?, nil): return low.label.map { "≥ " + $0 }
    case (nil, let high?): return high.label.map { "≤ " + $0 }
    case (nil, nil): return nil
    }
  }
}

extension Ratio {
  /// `1:128`, or `5 mg/2 mL` where there are units.
  var label: String? {
    guard let above = numerator, let below = denominator, let top = above.label,
      let bottom = below.label
    else { return nil }
    let hasUnits = [above.unit, above.code, below.unit, below.code].contains { $0 != nil }
    return top + (hasUnits ? "/" : ":") + bottom
  }
}

extension JSON {
  /// A value that nothing here can read, as text: a string's text, else the JSON if it is short.
  var excerpt: String {
    if let string { return string }
    let bytes = rawBytes
    return bytes.count <= 200 ? String(decoding: bytes, as: UTF8.self) : "…"
  }
}
