// Written by Schemas/compile-sentences; `make schemas` writes it anew.
#if Tools
import Satchel

extension Sentence {
  /// “Locks in {seconds, plural, one {# second} other {# seconds}} unless you do something.
  /// {unsent, sentence}”
  static func noticeWarning(seconds: Int, unsent: Sentence) -> Sentence {
    Sentence(
      "notice.warning", ["seconds": .number(seconds), "unsent": .sentence(unsent)], from: .harness)
  }

  /// “There is no such noun.”
  static var nounUnknown: Sentence {
    Sentence("noun.unknown", from: .harness)
  }

  /// “See help.”
  static var nounUnknownNext: Sentence {
    Sentence("noun.unknown-next", from: .harness)
  }

  /// “See person list.”
  static var personListNext: Sentence {
    Sentence("person.list-next", from: .harness)
  }

  /// “The vault holds nobody's record yet.”
  static var personNone: Sentence {
    Sentence("person.none", from: .harness)
  }

  /// “Use record import PATH.”
  static var personNoneNext: Sentence {
    Sentence("person.none-next", from: .harness)
  }

  /// “The vault holds several records.”
  static var personUnchosen: Sentence {
    Sentence("person.unchosen", from: .harness)
  }

  /// “Choose one with person use ID; person list shows them.”
  static var personUnchosenNext: Sentence {
    Sentence("person.unchosen-next", from: .harness)
  }

  /// “Whose file is not said.”
  static var personUnsaid: Sentence {
    Sentence("person.unsaid", from: .harness)
  }

  /// “Choose with person use ID.”
  static var personUnsaidNext: Sentence {
    Sentence("person.unsaid-next", from: .harness)
  }

  /// “reference ░ {range}”
  static func plotReference(range: String) -> Sentence {
    Sentence("plot.reference", ["range": .text(range)], from: .harness)
  }

  /// “help lists what there is. Tab completes, ↑ goes back, Ctrl-D locks and leaves.”
  static var promptGreeting: Sentence {
    Sentence("prompt.greeting", from: .harness)
  }

  /// “help lists what there is. Ctrl-D locks and leaves.”
  static var promptGreetingPlain: Sentence {
    Sentence("prompt.greeting-plain", from: .harness)
  }

  /// “Ctrl-D or quit leaves, and locks what is open.”
  static var promptHowToLeave: Sentence {
    Sentence("prompt.how-to-leave", from: .harness)
  }

  /// “See the listing's ids.”
  static var recordAbsentNext: Sentence {
    Sentence("record.absent-next", from: .harness)
  }

  /// “a noun”
  static var roleNoun: Sentence {
    Sentence("role.noun", from: .harness)
  }

  /// “a verb”
  static var roleVerb: Sentence {
    Sentence("role.verb", from: .harness)
  }

  /// “Near it: {names}.”
  static func searchTypeNear(names: String) -> Sentence {
    Sentence("search.type-near", ["names": .text(names)], from: .harness)
  }

  /// “See record summary.”
  static var searchTypeSummary: Sentence {
    Sentence("search.type-summary", from: .harness)
  }

  /// “There is no resource type of that name.”
  static var searchTypeUnknown: Sentence {
    Sentence("search.type-unknown", from: .harness)
  }

  /// “A secret typed into a line can be read by others.”
  static var secretInline: Sentence {
    Sentence("secret.inline", from: .harness)
  }

  /// “Write {name}=- and type it on the next line.”
  static func secretInlineNext(name: String) -> Sentence {
    Sentence("secret.inline-next", ["name": .text(name)], from: .harness)
  }

  /// “There was no line to read the secret from.”
  static var secretMissing: Sentence {
    Sentence("secret.missing", from: .harness)
  }

  /// “Allergies”
  static var sectionAllergies: Sentence {
    Sentence("section.allergies", from: .harness)
  }

  /// “Medicines”
  static var sectionMedicines: Sentence {
    Sentence("section.medicines", from: .harness)
  }

  /// “Problems”
  static var sectionProblems: Sentence {
    Sentence("section.problems", from: .harness)
  }

  /// “There is no such verb.”
  static var verbUnknown: Sentence {
    Sentence("verb.unknown", from: .harness)
  }

  /// “See help {noun}.”
  static func verbUnknownNext(noun: String) -> Sentence {
    Sentence("verb.unknown-next", ["noun": .text(noun)], from: .harness)
  }

  /// “The file is plain text: anyone who can read it can read the record.”
  static var warningPlainText: Sentence {
    Sentence("warning.plain-text", from: .harness)
  }

  /// “Write these sixteen words on paper, in their order. They are not shown again; without them
  /// nobody can open the file, with them anybody can.”
  static var warningRecoveryWords: Sentence {
    Sentence("warning.recovery-words", from: .harness)
  }

  /// “There is no such watch.”
  static var watchUnknown: Sentence {
    Sentence("watch.unknown", from: .harness)
  }

  /// “Use watch start.”
  static var watchUnknownNext: Sentence {
    Sentence("watch.unknown-next", from: .harness)
  }
}
#endif
