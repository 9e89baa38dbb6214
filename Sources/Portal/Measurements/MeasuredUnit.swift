internal import FHIR

/// The unit of a number: text for people, a code, both or none.
struct MeasuredUnit: Equatable {
  let text: String?
  let code: String?
  /// The code's system says so.
  var isUCUM = false

  /// Whether numbers in the two can stand in one row: coded units decide where both have a code.
  func isSame(as other: MeasuredUnit) -> Bool {
    if let code, let otherCode = other.code { return code == otherCode }
    let mine = [text, code].compactMap { $0 }
    let its = [other.text, other.code].compactMap { $0 }
    return mine.isEmpty && its.isEmpty || mine.contains { its.contains($0) }
  }

  /// Whether numbers can be compared: a unit that one of them leaves out is the other's.
  func isComparable(with other: MeasuredUnit) -> Bool {
    !isGiven || !other.isGiven || isSame(as: other)
  }

  private var isGiven: Bool { text != nil || code != nil }
}

extension Quantity {
  var measuredUnit: MeasuredUnit {
    MeasuredUnit(text: unit, code: code, isUCUM: system == "http://unitsofmeasure.org")
  }
}

extension FindingValue {
  var measuredUnit: MeasuredUnit {
    MeasuredUnit(text: unit, code: unitCode, isUCUM: isUCUM)
  }
}
