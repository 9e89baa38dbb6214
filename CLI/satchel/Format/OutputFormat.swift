#if Tools
/// The three ways in which an answer is written; `--format` names them.
enum OutputFormat: String, CaseIterable, Sendable {
  case lines, json, human

  func renderer(for terminal: Terminal) -> any Renderer {
    switch self {
    case .lines: LinesRenderer()
    case .json: JSONRenderer()
    case .human: HumanRenderer(terminal: terminal)
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
