/// JSON that is written here rather than read: tests and small resources.
///
/// Numbers are lexemes, so that `1.10` can be said. Equality is exact: order and digits count.
public indirect enum JSONValue: Sendable {
  /// Members in the order given.
  case object([(String, JSONValue)])
  /// Elements in order.
  case array([JSONValue])
  /// Text, without quotation marks or escapes.
  case string(String)
  /// The digits of a JSON number.
  case number(String)
  /// True or false.
  case bool(Bool)
  /// The literal `null`.
  case null

  /// A copy of a value that was read.
  public init(_ json: JSON) {
    switch json.kind {
    case .object: self = .object(json.members.map { ($0.name, JSONValue($0.value)) })
    case .array: self = .array(json.elements.map(JSONValue.init))
    case .string: self = .string(json.string ?? "")
    case .number: self = .number(json.number ?? "0")
    case .true: self = .bool(true)
    case .false: self = .bool(false)
    case .null: self = .null
    }
  }

  /// The bytes in the order given, without white space.
  ///
  /// Throws `json.invalid` if a number's lexeme is not a JSON number.
  public func bytes() throws(FHIRError) -> [UInt8] {
    var sink = ByteSink(capacity: 256)
    try write(to: &sink)
    return sink.bytes
  }

  /// The value as a document that can be read like one that arrived.
  ///
  /// Throws `json.invalid` for a wrong number and `json.too-deep` beyond the limit.
  public func document(limits: JSONLimits = JSONLimits()) throws(FHIRError) -> JSONDocument {
    try JSONDocument(bytes(), limits: limits)
  }

  private func write(to sink: inout ByteSink) throws(FHIRError) {
    switch self {
    case .object(let members):
      sink.append(0x7B)
      for (index, member) in members.enumerated() {
        if index > 0 { sink.append(0x2C) }
        JSONEscapes.appendQuoted(member.0, to: &sink)
        sink.append(0x3A)
        try member.1.write(to: &sink)
      }
      sink.append(0x7D)
    case .array(let elements):
      sink.append(0x5B)
      for (index, element) in elements.enumerated() {
        if index > 0 { sink.append(0x2C) }
        try element.write(to: &sink)
      }
      sink.append(0x5D)
    case .string(let text): JSONEscapes.appendQuoted(text, to: &sink)
    case .number(let lexeme): try Self.write(number: lexeme, to: &sink)
    case .bool(let truth): sink.append(truth ? "true" : "false")
    case .null: sink.append("null")
    }
  }

  private static func write(number lexeme: String, to sink: inout ByteSink) throws(FHIRError) {
    let digits = Array(lexeme.utf8)
    let end = digits.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { JSONScanner.number($0, 0, buffer.count) } ?? -1
    }
    guard end == digits.count else {
      throw FHIRError(.jsonInvalid, "The lexeme is not a JSON number.")
    }
    digits.withUnsafeBufferPointer { sink.append($0) }
  }
}

extension JSONValue: Equatable {
  /// Compares order, text and digits.
  public static func == (left: JSONValue, right: JSONValue) -> Bool {
    switch (left, right) {
    case (.object(let first), .object(let second)):
      first.elementsEqual(second) { $0.0.utf8.elementsEqual($1.0.utf8) && $0.1 == $1.1 }
    case (.array(let first), .array(let second)): first == second
    // Swift's == for Strings joins canonically equivalent text; JSON's does not.
    case (.string(let first), .string(let second)): first.utf8.elementsEqual(second.utf8)
    case (.number(let first), .number(let second)): first == second
    case (.bool(let first), .bool(let second)): first == second
    case (.null, .null): true
    default: false
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByIntegerLiteral
{
  /// A string.
  public init(stringLiteral text: String) { self = .string(text) }
  /// True or false.
  public init(booleanLiteral truth: Bool) { self = .bool(truth) }
  /// An object with its members in the order written.
  public init(dictionaryLiteral members: (String, JSONValue)...) { self = .object(members) }
  /// An array.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  /// A number without fraction.
  public init(integerLiteral value: Int) { self = .number(String(value)) }
}
