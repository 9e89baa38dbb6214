import FHIR
import GRDB
import Search
import Testing

@testable import Store
@testable import Vault

/// Edits over what a source has, and the versions that come of it.
@Suite struct EditTests {
  private static let id = ResourceID("Observation/a")!

  private func content(_ text: String) throws -> [UInt8] {
    try observation("a", text: text).content
  }

  private func texts(_ store: RecordStore) async throws -> [String] {
    try await store.read { record in
      try record.history(of: Self.id).map { version in
        let text = version.resource.json.path("code", "text")?.string ?? ""
        return "\(version.number) \(text)\(version.isEdit ? " edited" : "")"
      }
    }
  }

  @Test func everyVersionIsKeptAndNumbered() async throws {
    let record = try await TestRecord.made([observation("a", text: "one")])
    defer { withExtendedLifetime(record) {} }
    let store = try record.store()
    _ = try store.merge([observation("a", text: "two")])
    #expect(try edit(store, content("mine")) == "edited")
    #expect(try await texts(store) == ["3 mine edited", "2 two", "1 one"])
    // What the source has now is the edit's new base, and the edit stays.
    #expect(try store.merge([observation("a", text: "three")]).changed == 1)
    #expect(
      try await texts(store) == ["5 mine edited", "4 three", "3 mine edited", "2 two", "1 one"])
    let base = try await store.read { try $0.base(of: Self.id)?.json.path("code", "text")?.string }
    #expect(base == "three")
    #expect(try store.merge([observation("a", text: "three")]).unchanged == 1)
    #expect(try edit(store, nil) == "edited")
    #expect(try await texts(store).first == "6 three")
    #expect(try await store.read { try $0.base(of: Self.id) } == nil)
    store.close()
    #expect(try record.examined().findings.damage.isEmpty)
  }

  @Test func anEditIsFoundUnderWhatItSays() async throws {
    let record = try await TestRecord.made([observation("a", codes: ["1"], text: "before")])
    defer { withExtendedLifetime(record) {} }
    let store = try record.store()
    let edited = try observation("a", codes: ["2"], text: "after").content
    #expect(try edit(store, edited) == "edited")
    for (query, count) in [
      ("code=1", 0), ("code=2", 1), ("_content=before", 0), ("_content=after", 1),
    ] {
      let query = try SearchQuery(parsing: "Observation?" + query)
      #expect(try await store.read { try $0.search(query).matches.count } == count)
    }
  }

  @Test func whatIsNotThereIsNotEdited() async throws {
    let record = try await TestRecord.made([observation("b")])
    defer { withExtendedLifetime(record) {} }
    let store = try record.store()
    let before = try store.everything()
    #expect(try edit(store, content("x")) == "absent")
    let there = ResourceID("Observation/b")!
    let elsewhere = try store.edit(there, source: "elsewhere", at: someday, content: nil)
    #expect("\(elsewhere)" == "absent")
    #expect(throws: StoreError.self) {
      try store.edit(there, source: "test", at: someday, content: Array("{".utf8))
    }
    #expect(try store.everything() == before)
  }

  @Test func whatIsWrittenHereIsValid() async throws {
    let record = try await TestRecord.made([observation("a")])
    defer { withExtendedLifetime(record) {} }
    let store = try record.store()
    let before = try store.everything()
    for text in [
      #"{"code":{"text":"x"},"id":"a","resourceType":"Observation"}"#,
      #"{"code":{"text":"x"},"id":"a","resourceType":"Observation","status":"nonsense"}"#,
      #"{"code":{"text":"x"},"id":"a","resourceType":"Observation","status":"final","x":1}"#,
    ] {
      let outcome = try edit(store, Array(text.utf8))
      #expect(outcome.hasPrefix("invalid"), "\(text)")
    }
    #expect(try store.everything() == before)
  }

  @Test func whatNobodyUnderstandsIsNotEdited() async throws {
    let text = """
      {"code":{"text":"x"},"id":"a","modifierExtension":[{"url":"http://example.com/not",\
      "valueBoolean":true}],"resourceType":"Observation","status":"final"}
      """
    let resource = try Resource(parsing: Array(text.utf8))
    let arrival = RecordStore.Arrival(
      id: Self.id, resource: resource, content: resource.canonicalBytes)
    let record = try await TestRecord.made([arrival])
    defer { withExtendedLifetime(record) {} }
    let store = try record.store()
    let before = try store.everything()
    #expect(try edit(store, content("mine")) == "readOnly")
    #expect(try store.everything() == before)
    // It is read, searched and replaced like any other.
    #expect(try store.merge([observation("a")]).changed == 1)
  }

  private func edit(_ store: RecordStore, _ content: [UInt8]?) throws -> String {
    "\(try store.edit(Self.id, source: "test", at: someday, content: content))"
  }

  // MARK: Purging

  @Test(arguments: [RecordStore.Purge.type("Observation"), .source("clinic")])
  func whatIsPurgedIsNowhereInTheFile(purge: RecordStore.Purge) async throws {
    let record = try await TestRecord.made()
    defer { withExtendedLifetime(record) {} }
    let store = try record.store()
    for round in 0..<3 {
      var arrivals = try (0..<60).map {
        try observation("o\($0)", codes: ["quokka-\($0)"], text: "wallaby\(round) numbat")
      }[...]
      _ = try store.merge(source: "clinic", at: someday) { arrivals.popFirst() }
    }
    let kept = try Resource.kept()
    var rest = [kept][...]
    _ = try store.merge(source: "home", at: someday) { rest.popFirst() }
    let edited = try observation("o1", codes: ["quokka-edit"], text: "numbat").content
    _ = try store.edit(
      ResourceID("Observation/o1")!, source: "clinic", at: someday, content: edited)
    #expect(try store.purge(purge) == 60)
    let answer = try await store.read { try $0.search(SearchQuery(parsing: "Patient?name=stays")) }
    #expect(answer.matches.count == 1)
    let words = ["quokka", "wallaby", "numbat", "Observation"].map { Array($0.utf8) }
    store.close()
    let file = try record.file()
    defer { withExtendedLifetime(file) {} }
    let pages = try SealedPages(file)
    #expect(pages.frames == 0)
    var page = [UInt8](repeating: 0, count: SealedPages.pageBytes)
    for number in 1...pages.count {
      #expect(try pages.read(number, into: &page))
      for word in words where page.contains(word) {
        Issue.record("\(String(decoding: word, as: UTF8.self)) is on page \(number)")
      }
    }
    let found = try record.examined()
    #expect(found.findings.damage.isEmpty)
    #expect(found.contents.keys.sorted() == ["Patient/p"])
  }
}

extension Resource {
  fileprivate static func kept() throws -> RecordStore.Arrival {
    let text = #"{"id":"p","name":[{"family":"Stays"}],"resourceType":"Patient"}"#
    let resource = try Resource(parsing: Array(text.utf8))
    return RecordStore.Arrival(
      id: ResourceID("Patient/p")!, resource: resource, content: Array(text.utf8))
  }
}

extension [UInt8] {
  fileprivate func contains(_ word: [UInt8]) -> Bool {
    guard let first = word.first else { return true }
    return indices.contains { self[$0] == first && self[$0...].starts(with: word) }
  }
}
