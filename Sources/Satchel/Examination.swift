internal import Store
internal import Synchronization
internal import Vault

/// A sealed file that is being examined, and how a lock ends that.
///
/// A store that is opened meanwhile shares the file's key slot: two slots know nothing of each
/// other's locks. A lock pulls the brake and waits for `over` before it closes the stores.
struct Examination: Sendable {
  /// nil for the account.
  let person: PersonID?
  let file: SealedFile
  let brake = Brake()
  private let over = Ending()

  init(of person: PersonID?, _ file: SealedFile) {
    self.person = person
    self.file = file
  }

  /// Off the actor: it takes as long as the file is large.
  @concurrent
  func run<Value: Sendable>(
    step: @escaping @Sendable () -> Void,
    _ body: @Sendable (FileExamination) throws -> Value
  ) async throws -> Value {
    defer { over.finish() }
    return try await withTaskCancellationHandler {
      do {
        return try body(FileExamination(file, brake: brake, step: step))
      } catch {
        try Task.checkCancellation()
        throw error
      }
    } onCancel: {
      brake.pull()
    }
  }

  /// Doesn't give up where its own task is cancelled: files are closed after it.
  func waitUntilOver() async {
    await over.wait()
  }
}

/// Something that comes once; `state` guards who waits for it.
private final class Ending: Sendable {
  private struct State {
    var hasCome = false
    var waiting: [CheckedContinuation<Void, Never>] = []
  }

  private let state = Mutex(State())

  func finish() {
    let waiting = state.withLock { state in
      state.hasCome = true
      defer { state.waiting = [] }
      return state.waiting
    }
    for waiter in waiting { waiter.resume() }
  }

  func wait() async {
    await withCheckedContinuation { continuation in
      let hasCome = state.withLock { state in
        if !state.hasCome { state.waiting.append(continuation) }
        return state.hasCome
      }
      if hasCome { continuation.resume() }
    }
  }
}

/// Counts what was looked at, and tells of it at each hundredth of the whole.
final class ProgressCount: Sendable {
  private let all: Int
  private let done = Atomic<Int>(0)
  private let tell: @Sendable (VerificationProgress) -> Void

  init(of all: Int, _ tell: @escaping @Sendable (VerificationProgress) -> Void) {
    self.all = all
    self.tell = tell
  }

  /// A file that grew since it was measured doesn't make more than the whole.
  func step() {
    let done = done.add(1, ordering: .relaxed).newValue
    if done <= all, done * 100 / all != (done - 1) * 100 / all {
      tell(VerificationProgress(done: done, all: all))
    }
  }

  func finish() {
    if done.exchange(all, ordering: .relaxed) < all {
      tell(VerificationProgress(done: all, all: all))
    }
  }
}
