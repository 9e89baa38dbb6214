#if Tools
import CLineEditor

/// The line that a person is typing, edited and drawn by the system's libedit.
///
/// What libedit keeps of a line (the line itself, what was cut from it, what was drawn) is on this
/// program's heap, which wipes what it is given back (Docs/Decisions/0009). `close` gives all of it
/// back, the history too; a line with a secret in it is forgotten as soon as it gets shorter, lest
/// the secret be among what was cut, and when it ends.
@MainActor final class LineEditor {
  enum Outcome: Equatable {
    case goesOn
    case entered
    case wantsCompletion
  }

  /// Longer lines are refused anyway.
  private static let greatestCount = Request.maximumBytes

  private let prompt: String
  private let editor: OpaquePointer
  private var holdsSecret = false

  /// nil where there is nothing to draw on.
  init?(prompt: String) {
    guard let editor = line_editor_open(prompt) else { return nil }
    self.prompt = prompt
    self.editor = editor
  }

  /// Gives everything back; the editor is of no use afterwards.
  func close() { line_editor_close(editor) }

  /// Shows the prompt with an empty line.
  func begin() { line_editor_begin(editor) }

  /// Gives the terminal back as it was, for whatever answers the line.
  func end() {
    line_editor_end(editor)
    if holdsSecret { line_editor_renew(editor) }
    holdsSecret = false
  }

  /// What was typed, up to the end or to a line feed.
  var text: String { String(String.UnicodeScalarView(scalars.line)) }

  /// What stands before the cursor.
  var beginning: String {
    let (line, cursor) = scalars
    return String(String.UnicodeScalarView(line.prefix(cursor)))
  }

  var isEmpty: Bool { scalars.line.isEmpty }

  private var scalars: (line: [Unicode.Scalar], cursor: Int) {
    var (count, cursor) = (0, 0)
    guard let start = line_editor_line(editor, &count, &cursor) else { return ([], 0) }
    let line = UnsafeBufferPointer(start: start, count: count).compactMap { Unicode.Scalar($0) }
    return (line.last == "\n" ? line.dropLast() : line, cursor)
  }

  // MARK: Typing

  func take(_ key: Key) -> Outcome {
    let before = scalars.line.count
    let outcome: Outcome
    switch key {
    case .text(let text):
      insert(text, replacing: 0)
      outcome = .goesOn
    case .command(let keys): outcome = press(keys)
    case .enter: outcome = press(["\n"])
    case .end: outcome = press(["\u{4}"])
    case .interrupt, .suspend: outcome = .goesOn
    }
    guardSecret(countBefore: before, outcome)
    return outcome
  }

  /// Puts text in the place of what stands before the cursor.
  func insert(_ text: [Unicode.Scalar], replacing count: Int) {
    guard scalars.line.count - count + text.count <= Self.greatestCount else { return }
    let values = text.map(\.value)
    line_editor_insert(editor, values, values.count, count)
  }

  private func press(_ keys: [Unicode.Scalar]) -> Outcome {
    switch line_editor_press(editor, keys.map(\.value), keys.count) {
    case Int32(LINE_EDITOR_ENTERED.rawValue): .entered
    case Int32(LINE_EDITOR_WANTS_COMPLETION.rawValue): .wantsCompletion
    default: .goesOn
    }
  }

  private func guardSecret(countBefore: Int, _ outcome: Outcome) {
    if !holdsSecret { holdsSecret = InlineSecret.isIn(text) }
    guard holdsSecret, outcome == .goesOn, scalars.line.count < countBefore else { return }
    let (line, cursor) = scalars
    erase()
    line_editor_end(editor)
    line_editor_renew(editor)
    line_editor_begin(editor)
    insert(line, replacing: 0)
    line_editor_set_cursor(editor, cursor)
    line_editor_insert(editor, [], 0, 0)
    holdsSecret = InlineSecret.isIn(text)
  }

  // MARK: The screen

  /// Takes prompt and line off the screen; the cursor is where they began.
  func erase() {
    Screen.eraseBelow(rowsUp: rowCount(before: beginning))
  }

  /// Draws them anew, where the cursor is.
  func redraw() { line_editor_redraw(editor) }

  func resize() { line_editor_resize(editor) }

  /// Once it was entered: shows it again without what is secret in it.
  func hideSecrets() {
    guard holdsSecret else { return }
    Screen.eraseBelow(rowsUp: rowCount(before: text) + 1)
    SystemCall.show(prompt + EscapedText.human(InlineSecret.hidden(in: text)) + "\n")
  }

  /// How many whole rows prompt and text fill.
  private func rowCount(before text: String) -> Int {
    (prompt.utf8.count + DisplayWidth.of(text)) / max(Screen.size.columns, 1)
  }

  // MARK: History

  func remember(_ line: String) {
    guard !InlineSecret.isIn(line) else { return }
    line_editor_remember(editor, line.unicodeScalars.map(\.value) + [0])
  }
}
#endif
