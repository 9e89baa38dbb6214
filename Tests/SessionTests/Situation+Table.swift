import Session

extension Situation {
  /// 18:00 and 20:00 after an activity at `start`.
  static let start = Uptime.at(10_000)
  static let warning = Uptime.at(10_000 + 18 * 60)
  static let limit = Uptime.at(10_000 + 20 * 60)
  static let soon = Uptime.at(10_005)

  static let unlocking: [(SessionMachine.Event, Uptime)] = [
    (.unlockAsked, start), (.attemptStored, start), (.passcodeMatched, start),
  ]

  static func attempt(_ count: Int, at time: Uptime = soon) -> SessionMachine.Effect {
    .storeAttempt(PasscodeFailures(count: count, last: time))
  }

  static func wrong(_ count: Int, waiting delay: Duration? = nil) -> SessionMachine.Effect {
    .refuse(.wrongPasscode(left: 10 - count, delay: delay))
  }

  static let table = shut + checks + overtaken + recognitions + open + ends

  private static let shut: [Situation] = [
    Situation(
      "locked", after: [], at: soon,
      [
        row(.unlockAsked, .checking(.unlock(asked: soon), .begun), attempt(1), count: 1),
        row(.biometricsAsked, .recognizing(asked: soon), .recognizeOwner),
      ] + refused(.locked, .activity, .changeAsked)
        + ignored(.attemptStored, .attemptFailed, .passcodeMatched, .passcodeFailed)
        + ignored(
          .timePassed, .lockAsked, .protectedDataVanished, .filesClosed, .ownerRecognized,
          .recognitionFailed)),
    Situation(
      "locked after ten wrong passcodes", wrong: 10, after: [], at: soon,
      [
        row(.unlockAsked, .erased, .eraseKeys, .refuse(.erased)),
        row(.biometricsAsked, .erased, .eraseKeys, .refuse(.erased)),
      ]
        + refused(.locked, .activity, .changeAsked)
        + ignored(.attemptStored, .attemptFailed, .passcodeMatched, .passcodeFailed)
        + ignored(
          .timePassed, .lockAsked, .protectedDataVanished, .filesClosed, .ownerRecognized,
          .recognitionFailed)),
    Situation(
      "locked within a delay", wrong: 3,
      after: [(.unlockAsked, start), (.attemptStored, start), (.passcodeFailed, start)], at: soon,
      refused(.delayed(.seconds(25)), .unlockAsked, .biometricsAsked)
        + refused(.locked, .activity, .changeAsked)
        + ignored(.attemptStored, .attemptFailed, .passcodeMatched, .passcodeFailed)
        + ignored(
          .timePassed, .lockAsked, .protectedDataVanished, .filesClosed, .ownerRecognized,
          .recognitionFailed)),
  ]

  private static let checks: [Situation] = [
    Situation(
      "unlocking, attempt not stored yet", wrong: 2, after: [(.unlockAsked, start)], at: soon,
      [
        row(.attemptStored, .checking(.unlock(asked: start), .stored), .checkPasscode),
        row(.attemptFailed, .locked, .refuse(.notChecked), count: 2),
        row(.lockAsked, .checking(.nothing, .begun)),
        row(.protectedDataVanished, .checking(.nothing, .begun)),
      ] + refused(.busy, .unlockAsked, .biometricsAsked, .changeAsked, .activity)
        + ignored(
          .passcodeMatched, .passcodeFailed, .timePassed, .filesClosed, .ownerRecognized,
          .recognitionFailed)),
    Situation(
      "unlocking", wrong: 4, after: [(.unlockAsked, start), (.attemptStored, start)], at: soon,
      [
        row(
          .passcodeMatched, .unlocked(since: soon), .clearAttempts, .openFiles,
          .setTimer(at: .at(10_005 + 18 * 60)), count: 0),
        row(.passcodeFailed, .locked, wrong(5, waiting: .seconds(55))),
        row(.attemptFailed, .locked, .refuse(.notChecked), count: 4),
        row(.lockAsked, .checking(.nothing, .stored)),
        row(.protectedDataVanished, .checking(.nothing, .stored)),
      ] + refused(.busy, .unlockAsked, .biometricsAsked, .changeAsked, .activity)
        + ignored(.attemptStored, .timePassed, .filesClosed, .ownerRecognized, .recognitionFailed)),
    Situation(
      "unlocking, asleep for twenty minutes",
      after: [(.unlockAsked, start), (.attemptStored, start)], at: limit,
      [
        row(.passcodeMatched, .locked, .clearAttempts, .refuse(.locked), count: 0),
        row(.passcodeFailed, .locked, wrong(1)),
        row(.attemptFailed, .locked, .refuse(.notChecked), count: 0),
        row(.lockAsked, .checking(.nothing, .stored)),
        row(.protectedDataVanished, .checking(.nothing, .stored)),
      ] + refused(.busy, .unlockAsked, .biometricsAsked, .changeAsked, .activity)
        + ignored(.attemptStored, .timePassed, .filesClosed, .ownerRecognized, .recognitionFailed)),
    Situation(
      "unlocking for the tenth time", wrong: 9,
      after: [(.unlockAsked, start), (.attemptStored, start)], at: soon,
      [
        row(
          .passcodeMatched, .unlocked(since: soon), .clearAttempts, .openFiles,
          .setTimer(at: .at(10_005 + 18 * 60)), count: 0),
        row(.passcodeFailed, .erased, .eraseKeys, .refuse(.erased)),
        row(.attemptFailed, .locked, .refuse(.notChecked), count: 9),
        row(.lockAsked, .checking(.nothing, .stored)),
        row(.protectedDataVanished, .checking(.nothing, .stored)),
      ] + refused(.busy, .unlockAsked, .biometricsAsked, .changeAsked, .activity)
        + ignored(.attemptStored, .timePassed, .filesClosed, .ownerRecognized, .recognitionFailed)),
    Situation(
      "changing, attempt not stored yet", after: unlocking + [(.changeAsked, start)], at: soon,
      [
        row(.attemptStored, .checking(.change(since: start), .stored), .checkPasscode),
        row(.attemptFailed, .unlocked(since: start), .refuse(.notChecked), count: 0),
        row(
          .activity, .checking(.change(since: soon), .begun),
          .setTimer(at: .at(10_005 + 18 * 60))),
        row(.timePassed, nil, .setTimer(at: warning)),
        row(.lockAsked, .closing(.asked, .begun), .closeFiles(.asked)),
        row(
          .protectedDataVanished, .closing(.protectedData, .begun), .closeFiles(.protectedData)),
      ] + refused(.busy, .unlockAsked, .biometricsAsked, .changeAsked)
        + ignored(
          .passcodeMatched, .passcodeFailed, .filesClosed, .ownerRecognized, .recognitionFailed)),
    Situation(
      "changing", after: unlocking + [(.changeAsked, start), (.attemptStored, start)], at: soon,
      [
        row(
          .passcodeMatched, .unlocked(since: start), .clearAttempts, .keepOpen,
          .setTimer(at: warning), count: 0),
        row(.passcodeFailed, .unlocked(since: start), wrong(1)),
        row(.attemptFailed, .unlocked(since: start), .refuse(.notChecked), count: 0),
        row(
          .activity, .checking(.change(since: soon), .stored),
          .setTimer(at: .at(10_005 + 18 * 60))),
        row(.timePassed, nil, .setTimer(at: warning)),
        row(.lockAsked, .closing(.asked, .stored), .closeFiles(.asked)),
        row(
          .protectedDataVanished, .closing(.protectedData, .stored), .closeFiles(.protectedData)),
      ] + refused(.busy, .unlockAsked, .biometricsAsked, .changeAsked)
        + ignored(.attemptStored, .filesClosed, .ownerRecognized, .recognitionFailed)),
    Situation(
      "changing, after twenty minutes",
      after: unlocking + [(.changeAsked, start), (.attemptStored, start)], at: limit,
      [
        row(
          .passcodeMatched, .closing(.inactivity, nil), .clearAttempts, .closeFiles(.inactivity),
          count: 0),
        row(.passcodeFailed, .unlocked(since: start), wrong(1)),
        row(.attemptFailed, .unlocked(since: start), .refuse(.notChecked), count: 0),
        row(
          .activity, .closing(.inactivity, .stored), .closeFiles(.inactivity), .refuse(.locked)),
        row(
          .unlockAsked, .closing(.inactivity, .stored), .closeFiles(.inactivity), .refuse(.busy)),
        row(
          .biometricsAsked, .closing(.inactivity, .stored), .closeFiles(.inactivity),
          .refuse(.busy)),
        row(
          .changeAsked, .closing(.inactivity, .stored), .closeFiles(.inactivity), .refuse(.busy)),
        row(.timePassed, .closing(.inactivity, .stored), .closeFiles(.inactivity)),
        row(.lockAsked, .closing(.asked, .stored), .closeFiles(.asked)),
        row(
          .protectedDataVanished, .closing(.protectedData, .stored), .closeFiles(.protectedData)),
      ] + ignored(.attemptStored, .filesClosed, .ownerRecognized, .recognitionFailed)),
  ]

  private static let overtaken: [Situation] = [
    Situation(
      "overtaken, attempt not stored yet", wrong: 1,
      after: [(.unlockAsked, start), (.lockAsked, start)], at: soon,
      [
        row(.attemptStored, .checking(.nothing, .stored), .checkPasscode),
        row(.attemptFailed, .locked, .refuse(.notChecked), count: 1),
      ] + refused(.busy, .unlockAsked, .biometricsAsked) + refused(.locked, .activity, .changeAsked)
        + ignored(.passcodeMatched, .passcodeFailed)
        + ignored(
          .timePassed, .lockAsked, .protectedDataVanished, .filesClosed, .ownerRecognized,
          .recognitionFailed)),
    Situation(
      "overtaken", wrong: 1,
      after: [(.unlockAsked, start), (.attemptStored, start), (.lockAsked, start)], at: soon,
      [
        row(.passcodeMatched, .locked, .clearAttempts, .refuse(.locked), count: 0),
        row(.passcodeFailed, .locked, wrong(2)),
        row(.attemptFailed, .locked, .refuse(.notChecked), count: 1),
      ] + refused(.busy, .unlockAsked, .biometricsAsked) + refused(.locked, .activity, .changeAsked)
        + ignored(.attemptStored)
        + ignored(
          .timePassed, .lockAsked, .protectedDataVanished, .filesClosed, .ownerRecognized,
          .recognitionFailed)),
    Situation(
      "overtaken at the tenth", wrong: 9,
      after: [(.unlockAsked, start), (.attemptStored, start), (.lockAsked, start)], at: soon,
      [
        row(.passcodeMatched, .locked, .clearAttempts, .refuse(.locked), count: 0),
        row(.passcodeFailed, .erased, .eraseKeys, .refuse(.erased)),
        row(.attemptFailed, .locked, .refuse(.notChecked), count: 9),
      ] + refused(.busy, .unlockAsked, .biometricsAsked) + refused(.locked, .activity, .changeAsked)
        + ignored(.attemptStored)
        + ignored(
          .timePassed, .lockAsked, .protectedDataVanished, .filesClosed, .ownerRecognized,
          .recognitionFailed)),
    Situation(
      "closing, a change not stored yet",
      after: unlocking + [(.changeAsked, start), (.lockAsked, start)], at: soon,
      [
        row(.filesClosed, .checking(.nothing, .begun), .announceLock(.asked)),
        row(.attemptStored, .closing(.asked, .stored), .checkPasscode),
        row(.attemptFailed, .closing(.asked, nil), .refuse(.notChecked), count: 0),
      ] + refused(.busy, .unlockAsked, .biometricsAsked) + refused(.locked, .activity, .changeAsked)
        + ignored(.passcodeMatched, .passcodeFailed)
        + ignored(
          .timePassed, .lockAsked, .protectedDataVanished, .ownerRecognized, .recognitionFailed)),
    Situation(
      "closing during a change",
      after: unlocking + [(.changeAsked, start), (.attemptStored, start), (.lockAsked, start)],
      at: soon,
      [
        row(.filesClosed, .checking(.nothing, .stored), .announceLock(.asked)),
        row(.passcodeMatched, .closing(.asked, nil), .clearAttempts, .refuse(.locked), count: 0),
        row(.passcodeFailed, .closing(.asked, nil), wrong(1)),
        row(.attemptFailed, .closing(.asked, nil), .refuse(.notChecked), count: 0),
      ] + refused(.busy, .unlockAsked, .biometricsAsked) + refused(.locked, .activity, .changeAsked)
        + ignored(
          .attemptStored, .timePassed, .lockAsked, .protectedDataVanished, .ownerRecognized,
          .recognitionFailed)),
  ]

  private static let recognitions: [Situation] = [
    Situation(
      "recognizing, after three wrong passcodes", wrong: 3, after: [(.biometricsAsked, start)],
      at: soon,
      [
        row(
          .ownerRecognized, .unlocked(since: soon), .clearAttempts, .openFiles,
          .setTimer(at: .at(10_005 + 18 * 60)), count: 0),
        row(.recognitionFailed, .locked),
        row(.lockAsked, .recognizing(asked: nil)),
        row(.protectedDataVanished, .recognizing(asked: nil)),
      ] + refused(.busy, .unlockAsked, .biometricsAsked, .changeAsked, .activity)
        + ignored(.attemptStored, .attemptFailed, .passcodeMatched, .passcodeFailed)
        + ignored(.timePassed, .filesClosed)),
    Situation(
      "recognizing, with nothing to forget", after: [(.biometricsAsked, start)], at: soon,
      [
        row(
          .ownerRecognized, .unlocked(since: soon), .openFiles,
          .setTimer(at: .at(10_005 + 18 * 60))),
        row(.recognitionFailed, .locked),
        row(.lockAsked, .recognizing(asked: nil)),
        row(.protectedDataVanished, .recognizing(asked: nil)),
      ] + refused(.busy, .unlockAsked, .biometricsAsked, .changeAsked, .activity)
        + ignored(.attemptStored, .attemptFailed, .passcodeMatched, .passcodeFailed)
        + ignored(.timePassed, .filesClosed)),
    Situation(
      "recognizing, asleep for twenty minutes", wrong: 9, after: [(.biometricsAsked, start)],
      at: limit,
      [
        row(.ownerRecognized, .locked, .clearAttempts, .refuse(.locked), count: 0),
        row(.recognitionFailed, .locked),
        row(.lockAsked, .recognizing(asked: nil)),
        row(.protectedDataVanished, .recognizing(asked: nil)),
      ] + refused(.busy, .unlockAsked, .biometricsAsked, .changeAsked, .activity)
        + ignored(.attemptStored, .attemptFailed, .passcodeMatched, .passcodeFailed)
        + ignored(.timePassed, .filesClosed)),
    Situation(
      "recognizing, overtaken", wrong: 2, after: [(.biometricsAsked, start), (.lockAsked, start)],
      at: soon,
      [
        row(.ownerRecognized, .locked, .clearAttempts, .refuse(.locked), count: 0),
        row(.recognitionFailed, .locked),
      ] + refused(.busy, .unlockAsked, .biometricsAsked) + refused(.locked, .activity, .changeAsked)
        + ignored(.attemptStored, .attemptFailed, .passcodeMatched, .passcodeFailed)
        + ignored(.timePassed, .lockAsked, .protectedDataVanished, .filesClosed)),
  ]

  private static let open: [Situation] = [
    Situation(
      "unlocked", after: unlocking, at: soon,
      [
        row(.activity, .unlocked(since: soon), .setTimer(at: .at(10_005 + 18 * 60))),
        row(.timePassed, nil, .setTimer(at: warning)),
        row(.changeAsked, .checking(.change(since: soon), .begun), attempt(1), count: 1),
        row(.lockAsked, .closing(.asked, nil), .closeFiles(.asked)),
        row(.protectedDataVanished, .closing(.protectedData, nil), .closeFiles(.protectedData)),
      ] + refused(.alreadyUnlocked, .unlockAsked, .biometricsAsked)
        + ignored(
          .attemptStored, .attemptFailed, .passcodeMatched, .passcodeFailed, .filesClosed,
          .ownerRecognized, .recognitionFailed)),
    Situation(
      "unlocked, a millisecond before the warning", after: unlocking,
      at: warning.advanced(by: .milliseconds(-1)),
      [
        row(
          .activity, .unlocked(since: warning.advanced(by: .milliseconds(-1))),
          .setTimer(at: warning.advanced(by: .seconds(18 * 60) - .milliseconds(1)))),
        row(.timePassed, nil, .setTimer(at: warning)),
        row(
          .changeAsked,
          .checking(.change(since: warning.advanced(by: .milliseconds(-1))), .begun),
          attempt(1, at: warning.advanced(by: .milliseconds(-1))), count: 1),
        row(.lockAsked, .closing(.asked, nil), .closeFiles(.asked)),
        row(.protectedDataVanished, .closing(.protectedData, nil), .closeFiles(.protectedData)),
      ] + refused(.alreadyUnlocked, .unlockAsked, .biometricsAsked)
        + ignored(
          .attemptStored, .attemptFailed, .passcodeMatched, .passcodeFailed, .filesClosed,
          .ownerRecognized, .recognitionFailed)),
    Situation(
      "unlocked, eighteen minutes idle", after: unlocking, at: warning,
      [
        row(
          .activity, .unlocked(since: warning),
          .setTimer(at: warning.advanced(by: .seconds(18 * 60)))),
        row(
          .timePassed, .warned(since: start), .warn(secondsLeft: 120), .setTimer(at: limit)),
        row(
          .changeAsked, .checking(.change(since: warning), .begun), attempt(1, at: warning),
          count: 1),
        row(.lockAsked, .closing(.asked, nil), .closeFiles(.asked)),
        row(.protectedDataVanished, .closing(.protectedData, nil), .closeFiles(.protectedData)),
      ] + refused(.alreadyUnlocked, .unlockAsked, .biometricsAsked)
        + ignored(
          .attemptStored, .attemptFailed, .passcodeMatched, .passcodeFailed, .filesClosed,
          .ownerRecognized, .recognitionFailed)),
    Situation(
      "warned", after: unlocking + [(.timePassed, warning)],
      at: limit.advanced(by: .milliseconds(-1)),
      [
        row(
          .activity, .unlocked(since: limit.advanced(by: .milliseconds(-1))),
          .setTimer(at: limit.advanced(by: .seconds(18 * 60) - .milliseconds(1)))),
        row(.timePassed, nil, .setTimer(at: limit)),
        row(
          .changeAsked, .checking(.change(since: limit.advanced(by: .milliseconds(-1))), .begun),
          attempt(1, at: limit.advanced(by: .milliseconds(-1))), count: 1),
        row(.lockAsked, .closing(.asked, nil), .closeFiles(.asked)),
        row(.protectedDataVanished, .closing(.protectedData, nil), .closeFiles(.protectedData)),
      ] + refused(.alreadyUnlocked, .unlockAsked, .biometricsAsked)
        + ignored(
          .attemptStored, .attemptFailed, .passcodeMatched, .passcodeFailed, .filesClosed,
          .ownerRecognized, .recognitionFailed)),
  ]

  private static let ends: [Situation] =
    [
      ("unlocked, twenty minutes idle", unlocking, limit, LockReason.inactivity),
      ("warned, twenty minutes idle", unlocking + [(.timePassed, warning)], limit, .inactivity),
      ("unlocked before a reboot", unlocking, .at(10_001, boot: "two"), .reboot),
      (
        "warned before a reboot", unlocking + [(.timePassed, warning)], .at(0, boot: "two"),
        .reboot
      ),
    ].map { name, steps, now, reason in
      Situation(
        name, after: steps, at: now,
        [
          row(.activity, .closing(reason, nil), .closeFiles(reason), .refuse(.locked)),
          row(.changeAsked, .closing(reason, nil), .closeFiles(reason), .refuse(.locked)),
          row(.unlockAsked, .closing(reason, nil), .closeFiles(reason), .refuse(.busy)),
          row(.biometricsAsked, .closing(reason, nil), .closeFiles(reason), .refuse(.busy)),
          row(.timePassed, .closing(reason, nil), .closeFiles(reason)),
          row(.lockAsked, .closing(.asked, nil), .closeFiles(.asked)),
          row(
            .protectedDataVanished, .closing(.protectedData, nil), .closeFiles(.protectedData)),
        ]
          + ignored(
            .attemptStored, .attemptFailed, .passcodeMatched, .passcodeFailed, .filesClosed,
            .ownerRecognized, .recognitionFailed)
      )
    } + [
      Situation(
        "closing", after: unlocking + [(.lockAsked, start)], at: soon,
        [row(.filesClosed, .locked, .announceLock(.asked))]
          + refused(.busy, .unlockAsked, .biometricsAsked)
          + refused(.locked, .activity, .changeAsked)
          + ignored(.attemptStored, .attemptFailed, .passcodeMatched, .passcodeFailed)
          + ignored(
            .timePassed, .lockAsked, .protectedDataVanished, .ownerRecognized, .recognitionFailed)),
      Situation(
        "erased", wrong: 9,
        after: [(.unlockAsked, start), (.attemptStored, start), (.passcodeFailed, start)],
        at: soon,
        refused(.erased, .unlockAsked, .biometricsAsked, .changeAsked, .activity)
          + ignored(.attemptStored, .attemptFailed, .passcodeMatched, .passcodeFailed)
          + ignored(
            .timePassed, .lockAsked, .protectedDataVanished, .filesClosed, .ownerRecognized,
            .recognitionFailed)),
    ]
}
