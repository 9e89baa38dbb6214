internal import Session
internal import Vault

extension SatchelError {
  init(_ weakness: Passcode.Weakness) {
    let reason =
      switch weakness {
      case .repeated: "A passcode of repeated digits is too easy to guess."
      case .sequential: "A passcode of digits in sequence is too easy to guess."
      case .birthDate: "A birth date is too easy to guess as a passcode."
      }
    self.init(.passcodeWeak, reason)
  }

  init(_ mistake: RecoveryKey.Mistake) {
    switch mistake {
    case .wordCount(let count):
      self.init(
        .recoveryKeyInvalid, "A recovery key has sixteen words.", facts: [("words", count)])
    case .unknownWord(let number):
      self.init(
        .recoveryKeyInvalid, "Word \(number) is not a word of a recovery key.",
        facts: [("word", number)])
    case .checksum:
      self.init(.recoveryKeyInvalid, "A word is wrong, or their order is.")
    }
  }

  init(refusal: KeyVaultRefusal) {
    let reason: String? =
      switch refusal {
      case .notRecognized: nil
      case .cancelled: "Face or finger were not asked for to the end."
      case .lockedOut: "After too many tries the device wants its own code first."
      case .changed: "The device knows other faces or fingers than before; only the passcode opens."
      }
    self.init(.biometricsRefused, reason)
  }

  init(_ refusal: SessionRefusal) {
    switch refusal {
    case .locked: self.init(.vaultLocked)
    case .alreadyUnlocked: self.init(.vaultUnlocked)
    case .wrongPasscode(let left, let delay):
      self.init(
        .passcodeWrong,
        facts: [("left", left)] + (delay.map { [("wait-seconds", $0.secondsRoundedUp)] } ?? []))
    case .delayed(let delay):
      self.init(.passcodeDelayed, facts: [("wait-seconds", delay.secondsRoundedUp)])
    case .notChecked, .busy: self.init(.vaultBusy)
    case .erased: self.init(.vaultErased)
    }
  }
}

extension Duration {
  /// Whole seconds, so that who waits that long has waited long enough.
  var secondsRoundedUp: Int {
    Int(components.seconds) + (components.attoseconds > 0 ? 1 : 0)
  }
}
