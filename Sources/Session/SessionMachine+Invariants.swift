extension SessionMachine {
  /// Traps, in debug builds, where a numbered invariant of `SessionMachine` doesn't hold.
  func checkInvariants(after event: Event, at now: Uptime) {
    assert(invariantBroken(after: event, at: now) == nil, "a session invariant is broken")
  }

  /// The number of the first invariant that doesn't hold, if any.
  func invariantBroken(after event: Event, at now: Uptime) -> Int? {
    switch state {
    case .unlocked(let since), .warned(let since):
      // An event that neither asks for the record nor tells of time may find a session that is over
      // but not yet shut.
      if event == .activity || event == .timePassed {
        guard let idle = now.since(since), idle < Self.limit else { return 1 }
      }
      if failures.isSpent { return 3 }
    case .checking(_, let stored):
      if failures.count < 1 || failures.count > PasscodeFailures.limit { return 3 }
      if stored && event == .unlockAsked && failures.last == now { return 2 }
    case .erased:
      if timeLeft(at: now) != nil { return 4 }
    case .locked, .closing:
      break
    }
    return nil
  }
}
