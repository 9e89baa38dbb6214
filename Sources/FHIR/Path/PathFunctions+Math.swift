/// Mathematics, as far as the answers are exact; the rest is refused.
extension PathEvaluator {
  mutating func mathematics(_ call: PathCall) throws(FHIRError) -> [Item] {
    guard let item = call.items.first else { return [] }
    guard call.items.count == 1, let value = systemValue(item) else {
      throw mismatch("One number is needed here.", call.offset)
    }
    if call.function == .abs, case .quantity(var quantity) = value {
      if quantity.value < FHIRPath.Decimal(0) { quantity.value = quantity.value.negated }
      return [.quantity(quantity)]
    }
    guard let number = Self.decimal(value) else {
      throw mismatch("A number is needed here.", call.offset)
    }
    switch call.function {
    case .abs:
      let size = number < FHIRPath.Decimal(0) ? number.negated : number
      if case .integer = value { return size.integer.map { [.integer($0)] } ?? [] }
      return [.decimal(size)]
    case .ceiling: return Self.whole(number.rounded(to: 0, .up))
    case .floor: return Self.whole(number.rounded(to: 0, .down))
    case .truncate: return Self.whole(number.rounded(to: 0, .towardZero))
    case .round: return try rounded(number, call)
    case .exp:
      guard number.isZero else { throw inexact(call) }
      return [.decimal(FHIRPath.Decimal(1))]
    case .ln:
      if number <= FHIRPath.Decimal(0) { return [] }
      guard number == FHIRPath.Decimal(1) else { throw inexact(call) }
      return [.decimal(FHIRPath.Decimal(0))]
    case .log: return try logarithm(number, call)
    case .sqrt: return try root(number, call)
    default: return try power(number, call, isInteger: Self.systemType(of: value) == "Integer")
    }
  }

  private func inexact(_ call: PathCall) -> FHIRError {
    unsupported("The answer has no exact digits.", call.offset)
  }

  private static func whole(_ value: FHIRPath.Decimal) -> [Item] {
    value.integer.map { [.integer($0)] } ?? []
  }

  private mutating func rounded(
    _ value: FHIRPath.Decimal, _ call: PathCall
  ) throws(FHIRError) -> [Item] {
    var digits = 0
    if !call.arguments.isEmpty {
      guard let given = try integer(argument(0, call), call.offset) else { return [] }
      digits = given
    }
    guard digits >= 0 else { throw mismatch("Digits are counted from zero.", call.offset) }
    return [.decimal(value.rounded(to: digits, .halfAway))]
  }

  private mutating func number(_ call: PathCall) throws(FHIRError) -> FHIRPath.Decimal? {
    let items = try argument(0, call)
    guard let item = items.first else { return nil }
    guard items.count == 1, let value = systemValue(item).flatMap(Self.decimal) else {
      throw mismatch("One number is needed here.", call.offset)
    }
    return value
  }

  private mutating func logarithm(
    _ value: FHIRPath.Decimal, _ call: PathCall
  ) throws(FHIRError) -> [Item] {
    guard let radix = try number(call) else { return [] }
    let one = FHIRPath.Decimal(1)
    guard value > FHIRPath.Decimal(0), radix > one else {
      throw mismatch("Logarithms are of positive numbers, to a base above one.", call.offset)
    }
    var (power, exponent) = (one, 0)
    while power < value, exponent < 128 {
      guard let next = power.multiplied(by: radix) else { throw inexact(call) }
      (power, exponent) = (next, exponent + 1)
    }
    guard power == value else { throw inexact(call) }
    return [.decimal(FHIRPath.Decimal(exponent))]
  }

  private func root(_ value: FHIRPath.Decimal, _ call: PathCall) throws(FHIRError) -> [Item] {
    if value < FHIRPath.Decimal(0) { return [] }
    let number = value.normalized
    let isEven = number.scale % 2 == 0
    guard let scaled = isEven ? number.coefficient : Self.times10(number.coefficient) else {
      throw inexact(call)
    }
    // Halving until neighbours are reached; the square of the upper end doesn't overflow.
    var (low, high) = (Int128(0), min(scaled, 13_043_817_825_332_782_212) + 1)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if middle * middle <= scaled { low = middle } else { high = middle }
    }
    let scale = (number.scale + (isEven ? 0 : 1)) / 2
    guard low * low == scaled, let root = FHIRPath.Decimal(coefficient: low, scale: scale) else {
      throw inexact(call)
    }
    return [.decimal(root)]
  }

  private static func times10(_ value: Int128) -> Int128? {
    let (product, overflow) = value.multipliedReportingOverflow(by: 10)
    return overflow ? nil : product
  }

  private mutating func power(
    _ value: FHIRPath.Decimal, _ call: PathCall, isInteger: Bool
  ) throws(FHIRError) -> [Item] {
    guard let exponent = try number(call) else { return [] }
    guard let times = exponent.integer else {
      // A root of a negative number is no number.
      if value < FHIRPath.Decimal(0) { return [] }
      throw inexact(call)
    }
    guard abs(times) <= 1000 else { throw inexact(call) }
    try spend(abs(times) / 16)
    var result = FHIRPath.Decimal(1)
    for _ in 0..<abs(times) {
      guard let next = result.multiplied(by: value) else { throw inexact(call) }
      result = next
    }
    if times < 0 {
      guard let inverse = FHIRPath.Decimal(1).exactlyDivided(by: result) else {
        if result.isZero { return [] }
        throw inexact(call)
      }
      return [.decimal(inverse)]
    }
    if isInteger { return result.integer.map { [.integer($0)] } ?? [] }
    return [.decimal(result)]
  }
}
