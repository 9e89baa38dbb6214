/// What strictness rules out whatever the resource holds.
extension PathEvaluator {
  /// Refuses an element that the type named before it lacks, and an order asked of what has none.
  func check(_ first: PathExpression?, _ steps: [PathStep]) throws(FHIRError) {
    var type: String?
    var isUnordered = false
    if case .operation(_, let operations)? = first,
      case .type(.as, let name)? = operations.last?.operand
    {
      type = name.name
    }
    for step in steps {
      switch step {
      case .member(let member):
        if let type, meaning(of: member.name, in: type) == .absent {
          throw mismatch("The type has no element of that name.", member.offset)
        }
        type = nil
      case .type(.as, let name, _), .type(.ofType, let name, _): type = name.name
      case .function(let function, _, let offset):
        if isUnordered, Self.ordered.contains(function) {
          throw mismatch("Children have no order.", offset)
        }
        isUnordered = function == .children || function == .descendants
        type = nil
        continue
      case .type, .index: type = nil
      }
      isUnordered = false
    }
  }

  private static let ordered: Set<PathFunction> = [.first, .last, .tail, .skip, .take]
}
