import Testing

@testable import Sentences

@Suite struct SentenceTests {
  private let catalogue = Catalogue([
    """
    plain
    Nothing to see.
    Nada que ver.
    named
    Hello {name}, {name}!
    ¡Hola, {name}!
    counted
    {count, plural, =0 {no # cats} one {# cat of {name}} other {# cats}}
    {count, plural, =0 {ningún gato} one {# gato de {name}} other {# gatos}}
    chosen
    {times, select, 1 {once} 2 {twice} other {{times} times, #}}
    {times, select, 1 {una vez} 2 {dos veces} other {{times} veces}}
    around
    [{inner, sentence}]
    [{inner, sentence}]
    broken
    open {name and {more
    cerrado } {count, plural, one {x}}

    """
  ])

  private func text(
    _ key: String, _ arguments: [String: Sentence.Argument] = [:], in language: Language = .english
  ) -> String {
    Sentence(key, arguments, from: catalogue).text(in: language)
  }

  @Test func argumentsStandWhereTheirNamesDo() {
    let sentence = Sentence.recoveryKeyWordUnknown(number: 7)
    #expect(sentence.text() == "Word 7 is not a word of a recovery key.")
    #expect(sentence.text(in: .spanish) == "La palabra 7 no es de una clave de recuperación.")
    #expect(text("named", ["name": .text("Bo")]) == "Hello Bo, Bo!")
    #expect(text("plain", ["name": .text("Bo")], in: .spanish) == "Nada que ver.")
  }

  @Test(
    arguments: [
      (0, "no 0 cats", "ningún gato"), (1, "1 cat of Bo", "1 gato de Bo"),
      (2, "2 cats", "2 gatos"), (-1, "-1 cats", "-1 gatos"), (Int.max, "\(Int.max) cats", nil),
    ] as [(Int, String, String?)])
  func aNumberChoosesItsForm(count: Int, english: String, spanish: String?) {
    let arguments: [String: Sentence.Argument] = ["count": .number(count), "name": .text("Bo")]
    #expect(text("counted", arguments) == english)
    if let spanish { #expect(text("counted", arguments, in: .spanish) == spanish) }
  }

  @Test func aTextChoosesItsFormByBeingExactlyThat() {
    #expect(text("chosen", ["times": .text("1")]) == "once")
    #expect(text("chosen", ["times": .text("2")], in: .spanish) == "dos veces")
    // A sign for numbers is none where no number chose.
    #expect(text("chosen", ["times": .text("1.0")]) == "1.0 times, #")
    #expect(text("chosen", ["times": .text("other")]) == "other times, #")
    #expect(text("chosen", ["times": .text("")]) == " times, #")
  }

  @Test func sentencesStandInSentencesAndInLists() {
    let inner = Sentence("named", ["name": .text("{name}")], from: catalogue)
    #expect(text("around", ["inner": .sentence(inner)]) == "[Hello {name}, {name}!]")
    let list = Sentence.list([
      .verbatim("a"), inner, .list([.verbatim("b"), .verbatim("c")], .and),
    ])
    #expect(list.text() == "a, Hello {name}, {name}!, b and c")
    #expect(list.text(in: .spanish) == "a, ¡Hola, {name}!, b y c")
    #expect(Sentence.list([.verbatim("a"), .verbatim("b")], .semicolon).text() == "a; b")
    #expect(Sentence.list([inner]) == inner && Sentence.list([]).text().isEmpty)
  }

  @Test func whatIsMissingIsShownAndNothingTraps() {
    #expect(text("named") == "Hello {name}, {name}!")
    #expect(text("unheard-of", ["name": .text("Bo")]) == "unheard-of")
    #expect(text("counted", ["count": .sentence(.verbatim("many"))]) == "many")
    #expect(text("broken", ["name": .text("Bo")]) == "open {name and {more")
    #expect(text("broken", ["count": .number(3)], in: .spanish) == "cerrado } ")
    #expect(Sentence.coded("unit", "unheard-of") == nil)
  }

  @Test func dataIsNeverTakenForAPattern() {
    let hostile = "{name} {count, plural, other {#}} # ⟦"
    for language in Language.allCases {
      #expect(Sentence.verbatim(hostile).text(in: language) == hostile)
      #expect(text("named", ["name": .text(hostile)], in: language).contains(hostile))
    }
  }

  @Test func sentencesAreEqualIfTheySayTheSame() {
    let one = Sentence("named", ["name": .text("Bo")], from: catalogue)
    #expect(one == Sentence("named", ["name": .text("Bo")], from: .core))
    #expect(one != Sentence("named", ["name": .text("Ada")], from: catalogue))
    #expect(Set([one, one, .verbatim("Bo")]).count == 2)
    #expect("\(one)" == "Hello Bo, Bo!")
  }

  @Test(
    arguments: [
      ("en", .english), ("en-US", .english), ("EN_us", .english), ("es-MX", .spanish),
      ("es_US.UTF-8", .spanish), ("es@latin", .spanish), ("en-XA", .pseudo), ("C", nil), ("", nil),
      ("fr", nil), ("eng", nil), ("-es", nil), ("POSIX", nil),
    ] as [(String, Language?)])
  func aLanguageIsKnownByItsTag(tag: String, language: Language?) {
    #expect(Language(tag: tag) == language)
  }
}
