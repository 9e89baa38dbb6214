/// SQL and what is bound in it, in order.
package struct SearchStatement: Sendable, Hashable {
  package enum Argument: Sendable, Hashable {
    case integer(Int64)
    case text(String)
    case bytes([UInt8])
  }

  package internal(set) var sql = ""
  package internal(set) var arguments: [Argument] = []

  package init(_ sql: String = "") { self.sql = sql }

  static func += (statement: inout SearchStatement, sql: String) { statement.sql += sql }

  static func += (statement: inout SearchStatement, other: SearchStatement) {
    statement.sql += other.sql
    statement.arguments += other.arguments
  }

  mutating func bind(_ argument: Argument) {
    sql += "?"
    arguments.append(argument)
  }

  mutating func bind(_ bytes: [UInt8]) { bind(.bytes(bytes)) }
  mutating func bind(_ number: Int64) { bind(.integer(number)) }
  mutating func bind(_ text: String) { bind(.text(text)) }

  /// `(?, ?, …)`.
  mutating func bind<Value>(all values: [Value], _ argument: (Value) -> Argument) {
    sql += "("
    for (index, value) in values.enumerated() {
      if index > 0 { sql += ", " }
      bind(argument(value))
    }
    sql += ")"
  }
}

/// What databases spell differently. Only SQLite so far.
enum SQLDialect {
  /// The bytes of a text.
  static func bytes(ofText text: String) -> String { "CAST(\(text) AS BLOB)" }
  /// The text that bytes are.
  static func text(ofBytes bytes: String) -> String { "CAST(\(bytes) AS TEXT)" }
}
