#if Tools
import Satchel

/// Carrying the record to another phone.
extension Verb {
  static let backupVerbs: [Verb] = [
    Verb(
      "vault", "backup", [.word("PATH"), .option("recovery", "-")]
    ) { call in
      let satchel = try await call.device.satchel()
      let path = try call.arguments.text("PATH")
      let known = try call.recoveryKey(optional: "recovery")
      try await satchel.touch()
      try Files.refuseExisting(path)
      let report = try await satchel.backup(to: path, recoveryKey: known)
      if known == nil {
        for (number, word) in try report.recoveryKey.words().enumerated() {
          call.say(Line("word", ["number": String(number + 1), "word": word]))
        }
      }
      return .ok([
        "people": String(report.people),
        "left-out": report.leftOut == 0 ? nil : String(report.leftOut),
        "warning": known == nil ? Sentence.warningRecoveryWords : nil,
      ])
    },
    Verb(
      "vault", "restore",
      [.word("PATH"), .requiredOption("recovery", "-"), .requiredOption("passcode", "-")]
    ) { call in
      let satchel = try await call.device.satchel()
      let path = try call.arguments.text("PATH")
      let key = try call.recoveryKey("recovery")
      let passcode = try call.passcode("passcode")
      try Files.refuseUnreadable(path)
      let report = try await satchel.restore(from: path, recoveryKey: key, passcode: passcode)
      call.device.person = nil
      return .ok(["people": String(report.people.count), "made": report.made.description])
    },
  ]
}

extension Call {
  /// - Throws: `recovery-key.invalid` besides what `secret` throws.
  fileprivate func recoveryKey(_ name: String) throws -> RecoveryKey {
    try secret(name).withBytes { try RecoveryKey(parsing: $0) }
  }

  fileprivate func recoveryKey(optional name: String) throws -> RecoveryKey? {
    try arguments.text(optional: name) == nil ? nil : recoveryKey(name)
  }
}

extension RecoveryKey {
  /// For the screen; from here on they are no longer guarded.
  fileprivate func words() throws -> [String] {
    try withWords { bytes in
      bytes.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    }
  }
}
#endif
