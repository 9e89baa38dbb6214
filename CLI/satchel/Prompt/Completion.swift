#if Tools
/// One way in which a word could go on.
struct Completion: Equatable, Sendable {
  let text: String
  /// What a person is shown beside it: what an id stands for.
  var note: String?
  /// Whether more belongs to the same word: a folder, `key=`.
  var goesOn = false

  /// Whether what was typed begins a word of the note: nobody knows that weight is 29463-7.
  func isMeant(by typed: String) -> Bool {
    guard let note, typed.count >= 2 else { return false }
    return note.lowercased().split(separator: " ").contains { $0.hasPrefix(typed.lowercased()) }
  }

  /// What comes in the place of what was typed: all of the only one, or what several share.
  ///
  /// nil where that is no more than was typed.
  static func replacement(of place: CompletionPlace, by found: [Completion]) -> String? {
    guard let first = found.first else { return nil }
    if found.count == 1 {
      return spelled(first.text, quoted: place.isQuoted, isWhole: !first.goesOn)
    }
    var shared = Array(first.text.unicodeScalars)
    for other in found.dropFirst() {
      let both = zip(shared, other.text.unicodeScalars).prefix { $0 == $1 }
      shared = Array(shared.prefix(both.count))
    }
    guard shared.count > place.typed.unicodeScalars.count else { return nil }
    return spelled(
      String(String.UnicodeScalarView(shared)), quoted: place.isQuoted, isWhole: false)
  }

  /// The text as it has to be written in a line (`RequestParser`).
  private static func spelled(_ text: String, quoted: Bool, isWhole: Bool) -> String {
    let end = isWhole ? " " : ""
    // `${name}` and `key=` are the line's own grammar.
    if text.hasPrefix("${") || text.last == "=" { return text + end }
    let needsQuotes =
      quoted
      || text.unicodeScalars.contains {
        $0 == " " || $0 == "\"" || $0 == "=" || $0 == "\\" || $0.properties.isWhitespace
          || EscapedText.isDangerous($0)
      }
    let dollars = text.split(separator: "$", omittingEmptySubsequences: false)
      .joined(separator: "$$")
    guard needsQuotes else { return dollars + end }
    let string = EscapedText.json(dollars)
    return isWhole ? string + end : String(string.dropLast())
  }

  // MARK: Showing

  /// Rows of several, for a terminal: in columns, or one a row with its note.
  static func rows(_ found: [Completion], terminal: Terminal, atMost limit: Int) -> [String] {
    let texts = found.map { EscapedText.human($0.text) }
    let width = texts.map { DisplayWidth.of($0) }.max() ?? 0
    var rows: [String]
    if found.contains(where: { $0.note != nil }) {
      rows = zip(texts, found).map { text, completion in
        let space = String(repeating: " ", count: width - DisplayWidth.of(text) + 2)
        let note = Words.cell(completion.note ?? "")
        let row = DisplayWidth.prefix(text + space + note, columns: terminal.width - 1)
        return String(row.reversed().drop { $0 == " " }.reversed())
      }
    } else {
      let columnCount = max((terminal.width - 1) / (width + 2), 1)
      let rowCount = (texts.count + columnCount - 1) / columnCount
      rows = (0..<rowCount).map { row in
        let cells = stride(from: row, to: texts.count, by: rowCount).map { texts[$0] }
        let padded = cells.dropLast().map {
          $0 + String(repeating: " ", count: width - DisplayWidth.of($0) + 2)
        }
        return padded.joined() + (cells.last ?? "")
      }
    }
    guard rows.count > limit else { return rows }
    return rows.prefix(limit - 1) + ["… \(rows.count - limit + 1) more"]
  }
}
#endif
