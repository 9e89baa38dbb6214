/// A vault's files, and every change of them that must survive a crash at any point.
///
///     lock              flock of the one process that owns the vault
///     vault/            made as vault.new/ and renamed when complete
///       master.key      account master key ← KEK(bind(Argon2id(passcode)))
///       biometrics.key  account master key ← KEK(bind), where face or finger unlock it, too
///       biometrics      biometrics.key is on the way in or out
///       account.key     key of account.db ← account master key
///       account.db      whose records there are
///       attempts        wrong passcodes so far, where the key store keeps no anchors
///       secrets         names of device secrets of which some are on the way in or out
///       people/ID.key   key of ID.db ← account master key; destroying it destroys the record
///       people/ID.db    one person's record
///       people/ID.blobs/  that person's attachments and images (`BlobHeader`)
///     erased            the vault is being, or has been, erased after wrong passcodes
///
/// The struct holds no state; who calls it sees to it that changes don't overlap.
package struct VaultFiles: Sendable {
  package enum Presence: Sendable {
    case absent, present, erased
  }

  let root: Folder
  let keyVault: any KeyVault
  /// What new sealed files are sealed with.
  let cipher: Cipher

  static let master = "master.key"
  static let biometrics = "biometrics.key"
  static let account = "account"
  static let attempts = "attempts"
  static let people = "people"
  static let blobs = ".blobs"
  private static let erasedMark = "erased"

  var vault: Folder { root.folder("vault") }
  var staged: Folder { root.folder("vault.new") }

  package init(
    path: String, keyVault: any KeyVault, cipher: Cipher = .preferred
  ) throws(VaultError) {
    root = Folder(path: path)
    self.keyVault = keyVault
    self.cipher = cipher
    try root.make()
  }

  package func takeOwnership() throws(VaultError) -> FolderLock {
    try FolderLock(root)
  }

  /// Finishes or undoes what a crash interrupted, and says what there is.
  package func recover() throws(VaultError) -> Presence {
    if root.contains(Self.erasedMark) {
      try destroyKeysAndFiles()
      return .erased
    }
    if staged.exists {
      try forgetDevice(staged)
      try staged.removeAll()
    }
    if vault.exists {
      try settleSecrets(in: vault)
      settleBiometrics()
    }
    // Whoever died while a file was being replaced had not said that it was: a wrapped key under a
    // passcode that never came to count, say.
    for folder in [vault, vault.folder(Self.people)] {
      for name in folder.names() where name.hasSuffix(".new") { try folder.destroy(name) }
    }
    try removeUnfinishedBlobs()
    return vault.exists ? .present : .absent
  }

  // MARK: Making and opening

  /// Makes a vault. It exists when this returns and not a moment earlier.
  ///
  /// - Parameter populate: writes the databases into their files.
  package func make(
    passcode: Passcode, derivation: KeyDerivation,
    populate: (StagedVault) throws -> Void
  ) throws {
    guard !vault.exists, !root.contains(Self.erasedMark) else {
      throw VaultError(.inUse, "There is a vault here already.")
    }
    let identity = KeyName.random()
    try staged.make()
    try staged.folder(Self.people).make()
    do {
      let master = try Secret(randomCount: Primitives.keyBytes)
      try writeMaster(
        master, in: staged, of: identity, generation: 0, passcode: passcode,
        derivation: derivation)
      try store(.none, in: staged)
      if keyVault.capabilities.contains(.anchors) {
        try anchor(Generations().bytes, as: identity.generationsAnchor)
      }
      let anchor = RollbackAnchor()
      let account = try makeFile(
        Self.account, .account, .zero, in: staged, master: master, anchor: anchor)
      try populate(StagedVault(files: self, master: master, account: account, anchor: anchor))
      try root.move("vault.new", to: "vault")
    } catch {
      // The move may have happened and only its sync have failed. What can't be moved back is a
      // whole vault and keeps its secret.
      if vault.exists { try? root.move("vault", to: "vault.new") }
      if !vault.exists, (try? forgetDevice(staged)) != nil { try? staged.removeAll() }
      throw error
    }
  }

  /// Opens the vault; nil where the passcode is wrong.
  ///
  /// Takes as long as the key derivation says, off the caller's actor.
  ///
  /// - Parameter acceptingOlder: files may be older than when they were last shut; the person knows
  ///   and has said so.
  /// - Throws: `vault.rolled-back` where an older key file was put back.
  @concurrent
  package func open(
    passcode: Passcode, acceptingOlder: Bool = false
  ) async throws -> OpenVault? {
    let (file, keyFile, wrapping) = try masterFile(in: vault)
    let anchor = try RollbackAnchor(
      files: self, identity: wrapping.isAnchored ? keyFile.name : nil,
      acceptsOlder: acceptingOlder)
    guard wrapping.generation >= anchor.passcodeGeneration else {
      throw VaultError(.rolledBack, "An older passcode was put back.")
    }
    let kek = try keyEncryptionKey(passcode, wrapping)
    guard let master = try keyFile.unwrapping(file, under: kek) else { return nil }
    return try opened(master, anchor: anchor, derivation: wrapping.derivation)
  }

  func opened(
    _ master: Secret, anchor: RollbackAnchor, derivation: KeyDerivation
  ) throws(VaultError) -> OpenVault {
    guard
      let account = try openFile(
        Self.account, .account, .zero, in: vault, master: master, anchor: anchor)
    else { throw VaultError(.damaged, "The account's key is missing.") }
    return OpenVault(
      files: self, master: master, account: account, anchor: anchor, derivation: derivation)
  }

  // MARK: The end

  /// Destroys every key, then every file, and leaves the mark that says so.
  package func erase() throws(VaultError) {
    try root.replace(Self.erasedMark, with: [])
    try destroyKeysAndFiles()
  }

  /// Removes the vault, or what an erased one left, without a trace.
  package func wipe() throws(VaultError) {
    try erase()
    try root.remove(Self.erasedMark)
  }

  private func destroyKeysAndFiles() throws(VaultError) {
    // A key store that refuses keeps its secret; no key in a file outlives this for that.
    var refusal: VaultError?
    for folder in [vault, staged] where folder.exists {
      do {
        try forgetDevice(folder)
      } catch {
        refusal = error
      }
      try folder.destroy(Self.master)
      try folder.destroy(Self.biometrics)
      try folder.destroy(Self.account + ".key")
      let people = folder.folder(Self.people)
      for name in people.names() where name.hasSuffix(".key") {
        try people.destroy(name)
      }
      try folder.removeAll()
    }
    try root.sync()
    if let refusal { throw refusal }
  }
}
