public import Sentences

extension SatchelError {
  /// The stable names of what can go wrong.
  public enum Code: String, Sendable, CaseIterable {
    case passcodeInvalid = "passcode.invalid"
    case passcodeWeak = "passcode.weak"
    case passcodeWrong = "passcode.wrong"
    case passcodeDelayed = "passcode.delayed"
    case vaultAbsent = "vault.absent"
    case vaultExists = "vault.exists"
    case vaultLocked = "vault.locked"
    case vaultUnlocked = "vault.unlocked"
    case vaultErased = "vault.erased"
    case vaultBusy = "vault.busy"
    case vaultInUse = "vault.in-use"
    case vaultClosed = "vault.closed"
    case vaultDamaged = "vault.damaged"
    case vaultTooNew = "vault.too-new"
    case vaultRolledBack = "vault.rolled-back"
    case keyStoreFailed = "vault.key-store-failed"
    case biometricsAbsent = "biometrics.absent"
    case biometricsRefused = "biometrics.refused"
    case cryptoFailed = "vault.crypto-failed"
    case backupDamaged = "backup.damaged"
    case backupWrongKey = "backup.wrong-key"
    case backupTooNew = "backup.too-new"
    case recoveryKeyInvalid = "recovery-key.invalid"
    case diskFull = "disk.full"
    case diskFailed = "disk.failed"
    case memoryShort = "memory.short"
    case personUnknown = "person.unknown"
    case recordAbsent = "record.absent"
    case importNoPerson = "import.no-person"
    case importSeveralPeople = "import.several-people"
    case importOtherPerson = "import.other-person"
    case jsonInvalid = "json.invalid"
    case jsonTooDeep = "json.too-deep"
    case jsonTooLarge = "json.too-large"
    case resourceInvalid = "resource.invalid"
    case resourceDuplicateMember = "resource.duplicate-member"
    case pathInvalid = "path.invalid"
    case pathUnsupported = "path.unsupported"
    case pathMismatch = "path.mismatch"
    case pathTooComplex = "path.too-complex"
    case dateInvalid = "date.invalid"
    case bundleInvalid = "bundle.invalid"
    case bundleDuplicateResource = "bundle.duplicate-resource"
    case patchInvalid = "patch.invalid"
    case patchPathMissing = "patch.path-missing"
    case patchTestFailed = "patch.test-failed"
    case patchTooLarge = "patch.too-large"
    case searchInvalid = "search.invalid"
    case searchTooLarge = "search.too-large"
    case searchUnknownParameter = "search.unknown-parameter"
    case searchUnsupported = "search.unsupported"
    case cancelled = "call.cancelled"
    case bug = "satchel.bug"

    /// What kind of remedy there is.
    public var `class`: Class {
      switch self {
      case .cancelled, .diskFailed, .diskFull, .keyStoreFailed, .memoryShort, .vaultBusy: .retry
      case .passcodeDelayed, .vaultInUse: .wait
      case .backupTooNew, .backupWrongKey, .biometricsRefused, .importOtherPerson, .passcodeWrong,
        .patchTestFailed,
        .vaultErased, .vaultLocked, .vaultTooNew:
        .refused
      case .backupDamaged, .vaultDamaged, .vaultRolledBack: .tampered
      case .bug, .cryptoFailed: .bug
      default: .fixInput
      }
    }

    /// Whether all that was acknowledged before is still there, as it was.
    public var dataSafe: Bool {
      switch self {
      case .vaultDamaged, .vaultErased, .vaultRolledBack: false
      default: true
      }
    }

    /// What it means, where nothing more exact is known.
    public var reason: Sentence { Sentence("error." + rawValue, from: .core) }

    /// What to do about it.
    public var advice: Sentence { Sentence("advice." + rawValue, from: .core) }
  }
}
