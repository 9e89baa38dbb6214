import Foundation
import Satchel

/// Importing everyone into one vault, beside SQLite's shell with the same rows unsealed.
struct ImportMeasure {
  let bundles: SourceBundles
  let place: String
  /// A folder in memory, if there is one.
  let memoryPlace: String?
  private let rounds = 9

  /// The same by both, in turns.
  private struct Contest {
    var own = Samples()
    var peer = Samples()
    var resourceCount = 0.0
    var bytesAtStart = 0.0
    var bytesAtPeak = 0.0
  }

  func rows() throws -> [Row] {
    let contest = try contest(in: place)
    let megabytes = Double(bundles.paths.reduce(0) { $0 + fileSize($1) }) / 1e6
    let speed = { (samples: Samples) in (megabytes / samples.median).shown(1) + " MB/s" }
    let ratio = { (contest: Contest) in
      contest.own.speedRatio(to: contest.peer).shown(2) + " × the shell's speed"
    }
    var rows = [
      Row(
        "Import of \(bundles.paths.count.counted("bundle", "bundles")), "
          + "\(megabytes.shown(1)) MB, a sealed file each",
        speed(contest.own), ratio: ratio(contest)),
      Row(
        "  the same by resource",
        (contest.resourceCount / contest.own.median).shown(0) + " resources/s"),
      Row("  sqlite3 shell, the same rows unsealed", speed(contest.peer)),
    ]
    if let memoryPlace {
      let undisturbed = try self.contest(in: memoryPlace)
      rows += [
        Row(
          "  import into memory, no disk", speed(undisturbed.own), ratio: ratio(undisturbed))
      ]
    }
    rows.append(
      Row(
        "  peak memory after unlocking (\(contest.bytesAtStart.shownAsBytes) before the first)",
        contest.bytesAtPeak.shownAsBytes,
        goals: [.atMost(120, contest.bytesAtPeak / 1e6, " MB")]))
    return rows
  }

  private func contest(in place: String) throws -> Contest {
    let script = place + "/rows.sql"
    let rowCount = try writeScript(script, place)
    defer { try? FileManager.default.removeItem(atPath: script) }
    var contest = Contest()
    for round in 0..<rounds {
      if round.isMultiple(of: 2) { contest.peer.append(try runShell(script, place)) }
      let report = try runImport(place)
      guard report.resources == Double(rowCount) else {
        throw BenchmarkError("an import brought another number of resources than the shell")
      }
      contest.own.append(report.seconds)
      contest.resourceCount = report.resources
      contest.bytesAtStart = max(contest.bytesAtStart, report.bytesAtStart)
      contest.bytesAtPeak = max(contest.bytesAtPeak, report.bytesAtPeak)
      if !round.isMultiple(of: 2) { contest.peer.append(try runShell(script, place)) }
    }
    return contest
  }

  private func runImport(_ place: String) throws -> ImportRun.Report {
    let output = place + "/import.txt"
    let program = CommandLine.arguments[0]
    _ = try ChildProcess.run(
      [program, ImportRun.verb, place] + bundles.paths, output: output)
    return try ImportRun.Report(parsing: String(contentsOfFile: output, encoding: .utf8))
  }

  private func runShell(_ script: String, _ place: String) throws -> Double {
    let folder = try TemporaryFolder(in: place, "plain")
    defer { try? folder.remove() }
    return try ChildProcess.run(["sqlite3", "-batch"], input: script)
  }

  /// Statements for the shell: a database for each person with the canonical JSON of the same
  /// resources under the same unique index, one transaction each, as durable as ours.
  private func writeScript(_ path: String, _ place: String) throws -> Int {
    var text = ".bail on\n"
    var count = 0
    for (index, source) in bundles.paths.enumerated() {
      text += """
        .open \(place)/plain/\(index).db
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        CREATE TABLE resource (key INTEGER PRIMARY KEY, type TEXT NOT NULL, id TEXT NOT NULL,
          content TEXT NOT NULL, UNIQUE (type, id)) STRICT;
        BEGIN;

        """
      let bundle = try Bundle(parsing: SourceBundles.bytes(of: source))
      // Ids are given by content where a resource has none; here any will do.
      for resource in try bundle.canonicalResources(identify: { "h\($0.hashValue.magnitude)" }) {
        let content = String(decoding: resource.bytes, as: UTF8.self).replacing("'", with: "''")
        text += "INSERT INTO resource (type, id, content) VALUES "
        text += "('\(resource.id.type)', '\(resource.id.id)', '\(content)');\n"
        count += 1
      }
      text += "COMMIT;\n"
    }
    try text.write(toFile: path, atomically: false, encoding: .utf8)
    return count
  }
}
