import Dispatch
import Synchronization
import Testing

/// A thread of its own for a task that a test stops in the middle, so that it takes none away from
/// the others.
final class PrivateThread: TaskExecutor {
  private let queue = DispatchQueue(label: "a task that is held")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}

/// A place in synchronous code where a thread waits until the test lets it go on.
final class HeldThread: Sendable {
  private let isReached = Atomic<Bool>(false)
  private let permission = DispatchSemaphore(value: 0)

  func hold() {
    isReached.store(true, ordering: .sequentiallyConsistent)
    permission.wait()
  }

  func reached() async {
    await until { isReached.load(ordering: .sequentiallyConsistent) }
  }

  func release() {
    permission.signal()
  }
}

/// Lets others run until `condition` holds.
func until(
  _ condition: () -> Bool, _ location: SourceLocation = #_sourceLocation
) async {
  for _ in 0..<20_000_000 {
    if condition() { return }
    await Task.yield()
  }
  Issue.record("what was waited for never happened", sourceLocation: location)
}

/// Runs `body` on a thread of its own.
func aside<Value: Sendable>(
  _ body: @escaping @Sendable () async throws -> Value
) -> Task<Value, any Error> {
  Task(executorPreference: PrivateThread()) { try await body() }
}
