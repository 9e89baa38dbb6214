#if Tools
/// A golden transcript: what is fed to the harness and what it must answer, byte for byte.
///
/// - `# …` says why; before the first `>` line, `# format: json` and the other known keys are
///   directives too.
/// - `> line` is fed; a lone `>` feeds an empty line.
/// - What follows, up to the next `>`, comment or end, is the output. Blank lines at its end are
///   layout and belong to nothing.
/// - `...` alone stands for any number of body lines; never for the last line, which is the answer.
/// - An output line that starts with `>`, `#`, `...` or `\` gets a leading backslash, and an empty
///   one is written as a lone backslash.
struct Transcript: Equatable {
  enum Expectation: Equatable {
    case line(String)
    case gap
  }

  struct Exchange: Equatable {
    var fed: String
    /// The number of the `>` line in the file, from 1.
    var lineNumber: Int
    var expected: [Expectation]
  }

  /// The file in order: exchanges, and between them comments and blank lines as they stand.
  enum Piece: Equatable {
    case layout(String)
    case exchange(Exchange)
  }

  struct ParseError: Error, Equatable, CustomStringConvertible {
    var lineNumber: Int
    var reason: String

    var description: String { "line \(lineNumber): \(reason)" }
  }

  static let directiveKeys: Set<String> = ["clock", "format", "home", "seed", "width", "language"]

  private(set) var pieces: [Piece] = []
  /// The known `# key: value` comments before the first `>` line.
  private(set) var directives: [String: String] = [:]

  init(parsing text: String) throws(ParseError) {
    // A line feed that ends the last line begins no further line.
    var lines = Self.lines(of: text)
    if lines.last?.isEmpty == true { lines.removeLast() }
    var open: Exchange?
    for (index, line) in lines.enumerated() {
      let number = index + 1
      if line.hasPrefix(">") {
        close(&open)
        open = Exchange(fed: try Self.fed(line, number), lineNumber: number, expected: [])
      } else if line.hasPrefix("#") {
        close(&open)
        try readDirective(line, number)
        pieces.append(.layout(line))
      } else if line.isEmpty {
        close(&open)
        pieces.append(.layout(line))
      } else if open != nil {
        open?.expected.append(try Self.expectation(line, number))
      } else {
        throw ParseError(
          lineNumber: number, reason: "Output stands right below its > line; \\ is an empty line."
        )
      }
    }
    close(&open)
    for case .exchange(let exchange) in pieces where exchange.expected.last == .gap {
      throw ParseError(
        lineNumber: exchange.lineNumber + exchange.expected.count,
        reason: "... stands for body lines; the answer's last line must be spelt out.")
    }
  }

  /// The text that parses to this transcript.
  var text: String {
    pieces.map { piece in
      switch piece {
      case .layout(let line): line + "\n"
      case .exchange(let exchange):
        ([exchange.fed.isEmpty ? ">" : "> \(exchange.fed)"]
          + exchange.expected.map(Self.written)).map { $0 + "\n" }.joined()
      }
    }.joined()
  }

  /// The same with other exchanges in the places of its own.
  func replacing(_ change: (Exchange) -> Exchange) -> Transcript {
    var copy = self
    copy.pieces = pieces.map { piece in
      if case .exchange(let exchange) = piece { .exchange(change(exchange)) } else { piece }
    }
    return copy
  }

  // MARK: Reading

  private mutating func close(_ open: inout Exchange?) {
    if let exchange = open { pieces.append(.exchange(exchange)) }
    open = nil
  }

  private mutating func readDirective(_ line: String, _ number: Int) throws(ParseError) {
    guard !pieces.contains(where: { if case .exchange = $0 { true } else { false } }),
      let colon = line.firstIndex(of: ":")
    else { return }
    let key = line[line.index(after: line.startIndex)..<colon].drop { $0 == " " }
    let value = line[line.index(after: colon)...].drop { $0 == " " }
    guard Self.directiveKeys.contains(String(key)), !value.isEmpty else { return }
    guard directives.updateValue(String(value), forKey: String(key)) == nil else {
      throw ParseError(lineNumber: number, reason: "\(key) is set twice.")
    }
  }

  private static func fed(_ line: String, _ number: Int) throws(ParseError) -> String {
    if line == ">" { return "" }
    guard line.hasPrefix("> ") else {
      throw ParseError(lineNumber: number, reason: "After > belongs a space.")
    }
    return String(line.dropFirst(2))
  }

  private static func expectation(
    _ line: String, _ number: Int
  ) throws(ParseError) -> Expectation {
    if line == "..." { return .gap }
    if line.hasPrefix("...") {
      throw ParseError(
        lineNumber: number, reason: "Output that starts with ... needs a backslash.")
    }
    return .line(line.hasPrefix("\\") ? String(line.dropFirst()) : line)
  }

  private static func written(_ expectation: Expectation) -> String {
    switch expectation {
    case .gap: "..."
    case .line(let line):
      line.isEmpty || [">", "#", "...", "\\"].contains { line.hasPrefix($0) } ? "\\" + line : line
    }
  }

  /// Splits by scalar: for `Character`, a carriage return and a line feed are one.
  private static func lines(of text: String) -> [String] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
#endif
