internal import Session
internal import Store
public import Vault

/// Making, opening and re-keying a vault, by its passcode.
extension Satchel {
  /// Makes a vault and unlocks it.
  ///
  /// - Throws: `passcode.weak`, `vault.exists`, `vault.erased`, `disk.full`. Nothing is left of a
  ///   vault that couldn't be made. `vault.locked` if a lock overtook it: the vault is made then.
  public func create(passcode: Passcode) async throws(SatchelError) {
    try throwIfClosed()
    guard presence != .erased else { throw SatchelError(.vaultErased) }
    guard presence == .absent else { throw SatchelError(.vaultExists) }
    guard !isCarrying else { throw SatchelError(.vaultBusy) }
    if let weakness = passcode.weakness() { throw SatchelError(weakness) }
    try refuseWritesIfFull()
    do {
      try files.create(passcode: passcode, derivation: configuration.keyDerivation) { file in
        try AccountStore.create(file)
      }
    } catch {
      throw SatchelError(error)
    }
    try await unlockMade(passcode)
  }

  /// Unlocks a vault that was just made; it goes again where that fails for another reason than a
  /// lock.
  func unlockMade(_ passcode: Passcode) async throws(SatchelError) {
    presence = .present
    session = SessionMachine(failures: .none)
    do {
      try await unlock(passcode: passcode)
    } catch {
      if error.code != .vaultLocked, presence == .present, openVault == nil, !isBusy, !isOver {
        try? destroy()
      }
      throw error
    }
  }

  /// Opens the record to whoever knows the passcode.
  ///
  /// - Throws: `passcode.wrong` (with `left` and, where one applies, `wait-seconds`),
  ///   `passcode.delayed`, `vault.absent`, `vault.erased`, `vault.unlocked`, `vault.damaged`,
  ///   `vault.rolled-back` where files are older than at the last lock, `vault.locked` if a lock
  ///   overtook it.
  public func unlock(passcode: Passcode) async throws(SatchelError) {
    try await unlock(passcode: passcode, .sound)
  }

  /// Unlocks a vault of which older files were put back, and goes on with them as a new device.
  ///
  /// For whoever restored a copy and knows that what came later is lost. Each file is taken as it
  /// was when it was last shut in good order.
  ///
  /// - Throws: as `unlock`.
  public func unlockAsNewDevice(passcode: Passcode) async throws(SatchelError) {
    try await unlock(passcode: passcode, .older)
  }

  /// What somebody knows of the vault that is to be unlocked.
  enum Condition {
    case sound
    /// Its files were put back.
    case older
    /// It doesn't open otherwise.
    case damaged
  }

  func unlock(passcode: Passcode, _ condition: Condition) async throws(SatchelError) {
    try throwIfClosed()
    guard presence != .absent else { throw SatchelError(.vaultAbsent) }
    try await report(orThrow: .unlockAsked)
    guard let opened = try await check(passcode, condition) else {
      throw await wrongPasscode()
    }
    if condition == .sound { await strengthen(opened, passcode) }
    try await report(orThrow: .passcodeMatched)
    try await serve(from: opened, condition)
  }

  /// Opens the files, once the session says so.
  func serve(
    from opened: OpenVault, _ condition: Condition = .sound
  ) async throws(SatchelError) {
    do {
      shutter = Shutter()
      openVault = opened
      // Damaged, it stays as it is: opening it as usual could already write.
      if condition != .damaged { try openAccount(of: opened, condition) }
    } catch {
      await report(.lockAsked)
      throw SatchelError(error)
    }
    isUnlockAnnounced = true
    announce(.unlocked)
  }

  /// Makes guesses as dear as is configured today, where the vault is older than that. It opens all
  /// the same where this fails; the next unlock tries again.
  private func strengthen(_ opened: OpenVault, _ passcode: Passcode) async {
    let derivation = configuration.keyDerivation
    guard opened.derivation.needsUpgrade(to: derivation), !isOver, !isDiskFull else { return }
    // It takes a while. Whoever dies meanwhile has spent no attempt: the passcode was right.
    store(.none)
    try? await files.changePasscode(of: opened, to: passcode, derivation: derivation)
  }

  private func openAccount(of opened: OpenVault, _ condition: Condition) throws {
    let account = try AccountStore(opened.account)
    account.rehearseFullDisk(isDiskFull)
    self.account = account
    if condition == .older { try takeOver(of: account, in: opened) }
    try removeOrphans()
  }

  /// Replaces the passcode. No page of the record is written.
  ///
  /// - Throws: as `unlock` for `old`, counted in the same way; `passcode.weak` for `new`. The old
  ///   passcode stays valid then. A lock that comes too late to stop the change doesn't deny it.
  public func changePasscode(from old: Passcode, to new: Passcode) async throws(SatchelError) {
    try await throwUnlessServing()
    do {
      let birthDates = try account?.people().map(\.birthDate) ?? []
      if let weakness = new.weakness(birthDates: birthDates) { throw SatchelError(weakness) }
    } catch {
      throw SatchelError(error)
    }
    try await changeKeys(knowing: old) { [files, configuration] vault in
      try await files.changePasscode(of: vault, to: new, derivation: configuration.keyDerivation)
    }
  }

  func throwUnlessServing() async throws(SatchelError) {
    try throwIfClosed()
    guard presence != .absent else { throw SatchelError(.vaultAbsent) }
    guard presence != .erased else { throw SatchelError(.vaultErased) }
    guard await isServing() else { throw SatchelError(.vaultLocked) }
  }

  /// Lets `change` rewrite the key files of the open vault, for whoever knows the passcode again.
  func changeKeys(
    knowing passcode: Passcode, _ change: @Sendable (OpenVault) async throws -> Void
  ) async throws(SatchelError) {
    try await report(orThrow: .changeAsked)
    guard try await check(passcode) != nil else { throw await wrongPasscode() }
    guard let openVault else {
      try await report(orThrow: .passcodeMatched)
      throw SatchelError(.vaultLocked)
    }
    // Whoever dies in the middle of the change has spent no attempt: the passcode was right.
    store(.none)
    // The check is over once the new key file is there: until then no other may begin.
    do {
      try await change(openVault)
    } catch {
      await report(.passcodeMatched)
      throw SatchelError(error)
    }
    await report(.passcodeMatched)
  }

  /// The keys, or nil where the passcode is wrong; the attempt is stored by now.
  private func check(
    _ passcode: Passcode, _ condition: Condition = .sound
  ) async throws(SatchelError) -> OpenVault? {
    let opened: OpenVault?
    do {
      opened =
        condition == .damaged
        ? try await files.openDamaged(passcode: passcode)
        : try await files.open(passcode: passcode, acceptingOlder: condition == .older)
    } catch {
      if isOver { throw SatchelError(.vaultClosed) }
      await report(.attemptFailed)
      store(session.failures.stored)
      throw SatchelError(error)
    }
    return opened
  }

  private func wrongPasscode() async -> SatchelError {
    await outcome(of: .passcodeFailed) ?? SatchelError(.passcodeWrong)
  }

  /// Writes the count of wrong passcodes, now or as soon as the disk takes it: one too many may
  /// cost the record at the next start.
  func store(_ attempts: PasscodeAttempts) {
    unstoredAttempts = attempts
    storeUnstoredAttempts()
  }

  func storeUnstoredAttempts() {
    guard let attempts = unstoredAttempts, presence == .present, !isOver else { return }
    if (try? files.store(attempts)) != nil { unstoredAttempts = nil }
  }

  /// Makes the device a new one, and gives every older file a generation ahead of what was lost.
  private func takeOver(of account: AccountStore, in vault: OpenVault) throws {
    try account.becomeNewDevice()
    for person in try account.people() {
      if let file = try vault.personFile(person.id) { try RecordStore(file).close() }
    }
    try vault.keepGenerations()
  }

  /// A person's file that the account doesn't know belongs to an import that died.
  private func removeOrphans() throws {
    guard let account else { return }
    try files.removePeople(except: Set(try account.people().map(\.id)))
  }
}
