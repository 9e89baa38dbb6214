/// Importing one person's resources into a new sealed file, beside the same rows in a plain one.
struct RecordImportMeasure {
  let program: RecordProgram
  /// How many resources, the fewest first.
  let counts: [Int]
  private let rounds = 3

  func table() throws -> Table {
    var rows: [Row] = []
    for count in counts { rows += try self.rows(count) }
    return Table(rows: rows)
  }

  private func rows(_ count: Int) throws -> [Row] {
    var (seconds, processor) = (Samples(), Samples())
    var made: SpokenLines?
    // The longest takes long enough to be taken once.
    for _ in 0..<(count < 100_000 ? rounds : 1) {
      let said = try program.run("make", "person", count)
      try program.remove("person", count)
      let times = try said.numbers("seconds", 2)
      seconds.append(times[0])
      processor.append(times[1])
      made = said
    }
    guard let made else { return [] }
    let plain = try program.run("plain", "person", count)
    let resources = try made.numbers("resources")[0]
    let (before, peak) = (
      try made.numbers("bytes-before")[0], try made.numbers("bytes-at-peak")[0]
    )
    let rowCounts = try plain.numbers("rows", 3)
    guard rowCounts[0] == resources else {
      throw BenchmarkError("the sealed and the plain file hold another number of resources")
    }
    return [
      Row(
        "Import of \(resources.shown(0)) resources, \(rowCounts[1].shown(0)) index rows, "
          + "\(rowCounts[2].shown(0)) words",
        (resources / seconds.median).shown(0) + " resources/s",
        ratio: "file of " + (try made.numbers("file-bytes")[0]).shownAsBytes),
      try comparison(
        "  its time beside plain SQLite, rows as they come", "as-they-come", plain,
        seconds, processor),
      try comparison(
        "  its time beside plain SQLite, in our batches' order", "in-batches", plain,
        seconds, processor),
      Row(
        "  peak memory above the start's \(before.shownAsBytes)", (peak - before).shownAsBytes,
        goals: [.atMost(80, (peak - before) / 1e6, " MB")]),
    ]
  }

  private func comparison(
    _ what: String, _ name: String, _ plain: SpokenLines, _ seconds: Samples,
    _ processor: Samples
  ) throws -> Row {
    var (plainSeconds, plainProcessor) = (Samples(), Samples())
    for times in plain.all(name) where times.count == 2 {
      plainSeconds.append(times[0])
      plainProcessor.append(times[1])
    }
    let ratio = seconds.median / plainSeconds.median
    let processorRatio = (processor.median / plainProcessor.median).shown(2)
    return Row(
      what, ratio.shown(2) + " ×",
      ratio: "\(processorRatio) × its processor time (\(plainProcessor.median.shown(2)) s)",
      goals: [Goal(text: "≤ 2.5 ×", isMet: ratio <= 2.5)])
  }
}
