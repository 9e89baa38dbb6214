import FHIR
import Testing

@Suite struct ResourceTests {
  private func refusal(_ source: String) -> FHIRError? {
    failure { () throws(FHIRError) in _ = try Resource(parsing: Array(source.utf8)) }
  }

  @Test(arguments: [
    "[]", "\"Patient\"", "{}", #"{"resourceType":1}"#, #"{"resourceType":""}"#,
    #"{"resourceType":"Pat ient"}"#, #"{"resourceType":"Patient1"}"#,
    #"{"resourceType":"Patient","id":""}"#, #"{"resourceType":"Patient","id":1}"#,
    #"{"resourceType":"Patient","id":"a/b"}"#, #"{"resourceType":"Patient","id":"a_b"}"#,
    #"{"resourceType":"Patient","id":null}"#, #"{"resourceType":"Pati\u00e9nt"}"#,
  ])
  func whatHasNoUsableTypeOrIdIsRefused(_ source: String) {
    #expect(refusal(source)?.code == .resourceInvalid)
  }

  @Test func typeAndIdMayHaveSixtyFourCharactersAndNoMore() {
    for (count, isAllowed) in [(64, true), (65, false)] {
      let letters = String(repeating: "a", count: count)
      #expect((refusal("{\"resourceType\":\"\(letters)\"}") == nil) == isAllowed)
      #expect((refusal("{\"resourceType\":\"A\",\"id\":\"\(letters)\"}") == nil) == isAllowed)
    }
  }

  @Test(arguments: [
    (#"{"resourceType":"A","a":1,"a":1}"#, 25),
    (#"{"resourceType":"A","a":1,"\u0061":1}"#, 25),
    (#"{"resourceType":"A","x":[{"valueString":1,"valueString":2}]}"#, 41),
    (#"{"resourceType":"A","x":{"y":{"":1,"":2}}}"#, 34),
  ])
  func aMemberNamedTwiceAnywhereIsRefused(_ source: String, _ offset: Int) {
    let error = refusal(source)
    #expect(error?.code == .resourceDuplicateMember)
    #expect(error?.offset == offset || error?.offset == offset + 1)
  }

  @Test func namesThatOnlyBeginAlikeAreNoDuplicates() {
    let names = (0..<200).map { "\"member\($0)\":0" }.joined(separator: ",")
    #expect(refusal("{\"resourceType\":\"A\",\(names)}") == nil)
    #expect(refusal("{\"resourceType\":\"A\",\(names),\"member77\":1}") != nil)
  }

  @Test func searchingDuplicatesAmongManyMembersTakesNoQuadraticTime() {
    let names = (0..<200_000).map { "\"\($0)\":0" }.joined(separator: ",")
    #expect(refusal("{\"resourceType\":\"A\",\(names)}") == nil)
  }

  @Test func emptyElementsAreKeptAndCanBeFound() throws {
    let resource = try Resource(parsing: Array(#"{"resourceType":"A","b":[{}]}"#.utf8))
    #expect(resource.emptyElementOffset == 25)
    #expect(text(resource.canonicalBytes) == #"{"b":[{}],"resourceType":"A"}"#)
    let full = try Resource(parsing: Array(#"{"resourceType":"A","b":[{"c":1}]}"#.utf8))
    #expect(full.emptyElementOffset == nil)
  }

  @Test func theEnvelopeIsReadable() throws {
    let resource = try Resource(
      parsing: Array(
        """
        {"resourceType":"Patient","id":"p.1-A","meta":{"versionId":"3",
        "lastUpdated":"2026-01-05T10:00:00+01:00","tag":[{"code":"x"}]},"text":{"div":"<div/>"}}
        """.utf8))
    #expect(resource.resourceID?.description == "Patient/p.1-A")
    #expect(resource.versionID == "3")
    #expect(resource.lastUpdated?.description == "2026-01-05T09:00:00Z")
    #expect(resource.meta?.tag.first?.code == "x")
    #expect(resource.text?.div == "<div/>")
  }

  @Test func resourceIDsAreReadWrittenAndOrdered() throws {
    #expect(ResourceID("Patient/1")?.description == "Patient/1")
    for wrong in ["Patient", "Patient/", "/1", "Patient/1/2", "Patient/a b", "Pa1/1", ""] {
      #expect(ResourceID(wrong) == nil, "\(wrong)")
    }
    let sorted = ["Account/z", "Patient/10", "Patient/9", "Patient/A"].compactMap(ResourceID.init)
    #expect(sorted.reversed().sorted() == sorted)
  }

  @Test(.enabled(if: SharedData.has("fhir-r4-examples"), SharedData.absent))
  func everyExampleIsAResourceAndItsCanonicalFormIsItsOwn() throws {
    let files = try SharedData.files("fhir-r4-examples")
    #expect(files.count == 367)
    // The oracle takes about a second a megabyte unoptimized: it judges what is up to 40 kB.
    var judged = 0
    for (name, bytes) in files {
      let resource = try Resource(parsing: bytes)
      let canonical = resource.canonicalBytes
      #expect(try Resource(parsing: canonical).canonicalBytes == canonical, "\(name)")
      guard bytes.count < 40_000 else { continue }
      let tree = try #require(Oracle.parse(bytes), "\(name)")
      #expect(Tree(resource.json) == tree, "\(name)")
      #expect(text(canonical) == tree.canonical, "\(name)")
      judged += 1
    }
    #expect(judged > 300)
  }
}
