import FHIR

/// The members of data types that rows are made of.
enum ElementMember: Int, CaseIterable {
  case code, system, display, coding, text, type, value
  case reference, identifier
  case start, end, event, `repeat`, boundsPeriod
  case unit, currency, low, high
  case family, given, prefix, suffix
  case line, city, district, state, postalCode, country

  /// Nil for any other name.
  init?(_ name: JSON) {
    var value = -1
    name.withContentBytes { value = Self.names.value(of: $0) }
    self.init(rawValue: value)
  }

  private static let names = MemberNames(allCases.map { (String(describing: $0), $0.rawValue) })
}
