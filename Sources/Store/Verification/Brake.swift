internal import Synchronization

/// What ends an examination from elsewhere: a lock, or a caller who gave up.
///
/// Goes on once and never off. `state` guards both; `interrupt` is called under it, so that what it
/// interrupts can't be gone.
package final class Brake: Sendable {
  private struct State {
    var isOn = false
    var interrupt: (@Sendable () -> Void)?
  }

  private let state = Mutex(State())

  package init() {}

  package func pull() {
    state.withLock { state in
      state.isOn = true
      state.interrupt?()
    }
  }

  package func throwIfPulled() throws(StoreError) {
    if state.withLock({ $0.isOn }) { throw StoreError(.locked, "The vault was locked.") }
  }

  /// Runs what takes long in one piece, and can be told to stop.
  func during<Value>(
    interruptedBy interrupt: @escaping @Sendable () -> Void, _ body: () throws -> Value
  ) throws -> Value {
    try throwIfPulled()
    state.withLock { $0.interrupt = interrupt }
    defer { state.withLock { $0.interrupt = nil } }
    try throwIfPulled()
    return try body()
  }
}
