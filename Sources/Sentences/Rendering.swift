/// Puts arguments into a pattern of ICU's MessageFormat, as far as the catalogue uses it: `{name}`,
/// `{name, plural, =0 {…} one {…} other {…}}` with `#` for the number, and
/// `{name, select, 1 {…} other {…}}`, which chooses by a text.
///
/// What the catalogue's compiler accepts renders whole. Anything else comes out as it stands.
struct Rendering {
  private let language: Language
  private let arguments: [String: Sentence.Argument]
  /// Whether a letter of the pattern was shown, in the pseudo-language.
  private var hasWords = false

  init(language: Language, arguments: [String: Sentence.Argument]) {
    self.language = language
    self.arguments = arguments
  }

  mutating func text(of pattern: String) -> String {
    let text = rendered(Substring(pattern), number: nil)
    return hasWords ? "⟦" + text + "⟧" : text
  }

  private mutating func rendered(_ pattern: Substring, number: Int?) -> String {
    var text = ""
    var rest = pattern
    while let open = rest.firstIndex(where: { $0 == "{" }) {
      text += literal(rest[..<open], number)
      guard let close = Self.close(of: open, in: rest) else {
        return text + literal(rest[open...], number)
      }
      text += placeholder(rest[rest.index(after: open)..<close])
      rest = rest[rest.index(after: close)...]
    }
    return text + literal(rest, number)
  }

  private mutating func literal(_ text: Substring, _ number: Int?) -> String {
    var shown = ""
    for character in text {
      if character == "#", let number {
        shown += String(number)
      } else if language == .pseudo, let lookAlike = Self.lookAlikes[character] {
        shown.append(lookAlike)
        hasWords = true
      } else {
        shown.append(character)
      }
    }
    return shown
  }

  private mutating func placeholder(_ text: Substring) -> String {
    let parts = text.split(separator: ",", maxSplits: 2, omittingEmptySubsequences: false)
    guard let argument = arguments[String(parts[0])] else { return "{" + text + "}" }
    guard parts.count == 3 else { return argument.text(in: language) }
    switch argument {
    case .number(let number):
      let names = number == 1 ? ["=1", "one"] : ["=\(number)"]
      return rendered(Self.branch(of: parts[2], named: names), number: number)
    case .text(let text):
      return rendered(Self.branch(of: parts[2], named: [text]), number: nil)
    case .sentence, .list: return argument.text(in: language)
    }
  }

  /// The branch of the first of the names that there is one for, else the other.
  private static func branch(of branches: Substring, named names: [String]) -> Substring {
    var found: [String: Substring] = [:]
    var rest = branches
    while let open = rest.firstIndex(of: "{"), let close = close(of: open, in: rest) {
      found[rest[..<open].filter { $0 != " " }] = rest[rest.index(after: open)..<close]
      rest = rest[rest.index(after: close)...]
    }
    return names.lazy.compactMap { found[$0] }.first ?? found["other"] ?? ""
  }

  private static func close(of open: Substring.Index, in text: Substring) -> Substring.Index? {
    var depth = 0
    for index in text[open...].indices {
      if text[index] == "{" { depth += 1 }
      if text[index] == "}" { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  private static let lookAlikes: [Character: Character] = Dictionary(
    uniqueKeysWithValues: zip(
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
      "ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ"))
}
