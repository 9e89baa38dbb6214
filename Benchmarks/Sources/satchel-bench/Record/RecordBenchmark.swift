import Foundation

/// The record: an import beside plain SQLite, searches in a cohort, the listings of one person.
struct RecordBenchmark {
  static let verb = "record"

  private let settings: Settings
  private let wanted: Set<String>
  private let busyShare = Machine.busyShare()

  init(_ settings: Settings) {
    self.settings = settings
    wanted = Set((settings.optional("only") ?? "").split(separator: ",").map(String.init))
  }

  func run() throws {
    let bundles = try SourceBundles(
      folder: settings.optional("synthea"), samples: settings.required("samples"))
    let place = try TemporaryFolder(
      in: settings.required("scratch"), "record-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? place.remove() }
    let isSmall = settings.optional("small") != nil
    let program = RecordProgram(
      path: try settings.required("program"), place: place.path, bundles: bundles.paths)
    let date = Date().formatted(.iso8601.year().month().day())
    let data = bundles.isSynthea ? "made of Synthea's bundles" : "made of SampleData"
    let size = isSmall ? "; a small trial: the targets are for the whole" : ""
    print("\(Machine.description); \(date); populations \(data)\(size).")
    if isWanted("import") {
      let counts = isSmall ? [100, 1000] : [1000, 10_000, 100_000]
      show("Import", try RecordImportMeasure(program: program, counts: counts).table())
    }
    if isWanted("searches") {
      let measure = CohortMeasure(program: program, count: isSmall ? 500 : 10_000)
      show("Searches in a cohort", try measure.table())
    }
    if isWanted("listings") {
      let measure = ListingMeasure(program: program, count: isSmall ? 2000 : 100_000)
      show("Listings of one person", try measure.table())
    }
    Machine.warn(busyShare: max(busyShare, Machine.busyShare()))
  }

  private func isWanted(_ measure: String) -> Bool { wanted.isEmpty || wanted.contains(measure) }

  private func show(_ title: String, _ table: Table) {
    let format = settings.optional("format")
    print("\n" + (format == "markdown" ? "**\(title)**" : title) + "\n")
    print(table.text(as: format))
  }
}

/// How RecordSpeed is called.
struct RecordProgram {
  let path: String
  let place: String
  let bundles: [String]

  func run(_ verb: String, _ population: String, _ count: Int) throws -> SpokenLines {
    let name = "\(place)/\(population)-\(count)"
    return try SpokenLines(
      running: [path, verb, name, population, "\(count)"] + bundles, output: place + "/said")
  }

  /// Takes away the file that `make` left.
  func remove(_ population: String, _ count: Int) throws {
    try FileManager.default.removeItem(atPath: "\(place)/\(population)-\(count)")
  }
}
