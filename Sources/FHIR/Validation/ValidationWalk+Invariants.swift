extension ValidationWalk {
  /// The invariants of the definitions that are expressions, read once.
  private static let paths: [String: FHIRPath] = {
    var paths: [String: FHIRPath] = [:]
    for key in Schema.r4.invariantKeys where !checkedByHand.contains(key) {
      paths[key] = Schema.r4.invariant(key).flatMap { try? FHIRPath($0.expression) }
    }
    return paths
  }()

  /// What the walk looks at itself, with a name and a place of its own for each finding.
  ///
  /// Besides `dom-6`, that there should be a narrative (good practice, and said of nearly every
  /// resource there is), and `txt-2`, whose expression is `txt-1`'s.
  static let checkedByHand: Set = [
    "dom-2", "dom-3", "dom-4", "dom-5", "dom-6", "ele-1", "ext-1", "ref-1", "txt-2",
  ]

  /// Evaluates invariants on the element where the walk is.
  ///
  /// What can't be decided (the answer is empty) is no finding; what can't be evaluated is listed
  /// in the report.
  mutating func check(_ keys: [String], on json: JSON, type: String) {
    let element = FHIRPath.Element(json: json, type: type)
    for key in keys where !Self.checkedByHand.contains(key) {
      guard let path = Self.paths[key] else {
        leaveUnchecked(key)
        continue
      }
      var context = FHIRPath.Context()
      context.resource = container.resource
      context.rootResource = container.root
      context.model = .r4
      guard let holds = path.truth(of: element, in: context, steps: &stepsLeft) else {
        leaveUnchecked(key)
        continue
      }
      guard !holds, let invariant = Schema.r4.invariant(key) else { continue }
      add(
        .invariant, "\(key): \(invariant.human)", invariant: key,
        severity: invariant.isError ? .error : .warning)
    }
  }
}

extension FHIRPath {
  /// Whether an invariant holds; nil if that can't be told.
  ///
  /// `steps` is what all evaluations of one validation may use together.
  fileprivate func truth(
    of element: Element, in context: Context, steps: inout Int
  ) -> Bool? {
    var context = context
    context.steps = steps
    guard steps > 0 else { return nil }
    var evaluator = PathEvaluator(on: element, in: context)
    defer { steps = evaluator.stepsLeft }
    do {
      let answer = try evaluator.evaluate(expression, PathScope(focus: evaluator.start))
      return try evaluator.truth(of: answer) ?? true
    } catch {
      return nil
    }
  }
}
