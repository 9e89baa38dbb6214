/// From one System type to another.
extension PathEvaluator {
  mutating func conversion(_ call: PathCall) throws(FHIRError) -> [Item] {
    guard let item = call.items.first else { return [] }
    guard call.items.count == 1 else {
      throw mismatch("A conversion takes one item.", call.offset)
    }
    let value = systemValue(item)
    switch call.function {
    case .toBoolean: return Self.converted(value.flatMap(Self.boolean))
    case .convertsToBoolean: return [.boolean(value.flatMap(Self.boolean) != nil)]
    case .toInteger: return Self.converted(value.flatMap(Self.integer))
    case .convertsToInteger: return [.boolean(value.flatMap(Self.integer) != nil)]
    case .toDecimal: return Self.converted(value.flatMap(Self.toDecimal))
    case .convertsToDecimal: return [.boolean(value.flatMap(Self.toDecimal) != nil)]
    case .toQuantity: return Self.converted(value.flatMap(Self.toQuantity))
    case .convertsToQuantity: return [.boolean(value.flatMap(Self.toQuantity) != nil)]
    case .toString: return Self.converted(value.flatMap(Self.toString))
    case .convertsToString: return [.boolean(value.flatMap(Self.toString) != nil)]
    case .toDate: return Self.converted(value.flatMap(Self.toDate))
    case .convertsToDate: return [.boolean(value.flatMap(Self.toDate) != nil)]
    case .toDateTime: return Self.converted(value.flatMap(Self.toDateTime))
    case .convertsToDateTime: return [.boolean(value.flatMap(Self.toDateTime) != nil)]
    case .toTime: return Self.converted(value.flatMap(Self.toTime))
    default: return [.boolean(value.flatMap(Self.toTime) != nil)]
    }
  }

  private static func converted(_ item: Item?) -> [Item] { item.map { [$0] } ?? [] }

  private static func boolean(_ item: Item) -> Item? {
    switch item {
    case .boolean: return item
    case .integer(1): return .boolean(true)
    case .integer(0): return .boolean(false)
    case .decimal(let value):
      if value == FHIRPath.Decimal(1) { return .boolean(true) }
      return value.isZero ? .boolean(false) : nil
    case .string(let text):
      if ["true", "t", "yes", "y", "1", "1.0"].contains(text.lowercased()) {
        return .boolean(true)
      }
      let isFalse = ["false", "f", "no", "n", "0", "0.0"].contains(text.lowercased())
      return isFalse ? .boolean(false) : nil
    default: return nil
    }
  }

  private static func integer(_ item: Item) -> Item? {
    switch item {
    case .integer: return item
    case .boolean(let truth): return .integer(truth ? 1 : 0)
    case .string(let text):
      let digits = text.utf8.first == 0x2D || text.utf8.first == 0x2B ? text.dropFirst() : text[...]
      guard !digits.isEmpty, digits.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
      return Int32(text).map { .integer(Int($0)) }
    default: return nil
    }
  }

  private static func toDecimal(_ item: Item) -> Item? {
    switch item {
    case .integer(let value): return .decimal(FHIRPath.Decimal(value))
    case .decimal: return item
    case .boolean(let truth): return .decimal(FHIRPath.Decimal(truth ? 1 : 0))
    case .string(let text):
      guard !text.utf8.contains(where: { $0 | 0x20 == 0x65 }) else { return nil }
      return FHIRPath.Decimal(text).map { .decimal($0) }
    default: return nil
    }
  }

  private static func toQuantity(_ item: Item) -> Item? {
    switch item {
    case .quantity: return item
    case .integer, .decimal: return quantity(item).map { .quantity($0) }
    case .boolean(let truth):
      return .quantity(
        FHIRPath.Quantity(value: FHIRPath.Decimal(truth ? 1 : 0), unit: FHIRPath.Quantity.one))
    case .string(let text): return FHIRPath.Quantity(text).map { .quantity($0) }
    default: return nil
    }
  }

  private static func toString(_ item: Item) -> Item? {
    switch item {
    case .string: item
    case .boolean(let truth): .string(truth ? "true" : "false")
    case .integer(let value): .string(String(value))
    case .decimal(let value): .string(value.description)
    case .date(let moment), .dateTime(let moment), .time(let moment): .string(moment.description)
    case .quantity(let value): .string(value.description)
    case .element, .type: nil
    }
  }

  private static func toDate(_ item: Item) -> Item? {
    switch item {
    case .date: return item
    case .dateTime(let moment): return .date(moment.dateOnly)
    case .string(let text): return FHIRPath.Moment.date(text).map { .date($0.dateOnly) }
    default: return nil
    }
  }

  private static func toDateTime(_ item: Item) -> Item? {
    switch item {
    case .dateTime: return item
    case .date(var moment):
      moment.isDateTime = true
      return .dateTime(moment)
    case .string(let text):
      guard var moment = FHIRPath.Moment.date(text) else { return nil }
      moment.isDateTime = true
      return .dateTime(moment)
    default: return nil
    }
  }

  private static func toTime(_ item: Item) -> Item? {
    switch item {
    case .time: item
    case .string(let text):
      FHIRPath.Moment.time(text.hasPrefix("T") ? text.dropFirst() : text[...]).map { .time($0) }
    default: nil
    }
  }
}
