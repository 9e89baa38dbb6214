/// One place in the tree that breaks a rule, printed as compilers do.
struct Finding: Equatable, CustomStringConvertible {
  var path: String
  var line: Int
  var message: String

  var description: String { "\(path):\(line): \(message)" }
}

extension Sequence<Finding> {
  /// What a failing test shows: one finding a line.
  var report: String { "\n" + map(\.description).joined(separator: "\n") }
}
