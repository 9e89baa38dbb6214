public import FHIR

/// What is usual: the reference range that a laboratory sent with a result.
public struct ReferenceRange: Sendable, Equatable {
  /// The lower bound, inclusive. Nil if open, or if several ranges were sent.
  public let low: DecimalLexeme?
  /// The upper bound, inclusive. Nil if open, or if several ranges were sent.
  public let high: DecimalLexeme?
  /// The unit of the bounds.
  public let unit: String?
  /// In words: the laboratory's own, else made of the bounds.
  public let text: String

  let measuredUnit: MeasuredUnit
  /// Where several were sent: each with what it is for.
  let alternatives: [Alternative]

  struct Alternative: Sendable, Equatable {
    let conditions: [String]
    let label: String
  }

  /// Chooses the range that applies, of those of an observation or component.
  ///
  /// A lone range applies. Of several, a lone one that is normal and not narrowed to a group or an
  /// age applies if none of the others is normal. Else it can't be told which applies: the words
  /// name them all, and there are no bounds. Nil if there is none.
  init?(of json: JSON) {
    let ranges = json.views("referenceRange", as: RangeElement.self).filter { $0.label != nil }
    let normal = ranges.filter(\.isNormal)
    if let range = ranges.count == 1 ? ranges.first : normal.count == 1 ? normal.first : nil,
      ranges.count == 1 || !range.isNarrowed
    {
      self.init(range)
      return
    }
    guard !ranges.isEmpty else { return nil }
    self.init(
      low: nil, high: nil, unit: nil, text: ranges.compactMap(\.fullLabel).joined(separator: "; "),
      measuredUnit: MeasuredUnit(text: nil, code: nil),
      alternatives: ranges.compactMap(\.alternative))
  }

  private init(_ range: RangeElement) {
    let bounds = [range.low, range.high].compactMap { $0 }
    // Bounds in two units are words only.
    let isPlain =
      bounds.count < 2 || bounds[0].measuredUnit.isComparable(with: bounds[1].measuredUnit)
    let unit = isPlain ? bounds.first { $0.unit != nil || $0.code != nil }?.measuredUnit : nil
    self.init(
      low: isPlain ? range.low?.value : nil, high: isPlain ? range.high?.value : nil,
      unit: unit?.text ?? unit?.code, text: range.label ?? "",
      measuredUnit: unit ?? MeasuredUnit(text: nil, code: nil), alternatives: [])
  }

  private init(
    low: DecimalLexeme?, high: DecimalLexeme?, unit: String?, text: String,
    measuredUnit: MeasuredUnit, alternatives: [Alternative]
  ) {
    self.low = low
    self.high = high
    self.unit = unit
    self.text = text
    self.measuredUnit = measuredUnit
    self.alternatives = alternatives
  }
}

/// One element of `Observation.referenceRange`.
private struct RangeElement: ElementView {
  let json: JSON
  init(_ json: JSON) { self.json = json }

  var low: Quantity? { json.view("low") }
  var high: Quantity? { json.view("high") }

  /// What it is for, as far as it is said: `therapeutic`, `Male`, `18–65 years`.
  private var conditions: [String] {
    let type = isNormal ? [] : [json.label("type")].compactMap { $0 }
    let age = json.view("age", as: QuantityRange.self)?.label
    return type + json.labels("appliesTo") + [age].compactMap { $0 }
  }

  var isNormal: Bool {
    guard let type: CodeableConcept = json.view("type") else { return true }
    return type.codes.contains { $0.code == "normal" }
  }

  var isNarrowed: Bool { json.member("appliesTo") != nil || json.member("age") != nil }

  var label: String? { json.text("text") ?? QuantityRange(json).label }

  /// The label, and what it is for.
  var alternative: ReferenceRange.Alternative? {
    label.map {
      ReferenceRange.Alternative(conditions: conditions, label: $0)
    }
  }

  /// The label, and before it what it is for.
  var fullLabel: String? {
    label.map { conditions.isEmpty ? $0 : conditions.joined(separator: ", ") + ": " + $0 }
  }
}
