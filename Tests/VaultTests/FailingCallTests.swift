import CFaultVFS
import CSealedVFS
import Testing

extension FaultTests {
  /// The n-th call beneath the seal fails, and so do all after it, until the disk is well again.
  @Suite(.serialized) struct FailingCallTests {
    @Test(arguments: [
      SQLITE_IOERR | 3 << 8, SQLITE_IOERR | 4 << 8, SQLITE_FULL, SQLITE_IOERR | 1 << 8,
    ])
    func afterAFailureAtAnyCallNothingAcknowledgedIsGoneAndWorkGoesOn(code: Int32) throws {
      let seed = CrashPointTests.seed
      var generator = SeededGenerator(seed: seed &+ UInt64(code))
      for _ in 0..<25 {
        let call = Int32.random(in: 1...350, using: &generator)
        let workload = generator.next()
        do {
          try Self.fail(call, with: code, workload: workload)
        } catch {
          Issue.record("SATCHEL_SEED=\(seed) call \(call) code \(code): \(error)")
          return
        }
      }
    }

    private enum Wrong: Error {
      case notFound(Int, acknowledged: Int), lostAfterReopening(Int, acknowledged: Int)
    }

    private static func fail(_ call: Int32, with code: Int32, workload seed: UInt64) throws {
      let scratch = try Scratch()
      let slot = Slot()
      fault_recording_start(scratch.path)
      defer { fault_recording_stop() }
      let path = scratch.file("record.db")
      let settings = SealedConnection.settings + "PRAGMA cache_size = 8;"
      let connection = try SealedConnection(
        path, slot, fileSystem: "sealed-fault", making: true, settings: settings)
      try Workload.make(connection)
      var workload = Workload(seed: seed)
      var acknowledged = 0
      fault_fail(call, code)
      run(20, &workload, connection, &acknowledged)
      fault_fail(0, SQLITE_OK)
      if sqlite3_get_autocommit(connection.handle) == 0 { try connection.run("ROLLBACK") }

      let found = try Workload.read(connection)
      guard found.number >= acknowledged, found.rows == workload.history[found.number] else {
        throw Wrong.notFound(found.number, acknowledged: acknowledged)
      }
      workload.resume(from: found.number)
      acknowledged = found.number
      run(4, &workload, connection, &acknowledged)
      connection.close()
      let again = try Workload.read(SealedConnection(path, slot))
      guard again.number == acknowledged, again.rows == workload.history[acknowledged] else {
        throw Wrong.lostAfterReopening(again.number, acknowledged: acknowledged)
      }
    }

    private static func run(
      _ count: Int, _ workload: inout Workload, _ connection: SealedConnection,
      _ acknowledged: inout Int
    ) {
      for _ in 0..<count {
        do {
          try workload.transact(connection) { acknowledged = $0 }
          if workload.generator.chance(1, in: 4) {
            try connection.run("PRAGMA wal_checkpoint(RESTART)")
          }
        } catch {
          return
        }
      }
    }
  }
}
