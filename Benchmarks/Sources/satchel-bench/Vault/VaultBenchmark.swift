import CVaultWorkload
import Foundation

/// The sealed VFS beside plain SQLite and beside others that seal SQLite's files.
struct VaultBenchmark {
  static let verb = "vault"

  private let settings: Settings
  private let rounds = 5
  private let busyShare = Machine.busyShare()

  init(_ settings: Settings) {
    self.settings = settings
  }

  func run() throws {
    let linked = try LinkedLibrary()
    let libraries = [linked] + (try peers())
    let date = Date().formatted(.iso8601.year().month().day())
    print("\(Machine.description); \(date); medians of \(rounds) rounds.")
    for (name, path) in try places() {
      let place = try TemporaryFolder(
        in: path, "vault-\(ProcessInfo.processInfo.processIdentifier)")
      defer { try? place.remove() }
      let contest = try VaultContest(libraries, rounds: rounds, in: place.path)
      let report = ContestReport(contest: contest, suites: linked.suites)
      show("Files \(name): the workload", report.main)
      show("Files \(name): besides", report.besides)
      show("Files \(name): lock and unlock with a log of 3 MB", try locks(linked, in: place.path))
    }
    print("\n" + ContestReport.note)
    Machine.warn(busyShare: busyShare)
  }

  private func show(_ title: String, _ table: Table) {
    let format = settings.optional("format")
    print("\n" + (format == "markdown" ? "**\(title)**" : title) + "\n")
    print(table.text(as: format))
  }

  /// On the disk, in memory, or both: `where` says.
  private func places() throws -> [(String, String)] {
    let chosen = settings.optional("where")
    var places: [(String, String)] = []
    if chosen != "memory" { places.append(("on the disk", try settings.required("scratch"))) }
    if chosen != "disk", let memory = settings.optional("memory") {
      places.append(("in memory", memory))
    }
    guard !places.isEmpty else { throw BenchmarkError("there is no such place") }
    return places
  }

  private func peers() throws -> [any DrivenLibrary] {
    guard let python = settings.optional("python") else { return [] }
    let (script, workload) = (try settings.required("peer"), try settings.required("workload"))
    return ["sqlcipher", "sqlite3mc"].map {
      PeerLibrary(
        python: python, script: script, workload: workload, package: $0,
        sealedVFS: settings.optional("sealed-vfs"))
    }
  }

  private func locks(_ linked: LinkedLibrary, in place: String) throws -> Table {
    let plain = try LockMeasure(suite: nil, place: place).times()
    var rows: [Row] = []
    for suite in linked.suites {
      let (lock, unlock) = try LockMeasure(suite: suite, place: place).times()
      rows += [
        row("Lock, \(suite.name)", lock, beside: plain.lock, atMost: 30),
        row("Unlock, \(suite.name)", unlock, beside: plain.unlock, atMost: 10),
      ]
    }
    return Table(rows: rows)
  }

  private func row(
    _ what: String, _ own: Samples, beside plain: Samples, atMost milliseconds: Double
  ) -> Row {
    Row(
      what, own.milliseconds,
      ratio: (own.median / plain.median).shown(2) + " × plain's \(plain.milliseconds)",
      goals: [.atMost(milliseconds, own.median * 1000, " ms")])
  }
}
