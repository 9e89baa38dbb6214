import Foundation

/// One part of an official search parameter's expression, taken apart.
///
/// Only the forms that occur in R4's list: names, `x as T`, `x.as(T)`, `(x as T).y`,
/// `.where(resolve() is T)`, `.where(system='x')`, and `x.exists() and x != false`. What is of
/// another form has no values.
struct OfficialPath: Sendable {
  enum Step: Sendable, Equatable {
    case name(String)
    case type(String)
    case resolvesTo(String)
    case system(String)
    /// True where the value before it is there and isn't false.
    case isThereAndNotFalse
    /// A form that isn't read here.
    case unknown(String)
  }

  /// The type that it begins at; empty for a component's expression.
  let root: String
  private(set) var steps: [Step] = []

  /// Whether it keeps only references to one type.
  var hasTargetType: Bool { withoutTargetType.steps.count < steps.count }

  /// The same without `.where(resolve() is T)`: a logical reference doesn't resolve.
  var withoutTargetType: OfficialPath {
    var path = self
    path.steps.removeAll { if case .resolvesTo = $0 { true } else { false } }
    return path
  }

  /// The parts of `a | b`.
  static func union(_ expression: String) -> [OfficialPath] {
    // The expression of a composite's component has its dot before the first part only.
    let isRelative = expression.hasPrefix(".")
    return expression.split(separator: "|").map { part in
      let text = part.trimmingCharacters(in: .whitespaces).drop { $0 == "." }
      return OfficialPath(String(text), isRelative: isRelative)
    }
  }

  private init(_ text: String, isRelative: Bool) {
    var rest = text[...]
    if let and = text.range(of: " and ") {
      let path = OfficialPath(String(text[..<and.lowerBound]), isRelative: isRelative)
      let names = path.steps.filter { $0 != .unknown("exists()") }
      root = path.root
      steps = names + [.isThereAndNotFalse]
      return
    }
    if text.hasPrefix("("), let close = text.lastIndex(of: ")"), let cast = text.range(of: " as ") {
      // (Type.path as T).rest
      let path = OfficialPath(
        String(text[text.index(after: text.startIndex)..<cast.lowerBound]), isRelative: isRelative)
      root = path.root
      steps = path.steps + [.type(String(text[cast.upperBound..<close]))]
      rest = text[text.index(after: close)...]
      steps += Self.steps(rest)
      return
    }
    if let cast = text.range(of: " as "), !text.contains("(") {
      let path = OfficialPath(String(text[..<cast.lowerBound]), isRelative: isRelative)
      root = path.root
      steps = path.steps + [.type(String(text[cast.upperBound...]))]
      return
    }
    var all = Self.steps(rest)
    if !isRelative, case .name(let first)? = all.first {
      root = first
      all.removeFirst()
    } else {
      root = ""
    }
    steps = all
  }

  /// The steps between dots that stand outside parentheses.
  private static func steps(_ text: Substring) -> [Step] {
    var parts: [String] = []
    var depth = 0
    var part = ""
    for character in text {
      if character == "." && depth == 0 {
        parts.append(part)
        part = ""
        continue
      }
      depth += character == "(" ? 1 : character == ")" ? -1 : 0
      part.append(character)
    }
    parts.append(part)
    return parts.filter { !$0.isEmpty }.map(step)
  }

  private static func step(_ text: String) -> Step {
    if let type = text.between("as(", ")") { return .type(type) }
    if let type = text.between("where(resolve() is ", ")") { return .resolvesTo(type) }
    if let system = text.between("where(system='", "')") { return .system(system) }
    let isName = text.allSatisfy { $0.isLetter || $0.isNumber }
    return isName ? .name(text) : .unknown(text)
  }
}

extension String {
  fileprivate func between(_ start: String, _ end: String) -> String? {
    guard hasPrefix(start), hasSuffix(end), count >= start.count + end.count else { return nil }
    return String(dropFirst(start.count).dropLast(end.count))
  }
}
