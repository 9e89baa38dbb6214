import Foundation

/// A source text in which comments, or the text of string literals, or both are blanked out, so that
/// prose trips no rule.
///
/// Blanks are spaces and line ends stay, so offsets and line numbers are those of the original. Code
/// inside an interpolation is code and stays. A regex literal with a quote in it may hide the rest of
/// its line: a string that isn't closed ends with the line.
struct SwiftText {
  enum Language { case swift, c }

  /// Neither comments nor the text of strings: what a rule about code reads.
  let code: [UInt8]
  /// Comments kept, strings blanked: what a rule about comments reads.
  let codeAndComments: [UInt8]
  /// Strings kept, comments blanked: what a reader of the manifest reads.
  let codeAndStrings: [UInt8]

  init(_ text: String, language: Language = .swift) {
    var lanes = Lanes(bytes: Array(text.utf8), language: language)
    while !lanes.isAtEnd { lanes.step() }
    code = lanes.code
    codeAndComments = lanes.codeAndComments
    codeAndStrings = lanes.codeAndStrings
  }

  init(_ text: String, path: String) {
    self.init(text, language: path.hasSuffix(".swift") ? .swift : .c)
  }
}

/// The scanner: a stack of what we are inside of.
private struct Lanes {
  enum Mode {
    case code(openParentheses: Int)
    case string(hashes: Int, isMultiline: Bool)
    case lineComment
    case blockComment(depth: Int)
  }

  /// Which bytes may end a run in each mode.
  private static let codeMarks = table(of: "/\"#'")
  private static let interpolationMarks = table(of: "/\"#'()")
  private static let stringMarks = table(of: "\"\\\n")
  private static let commentMarks = table(of: "*/\n")

  private static func table(of marks: String) -> [Bool] {
    (0...255).map { marks.utf8.contains($0) }
  }

  let bytes: [UInt8]
  let language: SwiftText.Language
  var index = 0
  var modes: [Mode] = [.code(openParentheses: 0)]
  var code: [UInt8] = []
  var codeAndComments: [UInt8] = []
  var codeAndStrings: [UInt8] = []

  var isAtEnd: Bool { index >= bytes.count }

  init(bytes: [UInt8], language: SwiftText.Language) {
    self.bytes = bytes
    self.language = language
    code.reserveCapacity(bytes.count)
    codeAndComments.reserveCapacity(bytes.count)
    codeAndStrings.reserveCapacity(bytes.count)
  }

  mutating func step() {
    let run = lengthOfRun()
    guard run == 0 else { return emitRun(run) }
    switch modes[modes.count - 1] {
    case .code(let open): stepInCode(openParentheses: open)
    case .string(let hashes, let isMultiline):
      stepInString(hashes: hashes, isMultiline: isMultiline)
    case .lineComment:
      if bytes[index] == UInt8(ascii: "\n") { modes.removeLast() }
      emitComment(1)
    case .blockComment(let depth): stepInBlockComment(depth: depth)
    }
  }

  /// How many bytes from here on change nothing about what we are inside of.
  private func lengthOfRun() -> Int {
    let marks =
      switch modes[modes.count - 1] {
      case .code: modes.count > 1 ? Self.interpolationMarks : Self.codeMarks
      case .string: Self.stringMarks
      case .lineComment, .blockComment: Self.commentMarks
      }
    var end = index
    while end < bytes.count, !marks[Int(bytes[end])] { end += 1 }
    return end - index
  }

  private mutating func emitRun(_ count: Int) {
    switch modes[modes.count - 1] {
    case .code: emitCode(count)
    case .string: emitString(count)
    case .lineComment, .blockComment: emitComment(count)
    }
  }

  private mutating func stepInCode(openParentheses open: Int) {
    if sees("//") {
      modes.append(.lineComment)
      return emitComment(2)
    }
    if sees("/*") {
      modes.append(.blockComment(depth: 1))
      return emitComment(2)
    }
    if language == .c, bytes[index] == UInt8(ascii: "'") { return stepOverCharacter() }
    if let hashes = hashesBeforeQuote() {
      let isMultiline = language == .swift && sees("\"\"\"", at: index + hashes)
      modes.append(.string(hashes: hashes, isMultiline: isMultiline))
      return emitString(hashes + (isMultiline ? 3 : 1))
    }
    let isInterpolation = modes.count > 1
    if isInterpolation, bytes[index] == UInt8(ascii: "(") {
      modes[modes.count - 1] = .code(openParentheses: open + 1)
    } else if isInterpolation, bytes[index] == UInt8(ascii: ")") {
      if open == 1 {
        modes.removeLast()
        return emitString(1)
      }
      modes[modes.count - 1] = .code(openParentheses: open - 1)
    }
    emitCode(1)
  }

  private mutating func stepInString(hashes: Int, isMultiline: Bool) {
    let marks = String(repeating: "#", count: hashes)
    let end = (isMultiline ? "\"\"\"" : "\"") + marks
    if sees(end) {
      modes.removeLast()
      return emitString(end.utf8.count)
    }
    if sees("\\" + marks) {
      if language == .swift, sees("\\" + marks + "(") {
        modes.append(.code(openParentheses: 1))
      }
      return emitString(hashes + 2)
    }
    if !isMultiline, bytes[index] == UInt8(ascii: "\n") { modes.removeLast() }
    emitString(1)
  }

  private mutating func stepInBlockComment(depth: Int) {
    if language == .swift, sees("/*") {
      modes[modes.count - 1] = .blockComment(depth: depth + 1)
      return emitComment(2)
    }
    guard sees("*/") else { return emitComment(1) }
    modes.removeLast()
    if depth > 1 { modes.append(.blockComment(depth: depth - 1)) }
    emitComment(2)
  }

  /// C's `'"'`, which opens no string.
  private mutating func stepOverCharacter() {
    var length = 1
    while index + length < bytes.count, bytes[index + length] != UInt8(ascii: "\n") {
      let byte = bytes[index + length]
      length += byte == UInt8(ascii: "\\") ? 2 : 1
      if byte == UInt8(ascii: "'") { break }
    }
    emitString(length)
  }

  private func hashesBeforeQuote() -> Int? {
    var hashes = 0
    while sees("#", at: index + hashes) { hashes += 1 }
    return sees("\"", at: index + hashes) ? hashes : nil
  }

  private func sees(_ text: String, at position: Int? = nil) -> Bool {
    bytes.sees(text, at: position ?? index)
  }

  private mutating func emitCode(_ count: Int) {
    emit(count, isComment: false, isString: false)
  }

  private mutating func emitComment(_ count: Int) {
    emit(count, isComment: true, isString: false)
  }

  private mutating func emitString(_ count: Int) {
    emit(count, isComment: false, isString: true)
  }

  /// Line ends stay: no run has one, but an escape or a character literal may.
  private mutating func emit(_ count: Int, isComment: Bool, isString: Bool) {
    let end = min(index + count, bytes.count)
    let text = bytes[index..<end]
    let blanks =
      isComment || isString
      ? text.map { $0 == UInt8(ascii: "\n") ? $0 : UInt8(ascii: " ") } : Array(text)
    code.append(contentsOf: blanks)
    codeAndComments.append(contentsOf: isString ? blanks[...] : text)
    codeAndStrings.append(contentsOf: isComment ? blanks[...] : text)
    index = end
  }
}

extension [UInt8] {
  /// The lines of a lane, without their ends.
  var lines: [String] {
    split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// The line, counted from one, that holds an offset.
  func line(at offset: Int) -> Int {
    self[..<offset].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).count
  }

  /// Where a text begins, in order.
  func offsets(of text: String) -> [Int] {
    let wanted = Data(text.utf8)
    let data = Data(self)
    var found: [Int] = []
    var start = 0
    while let range = data.range(of: wanted, in: start..<data.count) {
      found.append(range.lowerBound)
      start = range.lowerBound + 1
    }
    return found
  }

  /// Whether a text stands here.
  func sees(_ text: String, at start: Int) -> Bool {
    start + text.utf8.count <= count
      && self[start..<start + text.utf8.count].elementsEqual(text.utf8)
  }
}

extension UInt8 {
  /// Whether an identifier may contain this byte; all of a non-ASCII character's bytes may.
  var isIdentifier: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }

  var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}
