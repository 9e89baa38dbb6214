#if Tools
import Synchronization

/// How far the line that is being carried out has come, told from any thread.
final class Gauge: Sendable {
  struct Reading: Equatable, Sendable {
    let done: Int
    let all: Int

    /// From 0 to 1; more than all is all.
    var share: Double { all > 0 ? Double(min(max(done, 0), all)) / Double(all) : 0 }
  }

  private let reading = Mutex<Reading?>(nil)

  /// nil while nothing is known.
  var latest: Reading? { reading.withLock { $0 } }

  func show(_ done: Int, of all: Int) {
    reading.withLock { $0 = Reading(done: done, all: all) }
  }

  func reset() { reading.withLock { $0 = nil } }
}
#endif
