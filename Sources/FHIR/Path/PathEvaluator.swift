/// What the names of an expression refer to at one place in it.
struct PathScope {
  /// `$this`, and what a leading name is looked up in.
  var focus: [FHIRPath.Item]
  /// `$index`, inside a function that goes through items.
  var index: Int?
  /// `$total`, inside `aggregate`.
  var total: [FHIRPath.Item]?

  init(focus: [FHIRPath.Item], index: Int? = nil, total: [FHIRPath.Item]? = nil) {
    self.focus = focus
    self.index = index
    self.total = total
  }

  init(item: FHIRPath.Item, index: Int, in outer: PathScope) {
    self.init(focus: [item], index: index, total: outer.total)
  }
}

/// One evaluation of one expression.
///
/// Every item that a part of the expression yields costs a step, so that an expression that is made
/// to blow up ends; the depth of the recursion is bounded by the parser's.
struct PathEvaluator {
  typealias Item = FHIRPath.Item
  typealias Element = FHIRPath.Element

  let context: FHIRPath.Context
  /// What the expression is evaluated on: `%context`.
  let start: [Item]
  private let resource: JSON?
  /// What is left of the context's steps.
  var stepsLeft: Int

  init(on element: Element, in context: FHIRPath.Context) {
    self.context = context
    start = [.element(element)]
    resource = context.resource ?? element.json
    stepsLeft = max(context.steps, 1)
  }

  static func resourceType(of json: JSON?) -> String? { json?.member("resourceType")?.string }

  var rootResource: JSON? { context.rootResource ?? resource }

  /// Uses up steps.
  @inline(__always)
  mutating func spend(_ count: Int) throws(FHIRError) {
    stepsLeft -= count
    guard stepsLeft >= 0 else {
      throw FHIRError(.pathTooComplex, "The evaluation takes more steps than the limit.")
    }
  }

  /// Pays for what reading a value's text will cost.
  @inline(__always)
  mutating func charge(_ items: [Item]) throws(FHIRError) {
    if let item = items.first { try charge(item) }
  }

  mutating func charge(_ item: Item) throws(FHIRError) {
    switch item {
    case .string(let text): try spend(text.utf8.count / 64)
    case .element(let element):
      guard let json = element.json else { return }
      switch json.kind {
      case .string, .number: try spend(Int(json.node.length) / 64)
      // A quantity's value and unit are looked for among its members.
      case .object: try spend(json.count / 16)
      default: return
      }
    default: return
    }
  }

  func mismatch(_ reason: StaticString, _ offset: Int? = nil) -> FHIRError {
    FHIRError(.pathMismatch, reason, offset: offset)
  }

  func unsupported(_ reason: StaticString, _ offset: Int? = nil) -> FHIRError {
    FHIRError(.pathUnsupported, reason, offset: offset)
  }

  /// The recursion goes through here: its frame is kept small, and the rest is elsewhere.
  mutating func evaluate(
    _ expression: PathExpression, _ scope: PathScope
  ) throws(FHIRError) -> [Item] {
    switch expression {
    case .path(let first, let steps): try walk(first, steps, scope)
    case .operation(let first, let operations): try fold(first, operations, scope)
    default: try leaf(expression, scope)
    }
  }

  private mutating func walk(
    _ first: PathExpression?, _ steps: [PathStep], _ scope: PathScope
  ) throws(FHIRError) -> [Item] {
    if context.isStrict { try check(first, steps) }
    var items = scope.focus
    if let first {
      items = try evaluate(first, scope)
      // What a variable holds was paid for when it was computed, and is gone through again.
      try spend(items.count)
    }
    for step in steps {
      items = try apply(step, to: items, scope)
      try spend(items.count + 1)
    }
    return items
  }

  private mutating func fold(
    _ first: PathExpression, _ operations: [PathOperation], _ scope: PathScope
  ) throws(FHIRError) -> [Item] {
    var left = try evaluate(first, scope)
    for operation in operations { left = try apply(operation, to: left, scope) }
    return left
  }

  private mutating func leaf(
    _ expression: PathExpression, _ scope: PathScope
  ) throws(FHIRError) -> [Item] {
    switch expression {
    case .nothing, .path, .operation: return []
    case .literal(let item): return [item]
    case .focus: return scope.focus
    case .index(let offset):
      guard let index = scope.index else {
        throw FHIRError(.pathInvalid, "There is no $index here.", offset: offset)
      }
      return [.integer(index)]
    case .total(let offset):
      guard let total = scope.total else {
        throw FHIRError(.pathInvalid, "There is no $total here.", offset: offset)
      }
      return total
    case .variable(let name, let offset): return try variable(name, offset)
    case .negated(let inner, let offset):
      return try signed(evaluate(inner, scope), isNegative: true, offset)
    case .unsigned(let inner, let offset):
      return try signed(evaluate(inner, scope), isNegative: false, offset)
    }
  }

  private mutating func apply(
    _ step: PathStep, to items: [Item], _ scope: PathScope
  ) throws(FHIRError) -> [Item] {
    switch step {
    case .member(let member): return try children(named: member, of: items)
    case .function(let function, let arguments, let offset):
      try charge(items)
      return try call(PathCall(function, arguments, items, scope, offset))
    case .type(let test, let type, let offset): return try apply(test, type, to: items, offset)
    case .index(let inner, let offset):
      return try element(at: evaluate(inner, scope), of: items, offset)
    }
  }

  private func element(
    at index: [Item], of items: [Item], _ offset: Int
  ) throws(FHIRError) -> [Item] {
    if index.isEmpty { return [] }
    guard index.count == 1, case .integer(let position)? = systemValue(index[0]) else {
      throw mismatch("An index is one integer.", offset)
    }
    return items.indices.contains(position) ? [items[position]] : []
  }

  private mutating func apply(
    _ operation: PathOperation, to left: [Item], _ scope: PathScope
  ) throws(FHIRError) -> [Item] {
    try spend(1)
    try charge(left)
    switch operation.operand {
    case .type(let test, let type): return try apply(test, type, to: left, operation.offset)
    case .value(let symbol, let operand):
      if let settled = try settled(symbol, left) { return settled }
      let right = try evaluate(operand, scope)
      try charge(right)
      return try apply(symbol, left, right, operation.offset)
    }
  }

  private mutating func variable(_ name: String, _ offset: Int) throws(FHIRError) -> [Item] {
    if let given = context.variables[name] { return given }
    switch name {
    case "context": return start
    case "resource": return try elements(of: resource)
    case "rootResource": return try elements(of: rootResource)
    case "sct": return [.string("http://snomed.info/sct")]
    case "loinc": return [.string("http://loinc.org")]
    case "ucum": return [.string("http://unitsofmeasure.org")]
    default: break
    }
    if name.hasPrefix("vs-") {
      return [.string("http://hl7.org/fhir/ValueSet/" + name.dropFirst(3))]
    }
    if name.hasPrefix("ext-") {
      return [.string("http://hl7.org/fhir/StructureDefinition/" + name.dropFirst(4))]
    }
    throw FHIRError(.pathInvalid, "There is no such variable.", offset: offset)
  }

  mutating func elements(of resource: JSON?) throws(FHIRError) -> [Item] {
    guard let resource else { return [] }
    try spend(resource.count / 16)
    return [.element(Element(json: resource, type: Self.resourceType(of: resource)))]
  }

  /// The truth of a collection as a criterion or an operand of logic; nil if it is empty.
  func truth(of items: [Item], _ offset: Int? = nil) throws(FHIRError) -> Bool? {
    guard let item = items.first else { return nil }
    guard items.count == 1 else {
      throw mismatch("One item is needed, and there are more.", offset)
    }
    switch item {
    case .boolean(let truth): return truth
    // Any single item that is no boolean counts as true where one is wanted.
    case .element(let element): return element.json?.bool ?? true
    default: return true
    }
  }

  private func signed(
    _ items: [Item], isNegative: Bool, _ offset: Int
  ) throws(FHIRError) -> [Item] {
    guard let item = items.first else { return [] }
    guard items.count == 1 else { throw mismatch("A sign stands before one number.", offset) }
    switch systemValue(item) {
    case .integer(let value):
      // The least integer has no negative of 32 bits.
      return Int32(exactly: isNegative ? -value : value).map { [.integer(Int($0))] } ?? []
    case .decimal(let value): return [.decimal(isNegative ? value.negated : value)]
    case .quantity(var value):
      if isNegative { value.value = value.value.negated }
      return [.quantity(value)]
    default: throw mismatch("A sign stands before a number.", offset)
    }
  }
}
