// The Swift of Docs/Satchel.docc/Observing.md; .ci/snippets compares.
import Satchel
import SatchelTesting
import Testing

@Suite("The article on observing")
struct ObservingTests {
  private let phone = Phone()
  private let screen = Screen()

  @Test("It reads a listing once")
  func reading() async throws {
    let (_, person) = try await phone.openWithRecord("Penicillin", "Latex")
    // snippet.show
    let allergies = try await person.read(AllergyList())
    for row in allergies.rows {
      screen.show(row.name ?? "Unnamed")
    }
    // snippet.hide
    #expect(screen.lines == ["Penicillin", "Latex"])
  }

  @Test("It follows a listing until the vault locks", .timeLimit(.minutes(1)))
  func following() async throws {
    let (satchel, person) = try await phone.openWithRecord("Penicillin")
    let screen = screen
    let following = Task {
      // snippet.show
      let observation = try await person.observe(AllergyList())
      do {
        for try await allergies in observation {
          screen.show("\(allergies.rows.count) allergies")
        }
      } catch let error as SatchelError where error.code == .vaultLocked {
        screen.show("Locked")
      }
      // snippet.hide
    }
    await screen.wait(for: 1)
    _ = try await satchel.importRecord(Phone.bundle(["Penicillin", "Latex"]))
    await screen.wait(for: 2)
    await satchel.lock()
    try await following.value
    #expect(screen.lines == ["1 allergies", "2 allergies", "Locked"])
  }

  @Test("It asks whether something changed")
  func polling() async throws {
    let (_, person) = try await phone.openWithRecord("Penicillin")
    // snippet.show
    let observation = try await person.observe(AllergyList())
    if let allergies = try await observation.poll() {
      screen.show("\(allergies.rows.count) allergies")
    }
    await observation.cancel()
    // snippet.hide
    #expect(screen.lines == ["1 allergies"])
  }

  @Test("It follows a search")
  func searching() async throws {
    let (_, person) = try await phone.openWithRecord("Penicillin", "Latex")
    // snippet.show
    let query = SearchQuery("AllergyIntolerance").matching(.string("_content", "latex"))
    for try await found in try await person.observe(query) {
      screen.show("\(found.count) found")
      break
    }
    // snippet.hide
    #expect(screen.lines == ["1 found"])
  }

  @Test("It reads a view of the app's own")
  func ownView() async throws {
    let (_, person) = try await phone.openWithRecord("Penicillin", "Latex")
    #expect(try await person.read(DangerousAllergies()) == 2)
  }
}

// snippet.show
/// How many allergies may be dangerous.
struct DangerousAllergies: RecordView {
  let types: Set = ["AllergyIntolerance"]

  func read(_ record: some RecordReader) throws -> Int {
    try AllergyList().read(record).rows.count { $0.isActive && $0.criticality != "low" }
  }
}
// snippet.hide
