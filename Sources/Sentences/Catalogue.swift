/// Sentences by key, in every language; read once from text that is part of the program.
///
/// The text has a block for each sentence: a line with its key, then one line for each language in
/// the order of `languages`. It is compiled from Schemas/sentences.json, which is checked there.
public final class Catalogue: Sendable {
  private static let languages: [Language] = [.english, .spanish]

  private let patterns: [String: [String]]

  /// - Parameter pieces: whole blocks each.
  public init(_ pieces: [String]) {
    let size = Self.languages.count + 1
    var patterns: [String: [String]] = [:]
    for piece in pieces {
      let lines = piece.split(separator: "\n", omittingEmptySubsequences: true)
      for start in stride(from: 0, to: lines.count - lines.count % size, by: size) {
        patterns[String(lines[start])] = lines[(start + 1)..<(start + size)].map(String.init)
      }
    }
    self.patterns = patterns
  }

  /// The names of all sentences, sorted.
  public var keys: [String] { patterns.keys.sorted() }

  /// Whether there is a sentence of that name.
  public func has(_ key: String) -> Bool { patterns[key] != nil }

  func pattern(_ key: String, _ language: Language) -> String? {
    let index = Self.languages.firstIndex(of: language) ?? 0
    return patterns[key].map { $0[index] }
  }

  /// The library's own.
  public static let core = Catalogue(CoreSentences.pieces)
}
