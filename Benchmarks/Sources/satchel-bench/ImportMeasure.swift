import Foundation
import Satchel

/// Importing everyone into one vault, beside SQLite's shell with the same rows unsealed.
struct ImportMeasure {
  let bundles: SourceBundles
  let place: String
  private let rounds = 7

  func rows() throws -> [Row] {
    let script = place + "/rows.sql"
    let rowCount = try writeScript(script)
    defer { try? FileManager.default.removeItem(atPath: script) }
    var reports: [ImportRun.Report] = []
    var own = Samples()
    var peer = Samples()
    for round in 0..<rounds {
      if round.isMultiple(of: 2) { peer.append(try runShell(script)) }
      let report = try runImport()
      reports.append(report)
      own.append(report.seconds)
      if !round.isMultiple(of: 2) { peer.append(try runShell(script)) }
    }
    guard reports.allSatisfy({ $0.resources == Double(rowCount) }) else {
      throw BenchmarkError("an import brought another number of resources than the shell")
    }
    let megabytes = Double(bundles.paths.reduce(0) { $0 + fileSize($1) }) / 1e6
    let peak = reports.map(\.bytesAtPeak).max() ?? .nan
    let start = reports.map(\.bytesAtStart).max() ?? .nan
    let files = "\(bundles.paths.count) bundles, \(megabytes.shown(1)) MB"
    return [
      Row(
        "Import of \(files), one sealed file each", (megabytes / own.median).shown(1) + " MB/s",
        ratio: own.speedRatio(to: peer).shown(2) + " × the shell's speed"),
      Row(
        "  the same by resource",
        (Double(rowCount) / own.median).shown(0) + " resources/s"),
      Row(
        "  sqlite3 shell, the same rows unsealed", (megabytes / peer.median).shown(1) + " MB/s"),
      Row(
        "  peak memory after unlocking (\(start.shownAsBytes) before the first)",
        peak.shownAsBytes, goals: [.atMost(120, peak / 1e6, " MB")]),
    ]
  }

  private func runImport() throws -> ImportRun.Report {
    let output = place + "/import.txt"
    let program = CommandLine.arguments[0]
    _ = try ChildProcess.run(
      [program, ImportRun.verb, place] + bundles.paths, output: output)
    return try ImportRun.Report(parsing: String(contentsOfFile: output, encoding: .utf8))
  }

  private func runShell(_ script: String) throws -> Double {
    let folder = try TemporaryFolder(in: place, "plain")
    return try withExtendedLifetime(folder) {
      try ChildProcess.run(["sqlite3", "-batch"], input: script)
    }
  }

  /// Statements for the shell: a database for each person with the canonical JSON of the same
  /// resources under the same unique index, one transaction each, as durable as ours.
  private func writeScript(_ path: String) throws -> Int {
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
