import CFaultVFS
import CSealedVFS
import Synchronization
import Testing

/// A key is wiped while threads read and write: no crash, and nothing reaches the disk afterwards.
@Suite struct RevocationTests {
  @Test func whenRevokingReturnsNoWriteFollowsAndNoReadSucceeds() throws {
    for round in 0..<5 { try revoke(after: 2 + round * 5) }
  }

  private final class Progress: Sendable {
    let committed = Atomic<Int>(0)
    let failed = Atomic<Int>(0)
    let errors = Mutex<[String]>([])
    /// The files at the moment when revoking returned.
    let seen = Mutex<[String: [UInt8]]>([:])
  }

  private func revoke(after commits: Int) throws {
    let scratch = try Scratch()
    let path = scratch.file("a.db")
    let slot = Slot()
    try SealedConnection.register()
    let first = try SealedConnection(path, slot, making: true)
    try Workload.make(first)
    let progress = Progress()
    inThreads(5) { number in
      if number == 4 {
        while progress.committed.load(ordering: .acquiring) < commits,
          progress.failed.load(ordering: .acquiring) == 0
        {}
        sealed_slot_revoke(slot.id)
        let files = (try? scratch.files()) ?? []
        for name in files { progress.seen.withLock { $0[name] = try? scratch.bytes(name) } }
        return
      }
      Self.work(path, slot, isWriter: number == 0) {
        progress.committed.add(1, ordering: .acquiringAndReleasing)
      } ended: { error in
        progress.errors.withLock { $0.append("\(error)") }
      }
      progress.failed.add(1, ordering: .acquiringAndReleasing)
    }
    first.close()
    #expect(sealed_slot_open_files(slot.id) == 0)
    let errors = progress.errors.withLock { $0 }
    #expect(progress.committed.load(ordering: .acquiring) >= commits, "\(errors)")
    let after = try scratch.files()
    #expect(after == progress.seen.withLock { $0.keys.sorted() })
    for name in after {
      let before = progress.seen.withLock { $0[name] }
      #expect(try scratch.bytes(name) == before, "\(name) was written after its key went")
    }
    // What was acknowledged is there under a new slot of the same key.
    let again = try Workload.read(SealedConnection(path, Slot()))
    #expect(again.number >= commits)
  }

  /// Works until the first error.
  private static func work(
    _ path: String, _ slot: Slot, isWriter: Bool, committed: () -> Void,
    ended: (any Error) -> Void
  ) {
    do {
      var workload = Workload(seed: 8)
      while true {
        let connection = try SealedConnection(
          path, slot, settings: SealedConnection.settings + "PRAGMA cache_size = 4;")
        for turn in 0..<20 {
          if isWriter {
            try workload.transact(connection) { _ in committed() }
            if turn % 6 == 5 { try? connection.run("PRAGMA wal_checkpoint(PASSIVE)") }
          } else {
            _ = try connection.integers("SELECT sum(length(body)) FROM note")
          }
        }
      }
    } catch {
      ended(error)
    }
  }

  @Test func aRevokedSlotOpensNothingAndRevokingTwiceIsNoMatter() throws {
    let scratch = try Scratch()
    let slot = Slot()
    let connection = try SealedConnection(scratch.file("a.db"), slot, making: true)
    try Workload.make(connection)
    sealed_slot_revoke(slot.id)
    sealed_slot_revoke(slot.id)
    #expect(sealed_slot_open_files(slot.id) == 2)
    #expect(throws: SQLiteFailure(SQLITE_AUTH)) {
      try SealedConnection(scratch.file("a.db"), slot)
    }
    connection.close()
    #expect(sealed_slot_open_files(slot.id) == 0)
  }

  @Test func aKeyOfAnUnknownCipherIsRefused() {
    let key = [UInt8](repeating: 1, count: 32)
    for cipher in [-1, 0, 3, 255] as [Int32] { #expect(sealed_slot_add(key, cipher) == -1) }
  }

  /// Readers that never pause must not keep a lock out: the system's lock may prefer readers.
  @Test func readersThatNeverPauseDoNotHoldUpALock() throws {
    let scratch = try Scratch()
    let path = scratch.file("a.db")
    let slot = Slot()
    let first = try SealedConnection(path, slot, making: true)
    try Workload.make(first)
    try first.run("PRAGMA wal_checkpoint(TRUNCATE)")
    let progress = Progress()
    inThreads(9) { number in
      if number == 8 {
        while progress.committed.load(ordering: .acquiring) < 2 {}
        sealed_slot_revoke(slot.id)
        return
      }
      guard let connection = try? SealedConnection(path, slot),
        let file = try? connection.file(), let read = file.pointee.pMethods.pointee.xRead
      else { return }
      var page = [UInt8](repeating: 0, count: 4096)
      progress.committed.add(1, ordering: .acquiringAndReleasing)
      while read(file, &page, 4096, 0) == SQLITE_OK {}
    }
    first.close()
    #expect(sealed_slot_open_files(slot.id) == 0)
  }
}
