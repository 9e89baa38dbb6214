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
///          ├─ rechecking: as checking, of an unlocked vault (a change of passcode)
///          │
///          │ biometricsAsked                  ownerRecognized
///          └──────────────── recognizing ──────────────────▶ unlocked
///            locked ◀────────────┘ recognitionFailed
///
/// A value without clock, files or tasks: `handle` takes what happened and when (on the monotonic
/// clock) and returns what must be done, in order. The shell asks `handle(.activity)` before it
/// serves anything from the record, so a late timer never prolongs a session.
///
/// A check that was begun ends in one of `passcodeMatched`, `passcodeFailed` and `attemptFailed`,
/// whatever happens meanwhile. A lock that overtakes it takes its purpose away (`.nothing`): its
/// result still counts, opens nothing, and no other begins before it.
///
/// Face and finger are no passcode: the platform counts its own refusals, so nothing is counted or
/// stored here, and who kills the app while the platform asks loses nothing. They open nothing when
/// a passcode couldn't. Whom the device recognized is its owner, as much as who knows the passcode:
/// the wrong ones are forgotten then.
///
/// Invariants (`checkInvariants`):
///  1. The record is served in `.unlocked`, `.warned` and while a change of passcode is checked
///     only, and less than `limit` after the last activity, within one boot.
///  2. A passcode is checked only after its attempt was stored: `.checkPasscode` follows
///     `.attemptStored` in time.
///  3. No attempt begins within the delay of the one before, and none after the tenth.
///  4. `.erased` has no way out but a new vault.
///  5. Face or finger are asked for where a passcode could be tried, and change the count of wrong
///     ones in no way but that the recognized owner forgets them.
package struct SessionMachine: Sendable, Equatable {
  package enum State: Sendable, Hashable {
    case locked
    case checking(Purpose, Check)
    /// The platform looks for its owner's face or finger; nil if a lock overtook it.
    case recognizing(asked: Uptime?)
    case unlocked(since: Uptime)
    case warned(since: Uptime)
    /// With the check that the lock overtook, if one is still running.
    case closing(LockReason, Check?)
    case erased
  }

  /// What a passcode is checked for.
  package enum Purpose: Sendable, Hashable {
    case unlock(asked: Uptime)
    /// A change of passcode; the session it happens in stays as it is if the passcode is wrong.
    case change(since: Uptime)
    /// A lock overtook it.
    case nothing
  }

  /// How far a check of a passcode is.
  package enum Check: Sendable, Hashable {
    case begun
    case stored
  }

  package enum Event: Sendable, Hashable, CaseIterable {
    case unlockAsked
    case changeAsked
    case attemptStored
    /// The attempt could not be stored, or the check could not be made.
    case attemptFailed
    case passcodeMatched
    case passcodeFailed
    case biometricsAsked
    case ownerRecognized
    /// By whatever hindrance: refused, called off, a broken sensor.
    case recognitionFailed
    /// A command on a person's data, or a touch.
    case activity
    /// A timer fired, the device woke, the app came to the foreground: only time has passed.
    case timePassed
    case lockAsked
    case protectedDataVanished
    case filesClosed
  }

  package enum Effect: Sendable, Hashable {
    /// Write and sync this count, then report `.attemptStored`.
    case storeAttempt(PasscodeFailures)
    case checkPasscode
    case recognizeOwner
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
    let previous = self
    let effects = transition(event, at: now)
    checkInvariants(from: previous, by: event, doing: effects, at: now)
    return effects
  }

  /// Every pair of state and event is decided below, state by state; there is no `default`.
  private mutating func transition(_ event: Event, at now: Uptime) -> [Effect] {
    switch state {
    case .locked: locked(event, at: now)
    case .checking(.unlock(let asked), let check):
      checkingForUnlock(asked, check, event, at: now)
    case .checking(.change(let since), let check):
      checkingForChange(since, check, event, at: now)
    case .checking(.nothing, let check): checkingForNothing(check, event, at: now)
    case .recognizing(let asked): recognizing(asked, event, at: now)
    case .unlocked(let since): open(since, warned: false, event, at: now)
    case .warned(let since): open(since, warned: true, event, at: now)
    case .closing(let reason, let check): closing(reason, check, event, at: now)
    case .erased: erased(event)
    }
  }

  private mutating func locked(_ event: Event, at now: Uptime) -> [Effect] {
    switch event {
    case .unlockAsked: beginAttempt(.unlock(asked: now), at: now)
    case .biometricsAsked: beginRecognition(at: now)
    case .activity, .changeAsked: [.refuse(.locked)]
    case .lockAsked, .protectedDataVanished, .timePassed: []
    // No check runs, and no files are open.
    case .attemptStored, .attemptFailed, .passcodeMatched, .passcodeFailed, .filesClosed: []
    case .ownerRecognized, .recognitionFailed: []
    }
  }

  private mutating func checkingForUnlock(
    _ asked: Uptime, _ check: Check, _ event: Event, at now: Uptime
  ) -> [Effect] {
    switch event {
    case .attemptStored: return stored(.unlock(asked: asked), check)
    case .attemptFailed: return abandon(to: .locked)
    case .passcodeMatched:
      guard check == .stored else { return [] }
      failures = .none
      // The device may have slept since the passcode was typed, for as long as a session.
      guard expiry(since: asked, at: now) == nil else {
        state = .locked
        return [.clearAttempts, .refuse(.locked)]
      }
      state = .unlocked(since: now)
      return [.clearAttempts, .openFiles, .setTimer(at: now.advanced(by: Self.warning))]
    case .passcodeFailed: return check == .stored ? failed(to: .locked, at: now) : []
    case .unlockAsked, .biometricsAsked, .changeAsked, .activity: return [.refuse(.busy)]
    case .lockAsked, .protectedDataVanished:
      state = .checking(.nothing, check)
      return []
    case .ownerRecognized, .recognitionFailed, .timePassed, .filesClosed: return []
    }
  }

  private mutating func checkingForChange(
    _ since: Uptime, _ check: Check, _ event: Event, at now: Uptime
  ) -> [Effect] {
    let expiry = expiry(since: since, at: now)
    switch event {
    case .attemptStored: return stored(.change(since: since), check)
    case .attemptFailed: return abandon(to: .unlocked(since: since))
    case .passcodeMatched:
      guard check == .stored else { return [] }
      failures = .none
      state = .unlocked(since: since)
      if let expiry { return [.clearAttempts] + close(expiry) }
      return [.clearAttempts, .keepOpen, .setTimer(at: since.advanced(by: Self.warning))]
    case .passcodeFailed:
      return check == .stored ? failed(to: .unlocked(since: since), at: now) : []
    case .activity:
      if let expiry { return close(expiry, check) + [.refuse(.locked)] }
      state = .checking(.change(since: now), check)
      return [.setTimer(at: now.advanced(by: Self.warning))]
    case .unlockAsked, .biometricsAsked, .changeAsked:
      return (expiry.map { close($0, check) } ?? []) + [.refuse(.busy)]
    case .lockAsked: return close(.asked, check)
    case .protectedDataVanished: return close(.protectedData, check)
    case .timePassed:
      if let expiry { return close(expiry, check) }
      // Too short a time for a warning; the timer asks again when the check is over.
      let idle = now.since(since) ?? .zero
      let next = idle < Self.warning ? Self.warning : Self.limit
      return [.setTimer(at: since.advanced(by: next))]
    case .ownerRecognized, .recognitionFailed, .filesClosed: return []
    }
  }

  private mutating func checkingForNothing(
    _ check: Check, _ event: Event, at now: Uptime
  ) -> [Effect] {
    switch event {
    case .attemptStored: return stored(.nothing, check)
    case .attemptFailed: return abandon(to: .locked)
    case .passcodeMatched:
      guard check == .stored else { return [] }
      failures = .none
      state = .locked
      return [.clearAttempts, .refuse(.locked)]
    case .passcodeFailed: return check == .stored ? failed(to: .locked, at: now) : []
    case .unlockAsked, .biometricsAsked: return [.refuse(.busy)]
    case .activity, .changeAsked: return [.refuse(.locked)]
    case .ownerRecognized, .recognitionFailed: return []
    case .lockAsked, .protectedDataVanished, .timePassed, .filesClosed: return []
    }
  }

  private mutating func recognizing(
    _ asked: Uptime?, _ event: Event, at now: Uptime
  ) -> [Effect] {
    switch event {
    case .ownerRecognized:
      let forgetting: [Effect] = failures.count > 0 ? [.clearAttempts] : []
      failures = .none
      // As with a passcode: overtaken, or the device has slept for as long as a session.
      guard let asked, expiry(since: asked, at: now) == nil else {
        state = .locked
        return forgetting + [.refuse(.locked)]
      }
      state = .unlocked(since: now)
      return forgetting + [.openFiles, .setTimer(at: now.advanced(by: Self.warning))]
    case .recognitionFailed:
      state = .locked
      return []
    case .unlockAsked, .biometricsAsked: return [.refuse(.busy)]
    case .activity, .changeAsked: return [.refuse(asked == nil ? .locked : .busy)]
    case .lockAsked, .protectedDataVanished:
      state = .recognizing(asked: nil)
      return []
    // No passcode is checked, and no files are open.
    case .attemptStored, .attemptFailed, .passcodeMatched, .passcodeFailed: return []
    case .timePassed, .filesClosed: return []
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
    case .unlockAsked, .biometricsAsked:
      if let expiry { return close(expiry) + [.refuse(.busy)] }
      return [.refuse(.alreadyUnlocked)]
    case .timePassed: return timePassed(since: since, warned: warned, at: now)
    case .lockAsked: return close(.asked)
    case .protectedDataVanished: return close(.protectedData)
    // A check of a passcode ends in one of these once only, and so does looking for the owner.
    case .attemptStored, .attemptFailed, .passcodeMatched, .passcodeFailed, .filesClosed: return []
    case .ownerRecognized, .recognitionFailed: return []
    }
  }

  private mutating func closing(
    _ reason: LockReason, _ check: Check?, _ event: Event, at now: Uptime
  ) -> [Effect] {
    switch event {
    case .filesClosed:
      if let check {
        state = .checking(.nothing, check)
        return [.announceLock(reason)]
      }
      // Shut in the middle of the tenth check, which found the passcode wrong.
      state = failures.isSpent ? .erased : .locked
      return [.announceLock(reason)] + (failures.isSpent ? [.eraseKeys] : [])
    case .attemptStored:
      guard check == .begun else { return [] }
      state = .closing(reason, .stored)
      return [.checkPasscode]
    case .attemptFailed:
      return check == nil ? [] : abandon(to: .closing(reason, nil))
    case .passcodeMatched:
      guard check == .stored else { return [] }
      failures = .none
      state = .closing(reason, nil)
      return [.clearAttempts, .refuse(.locked)]
    case .passcodeFailed:
      guard check == .stored else { return [] }
      state = .closing(reason, nil)
      return [failures.isSpent ? .refuse(.erased) : refusalOfWrong(at: now)]
    case .activity, .changeAsked: return [.refuse(.locked)]
    case .unlockAsked, .biometricsAsked: return [.refuse(.busy)]
    case .ownerRecognized, .recognitionFailed: return []
    case .timePassed, .lockAsked, .protectedDataVanished: return []
    }
  }

  private mutating func erased(_ event: Event) -> [Effect] {
    switch event {
    case .unlockAsked, .biometricsAsked, .changeAsked, .activity: [.refuse(.erased)]
    case .timePassed, .lockAsked, .protectedDataVanished: []
    case .attemptStored, .attemptFailed, .passcodeMatched, .passcodeFailed, .filesClosed: []
    case .ownerRecognized, .recognitionFailed: []
    }
  }

  // MARK: Passcodes, faces, fingers

  /// What stands in the way of trying one now; nil if nothing does.
  private mutating func hindrance(at now: Uptime) -> [Effect]? {
    // Who opens a vault with ten erases it at once; should that be forgotten, there is no eleventh.
    if failures.isSpent {
      state = .erased
      return [.eraseKeys, .refuse(.erased)]
    }
    return failures.delayLeft(at: now).map { [.refuse(.delayed($0))] }
  }

  private mutating func beginRecognition(at now: Uptime) -> [Effect] {
    if let hindrance = hindrance(at: now) { return hindrance }
    state = .recognizing(asked: now)
    return [.recognizeOwner]
  }

  private mutating func beginAttempt(_ purpose: Purpose, at now: Uptime) -> [Effect] {
    if let hindrance = hindrance(at: now) { return hindrance }
    failures = failures.adding(at: now)
    state = .checking(purpose, .begun)
    return [.storeAttempt(failures)]
  }

  private mutating func stored(_ purpose: Purpose, _ check: Check) -> [Effect] {
    guard check == .begun else { return [] }
    state = .checking(purpose, .stored)
    return [.checkPasscode]
  }

  private mutating func abandon(to next: State) -> [Effect] {
    failures = failures.withoutLast()
    state = next
    return [.refuse(.notChecked)]
  }

  private mutating func failed(to next: State, at now: Uptime) -> [Effect] {
    if failures.isSpent {
      state = .erased
      return [.eraseKeys, .refuse(.erased)]
    }
    state = next
    return [refusalOfWrong(at: now)]
  }

  private func refusalOfWrong(at now: Uptime) -> Effect {
    .refuse(.wrongPasscode(left: failures.left, delay: failures.delayLeft(at: now)))
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

  private mutating func close(_ reason: LockReason, _ check: Check? = nil) -> [Effect] {
    state = .closing(reason, check)
    return [.closeFiles(reason)]
  }

  // MARK: Questions that are no activity

  /// Time until the session ends by itself; nil unless the record can be read now.
  package func timeLeft(at now: Uptime) -> Duration? {
    switch state {
    case .unlocked(let since), .warned(let since), .checking(.change(let since), _):
      guard let idle = now.since(since), idle < Self.limit else { return nil }
      return Self.limit - idle
    case .locked, .checking(.unlock, _), .checking(.nothing, _), .recognizing, .closing, .erased:
      return nil
    }
  }
}

extension Duration {
  var wholeSecondsRoundedUp: Int64 {
    components.seconds + (components.attoseconds > 0 ? 1 : 0)
  }
}
