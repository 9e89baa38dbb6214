extension JSONValue {
  /// The canonical form (see `JSONWriter`) of a tree in memory.
  var canonicalText: String {
    var sink = ByteSink(capacity: 64)
    writeCanonical(to: &sink)
    return String(decoding: sink.bytes, as: UTF8.self)
  }

  /// Whether both are the same but for the order of members; digits count.
  func isSame(as other: JSONValue) -> Bool {
    switch (self, other) {
    case (.object(let first), .object(let second)):
      guard first.count == second.count else { return false }
      return zip(Self.ordered(first), Self.ordered(second)).allSatisfy {
        $0.0.utf8.elementsEqual($1.0.utf8) && $0.1.isSame(as: $1.1)
      }
    case (.array(let first), .array(let second)):
      return first.count == second.count
        && zip(first, second).allSatisfy { $0.isSame(as: $1) }
    default: return self == other
    }
  }

  private func writeCanonical(to sink: inout ByteSink) {
    switch self {
    case .object(let members):
      sink.append(0x7B)
      for (index, member) in Self.ordered(members).enumerated() {
        if index > 0 { sink.append(0x2C) }
        JSONEscapes.appendQuoted(member.0, to: &sink)
        sink.append(0x3A)
        member.1.writeCanonical(to: &sink)
      }
      sink.append(0x7D)
    case .array(let elements):
      sink.append(0x5B)
      for (index, element) in elements.enumerated() {
        if index > 0 { sink.append(0x2C) }
        element.writeCanonical(to: &sink)
      }
      sink.append(0x5D)
    case .string(let text): JSONEscapes.appendQuoted(text, to: &sink)
    case .number(let lexeme): sink.append(lexeme)
    case .bool(let truth): sink.append(truth ? "true" : "false")
    case .null: sink.append("null")
    }
  }

  /// Members by the bytes of their names; those of one name stay in their order.
  static func ordered(_ members: [(String, JSONValue)]) -> [(String, JSONValue)] {
    guard members.count > 1 else { return members }
    return members.enumerated().sorted {
      let (left, right) = ($0.element.0.utf8, $1.element.0.utf8)
      if left.lexicographicallyPrecedes(right) { return true }
      return $0.offset < $1.offset && left.elementsEqual(right)
    }.map(\.element)
  }
}
