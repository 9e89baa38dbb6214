internal import FHIR
public import Sentences

/// Where a value stands against what is usual: high, low, abnormal, normal.
public struct Flag: Sendable, Equatable {
  /// A code of HL7's ObservationInterpretation (`H`, `LL`, `A`, `N`, `POS`), else what arrived.
  public let code: String
  /// Words for it: those that arrived with it, else the code's, else the code.
  public var label: Sentence { arrived.map(Sentence.verbatim) ?? spoken }
  /// Nobody sent it: the number was compared with the range's bounds here.
  public let isComputed: Bool
  let arrived: String?

  /// Whether it says that the value is outside of what is usual.
  public var isAbnormal: Bool { Self.abnormal.contains(code) }

  private static let abnormal: Set = [
    "A", "AA", "H", "HH", "HU", "H>", "HH>", "L", "LL", "LU", "L<", "LL<", "<", ">",
  ]

  /// Chooses among the interpretations that arrived, else computes one.
  ///
  /// What arrived counts, also if it contradicts the range: the laboratory knows more than the
  /// range. Of several the first abnormal one counts, so that it can't hide behind another.
  /// Computed are only `H` and `L`, from decimals in one unit; inside the range nothing is said.
  init?(of json: JSON, value: FindingValue, range: ReferenceRange?) {
    let arrived = json.views("interpretation", as: CodeableConcept.self).compactMap(Self.init)
    if let flag = arrived.first(where: \.isAbnormal) ?? arrived.first {
      self = flag
      return
    }
    guard let range, let code = Self.computed(value, range) else { return nil }
    self.init(code: code, arrived: nil, isComputed: true)
  }

  private init?(_ concept: CodeableConcept) {
    let standard = concept.coding.first {
      $0.system?.hasSuffix("ObservationInterpretation") == true
        || $0.system?.hasSuffix("v2-0078") == true
        || $0.system?.hasSuffix("v2/0078") == true
    }
    guard let code = standard?.code ?? concept.status else { return nil }
    self.init(
      code: code, arrived: standard?.display ?? concept.label.flatMap { $0 == code ? nil : $0 },
      isComputed: false)
  }

  private init(code: String, arrived: String?, isComputed: Bool) {
    self.code = code
    self.arrived = arrived
    self.isComputed = isComputed
  }

  /// `H` or `L` if the value lies outside for certain.
  ///
  /// `<5` is below a lower bound of 5 and above, and can't be told from one of 4.
  private static func computed(_ value: FindingValue, _ range: ReferenceRange) -> String? {
    guard let number = value.number else { return nil }
    guard value.measuredUnit.isComparable(with: range.measuredUnit) else { return nil }
    func isLow(_ low: DecimalLexeme) -> Bool {
      switch value.comparator {
      case nil, "<=": number < low
      case "<": number <= low
      default: false
      }
    }
    func isHigh(_ high: DecimalLexeme) -> Bool {
      switch value.comparator {
      case nil, ">=": number > high
      case ">": number >= high
      default: false
      }
    }
    if range.low.map(isLow) == true { return "L" }
    return range.high.map(isHigh) == true ? "H" : nil
  }
}
