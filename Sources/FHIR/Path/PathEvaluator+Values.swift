/// From elements to the values that operators work with.
extension PathEvaluator {
  /// The System value of a computed item, a primitive element or a quantity; nil for other elements
  /// and for primitives whose text isn't of their type.
  func systemValue(_ item: Item) -> Item? {
    guard case .element(let element) = item else { return item }
    guard let json = element.json else { return nil }
    switch json.kind {
    case .true: return .boolean(true)
    case .false: return .boolean(false)
    case .number: return number(json, element.type)
    case .string: return text(json, element.type)
    case .object: return quantity(json, element.type).map { .quantity($0) }
    case .array, .null: return nil
    }
  }

  private func number(_ json: JSON, _ type: String?) -> Item? {
    guard let lexeme = json.number, let value = FHIRPath.Decimal(lexeme) else { return nil }
    if type == "decimal" { return .decimal(value) }
    let isInteger = lexeme.utf8.allSatisfy { $0 &- 0x30 < 10 || $0 == 0x2D }
    if isInteger, let integer = value.integer { return .integer(integer) }
    return .decimal(value)
  }

  private func text(_ json: JSON, _ type: String?) -> Item? {
    guard let text = json.string else { return nil }
    switch type {
    case "date": return FHIRPath.Moment.date(text).map { .date($0) }
    case "dateTime", "instant":
      guard var moment = FHIRPath.Moment.date(text) else { return nil }
      moment.isDateTime = true
      return .dateTime(moment)
    case "time": return FHIRPath.Moment.time(text).map { .time($0) }
    default: return .string(text)
    }
  }

  private static let quantityTypes: Set = [
    "Quantity", "Age", "Count", "Distance", "Duration", "SimpleQuantity", "MoneyQuantity",
  ]

  /// A FHIR Quantity as a System one; nil for other objects and for what has a comparator.
  private func quantity(_ json: JSON, _ type: String?) -> FHIRPath.Quantity? {
    guard let type, Self.quantityTypes.contains(type), json.member("comparator") == nil,
      let lexeme = json.member("value")?.number, let value = FHIRPath.Decimal(lexeme)
    else { return nil }
    let system = json.member("system")?.string
    guard let code = json.member("code")?.string ?? json.member("unit")?.string else {
      return FHIRPath.Quantity(value: value, unit: FHIRPath.Quantity.one)
    }
    guard system == "http://unitsofmeasure.org" else {
      return FHIRPath.Quantity(value: value, unit: .other(system: system ?? "", code: code))
    }
    // FHIR R4, 2.9.1.5: these codes mean the calendar's units.
    let calendar = FHIRPath.CalendarUnit.allCases.first { $0.ucum == code && $0 != .week }
    return FHIRPath.Quantity(
      value: value, unit: calendar.map { .calendar($0) } ?? .ucum(code))
  }

  /// A text whose type isn't known, taken for the kind of moment that it stands beside.
  private func moment(_ item: Item, like other: Item) -> Item {
    guard case .element(let element) = item, element.type == nil, let text = element.json?.string
    else { return systemValue(item) ?? item }
    switch other {
    case .date, .dateTime:
      return FHIRPath.Moment.date(text).map { $0.isDateTime ? .dateTime($0) : .date($0) }
        ?? .string(text)
    case .time: return FHIRPath.Moment.time(text).map { .time($0) } ?? .string(text)
    default: return .string(text)
    }
  }

  /// Two values for an operator, elements resolved; nil where one has none.
  func systemValues(_ left: Item, _ right: Item) -> (Item, Item)? {
    guard let first = systemValue(left), let second = systemValue(right) else { return nil }
    return (moment(left, like: second), moment(right, like: first))
  }

  /// The one string of a function's input or argument; nil if there is none.
  func text(_ items: [Item], _ offset: Int) throws(FHIRError) -> String? {
    guard let item = items.first else { return nil }
    guard items.count == 1 else { throw mismatch("One string is needed here.", offset) }
    guard let value = systemValue(item) else {
      // An element without a value of its own is no string; one without any value is empty.
      if case .element(let element) = item, element.json == nil { return nil }
      throw mismatch("A string is needed here.", offset)
    }
    guard case .string(let text) = value else {
      throw mismatch("A string is needed here.", offset)
    }
    return text
  }

  /// The one integer of a function's argument; nil if there is none.
  func integer(_ items: [Item], _ offset: Int) throws(FHIRError) -> Int? {
    guard let item = items.first else { return nil }
    guard items.count == 1, case .integer(let value)? = systemValue(item) else {
      throw mismatch("One integer is needed here.", offset)
    }
    return value
  }
}
