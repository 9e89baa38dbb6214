import FHIR
import Foundation
import Search
import Store

/// The searches that the Android FHIR SDK measures itself with, on a cohort.
enum QueryRun {
  static func run(place: String, _ cohort: Cohort, only: String?) async throws {
    let runs = TimedRuns(file: try await RecordFile(in: place))
    for (name, text) in try queries(cohort) where only == nil || only == name {
      try await runs.say(name) { record, number in
        let answer = try record.search(SearchQuery(parsing: text(number)))
        return answer.matches.count + answer.included.count
      }
    }
  }

  private typealias Text = @Sendable (Int) -> String

  /// By name: the query's text, another one for each number.
  private static func queries(_ cohort: Cohort) throws -> [(String, Text)] {
    let people = (0..<300).map { number -> Cohort.Person in
      var numbers = SeededNumbers(5, UInt64(number))
      return cohort.person(numbers.below(cohort.count))
    }
    let person: @Sendable (Int) -> Cohort.Person = { people[$0 % people.count] }
    let family: @Sendable (Int) -> String = { person($0).family }
    let turn: @Sendable (Int) -> String = { $0.isMultiple(of: 2) ? "-" : "" }
    let facts = try SampledFacts(cohort)
    return [
      ("given-or", { "Patient?given:exact=\(person($0).given),\(person($0 + 1).given)" }),
      ("last-updated", { "Encounter?_sort=\(turn($0))_lastUpdated&_count=50" }),
      ("has", { "Patient?_has:Encounter:patient:type=\(facts.encounterType($0))&_count=1" }),
      ("sort-birthdate", { "Patient?_sort=\(turn($0))birthdate&_count=50" }),
      ("sort-name", { "Patient?_sort=\(turn($0))name&_count=50" }),
      (
        "include",
        { "Patient?name:contains=\(family($0))&_include=Patient:general-practitioner" }
      ),
      ("revinclude", { "Patient?name:contains=\(family($0))&_revinclude=Condition:subject" }),
      ("token-id", { "Patient?_id=\(person($0).id.text)" }),
      (
        "token-identifier", { "Patient?identifier=http://example.org/mrn|MRN-\(person($0).number)" }
      ),
      ("date", { "Patient?birthdate=\(CalendarDay.text(of: person($0).birthDay))" }),
      ("number", { "ChargeItem?factor-override=\(person($0).number)" }),
      ("quantity", { "Observation?value-quantity=\(facts.quantity($0))" }),
      ("string-contains", { "Patient?name:contains=\(family($0))" }),
      ("string", { "Patient?name=\(family($0))" }),
    ]
  }
}

/// Values that occur in a cohort.
private struct SampledFacts: Sendable {
  private var types: [String] = []
  private var quantities: [String] = []

  init(_ cohort: Cohort) throws {
    for bytes in cohort.resources() {
      guard types.count < 300 || quantities.count < 300 else { return }
      let resource = try Resource(parsing: bytes)
      let json = resource.json
      if resource.type == "Encounter",
        let coding = json.views("type", as: CodeableConcept.self).first?.coding.first,
        let system = coding.system, let code = coding.code
      {
        types.append(system + "|" + code)
      }
      if resource.type == "Observation", let quantity = json["valueQuantity"],
        let value = quantity["value"]?.number, let system = quantity["system"]?.string,
        let code = quantity["code"]?.string
      {
        quantities.append("\(value)|\(system)|\(code)".replacing("%", with: "%25"))
      }
    }
    guard !types.isEmpty, !quantities.isEmpty else {
      throw RecordSpeedError("the cohort has no visits")
    }
  }

  func encounterType(_ number: Int) -> String { types[number % types.count] }
  func quantity(_ number: Int) -> String { quantities[number % quantities.count] }
}
