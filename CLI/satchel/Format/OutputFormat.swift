#if Tools
/// The ways in which an answer is written; `--format` names them.
enum OutputFormat: String, CaseIterable, Sendable {
  case lines, json, human
  /// As a screen reader says it.
  case spoken

  func renderer(for terminal: Terminal) -> any Renderer {
    switch self {
    case .lines: LinesRenderer(language: terminal.language)
    case .json: JSONRenderer(language: terminal.language)
    case .human: HumanRenderer(terminal: terminal)
    case .spoken: SpokenRenderer(words: terminal.words)
    }
  }
}

/// Turns an answer into lines of text, without line feeds.
protocol Renderer: Sendable {
  /// Body lines that stand alone, such as events at an idle terminal.
  func render(_ body: [Line]) -> [String]
  /// A whole answer.
  func render(_ body: [Line], _ answer: Answer) -> [String]
}
#endif
