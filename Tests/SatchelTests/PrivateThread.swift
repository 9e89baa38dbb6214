import Dispatch

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
  private let arrival = AsyncStream<Never>.makeStream()
  private let permission = DispatchSemaphore(value: 0)

  func hold() {
    arrival.continuation.finish()
    permission.wait()
  }

  func reached() async {
    for await _ in arrival.stream {}
  }

  func release() {
    permission.signal()
  }
}

/// Runs `body` on a thread of its own.
func aside<Value: Sendable>(
  _ body: @escaping @Sendable () async throws -> Value
) -> Task<Value, any Error> {
  Task(executorPreference: PrivateThread()) { try await body() }
}
