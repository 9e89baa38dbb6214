import Session
import Testing

@Suite struct PasscodeDelayTests {
  /// How long the n-th attempt waits after the one before.
  static let waits: [(attempt: Int, seconds: Int)] = [
    (2, 0), (3, 0), (4, 0), (5, 30), (6, 60), (7, 300), (8, 900), (9, 1800), (10, 3600),
  ]

  /// A locked machine after `count` wrong passcodes, the last at `time`.
  private func locked(_ count: Int, at time: Uptime) -> SessionMachine {
    SessionMachine(failures: PasscodeFailures(count: count, last: time))
  }

  @Test(arguments: waits)
  func anAttemptWaitsToTheMillisecond(attempt: Int, seconds: Int) {
    let last = Uptime.at(50_000)
    let machine = locked(attempt - 1, at: last)
    let end = Uptime.at(50_000 + seconds)
    if seconds > 0 {
      for (time, left) in [
        (last, Duration.seconds(seconds)), (end.advanced(by: .milliseconds(-1)), .milliseconds(1)),
      ] {
        var early = machine
        #expect(early.handle(.unlockAsked, at: time) == [.refuse(.delayed(left))])
        #expect(early == machine)
      }
    }
    var punctual = machine
    #expect(
      punctual.handle(.unlockAsked, at: end) == [
        .storeAttempt(PasscodeFailures(count: attempt, last: end))
      ])
  }

  @Test(arguments: waits)
  func aRebootStartsTheDelayAnewInFull(attempt: Int, seconds: Int) {
    let machine = locked(attempt - 1, at: .at(50_000, boot: "one"))
    if seconds > 0 {
      var early = machine
      #expect(
        early.handle(.unlockAsked, at: .at(seconds - 1, 999, boot: "two")) == [
          .refuse(.delayed(.milliseconds(1)))
        ])
    }
    var punctual = machine
    _ = punctual.handle(.unlockAsked, at: .at(seconds, boot: "two"))
    #expect(punctual.failures.count == attempt)
  }

  @Test func aClockThatStepsBackShortensNoDelay() {
    let machine = locked(5, at: .at(1000))
    #expect(machine.failures.delayLeft(at: .at(10)) == .seconds(60))
    #expect(machine.failures.delayLeft(at: .at(1059, 999)) == .milliseconds(1))
    #expect(machine.failures.delayLeft(at: .at(1060)) == nil)
  }

  @Test func tenWrongPasscodesEraseAndNineDoNot() {
    var machine = SessionMachine(failures: .none)
    var now = Uptime.at(0)
    var answers: [SessionMachine.Effect] = []
    for _ in 0..<10 {
      now = now.advanced(by: .seconds(3600))
      _ = machine.handle(.unlockAsked, at: now)
      #expect(machine.handle(.attemptStored, at: now) == [.checkPasscode])
      answers += machine.handle(.passcodeFailed, at: now)
    }
    let delays: [Duration?] = [
      nil, nil, nil, .seconds(30), .seconds(60), .seconds(300), .seconds(900), .seconds(1800),
      .seconds(3600),
    ]
    #expect(
      answers == delays.enumerated().map { index, delay in
        .refuse(.wrongPasscode(left: 9 - index, delay: delay))
      } + [.eraseKeys, .refuse(.erased)])
    #expect(machine.state == .erased)
  }

  @Test func aRightPasscodeForgetsTheWrongOnes() {
    var machine = locked(9, at: .at(0))
    for event in [SessionMachine.Event.unlockAsked, .attemptStored, .passcodeMatched] {
      _ = machine.handle(event, at: .at(3600))
    }
    #expect(machine.failures == .none && machine.failures.left == 10)
  }

  /// A check that couldn't be made is not counted, but it costs the wait.
  @Test func anAbandonedAttemptIsNotCountedAndWaits() {
    var machine = locked(5, at: .at(0))
    _ = machine.handle(.unlockAsked, at: .at(60))
    #expect(machine.handle(.attemptFailed, at: .at(61)) == [.refuse(.notChecked)])
    #expect(machine.failures == PasscodeFailures(count: 5, last: .at(60)))
    #expect(machine.handle(.unlockAsked, at: .at(62)) == [.refuse(.delayed(.seconds(58)))])
  }

  @Test func wrongPasscodesOfAChangeCountAsThoseOfAnUnlock() {
    var machine = locked(2, at: .at(0))
    for event in [SessionMachine.Event.unlockAsked, .attemptStored, .passcodeMatched] {
      _ = machine.handle(event, at: .at(10))
    }
    for count in 1...4 {
      for event in [SessionMachine.Event.changeAsked, .attemptStored, .passcodeFailed] {
        _ = machine.handle(event, at: .at(20))
      }
      #expect(machine.failures.count == count)
    }
    #expect(machine.handle(.changeAsked, at: .at(49, 999)) == [.refuse(.delayed(.milliseconds(1)))])
    #expect(machine.state == .unlocked(since: .at(20)))
    _ = machine.handle(.lockAsked, at: .at(49))
    _ = machine.handle(.filesClosed, at: .at(49))
    #expect(machine.handle(.unlockAsked, at: .at(49)) == [.refuse(.delayed(.seconds(1)))])
  }

  /// A finger is no way around a delay, and no way to lose a passcode.
  @Test(arguments: waits)
  func aFingerWaitsAsLongAsAPasscodeAndCountsNothing(attempt: Int, seconds: Int) {
    let machine = locked(attempt - 1, at: .at(50_000))
    if seconds > 0 {
      var early = machine
      #expect(
        early.handle(.biometricsAsked, at: .at(50_000 + seconds - 1, 999)) == [
          .refuse(.delayed(.milliseconds(1)))
        ])
      #expect(early == machine)
    }
    var punctual = machine
    for _ in 0..<20 {
      #expect(
        punctual.handle(.biometricsAsked, at: .at(50_000 + seconds)) == [.recognizeOwner])
      #expect(punctual.handle(.recognitionFailed, at: .at(50_000 + seconds)) == [])
      #expect(punctual == machine)
    }
    _ = punctual.handle(.biometricsAsked, at: .at(50_000 + seconds))
    #expect(
      punctual.handle(.ownerRecognized, at: .at(50_000 + seconds)).first == .clearAttempts)
    #expect(punctual.failures == .none)
  }

  @Test func tenStoredAttemptsAreErasedAtTheStart() {
    #expect(locked(10, at: .at(0)).mustEraseAtStart)
    #expect(locked(4000, at: .at(0)).mustEraseAtStart)
    #expect(!locked(9, at: .at(0)).mustEraseAtStart)
    #expect(!SessionMachine(failures: .none).mustEraseAtStart)
  }
}
