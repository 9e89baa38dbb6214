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

    public var `class`: Class { meaning.class }

    /// Whether all that was acknowledged before is still there, as it was.
    public var dataSafe: Bool { meaning.dataSafe }

    /// The sentence used where nothing more exact is known.
    public var reason: String { meaning.reason }

    /// What to do about it.
    public var advice: String { meaning.advice }
  }

  struct Meaning {
    let `class`: Class
    let dataSafe: Bool
    let reason: String
    let advice: String

    init(_ class: Class, _ reason: String, _ advice: String, dataSafe: Bool = true) {
      self.class = `class`
      self.dataSafe = dataSafe
      self.reason = reason
      self.advice = advice
    }
  }
}

extension SatchelError.Code {
  var meaning: SatchelError.Meaning {
    switch self {
    case .passcodeInvalid, .passcodeWeak, .passcodeWrong, .passcodeDelayed: passcodeMeaning
    case .vaultAbsent, .vaultExists, .vaultLocked, .vaultUnlocked, .vaultErased, .vaultBusy,
      .vaultInUse, .vaultClosed, .vaultDamaged, .vaultTooNew, .vaultRolledBack, .keyStoreFailed,
      .cryptoFailed:
      vaultMeaning
    case .biometricsAbsent, .biometricsRefused: biometricsMeaning
    case .patchInvalid, .patchPathMissing, .patchTestFailed, .patchTooLarge: patchMeaning
    case .backupDamaged, .backupWrongKey, .backupTooNew, .recoveryKeyInvalid: backupMeaning
    default: otherMeaning
    }
  }

  private var backupMeaning: SatchelError.Meaning {
    switch self {
    case .backupDamaged:
      .init(
        .tampered, "The backup was altered, cut short or is damaged.",
        "Fetch the file again, or use another copy of it.")
    case .backupWrongKey:
      .init(
        .refused, "That recovery key is another backup's.",
        "Look for the words that were shown when this backup was made.")
    case .backupTooNew:
      .init(
        .refused, "A newer version of this program wrote the backup.",
        "Update this program, then restore.")
    default:
      .init(
        .fixInput, "That is not a recovery key.",
        "Type the sixteen words in their order; of each, four letters are enough.")
    }
  }

  private var passcodeMeaning: SatchelError.Meaning {
    switch self {
    case .passcodeInvalid:
      .init(.fixInput, "A passcode is six digits.", "Enter six digits.")
    case .passcodeWeak:
      .init(
        .fixInput, "That passcode is too easy to guess.",
        "Choose one that isn't repeated, sequential or a birth date.")
    case .passcodeWrong:
      .init(.refused, "That is not the passcode.", "Try again; after ten the keys are erased.")
    default:
      .init(
        .wait, "Another passcode can't be tried yet.", "Wait as long as wait-seconds says.")
    }
  }

  private var vaultMeaning: SatchelError.Meaning {
    switch self {
    case .vaultAbsent:
      .init(.fixInput, "There is no vault on this device.", "Make one: vault create.")
    case .vaultExists:
      .init(.fixInput, "There is a vault on this device already.", "Unlock it, or wipe it first.")
    case .vaultLocked:
      .init(.refused, "The vault is locked.", "Unlock it with the passcode: vault unlock.")
    case .vaultUnlocked:
      .init(.fixInput, "The vault is unlocked already.", "Nothing needs to be done.")
    case .vaultErased:
      .init(
        .refused, "Ten wrong passcodes erased the keys of this vault.",
        "Wipe what is left, then restore a backup or load the record again.", dataSafe: false)
    case .vaultBusy:
      .init(.retry, "The vault is in the middle of something else.", "Try again in a moment.")
    case .vaultInUse:
      .init(.wait, "Another process has this vault open.", "Close the other one first.")
    case .vaultClosed:
      .init(.fixInput, "The vault was closed.", "Open it again.")
    case .vaultDamaged:
      .init(
        .tampered, "A file of the vault was altered or is damaged.",
        "See what is damaged: vault verify. Save the rest: vault salvage. Where unlock refuses: "
          + "vault open-damaged.", dataSafe: false)
    case .vaultTooNew:
      .init(
        .refused, "A newer version of this program wrote the vault.", "Update this program.")
    case .vaultRolledBack:
      .init(
        .tampered, "The vault is older than when it was last locked: somebody put back a copy.",
        "If that was you, go on with it as a new device: vault open-older.",
        dataSafe: false)
    case .keyStoreFailed:
      .init(
        .retry, "The device's key store didn't answer as it should.",
        "Try again; if its secret is gone, the record can't be opened on this device.")
    default:
      .init(.bug, "A cryptographic operation failed.", "Report it.")
    }
  }

  private var biometricsMeaning: SatchelError.Meaning {
    switch self {
    case .biometricsAbsent:
      .init(
        .fixInput, "This vault doesn't open to a face or a finger.",
        "Use the passcode; vault biometrics on allows it where the device can.")
    default:
      .init(.refused, "The device didn't recognize you.", "Use the passcode.")
    }
  }

  private var patchMeaning: SatchelError.Meaning {
    switch self {
    case .patchInvalid:
      .init(.fixInput, "That is not a patch.", "Check the operation that entry says.")
    case .patchPathMissing:
      .init(
        .fixInput, "The patch changes what isn't there.",
        "Read the resource again, then make the patch anew.")
    case .patchTestFailed:
      .init(
        .refused, "The resource is not as the patch expects it.",
        "Read the resource again, then make the patch anew.")
    default:
      .init(.fixInput, "The patch is too large, or makes the resource so.", "Split it.")
    }
  }

  private var otherMeaning: SatchelError.Meaning {
    switch self {
    case .diskFull:
      .init(.retry, "There is no room left on the disk.", "Make room, then try again.")
    case .diskFailed:
      .init(.retry, "The disk refused a read or a write.", "Check the disk, then try again.")
    case .memoryShort:
      .init(.retry, "There is too little memory.", "Close other apps, then try again.")
    case .personUnknown:
      .init(.fixInput, "There is no such person in this vault.", "See person list.")
    case .recordAbsent:
      .init(.fixInput, "There is no such resource in the record.", "See record summary.")
    case .importNoPerson:
      .init(.fixInput, "The bundle is about nobody: it has no Patient.", "Import another file.")
    case .importSeveralPeople:
      .init(
        .fixInput, "The bundle is about several people.", "Import one bundle for each person.")
    case .jsonInvalid: .init(.fixInput, "That is not JSON.", "Check the file.")
    case .jsonTooDeep: .init(.fixInput, "The JSON is nested too deeply.", "Check the file.")
    case .jsonTooLarge: .init(.fixInput, "The JSON is too large.", "Split it.")
    case .resourceInvalid:
      .init(.fixInput, "That is not a FHIR resource.", "Check the file.")
    case .resourceDuplicateMember:
      .init(.fixInput, "A resource has a member twice.", "Check the file.")
    case .pathInvalid: .init(.fixInput, "That is not FHIRPath.", "Check the expression.")
    case .pathUnsupported:
      .init(.fixInput, "That FHIRPath can't be evaluated here.", "See Docs/FHIRPATH.md.")
    case .pathMismatch:
      .init(.fixInput, "The FHIRPath doesn't fit what it met.", "Check the expression.")
    case .pathTooComplex:
      .init(.fixInput, "The FHIRPath is too complex.", "Write it more simply.")
    case .dateInvalid: .init(.fixInput, "That is not a date.", "Write it as 2026-01-05.")
    case .bundleInvalid: .init(.fixInput, "That is not a FHIR Bundle.", "Check the file.")
    case .bundleDuplicateResource:
      .init(.fixInput, "The bundle has a resource twice.", "Check the file.")
    case .searchInvalid:
      .init(.fixInput, "That is not a search.", "See help record.")
    case .searchTooLarge:
      .init(.fixInput, "That search asks for more than is answered at once.", "Ask for less.")
    case .searchUnknownParameter:
      .init(
        .fixInput, "The type has no search parameter of that name.",
        "See record parameters TYPE.")
    case .searchUnsupported:
      .init(.fixInput, "That can't be searched for.", "See help record.")
    case .cancelled: .init(.retry, "The call was cancelled.", "Call again if it is still wanted.")
    default: .init(.bug, "Something failed that can't fail.", "Report it.")
    }
  }
}
