#if Tools
import Satchel

/// Looking for damage, and taking out what is left.
extension Verb {
  static let verificationVerbs: [Verb] = [
    Verb("vault", "verify") { call in
      let report = try await call.device.satchel().verify { [gauge = call.gauge] progress in
        gauge.show(progress.done, of: progress.all)
      }
      call.say(report)
      return .ok(report.totals)
    },
    Verb(
      "vault", "open-damaged", [.requiredOption("passcode", "-")]
    ) { call in
      try await call.device.satchel().unlockDamaged(passcode: call.passcode("passcode"))
      return .ok()
    },
    Verb(
      "vault", "salvage", [.requiredOption("to", "NAME"), .requiredOption("passcode", "-")]
    ) { call in
      let passcode = try call.passcode("passcode")
      let name = try call.arguments.text("to")
      let satchel = try await call.device.satchel()
      try await satchel.touch()
      let target = try call.world.device(name)
      let report = try await satchel.salvage(
        to: target.configuration, keyVault: target.keyVault(), passcode: passcode
      ) { [gauge = call.gauge] progress in gauge.show(progress.done, of: progress.all) }
      call.say(report.verification)
      for saved in report.saved {
        call.say(
          Line(
            "saved",
            ["person": saved.person.description, "resources": String(saved.resources)]))
      }
      return .ok([
        "id": name, "people": String(report.saved.count),
        "saved": String(report.saved.reduce(0) { $0 + $1.resources }),
        "lost": String(report.verification.lostCount),
      ])
    },
  ]

  /// Only in homes that hold nobody's record.
  static let damageVerbs: [Verb] = [
    Verb(
      "device", "damage",
      [.requiredOption("file", "account|record|log|key"), .option("page", "N")]
    ) { call in
      guard call.world.isTest else {
        throw HarnessError(.homeSeed, .homeDamage)
      }
      let isAccount = try call.arguments.text("file") == "account"
      guard isAccount || call.device.person != nil else {
        throw HarnessError(
          .personUnchosen, .personUnsaid, next: .personUnsaidNext)
      }
      let people = "people/" + (call.device.person?.description ?? "")
      let (name, pageBytes, start) = try call.arguments.choice(
        "file",
        [
          "account": ("account.db", 4096, 0), "record": (people + ".db", 4096, 0),
          "log": (people + ".db-wal", 4120, 72), "key": (people + ".key", 4096, 0),
        ])
      let page = try call.arguments.integer(optional: "page", in: 1...1_000_000) ?? 1
      try Files.flipBit(
        call.device.folder + "/vault/" + name, at: start + (page - 1) * pageBytes + 64)
      return .ok()
    }
  ]
}

extension VerificationReport {
  fileprivate var lostCount: Int {
    parts.reduce(0) { $0 + $1.lost.count + $1.namelessLost }
  }

  fileprivate var totals: KeyValuePairs<String, (any FieldContent)?> {
    [
      "state": isSound ? "sound" : "damaged",
      "people": String(parts.count - 1),
      "pages": String(parts.reduce(0) { $0 + $1.pages }),
      "frames": String(parts.reduce(0) { $0 + $1.frames }),
      "readable": String(parts.dropFirst().reduce(0) { $0 + $1.readable }),
      "lost": String(lostCount),
      "next": isSound ? nil : Sentence.damageNext,
    ]
  }
}

extension Call {
  /// A line for each part, then one for each kind of damage and each resource that is lost.
  fileprivate func say(_ report: VerificationReport) {
    for part in report.parts {
      let name = part.person?.description ?? "account"
      say(
        Line(
          "part",
          [
            "name": name, "state": part.isSound ? "sound" : "damaged",
            "pages": String(part.pages), "frames": String(part.frames),
            part.person == nil ? "people" : "resources": String(part.readable),
          ]))
    }
    for part in report.parts {
      let name = part.person?.description ?? "account"
      for damage in part.damage {
        say(
          Line(
            "damage",
            [
              "part": name, "kind": damage.kind.rawValue, "count": String(damage.count),
              "means": damage.kind.sentence,
            ]))
      }
    }
    for part in report.parts {
      let name = part.person?.description ?? "account"
      for resource in part.lost {
        say(Line("lost", ["part": name, "resource": resource.description]))
      }
      if part.namelessLost > 0 {
        say(Line("lost", ["part": name, "without-name": String(part.namelessLost)]))
      }
    }
  }
}

extension VerificationReport.Kind {
  /// For the person at the screen.
  fileprivate var sentence: Sentence {
    switch self {
    case .key: .damageKey
    case .file: .damageFile
    case .older: .damageOlder
    case .page: .damagePage
    case .log: .damageLog
    case .structure: .damageStructure
    case .index: .damageIndex
    case .resource: .damageResource
    case .person: .damagePerson
    case .blob: .damageBlob
    }
  }
}
#endif
