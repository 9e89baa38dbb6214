import FHIR
import Portal
import Search
import Sentences
import Testing

/// What holds for everything that is said of any record.
@Suite struct SpokenPropertyTests {
  /// Every spoken form that there is of a record.
  private func all(of record: NaiveRecord) throws -> [any Spoken] {
    var said: [any Spoken] = [try RecordOverview().read(record)]
    func add<Row: Spoken>(_ listing: Listing<Row>) { said += [listing] + listing.rows }
    add(try AllergyList(includesRefuted: true).read(record))
    add(try ImmunizationList().read(record))
    add(try MedicationList().read(record))
    add(try ProblemList(includesRefuted: true).read(record))
    add(try ProcedureList().read(record))
    add(try ResultList().read(record))
    add(try VitalList().read(record))
    add(try VisitList().read(record))
    for type in Set(record.resources.map(\.type)).sorted() {
      let found = try SearchList(SearchQuery(type)).read(record)
      said += [found] + found.matches
    }
    let codes = try TrendCodeList().read(record)
    said += codes
    for code in codes { said.append(try ResultTrend(code: code.code.description).read(record)) }
    return said
  }

  @Test func everyWordThatIsSaidOfARealRecordIsTheCataloguesOrTheRecords() throws {
    for (name, record) in try SampleRecords.all().prefix(4) {
      var known: Set<Substring> = []
      for resource in record.resources { collectWords(of: resource.json, into: &known) }
      var checked = 0
      for form in try all(of: record) {
        let shown = form.spoken.text(in: .pseudo)
        for word in words(in: shown) {
          #expect(known.contains(word), "\(name): \(shown)")
          checked += 1
        }
        #expect(form.spoken.text().contains(". .") == false)
      }
      #expect(checked > 1_000)
    }
  }

  /// Whatever arrives, it is said in both languages and nothing traps.
  @Test(.enabled(if: SharedData.has("fhir-r4-examples"), SharedData.absent))
  func everyExampleOfR4IsSaid() throws {
    var forms = 0
    for (name, bytes) in try SharedData.files("fhir-r4-examples") where name.hasSuffix(".json") {
      guard let resource = try? Resource(parsing: bytes), resource.resourceID != nil else {
        continue
      }
      for form in try all(of: NaiveRecord([resource])) {
        forms += 1
        for language in Language.allCases {
          let text = form.spoken.text(in: language)
          #expect(!text.isEmpty && !text.contains("{"), "\(name): \(text)")
        }
      }
    }
    #expect(forms > 1_000)
  }

  private func words(in text: String) -> [Substring] {
    text.split { !($0.isASCII && $0.isLetter) }
  }

  private func collectWords(of json: JSON, into known: inout Set<Substring>) {
    if let string = json.string { known.formUnion(words(in: string)) }
    for element in json.elements { collectWords(of: element, into: &known) }
    for member in json.members { collectWords(of: member.value, into: &known) }
  }
}
