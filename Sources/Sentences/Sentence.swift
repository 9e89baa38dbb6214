/// A sentence for a person to read, in no language yet: its key in the catalogue and what it tells
/// of.
///
/// Whoever shows it asks for its text. An app with a catalogue of its own looks up `key` and uses
/// `arguments`; both are stable. Sentences compare by what they say, not by where they come from.
public struct Sentence: Sendable {
  /// What stands in the place of a name in braces.
  public enum Argument: Sendable, Hashable {
    /// Shown as it is: a name, a number's digits, a date.
    case text(String)
    /// A whole number, which may choose between forms.
    case number(Int)
    /// Another sentence, shown in the same language.
    case sentence(Sentence)
    /// Several, with something between each two.
    case list([Sentence], Separator)
  }

  /// What stands between the items of a list.
  public enum Separator: String, Sendable, Hashable, CaseIterable {
    case comma, and, semicolon
  }

  /// The name in the catalogue, such as `passcode.weak`.
  public let key: String
  /// By the names that stand in the catalogue's text.
  public let arguments: [String: Argument]
  private let catalogue: Catalogue

  /// A sentence of a catalogue.
  ///
  /// - Parameters:
  ///   - key: one that `catalogue` has; a key that it lacks is shown itself.
  ///   - arguments: what stands for the names in its text; a name without one is shown itself.
  ///   - catalogue: where its text is looked up.
  public init(
    _ key: String, _ arguments: [String: Argument] = [:], from catalogue: Catalogue
  ) {
    self.key = key
    self.arguments = arguments
    self.catalogue = catalogue
  }

  /// Words for a code: what the core catalogue has by family, a dot and the code, such as
  /// `status.active`. Nil for a code that it doesn't know.
  package static func coded(
    _ family: String, _ code: String, _ arguments: [String: Argument] = [:]
  ) -> Sentence? {
    let key = family + "." + code
    return Catalogue.core.has(key) ? Sentence(key, arguments, from: .core) : nil
  }

  /// Data where a sentence is expected: what arrived with a record stays in its own language.
  public static func verbatim(_ text: String) -> Sentence {
    Sentence("verbatim", ["text": .text(text)], from: .core)
  }

  /// Several as one.
  public static func list(_ sentences: [Sentence], _ separator: Separator = .comma) -> Sentence {
    sentences.count == 1
      ? sentences[0]
      : Sentence("list", ["items": .list(sentences, separator)], from: .core)
  }

  /// What a person reads.
  public func text(in language: Language = .english) -> String {
    guard let pattern = catalogue.pattern(key, language) else { return key }
    var rendering = Rendering(language: language, arguments: arguments)
    return rendering.text(of: pattern)
  }
}

extension Sentence: Hashable {
  public static func == (left: Sentence, right: Sentence) -> Bool {
    left.key == right.key && left.arguments == right.arguments
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(key)
    hasher.combine(arguments)
  }
}

extension Sentence: CustomStringConvertible {
  /// The English text.
  public var description: String { text() }
}

extension Sentence.Argument: CustomStringConvertible {
  public var description: String { text(in: .english) }

  func text(in language: Language) -> String {
    switch self {
    case .text(let text): return text
    case .number(let number): return String(number)
    case .sentence(let sentence): return sentence.text(in: language)
    case .list(let sentences, let separator):
      let between = Sentence("list.\(separator.rawValue)", from: .core).text(in: language)
      return sentences.map { $0.text(in: language) }.joined(separator: between)
    }
  }
}
