// The Swift of README.md; .ci/snippets compares.
// snippet.show
import Satchel
// snippet.hide
import SatchelTesting
import Testing

@Suite("The README's Swift")
struct ReadmeTests {
  @Test("It lists everyone's results")
  func results() async throws {
    let phone = Phone()
    let (made, _) = try await phone.openWithRecord("Penicillin")
    await made.close()
    let (folder, keyVault) = (phone.folder, phone.keyVault)
    let passcode = try #require(Phone.passcode)
    var shown: [[ResultRow]] = []
    func show(_ rows: [ResultRow]) { shown.append(rows) }
    // snippet.resume
    let satchel = try await Satchel.open(
      Satchel.Configuration(path: folder), ports: .live(keyVault: keyVault))
    try await satchel.unlock(passcode: passcode)
    for person in try await satchel.people() {
      let results = try await satchel.person(person.id).read(ResultList(count: 20))
      show(results.rows)
    }
    // snippet.hide
    #expect(shown.count == 1)
  }
}
