#if Tools
import Satchel

/// Reads a line's scalars from left to right, once, into a `Request`.
///
/// Captured values are put in while reading and never read again, so nothing in them can become
/// grammar. A dollar sign that JSON escapes (`\u0024`) is a plain dollar for the same reason.
/// The words that name things (noun, verb, key, code, the name after `=>`) are taken as typed;
/// `${name}` works in the device, in words and in values.
struct RequestParser {
  let scalars: [Unicode.Scalar]
  var position = 0
  let captures: (String) -> String?
  /// What captured values may still add, so that a short line cannot become a huge one.
  var budgetBytes = Request.maximumBytes

  init(
    _ bytes: some Collection<UInt8>, captures: @escaping (String) -> String?
  ) throws(LineError) {
    self.captures = captures
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(bytes.count)
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    decoding: while true {
      switch decoder.decode(&iterator) {
      case .scalarValue("\0"):
        throw LineError(.lineInvalid, .lineNul, column: scalars.count + 1)
      case .scalarValue(let scalar): scalars.append(scalar)
      case .emptyInput: break decoding
      case .error:
        throw LineError(.lineInvalid, .lineUtf8, column: scalars.count + 1)
      }
    }
    self.scalars = scalars
  }

  mutating func parse() throws(LineError) -> Request? {
    skipBlanks()
    guard let first = peek, first != "#" else { return nil }
    let expects = try readExpectation()
    let device = try readDevice()
    let (noun, nounColumn) = try readName(.roleNoun)
    if noun == "expect" {
      throw LineError(
        .lineInvalid, .lineExpectOnce, column: nounColumn)
    }
    var request = Request(device: device, noun: noun, expects: expects)
    skipBlanks()
    if peek == nil && noun == "help" { return request }
    request.verb = try readName(.roleVerb).0
    try readArguments(into: &request)
    return request
  }

  private mutating func readArguments(into request: inout Request) throws(LineError) {
    skipBlanks()
    while peek != nil {
      let column = position + 1
      switch try readToken() {
      case .word(let text, _), .string(let text): request.arguments.append(.word(text))
      case .option(let key, let value): request.arguments.append(.option(key: key, value: value))
      case .arrow:
        if request.expects != nil {
          throw LineError(
            .lineInvalid, .lineExpectCapture, column: column)
        }
        request.capture = try readCaptureName()
      }
      skipBlanks()
    }
  }

  mutating func readExpectation() throws(LineError) -> String? {
    let start = position
    guard case .word("expect", isLiteral: true) = try readToken() else {
      position = start
      budgetBytes = Request.maximumBytes
      return nil
    }
    skipBlanks()
    let column = position + 1
    guard peek != nil, case .word(let code, isLiteral: true) = try readToken(),
      Self.isDotted(code)
    else {
      throw LineError(.lineInvalid, .lineExpectCode, column: column)
    }
    skipBlanks()
    return code
  }

  private mutating func readDevice() throws(LineError) -> String? {
    guard peek == "@" else { return nil }
    let column = position + 1
    guard case .word(let text, _) = try readToken(), Self.isDotted(text.dropFirst()) else {
      throw LineError(
        .lineInvalid, .lineAtDevice, column: column)
    }
    skipBlanks()
    return String(text.dropFirst())
  }

  private mutating func readName(_ role: Sentence) throws(LineError) -> (String, column: Int) {
    skipBlanks()
    let column = position + 1
    guard peek != nil, case .word(let text, isLiteral: true) = try readToken(), Self.isName(text)
    else {
      throw LineError(
        .lineInvalid, .lineWordForm(role: role), column: column)
    }
    return (text, column)
  }

  private mutating func readCaptureName() throws(LineError) -> String {
    skipBlanks()
    let column = position + 1
    guard peek != nil, case .word(let name, isLiteral: true) = try readToken(),
      Self.isCaptureName(name)
    else {
      throw LineError(
        .lineInvalid, .lineArrowName, column: column)
    }
    skipBlanks()
    guard peek == nil else {
      throw LineError(.lineInvalid, .lineArrowLast, column: position + 1)
    }
    return name
  }

  // MARK: Names

  /// `[a-z][a-z0-9-]*`
  static func isName(_ text: some StringProtocol) -> Bool {
    guard let first = text.utf8.first, isSmallLetter(first) else { return false }
    return text.utf8.allSatisfy { isSmallLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
  }

  /// Names joined by dots: `staff.lee`, `attachment.too-large`.
  static func isDotted(_ text: some StringProtocol) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { isName($0) }
  }

  /// `[a-z][a-z-]*`
  static func isKey(_ text: some StringProtocol) -> Bool {
    isName(text) && !text.utf8.contains(where: isDigit)
  }

  /// `[A-Za-z][A-Za-z0-9_-]*`
  static func isCaptureName(_ text: some StringProtocol) -> Bool {
    guard let first = text.utf8.first, isLetter(first) else { return false }
    return text.utf8.allSatisfy {
      isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
    }
  }

  private static func isSmallLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    isSmallLetter(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
#endif
