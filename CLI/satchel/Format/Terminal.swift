#if Tools
import Satchel

/// What the output can show.
struct Terminal: Equatable, Sendable {
  /// Columns; kept between 40 and 400, since nothing readable is made of fewer or more.
  let width: Int
  let hasColour: Bool
  /// Whether a person sits there: only then are prompts, progress and cleared screens welcome.
  let isInteractive: Bool
  /// What the person reads.
  let language: Language

  init(
    width: Int = 80, hasColour: Bool = false, isInteractive: Bool = false,
    language: Language = .english
  ) {
    self.width = min(max(width, 40), 400)
    self.hasColour = hasColour
    self.isInteractive = isInteractive
    self.language = language
  }

  /// The few looks there are. They use the terminal's own palette, so that they suit any
  /// background, and none is the only carrier of a meaning.
  enum Look: String {
    case strong = "1"
    case quiet = "2"
    case good = "32"
    case warning = "33"
    case bad = "31"
    case line = "36"
    case shade = "2;32"
  }

  var words: Words { Words(language: language) }

  func paint(_ text: String, _ look: Look?) -> String {
    guard hasColour, let look, !text.isEmpty else { return text }
    return "\u{1B}[\(look.rawValue)m\(text)\u{1B}[0m"
  }
}
#endif
