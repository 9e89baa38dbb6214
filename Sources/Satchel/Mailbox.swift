internal import Synchronization

/// Elements for one reader, who waits for the next or looks whether there is one.
///
/// `state` guards everything; no foreign code runs under it.
final class Mailbox<Element: Sendable>: Sendable {
  private struct State {
    var elements: [Element] = []
    /// Of one reader as a rule. Should there be two, neither displaces the other.
    var waiting: [CheckedContinuation<Void, Never>] = []
    var isFinished = false
  }

  private let state = Mutex(State())

  func post(_ element: Element) {
    wake {
      if !$0.isFinished { $0.elements.append(element) }
    }
  }

  /// Nothing is posted after this; what is there can still be taken.
  func finish() {
    wake { $0.isFinished = true }
  }

  /// The oldest element, or nil if there is none at this moment.
  func poll() -> Element? {
    state.withLock { $0.elements.isEmpty ? nil : $0.elements.removeFirst() }
  }

  /// The oldest element, as soon as there is one; nil when finished or cancelled.
  func next() async -> Element? {
    while true {
      if let element = poll() { return element }
      if Task.isCancelled || state.withLock({ $0.isFinished }) { return poll() }
      await withTaskCancellationHandler {
        await withCheckedContinuation { continuation in
          let mustWait = state.withLock { state in
            guard state.elements.isEmpty, !state.isFinished, !Task.isCancelled else {
              return false
            }
            state.waiting.append(continuation)
            return true
          }
          if !mustWait { continuation.resume() }
        }
      } onCancel: {
        wake { _ in }
      }
    }
  }

  private func wake(_ change: @Sendable (inout sending State) -> Void) {
    let waiting = state.withLock { state in
      change(&state)
      defer { state.waiting = [] }
      return state.waiting
    }
    for reader in waiting { reader.resume() }
  }
}
