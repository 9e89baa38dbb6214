/// A JSON value as a plain tree, from a parser written to be obvious: the judge of the fast one.
///
/// It shares no code with the module: UTF-8 is left to the standard library, the grammar is one
/// recursive function a rule.
indirect enum Tree: Equatable {
  case object([Member])
  case array([Tree])
  case string([Unicode.Scalar])
  case number(String)
  case literal(String)

  struct Member: Equatable {
    var name: [Unicode.Scalar]
    var value: Tree
  }
}

struct Oracle {
  private struct Refused: Error {}

  private let text: [Unicode.Scalar]
  private var at = 0

  /// The tree, or nil if the bytes are not JSON or nest deeper than `depth`.
  static func parse(_ bytes: [UInt8], depth: Int = 128) -> Tree? {
    guard let string = String(validating: bytes, as: UTF8.self) else { return nil }
    var oracle = Oracle(text: Array(string.unicodeScalars))
    guard let tree = try? oracle.value(depth) else { return nil }
    oracle.space()
    return oracle.at == oracle.text.count ? tree : nil
  }

  private init(text: [Unicode.Scalar]) { self.text = text }

  private var here: Unicode.Scalar? { at < text.count ? text[at] : nil }

  private mutating func take() throws -> Unicode.Scalar {
    guard let here else { throw Refused() }
    at += 1
    return here
  }

  private mutating func accept(_ scalar: Unicode.Scalar) -> Bool {
    guard here == scalar else { return false }
    at += 1
    return true
  }

  private mutating func expect(_ scalar: Unicode.Scalar) throws {
    guard accept(scalar) else { throw Refused() }
  }

  private mutating func space() {
    while let here, [" ", "\n", "\r", "\t"].contains(here) { at += 1 }
  }

  private mutating func value(_ depth: Int) throws -> Tree {
    space()
    switch here {
    case "{": return try object(depth - 1)
    case "[": return try array(depth - 1)
    case "\"": return .string(try string())
    case "t": return try literal("true")
    case "f": return try literal("false")
    case "n": return try literal("null")
    default: return .number(try number())
    }
  }

  private mutating func object(_ depth: Int) throws -> Tree {
    guard depth >= 0 else { throw Refused() }
    try expect("{")
    space()
    if accept("}") { return .object([]) }
    var members: [Tree.Member] = []
    repeat {
      space()
      let name = try string()
      space()
      try expect(":")
      members.append(Tree.Member(name: name, value: try value(depth)))
      space()
    } while accept(",")
    try expect("}")
    return .object(members)
  }

  private mutating func array(_ depth: Int) throws -> Tree {
    guard depth >= 0 else { throw Refused() }
    try expect("[")
    space()
    if accept("]") { return .array([]) }
    var elements: [Tree] = []
    repeat {
      elements.append(try value(depth))
      space()
    } while accept(",")
    try expect("]")
    return .array(elements)
  }

  private mutating func literal(_ word: String) throws -> Tree {
    for scalar in word.unicodeScalars { try expect(scalar) }
    return .literal(word)
  }

  private mutating func digits() throws -> String {
    var digits = ""
    while let here, ("0"..."9").contains(here) { digits.unicodeScalars.append(try take()) }
    if digits.isEmpty { throw Refused() }
    return digits
  }

  private mutating func number() throws -> String {
    var lexeme = accept("-") ? "-" : ""
    if accept("0") { lexeme += "0" } else { lexeme += try digits() }
    if accept(".") { lexeme += "." + (try digits()) }
    if let here, here == "e" || here == "E" {
      lexeme.unicodeScalars.append(try take())
      if let sign = self.here, sign == "+" || sign == "-" {
        lexeme.unicodeScalars.append(try take())
      }
      lexeme += try digits()
    }
    return lexeme
  }

  private mutating func string() throws -> [Unicode.Scalar] {
    try expect("\"")
    var scalars: [Unicode.Scalar] = []
    while true {
      let scalar = try take()
      if scalar == "\"" { return scalars }
      if scalar.value < 0x20 { throw Refused() }
      scalars.append(scalar == "\\" ? try escape() : scalar)
    }
  }

  private mutating func escape() throws -> Unicode.Scalar {
    let kind = try take()
    if kind == "u" {
      let first = try hex()
      if let scalar = Unicode.Scalar(first) { return scalar }
      try expect("\\")
      try expect("u")
      let second = try hex()
      guard (0xD800..<0xDC00).contains(first), (0xDC00..<0xE000).contains(second) else {
        throw Refused()
      }
      let joined = 0x10000 + (UInt32(first) - 0xD800) * 0x400 + (UInt32(second) - 0xDC00)
      guard let scalar = Unicode.Scalar(joined) else { throw Refused() }
      return scalar
    }
    let known: [Unicode.Scalar: Unicode.Scalar] = [
      "\"": "\"", "\\": "\\", "/": "/", "b": "\u{8}", "f": "\u{C}", "n": "\n", "r": "\r",
      "t": "\t",
    ]
    guard let scalar = known[kind] else { throw Refused() }
    return scalar
  }

  private mutating func hex() throws -> UInt16 {
    var digits = ""
    for _ in 0..<4 {
      let digit = try take()
      guard digit.properties.isASCIIHexDigit else { throw Refused() }
      digits.unicodeScalars.append(digit)
    }
    guard let unit = UInt16(digits, radix: 16) else { throw Refused() }
    return unit
  }
}

extension Tree {
  /// The canonical form, written the slow and obvious way.
  var canonical: String {
    switch self {
    case .object(let members):
      let sorted = members.enumerated().sorted { first, second in
        let (left, right) = (Tree.utf8(first.element.name), Tree.utf8(second.element.name))
        return left == right
          ? first.offset < second.offset : left.lexicographicallyPrecedes(right)
      }
      return "{"
        + sorted.map { Tree.quoted($0.element.name) + ":" + $0.element.value.canonical }
        .joined(separator: ",") + "}"
    case .array(let elements):
      return "[" + elements.map(\.canonical).joined(separator: ",") + "]"
    case .string(let scalars): return Tree.quoted(scalars)
    case .number(let lexeme): return lexeme
    case .literal(let word): return word
    }
  }

  private static func utf8(_ scalars: [Unicode.Scalar]) -> [UInt8] {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return Array(text.utf8)
  }

  private static func quoted(_ scalars: [Unicode.Scalar]) -> String {
    var text = "\""
    for scalar in scalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\u{8}": text += "\\b"
      case "\u{C}": text += "\\f"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
