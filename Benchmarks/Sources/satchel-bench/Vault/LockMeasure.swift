import CVaultWorkload
import Foundation

/// What locking and unlocking cost with a log of 3 MB, apart from any key derivation.
struct LockMeasure {
  let suite: Suite?
  let place: String
  private let rounds = 21
  private let logBytes: Int64 = 3_000_000

  init(suite: Suite?, place: String) {
    self.suite = suite
    self.place = place
  }

  func times() throws -> (lock: Samples, unlock: Samples) {
    let folder = try TemporaryFolder(in: place, "lock")
    defer { try? folder.remove() }
    var contender = try SealedContender(suite: suite, in: folder)
    var (lock, unlock) = (Samples(), Samples())
    try contender.withWorkloadContender { try check(workload_put_rows($0) == 0) }
    for _ in 0..<rounds {
      let writer = contender.withWorkloadContender { workload_open_with_log($0, logBytes) }
      lock.append(
        try seconds {
          try check(workload_checkpoint_and_close(writer) == 0)
          contender.revokeSlot()
        })
      var reader: UnsafeMutableRawPointer?
      unlock.append(
        try seconds {
          try contender.addSlot()
          reader = contender.withWorkloadContender { workload_open_and_read($0) }
        })
      try check(workload_checkpoint_and_close(reader) == 0)
    }
    contender.revokeSlot()
    return (lock, unlock)
  }

  private func check(_ isDone: Bool) throws {
    guard isDone else { throw BenchmarkError("a lock or an unlock failed") }
  }
}
