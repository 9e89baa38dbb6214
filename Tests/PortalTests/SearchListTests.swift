import FHIR
import Portal
import Search
import Sentences
import Testing

@Suite struct SearchListTests {
  @Test func everyResourceOfEveryRecordHasALine() throws {
    for (name, record) in try SampleRecords.all().prefix(8) {
      for type in Set(record.resources.map(\.type)).sorted() {
        let found = try SearchList(SearchQuery(type)).read(record)
        #expect(
          found.matches.map(\.id)
            == (try record.search(SearchQuery(type)).matches).map(\.resourceID), "\(name) \(type)")
        #expect(found.matches.allSatisfy { !$0.title.text().isEmpty }, "\(name) \(type)")
      }
    }
  }

  @Test func aLineSaysWhatTheListingsSay() throws {
    for (name, record) in try SampleRecords.all().prefix(6) {
      func titles(_ types: String...) throws -> [ResourceID: String] {
        var titles: [ResourceID: String] = [:]
        for type in types {
          for row in try SearchList(SearchQuery(type)).read(record).matches {
            titles[row.id] = row.title.text()
          }
        }
        return titles
      }
      let medicines = try titles("MedicationRequest", "MedicationStatement")
      for row in try MedicationList().read(record).rows {
        #expect(medicines[row.id] == row.name, "\(name)")
      }
      let problems = try titles("Condition")
      for row in try ProblemList().read(record).rows { #expect(problems[row.id] == row.name) }
      let measured = try titles("Observation")
      for row in try VitalList().read(record).rows {
        #expect(measured[row.id] == (row.finding.name ?? "") + ": " + (row.reading?.text() ?? ""))
      }
    }
  }

  @Test func aTitleIsTakenFromWhereverThePersonWouldLook() throws {
    let cases: [(String, String, String)] = [
      ("Observation", #""code":{"text":"Smoker"}"#, "Smoker"),
      ("Observation", #""valueString":"much""#, "much"),
      ("DiagnosticReport", #""code":{"text":"X-ray"},"conclusion":"Clear.""#, "X-ray: Clear."),
      ("MedicationRequest", #""medicationReference":{"reference":"Medication/m"}"#, "Aspirin"),
      (
        "MedicationRequest", #""medicationReference":{"reference":"Medication/no"}"#,
        "Medication/no"
      ),
      ("Encounter", #""reasonCode":[{"text":"Cough"}],"type":[{"text":"Visit"}]"#, "Cough"),
      ("Encounter", #""class":{"code":"AMB","display":"ambulatory"}"#, "ambulatory"),
      (
        "PractitionerRole", #""practitioner":{"display":"Dr. X"},"code":[{"text":"GP"}]"#,
        "Dr. X, GP"
      ),
      ("Patient", #""name":[{"use":"nickname","text":"Bo"},{"use":"official","family":"T"}]"#, "T"),
      ("Goal", #""description":{"text":"Walk daily"}"#, "Walk daily"),
      ("CarePlan", #""category":[{"text":"Diabetes"}],"title":"Sugar""#, "Sugar"),
      ("DocumentReference", #""content":[{"attachment":{"title":"Letter"}}]"#, "Letter"),
      ("DocumentReference", #""type":{"text":"Note"}"#, "Note"),
      ("Device", #""deviceName":[{"name":"Meter"}]"#, "Meter"),
      (
        "FamilyMemberHistory",
        #""relationship":{"text":"Aunt"},"condition":[{"code":{"text":"Gout"}}]"#, "Aunt, Gout"
      ),
      ("Coverage", #""type":{"text":"Plan"},"payor":[{"display":"Payer"}]"#, "Plan, Payer"),
      ("ExplanationOfBenefit", #""status":"active""#, "Explanation of benefits"),
      ("Provenance", #""code":7,"title":[],"name":{"text":""}"#, "Provenance"),
    ]
    for (type, members, title) in cases {
      let record = try NaiveRecord([
        (type + "/a", members), ("Medication/m", #""code":{"text":"Aspirin"}"#),
      ])
      let found = try SearchList(SearchQuery(type)).read(record)
      #expect(found.matches.map { $0.title.text() } == [title], "\(type)")
    }
  }

  @Test func aLineIsStaleWhenWhatNamesItChanges() throws {
    let list = SearchList(SearchQuery("MedicationRequest"))
    func concerns(_ text: String) throws -> Bool {
      list.interest.concerns(RecordChange(id: try id(text), before: [], after: []))
    }
    #expect(try concerns("MedicationRequest/a") && concerns("Medication/m"))
    #expect(try !concerns("Goal/g"))
    let anything = SearchList(SearchQuery("Resource"))
    #expect(anything.interest.concerns(RecordChange(id: try id("Goal/g"), before: [], after: [])))
  }
}
