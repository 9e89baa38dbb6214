#if Tools
import Satchel

/// Looking for damage, and taking out what is left.
extension Verb {
  static let verificationVerbs: [Verb] = [
    Verb("vault", "verify", "looks at every page of the vault, and says what is damaged") { call in
      let report = try await call.device.satchel().verify()
      call.say(report)
      return .ok(report.totals)
    },
    Verb(
      "vault", "open-damaged", [.requiredOption("passcode", "-")],
      "opens a vault that unlock refuses as damaged, to verify and salvage it"
    ) { call in
      try await call.device.satchel().unlockDamaged(passcode: call.passcode("passcode"))
      return .ok()
    },
    Verb(
      "vault", "salvage", [.requiredOption("to", "NAME"), .requiredOption("passcode", "-")],
      "writes what can still be read to a new vault on another device; this one stays as it is"
    ) { call in
      let passcode = try call.passcode("passcode")
      let name = try call.arguments.text("to")
      let satchel = try await call.device.satchel()
      try await satchel.touch()
      let target = try call.world.device(name)
      let report = try await satchel.salvage(
        to: target.configuration, keyVault: target.keyVault(), passcode: passcode)
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
      [.requiredOption("file", "account|record|log|key"), .option("page", "N")],
      "changes a bit on its disk; only in TEST homes"
    ) { call in
      guard call.world.isTest else {
        throw HarnessError(.homeSeed, "Only the files of a TEST home are damaged on purpose.")
      }
      let isAccount = try call.arguments.text("file") == "account"
      guard isAccount || call.device.person != nil else {
        throw HarnessError(
          .personUnchosen, "Whose file is not said.", next: "Choose with person use ID.")
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

  fileprivate var totals: KeyValuePairs<String, String?> {
    [
      "state": isSound ? "sound" : "damaged",
      "people": String(parts.count - 1),
      "pages": String(parts.reduce(0) { $0 + $1.pages }),
      "frames": String(parts.reduce(0) { $0 + $1.frames }),
      "readable": String(parts.dropFirst().reduce(0) { $0 + $1.readable }),
      "lost": String(lostCount),
      "next": isSound ? nil : "Save what is left: vault salvage.",
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
  fileprivate var sentence: String {
    switch self {
    case .key: "Without its key nothing in it can be opened."
    case .file: "A file is missing."
    case .older: "It is older than when it was last locked."
    case .page: "Pages were altered or are damaged; what was on them can't be read."
    case .log: "The latest changes are damaged from some point on."
    case .structure: "Pages contradict each other."
    case .index: "Resources are not found where they should be; a salvage mends that."
    case .resource: "Resources can't be understood."
    case .person: "The list of people and the record disagree on who it is."
    case .blob: "Attachments or images can't be opened."
    }
  }
}
#endif
