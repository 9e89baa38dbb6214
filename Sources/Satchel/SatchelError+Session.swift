internal import Sentences
internal import Session
internal import Vault

extension SatchelError {
  init(_ weakness: Passcode.Weakness) {
    let reason: Sentence =
      switch weakness {
      case .repeated: .passcodeRepeated
      case .sequential: .passcodeSequential
      case .birthDate: .passcodeBirthDate
      }
    self.init(.passcodeWeak, reason)
  }

  init(_ mistake: RecoveryKey.Mistake) {
    switch mistake {
    case .wordCount(let count):
      self.init(
        .recoveryKeyInvalid, .recoveryKeyWordCount, facts: [("words", count)])
    case .unknownWord(let number):
      self.init(
        .recoveryKeyInvalid, .recoveryKeyWordUnknown(number: number),
        facts: [("word", number)])
    case .checksum:
      self.init(.recoveryKeyInvalid, .recoveryKeyChecksum)
    }
  }

  init(refusal: KeyVaultRefusal) {
    let reason: Sentence? =
      switch refusal {
      case .notRecognized: nil
      case .cancelled: .biometricsCancelled
      case .lockedOut: .biometricsLockedOut
      case .changed: .biometricsChanged
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
