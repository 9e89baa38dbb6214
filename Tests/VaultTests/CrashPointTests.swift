import CFaultVFS
import CSealedVFS
import Foundation
import Testing

/// A workload is recorded beneath the seal; then each disk that a crash could have left is painted
/// and opened. `SATCHEL_TORTURE=all` tries every point, otherwise a sample is drawn.
extension FaultTests {
  @Suite(.serialized) struct CrashPointTests {
    static let everyPoint = ProcessInfo.processInfo.environment["SATCHEL_TORTURE"] == "all"
    static let seed =
      ProcessInfo.processInfo.environment["SATCHEL_SEED"].flatMap { UInt64($0) }
      ?? UInt64.random(in: 0..<1_000_000)

    @Test(arguments: EngineTests.ciphers)
    func aCrashLosesNothingThatWasAcknowledgedAndMakesNothingWrong(cipher: Int32) throws {
      try torture(Case(cipher: cipher), seed: Self.seed, sample: 1000)
    }

    @Test func atSynchronousNormalACrashLosesAtMostTheLatestCommits() throws {
      try torture(Case(synchronous: "NORMAL"), seed: Self.seed, sample: 150)
    }

    @Test(arguments: ["TRUNCATE", "PERSIST", "DELETE"])
    func withARollbackJournalACrashUndoesWhatWasBegunAndNothingElse(journal: String) throws {
      try torture(Case(journal: journal), seed: Self.seed, sample: 400)
    }
  }
}

extension FaultTests.CrashPointTests {
  private struct Case {
    var cipher = sealed_cipher_default()
    var journal = "WAL"
    var synchronous = "FULL"

    /// Whether a commit outlives a power cut from its acknowledgement on. At NORMAL it does not, and
    /// a deleted journal may be back: SQLite syncs no folder then.
    var isDurable: Bool { synchronous == "FULL" && journal != "DELETE" }
  }

  private func torture(_ config: Case, seed: UInt64, sample: Int) throws {
    let scratch = try Scratch()
    let slot = Slot(cipher: config.cipher)
    fault_recording_start(scratch.path)
    defer { fault_recording_stop() }
    let (history, start) = try record(scratch, slot, config, seed: seed)
    let count = Int(fault_recording_count())
    var generator = SeededGenerator(seed: seed)
    let losses = Array(0..<FAULT_LOSS_COUNT.rawValue)
    // What is written too late is missed only between an acknowledgement and the next change.
    let afterNotes = (start...count).filter { fault_recording_is_note(Int32($0 - 1)) != 0 }
    var cases = (start...count).flatMap { point in losses.map { (point, $0) } }
    if !Self.everyPoint {
      cases =
        (0..<sample).map { _ in generator.pick(cases) }
        + afterNotes.map {
          ($0, config.isDurable ? generator.pick(losses) : FAULT_PROCESS_DIED.rawValue)
        }
    }
    for (point, loss) in cases {
      let failure = Self.failure(
        point: point, loss: fault_loss(loss), slot: slot, history: history,
        mustKeepAcknowledged: config.isDurable || loss == FAULT_PROCESS_DIED.rawValue)
      if let failure {
        Issue.record("SATCHEL_SEED=\(seed) \(config) point \(point) loss \(loss): \(failure)")
        return
      }
    }
  }

  /// Runs the workload; returns what was committed, and where the recording's useful part starts.
  private func record(
    _ scratch: Scratch, _ slot: Slot, _ config: Case, seed: UInt64
  ) throws -> ([Workload.Rows], start: Int) {
    let path = scratch.file("record.db")
    // A checkpoint that a reader keeps from finishing doesn't wait for it.
    let settings = SealedConnection.settings + "PRAGMA cache_size = 8; PRAGMA busy_timeout = 0;"
    func open(making: Bool = false) throws -> SealedConnection {
      let connection = try SealedConnection(
        path, slot, fileSystem: "sealed-fault", making: making, journal: config.journal,
        settings: settings)
      try connection.run("PRAGMA synchronous = \(config.synchronous)")
      return connection
    }
    var writer = try open(making: true)
    try Workload.make(writer)
    try writer.run("PRAGMA wal_checkpoint(TRUNCATE)")
    var workload = Workload(seed: seed)
    // Without durability the latest commit may be undone: there must be one.
    while workload.history.count == 1 {
      try workload.transact(writer) { fault_recording_note(Int64($0)) }
    }
    let start = Int(fault_recording_count())
    var reader: SealedConnection?
    for _ in 0..<70 {
      try workload.transact(writer) { fault_recording_note(Int64($0)) }
      switch Int.random(in: 0..<14, using: &workload.generator) {
      case 0: try writer.run("PRAGMA wal_checkpoint(PASSIVE)")
      case 1: try? writer.run("PRAGMA wal_checkpoint(RESTART)")
      case 2: try? writer.run("PRAGMA wal_checkpoint(TRUNCATE)")
      case 3 where config.journal == "WAL":
        reader = try open()
        try reader?.run("BEGIN; SELECT count(*) FROM note;")
      case 4: reader = nil
      case 5:
        reader = nil
        writer.close()
        writer = try open()
      default: break
      }
    }
    return (workload.history, start)
  }

  /// What is wrong with the disk that a crash before `point` left, if anything.
  private static func failure(
    point: Int, loss: fault_loss, slot: Slot, history: [Workload.Rows],
    mustKeepAcknowledged: Bool
  ) -> String? {
    do {
      let image = try Scratch()
      let seed = UInt64(point) << 8 | UInt64(loss.rawValue)
      guard fault_crash_image(Int32(point), loss, seed, image.path) == 0 else {
        return "no image could be painted"
      }
      let acknowledged = Int(fault_recording_last_note(Int32(point), 0))
      // Twice: recovery itself must leave a file that opens.
      for round in 1...2 {
        let connection = try SealedConnection(
          image.file("record.db"), slot, fileSystem: "sealed-fault")  // syncs nothing: quick
        let found = try Workload.read(connection)
        guard found.number < history.count, found.rows == history[found.number] else {
          return "round \(round): the rows are not those of commit \(found.number)"
        }
        if mustKeepAcknowledged, found.number < acknowledged {
          return "round \(round): commit \(acknowledged) was lost, \(found.number) is there"
        }
        if found.number > acknowledged + 1 {
          return "round \(round): commit \(found.number) comes from the future"
        }
      }
      return nil
    } catch {
      return "\(error)"
    }
  }
}
