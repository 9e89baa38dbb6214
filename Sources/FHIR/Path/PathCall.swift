/// One call of a function: what it is called on, its arguments, and where it stands.
struct PathCall {
  let function: PathFunction
  let arguments: [PathExpression]
  let items: [FHIRPath.Item]
  let scope: PathScope
  let offset: Int

  init(
    _ function: PathFunction, _ arguments: [PathExpression], _ items: [FHIRPath.Item],
    _ scope: PathScope, _ offset: Int
  ) {
    self.function = function
    self.arguments = arguments
    self.items = items
    self.scope = scope
    self.offset = offset
  }
}

extension PathEvaluator {
  mutating func call(_ call: PathCall) throws(FHIRError) -> [Item] {
    switch call.function {
    case .empty, .exists, .all, .allTrue, .anyTrue, .allFalse, .anyFalse, .subsetOf, .supersetOf,
      .count, .distinct, .isDistinct, .not, .hasValue:
      return try existence(call)
    case .where, .select, .repeat, .aggregate, .iif, .trace: return try iteration(call)
    case .single, .first, .last, .tail, .skip, .take, .intersect, .exclude, .union, .combine:
      return try subset(call)
    case .toBoolean, .convertsToBoolean, .toInteger, .convertsToInteger, .toDate, .convertsToDate,
      .toDateTime, .convertsToDateTime, .toDecimal, .convertsToDecimal, .toQuantity,
      .convertsToQuantity, .toString, .convertsToString, .toTime, .convertsToTime:
      return try conversion(call)
    case .indexOf, .substring, .startsWith, .endsWith, .contains, .upper, .lower, .replace,
      .matches,
      .matchesFull, .replaceMatches, .length, .toChars, .trim, .split, .join, .encode, .decode,
      .escape, .unescape:
      return try textFunction(call)
    case .abs, .ceiling, .exp, .floor, .ln, .log, .power, .round, .sqrt, .truncate:
      return try mathematics(call)
    default: return try tree(call)
    }
  }

  /// What goes through a resource, and the rest.
  private mutating func tree(_ call: PathCall) throws(FHIRError) -> [Item] {
    switch call.function {
    case .children:
      var found: [Item] = []
      for item in call.items { found += try children(of: item) }
      return found
    case .descendants: return try descendants(of: call.items)
    case .type: return try types(of: call.items, call.offset)
    case .now, .today, .timeOfDay: return try clock(call)
    case .extension: return try extensions(call)
    case .getValue: return try values(call)
    case .resolve: return try resolution(call)
    case .htmlChecks:
      for item in call.items {
        guard let text = item.string, PathXHTML.isNarrative(text) else { return [.boolean(false)] }
        try spend(text.utf8.count / 16)
      }
      return call.items.isEmpty ? [] : [.boolean(true)]
    default: return try measure(call)
    }
  }

  /// An argument that isn't evaluated for each item.
  mutating func argument(_ index: Int, _ call: PathCall) throws(FHIRError) -> [Item] {
    let items = try evaluate(call.arguments[index], call.scope)
    try charge(items)
    return items
  }

  private func clock(_ call: PathCall) throws(FHIRError) -> [Item] {
    guard let now = context.now, var moment = FHIRPath.Moment.date(now.lexeme),
      moment.precision == .second
    else { throw unsupported("No time of the clock was given.", call.offset) }
    switch call.function {
    case .today: return [.date(moment.dateOnly)]
    case .timeOfDay: return [.time(moment.timeOnly)]
    default:
      moment.isDateTime = true
      return [.dateTime(moment)]
    }
  }

  private mutating func extensions(_ call: PathCall) throws(FHIRError) -> [Item] {
    guard let url = try text(argument(0, call), call.offset) else { return [] }
    let member = PathMember(
      name: "extension", utf8: Array("extension".utf8), isFirst: false, offset: call.offset)
    let elements = call.items.filter { $0.element != nil }
    return try children(named: member, of: elements).filter { item in
      item.element?.json?.member("url")?.equalsString(url) == true
    }
  }

  private func values(_ call: PathCall) throws(FHIRError) -> [Item] {
    guard call.items.count == 1, case .element(let element) = call.items[0],
      element.json?.kind != .object
    else { return [] }
    return systemValue(call.items[0]).map { [$0] } ?? []
  }

  /// How many digits a value was given with, and whether quantities have one dimension.
  private mutating func measure(_ call: PathCall) throws(FHIRError) -> [Item] {
    guard let item = call.items.first else { return [] }
    guard call.items.count == 1, let value = systemValue(item) else {
      throw mismatch("One value is needed here.", call.offset)
    }
    if call.function == .comparable {
      guard let other = try argument(0, call).first else { return [] }
      guard case .quantity(let left) = value, case .quantity(let right)? = systemValue(other) else {
        throw mismatch("Two quantities are needed here.", call.offset)
      }
      if left.unit == right.unit { return [.boolean(true)] }
      guard let first = PathUnit(left.unit), let second = PathUnit(right.unit) else {
        throw unsupported("A unit isn't known.", call.offset)
      }
      return [.boolean(first.dimensions == second.dimensions)]
    }
    switch value {
    case .integer: return [.integer(0)]
    case .decimal(let value): return [.integer(value.scale)]
    case .date(let moment), .dateTime(let moment), .time(let moment):
      var digits = [4, 6, 8, 10, 12, 14][Int(moment.precision.rawValue)] - (moment.isTime ? 8 : 0)
      digits += min(moment.fractionDigits, 3)
      return [.integer(digits)]
    default: throw mismatch("Values of this type have no precision.", call.offset)
    }
  }
}
