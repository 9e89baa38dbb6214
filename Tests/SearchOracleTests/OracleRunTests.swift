import FHIR
import Search
import SearchOracle
import Sentences
import Testing

/// Whether a wrong answer is noticed, made small, and told in a line.
@Suite struct OracleRunTests {
  @Test func theShrinkerDropsWhatDoesNotMatter() throws {
    let wrong = SearchValue.date(.equal, try day("2020"))
    let query = SearchQuery("Patient").matching(.token("gender", "male"))
      .matching(
        .has(
          type: "Observation", reference: "subject",
          .chain(
            "encounter", type: "Encounter",
            .parameter("date", nil, [.date(.greater, try day("2019")), wrong])))
      )
      .sorted(by: "name").sorted(by: "birthdate", .descending).limited(to: 3)
      .including(SearchInclude("Patient", "general-practitioner", iterates: true))
    func holds(_ value: SearchValue, in filter: SearchFilter) -> Bool {
      switch filter {
      case .parameter(_, _, let values): values.contains(value)
      case .missing: false
      case .chain(_, _, let rest), .has(_, _, let rest): holds(value, in: rest)
      }
    }
    let shrunk = Shrinker.shrink(query) { $0.filters.contains { holds(wrong, in: $0) } }
    #expect(QueryText.write(shrunk) == "Encounter?date=2020")
    let include = Shrinker.shrink(query) { $0.includes.contains { $0.iterates } }
    #expect(
      QueryText.write(include) == "Patient?_include:iterate=Patient:general-practitioner")
    let sort = Shrinker.shrink(query) { $0.sort.contains { $0.direction == .descending } }
    #expect(QueryText.write(sort) == "Patient?_sort=-birthdate")
    #expect(Shrinker.shrink(query) { _ in false } == query)
  }

  @Test func theShrinkerShortensChainsTextsAndModifiers() {
    let chain = SearchFilter.chain(
      "subject", type: nil,
      .chain("organization", type: "Organization", .string("name", "Abcdefgh").with(.exact)))
    let query = SearchQuery("Observation").matching(chain)
    #expect(
      QueryText.write(Shrinker.shrink(query) { $0.type == "Observation" && !$0.filters.isEmpty })
        == "Observation?subject._id:missing=false")
    let text = SearchQuery("Patient").matching(.string("name", "Abcdefgh").with(.exact))
    #expect(QueryText.write(Shrinker.shrink(text) { !$0.filters.isEmpty }) == "Patient?name=A")
  }

  @Test(.enabled(if: SmallRecord.hasDefinitions, SmallRecord.absent))
  func aWrongAnswerIsToldInALine() throws {
    let record = try SmallRecord([
      "Patient/a": #""gender":"male","birthDate":"1970","name":[{"family":"Muster"}]"#,
      "Patient/b": #""gender":"female","birthDate":"1980","name":[{"family":"Müller"}]"#,
      "Patient/c": #""gender":"female","name":[{"family":"Meier"}]"#,
      "Observation/x": #""subject":{"reference":"Patient/b"},"status":"final""#,
    ])
    // The oracle has no cursors, so that of several pages it gives the first.
    var honest = OracleRun(seed: 3, naive: record.naive)
    let lacking = honest.disagreements(count: 300) { try record.naive.answer($0) }
    #expect(lacking.allSatisfy { $0.difference == Difference(note: "no page after 1") })

    var liar = OracleRun(seed: 3, naive: record.naive)
    let found = liar.disagreements(count: 300) { query in
      var answer = try record.naive.answer(query)
      answer.matches.removeAll { $0.id.id == "b" }
      return answer
    }
    #expect(found.count == 10)
    let first = try #require(found.first)
    #expect(QueryText.write(first.shrunk) == "Patient")
    #expect(first.difference.missing.map(\.description) == ["s:Patient/b"])
    #expect(first.description.hasPrefix("seed 3 #\(first.number): Patient [from "))
    #expect(first.description.hasSuffix("] missing 1: s:Patient/b"))
  }

  @Test(.enabled(if: SmallRecord.hasDefinitions, SmallRecord.absent))
  func orderTotalsAndIncludesAreComparedToo() throws {
    let record = try SmallRecord([
      "Patient/a": "", "Patient/b": #""generalPractitioner":[{"reference":"Practitioner/d"}]"#,
      "Practitioner/d": "",
    ])
    let run = OracleRun(seed: 1, naive: record.naive)
    var query = SearchQuery("Patient")
      .including(SearchInclude("Patient", "general-practitioner"))
    query.total = .accurate
    let right = try record.naive.answer(query)
    #expect(run.difference(query) { _ in right } == nil)
    func note(_ change: (inout Answer) -> Void) -> String? {
      var answer = right
      change(&answer)
      return run.difference(query) { _ in answer }?.description
    }
    #expect(note { $0.matches.reverse() } == "misordered 1: s:Patient/a")
    #expect(note { $0.includes = [] } == "missing includes 1: s:Practitioner/d")
    #expect(note { $0.total = 3 } == "total 3 for 2")
    #expect(note { $0.matches.append($0.matches[0]) } == "a match twice")
    #expect(
      run.difference(query) { _ in throw SearchError.refusal }?.description.hasPrefix("refused")
        == true)
    #expect(
      run.difference(query.limited(to: 1)) { _ in
        Answer(matches: Array(right.matches.prefix(1)), total: 2)
      }?.description == "no page after 1")
  }
}

extension SearchError {
  fileprivate static let refusal = SearchError(.unsupported, .verbatim("Not today."))
}
