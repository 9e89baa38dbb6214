/// Functions that ask about, filter and combine collections.
extension PathEvaluator {
  mutating func existence(_ call: PathCall) throws(FHIRError) -> [Item] {
    let items = call.items
    switch call.function {
    case .empty: return [.boolean(items.isEmpty)]
    case .exists:
      guard let criterion = call.arguments.first else { return [.boolean(!items.isEmpty)] }
      for index in items.indices {
        if try holds(criterion, items[index], index, call) { return [.boolean(true)] }
      }
      return [.boolean(false)]
    case .all:
      for index in items.indices {
        guard try holds(call.arguments[0], items[index], index, call) else {
          return [.boolean(false)]
        }
      }
      return [.boolean(true)]
    case .allTrue: return try [.boolean(booleans(call).allSatisfy { $0 })]
    case .anyTrue: return try [.boolean(booleans(call).contains(true))]
    case .allFalse: return try [.boolean(!booleans(call).contains(true))]
    case .anyFalse: return try [.boolean(booleans(call).contains(false))]
    case .subsetOf: return try [.boolean(isSubset(items, of: argument(0, call)))]
    case .supersetOf: return try [.boolean(isSubset(argument(0, call), of: items))]
    case .count: return [.integer(items.count)]
    case .distinct: return try distinct(items)
    case .isDistinct: return try [.boolean(distinct(items).count == items.count)]
    case .hasValue:
      guard items.count == 1 else { return [.boolean(false)] }
      guard case .element(let element) = items[0] else { return [.boolean(true)] }
      return [.boolean(element.json.map { $0.kind != .object } ?? false)]
    default: return Self.items(try truth(of: items, call.offset).map { !$0 })
    }
  }

  private mutating func holds(
    _ criterion: PathExpression, _ item: Item, _ index: Int, _ call: PathCall
  ) throws(FHIRError) -> Bool {
    let scope = PathScope(item: item, index: index, in: call.scope)
    return try truth(of: evaluate(criterion, scope), call.offset) == true
  }

  private func booleans(_ call: PathCall) throws(FHIRError) -> [Bool] {
    var truths: [Bool] = []
    for item in call.items {
      guard case .boolean(let truth)? = systemValue(item) else {
        throw mismatch("Only booleans can be asked this.", call.offset)
      }
      truths.append(truth)
    }
    return truths
  }

  private mutating func isSubset(_ items: [Item], of others: [Item]) throws(FHIRError) -> Bool {
    var set = PathSet()
    for item in others { _ = try set.insert(item, &self) }
    for item in items where try !set.contains(item, &self) { return false }
    return true
  }

  mutating func iteration(_ call: PathCall) throws(FHIRError) -> [Item] {
    switch call.function {
    case .where:
      var found: [Item] = []
      for index in call.items.indices
      where try holds(call.arguments[0], call.items[index], index, call) {
        found.append(call.items[index])
      }
      return found
    case .select: return try projection(call, 0)
    case .repeat: return try repetition(call)
    case .aggregate: return try aggregation(call)
    case .iif: return try conditional(call)
    default:
      // A trace goes nowhere, but what is wrong in its arguments shows.
      _ = try text(argument(0, call), call.offset)
      if call.arguments.count > 1 { _ = try projection(call, 1) }
      return call.items
    }
  }

  private mutating func projection(_ call: PathCall, _ argument: Int) throws(FHIRError) -> [Item] {
    var found: [Item] = []
    for index in call.items.indices {
      let scope = PathScope(item: call.items[index], index: index, in: call.scope)
      found += try evaluate(call.arguments[argument], scope)
      try spend(1)
    }
    return found
  }

  private mutating func aggregation(_ call: PathCall) throws(FHIRError) -> [Item] {
    var total = call.arguments.count > 1 ? try argument(1, call) : []
    for index in call.items.indices {
      let scope = PathScope(focus: [call.items[index]], index: index, total: total)
      total = try evaluate(call.arguments[0], scope)
      try spend(1 + total.count)
    }
    return total
  }

  private mutating func repetition(_ call: PathCall) throws(FHIRError) -> [Item] {
    var set = PathSet()
    var waiting = call.items
    while !waiting.isEmpty {
      var next: [Item] = []
      for index in waiting.indices {
        let scope = PathScope(item: waiting[index], index: index, in: call.scope)
        for item in try evaluate(call.arguments[0], scope) {
          if try set.insert(item, &self) { next.append(item) }
        }
      }
      waiting = next
    }
    return set.items
  }

  private mutating func conditional(_ call: PathCall) throws(FHIRError) -> [Item] {
    guard call.items.count <= 1 else {
      throw mismatch("iif is called on one item at most.", call.offset)
    }
    var scope = call.scope
    // Called without an input the focus is the input; `{}.iif()` has none.
    scope.focus = call.items
    if try isTrue(evaluate(call.arguments[0], scope), call.offset) {
      return try evaluate(call.arguments[1], scope)
    }
    return call.arguments.count > 2 ? try evaluate(call.arguments[2], scope) : []
  }

  /// Of a criterion that must be a boolean, or empty.
  private func isTrue(_ criterion: [Item], _ offset: Int) throws(FHIRError) -> Bool {
    guard let first = criterion.first else { return false }
    guard criterion.count == 1, case .boolean(let truth)? = systemValue(first) else {
      throw mismatch("The criterion of iif is a boolean.", offset)
    }
    return truth
  }

  mutating func subset(_ call: PathCall) throws(FHIRError) -> [Item] {
    let items = call.items
    switch call.function {
    case .single:
      guard items.count <= 1 else { throw mismatch("There is more than one item.", call.offset) }
      return items
    case .first: return Array(items.prefix(1))
    case .last: return Array(items.suffix(1))
    case .tail: return Array(items.dropFirst())
    case .skip, .take:
      guard let count = try integer(argument(0, call), call.offset) else {
        throw mismatch("The number of items is missing.", call.offset)
      }
      return call.function == .skip
        ? Array(items.dropFirst(max(count, 0))) : Array(items.prefix(max(count, 0)))
    case .union: return try union(items, argument(0, call))
    case .combine: return items + (try argument(0, call))
    default:
      var set = PathSet()
      for item in try argument(0, call) { _ = try set.insert(item, &self) }
      let isIntersection = call.function == .intersect
      var found: [Item] = []
      for item in items where try set.contains(item, &self) == isIntersection { found.append(item) }
      return isIntersection ? try distinct(found) : found
    }
  }
}
