import Session

/// Drives a machine as the shell does, and compares each answer with the oracle's.
struct RandomLife {
  private var random: SeededGenerator
  private var machine: SessionMachine
  private var oracle = SessionOracle()
  private var now = Uptime.at(0)
  /// What went wrong first.
  private(set) var complaint: String?

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    machine = SessionMachine(failures: .none)
  }

  /// Some time later, or in another boot, or a little earlier.
  static func later(_ now: Uptime, _ random: inout SeededGenerator) -> Uptime {
    if random.chance(1, in: 40) {
      let number = (Int(now.boot) ?? 0) + 1
      return .at(random.pick([0, 10, 29, 30, 4000]), boot: "\(number)")
    }
    let step = random.pick(
      [0, 0, 1, 1000, 29_999, 30_000, 60_000, 299_999, 300_000, 600_000, 900_000]
        + [1_079_999, 1_080_000, 1_199_999, 1_200_000, 1_800_000, 3_600_000, -5000])
    let elapsed = max(now.elapsed + .milliseconds(step), .zero)
    return Uptime(boot: now.boot, elapsed: elapsed)
  }

  mutating func live() {
    now = Self.later(now, &random)
    switch random.pick([0, 0, 0, 1, 1, 2, 2, 2, 3, 3, 4, 5, 6, 6]) {
    case 0: ask(.unlockAsked)
    case 1: ask(.changeAsked)
    case 2: use()
    case 3: tick()
    case 4: lock(random.pick([.lockAsked, .protectedDataVanished]))
    case 5: restart()
    default: look()
    }
    let readable = machine.timeLeft(at: now) != nil
    expect(readable == oracle.isReadable(now), "readable is \(readable)")
    expect(machine.failures.count == oracle.wrongCount || oracle.isErased, "count")
  }

  private mutating func expect(_ holds: Bool, _ text: @autoclosure () -> String) {
    if !holds && complaint == nil { complaint = "\(text()) at \(now) in \(machine.state)" }
  }

  private mutating func expect(
    _ event: SessionMachine.Event, _ wanted: [SessionMachine.Effect]
  ) {
    let previous = machine
    let effects = machine.handle(event, at: now)
    expect(
      effects.filter { if case .setTimer = $0 { false } else { true } } == wanted,
      "\(event) did \(effects), not \(wanted)")
    expect(
      machine.invariantBroken(from: previous, by: event, doing: effects, at: now) == nil,
      "an invariant after \(event)")
  }

  private mutating func use() {
    if oracle.isErased { return expect(.activity, [.refuse(.erased)]) }
    if let reason = oracle.reasonToShut(now) {
      expect(.activity, [.closeFiles(reason), .refuse(.locked)])
      return shut(reason)
    }
    guard oracle.isReadable(now) else { return expect(.activity, [.refuse(.locked)]) }
    expect(.activity, [])
    oracle.note(.used, now)
  }

  private mutating func tick() {
    guard oracle.isOpen else { return expect(.timePassed, []) }
    if let reason = oracle.reasonToShut(now) {
      expect(.timePassed, [.closeFiles(reason)])
      return shut(reason)
    }
    let idle = oracle.millisecondsIdle(now) ?? 0
    guard idle >= 18 * 60_000, !oracle.isWarned else { return expect(.timePassed, []) }
    expect(.timePassed, [.warn(secondsLeft: (20 * 60_000 - idle + 999) / 1000)])
    oracle.note(.warned, now)
  }

  private mutating func lock(_ event: SessionMachine.Event) {
    guard oracle.isOpen else { return expect(event, []) }
    let reason: LockReason = event == .lockAsked ? .asked : .protectedData
    expect(event, [.closeFiles(reason)])
    shut(reason)
  }

  private mutating func shut(_ reason: LockReason) {
    oracle.note(.shut, now)
    expect(.filesClosed, [.announceLock(reason)])
  }

  /// The process dies and starts again with what was stored.
  private mutating func restart() {
    oracle.note(.shut, now)
    machine = SessionMachine(
      failures: oracle.wrongCount == 0
        ? .none : PasscodeFailures(count: oracle.wrongCount, last: oracle.lastAttempt),
      erased: oracle.isErased)
    if machine.mustEraseAtStart {
      expect(oracle.wrongCount >= 10, "erased too early")
      oracle.note(.erased, now)
      machine = SessionMachine(failures: machine.failures, erased: true)
    }
  }

  // MARK: Passcodes

  private mutating func ask(_ event: SessionMachine.Event) {
    let isChange = event == .changeAsked
    if oracle.isErased { return expect(event, [.refuse(.erased)]) }
    if let reason = oracle.reasonToShut(now) {
      expect(event, [.closeFiles(reason), .refuse(isChange ? .locked : .busy)])
      return shut(reason)
    }
    if isChange != oracle.isOpen {
      return expect(event, [.refuse(isChange ? .locked : .alreadyUnlocked)])
    }
    let wait = oracle.millisecondsToWait(now)
    if wait > 0 { return expect(event, [.refuse(.delayed(.milliseconds(wait)))]) }
    oracle.note(.attempted, now)
    if isChange { oracle.note(.used, now) }
    expect(
      event, [.storeAttempt(PasscodeFailures(count: oracle.wrongCount, last: now))])
    if random.chance(1, in: 20) { return abandon() }
    if random.chance(1, in: 20) { return restart() }
    expect(.attemptStored, [.checkPasscode])
    if random.chance(1, in: 20) { return restart() }
    let asked = now
    let isOvertaken = random.chance(1, in: 4) && overtake()
    if random.chance(1, in: 20) { return abandon() }
    if random.chance(isChange ? 1 : 2, in: 3) {
      fail()
    } else {
      match(isChange: isChange, isOvertaken: isOvertaken, asked: asked)
    }
  }

  // MARK: Faces and fingers

  private mutating func look() {
    if oracle.isErased { return expect(.biometricsAsked, [.refuse(.erased)]) }
    if let reason = oracle.reasonToShut(now) {
      expect(.biometricsAsked, [.closeFiles(reason), .refuse(.busy)])
      return shut(reason)
    }
    if oracle.isOpen { return expect(.biometricsAsked, [.refuse(.alreadyUnlocked)]) }
    let wait = oracle.millisecondsToWait(now)
    if wait > 0 { return expect(.biometricsAsked, [.refuse(.delayed(.milliseconds(wait)))]) }
    expect(.biometricsAsked, [.recognizeOwner])
    if random.chance(1, in: 10) { return restart() }
    let asked = now
    let isOvertaken = random.chance(1, in: 3) && overtake()
    if random.chance(1, in: 3) { return expect(.recognitionFailed, []) }
    let forgetting: [SessionMachine.Effect] = oracle.wrongCount > 0 ? [.clearAttempts] : []
    oracle.note(.recognized, now)
    if isOvertaken || hasSlept(since: asked) {
      return expect(.ownerRecognized, forgetting + [.refuse(.locked)])
    }
    oracle.note(.opened, now)
    expect(.ownerRecognized, forgetting + [.openFiles])
  }

  private func hasSlept(since asked: Uptime) -> Bool {
    asked.boot != now.boot || now.elapsed - asked.elapsed >= .seconds(20 * 60)
  }

  // MARK: The end of a check

  private mutating func abandon() {
    oracle.note(.abandoned, now)
    expect(.attemptFailed, [.refuse(.notChecked)])
  }

  private mutating func fail() {
    oracle.note(.mismatched, now)
    if oracle.wrongCount >= 10 {
      expect(.passcodeFailed, [.eraseKeys, .refuse(.erased)])
      return oracle.note(.erased, now)
    }
    let wait = oracle.millisecondsToWait(now)
    expect(
      .passcodeFailed,
      [
        .refuse(
          .wrongPasscode(
            left: 10 - oracle.wrongCount, delay: wait > 0 ? .milliseconds(wait) : nil))
      ])
  }

  private mutating func match(isChange: Bool, isOvertaken: Bool, asked: Uptime) {
    oracle.note(.matched, now)
    if isOvertaken { return expect(.passcodeMatched, [.clearAttempts, .refuse(.locked)]) }
    if isChange {
      if let reason = oracle.reasonToShut(now) {
        expect(.passcodeMatched, [.clearAttempts, .closeFiles(reason)])
        return shut(reason)
      }
      return expect(.passcodeMatched, [.clearAttempts, .keepOpen])
    }
    if hasSlept(since: asked) {
      return expect(.passcodeMatched, [.clearAttempts, .refuse(.locked)])
    }
    oracle.note(.opened, now)
    expect(.passcodeMatched, [.clearAttempts, .openFiles])
  }

  /// Something happens while the passcode is being checked; true if it took its purpose away.
  private mutating func overtake() -> Bool {
    now = Self.later(now, &random)
    let isChange = oracle.isOpen
    let reason = oracle.reasonToShut(now)
    switch random.pick([0, 1, 2]) {
    case 0:
      guard isChange else {
        expect(.lockAsked, [])
        return true
      }
      expect(.lockAsked, [.closeFiles(.asked)])
      shut(.asked)
      return true
    case 1:
      expect(.timePassed, reason.map { [.closeFiles($0)] } ?? [])
    default:
      expect(
        .activity,
        isChange ? reason.map { [.closeFiles($0), .refuse(.locked)] } ?? [] : [.refuse(.busy)])
      if isChange && reason == nil { oracle.note(.used, now) }
    }
    if let reason { shut(reason) }
    return reason != nil
  }
}
