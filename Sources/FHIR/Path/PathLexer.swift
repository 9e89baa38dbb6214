/// A word of a FHIRPath text and where it begins.
struct PathToken: Sendable {
  enum Kind: Sendable {
    /// A name; delimited by backticks it is never an operator or a keyword.
    case name(String, isDelimited: Bool)
    case string(String)
    case integer(String)
    case decimal(String)
    /// A date, dateTime or time.
    case moment(FHIRPath.Moment)
    /// `%name`.
    case variable(String)
    /// `$this`, `$index` or `$total`, without the sign.
    case special(String)
    case symbol(String)
    case end
  }

  var kind: Kind
  var offset: Int
}

/// Splits a FHIRPath text into words; white space and comments are left out.
struct PathLexer {
  private let bytes: [UInt8]
  private var at = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  /// All words, and an end.
  static func tokens(of text: String) throws(FHIRError) -> [PathToken] {
    guard text.utf8.count <= 65_536 else {
      throw FHIRError(.pathTooComplex, "The expression has more bytes than the limit.")
    }
    var lexer = PathLexer(text)
    var tokens: [PathToken] = []
    while true {
      try lexer.skipSpace()
      let offset = lexer.at
      guard offset < lexer.bytes.count else {
        tokens.append(PathToken(kind: .end, offset: offset))
        return tokens
      }
      tokens.append(PathToken(kind: try lexer.next(), offset: offset))
    }
  }

  private func byte(_ distance: Int = 0) -> UInt8? {
    at + distance < bytes.count ? bytes[at + distance] : nil
  }

  private func invalid(_ reason: StaticString) -> FHIRError {
    FHIRError(.pathInvalid, reason, offset: at)
  }

  private mutating func skipSpace() throws(FHIRError) {
    while let first = byte() {
      switch (first, byte(1)) {
      case (0x20, _), (0x09, _), (0x0A, _), (0x0D, _): at += 1
      case (0x2F, 0x2F?):
        while let next = byte(), next != 0x0A, next != 0x0D { at += 1 }
      case (0x2F, 0x2A?):
        var end = at + 2
        while end + 1 < bytes.count, bytes[end] != 0x2A || bytes[end + 1] != 0x2F { end += 1 }
        guard end + 1 < bytes.count else { throw invalid("A comment doesn't end.") }
        at = end + 2
      default: return
      }
    }
  }

  private mutating func next() throws(FHIRError) -> PathToken.Kind {
    let first = bytes[at]
    switch first {
    case 0x27: return .string(try quoted(by: 0x27))
    case 0x60: return .name(try quoted(by: 0x60), isDelimited: true)
    case 0x30...0x39: return try number()
    case 0x40: return try moment()
    case 0x25:
      at += 1
      switch byte() {
      case 0x27?: return .variable(try quoted(by: 0x27))
      case 0x60?: return .variable(try quoted(by: 0x60))
      default: break
      }
      guard let name = word() else { throw invalid("A variable has no name.") }
      return .variable(name)
    case 0x24:
      at += 1
      guard let name = word(), ["this", "index", "total"].contains(name) else {
        throw invalid("After $ comes this, index or total.")
      }
      return .special(name)
    default: break
    }
    if let name = word() { return .name(name, isDelimited: false) }
    return try symbol()
  }

  private mutating func symbol() throws(FHIRError) -> PathToken.Kind {
    let single = String(decoding: bytes[at..<at + 1], as: UTF8.self)
    let double = String(decoding: bytes[at..<min(at + 2, bytes.count)], as: UTF8.self)
    if ["<=", ">=", "!=", "!~"].contains(double) {
      at += 2
      return .symbol(double)
    }
    guard single.utf8.first.map({ "()[]{}.,+-*/&|<>=~".utf8.contains($0) }) == true else {
      throw invalid("No expression has this character here.")
    }
    at += 1
    return .symbol(single)
  }

  private mutating func word() -> String? {
    let start = at
    while let next = byte(),
      next | 0x20 &- 0x61 < 26 || next == 0x5F || (at > start && next &- 0x30 < 10)
    { at += 1 }
    return at > start ? String(decoding: bytes[start..<at], as: UTF8.self) : nil
  }

  private mutating func number() throws(FHIRError) -> PathToken.Kind {
    let start = at
    func digit(_ byte: UInt8?) -> Bool { byte.map { $0 &- 0x30 < 10 } ?? false }
    while digit(byte()) { at += 1 }
    var isDecimal = false
    if byte() == 0x2E, digit(byte(1)) {
      isDecimal = true
      at += 1
      while digit(byte()) { at += 1 }
    }
    if byte() == 0x4C, !isDecimal {
      throw FHIRError(.pathUnsupported, "Long integers aren't offered.", offset: start)
    }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    return isDecimal ? .decimal(text) : .integer(text)
  }

  private mutating func moment() throws(FHIRError) -> PathToken.Kind {
    let start = at
    at += 1
    let isTime = byte() == 0x54
    let first = at
    if !isTime { skipDate() }
    if byte() == 0x54 {
      at += 1
      skipTime(withZone: !isTime)
    }
    let text = String(decoding: bytes[first..<at], as: UTF8.self)
    guard let moment = isTime ? FHIRPath.Moment.time(text.dropFirst()) : .date(text) else {
      at = start
      throw invalid("This is no date and no time.")
    }
    if isTime, byte() == 0x5A || byte() == 0x2B && byte(1).map({ $0 &- 0x30 < 10 }) == true,
      byte() == 0x5A || byte(3) == 0x3A
    {
      throw invalid("A time of day has no zone.")
    }
    return .moment(moment)
  }

  private func isDigit(_ distance: Int) -> Bool { byte(distance).map { $0 &- 0x30 < 10 } ?? false }

  private mutating func skipDate() {
    while isDigit(0) { at += 1 }
    // `@2014-12` is a month; `@2014 - 1 year` a difference, and `@2014-1` neither.
    for _ in 0..<2 where byte() == 0x2D && isDigit(1) && isDigit(2) { at += 3 }
  }

  private mutating func skipTime(withZone: Bool) {
    let first = at
    while isDigit(0) { at += 1 }
    for _ in 0..<2 where byte() == 0x3A && isDigit(1) && isDigit(2) { at += 3 }
    if byte() == 0x2E, isDigit(1) {
      at += 1
      while isDigit(0) { at += 1 }
    }
    guard withZone, at > first else { return }
    if byte() == 0x5A {
      at += 1
    } else if byte() == 0x2B || byte() == 0x2D, isDigit(1), isDigit(2), byte(3) == 0x3A {
      at += min(6, bytes.count - at)
    }
  }

  /// The text between two delimiters with its escapes resolved.
  private mutating func quoted(by delimiter: UInt8) throws(FHIRError) -> String {
    at += 1
    var content: [UInt8] = []
    while let next = byte() {
      at += 1
      if next == delimiter { return String(decoding: content, as: UTF8.self) }
      guard next == 0x5C else {
        content.append(next)
        continue
      }
      try appendEscape(to: &content)
    }
    throw invalid("A string doesn't end.")
  }

  private mutating func appendEscape(to content: inout [UInt8]) throws(FHIRError) {
    guard let next = byte() else { throw invalid("A string doesn't end.") }
    switch next {
    case 0x60, 0x22, 0x27, 0x5C, 0x2F: content.append(next)
    case 0x66: content.append(0x0C)
    case 0x6E: content.append(0x0A)
    case 0x72: content.append(0x0D)
    case 0x74: content.append(0x09)
    case 0x75:
      let scalar = bytes.withUnsafeBufferPointer { buffer -> (value: UInt32, length: Int)? in
        guard let base = buffer.baseAddress,
          JSONEscapes.unit(base, at - 1, buffer.count) != nil
        else { return nil }
        return JSONEscapes.scalar(base, at - 1, buffer.count)
      }
      guard let scalar, let value = Unicode.Scalar(scalar.value) else {
        throw invalid("An escape needs four digits, and pairs of surrogates both halves.")
      }
      content.append(contentsOf: Array(String(Character(value)).utf8))
      at += scalar.length - 2
    default: throw invalid("A string has an escape that FHIRPath lacks.")
    }
    at += 1
  }
}
