import FHIR
import Testing

@testable import Search

@Suite struct IndexRowTests {
  @Test func everyResourceIsFoundByItsType() throws {
    let rows = try ExpectedValue.rows(of: #"{"resourceType":"Whatever"}"#)
    #expect(rows == [IndexRow(field: SearchParameterTable.field("Whatever"), value: [])])
  }

  @Test func rowsAreSortedAndNoneIsThereTwice() throws {
    let rows = try ExpectedValue.rows(
      of: #"""
        {"resourceType":"Patient","id":"a","active":true,"name":[{"family":"B","given":["b","A"]},
         {"family":"b","given":["A"]}],"telecom":[{"value":"1"},{"value":"1"}]}
        """#)
    let sorted = rows.sorted {
      $0.field == $1.field
        ? $0.value.lexicographicallyPrecedes($1.value) : $0.field < $1.field
    }
    #expect(rows == sorted)
    #expect(Set(rows).count == rows.count)
    // Type, active, deceased, three texts under name and given each less one, family, telecom.
    #expect(rows.count == 1 + 1 + 1 + 3 + 2 + 2 + 1)
  }

  @Test func anyTypeHasTheParametersOfEveryResource() throws {
    let json = #"""
      {"resourceType":"Library","id":"Ab.1","meta":{"lastUpdated":"2026-01-05T09:00:00.5Z",
       "profile":["http://p/one|2"],"source":"http://s","tag":[{"system":"t","code":"x"}],
       "security":[{"code":"R","display":"Restricted"}]},"name":"not a parameter here"}
      """#
    try expect(
      "Library._lastUpdated", of: json,
      [.date("2026-01-05T09:00:00.500Z", "2026-01-05T09:00:00.599Z")])
    try expect("Library._profile", of: json, [.address("http://p/one|2")])
    try expect("Library._source", of: json, [.address("http://s")])
    try expect("Library._tag", of: json, [.token("x", system: "t")])
    try expect("Library._security", of: json, [.token("r")])
    try expect("Library._security:text", of: json, [.text("restricted")])
    #expect(try ExpectedValue.rows(of: json).count == 8)
  }

  @Test func aConceptIsFoundByEachOfItsCodesAndByItsTexts() throws {
    let json = #"""
      {"resourceType":"Observation","code":{"text":"Blood  Glucose","coding":[
       {"system":"http://loinc.org","code":"2339-0","display":"Glucose"},{"code":"GLU"},
       {"system":"s","display":"Zucker"},{"system":"","code":"e"}]}}
      """#
    try expect(
      "Observation.code", of: json,
      [.token("2339-0", system: "http://loinc.org"), .token("glu"), .token("e")])
    try expect(
      "Observation.code:text", of: json,
      [.text("blood glucose"), .text("glucose"), .text("zucker")])
  }

  @Test func anIdentifierHasItsSystemAndAPhoneNumberHasNone() throws {
    let json = #"""
      {"resourceType":"Patient","identifier":[{"system":"urn:x","value":"A1","type":{"text":"MRN"}},
       {"system":"urn:y"}],"telecom":[{"system":"phone","value":"555 1"},
       {"system":"email","value":"A@b.C"},{"value":"x"}],"gender":"male","active":false}
      """#
    try expect("Patient.identifier", of: json, [.token("a1", system: "urn:x")])
    try expect("Patient.identifier:text", of: json, [.text("mrn")])
    try expect("Patient.telecom", of: json, [.token("555 1"), .token("a@b.c"), .token("x")])
    try expect("Patient.phone", of: json, [.token("555 1")])
    try expect("Patient.email", of: json, [.token("a@b.c")])
    try expect("Patient.gender", of: json, [.token("male")])
    try expect("Patient.active", of: json, [.token("false")])
  }

  @Test func everyPatientIsDeceasedOrNot() throws {
    func deceased(_ members: String, _ expected: String) throws {
      try expect(
        "Patient.deceased", of: #"{"resourceType":"Patient"\#(members)}"#, [.token(expected)])
    }
    try deceased("", "false")
    try deceased(#","deceasedBoolean":false"#, "false")
    try deceased(#","deceasedBoolean":true"#, "true")
    try deceased(#","deceasedDateTime":"2019""#, "true")
    try deceased(#","deceasedDateTime":null"#, "false")
  }

  @Test func namesAndAddressesAreFoundByEachOfTheirParts() throws {
    let json = #"""
      {"resourceType":"Patient","name":[{"use":"official","text":"Dr. Zoë Ångström",
       "family":"Ångström",
       "given":["Zoë","li"],"prefix":["Dr."],"suffix":["III"]}],
       "address":[{"type":"both","text":"here","line":["1 Main"],"city":"Oslo","district":"d",
       "state":"st","postalCode":"0150","country":"NO"}]}
      """#
    try expect(
      "Patient.name", of: json,
      [
        .string("dr. zoe angstrom", "Dr. Zoë Ångström"), .string("angstrom", "Ångström"),
        .string("zoe", "Zoë"), .string("li"), .string("dr.", "Dr."), .string("iii", "III"),
      ])
    try expect("Patient.given", of: json, [.string("zoe", "Zoë"), .string("li")])
    try expect(
      "Patient.address", of: json,
      [
        .string("here"), .string("1 main", "1 Main"), .string("oslo", "Oslo"), .string("d"),
        .string("st"), .string("0150"), .string("no", "NO"),
      ])
    try expect("Patient.address-postalcode", of: json, [.string("0150")])
  }

  @Test func aReferenceIsFoundByTypeAndIdWhateverTheServer() throws {
    func subject(_ reference: String, _ expected: [ExpectedValue]) throws {
      try expect(
        "Observation.subject",
        of: #"{"resourceType":"Observation","subject":{"reference":"\#(reference)"}}"#, expected)
    }
    try subject("Patient/A-1.b", [.address("Patient/A-1.b")])
    try subject("Patient/a/_history/2", [.address("Patient/a")])
    try subject("Patient/a#part", [.address("Patient/a")])
    try subject("http://h/Patient/a", [.address("Patient/a"), .address("http://h/Patient/a")])
    try subject(
      "https://h/x/Patient/a/_history/2",
      [.address("Patient/a"), .address("https://h/x/Patient/a/_history/2")])
    try subject(
      #"https:\/\/h\/Patient\/a"#, [.address("Patient/a"), .address("https://h/Patient/a")])
    try subject("urn:uuid:1", [.address("urn:uuid:1")])
    try subject("Patient?identifier=x", [.address("Patient?identifier=x")])
    try subject("#inside", [])
    try subject("#", [])
    try subject("", [])
  }

  @Test func aLogicalReferenceIsFoundByItsIdentifier() throws {
    let json = #"""
      {"resourceType":"Observation","subject":{"identifier":{"system":"urn:m","value":"X9"},
       "display":"someone"},
       "performer":[{"reference":"Practitioner/p"},{"identifier":{"value":"q"}}]}
      """#
    try expect("Observation.subject", of: json, [])
    try expect("Observation.subject:identifier", of: json, [.token("x9", system: "urn:m")])
    try expect("Observation.performer", of: json, [.address("Practitioner/p")])
    try expect("Observation.performer:identifier", of: json, [.token("q")])
  }

  @Test func whatIsContainedIsNotFoundAsItsContainer() throws {
    let json = #"""
      {"resourceType":"MedicationRequest","contained":[{"resourceType":"Medication","id":"m",
       "code":{"coding":[{"code":"inner"}]}}],"medicationReference":{"reference":"#m"},
       "status":"active"}
      """#
    try expect("MedicationRequest.medication", of: json, [])
    try expect("MedicationRequest.code", of: json, [])
    #expect(try ExpectedValue.rows(of: json).count == 2)
  }

  @Test func aCanonicalIsFoundWithAndWithoutItsVersion() throws {
    let json = #"""
      {"resourceType":"CarePlan","instantiatesCanonical":["http://p/a|1.0","http://p/b","#c"],
       "instantiatesUri":["urn:u"]}
      """#
    try expect(
      "CarePlan.instantiates-canonical", of: json,
      [.address("http://p/a|1.0"), .address("http://p/a"), .address("http://p/b")])
    try expect("CarePlan.instantiates-uri", of: json, [.address("urn:u")])
  }

  @Test func aReferenceUnderAConditionIsKeptOnlyForItsType() throws {
    let json = #"""
      {"resourceType":"AuditEvent","agent":[{"who":{"reference":"Practitioner/p"}},
       {"who":{"reference":"https://h/Patient/a"}}],"entity":[{"what":{"reference":"Patient/b"}},
       {"what":{"type":"Patient","identifier":{"value":"c"}}},
       {"what":{"type":"Patient","reference":"Device/d"}}]}
      """#
    try expect(
      "AuditEvent.patient", of: json,
      [.address("Patient/a"), .address("https://h/Patient/a"), .address("Patient/b")])
    try expect("AuditEvent.patient:identifier", of: json, [.token("c")])
  }

  @Test func aCompositeJoinsWhatStandsInOneElement() throws {
    let json = #"""
      {"resourceType":"Observation","code":{"coding":[{"system":"l","code":"85354-9"}]},
       "component":[
       {"code":{"coding":[{"system":"l","code":"8480-6"},{"code":"S"}]},
        "valueQuantity":{"value":120,"unit":"mmHg","code":"mm[Hg]","system":"u"}},
       {"code":{"coding":[{"system":"l","code":"8462-4","display":"dia"}]},
        "valueQuantity":{"value":80}},
       {"code":{"coding":[{"code":"none"}]}},{"valueQuantity":{"value":1}}]}
      """#
    let values: [ExpectedValue] = [
      .quantity("120"), .unit("mm[Hg]", system: "u", "120"), .unit("mmHg", "120"),
    ]
    let first: [ExpectedValue] = values.map { .pair(.token("8480-6", system: "l"), $0) }
    let second: [ExpectedValue] = values.map { .pair(.token("s"), $0) }
    let third = ExpectedValue.pair(.token("8462-4", system: "l"), .quantity("80"))
    try expect(
      "Observation.component-code-value-quantity", of: json, first + second + [third])
    try expect("Observation.code-value-quantity", of: json, [])
  }

  @Test func aCompositeOfTheWholeResourceHasDatesAndStringsToo() throws {
    let code = #""code":{"coding":[{"code":"c"}]}"#
    try expect(
      "Observation.code-value-date",
      of: #"{"resourceType":"Observation",\#(code),"valueDateTime":"2020"}"#,
      [.pair(.token("c"), .date("2020-01-01T00:00:00Z", "2020-12-31T23:59:59.999Z"))])
    try expect(
      "Observation.code-value-string",
      of: #"{"resourceType":"Observation","valueString":"Aa",\#(code)}"#,
      [.pair(.token("c"), .string("aa", "Aa"))])
    try expect(
      "DocumentReference.relationship",
      of: #"""
        {"resourceType":"DocumentReference","relatesTo":[{"code":"replaces",
         "target":{"reference":"DocumentReference/d"}}]}
        """#,
      [.pair(.token("replaces"), .address("DocumentReference/d"))])
  }

  @Test func aResourceIsFoundByItsVisitWhereverItsTypeKeepsIt() throws {
    let visit = #"{"reference":"Encounter/v"}"#
    for (type, members) in [
      ("Observation", #""encounter":\#(visit)"#),
      ("MedicationStatement", #""context":\#(visit)"#),
      ("DocumentReference", #""context":{"encounter":[\#(visit)]}"#),
    ] {
      let name = type == "MedicationStatement" ? "context" : "encounter"
      try expect(
        "\(type).\(name)", of: #"{"resourceType":"\#(type)",\#(members)}"#,
        [.address("Encounter/v")])
    }
  }
}
