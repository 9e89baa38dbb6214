// Written by Schemas/compile-sentences; `make schemas` writes it anew.
extension Sentence {
  /// “Visit, {kind, sentence}”
  package static func spokenVisit(kind: Sentence) -> Sentence {
    Sentence("spoken.visit", ["kind": .sentence(kind)], from: .core)
  }

  /// “with {people, choices}”
  package static func spokenWith(people: [Sentence]) -> Sentence {
    Sentence("spoken.with", ["people": .list(people, .and)], from: .core)
  }

  /// “{name}: {words, sentence}”
  package static func titleNamed(name: String, words: Sentence) -> Sentence {
    Sentence("title.named", ["name": .text(name), "words": .sentence(words)], from: .core)
  }

  /// “no”
  package static var valueNo: Sentence {
    Sentence("value.no", from: .core)
  }

  /// “yes”
  package static var valueYes: Sentence {
    Sentence("value.yes", from: .core)
  }
}
