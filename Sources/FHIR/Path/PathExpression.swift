/// What a FHIRPath text means, as a tree.
///
/// Chains (`a.b.c`, `a or b or c`) are flat, so that only parentheses and arguments make it deep.
indirect enum PathExpression: Sendable {
  /// `{}`.
  case nothing
  case literal(FHIRPath.Item)
  case variable(String, offset: Int)
  case focus
  case index(offset: Int)
  case total(offset: Int)
  /// Steps one after the other, from the value of an expression or from the focus.
  case path(PathExpression?, [PathStep])
  /// Operators of one precedence, from left to right.
  case operation(PathExpression, [PathOperation])
  /// A sign before a value.
  case negated(PathExpression, offset: Int)
  case unsigned(PathExpression, offset: Int)
}

/// What comes after a dot, or between brackets.
enum PathStep: Sendable {
  case member(PathMember)
  case function(PathFunction, [PathExpression], offset: Int)
  /// `is(T)`, `as(T)` and `ofType(T)`.
  case type(PathTypeTest, PathTypeName, offset: Int)
  case index(PathExpression, offset: Int)
}

/// The name of a child element.
struct PathMember: Sendable {
  var name: String
  /// Its bytes, compared with the resource's without making a String.
  var utf8: [UInt8]
  /// Whether it begins an expression, where it may be the type of the focus instead: `Patient`.
  var isFirst: Bool
  var offset: Int
}

/// A type as an expression names it.
struct PathTypeName: Sendable {
  /// `FHIR`, `System`, or nil for either.
  var namespace: String?
  var name: String
}

enum PathTypeTest: String, Sendable { case `is`, `as`, ofType }

/// An operator and what is to its right.
struct PathOperation: Sendable {
  enum Operand: Sendable {
    case value(PathOperator, PathExpression)
    case type(PathTypeTest, PathTypeName)
  }
  var operand: Operand
  var offset: Int
}

enum PathOperator: String, Sendable {
  case times = "*"
  case over = "/"
  case div, mod
  case plus = "+"
  case minus = "-"
  case concatenate = "&"
  case union = "|"
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case equal = "="
  case unequal = "!="
  case equivalent = "~"
  case inequivalent = "!~"
  case `in`, contains, and, or, xor, implies

  /// The tighter binds first; `is` and `as` stand between the sums and the union.
  var precedence: Int {
    switch self {
    case .times, .over, .div, .mod: 10
    case .plus, .minus, .concatenate: 9
    case .union: 7
    case .less, .lessOrEqual, .greater, .greaterOrEqual: 6
    case .equal, .unequal, .equivalent, .inequivalent: 5
    case .in, .contains: 4
    case .and: 3
    case .or, .xor: 2
    case .implies: 1
    }
  }

  static let typePrecedence = 8
}
