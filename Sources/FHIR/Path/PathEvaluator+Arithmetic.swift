/// Sums, products and moments.
extension PathEvaluator {
  mutating func arithmetic(
    _ symbol: PathOperator, _ left: Item, _ right: Item, _ offset: Int
  ) throws(FHIRError) -> [Item] {
    guard let first = systemValue(left), let second = systemValue(right) else {
      throw mismatch("The operator needs values that it can reckon with.", offset)
    }
    switch (first, second) {
    case (.integer(let first), .integer(let second)) where symbol != .over:
      return integers(symbol, first, second).map { [.integer($0)] } ?? []
    case (.string(let first), .string(let second)) where symbol == .plus:
      return [try string(first + second, offset)]
    case (.date(let moment), .quantity(let amount)), (.dateTime(let moment), .quantity(let amount)),
      (.time(let moment), .quantity(let amount)):
      let isAddition = symbol == .plus
      guard isAddition || symbol == .minus else { break }
      return try shifted(moment, by: amount, isAddition, offset)
    default: break
    }
    if let (first, second) = Self.decimals(first, second) {
      return try decimals(symbol, first, second, offset)
    }
    guard let (first, second) = try quantities(first, second) else {
      throw mismatch("The operator doesn't take values of these types.", offset)
    }
    return try quantities(symbol, first, second, offset)
  }

  /// Nil where the result has more than 32 bits, or the divisor is zero.
  private func integers(_ symbol: PathOperator, _ left: Int, _ right: Int) -> Int? {
    let result: Int
    switch symbol {
    case .plus: result = left + right
    case .minus: result = left - right
    case .times: result = left * right
    case .div where right != 0: result = left / right
    case .mod where right != 0: result = left % right
    default: return nil
    }
    return Int32(exactly: result).map { Int($0) }
  }

  private func decimals(
    _ symbol: PathOperator, _ left: FHIRPath.Decimal, _ right: FHIRPath.Decimal, _ offset: Int
  ) throws(FHIRError) -> [Item] {
    let result: FHIRPath.Decimal?
    switch symbol {
    case .plus: result = left.adding(right)
    case .minus: result = left.adding(right.negated)
    case .times: result = left.multiplied(by: right)
    case .over: result = left.divided(by: right)
    case .div: return whole(left, dividedBy: right)?.integer.map { [.integer($0)] } ?? []
    case .mod:
      result = whole(left, dividedBy: right).flatMap { $0.multiplied(by: right) }
        .flatMap { left.adding($0.negated) }
    default: throw mismatch("The operator doesn't take numbers.", offset)
    }
    return result.map { [.decimal($0)] } ?? []
  }

  /// How often the divisor fits, toward zero.
  private func whole(
    _ left: FHIRPath.Decimal, dividedBy right: FHIRPath.Decimal
  ) -> FHIRPath.Decimal? {
    guard let quotient = left.divided(by: right)?.rounded(to: 0, .towardZero) else { return nil }
    // A quotient that was rounded may have passed a whole number.
    guard let product = quotient.multiplied(by: right),
      let rest = left.adding(product.negated)
    else { return nil }
    if rest.isZero || (rest < FHIRPath.Decimal(0)) == (left < FHIRPath.Decimal(0)) {
      return quotient
    }
    let isNegative = quotient < FHIRPath.Decimal(0)
    return quotient.adding(FHIRPath.Decimal(isNegative ? 1 : -1))
  }

  private func quantities(
    _ symbol: PathOperator, _ left: FHIRPath.Quantity, _ right: FHIRPath.Quantity, _ offset: Int
  ) throws(FHIRError) -> [Item] {
    switch symbol {
    case .plus, .minus:
      guard let other = right.converted(to: left.unit) else {
        throw unsupported("The units can't be brought to one exactly.", offset)
      }
      let value = left.value.adding(symbol == .plus ? other.value : other.value.negated)
      return value.map { [.quantity(FHIRPath.Quantity(value: $0, unit: left.unit))] } ?? []
    case .times, .over:
      if symbol == .over, right.value.isZero { return [] }
      let value =
        symbol == .times
        ? left.value.multiplied(by: right.value) : left.value.divided(by: right.value)
      guard let unit = unit(symbol, left.unit, right.unit) else {
        throw unsupported("The unit of the result can't be told.", offset)
      }
      return value.map { [.quantity(FHIRPath.Quantity(value: $0, unit: unit))] } ?? []
    default: throw mismatch("The operator doesn't take quantities.", offset)
    }
  }

  private func unit(
    _ symbol: PathOperator, _ left: FHIRPath.Quantity.Unit, _ right: FHIRPath.Quantity.Unit
  ) -> FHIRPath.Quantity.Unit? {
    guard case .ucum(let first) = left, case .ucum(let second) = right else { return nil }
    if second == "1" { return left }
    // A longer one is never read; products of products would grow without end.
    guard first.utf8.count + second.utf8.count < PathUnit.longestCode else { return nil }
    if symbol == .over {
      if first == second { return .ucum("1") }
      // `a/b.c` is `(a/b)·c`: a divisor of several units has no simple spelling.
      return second.utf8.contains { $0 == 0x2E || $0 == 0x2F } ? nil : .ucum(first + "/" + second)
    }
    return first == "1" ? right : .ucum(first + "." + second)
  }

  /// A moment some time later or earlier.
  private func shifted(
    _ moment: FHIRPath.Moment, by amount: FHIRPath.Quantity, _ isAddition: Bool, _ offset: Int
  ) throws(FHIRError) -> [Item] {
    let unit: FHIRPath.CalendarUnit
    switch amount.unit {
    case .calendar(let word): unit = word
    case .ucum(let code):
      if let word = FHIRPath.CalendarUnit(rawValue: code) {
        unit = word
      } else if let word = FHIRPath.CalendarUnit.allCases.first(where: { $0.ucum == code }),
        !word.isVariable
      {
        unit = word
      } else {
        throw mismatch("A moment moves by a unit of time of fixed length.", offset)
      }
    case .other: throw mismatch("A moment moves by a unit of time.", offset)
    }
    // Of units above the second only whole ones count; of fractions of a second the
    // specification and its test cases say different things.
    if unit == .second || unit == .millisecond, !amount.value.isWhole {
      throw unsupported("A part of a second can't be added.", offset)
    }
    guard let whole = amount.value.rounded(to: 0, .towardZero).integer else { return [] }
    if moment.isTime, unit == .year || unit == .month || unit == .week || unit == .day {
      throw mismatch("A time of day has no days.", offset)
    }
    guard let result = moment.adding(isAddition ? whole : -whole, unit) else { return [] }
    if result.isTime { return [.time(result)] }
    return [result.isDateTime ? .dateTime(result) : .date(result)]
  }
}
