#if Tools
import Satchel

/// The vault and its session.
extension Verb {
  static let vaultVerbs: [Verb] = [
    Verb(
      "vault", "create", [.requiredOption("passcode", "-")]
    ) { call in
      try await call.device.satchel().create(passcode: call.passcode("passcode"))
      return .ok()
    },
    Verb(
      "vault", "unlock", [.option("passcode", "-"), .option("biometrics", "yes")]
    ) { call in
      let byBiometrics = try call.arguments.choice(optional: "biometrics", ["yes": true]) ?? false
      guard byBiometrics != call.hasSecret("passcode") else {
        throw byBiometrics
          ? LineError(.argumentInvalid, .argumentTwoWays)
          : LineError(
            .argumentMissing,
            .argumentMissing(
              name: "passcode=-", accepted: .argumentAccepted(usage: "passcode=-")))
      }
      let satchel = try await call.device.satchel()
      if byBiometrics {
        try await satchel.unlockWithBiometrics()
      } else {
        try await satchel.unlock(passcode: call.passcode("passcode"))
      }
      return .ok()
    },
    Verb(
      "vault", "open-older", [.requiredOption("passcode", "-"), .confirm]
    ) { call in
      try await call.device.satchel().unlockAsNewDevice(passcode: call.passcode("passcode"))
      return .ok()
    },
    Verb("vault", "lock") { call in
      try await call.device.satchel().lock()
      return .ok()
    },
    Verb("vault", "status") {
      call in
      let status = try await call.device.satchel().status()
      let exists = status.state == .locked || status.state == .unlocked
      call.say(
        Line(
          "vault",
          [
            "state": status.state.rawValue, "device": call.device.name,
            "home": call.world.isTest ? "TEST" : nil,
            "wrong-passcodes": exists ? String(status.wrongPasscodes) : nil,
            "passcodes-left": exists ? String(status.passcodesLeft) : nil,
            "wait": status.passcodeDelay?.lineText,
            "biometrics": exists && status.biometrics != .unavailable
              ? status.biometrics.rawValue : nil,
            "unsent": exists ? String(status.unsent) : nil,
          ]))
      return .ok()
    },
    Verb(
      "vault", "change-passcode", [.requiredOption("old", "-"), .requiredOption("new", "-")]
    ) { call in
      let satchel = try await call.device.satchel()
      let old = try call.passcode("old")
      try await satchel.changePasscode(from: old, to: call.passcode("new"))
      return .ok()
    },
    Verb(
      "vault", "biometrics", [.word("ON-OFF"), .option("passcode", "-")]
    ) { call in
      let satchel = try await call.device.satchel()
      if try call.arguments.toggle("ON-OFF") {
        try await satchel.allowBiometrics(passcode: call.passcode("passcode"))
      } else {
        try await satchel.forbidBiometrics()
      }
      return .ok()
    },
    Verb("vault", "wipe", [.confirm]) { call in
      try await call.device.satchel().wipe()
      call.device.person = nil
      return .ok()
    },
  ]

  static let sessionVerbs: [Verb] = [
    Verb("session", "status") { call in
      let status = try await call.device.satchel().status()
      call.say(
        Line(
          "session",
          [
            "state": status.state.rawValue,
            // Rounded up: 0 would say that it is over.
            "seconds-left": status.timeLeft.map {
              String(($0.wholeMilliseconds + 999) / 1000)
            },
          ]))
      return .ok()
    },
    Verb("session", "touch") { call in
      try await call.device.satchel().touch()
      return .ok()
    },
  ]
}

extension Call {
  /// - Throws: `passcode.invalid` besides what `secret` throws.
  func passcode(_ name: String) throws -> Passcode {
    guard let passcode = try secret(name).withBytes({ Passcode($0) }) else {
      throw HarnessError(
        .passcodeInvalid, SatchelError.Code.passcodeInvalid.reason,
        next: SatchelError.Code.passcodeInvalid.advice)
    }
    return passcode
  }
}
#endif
