// The Swift of Docs/Satchel.docc/SentencesForPeople.md; .ci/snippets compares.
import Satchel
import Testing

@Suite("The article on sentences")
struct SentencesForPeopleTests {
  private let screen = Screen()

  @Test("It shows a sentence in two languages")
  func languages() {
    // snippet.show
    let reason = SatchelError.Code.vaultLocked.reason
    screen.show(reason.text())
    screen.show(reason.text(in: .spanish))
    // snippet.hide
    #expect(screen.lines == ["The vault is locked.", reason.text(in: .spanish)])
    #expect(screen.lines[0] != screen.lines[1])
  }

  @Test("It chooses the language of a locale, or English")
  func locale() {
    let preferred = ["de-DE", "es-MX"]
    // snippet.show
    let language = preferred.compactMap { Language(tag: $0) }.first ?? .english
    // snippet.hide
    #expect(language == .spanish)
  }

  @Test("It looks a sentence up in a catalogue of the app's own")
  func ownCatalogue() {
    let sentence = SatchelError.Code.vaultLocked.reason
    // snippet.show
    let own = ["error.vault.locked": "Tresor geschlossen."]
    screen.show(own[sentence.key] ?? sentence.text())
    // snippet.hide
    #expect(screen.lines == ["Tresor geschlossen."])
  }

  @Test("It puts what came with a record among sentences")
  func verbatim() {
    // snippet.show
    let allergies = Sentence.list([.verbatim("Penicillin"), .verbatim("Latex")], .and)
    screen.show(allergies.text())
    screen.show(allergies.text(in: .spanish))
    // snippet.hide
    #expect(screen.lines == ["Penicillin and Latex", "Penicillin y Latex"])
  }
}
