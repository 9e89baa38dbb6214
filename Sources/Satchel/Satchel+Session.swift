internal import Session
internal import Store
internal import Vault

/// Locking, time, and what the platform tells: the session machine carried out.
extension Satchel {
  /// What a lock screen shows. Asking is no activity.
  public struct Status: Sendable, Equatable {
    /// Whether there is a vault, and whether it is open.
    public enum State: String, Sendable {
      case absent, locked, unlocked, erased
    }

    /// What to show: a way to make a vault, to unlock it, the record, or its end.
    public let state: State
    /// Time until the vault locks by itself; nil unless it is unlocked.
    public let timeLeft: Duration?
    /// Wrong passcodes in a row so far, and how many are left before the keys are erased.
    public let wrongPasscodes: Int
    /// How many more may be wrong before the keys are erased.
    public let passcodesLeft: Int
    /// Time until another passcode may be tried; nil if at once.
    public let passcodeDelay: Duration?
    /// Items that wait to be sent.
    public let unsent: Int
    /// Whether to offer face or finger.
    public let biometrics: Biometrics
  }

  /// How the vault is at this moment. Asking is no activity.
  public func status() async -> Status {
    await report(.timePassed)
    let now = ports.clock.uptime
    let timeLeft = session.timeLeft(at: now)
    let state: Status.State =
      switch presence {
      case .absent: .absent
      case .erased: .erased
      case .present: timeLeft == nil ? .locked : .unlocked
      }
    return Status(
      state: state, timeLeft: timeLeft, wrongPasscodes: session.failures.count,
      passcodesLeft: session.failures.left,
      passcodeDelay: state == .locked ? session.failures.delayLeft(at: now) : nil,
      unsent: unsent, biometrics: biometrics)
  }

  /// Whether an app switcher's picture must be covered: true unless unlocked and in the foreground.
  public var privacyCoverNeeded: Bool {
    isInBackground || session.timeLeft(at: ports.clock.uptime) == nil
  }

  /// Nothing can be queued yet, so nothing is unsent.
  var unsent: Int { 0 }

  // MARK: Locking

  /// Shuts the record: keys are wiped, files closed, observations end. All of it is done when this
  /// returns. A passcode that is being checked opens nothing. Does nothing if it is shut.
  public func lock() async {
    await report(.lockAsked)
    while case .closing = session.state { await nextSettling() }
  }

  /// Resets the twenty minutes, as a touch of the screen does.
  public func touch() async throws(SatchelError) {
    try await activity()
  }

  /// Destroys the vault, its keys and everything in it. Needs no passcode: neither does a hammer.
  ///
  /// - Throws: `vault.key-store-failed`, `disk.failed`. What is begun is not undone: the vault is
  ///   `erased` then, and wiping it again goes on.
  public func wipe() async throws(SatchelError) {
    try throwIfClosed()
    while isBusy || openVault != nil {
      await lock()
      if isBusy { await nextSettling() }
    }
    try throwIfClosed()
    try destroy()
  }

  func destroy() throws(SatchelError) {
    unstoredAttempts = nil
    do {
      try files.wipe()
      presence = .absent
      session = SessionMachine(failures: .none)
    } catch {
      // Once the mark is there, the next start would erase what is added now.
      presence = (try? files.recover()) ?? .erased
      session = SessionMachine(failures: session.failures, erased: presence == .erased)
      throw SatchelError(error)
    }
  }

  // MARK: Lifecycle

  /// What the platform tells an app.
  public enum LifecycleEvent: String, Sendable {
    case background, foreground
    case memoryWarning = "memory-warning"
    case protectedDataUnavailable = "protected-data-unavailable"
  }

  /// Tells the vault what the platform told the app; call it for each of these events.
  public func lifecycle(_ event: LifecycleEvent) async {
    switch event {
    case .background:
      isInBackground = true
    case .foreground:
      isInBackground = false
      await report(.timePassed)
    case .memoryWarning:
      for store in openStores { store.releaseMemory() }
    case .protectedDataUnavailable:
      await report(.protectedDataVanished)
    }
  }

  // MARK: The machine

  func activity() async throws(SatchelError) {
    try throwIfClosed()
    guard presence != .absent else { throw SatchelError(.vaultAbsent) }
    try await report(orThrow: .activity)
  }

  /// Whether the record may be read at this moment; asking is no activity.
  func isServing() async -> Bool {
    await report(.timePassed)
    return openVault != nil && session.timeLeft(at: ports.clock.uptime) != nil
  }

  func report(_ event: SessionMachine.Event) async {
    _ = await outcome(of: event)
  }

  func report(orThrow event: SessionMachine.Event) async throws(SatchelError) {
    if let refusal = await outcome(of: event) { throw refusal }
  }

  func outcome(of event: SessionMachine.Event) async -> SatchelError? {
    if isOver { return SatchelError(.vaultClosed) }
    storeUnstoredAttempts()
    let refusal = await run(session.handle(event, at: ports.clock.uptime))
    tellSettling()
    return refusal
  }

  /// Carries out what the machine asks for; the error is what it refuses with.
  private func run(_ effects: [SessionMachine.Effect]) async -> SatchelError? {
    var refusal: SatchelError?
    for effect in effects {
      switch effect {
      case .storeAttempt(let failures):
        do {
          try refuseWritesIfFull()
          try files.store(failures.stored)
          unstoredAttempts = nil
          refusal = await run(session.handle(.attemptStored, at: ports.clock.uptime))
        } catch {
          _ = await run(session.handle(.attemptFailed, at: ports.clock.uptime))
          refusal = SatchelError(error)
        }
      case .checkPasscode, .recognizeOwner, .openFiles, .keepOpen:
        break  // whoever asked for it goes on with it
      case .clearAttempts:
        store(.none)
      case .setTimer(let uptime):
        cancelTimer?()
        cancelTimer = ports.clock.wake(at: uptime) { [weak self] in
          await self?.report(.timePassed)
        }
      case .warn(let secondsLeft):
        announce(.warned(secondsLeft: secondsLeft, unsent: unsent))
      case .closeFiles:
        await closeFiles()
        refusal = await run(session.handle(.filesClosed, at: ports.clock.uptime)) ?? refusal
      case .announceLock(let reason):
        if isUnlockAnnounced { announce(.locked(reason, unsent: unsent)) }
        isUnlockAnnounced = false
      case .eraseKeys:
        await eraseKeys()
      case .refuse(let reason):
        refusal = SatchelError(reason)
      }
    }
    return refusal
  }

  /// New work is refused by now. Observations end, then files close, then keys are wiped.
  private func closeFiles() async {
    await close(takeFiles())
  }

  private func close(_ taken: TakenFiles) async {
    closingsCount += 1
    await Self.close(taken)
    closingsCount -= 1
  }

  private struct TakenFiles {
    let stores: [any SealedStore]
    let vault: OpenVault?
    let examination: Examination?
  }

  /// What was open; from here on nothing is.
  private func takeFiles() -> TakenFiles {
    shutter.shut()
    cancelTimer?()
    cancelTimer = nil
    for (_, observed) in observations { observed.end(SatchelError(.vaultLocked)) }
    examination?.brake.pull()
    let taken = TakenFiles(stores: openStores, vault: openVault, examination: examination)
    (observations, stores, account, openVault) = ([:], [:], nil, nil)
    return taken
  }

  /// Off the actor: emptying a log takes some milliseconds.
  @concurrent
  private static func close(_ taken: TakenFiles) async {
    await taken.examination?.waitUntilOver()
    for store in taken.stores { store.close() }
    try? taken.vault?.keepGenerations()
  }

  /// In one step: nobody finds a vault that is half erased.
  private func eraseKeys() async {
    let taken = takeFiles()
    presence = .erased
    unstoredAttempts = nil
    isUnlockAnnounced = false
    // What can't be removed now is at the next start: the mark of it is written first.
    try? files.erase()
    announce(.erased)
    await close(taken)
  }

  func refuseWritesIfFull() throws(SatchelError) {
    if isDiskFull { throw SatchelError(.diskFull) }
  }
}
