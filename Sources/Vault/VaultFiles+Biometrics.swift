/// A second way to the master key: face or finger, where the platform's key store knows them.
///
/// The secret's name follows from the vault's, so that it is found and destroyed whatever has
/// become of the key file: an older one that somebody puts back opens nothing once this way was
/// closed, or closed and opened anew. While either is under way a mark says so, by which the next
/// start closes it for whoever dies then.
extension VaultFiles {
  /// Whether face or finger were allowed to unlock this vault.
  package var isUnlockedByBiometrics: Bool {
    vault.contains(Self.biometrics) && !vault.contains(Self.biometricsMark)
  }

  /// Whether the device can recognize anybody.
  package var hasBiometrics: Bool { keyVault.capabilities.contains(.biometrics) }

  /// Wraps the master key a second time, under a secret that the platform gives to whom it
  /// recognizes, as it must here. The passcode goes on to work.
  ///
  /// - Throws: `KeyVaultRefusal` where it recognizes nobody. Nothing is left then, nor of what was
  ///   allowed before.
  @concurrent
  package func allowBiometrics(of open: OpenVault) async throws {
    guard hasBiometrics else {
      throw VaultError(.biometricsAbsent, "This device recognizes neither face nor finger.")
    }
    let identity = try masterFile(in: vault).1.name
    try forbidBiometrics()
    do {
      try vault.replace(Self.biometricsMark, with: [])
      try wrapForBiometrics(open.master, of: identity)
      try vault.remove(Self.biometricsMark)
    } catch {
      try? forbidBiometrics()
      throw error
    }
  }

  private func wrapForBiometrics(_ master: Secret, of identity: KeyName) throws {
    let secret = identity.biometricSecret
    do {
      try keyVault.create(secret, guardedBy: .biometrics)
    } catch let refusal as KeyVaultRefusal {
      throw refusal
    } catch {
      throw VaultError(.keyVaultFailed, "The device's key store refused to make a secret.")
    }
    let salt = Primitives.randomBytes(KeyFile.saltBytes)
    let kek = try bound(salt, by: secret, label: Self.label)
    let keyFile = KeyFile(
      cipher: .xchacha20Poly1305, name: identity,
      wrapping: .biometrics(secret: secret, salt: salt))
    try vault.replace(Self.biometrics, with: keyFile.wrapping(master, under: kek))
  }

  /// Destroys the second wrap and its secret. Needs no unlocking, and no room on the disk.
  ///
  /// - Throws: `vault.key-store-failed` where the secret couldn't be destroyed. The wrap is gone,
  ///   and the next start tries again.
  package func forbidBiometrics() throws(VaultError) {
    let identity = (try? masterFile(in: vault).1.name) ?? biometricIdentity(in: vault)
    try? vault.replace(Self.biometricsMark, with: [])
    var refusal: VaultError?
    if let identity {
      do { try deleteSecret(identity.biometricSecret) } catch { refusal = error }
    }
    try vault.destroy(Self.biometrics)
    if let refusal { throw refusal }
    try vault.remove(Self.biometricsMark)
  }

  /// Closes the way that was being opened or closed when the process died.
  ///
  /// Where that fails it stays closed, as the mark stays, and the passcode works.
  func settleBiometrics() {
    if vault.contains(Self.biometricsMark) { try? forbidBiometrics() }
  }

  /// Opens the vault for whom the platform recognizes.
  ///
  /// - Throws: `KeyVaultRefusal` where it doesn't; after `.changed` this way is closed until it is
  ///   allowed anew. `biometrics.absent` where it wasn't allowed.
  @concurrent
  package func openByBiometrics() async throws -> OpenVault {
    guard hasBiometrics, isUnlockedByBiometrics,
      let file = try vault.read(Self.biometrics, atMost: KeyFile.greatestByteCount)
    else {
      throw VaultError(.biometricsAbsent, "Face or finger were not allowed to unlock this vault.")
    }
    let keyFile = try KeyFile(file)
    let (_, master, passcode) = try masterFile(in: vault)
    guard case .biometrics(let secret, let salt) = keyFile.wrapping, keyFile.name == master.name,
      secret == master.name.biometricSecret
    else { throw VaultError(.damaged, "A key file is not the one it should be.") }
    let anchor = try RollbackAnchor(files: self, identity: passcode.isAnchored ? master.name : nil)
    guard passcode.generation >= anchor.passcodeGeneration else {
      throw VaultError(.rolledBack, "An older passcode was put back.")
    }
    let kek: Secret
    do {
      kek = try bound(salt, by: secret, label: Self.label)
    } catch KeyVaultRefusal.changed {
      // The secret is gone for good; what it wrapped is of no more use.
      try? forbidBiometrics()
      throw KeyVaultRefusal.changed
    }
    guard let key = try keyFile.unwrapping(file, under: kek) else {
      throw VaultError(.damaged, "A key file was altered.")
    }
    return try opened(key, anchor: anchor, derivation: passcode.derivation)
  }

  /// Whose the key file in `folder` says it is.
  func biometricIdentity(in folder: Folder) -> KeyName? {
    guard let file = try? folder.read(Self.biometrics, atMost: KeyFile.greatestByteCount),
      let keyFile = try? KeyFile(file), case .biometrics = keyFile.wrapping
    else { return nil }
    return keyFile.name
  }

  /// Empty, and there while the second wrap is on the way in or out.
  private static let biometricsMark = "biometrics"
  private static let label = "satchel biometric kek 1"
}

extension KeyName {
  var biometricSecret: KeyName { named("biometrics") }
}
