// The Swift of Docs/Satchel.docc/Satchel.md; .ci/snippets compares.
// snippet.show
import Satchel
// snippet.hide
import SatchelTesting
import Testing

@Suite("The landing page's Swift")
struct LandingPageTests {
  private let screen = Screen()

  @Test("It lists everyone's allergies")
  func allergies() async throws {
    let phone = Phone()
    let (made, _) = try await phone.openWithRecord("Penicillin")
    await made.close()
    let (folder, keyVault) = (phone.folder, phone.keyVault)
    let passcode = try #require(Phone.passcode)
    // snippet.resume
    let satchel = try await Satchel.open(
      Satchel.Configuration(path: folder), ports: .live(keyVault: keyVault))
    try await satchel.unlock(passcode: passcode)
    for entry in try await satchel.people() {
      let allergies = try await satchel.person(entry.id).read(AllergyList())
      screen.show("\(entry.name): \(allergies.rows.compactMap(\.name).joined(separator: ", "))")
    }
    // snippet.hide
    #expect(screen.lines == ["Ana: Penicillin"])
  }
}
