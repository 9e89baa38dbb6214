/// Reads a FHIRPath text by precedence climbing.
struct PathParser {
  private let tokens: [PathToken]
  private var at = 0
  private var depth = 0
  /// How many levels the expression has that was read last.
  private var height = 0

  /// The most expressions inside one another: parentheses, arguments, brackets and operands.
  ///
  /// The deepest fits a stack of half a megabyte without optimization.
  static let depthLimit = 32

  init(_ text: String) throws(FHIRError) { tokens = try PathLexer.tokens(of: text) }

  mutating func wholeExpression() throws(FHIRError) -> PathExpression {
    let expression = try expression()
    guard case .end = tokens[at].kind else { throw unexpected("The expression ends before this.") }
    return expression
  }

  private var offset: Int { tokens[at].offset }

  private func unexpected(_ reason: StaticString) -> FHIRError {
    FHIRError(.pathInvalid, reason, offset: offset)
  }

  private mutating func take(_ symbol: String) -> Bool {
    guard case .symbol(let found) = tokens[at].kind, found == symbol else { return false }
    at += 1
    return true
  }

  private mutating func expect(_ symbol: String) throws(FHIRError) {
    guard take(symbol) else { throw unexpected("A bracket or comma is missing here.") }
  }

  /// An expression whose operators bind at least so tightly.
  private mutating func expression(_ least: Int = 1) throws(FHIRError) -> PathExpression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else { throw tooDeep }
    var left = try signed()
    var tallest = height
    while let precedence = operatorPrecedence, precedence >= least {
      var operations: [PathOperation] = []
      while operatorPrecedence == precedence {
        operations.append(try operation(precedence))
        tallest = max(tallest, height)
      }
      left = .operation(left, operations)
      tallest += 1
    }
    height = tallest
    guard height <= Self.depthLimit else { throw tooDeep }
    return left
  }

  private var tooDeep: FHIRError {
    FHIRError(.pathTooComplex, "The expression is nested too deep.", offset: offset)
  }

  private var nextOperator: PathOperator? {
    switch tokens[at].kind {
    case .symbol(let symbol): PathOperator(rawValue: symbol)
    case .name(let name, isDelimited: false): PathOperator(rawValue: name)
    default: nil
    }
  }

  private var typeOperator: PathTypeTest? {
    guard case .name(let name, isDelimited: false) = tokens[at].kind else { return nil }
    return name == "is" ? .is : name == "as" ? .as : nil
  }

  private var operatorPrecedence: Int? {
    typeOperator == nil ? nextOperator?.precedence : PathOperator.typePrecedence
  }

  private mutating func operation(_ precedence: Int) throws(FHIRError) -> PathOperation {
    let offset = offset
    if let test = typeOperator {
      at += 1
      height = 0
      return PathOperation(operand: .type(test, try typeName()), offset: offset)
    }
    guard let found = nextOperator else { throw unexpected("An operator is missing here.") }
    at += 1
    let right = try expression(precedence + 1)
    return PathOperation(operand: .value(found, right), offset: offset)
  }

  private mutating func signed() throws(FHIRError) -> PathExpression {
    let offset = offset
    var signs: [Bool] = []
    while true {
      if take("-") { signs.append(true) } else if take("+") { signs.append(false) } else { break }
    }
    let value = try path()
    if signs.isEmpty { return value }
    let isNegative = signs.filter { $0 }.count % 2 == 1
    return isNegative ? .negated(value, offset: offset) : .unsigned(value, offset: offset)
  }

  private mutating func path() throws(FHIRError) -> PathExpression {
    var steps: [PathStep] = []
    height = 0
    let start = try term(&steps)
    var tallest = height
    while true {
      let offset = offset
      if take(".") {
        if case .special = tokens[at].kind {
          throw FHIRError(.pathUnsupported, "$this isn't offered after a dot.", offset: offset)
        }
        steps.append(try invocation(isFirst: false))
      } else if take("[") {
        steps.append(.index(try expression(), offset: offset))
        try expect("]")
      } else {
        break
      }
      tallest = max(tallest, height)
    }
    height = tallest
    if steps.isEmpty, let start { return start }
    height += 1
    return .path(start, steps)
  }

  /// What a path begins with; nil if that is a step from the focus.
  private mutating func term(_ steps: inout [PathStep]) throws(FHIRError) -> PathExpression? {
    let token = tokens[at]
    switch token.kind {
    case .name(let name, let isDelimited):
      if !isDelimited, name == "true" || name == "false" {
        at += 1
        return .literal(.boolean(name == "true"))
      }
      steps.append(try invocation(isFirst: true))
      return nil
    case .string(let text):
      at += 1
      return .literal(.string(text))
    case .integer(let text), .decimal(let text):
      at += 1
      return .literal(try number(text, token))
    case .moment(let moment):
      at += 1
      return .literal(
        moment.isTime ? .time(moment) : moment.isDateTime ? .dateTime(moment) : .date(moment))
    case .variable(let name):
      at += 1
      return .variable(name, offset: token.offset)
    case .special(let name):
      at += 1
      switch name {
      case "this": return .focus
      case "index": return .index(offset: token.offset)
      default: return .total(offset: token.offset)
      }
    case .symbol("("):
      at += 1
      let inner = try expression()
      try expect(")")
      return inner
    case .symbol("{"):
      at += 1
      try expect("}")
      return .nothing
    case .symbol, .end: throw unexpected("A value is missing here.")
    }
  }

  /// A number, or a quantity if a unit follows.
  private mutating func number(_ text: String, _ token: PathToken) throws(FHIRError)
    -> FHIRPath.Item
  {
    guard let value = FHIRPath.Decimal(text) else {
      throw FHIRError(.pathInvalid, "A number has too many digits.", offset: token.offset)
    }
    switch tokens[at].kind {
    case .string(let unit):
      at += 1
      return .quantity(FHIRPath.Quantity(value: value, unit: .ucum(unit)))
    case .name(let word, isDelimited: false):
      if let unit = FHIRPath.CalendarUnit(word: word) {
        at += 1
        return .quantity(FHIRPath.Quantity(value: value, unit: .calendar(unit)))
      }
    default: break
    }
    guard case .integer = token.kind else { return .decimal(value) }
    guard let integer = value.integer else {
      throw FHIRError(.pathInvalid, "An integer has 32 bits.", offset: token.offset)
    }
    return .integer(integer)
  }

  private static let keywords: Set = ["and", "or", "xor", "implies", "div", "mod", "true", "false"]

  private mutating func invocation(isFirst: Bool) throws(FHIRError) -> PathStep {
    let start = offset
    guard case .name(let name, let isDelimited) = tokens[at].kind,
      // After a dot a keyword can be nothing but a name (`text.div`).
      isDelimited || !isFirst || !Self.keywords.contains(name)
    else { throw unexpected("A name is missing here.") }
    at += 1
    height = 0
    guard take("(") else {
      return .member(
        PathMember(name: name, utf8: Array(name.utf8), isFirst: isFirst, offset: start))
    }
    if let test = PathTypeTest(rawValue: name) {
      let type = try typeName()
      try expect(")")
      return .type(test, type, offset: start)
    }
    guard let function = PathFunction(rawValue: name) else {
      throw FHIRError(.pathUnsupported, "There is no such function here.", offset: start)
    }
    var arguments: [PathExpression] = []
    if !take(")") {
      var tallest = 0
      repeat {
        arguments.append(try expression())
        tallest = max(tallest, height)
      } while take(",")
      height = tallest
      try expect(")")
    }
    guard function.arity.contains(arguments.count) else {
      throw FHIRError(
        .pathInvalid, "A function has another number of arguments.", offset: start)
    }
    return .function(function, arguments, offset: start)
  }

  private mutating func typeName() throws(FHIRError) -> PathTypeName {
    guard case .name(let first, _) = tokens[at].kind else {
      throw unexpected("A type's name is missing here.")
    }
    at += 1
    guard take(".") else { return PathTypeName(namespace: nil, name: first) }
    guard first == "FHIR" || first == "System", case .name(let name, _) = tokens[at].kind else {
      throw unexpected("A type's name is missing here.")
    }
    at += 1
    return PathTypeName(namespace: first, name: name)
  }
}
