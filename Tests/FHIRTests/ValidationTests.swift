import FHIR
import Testing

/// The rules of validation, one by one, over resources written for it.
@Suite struct ValidationTests {
  private func lines(_ text: String, _ mode: Validator.Mode = .strict) throws -> [String] {
    Validator(mode: mode).validate(try Resource(parsing: Array(text.utf8))).lines
  }

  @Test func aSmallPatientIsValid() throws {
    let report = Validator().validate(
      try Resource(
        parsing: Array(
          #"{"resourceType":"Patient","active":true,"birthDate":"1990-02","name":[{"family":"A"}]}"#
            .utf8)))
    #expect(report.issues.isEmpty && report.isValid && !report.isReadOnly)
    #expect(
      report.operationOutcome["issue"]
        == [
          [
            "severity": "information", "code": "informational",
            "diagnostics": "Nothing was found.",
          ]
        ])
  }

  @Test func unknownElementsAreErrorsOfOursAndWarningsOfOthers() throws {
    let text =
      #"{"resourceType":"Patient","name":[{"family":"A","Given":["B"]}],"_name":[{"id":"a"}]}"#
    let resource = try Resource(parsing: Array(text.utf8))
    let strict = Validator(mode: .strict).validate(resource)
    let received = Validator(mode: .received).validate(resource)
    let expected = ["element.unknown Patient.name[0].Given", "element.unknown Patient._name"]
    #expect(strict.lines == expected && received.lines == expected)
    #expect(!strict.isValid && received.isValid)
    #expect(strict.issues.allSatisfy { $0.severity == .error && $0.code == "structure" })
  }

  @Test func namesThatAreNotNamesAreNotRepeated() throws {
    let text = #"{"resourceType":"Patient","Anna B., born 1990":1}"#
    #expect(try lines(text) == ["element.unknown Patient.`?`"])
  }

  @Test func nullsStandOnlyWhereTheSiblingHasAValue() throws {
    #expect(
      try lines(
        #"{"resourceType":"Patient","name":[{"given":[null,"B"],"_given":[{"id":"a"},null]}]}"#
      ).isEmpty)
    #expect(
      try lines(#"{"resourceType":"Patient","name":[{"given":["A",null],"_given":[null,null]}]}"#)
        == ["null.unexpected Patient.name[0].given[1]"])
    #expect(
      try lines(#"{"resourceType":"Patient","name":[{"given":["A"],"_given":[{"id":"a"},null]}]}"#)
        == ["sibling.length Patient.name[0].given"])
    #expect(
      try lines(#"{"resourceType":"Patient","name":[{"_given":[null]}]}"#)
        == ["null.unexpected Patient.name[0].given[0]"])
    #expect(
      try lines(#"{"resourceType":"Patient","name":[{"_given":{"id":"a"},"_family":[]}]}"#)
        == ["list.expected Patient.name[0].given", "list.unexpected Patient.name[0].family"])
    #expect(
      try lines(#"{"resourceType":"Patient","_birthDate":{"extension":[{"url":"a"}]}}"#)
        == ["extension.content Patient.birthDate.extension[0]"])
    #expect(
      try lines(#"{"resourceType":"Patient","_birthDate":{},"birthDate":null}"#)
        == ["object.empty Patient.birthDate", "null.unexpected Patient.birthDate"])
  }

  @Test func aMandatoryElementMayBeGivenByItsSibling() throws {
    let text = #"{"resourceType":"Slot","schedule":{"display":"a"},"start":"2026-01-05T09:00:00Z","#
    let end = #""_end":{"extension":[{"url":"a","valueCode":"unknown"}]}"#
    #expect(try lines(text + end + #","status":"free"}"#).isEmpty)
    #expect(try lines(text + #""status":"free"}"#) == ["element.missing Slot.end"])
  }

  @Test func aChoiceIsGivenOnceAndInATypeThatItMayHave() throws {
    let start = #"{"resourceType":"Patient","deceasedBoolean":true"#
    #expect(try lines(start + #","deceasedDateTime":"2026"}"#) == ["choice.twice Patient.deceased"])
    #expect(
      try lines(start + #","_deceasedDateTime":{"id":"a"}}"#) == ["choice.twice Patient.deceased"])
    #expect(try lines(start + #","_deceasedBoolean":{"id":"a"}}"#).isEmpty)
    #expect(
      try lines(#"{"resourceType":"Patient","deceasedPeriod":{"start":"2026"}}"#)
        == ["choice.type Patient.deceasedPeriod"])
    #expect(
      try lines(#"{"resourceType":"Patient","deceased":true}"#)
        == ["element.unknown Patient.deceased"])
  }

  @Test func codesComeFromTheirValueSets() throws {
    #expect(
      try lines(#"{"resourceType":"Patient","gender":"Male"}"#)
        == ["code.unknown Patient.gender"])
    let start = #"{"resourceType":"Condition","subject":{"display":"a"},"clinicalStatus":"#
    let system = #""system":"http://terminology.hl7.org/CodeSystem/condition-clinical""#
    #expect(try lines(start + #"{"coding":[{\#(system),"code":"active"}]}}"#).isEmpty)
    let wrong = ["code.unknown Condition.clinicalStatus"]
    #expect(try lines(start + #"{"coding":[{\#(system),"code":"Active"}]}}"#) == wrong)
    #expect(try lines(start + #"{"coding":[{"system":"a","code":"active"}]}}"#) == wrong)
    #expect(try lines(start + #"{"coding":[{"code":"active"}]}}"#) == wrong)
    #expect(try lines(start + #"{"text":"active"}}"#) == wrong)
    let extended = #"{"extension":[{"url":"a","valueCode":"b"}],"coding":[{"code":"active"}]}}"#
    #expect(try lines(start + extended) == wrong)
    #expect(
      try lines(start + #"{"extension":[{"url":"a","valueCode":"unknown"}]}}"#).isEmpty)
  }

  @Test func referencesNameWhatTheyMay() throws {
    func subject(_ reference: String) throws -> [String] {
      try lines(
        #"{"resourceType":"Flag","status":"active","code":{"text":"a"},"subject":{\#(reference)}}"#)
    }
    for allowed in [
      #""reference":"Patient/1""#, #""reference":"https://example.org/fhir/Patient/1/_history/2""#,
      #""reference":"urn:uuid:c757873d-ec9a-4326-a141-556f43239520""#, #""display":"a""#,
      #""reference":"https://example.org/a/b.html""#, #""type":"Group""#,
      ##""reference":"https://example.org/#a""##, #""identifier":{"value":"a"}"#,
    ] {
      #expect(try subject(allowed).isEmpty, "\(allowed)")
    }
    #expect(try subject(#""reference":"Slot/1""#) == ["reference.target Flag.subject.reference"])
    #expect(
      try subject(#""reference":"https://example.org/fhir/Slot/1""#)
        == ["reference.target Flag.subject.reference"])
    #expect(try subject(#""type":"Slot""#) == ["reference.target Flag.subject.type"])
    #expect(
      try subject(#""reference":"Patient/1","type":"Group""#)
        == ["reference.target Flag.subject.type"])
    for malformed in ["patient/1", "1", "Patient", "Patient/", "Patient/1/2", "/Patient/1"] {
      #expect(
        try subject(#""reference":"\#(malformed)""#) == ["reference.format Flag.subject.reference"],
        "\(malformed)")
    }
  }

  @Test func containedResourcesAreNamedUsedAndPlain() throws {
    func organization(_ contained: String, _ reference: String = "#a") throws -> [String] {
      try lines(
        #"{"resourceType":"Patient","contained":[\#(contained)],"#
          + #""managingOrganization":{"reference":"\#(reference)"}}"#)
    }
    let plain = #"{"resourceType":"Organization","id":"a","name":"b"}"#
    #expect(try organization(plain).isEmpty)
    #expect(
      try organization(plain, "#b") == [
        "reference.dangling Patient.managingOrganization.reference",
        "contained.unused Patient.contained[0]",
      ])
    #expect(try organization(plain + "," + plain) == ["contained.id Patient.contained[1]"])
    #expect(
      try organization(#"{"resourceType":"Location","id":"a"}"#)
        == ["reference.target Patient.managingOrganization.reference"])
    #expect(
      try organization(
        #"{"resourceType":"Organization","id":"a","name":"b","contained":[\#(plain)]}"#)
        == ["contained.nested Patient.contained[0]"])
    #expect(
      try organization(
        #"{"resourceType":"Organization","id":"a","name":"b","meta":{"versionId":"1"}}"#)
        == ["contained.meta Patient.contained[0]"])
    #expect(
      try organization(
        plain + ##",{"resourceType":"Provenance","id":"p","target":[{"reference":"#"}],"##
          + ##""recorded":"2026-01-05T09:00:00Z","agent":[{"who":{"reference":"#a"}}]}"##
      ).isEmpty)
  }

  @Test func whatChangesTheMeaningIsReadOnlyUnlessItIsKnown() throws {
    let text = """
      {"resourceType":"Patient",
      "modifierExtension":[{"url":"http://example.org/m","valueCode":"a"}]}
      """
    let resource = try Resource(parsing: Array(text.utf8))
    let report = Validator().validate(resource)
    #expect(report.isReadOnly && report.lines == ["modifier.unknown Patient.modifierExtension[0]"])
    #expect(report.isValid)
    let known = Validator(knownModifiers: ["http://example.org/m"]).validate(resource)
    #expect(!known.isReadOnly && known.issues.isEmpty)
    let rules = try Resource(
      parsing: Array(#"{"resourceType":"Patient","implicitRules":"http://example.org"}"#.utf8))
    #expect(Validator().validate(rules).isReadOnly)
    let unheard = Validator(mode: .received).validate(
      try Resource(parsing: Array(#"{"resourceType":"Unheard","a":1}"#.utf8)))
    #expect(unheard.isReadOnly && unheard.isValid && unheard.lines == ["resource.unknown Unheard"])
    for abstract in ["Resource", "DomainResource", "HumanName", "string"] {
      let text = #"{"resourceType":"\#(abstract)"}"#
      #expect(try lines(text) == ["resource.unknown \(abstract)"])
    }
  }

  @Test func aReportIsBoundedAndSaysThatThereIsMore() throws {
    let names = Array(repeating: "[]", count: 5000).joined(separator: ",")
    let report = Validator().validate(
      try Resource(parsing: Array(#"{"resourceType":"Patient","name":[\#(names)]}"#.utf8)))
    #expect(report.issues.count == Validator.issueLimit + 1)
    #expect(report.issues.last?.finding == .truncated && !report.isValid)
  }

  @Test func anOutcomeIsItselfValid() throws {
    let report = Validator().validate(
      try Resource(parsing: Array(#"{"resourceType":"Patient","name":[],"gender":"x"}"#.utf8)))
    let outcome = try Resource(report.operationOutcome.document().root)
    #expect(Validator().validate(outcome).issues.isEmpty)
    for finding in ValidationIssue.Finding.allCases {
      #expect(Schema.r4.valueSet("issue-type")?.contains(finding.issueType) == true, "\(finding)")
    }
  }
}
