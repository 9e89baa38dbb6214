import FHIR
import Search
import SearchOracle
import Testing

/// Strings, tokens, addresses and words.
@Suite(.enabled(if: SmallRecord.hasDefinitions, SmallRecord.absent)) struct TextSearchTests {
  @Test func aStringBeginsWithTheTextInWhateverCaseAndAccents() throws {
    let record = try SmallRecord([
      "Patient/a": #""name":[{"given":["Eve"]}]"#, "Patient/b": #""name":[{"given":["Evelyn"]}]"#,
      "Patient/c": #""name":[{"given":["Severine"],"family":"Müller  Ève"}]"#,
    ])
    #expect(try record.find("Patient", .string("given", "eve")) == ["a", "b"])
    #expect(try record.find("Patient", .string("given", "ÈVE")) == ["a", "b"])
    #expect(try record.find("Patient", .string("given", "eve").with(.contains)) == ["a", "b", "c"])
    #expect(try record.find("Patient", .string("given", "Eve").with(.exact)) == ["a"])
    #expect(try record.find("Patient", .string("given", "eve").with(.exact)) == [])
    #expect(try record.find("Patient", .string("name", "MULLER EVE")) == ["c"])
    #expect(try record.find("Patient", .string("name", "ruth", "sev")) == ["c"])
  }

  private func coded() throws -> SmallRecord {
    try SmallRecord([
      "Observation/a":
        #"""
      "code":{"coding":[{"system":"http://s","code":"A1","display":"Glucose"}],
      "text":"Blood sugar"}
      """#,
      "Observation/b": #""code":{"coding":[{"code":"a1"},{"system":"http://t","code":"B"}]}"#,
      "Observation/c": #""code":{"text":"Only words"}"#, "Observation/d": "",
    ])
  }

  @Test func aTokenHasASystemAnyOrNone() throws {
    let record = try coded()
    func find(_ system: SearchToken.System, _ code: String?) throws -> [String] {
      try record.find(
        "Observation", .parameter("code", nil, [.token(SearchToken(system, code))]))
    }
    #expect(try find(.any, "A1") == ["a", "b"])
    #expect(try find(.uri("http://s"), "a1") == ["a"])
    #expect(try find(.uri("HTTP://S"), "a1") == [])
    #expect(try find(.none, "a1") == ["b"])
    #expect(try find(.uri("http://t"), nil) == ["b"])
  }

  @Test func notMeansNoneOfThemAndCountsThoseWithout() throws {
    let record = try coded()
    #expect(try record.find("Observation", .token("code", "a1").with(.not)) == ["c", "d"])
    #expect(
      try record.find("Observation", .token("code", system: "http://s", "a1", "x").with(.not))
        == ["b", "c", "d"])
  }

  @Test func aTokensTextIsWhatIsShownForIt() throws {
    let record = try coded()
    #expect(try record.find("Observation", .string("code", "gluc").with(.text)) == ["a"])
    #expect(
      try record.find("Observation", .string("code", "BLOOD", "only").with(.text)) == ["a", "c"])
    #expect(try record.find("Observation", .string("code", "sugar").with(.text)) == [])
  }

  @Test func missingLooksAtTheParametersOwnValues() throws {
    let record = try coded()
    #expect(try record.find("Observation", .missing("code", true)) == ["c", "d"])
    #expect(try record.find("Observation", .missing("code", false)) == ["a", "b"])
  }

  @Test func everyPatientIsDeceasedOrNot() throws {
    let record = try SmallRecord([
      "Patient/a": #""deceasedBoolean":true"#, "Patient/b": #""deceasedDateTime":"2020""#,
      "Patient/c": #""deceasedBoolean":false"#, "Patient/d": "",
    ])
    #expect(try record.find("Patient", .token("deceased", "true")) == ["a", "b"])
    #expect(try record.find("Patient", .token("deceased", "false")) == ["c", "d"])
    #expect(try record.find("Patient", .missing("death-date", false)) == ["b"])
  }

  @Test func aContactIsFoundByItsValueAndItsKind() throws {
    let record = try SmallRecord([
      "Patient/a": #""telecom":[{"system":"email","value":"A@x"},{"system":"phone","value":"1"}]"#
    ])
    #expect(try record.find("Patient", .token("email", "a@x")) == ["a"])
    #expect(try record.find("Patient", .token("phone", "a@x")) == [])
    #expect(try record.find("Patient", .token("telecom", "1")) == ["a"])
  }

  @Test func anAddressIsTheSameOrLiesBelowOrAbove() throws {
    let record = try SmallRecord([
      "Questionnaire/a": #""url":"http://x/q""#, "Questionnaire/b": #""url":"http://x/q/1""#,
    ])
    #expect(try record.find("Questionnaire", .uri("url", "http://x/q")) == ["a"])
    #expect(try record.find("Questionnaire", .uri("url", "http://x/q").with(.below)) == ["a", "b"])
    #expect(
      try record.find("Questionnaire", .uri("url", "http://x/q/1/z").with(.above)) == ["a", "b"])
  }

  @Test func everyWordBeginsAWordThatPeopleRead() throws {
    let record = try SmallRecord([
      "Condition/a":
        #"""
      "text":{"div":"<div>Chronic<p>pain</p> H<sub>2</sub>O &#233;t&eacute; caf&#xe9;</div>"},
      "code":{"text":"Migräne"}
      """#,
      "Condition/b": #""code":{"coding":[{"code":"pain","display":"Head ache"}]}"#,
    ])
    func find(_ name: String, _ text: String) throws -> [String] {
      try record.find("Condition", .string(name, text))
    }
    #expect(try find("_content", "pain") == ["a"])
    #expect(try find("_content", "CAFE migrane") == ["a"])
    #expect(try find("_text", "cafe h2o") == ["a"])
    #expect(try find("_text", "migrane") == [])
    #expect(try find("_content", "chron ache") == [])
    #expect(try find("_content", "ac,HE") == ["b"])
    #expect(try find("_content", "div") == [])
    #expect(try find("_content", "—") == [])
  }

  @Test func whatEveryTypeHasIsAskedOfAllTypes() throws {
    let tagged = #""meta":{"tag":[{"system":"t","code":"x"}],"lastUpdated":"2024-05-01T10:00:00Z"}"#
    let record = try SmallRecord([
      "Patient/a": tagged, "Observation/a": tagged, "Observation/b": "",
    ])
    #expect(try record.find("Resource", .token("_tag", system: "t", "x")) == ["a", "a"])
    #expect(try record.find("Resource", .token("_id", "b", "c")) == ["b"])
    #expect(
      try record.find("Observation", .date("_lastUpdated", .greaterOrEqual, try day("2024")))
        == ["a"])
    #expect(throws: SearchError.self) { try record.find("Resource", .token("code", "x")) }
  }
}
