import FHIR
import Portal
import Search
import Store

/// What an app shows of one person, and the full-text search.
enum ListingRun {
  static func run(place: String, only: String?) async throws {
    let runs = TimedRuns(file: try await RecordFile(in: place))
    for (name, read) in listings where only == nil || only == name {
      try await runs.say(name, read)
    }
  }

  private typealias Read = @Sendable (StoredRecord, Int) throws -> Int

  /// Of a result, a vital sign and a part of one that many have.
  private static let trends = ["2339-0", "8302-2", "29463-7", "8480-6", "2085-9"]
  private static let words = [
    "hypertension", "glucose", "acute", "penicillin", "cholesterol", "screening", "bronchitis",
    "influenza", "hydrochlorothiazide", "fracture",
  ]

  private static let pairs = [
    "acute%20bronchitis", "body%20height", "viral%20sinusitis", "blood%20pressure",
    "total%20cholesterol", "seasonal%20influenza",
  ]

  private static let listings: [(String, Read)] = [
    ("results", { record, _ in try ResultList(count: 50).read(record).rows.count }),
    ("vitals", { record, _ in try VitalList(count: 50).read(record).rows.count }),
    ("medications", { record, _ in try MedicationList().read(record).rows.count }),
    (
      "medications-active",
      { record, _ in try MedicationList(activeOnly: true).read(record).rows.count }
    ),
    ("problems", { record, _ in try ProblemList().read(record).rows.count }),
    (
      "problems-active", { record, _ in try ProblemList(activeOnly: true).read(record).rows.count }
    ),
    ("allergies", { record, _ in try AllergyList().read(record).rows.count }),
    ("immunizations", { record, _ in try ImmunizationList(count: 50).read(record).rows.count }),
    ("procedures", { record, _ in try ProcedureList(count: 50).read(record).rows.count }),
    ("visits", { record, _ in try VisitList(count: 50).read(record).rows.count }),
    (
      "trend",
      { record, number in
        try ResultTrend(code: trends[number % trends.count]).read(record).series.points.count
      }
    ),
    ("overview", { record, _ in try RecordOverview().read(record).counts.count }),
    (
      "full-text",
      { record, number in
        let word = words[number % words.count]
        return try record.search(SearchQuery(parsing: "Resource?_content=\(word)&_count=20"))
          .matches.count
      }
    ),
    (
      "full-text-two-words",
      { record, number in
        let text = "Resource?_content=\(pairs[number % pairs.count])&_count=20"
        return try record.search(SearchQuery(parsing: text)).matches.count
      }
    ),
  ]
}
