import FHIR
import Testing

@Suite struct BundleTests {
  private func bundle(_ entries: String) throws(FHIRError) -> Bundle {
    try Bundle(
      parsing: Array(
        "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[\(entries)]}".utf8))
  }

  private func refusal(_ entries: String) -> FHIRError? {
    failure { () throws(FHIRError) in _ = try bundle(entries).canonicalResources() }
  }

  @Test func aBundleWithoutEntriesHasNone() throws {
    let empty = try Bundle(parsing: Array(#"{"resourceType":"Bundle"}"#.utf8))
    #expect(empty.count == 0 && Array(empty.entries).isEmpty && empty.kind == nil)
    #expect(try empty.canonicalResources().isEmpty)
  }

  @Test func entriesTellTheirRequestsAndModes() throws {
    let source = #"""
      {"resourceType":"Bundle","type":"transaction-response","total":7,
       "link":[{"relation":"self","url":"a"},{"relation":"next","url":"b"}],
       "entry":[{"fullUrl":"f","request":{"method":"PUT","url":"Patient/1"},
                 "search":{"mode":"match"},
                 "response":{"status":"200 OK"}}]}
      """#
    let bundle = try Bundle(parsing: Array(source.utf8))
    #expect(bundle.kind == .transactionResponse && bundle.total == 7 && bundle.link("next") == "b")
    let entry = try #require(bundle.entries.first { _ in true })
    #expect(entry.method == "PUT" && entry.requestURL == "Patient/1" && entry.fullURL == "f")
    #expect(entry.searchMode == "match" && entry.responseStatus == "200 OK")
  }

  @Test func whatIsWrongIsToldWithTheEntrysIndex() {
    let good = #"{"resource":{"resourceType":"Patient","id":"1"}}"#
    let cases: [(String, FHIRError.Code)] = [
      ("{}", .bundleInvalid), ("1", .bundleInvalid),
      (#"{"resource":[]}"#, .resourceInvalid), (#"{"resource":{"id":"1"}}"#, .resourceInvalid),
      (#"{"resource":{"resourceType":"Patient"}}"#, .bundleInvalid),
      (#"{"fullUrl":"urn:uuid:a b","resource":{"resourceType":"Patient"}}"#, .bundleInvalid),
      (#"{"fullUrl":"http://h/Group/9","resource":{"resourceType":"Patient"}}"#, .bundleInvalid),
      (good.replacing("}}", with: #","gender":"other"}}"#), .bundleDuplicateResource),
      (
        #"{"fullUrl":"urn:uuid:1","resource":{"resourceType":"Patient"}}"#, .bundleDuplicateResource
      ),
    ]
    for (entry, code) in cases {
      let error = refusal(good + "," + entry)
      #expect(error?.code == code && error?.entry == 1, "\(entry)")
    }
    let clash = #"{"fullUrl":"urn:uuid:x","resource":{"resourceType":"A","id":"1"}}"#
    #expect(refusal(clash + "," + clash.replacing(#""1""#, with: #""2""#))?.code == .bundleInvalid)
  }

  @Test func whatComesTwiceAsItWasIsThereOnceUnderBothAddresses() throws {
    let twice = #"{"resource":{"resourceType":"A","id":"1","x":1.0}}"#
    let source = #"""
      {"fullUrl":"urn:uuid:a",$},{"fullUrl":"urn:uuid:b","resource":{"id":"1","x":1.0,
      "resourceType":"A"}},{"resource":{"resourceType":"B","id":"2","y":[
      {"reference":"urn:uuid:a"},{"reference":"urn:uuid:b"}]}}
      """#.replacing("$", with: twice.dropFirst().dropLast())
    let map = try ReferenceMap(bundle(source)) { _ in nil }
    #expect(map.ids.map(\.description) == ["A/1", "B/2"] && map.repeated == 1)
    #expect(
      map.target(of: "urn:uuid:a", from: 1) == 0 && map.target(of: "urn:uuid:b", from: 1) == 0)
    #expect(map.target(of: "A/1", from: 1) == 0 && map.target(of: "https://h/A/1", from: 1) == nil)
    #expect(
      refusal(twice + "," + twice.replacing("1.0", with: "1.00"))?.code
        == .bundleDuplicateResource)
  }

  @Test(arguments: [
    #"{"resourceType":"Patient"}"#, #"{"resourceType":"Bundle","entry":{}}"#,
  ])
  func whatIsNoBundleIsRefused(_ source: String) {
    #expect(
      failure { () throws(FHIRError) in _ = try Bundle(parsing: Array(source.utf8)) }?.code
        == .bundleInvalid)
  }

  @Test func anIdComesFromTheResourceElseItsAddressElseTheCaller() throws {
    let resources = try bundle(
      #"""
      {"fullUrl":"urn:uuid:u1","resource":{"resourceType":"A","id":"own"}},
      {"fullUrl":"urn:uuid:u2","resource":{"resourceType":"A","z":1}},
      {"fullUrl":"https://h/fhir/A/last","resource":{"resourceType":"A"}},
      {"resource":{"resourceType":"A","a":2}}
      """#
    ).canonicalResources { text($0) == #"{"a":2,"resourceType":"A"}"# ? "given" : nil }
    #expect(resources.map(\.id.description) == ["A/own", "A/u2", "A/last", "A/given"])
    #expect(
      resources.map { text($0.bytes) } == [
        #"{"id":"own","resourceType":"A"}"#, #"{"id":"u2","resourceType":"A","z":1}"#,
        #"{"id":"last","resourceType":"A"}"#, #"{"a":2,"id":"given","resourceType":"A"}"#,
      ])
  }

  @Test func referencesInsideTheBundleAreResolvedAndEqualStringsElsewhereAreNot() throws {
    let uuid = "urn:uuid:11111111-1111-1111-1111-111111111111"
    let source = #"""
      {"fullUrl":"$","resource":{"resourceType":"Patient","id":"p"}},
      {"resource":{"resourceType":"Observation","id":"o",
        "subject":{"reference":"$"},"part":{"reference":"$#frag"},
        "others":[{"reference":"urn:uuid:nobody"},{"reference":"#c"},{"reference":"Patient/p"}],
        "contained":[{"resourceType":"X","id":"c","y":{"reference":"$"}}],
        "text":{"div":"see $"},"photo":{"url":"$"},"fullUrl":"$","display":"$",
        "reference":["$"],"deep":{"reference":{"reference":"$"}}}}
      """#.replacing("$", with: uuid)
    let observation = try parsed(text(try bundle(source).canonicalResources()[1].bytes))
    func at(_ path: String...) -> String? {
      path.reduce(Optional(observation)) { $0?.kind == .array ? $0?[0]?[$1] : $0?[$1] }?.string
    }
    #expect(at("subject", "reference") == "Patient/p")
    #expect(at("part", "reference") == "Patient/p#frag")
    #expect(at("contained", "y", "reference") == "Patient/p")
    #expect(at("deep", "reference", "reference") == "Patient/p")
    let others = observation["others"]?.elements.compactMap { $0["reference"]?.string }
    #expect(others == ["urn:uuid:nobody", "#c", "Patient/p"])
    #expect(at("photo", "url") == uuid && at("fullUrl") == uuid && at("display") == uuid)
    #expect(at("text", "div") == "see \(uuid)")
    #expect(observation["reference"]?[0]?.string == uuid, "a string in an array is no reference")
  }

  @Test func absoluteRelativeAndVersionedReferencesFollowTheFullURL() throws {
    let source = #"""
      {"fullUrl":"https://h/fhir/Patient/far","resource":{"resourceType":"Patient","id":"near"}},
      {"fullUrl":"https://h/fhir/A/1","resource":{"resourceType":"A","id":"1","b":[
        {"reference":"https://h/fhir/Patient/far"},{"reference":"Patient/far"},
        {"reference":"https://h/fhir/Patient/far/_history/3"},
        {"reference":"Patient/far/_history/3#x"},
        {"reference":"https://other/fhir/Patient/far"},{"reference":"Patient/else"}]}},
      {"resource":{"resourceType":"A","id":"2","b":[{"reference":"Patient/far"}]}}
      """#
    let resources = try bundle(source).canonicalResources()
    func references(_ index: Int) throws -> [String] {
      try parsed(text(resources[index].bytes))["b"]?.elements.compactMap { $0["reference"]?.string }
        ?? []
    }
    #expect(
      try references(1) == [
        "Patient/near", "Patient/near", "Patient/near/_history/3", "Patient/near/_history/3#x",
        "https://other/fhir/Patient/far", "Patient/else",
      ])
    #expect(try references(2) == ["Patient/far"], "an entry without address has no server")
  }
}
