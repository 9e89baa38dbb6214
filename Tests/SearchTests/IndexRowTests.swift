import FHIR
import Search
import Testing

@Suite struct IndexRowTests {
  private func values(_ parameter: RecordQuery.Parameter, _ source: String) throws -> [String] {
    let resource = try Resource(parsing: Array(source.utf8))
    return IndexRow.rows(of: resource).filter { $0.parameter == parameter.rawValue }.map(\.value)
  }

  @Test func everyResourceIsFoundByItsTypeAlone() throws {
    let resource = try Resource(parsing: Array(#"{"resourceType":"Flag","id":"a"}"#.utf8))
    #expect(IndexRow.rows(of: resource).map(\.parameter) == [""])
  }

  @Test func aCodeIsFoundWithAndWithoutItsSystem() throws {
    let observation = """
      {"resourceType":"Observation","id":"a","code":{"coding":[{"system":"s","code":"c"},
       {"code":"d"}]},"category":[{"coding":[{"system":"t","code":"laboratory"}]}]}
      """
    #expect(try values(.code, observation) == ["c", "s|c", "d"])
    #expect(try values(.category, observation) == ["laboratory", "t|laboratory"])
  }

  @Test func aComponentIsFoundByItsOwnCodeAndNotAsTheObservation() throws {
    let pressure = """
      {"resourceType":"Observation","id":"a","code":{"coding":[{"code":"85354-9"}]},
       "component":[{"code":{"coding":[{"system":"l","code":"8480-6"}]}},{},7,
                    {"code":{"coding":[{"code":"8462-4"}]}}]}
      """
    #expect(try values(.componentCode, pressure) == ["8480-6", "l|8480-6", "8462-4"])
    #expect(try values(.code, pressure) == ["85354-9"])
  }

  @Test func aResourceIsFoundByItsVisitWhereverItsTypeKeepsIt() throws {
    func visits(_ members: String) throws -> [String] {
      try values(.encounter, #"{"resourceType":"Basic","id":"a",\#(members)}"#)
    }
    let visit = #"{"reference":"Encounter/v"}"#
    #expect(try visits(#""encounter":\#(visit)"#) == ["Encounter/v"])
    #expect(try visits(#""context":\#(visit)"#) == ["Encounter/v"])
    #expect(try visits(#""context":{"encounter":[\#(visit)]}"#) == ["Encounter/v"])
    #expect(
      try visits(#""encounter":{"reference":"https://h/fhir/Encounter/v/_history/2"}"#)
        == ["Encounter/v"])
    #expect(try visits(#""context":{"reference":"EpisodeOfCare/e"}"#) == [])
    #expect(try visits(#""encounter":"Encounter/v""#) == [])
  }

  @Test func aReportIsFoundByWhatItReports() throws {
    let report = """
      {"resourceType":"DiagnosticReport","id":"a","result":[{"reference":"Observation/x"},
       {"display":"lost"},{"reference":"#inside"},{"reference":"Observation/y"}]}
      """
    #expect(try values(.result, report) == ["Observation/x", "Observation/y"])
  }

  @Test func everyParameterOfTheIndexCanBeAskedForInTheURLForm() throws {
    for parameter in RecordQuery.Parameter.allCases {
      let query = try RecordQuery(parsing: "Observation?\(parameter.rawValue)=a/b|c&_count=3")
      #expect(query == RecordQuery("Observation", .init(parameter, "a/b|c"), count: 3))
    }
    #expect(throws: SearchError.self) { try RecordQuery(parsing: "Observation?subject=Patient/a") }
  }
}
