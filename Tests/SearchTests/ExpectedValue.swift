import FHIR
import Search
import Testing

/// The value of a row, as a test writes it down.
enum ExpectedValue: Sendable {
  /// A code, in lower case already.
  case token(String, system: String? = nil)
  /// The row of `:text`, folded already.
  case text(String)
  /// Folded text, and the text itself if it is another.
  case string(String, String? = nil)
  /// A reference or a uri.
  case address(String)
  /// The first and the last millisecond, as instants; nil for an open end.
  case date(String?, String?)
  /// The row of `:end` of the same.
  case end(String?, String?)
  case number(String)
  case quantity(String)
  case unit(String, system: String? = nil, String)
  indirect case pair(ExpectedValue, ExpectedValue)

  var bytes: [UInt8] {
    switch self {
    case .token(let code, let system): Array(code.utf8) + [0] + Self.hash(system)
    case .text(let folded): Array(folded.utf8) + [0]
    case .string(let folded, let text): Array(folded.utf8) + [0] + Array((text ?? "").utf8)
    case .address(let text): Array(text.utf8)
    case .date(let first, let last): Self.moment(first, .min) + Self.moment(last, .max)
    case .end(let first, let last): Self.moment(last, .max) + Self.moment(first, .min)
    case .number(let lexeme): Self.key(lexeme)
    case .quantity(let lexeme): [1] + Self.key(lexeme)
    case .unit(let code, let system, let lexeme):
      [2] + Array(code.utf8) + [0] + Self.hash(system) + Self.key(lexeme)
    case .pair(let first, let second): first.bytes + second.bytes
    }
  }

  /// The values that a resource has under a parameter such as `Patient.name`, which may go on with
  /// `:text`, `:identifier` or `:end`.
  static func values(of parameter: String, in json: String) throws -> [[UInt8]] {
    let parts = parameter.split(separator: ".", maxSplits: 1).map(String.init)
    let field = SearchParameterTable.field(parts[0], parts[1])
    return try rows(of: json).filter { $0.field == field }.map(\.value)
  }

  static func rows(of json: String) throws -> [IndexRow] {
    IndexRow.rows(of: try Resource(parsing: Array(json.utf8)))
  }

  private static func hash(_ system: String?) -> [UInt8] {
    guard let system else { return [UInt8](repeating: 0, count: 8) }
    return withUnsafeBytes(of: FNV1a.hash64(system).bigEndian, Array.init)
  }

  private static func moment(_ text: String?, _ open: Int64) -> [UInt8] {
    guard let text else { return DateKey.bytes(open) }
    guard let instant = Instant(text) else {
      Issue.record("\(text) is no instant")
      return []
    }
    return DateKey.bytes(instant.milliseconds)
  }

  private static func key(_ lexeme: String) -> [UInt8] {
    guard let number = DecimalLexeme(lexeme) else {
      Issue.record("\(lexeme) is no number")
      return []
    }
    return DecimalKey.bytes(number)
  }
}

/// That a resource has these values under a parameter and no others, in any order.
func expect(
  _ parameter: String, of json: String, _ expected: [ExpectedValue],
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let found = try ExpectedValue.values(of: parameter, in: json)
  let wanted = expected.map(\.bytes).sorted { $0.lexicographicallyPrecedes($1) }
  #expect(found == wanted, "\(parameter)", sourceLocation: sourceLocation)
}
