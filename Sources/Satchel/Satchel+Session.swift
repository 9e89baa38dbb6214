internal import Session
internal import Store
public import Vault

/// Unlocking, locking, and time.
extension Satchel {
  /// What a lock screen shows. Asking is no activity.
  public struct Status: Sendable, Equatable {
    public enum State: String, Sendable {
      case absent, locked, unlocked, erased
    }

    public let state: State
    /// Time until the vault locks by itself; nil unless it is unlocked.
    public let timeLeft: Duration?
    /// Wrong passcodes in a row so far, and how many are left before the keys are erased.
    public let wrongPasscodes: Int
    public let passcodesLeft: Int
    /// Time until another passcode may be tried; nil if at once.
    public let passcodeDelay: Duration?
    /// Items that wait to be sent.
    public let unsent: Int
  }

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
      unsent: unsent)
  }

  /// Whether an app switcher's picture must be covered: true unless unlocked and in the foreground.
  public var privacyCoverNeeded: Bool {
    isInBackground || session.timeLeft(at: ports.clock.uptime) == nil
  }

  /// Nothing can be queued yet, so nothing is unsent.
  var unsent: Int { 0 }

  // MARK: Passcodes

  /// Makes a vault and unlocks it.
  ///
  /// - Throws: `passcode.weak`, `vault.exists`, `vault.erased`, `disk.full`. Nothing is left of a
  ///   vault that couldn't be made. `vault.locked` if a lock overtook it: the vault is made then.
  public func create(passcode: Passcode) async throws(SatchelError) {
    try throwIfClosed()
    guard presence != .erased else { throw SatchelError(.vaultErased) }
    guard presence == .absent else { throw SatchelError(.vaultExists) }
    if let weakness = passcode.weakness() { throw SatchelError(weakness) }
    try refuseWritesIfFull()
    do {
      try files.create(passcode: passcode, derivation: configuration.keyDerivation) { file in
        try AccountStore.create(file)
      }
    } catch {
      throw SatchelError(error)
    }
    presence = .present
    session = SessionMachine(failures: .none)
    do {
      try await unlock(passcode: passcode)
    } catch {
      if error.code != .vaultLocked, presence == .present, openVault == nil, !isBusy, !isOver {
        try? destroy()
      }
      throw error
    }
  }

  /// Opens the record to whoever knows the passcode.
  ///
  /// - Throws: `passcode.wrong` (with `left` and, where one applies, `wait-seconds`),
  ///   `passcode.delayed`, `vault.absent`, `vault.erased`, `vault.unlocked`, `vault.damaged`,
  ///   `vault.locked` if a lock overtook it.
  public func unlock(passcode: Passcode) async throws(SatchelError) {
    try throwIfClosed()
    guard presence != .absent else { throw SatchelError(.vaultAbsent) }
    try await report(orThrow: .unlockAsked)
    guard let opened = try await check(passcode) else { throw await wrongPasscode() }
    try await report(orThrow: .passcodeMatched)
    do {
      shutter = Shutter()
      openVault = opened
      let account = try AccountStore(opened.account)
      account.rehearseFullDisk(isDiskFull)
      self.account = account
      try removeOrphans()
    } catch {
      await report(.lockAsked)
      throw SatchelError(error)
    }
    isUnlockAnnounced = true
    announce(.unlocked)
  }

  /// Replaces the passcode. No page of the record is written.
  ///
  /// - Throws: as `unlock` for `old`, counted in the same way; `passcode.weak` for `new`. The old
  ///   passcode stays valid then. A lock that comes too late to stop the change doesn't deny it.
  public func changePasscode(from old: Passcode, to new: Passcode) async throws(SatchelError) {
    try throwIfClosed()
    guard presence != .absent else { throw SatchelError(.vaultAbsent) }
    guard presence != .erased else { throw SatchelError(.vaultErased) }
    guard await isServing() else { throw SatchelError(.vaultLocked) }
    do {
      let birthDates = try account?.people().map(\.birthDate) ?? []
      if let weakness = new.weakness(birthDates: birthDates) { throw SatchelError(weakness) }
    } catch {
      throw SatchelError(error)
    }
    try await report(orThrow: .changeAsked)
    guard try await check(old) != nil else { throw await wrongPasscode() }
    guard let openVault else {
      try await report(orThrow: .passcodeMatched)
      throw SatchelError(.vaultLocked)
    }
    // The check is over once the new key file is there: until then no other may begin.
    do {
      try await files.changePasscode(
        of: openVault, to: new, derivation: configuration.keyDerivation)
    } catch {
      await report(.passcodeMatched)
      throw SatchelError(error)
    }
    await report(.passcodeMatched)
  }

  /// The keys, or nil where the passcode is wrong; the attempt is stored by now.
  private func check(_ passcode: Passcode) async throws(SatchelError) -> OpenVault? {
    let opened: OpenVault?
    do {
      opened = try await files.open(passcode: passcode)
    } catch {
      if isOver { throw SatchelError(.vaultClosed) }
      await report(.attemptFailed)
      store(session.failures.stored)
      throw SatchelError(error)
    }
    return opened
  }

  private func wrongPasscode() async -> SatchelError {
    await outcome(of: .passcodeFailed) ?? SatchelError(.passcodeWrong)
  }

  /// Writes the count of wrong passcodes, now or as soon as the disk takes it: one too many may
  /// cost the record at the next start.
  private func store(_ attempts: PasscodeAttempts) {
    unstoredAttempts = attempts
    storeUnstoredAttempts()
  }

  func storeUnstoredAttempts() {
    guard let attempts = unstoredAttempts, presence == .present, !isOver else { return }
    if (try? files.store(attempts)) != nil { unstoredAttempts = nil }
  }

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

  private func destroy() throws(SatchelError) {
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

  public func lifecycle(_ event: LifecycleEvent) async {
    switch event {
    case .background:
      isInBackground = true
    case .foreground:
      isInBackground = false
      await report(.timePassed)
    case .memoryWarning:
      account?.releaseMemory()
      for (_, open) in stores { open.store.releaseMemory() }
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

  private func outcome(of event: SessionMachine.Event) async -> SatchelError? {
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
      case .checkPasscode, .openFiles, .keepOpen:
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
    let (closing, account) = takeFiles()
    closingsCount += 1
    await Self.close(closing, account)
    closingsCount -= 1
  }

  /// What was open; from here on nothing is.
  private func takeFiles() -> ([RecordStore], AccountStore?) {
    shutter.shut()
    cancelTimer?()
    cancelTimer = nil
    for (_, observed) in observations { observed.end(SatchelError(.vaultLocked)) }
    let taken = (stores.values.map(\.store), account)
    (observations, stores, account, openVault) = ([:], [:], nil, nil)
    return taken
  }

  /// Off the actor: emptying a log takes some milliseconds.
  @concurrent
  private static func close(_ stores: [RecordStore], _ account: AccountStore?) async {
    for store in stores { store.close() }
    account?.close()
  }

  /// In one step: nobody finds a vault that is half erased.
  private func eraseKeys() async {
    let (closing, account) = takeFiles()
    presence = .erased
    unstoredAttempts = nil
    isUnlockAnnounced = false
    // What can't be removed now is at the next start: the mark of it is written first.
    try? files.erase()
    announce(.erased)
    closingsCount += 1
    await Self.close(closing, account)
    closingsCount -= 1
  }

  func refuseWritesIfFull() throws(SatchelError) {
    if isDiskFull { throw SatchelError(.diskFull) }
  }

  /// A person's file that the account doesn't know belongs to an import that died.
  private func removeOrphans() throws {
    guard let account else { return }
    try files.removePeople(except: Set(try account.people().map(\.id)))
  }
}

extension SatchelError {
  init(_ weakness: Passcode.Weakness) {
    let reason =
      switch weakness {
      case .repeated: "A passcode of repeated digits is too easy to guess."
      case .sequential: "A passcode of digits in sequence is too easy to guess."
      case .birthDate: "A birth date is too easy to guess as a passcode."
      }
    self.init(.passcodeWeak, reason)
  }

  init(_ refusal: SessionRefusal) {
    switch refusal {
    case .locked: self.init(.vaultLocked)
    case .alreadyUnlocked: self.init(.vaultUnlocked)
    case .wrongPasscode(let left, let delay):
      self.init(
        .passcodeWrong,
        facts: [("left", left)] + (delay.map { [("wait-seconds", $0.secondsRoundedUp)] } ?? []))
    case .delayed(let delay):
      self.init(.passcodeDelayed, facts: [("wait-seconds", delay.secondsRoundedUp)])
    case .notChecked, .busy: self.init(.vaultBusy)
    case .erased: self.init(.vaultErased)
    }
  }
}

extension Duration {
  /// Whole seconds, so that who waits that long has waited long enough.
  var secondsRoundedUp: Int {
    Int(components.seconds) + (components.attoseconds > 0 ? 1 : 0)
  }
}
