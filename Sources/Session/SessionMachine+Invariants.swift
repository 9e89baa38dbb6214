extension SessionMachine {
  /// Traps, in debug builds, where a numbered invariant of `SessionMachine` doesn't hold.
  func checkInvariants(
    from previous: SessionMachine, by event: Event, doing effects: [Effect], at now: Uptime
  ) {
    assert(
      invariantBroken(from: previous, by: event, doing: effects, at: now) == nil,
      "a session invariant is broken")
  }

  /// The number of the first invariant that a step from `previous` to this broke, if any.
  package func invariantBroken(
    from previous: SessionMachine, by event: Event, doing effects: [Effect], at now: Uptime
  ) -> Int? {
    let matched = event == .passcodeMatched && previous.check == .stored
    let recognized = event == .ownerRecognized && previous.isRecognizing
    if matched || recognized || event == .activity || event == .timePassed {
      if isServedTooLong(at: now) { return 1 }
    }
    if isOpened(from: previous, by: event) { return 1 }
    if effects.contains(.checkPasscode) {
      guard event == .attemptStored, previous.check == .begun, check == .stored else { return 2 }
    }
    for case .storeAttempt(let attempt) in effects {
      let before = previous.failures
      guard before.delayLeft(at: now) == nil, !before.isSpent, previous.check == nil,
        attempt == failures, attempt.count == before.count + 1
      else { return 3 }
    }
    if previous.state == .erased && state != .erased { return 4 }
    return isRecognitionSound(from: previous, by: event, doing: effects, at: now) ? nil : 5
  }

  private func isRecognitionSound(
    from previous: SessionMachine, by event: Event, doing effects: [Effect], at now: Uptime
  ) -> Bool {
    let asks = effects.contains(.recognizeOwner)
    if asks || (isRecognizing && !previous.isRecognizing) {
      let before = previous.failures
      guard asks, event == .biometricsAsked, previous.state == .locked, isRecognizing,
        before.delayLeft(at: now) == nil, !before.isSpent
      else { return false }
    }
    let isConcerned =
      previous.isRecognizing
      || [.biometricsAsked, .ownerRecognized, .recognitionFailed].contains(event)
    if !isConcerned || failures == previous.failures { return true }
    return event == .ownerRecognized && previous.isRecognizing && failures == .none
  }

  private var isRecognizing: Bool {
    if case .recognizing = state { true } else { false }
  }

  /// The check that is running, if one is.
  private var check: Check? {
    switch state {
    case .checking(_, let check): check
    case .closing(_, let check): check
    case .locked, .recognizing, .unlocked, .warned, .erased: nil
    }
  }

  /// When the record was last used, where it may be served.
  private var lastActivity: Uptime? {
    switch state {
    case .unlocked(let since), .warned(let since), .checking(.change(let since), _): since
    case .locked, .checking(.unlock, _), .checking(.nothing, _), .recognizing, .closing, .erased:
      nil
    }
  }

  /// An event that neither asks for the record nor tells of time may find a session that is over
  /// but not yet shut.
  private func isServedTooLong(at now: Uptime) -> Bool {
    guard let lastActivity else { return false }
    guard let idle = now.since(lastActivity) else { return true }
    return idle >= Self.limit
  }

  private func isOpened(from previous: SessionMachine, by event: Event) -> Bool {
    guard lastActivity != nil, previous.lastActivity == nil else { return false }
    switch previous.state {
    case .checking(.unlock, .stored): return event != .passcodeMatched
    case .recognizing(.some): return event != .ownerRecognized
    default: return true
    }
  }

  /// Whether a check runs, the owner is looked for or files are being closed: something that will
  /// be heard of again.
  package var isUnsettled: Bool {
    if case .closing = state { return true }
    return check != nil || isRecognizing
  }
}
