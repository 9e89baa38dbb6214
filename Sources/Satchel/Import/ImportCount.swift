internal import Synchronization

/// Counts the bytes of an import, and tells of it at each hundredth of the whole.
final class ImportCount: Sendable {
  private let state: Mutex<(all: Int, done: Int)>
  private let tell: @Sendable (ImportProgress) -> Void

  init(_ tell: @escaping @Sendable (ImportProgress) -> Void) {
    state = Mutex((0, 0))
    self.tell = tell
  }

  /// - Parameter bytes: how many there are in all files.
  func begin(_ bytes: Int) {
    state.withLock { $0 = (all: bytes * 2, done: 0) }
  }

  /// A file that grew since it was measured doesn't make more than the whole.
  func add(_ bytes: Int) {
    let progress = state.withLock { state -> ImportProgress? in
      let before = state.done
      state.done = min(before + bytes, state.all)
      guard state.all > 0, state.done * 100 / state.all != before * 100 / state.all else {
        return nil
      }
      return ImportProgress(done: state.done, all: state.all)
    }
    if let progress { tell(progress) }
  }

  /// Half of the way: all is read.
  func finishReading() {
    let left = state.withLock { $0.all / 2 - $0.done }
    if left > 0 { add(left) }
  }

  func finish() {
    add(.max / 2)
  }
}
