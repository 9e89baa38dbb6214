import Foundation
import Satchel
import SatchelTesting
import Testing

/// Documents: whose they are, what they lack, and whose ids are whose.
@Suite struct DocumentImportTests {
  private static func entry(_ url: String?, _ resource: String) -> String {
    #"{\#(url.map { #""fullUrl":"\#($0)","# } ?? "")"resource":\#(resource)}"#
  }

  private static func document(
    _ entries: String..., type: String = "document"
  ) -> [UInt8] {
    Array(
      #"{"resourceType":"Bundle","type":"\#(type)","entry":[\#(entries.joined(separator: ","))]}"#
        .utf8)
  }

  private static func composition(
    _ subject: String = "urn:uuid:p", _ sections: String = ""
  ) -> String {
    entry(
      "urn:uuid:c",
      #"{"resourceType":"Composition","status":"final","type":{"coding":[{"system":"#
        + #""http://loinc.org","code":"60591-5"}]},"date":"2026-01-01","title":"Summary","#
        + #""author":[{"display":"X"}],"subject":{"reference":"\#(subject)"}"#
        + (sections.isEmpty ? "" : #","section":[\#(sections)]"#) + "}")
  }

  private static func patient(_ id: String, _ members: String = "") -> String {
    #"{"resourceType":"Patient","id":"\#(id)"\#(members.isEmpty ? "" : "," + members)}"#
  }

  private static let ada = entry("urn:uuid:p", patient("ada"))
  private static let eve = entry("urn:uuid:q", patient("eve"))

  private static func observation(_ id: String, of url: String) -> String {
    entry(
      nil,
      #"{"resourceType":"Observation","id":"\#(id)","status":"final","code":{"text":"x"},"#
        + #""subject":{"reference":"\#(url)"}}"#)
  }

  private func kinds(_ report: Satchel.ImportReport) -> [String] {
    report.findings.map { "\($0.kind.rawValue) \($0.count)" }
  }

  @Test func aDocumentIsAboutItsSubjectAndTheOthersStayOut() async throws {
    let device = Device()
    let satchel = try await device.openUnlocked()
    let report = try await satchel.importRecord(
      Self.document(
        Self.composition(), Self.eve, Self.ada, Self.observation("a", of: "urn:uuid:p"),
        Self.observation("e", of: "Patient/eve"), Self.observation("n", of: "urn:uuid:q")))
    // The observation about Patient/eve says so by an address that the bundle doesn't know.
    #expect(kinds(report) == ["other-people 3", "unmentioned 1"])
    #expect(
      try await satchel.person(report.person).tally()
        == ["Composition": 1, "Observation": 1, "Patient": 1])
    #expect(report.document?.sections.map(\.state) == [.missing, .missing, .missing])
    await satchel.close()
  }

  @Test func whoIsMeantCanBeSaid() async throws {
    let device = Device()
    let satchel = try await device.openUnlocked()
    let both = Self.document(
      Self.ada, Self.eve, Self.observation("a", of: "urn:uuid:p"), type: "collection")
    #expect(await code { _ = try await satchel.importRecord(both) } == .importSeveralPeople)
    let eve = try await satchel.importRecord(both, person: ResourceID("Patient/eve"))
    #expect(eve.added == 1 && kinds(eve) == ["other-people 2"])
    let ada = try await satchel.importRecord(both, person: ResourceID("Patient/ada"))
    #expect(ada.added == 2 && ada.person != eve.person)
    for nobody in ["Patient/zoe", "Observation/a"] {
      #expect(
        await code { _ = try await satchel.importRecord(both, person: ResourceID(nobody)) }
          == .importNoPerson)
    }
    await satchel.close()
  }

  @Test func aDocumentThatIsNoneOrHasNoCompositionIsTakenAndToldOf() async throws {
    let device = Device()
    let satchel = try await device.openUnlocked()
    let cases: [([UInt8], [String], Bool)] = [
      (Self.document(Self.ada), ["composition-missing 1"], false),
      (Self.document(Self.ada, Self.composition()), ["composition-late 1"], true),
      (
        Self.document(Self.composition(), Self.ada, type: "searchset"), ["not-a-document 1"], true
      ),
      (Self.document(Self.ada, Self.composition(), type: "collection"), [], false),
      (
        Self.document(
          Self.composition("urn:uuid:p", #"{"title":"x","entry":[{"reference":"urn:uuid:lost"}]}"#),
          Self.ada, Self.ada, Self.observation("a", of: "urn:uuid:p")),
        ["repeated 1", "unmentioned 1", "unresolved 1"], true
      ),
    ]
    for (bytes, said, hasSections) in cases {
      let report = try await satchel.importRecord(bytes)
      #expect(kinds(report) == said && (report.document != nil) == hasSections)
    }
    await satchel.close()
  }

  @Test func idsOfTwoServersAreTwoPeopleAndOneServersAreOne() async throws {
    let device = Device()
    let satchel = try await device.openUnlocked()
    func bundle(_ server: String, _ name: String) -> [UInt8] {
      Self.document(
        Self.entry("\(server)/Patient/1", Self.patient("1", #""name":[{"text":"\#(name)"}]"#)),
        type: "collection")
    }
    let first = try await satchel.importRecord(bundle("https://a.example/fhir", "Ada Marek"))
    let other = try await satchel.importRecord(bundle("https://b.example/fhir", "Eve Olsen"))
    let again = try await satchel.importRecord(bundle("https://a.example/fhir", "Ada Marek"))
    #expect(other.isNewPerson && other.person != first.person)
    #expect(!again.isNewPerson && again.person == first.person && again.unchanged == 1)
    await satchel.close()
  }

  @Test func somebodyElsesRecordNeverBecomesPartOfOnes() async throws {
    let device = Device()
    let satchel = try await device.openUnlocked()
    func bundle(_ name: String, _ born: String) -> [UInt8] {
      Self.document(
        Self.entry(
          nil, Self.patient("1", #""name":[{"text":"\#(name)"}],"birthDate":"\#(born)""#)),
        type: "collection")
    }
    let first = try await satchel.importRecord(bundle("Ada Marek", "1967-03-09"))
    #expect(
      await code { _ = try await satchel.importRecord(bundle("Eve Olsen", "1990-01-01")) }
        == .importOtherPerson)
    // A new name, or a corrected date, is no other person.
    for (name, born) in [
      ("Eve Olsen", "1967-03-09"), ("Ada Olsen", "1990-01-01"), ("ADA Marek", "1967"),
    ] {
      let report = try await satchel.importRecord(bundle(name, born))
      #expect(report.person == first.person && report.changed == 1)
    }
    #expect(try await satchel.people().count == 1)
    await satchel.close()
  }

  @Test func aByteOrderMarkIsNoHindrance() async throws {
    let device = Device()
    let satchel = try await device.openUnlocked()
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    #expect(try await satchel.importRecord(mark + Device.bundle()).added == 2)
    #expect(
      try await satchel.importRecord(mark + Array(Self.patient("z").utf8)).added == 1)
    #expect(await code { _ = try await satchel.importRecord(mark) } == .jsonInvalid)
    await satchel.close()
  }
}
