/// A language that the sentence catalogue has every sentence in.
public enum Language: String, Sendable, CaseIterable {
  case english = "en"
  case spanish = "es"
  /// English with every letter replaced by a look-alike outside of ASCII: what can be read easily
  /// on a screen in this language didn't come from the catalogue.
  case pseudo = "en-XA"

  /// The language of a BCP 47 tag or POSIX locale (`es-MX`, `es_US.UTF-8`), if there is one.
  public init?(tag: String) {
    if let exact = Language(rawValue: tag) {
      self = exact
      return
    }
    let primary = tag.prefix { $0 != "-" && $0 != "_" && $0 != "." && $0 != "@" }.lowercased()
    guard let language = Language(rawValue: primary) else { return nil }
    self = language
  }
}
