/// When the record may be read: the one place that knows.
///
///                    unlockAsked             passcodeMatched
///          ┌─ locked ──────────▶ checking ──────────────────▶ unlocked ◀─┐ activity
///          │    ▲  ▲                │ passcodeFailed             │        │
///          │    │  └────────────────┤                            │ 18:00  │
///          │    │                   │ tenth                      ▼        │
///          │    │ filesClosed       ▼                          warned ────┘
///          │    └──── closing     erased                         │
///          │            ▲                                        │ 20:00, reboot, lockAsked,
///          │            └────────────────────────────────────────┘ protectedDataVanished
///          └─ rechecking: as checking, of an unlocked vault (a change of passcode)
///
/// A value without clock, files or tasks: `handle` takes what happened and when (on the monotonic
/// clock) and returns what must be done, in order. The shell asks `handle(.activity)` before it
/// serves anything from the record, so a late timer never prolongs a session.
///
/// Invariants (`checkInvariants`):
///  1. The record is served in `.unlocked` and `.warned` only, and less than `limit` after the last
///     activity, within one boot.
///  2. A passcode is checked only after its attempt was stored: `.checkPasscode` follows
///     `.attemptStored` in time.
///  3. No attempt begins within the delay of the one before, and none after the tenth.
///  4. `.erased` has no way out but a new vault.
package struct SessionMachine: Sendable, Equatable {
  package enum State: Sendable, Equatable {
    case locked
    case checking(Purpose, stored: Bool)
    case unlocked(since: Uptime)
    case warned(since: Uptime)
    case closing(LockReason)
    case erased
  }

  /// What a passcode is checked for.
  package enum Purpose: Sendable, Equatable {
    case unlock
    /// A change of passcode; the session it happens in stays as it is if the passcode is wrong.
    case change(since: Uptime)
  }

  package enum Event: Sendable, Equatable {
    case unlockAsked
    case changeAsked
    case attemptStored
    /// The attempt could not be stored, or the check could not be made.
    case attemptFailed
    case passcodeMatched
    case passcodeFailed
    /// A command on a person's data, or a touch.
    case activity
    /// A timer fired, the device woke, the app came to the foreground: only time has passed.
    case timePassed
    case lockAsked
    case protectedDataVanished
    case filesClosed
  }

  package enum Effect: Sendable, Equatable {
    /// Write and sync this count, then report `.attemptStored`.
    case storeAttempt(PasscodeFailures)
    case checkPasscode
    case openFiles
    case keepOpen
    /// Forget the count of wrong passcodes.
    case clearAttempts
    case setTimer(at: Uptime)
    case warn(secondsLeft: Int)
    case closeFiles(LockReason)
    case announceLock(LockReason)
    case eraseKeys
    case refuse(SessionRefusal)
  }

  /// Time without activity after which the record is shut, to the millisecond.
  package static let limit: Duration = .seconds(20 * 60)
  /// Time without activity after which the person is warned.
  package static let warning: Duration = .seconds(18 * 60)

  package private(set) var state: State
  package private(set) var failures: PasscodeFailures

  /// - Parameter failures: as stored. Ten of them erase the vault: the process died between storing
  ///   the tenth attempt and its check.
  package init(failures: PasscodeFailures, erased: Bool = false) {
    self.failures = failures
    state = erased ? .erased : .locked
  }

  package var mustEraseAtStart: Bool {
    state == .locked && failures.isSpent
  }

  package mutating func handle(_ event: Event, at now: Uptime) -> [Effect] {
    let effects = transition(event, at: now)
    checkInvariants(after: event, at: now)
    return effects
  }

  /// Every pair of state and event is decided below, state by state; there is no `default`.
  private mutating func transition(_ event: Event, at now: Uptime) -> [Effect] {
    switch state {
    case .locked: locked(event, at: now)
    case .checking(let purpose, let stored): checking(purpose, stored, event, at: now)
    case .unlocked(let since): open(since, warned: false, event, at: now)
    case .warned(let since): open(since, warned: true, event, at: now)
    case .closing(let reason): closing(reason, event)
    case .erased: erased(event)
    }
  }

  private mutating func locked(_ event: Event, at now: Uptime) -> [Effect] {
    switch event {
    case .unlockAsked: beginAttempt(.unlock, at: now)
    case .activity, .changeAsked: [.refuse(.locked)]
    case .lockAsked, .protectedDataVanished, .timePassed: []
    // Results of a check that a lock overtook.
    case .attemptStored, .attemptFailed, .passcodeMatched, .passcodeFailed, .filesClosed: []
    }
  }

  private mutating func checking(
    _ purpose: Purpose, _ stored: Bool, _ event: Event, at now: Uptime
  ) -> [Effect] {
    switch event {
    case .attemptStored:
      state = .checking(purpose, stored: true)
      return stored ? [] : [.checkPasscode]
    case .attemptFailed: return abandon(purpose)
    case .passcodeMatched: return stored ? matched(purpose, at: now) : []
    case .passcodeFailed: return stored ? failed(purpose, at: now) : []
    case .unlockAsked, .changeAsked, .activity: return [.refuse(.busy)]
    case .filesClosed: return []
    // An unlock that isn't done yet leaves nothing to shut.
    case .lockAsked: return purpose == .unlock ? [] : close(.asked)
    case .protectedDataVanished: return purpose == .unlock ? [] : close(.protectedData)
    case .timePassed:
      guard case .change(let since) = purpose else { return [] }
      return timePassed(since: since, warned: true, at: now)
    }
  }

  private mutating func open(
    _ since: Uptime, warned: Bool, _ event: Event, at now: Uptime
  ) -> [Effect] {
    let expiry = expiry(since: since, at: now)
    switch event {
    case .activity:
      if let expiry { return close(expiry) + [.refuse(.locked)] }
      state = .unlocked(since: now)
      return [.setTimer(at: now.advanced(by: Self.warning))]
    case .changeAsked:
      if let expiry { return close(expiry) + [.refuse(.locked)] }
      return beginAttempt(.change(since: now), at: now)
    case .unlockAsked:
      if let expiry { return close(expiry) + [.refuse(.busy)] }
      return [.refuse(.alreadyUnlocked)]
    case .timePassed: return timePassed(since: since, warned: warned, at: now)
    case .lockAsked: return close(.asked)
    case .protectedDataVanished: return close(.protectedData)
    // A check of a passcode ends in one of these once only.
    case .attemptStored, .attemptFailed, .passcodeMatched, .passcodeFailed, .filesClosed: return []
    }
  }

  private mutating func closing(_ reason: LockReason, _ event: Event) -> [Effect] {
    switch event {
    case .filesClosed:
      // Shut in the middle of the tenth check: whether it was right will never be known.
      state = failures.isSpent ? .erased : .locked
      return [.announceLock(reason)] + (failures.isSpent ? [.eraseKeys] : [])
    case .activity, .changeAsked: return [.refuse(.locked)]
    case .unlockAsked: return [.refuse(.busy)]
    case .timePassed, .lockAsked, .protectedDataVanished: return []
    case .attemptStored, .attemptFailed, .passcodeMatched, .passcodeFailed: return []
    }
  }

  private mutating func erased(_ event: Event) -> [Effect] {
    switch event {
    case .unlockAsked, .changeAsked, .activity: [.refuse(.erased)]
    case .timePassed, .lockAsked, .protectedDataVanished: []
    case .attemptStored, .attemptFailed, .passcodeMatched, .passcodeFailed, .filesClosed: []
    }
  }

  // MARK: Passcodes

  private mutating func beginAttempt(_ purpose: Purpose, at now: Uptime) -> [Effect] {
    if let wait = failures.delayLeft(at: now) { return [.refuse(.delayed(wait))] }
    failures = failures.adding(at: now)
    state = .checking(purpose, stored: false)
    return [.storeAttempt(failures)]
  }

  private mutating func abandon(_ purpose: Purpose) -> [Effect] {
    failures = failures.withoutLast()
    switch purpose {
    case .unlock: state = .locked
    case .change(let since): state = .unlocked(since: since)
    }
    return [.refuse(.notChecked)]
  }

  private mutating func matched(_ purpose: Purpose, at now: Uptime) -> [Effect] {
    failures = .none
    state = .unlocked(since: now)
    let opening: Effect = purpose == .unlock ? .openFiles : .keepOpen
    return [.clearAttempts, opening, .setTimer(at: now.advanced(by: Self.warning))]
  }

  private mutating func failed(_ purpose: Purpose, at now: Uptime) -> [Effect] {
    if failures.isSpent {
      state = .erased
      return [.eraseKeys, .refuse(.erased)]
    }
    switch purpose {
    case .unlock: state = .locked
    case .change(let since): state = .unlocked(since: since)
    }
    return [.refuse(.wrongPasscode(left: failures.left, delay: failures.delayLeft(at: now)))]
  }

  // MARK: Time

  /// Why a session that was last active at `since` is over, if it is.
  private func expiry(since: Uptime, at now: Uptime) -> LockReason? {
    guard let idle = now.since(since) else { return .reboot }
    return idle >= Self.limit ? .inactivity : nil
  }

  private mutating func timePassed(since: Uptime, warned: Bool, at now: Uptime) -> [Effect] {
    if let reason = expiry(since: since, at: now) { return close(reason) }
    let idle = now.since(since) ?? .zero
    guard idle >= Self.warning else {
      return [.setTimer(at: since.advanced(by: Self.warning))]
    }
    let lock = Effect.setTimer(at: since.advanced(by: Self.limit))
    if warned { return [lock] }
    state = .warned(since: since)
    let left = Self.limit - idle
    return [.warn(secondsLeft: Int(left.wholeSecondsRoundedUp)), lock]
  }

  private mutating func close(_ reason: LockReason) -> [Effect] {
    state = .closing(reason)
    return [.closeFiles(reason)]
  }

  // MARK: Questions that are no activity

  /// Time until the session ends by itself; nil unless the record can be read now.
  package func timeLeft(at now: Uptime) -> Duration? {
    switch state {
    case .unlocked(let since), .warned(let since), .checking(.change(let since), _):
      guard let idle = now.since(since), idle < Self.limit else { return nil }
      return Self.limit - idle
    case .locked, .checking(.unlock, _), .closing, .erased:
      return nil
    }
  }
}

extension Duration {
  var wholeSecondsRoundedUp: Int64 {
    components.seconds + (components.attoseconds > 0 ? 1 : 0)
  }
}
