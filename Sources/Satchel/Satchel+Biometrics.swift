internal import Session
public import Vault

/// Face and finger, as a second way into a vault: never the only one, and never a way around the
/// delays and the end that wrong passcodes bring.
extension Satchel {
  /// Whether face or finger open this vault.
  public enum Biometrics: String, Sendable {
    /// The device recognizes nobody.
    case unavailable
    case off
    case on
  }

  var biometrics: Biometrics {
    guard files.hasBiometrics else { return .unavailable }
    return presence == .present && files.isUnlockedByBiometrics ? .on : .off
  }

  /// Lets face or finger open the vault from now on. The platform asks for them here, too.
  ///
  /// Whoever adds a way in has to know the passcode, even in an open vault: it might have been left
  /// lying about.
  ///
  /// - Throws: as `unlock` for the passcode, counted in the same way; `biometrics.absent` where the
  ///   device has no sensor, `biometrics.refused` where it recognized nobody. Face and finger open
  ///   nothing then, whatever was allowed before.
  public func allowBiometrics(passcode: Passcode) async throws(SatchelError) {
    try await throwUnlessServing()
    guard files.hasBiometrics else { throw SatchelError(.biometricsAbsent) }
    try await changeKeys(knowing: passcode) { [files] vault in
      try await files.allowBiometrics(of: vault)
    }
  }

  /// Takes the way back that `allowBiometrics` opened. Needs no unlocking.
  ///
  /// - Throws: `vault.busy` in the middle of an unlock; `vault.key-store-failed` and `disk.failed`:
  ///   what they are checked against may still be there then, and the next start tries again.
  public func forbidBiometrics() async throws(SatchelError) {
    try throwIfClosed()
    guard presence != .absent else { throw SatchelError(.vaultAbsent) }
    guard presence != .erased else { throw SatchelError(.vaultErased) }
    guard !session.isUnsettled else { throw SatchelError(.vaultBusy) }
    do {
      try files.forbidBiometrics()
    } catch {
      throw SatchelError(error)
    }
  }

  /// Opens the record to whom the device recognizes.
  ///
  /// The platform asks, and counts what it doesn't recognize by itself: nothing is counted here,
  /// and dying meanwhile costs nothing. After fingers or faces were enrolled or removed this way is
  /// shut until it is allowed anew.
  ///
  /// - Throws: `biometrics.absent` where it isn't allowed, `biometrics.refused` where nobody was
  ///   recognized, `passcode.delayed` while no passcode may be tried either, `vault.absent`,
  ///   `vault.erased`, `vault.unlocked`, `vault.damaged`, `vault.rolled-back`, `vault.locked` if a
  ///   lock overtook it.
  public func unlockWithBiometrics() async throws(SatchelError) {
    try throwIfClosed()
    guard presence != .absent else { throw SatchelError(.vaultAbsent) }
    guard presence == .erased || biometrics == .on else { throw SatchelError(.biometricsAbsent) }
    try await report(orThrow: .biometricsAsked)
    let opened: OpenVault
    do {
      opened = try await files.openByBiometrics()
    } catch {
      await report(.recognitionFailed)
      throw isOver ? SatchelError(.vaultClosed) : SatchelError(error)
    }
    try await report(orThrow: .ownerRecognized)
    try await serve(from: opened)
  }
}
