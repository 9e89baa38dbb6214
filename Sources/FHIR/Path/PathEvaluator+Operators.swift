/// The operators between two collections.
extension PathEvaluator {
  /// The answer where the left side alone decides, so that the right isn't evaluated.
  mutating func settled(_ symbol: PathOperator, _ left: [Item]) throws(FHIRError) -> [Item]? {
    switch symbol {
    case .and: try truth(of: left) == false ? [.boolean(false)] : nil
    case .or: try truth(of: left) == true ? [.boolean(true)] : nil
    case .implies: try truth(of: left) == false ? [.boolean(true)] : nil
    default: nil
    }
  }

  mutating func apply(
    _ symbol: PathOperator, _ left: [Item], _ right: [Item], _ offset: Int
  ) throws(FHIRError) -> [Item] {
    switch symbol {
    case .and, .or, .xor, .implies: return try logic(symbol, left, right, offset)
    case .union: return try union(left, right)
    case .equal: return Self.items(try equality(left, right))
    case .unequal: return Self.items(try equality(left, right).map { !$0 })
    case .equivalent: return [.boolean(try equivalence(left, right))]
    case .inequivalent: return [.boolean(try !equivalence(left, right))]
    case .in: return try membership(of: left, in: right, offset)
    case .contains: return try membership(of: right, in: left, offset)
    case .concatenate:
      let (first, second) = (try text(left, offset) ?? "", try text(right, offset) ?? "")
      return [try string(first + second, offset)]
    default: break
    }
    guard let first = left.first, let second = right.first else { return [] }
    guard left.count == 1, right.count == 1 else {
      throw mismatch("The operator takes one item on each side.", offset)
    }
    switch symbol {
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      guard let order = try order(first, second, offset) else { return [] }
      switch symbol {
      case .less: return [.boolean(order < 0)]
      case .lessOrEqual: return [.boolean(order <= 0)]
      case .greater: return [.boolean(order > 0)]
      default: return [.boolean(order >= 0)]
      }
    default: return try arithmetic(symbol, first, second, offset)
    }
  }

  static func items(_ truth: Bool?) -> [Item] { truth.map { [.boolean($0)] } ?? [] }

  private func logic(
    _ symbol: PathOperator, _ left: [Item], _ right: [Item], _ offset: Int
  ) throws(FHIRError) -> [Item] {
    let (first, second) = (try truth(of: left, offset), try truth(of: right, offset))
    switch symbol {
    case .and:
      if first == false || second == false { return [.boolean(false)] }
      return first == nil || second == nil ? [] : [.boolean(true)]
    case .or:
      if first == true || second == true { return [.boolean(true)] }
      return first == nil || second == nil ? [] : [.boolean(false)]
    case .xor:
      guard let first, let second else { return [] }
      return [.boolean(first != second)]
    default:
      if first == false || second == true { return [.boolean(true)] }
      return first == nil || second == nil ? [] : [.boolean(false)]
    }
  }

  private mutating func membership(
    of item: [Item], in items: [Item], _ offset: Int
  ) throws(FHIRError) -> [Item] {
    guard let wanted = item.first else { return [] }
    guard item.count == 1 else { throw mismatch("Membership is asked of one item.", offset) }
    for member in items where try equality(wanted, member) == true { return [.boolean(true)] }
    return [.boolean(false)]
  }

  /// -1, 0 or 1; nil where values can't be put in order, or one has none.
  mutating func order(_ left: Item, _ right: Item, _ offset: Int) throws(FHIRError) -> Int? {
    guard let (first, second) = systemValues(left, right) else {
      // What isn't primitive is no operand; a primitive without a value is as if empty.
      for case .element(let element) in [left, right] where element.json?.kind == .object {
        throw mismatch("Values of this type have no order.", offset)
      }
      return nil
    }
    switch (first, second) {
    case (.string(let first), .string(let second)):
      let (left, right) = (first.unicodeScalars, second.unicodeScalars)
      if left.elementsEqual(right) { return 0 }
      return left.lexicographicallyPrecedes(right) { $0.value < $1.value } ? -1 : 1
    case (.date(let first), .date(let second)), (.date(let first), .dateTime(let second)),
      (.dateTime(let first), .date(let second)), (.dateTime(let first), .dateTime(let second)),
      (.time(let first), .time(let second)):
      return first.order(against: second)
    default: break
    }
    if let (first, second) = Self.decimals(first, second) {
      return first == second ? 0 : first < second ? -1 : 1
    }
    guard let (first, second) = try quantities(first, second) else {
      throw mismatch("Values of these types have no order.", offset)
    }
    switch first.relation(to: second) {
    case .comparable(let first, let second): return first == second ? 0 : first < second ? -1 : 1
    case .incomparable: return nil
    case .unknown: throw unsupported("A unit isn't known, or too large a number.", offset)
    }
  }

  static func decimals(
    _ left: Item, _ right: Item
  ) -> (FHIRPath.Decimal, FHIRPath.Decimal)? {
    guard let first = decimal(left), let second = decimal(right) else { return nil }
    return (first, second)
  }

  static func decimal(_ item: Item) -> FHIRPath.Decimal? {
    switch item {
    case .integer(let value): FHIRPath.Decimal(value)
    case .decimal(let value): value
    default: nil
    }
  }

  /// Two quantities, the reading of their units paid for.
  mutating func quantities(
    _ left: Item, _ right: Item
  ) throws(FHIRError) -> (FHIRPath.Quantity, FHIRPath.Quantity)? {
    guard let first = Self.quantity(left), let second = Self.quantity(right) else { return nil }
    if first.unit != second.unit { try spend(first.readingCost + second.readingCost) }
    return (first, second)
  }

  /// Numbers count as quantities of the unit 1.
  static func quantity(_ item: Item) -> FHIRPath.Quantity? {
    if case .quantity(let value) = item { return value }
    return decimal(item).map { FHIRPath.Quantity(value: $0, unit: FHIRPath.Quantity.one) }
  }

  static let longestString = 1 << 20

  /// A computed string, if it isn't longer than the limit.
  mutating func string(_ text: String, _ offset: Int) throws(FHIRError) -> Item {
    let count = text.utf8.count
    try spend(count / 64)
    guard count <= Self.longestString else {
      throw FHIRError(.pathTooComplex, "A string grows beyond the limit.", offset: offset)
    }
    return .string(text)
  }
}
