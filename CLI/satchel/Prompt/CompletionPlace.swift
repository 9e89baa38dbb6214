#if Tools
/// What a person is typing when they ask for the rest of it: what stands before, and what has been
/// begun.
struct CompletionPlace: Equatable {
  /// `tablet` of `@tablet`.
  private(set) var device: String?
  /// The words and options that are finished, without quotes; noun and verb first.
  private(set) var words: [String] = []
  /// The key whose value is being typed.
  private(set) var key: String?
  /// What has been begun, without quotes.
  private(set) var typed = ""
  private(set) var isQuoted = false
  /// How many characters of the line that is.
  private(set) var typedCount = 0
  /// `=>` stands before: what comes is a name of one's own.
  private(set) var isName = false

  /// - Parameter beginning: the line up to the cursor.
  init(_ beginning: String) {
    let line = Array(beginning.unicodeScalars)
    var position = 0
    var begun = Token()
    while position < line.count {
      begun = Token(line, from: position)
      position = begun.end
      if position < line.count {
        finish(begun)
        begun = Token()
        position += 1
      }
    }
    (typed, isQuoted, key) = (begun.text, begun.isQuoted, begun.key)
    typedCount = begun.count
  }

  var noun: String? { words.first }
  var verb: String? { words.dropFirst().first }

  private mutating func finish(_ token: Token) {
    guard token.count > 0 || token.key != nil else { return }
    if words.isEmpty, token.key == nil, token.text.hasPrefix("@") {
      device = String(token.text.dropFirst())
    } else if token.key == nil, words == ["expect"] {
      words = []
    } else if token.text == "=>" {
      isName = true
    } else {
      words.append(token.key.map { $0 + "=" + token.text } ?? token.text)
    }
  }

  /// What stands between two blanks, or begins there.
  private struct Token {
    var key: String?
    var text = ""
    var isQuoted = false
    /// Of the value, where there is a key.
    var count = 0
    var end = 0

    init() {}

    init(_ line: [Unicode.Scalar], from start: Int) {
      var text = String.UnicodeScalarView()
      var position = start
      var valueStart = start
      while position < line.count, isQuoted || !RequestParser.isBlank(line[position]) {
        let scalar = line[position]
        if scalar == "\"" {
          if isQuoted {
            position += 1
            break
          }
          isQuoted = true
        } else if isQuoted, scalar == "\\", position + 1 < line.count {
          position += 1
          text.append(line[position])
        } else if scalar == "=", !isQuoted, key == nil, RequestParser.isKey(String(text)) {
          key = String(text)
          text = .init()
          valueStart = position + 1
        } else {
          text.append(scalar)
        }
        position += 1
      }
      self.text = String(text)
      end = position
      count = end - valueStart
    }
  }
}
#endif
