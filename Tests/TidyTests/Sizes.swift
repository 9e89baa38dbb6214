/// How long files, functions and lines may be.
enum Sizes {
  static let fileAim = 300
  static let fileLimit = 500
  static let functionLimit = 60
  static let columnLimit = 100

  static func findings(path: String, text: String) -> [Finding] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var found: [Finding] = []
    let count = lineCount(text)
    if count > fileLimit {
      found.append(
        Finding(path: path, line: 1, message: "\(count) lines; a file has at most \(fileLimit)"))
    }
    for (index, line) in lines.enumerated() where line.count > columnLimit {
      let message = "\(line.count) columns; a line has at most \(columnLimit)"
      found.append(Finding(path: path, line: index + 1, message: message))
    }
    guard path.hasSuffix(".swift") else { return found }
    for function in functions(in: SwiftText(text).code) where function.lines > functionLimit {
      let message = "\(function.name): \(function.lines) lines; at most \(functionLimit)"
      found.append(Finding(path: path, line: function.line, message: message))
    }
    return found
  }

  static func lineCount(_ text: String) -> Int {
    text.utf8.reduce(0) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
      + (text.isEmpty || text.hasSuffix("\n") ? 0 : 1)
  }

  struct Function: Equatable {
    var name: String
    var line: Int
    var lines: Int
  }

  /// Every `func` and `init` that has a body, from its keyword's line to its closing brace's.
  static func functions(in code: [UInt8]) -> [Function] {
    let starts = ["func", "init"].flatMap { keyword in
      code.offsets(of: keyword).filter {
        isWord(keyword, at: $0, in: code) && (keyword == "func" || !isCall($0, in: code))
      }
    }
    return starts.sorted().compactMap { start in
      guard let body = body(after: start + 4, in: code) else { return nil }
      let signature = String(decoding: code[start..<body.signatureEnd], as: UTF8.self)
      let lines = Array(code[start...body.end]).lines.count
      return Function(name: signature, line: code.line(at: start), lines: lines)
    }
  }

  private static func body(
    after start: Int, in code: [UInt8]
  ) -> (signatureEnd: Int, end: Int)? {
    guard let open = code[start...].firstIndex(of: UInt8(ascii: "(")),
      let close = closing(from: open, "(", ")", in: code)
    else { return nil }
    for index in close + 1..<code.count {
      if code[index] == UInt8(ascii: "{") {
        return closing(from: index, "{", "}", in: code).map { (open, $0) }
      }
      if code[index] == UInt8(ascii: "}") || startsAnotherDeclaration(index, in: code) {
        return nil
      }
    }
    return nil
  }

  /// A requirement of a protocol has no body: the next declaration comes first.
  private static func startsAnotherDeclaration(_ index: Int, in code: [UInt8]) -> Bool {
    ["func", "init", "var", "let", "static", "subscript", "associatedtype", "mutating"]
      .contains { isWord($0, at: index, in: code) }
  }

  private static func closing(
    from open: Int, _ opening: Unicode.Scalar, _ ending: Unicode.Scalar, in code: [UInt8]
  ) -> Int? {
    var depth = 0
    for index in open..<code.count {
      if code[index] == UInt8(ascii: opening) { depth += 1 }
      if code[index] == UInt8(ascii: ending) { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  private static func isCall(_ start: Int, in code: [UInt8]) -> Bool {
    start > 0 && code[start - 1] == UInt8(ascii: ".")
  }

  private static func isWord(_ word: String, at start: Int, in code: [UInt8]) -> Bool {
    let end = start + word.utf8.count
    guard code.sees(word, at: start) else { return false }
    let isFreeBefore = start == 0 || !code[start - 1].isIdentifier
    return isFreeBefore && (end == code.count || !code[end].isIdentifier)
  }
}
