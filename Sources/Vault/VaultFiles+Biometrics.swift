/// A second way to the master key: face or finger, where the platform's key store knows them.
extension VaultFiles {
  /// Whether face or finger were allowed to unlock this vault.
  package var isUnlockedByBiometrics: Bool { vault.contains(Self.biometrics) }

  /// Wraps the master key a second time, under a secret that the platform gives to whom it
  /// recognizes. The passcode goes on to work.
  @concurrent
  package func allowBiometrics(of open: OpenVault) async throws {
    guard keyVault.capabilities.contains(.biometrics) else {
      throw VaultError(.biometricsAbsent, "This device recognizes neither face nor finger.")
    }
    try forbidBiometrics()
    let secret = KeyName.random()
    let salt = Primitives.randomBytes(KeyFile.saltBytes)
    let (_, master, _) = try masterFile(in: vault)
    // The key file comes first: it names the secret, so that none is left where this ends halfway.
    let keyFile = KeyFile(
      cipher: .xchacha20Poly1305, name: master.name,
      wrapping: .biometrics(secret: secret, salt: salt))
    try vault.replace(
      Self.biometrics, with: keyFile.wrapping(open.master, under: Secret(randomCount: 32)))
    do {
      try keyVault.create(secret, guardedBy: .biometrics)
      let kek = try bound(salt, by: secret, label: Self.label)
      try vault.replace(Self.biometrics, with: keyFile.wrapping(open.master, under: kek))
    } catch {
      try? forbidBiometrics()
      throw error is VaultError || error is KeyVaultRefusal
        ? error : VaultError(.keyVaultFailed, "The device's key store refused to make a secret.")
    }
  }

  /// Destroys the second wrap and its secret. Needs no unlocking.
  package func forbidBiometrics() throws(VaultError) {
    let secret = biometricSecret(in: vault)
    if let secret { try deleteSecret(secret) }
    try vault.destroy(Self.biometrics)
  }

  /// Opens the vault for whom the platform recognizes.
  ///
  /// - Throws: `KeyVaultRefusal` where it doesn't; after `.changed` this way is closed until it is
  ///   allowed anew.
  @concurrent
  package func openByBiometrics() async throws -> OpenVault {
    guard let file = try vault.read(Self.biometrics, atMost: KeyFile.greatestByteCount) else {
      throw VaultError(.biometricsAbsent, "Face or finger were not allowed to unlock this vault.")
    }
    let keyFile = try KeyFile(file)
    let (_, master, passcode) = try masterFile(in: vault)
    guard case .biometrics(let secret, let salt) = keyFile.wrapping, keyFile.name == master.name
    else { throw VaultError(.damaged, "A key file is not the one it should be.") }
    let kek = try bound(salt, by: secret, label: Self.label)
    guard let key = try keyFile.unwrapping(file, under: kek) else {
      throw VaultError(.damaged, "A key file was altered.")
    }
    let anchor = try RollbackAnchor(files: self, identity: passcode.isAnchored ? master.name : nil)
    guard passcode.generation >= anchor.passcodeGeneration else {
      throw VaultError(.rolledBack, "An older passcode was put back.")
    }
    return try opened(key, anchor: anchor, derivation: passcode.derivation)
  }

  func biometricSecret(in folder: Folder) -> KeyName? {
    guard let file = try? folder.read(Self.biometrics, atMost: KeyFile.greatestByteCount),
      let keyFile = try? KeyFile(file), case .biometrics(let secret, _) = keyFile.wrapping
    else { return nil }
    return secret
  }

  private static let label = "satchel biometric kek 1"
}
