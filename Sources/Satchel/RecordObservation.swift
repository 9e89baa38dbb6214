public import Portal
internal import Search
internal import Store
internal import Synchronization

/// Why an observation ended, once it has; the first reason counts.
private final class Ending: Sendable {
  let reason = Mutex<SatchelError?>(nil)
}

typealias ObservationEnd = @Sendable (SatchelError) -> Void

/// What an observation asks and tells its vault, which it doesn't keep alive.
struct ObservedVault: Sendable {
  let now: @Sendable () -> Instant
  let isServing: @Sendable () async -> Bool
  let cancel: @Sendable () async -> Void
  /// Nobody holds the observation any longer. Called from wherever that happens.
  let drop: @Sendable () -> Void
}

/// A view of a record that is followed: its value first, then again whenever a commit may have
/// altered it. Values that nobody took in time are skipped; the newest never is.
///
/// Ends with `vault.locked` when the vault locks. For one reader at a time.
///
/// A commit only marks the observation as stale (`signal`); the value is computed when it is asked
/// for, in a read transaction that starts after the mark was taken. No change is missed: one that
/// commits later marks it again.
public final class RecordObservation<View: RecordView>: AsyncSequence, Sendable {
  public typealias Element = View.Value

  private let view: View
  private let store: RecordStore
  private let signal = Mailbox<Void>()
  private let ending = Ending()
  private let watcher: Int
  private let vault: ObservedVault

  init(view: View, store: RecordStore, vault: ObservedVault) {
    self.view = view
    self.store = store
    self.vault = vault
    signal.post(())
    watcher = store.watch(view.interest) { [signal] in signal.post(()) }
  }

  deinit {
    store.unwatch(watcher)
    vault.drop()
  }

  /// Stops following.
  public func cancel() async {
    end(SatchelError(.cancelled))
    await vault.cancel()
  }

  /// The value if it may have changed since it was last taken, without waiting; nil if it can't.
  ///
  /// - Throws: `vault.locked` once the vault is.
  public func poll() async throws(SatchelError) -> View.Value? {
    try throwIfEnded()
    guard await vault.isServing() else { throw SatchelError(.vaultLocked) }
    guard signal.poll() != nil else { return nil }
    return try await value()
  }

  /// Waits for values; see ``RecordObservation``.
  public struct Iterator: AsyncIteratorProtocol {
    let observation: RecordObservation

    public mutating func next() async throws(SatchelError) -> View.Value? {
      guard await observation.signal.next() != nil else {
        try observation.throwIfEnded()
        return nil
      }
      return try await observation.value()
    }
  }

  public func makeAsyncIterator() -> Iterator {
    Iterator(observation: self)
  }

  var end: ObservationEnd {
    { [ending, signal, store, watcher] reason in
      ending.reason.withLock { $0 = $0 ?? reason }
      store.unwatch(watcher)
      signal.finish()
    }
  }

  private func value() async throws(SatchelError) -> View.Value {
    while signal.poll() != nil {}
    do {
      // Before: a timer may be late. After: the session may have ended meanwhile.
      guard await vault.isServing() else { throw SatchelError(.vaultLocked) }
      let value = try await store.read(at: vault.now()) { [view] in try view.read($0) }
      guard await vault.isServing() else { throw SatchelError(.vaultLocked) }
      try throwIfEnded()
      return value
    } catch {
      try throwIfEnded()
      signal.post(())  // it is still untold
      throw SatchelError(error)
    }
  }

  private func throwIfEnded() throws(SatchelError) {
    if let reason = ending.reason.withLock({ $0 }) { throw reason }
  }
}
