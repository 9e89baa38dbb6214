/// The passcode's key file, the device's secret behind it, and the count of wrong passcodes.
extension VaultFiles {
  /// Names of device secrets, written before one is made and removed when the key file tells which
  /// one counts: whoever dies in between leaves none behind. The vault's own name comes first, for
  /// its anchors.
  static let secretNote = "secrets"

  /// Wraps the master key anew, under a new secret of the device: with the old one, every copy of
  /// the old key file dies. No page of any database changes.
  @concurrent
  package func changePasscode(
    of open: OpenVault, to passcode: Passcode, derivation: KeyDerivation
  ) async throws {
    let (_, keyFile, old) = try masterFile(in: vault)
    let generation = old.generation + 1
    if !old.isAnchored, keyVault.capabilities.contains(.anchors) {
      try beginAnchors(of: keyFile.name)
    }
    try writeMaster(
      open.master, in: vault, of: keyFile.name, generation: generation, passcode: passcode,
      derivation: derivation)
    try open.anchor.setPasscodeGeneration(generation)
  }

  /// The key store has learnt to keep anchors since the vault was made. It must have them before a
  /// key file says so.
  private func beginAnchors(of identity: KeyName) throws(VaultError) {
    try anchor(PasscodeAttempts.none.bytes, as: identity.attemptsAnchor)
    try anchor(Generations().bytes, as: identity.generationsAnchor)
  }

  func masterFile(
    in folder: Folder
  ) throws(VaultError) -> ([UInt8], KeyFile, KeyFile.PasscodeWrapping) {
    guard let file = try folder.read(Self.master, atMost: KeyFile.greatestByteCount) else {
      throw VaultError(.damaged, "The vault's key file is missing.")
    }
    let keyFile = try KeyFile(file)
    guard case .passcode(let wrapping) = keyFile.wrapping else {
      throw VaultError(.damaged, "The vault's key file is another one.")
    }
    return (file, keyFile, wrapping)
  }

  func writeMaster(
    _ master: Secret, in folder: Folder, of identity: KeyName, generation: UInt64,
    passcode: Passcode, derivation: KeyDerivation
  ) throws {
    let secret = KeyName.random()
    // The note of a change that failed names what this one's would forget.
    try settleSecrets(in: folder)
    let old = try? masterFile(in: folder).2.secret
    try folder.replace(
      Self.secretNote, with: [identity, old, secret].flatMap { $0?.bytes ?? [] })
    do {
      try keyVault.create(secret, guardedBy: .device)
    } catch {
      throw VaultError(.keyVaultFailed, "The device's key store refused to make a secret.")
    }
    let wrapping = KeyFile.PasscodeWrapping(
      generation: generation, isAnchored: keyVault.capabilities.contains(.anchors),
      secret: secret, salt: Primitives.randomBytes(KeyFile.saltBytes), derivation: derivation)
    let kek = try keyEncryptionKey(passcode, wrapping)
    let keyFile = KeyFile(
      cipher: .xchacha20Poly1305, name: identity, wrapping: .passcode(wrapping))
    try folder.replace(Self.master, with: keyFile.wrapping(master, under: kek))
    try settleSecrets(in: folder)
  }

  /// Destroys the secrets in the note that the key file doesn't name, then the note.
  func settleSecrets(in folder: Folder) throws(VaultError) {
    guard let names = try noted(in: folder) else { return }
    let current = try masterFile(in: folder).2.secret
    for name in names.dropFirst() where name != current { try deleteSecret(name) }
    try folder.remove(Self.secretNote)
  }

  private func noted(in folder: Folder) throws(VaultError) -> [KeyName]? {
    guard let note = try folder.read(Self.secretNote, atMost: 3 * KeyName.byteCount) else {
      return nil
    }
    var reader = LittleEndianReader(note)
    var names: [KeyName] = []
    while let name = reader.keyName() { names.append(name) }
    return names
  }

  /// Destroys what the key store keeps for a vault that is going.
  func forgetDevice(_ folder: Folder) throws(VaultError) {
    var identity = biometricIdentity(in: folder)
    var secrets: [KeyName] = []
    if let note = try? noted(in: folder) {
      identity = note.first ?? identity
      secrets += note.dropFirst()
    }
    if let (_, keyFile, wrapping) = try? masterFile(in: folder) {
      identity = keyFile.name
      secrets.append(wrapping.secret)
    }
    if let identity { secrets.append(identity.biometricSecret) }
    // A store that refuses one may yet give up the others.
    var refusal: VaultError?
    for secret in secrets {
      do { try deleteSecret(secret) } catch { refusal = error }
    }
    if let identity, keyVault.capabilities.contains(.anchors) {
      do { try forgetAnchors(of: identity) } catch { refusal = error }
    }
    if let refusal { throw refusal }
  }

  func deleteSecret(_ name: KeyName) throws(VaultError) {
    do {
      try keyVault.delete(name)
    } catch {
      throw VaultError(.keyVaultFailed, "The device's key store refused to delete its secret.")
    }
  }

  /// KEK = BLAKE2b(bind(Argon2id(passcode)), a label).
  func keyEncryptionKey(
    _ passcode: Passcode, _ wrapping: KeyFile.PasscodeWrapping
  ) throws -> Secret {
    let stretched = try wrapping.derivation.stretch(passcode, salt: wrapping.salt)
    var input = stretched.withBytes { Array($0) }
    defer { overwrite(&input) }
    return try bound(input, by: wrapping.secret, label: "satchel kek 1")
  }

  /// What the device's secret makes of `input`, as a key of its own for each label.
  func bound(_ input: [UInt8], by secret: KeyName, label: String) throws -> Secret {
    var bound: [UInt8]
    do {
      bound = try keyVault.bind(secret, input)
    } catch let refusal as KeyVaultRefusal {
      throw refusal
    } catch {
      throw VaultError(.keyVaultFailed, "The device's key store refused its secret.")
    }
    defer { overwrite(&bound) }
    guard bound.count == KeyVaultLimits.boundBytes else {
      throw VaultError(.keyVaultFailed, "The device's key store answered with a wrong length.")
    }
    return try Primitives.keyedHash(Array(label.utf8), key: Secret(copying: bound))
  }

  // MARK: Attempts

  /// From the key store's anchor, which no copy of the folder brings back, or from a file.
  package func passcodeAttempts() throws(VaultError) -> PasscodeAttempts {
    do {
      let (_, keyFile, wrapping) = try masterFile(in: vault)
      guard wrapping.isAnchored else {
        return PasscodeAttempts(try vault.read(Self.attempts, atMost: 256))
      }
      let bytes = try anchored(keyFile.name.attemptsAnchor)
      // A key store that knows nothing of this vault is another device's; it opens nothing either.
      if bytes == nil, try anchored(keyFile.name.generationsAnchor) == nil { return .none }
      return PasscodeAttempts(bytes)
    } catch  where error.code == .damaged {
      return .unreadable
    }
  }

  /// Synced when it returns.
  package func store(_ attempts: PasscodeAttempts) throws(VaultError) {
    try store(attempts, in: vault)
  }

  func store(_ attempts: PasscodeAttempts, in folder: Folder) throws(VaultError) {
    let (_, keyFile, wrapping) = try masterFile(in: folder)
    if wrapping.isAnchored {
      try anchor(attempts.bytes, as: keyFile.name.attemptsAnchor)
    } else {
      try folder.replace(Self.attempts, with: attempts.bytes)
    }
  }
}
