/// A FHIRPath expression (N1, with the additions of FHIR R4), read once and evaluated often.
///
/// What is read is evaluated as the specification says, or refused with `path.unsupported`: never
/// guessed. Numbers are exact decimals, no floating point; time zones that are not given are not
/// assumed; nothing outside the resource is read but through the context's closures.
public struct FHIRPath: Sendable {
  /// The expression as written.
  public let text: String
  let expression: PathExpression

  /// Reads an expression.
  ///
  /// Throws `path.invalid` for what is none (the offset is a byte of the text), `path.unsupported`
  /// for a function or operator that isn't offered here, and `path.too-complex` beyond 64 KiB or
  /// 32 levels of nesting.
  public init(_ text: String) throws(FHIRError) {
    var parser = try PathParser(text)
    expression = try parser.wholeExpression()
    self.text = text
  }

  /// What the expression selects or computes, in order.
  ///
  /// `resource` is a resource or an element inside one. Throws `path.mismatch` where the
  /// specification ends an evaluation with an error, `path.unsupported` where the exact answer
  /// can't be had, and `path.too-complex` when the context's steps are used up.
  public func evaluate(
    on resource: JSON, in context: Context = Context()
  ) throws(FHIRError) -> [Item] {
    try evaluate(on: context.element(resource), in: context)
  }

  /// The truth of an invariant; nil if the expression's answer is empty.
  ///
  /// By the rules for singletons one item that is no boolean counts as true, and several are
  /// `path.mismatch`. Throws as `evaluate` does.
  public func test(
    on resource: JSON, in context: Context = Context()
  ) throws(FHIRError) -> Bool? {
    try test(on: context.element(resource), in: context)
  }
}

extension FHIRPath {
  /// The same for an element that another evaluation gave, its type and extensions with it.
  public func evaluate(
    on element: Element, in context: Context = Context()
  ) throws(FHIRError) -> [Item] {
    var evaluator = PathEvaluator(on: element, in: context)
    return try evaluator.evaluate(expression, PathScope(focus: evaluator.start))
  }

  /// The same for an element that another evaluation gave.
  ///
  /// Unless the context has a `%resource`, that is the element itself.
  public func test(
    on element: Element, in context: Context = Context()
  ) throws(FHIRError) -> Bool? {
    var evaluator = PathEvaluator(on: element, in: context)
    let answer = try evaluator.evaluate(expression, PathScope(focus: evaluator.start))
    return try evaluator.truth(of: answer)
  }
}

extension FHIRPath: Hashable {
  /// Compares the texts byte for byte.
  public static func == (left: FHIRPath, right: FHIRPath) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  /// Feeds the text's bytes.
  public func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}

extension FHIRPath: CustomStringConvertible {
  /// The expression as written.
  public var description: String { text }
}
