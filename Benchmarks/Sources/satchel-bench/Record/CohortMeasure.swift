/// The searches that the Android FHIR SDK publishes figures of, on as many patients.
struct CohortMeasure {
  let program: RecordProgram
  let count: Int

  /// A search, and the SDK's average on a Pixel 7 in milliseconds: docs/use/FEL of
  /// github.com/google/android-fhir, "FhirEngine Benchmark Results", 2025.
  private static let searches: [(name: String, what: String, android: Double?)] = [
    ("given-or", "given:exact=A,B", 34.47),
    ("last-updated", "Encounter, _sort by _lastUpdated, 50", 428.07),
    ("has", "_has:Encounter:patient:type, 1", 104.66),
    ("sort-birthdate", "_sort by birthdate, 50", 612.62),
    ("sort-name", "_sort by name, 50", 497.06),
    ("include", "name:contains, _include the practitioner", 9.53),
    ("revinclude", "name:contains, _revinclude conditions", 8.32),
    ("token-id", "_id", 11.11),
    ("token-identifier", "identifier, system and value", nil),
    ("date", "birthdate", 5.65),
    ("number", "ChargeItem, factor-override", 1.68),
    ("quantity", "Observation, value-quantity with unit", 3.12),
    ("string-contains", "name:contains", 24.49),
    ("string", "name", nil),
  ]

  func table() throws -> Table {
    let made = try program.run("make", "cohort", count)
    let said = try program.run("queries", "cohort", count)
    try program.remove("cohort", count)
    let resources = try made.numbers("resources")[0]
    var cells: [[String]] = []
    for search in Self.searches {
      let timed = try TimedLine(said.numbers(search.name, 6))
      let android = search.android.map { $0.shown(2) + " ms" } ?? ""
      cells.append([search.what] + timed.cells + [android] + timed.verdict(atMost: 5))
    }
    return Table(
      heads: ["\(Double(count).shown(0)) patients, \(resources.shown(0)) resources"]
        + TimedLine.heads + ["Android FHIR SDK", "target", ""], cells: cells)
  }
}

/// What an app shows of one person with very much in the record.
struct ListingMeasure {
  let program: RecordProgram
  let count: Int

  private static let listings: [(name: String, what: String)] = [
    ("results", "ResultList, 50"), ("vitals", "VitalList, 50"),
    ("medications", "MedicationList, all"), ("medications-active", "MedicationList, active"),
    ("problems", "ProblemList, all"), ("problems-active", "ProblemList, active"),
    ("allergies", "AllergyList"), ("immunizations", "ImmunizationList, 50"),
    ("procedures", "ProcedureList, 50"), ("visits", "VisitList, 50"),
    ("trend", "ResultTrend of a frequent code"), ("overview", "RecordOverview"),
    ("full-text", "_content, one word, 20"), ("full-text-two-words", "_content, two words, 20"),
  ]

  func table() throws -> Table {
    _ = try program.run("make", "person", count)
    let said = try program.run("listings", "person", count)
    try program.remove("person", count)
    let cells = try Self.listings.map { listing in
      let timed = try TimedLine(said.numbers(listing.name, 6))
      return [listing.what] + timed.cells + timed.verdict(atMost: 10)
    }
    return Table(
      heads: ["\(Double(count).shown(0)) resources"] + TimedLine.heads + ["target", ""],
      cells: cells)
  }
}

/// How long one thing took, in milliseconds.
private struct TimedLine {
  static let heads = ["p50", "p99", "first", "processor", "found"]

  private let numbers: [Double]

  /// - Parameter numbers: cold, warm median, warm 99th of 100, processor, runs, found.
  init(_ numbers: [Double]) { self.numbers = numbers }

  var cells: [String] {
    [numbers[1], numbers[2], numbers[0], numbers[3]].map { $0.shown(2) + " ms" }
      + [numbers[5].shown(0)]
  }

  func verdict(atMost limit: Double) -> [String] {
    [
      "≤ \(limit.shown(0)) ms",
      numbers[1] <= limit ? "met" : "missed",
    ]
  }
}
