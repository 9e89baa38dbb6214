import Foundation

/// What Benchmarks/run says: where things are, and how the table is wanted.
struct Settings {
  private let values: [String: String]

  init(_ arguments: ArraySlice<String>) {
    values = Dictionary(
      arguments.map { argument in
        let sides = argument.split(separator: "=", maxSplits: 1).map(String.init)
        return (sides[0], sides.count > 1 ? sides[1] : "")
      }, uniquingKeysWith: { $1 })
  }

  func optional(_ name: String) -> String? {
    values[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  func required(_ name: String) throws -> String {
    guard let value = optional(name) else { throw BenchmarkError("\(name)= is missing") }
    return value
  }
}

/// All measures, one after the other.
struct Benchmark {
  private let settings: Settings
  /// How busy the machine was before.
  private let busyShare = Machine.busyShare()

  init(_ settings: Settings) {
    self.settings = settings
  }

  func run() async throws {
    let bundles = try SourceBundles(
      folder: settings.optional("synthea"), samples: settings.required("samples"))
    let place = try TemporaryFolder(in: settings.required("scratch"), "place")
    defer { try? place.remove() }
    let memory = try settings.optional("memory").map {
      try TemporaryFolder(in: $0, "satchel-bench-\(ProcessInfo.processInfo.processIdentifier)")
    }
    defer { try? memory?.remove() }
    let empty = try settings.required("empty")
    let size = SizeMeasure(
      app: try settings.required("app"), smallApp: settings.optional("small-app"), empty: empty,
      libraries: (settings.optional("libraries") ?? "").split(separator: " ").map(String.init))
    let command = CommandMeasure(
      program: try settings.required("program"), empty: empty, place: place.path)
    let blobs = BlobMeasure(
      program: try settings.required("blobs"), place: place.path, memoryPlace: memory?.path)
    var rows: [Row] = []
    if isWanted("json") { rows += try ParsingMeasure(bundles).rows() }
    if isWanted("import") {
      rows += try ImportMeasure(bundles: bundles, place: place.path, memoryPlace: memory?.path)
        .rows()
    }
    if isWanted("unlock") {
      rows += try await UnlockMeasure(
        bundles: bundles, place: place.path, memoryPlace: memory?.path
      ).rows()
    }
    if isWanted("blobs") { rows += try blobs.rows() }
    if isWanted("command") { rows += try command.rows() }
    if isWanted("size") { rows += size.rows() }
    if isWanted("reading") {
      rows += try await ReadingMeasure(bundles: bundles, place: place.path).rows()
    }
    show(rows, bundles)
    if isWanted("size") { print("\n" + size.note) }
  }

  private func isWanted(_ measure: String) -> Bool {
    settings.optional("only").map { $0 == measure } ?? true
  }

  private func show(_ rows: [Row], _ bundles: SourceBundles) {
    let table = Table(rows: rows)
    let date = Date().formatted(.iso8601.year().month().day())
    let data =
      bundles.isSynthea
      ? "Synthea's bundles" : "SampleData only (no Synthea here): the targets are for Synthea"
    print("\(Machine.description); \(date); \(data).\n")
    print(table.text(as: settings.optional("format")))
    Machine.warn(busyShare: busyShare)
  }
}
