/// A vault's files, and every change of them that must survive a crash at any point.
///
///     lock              flock of the one process that owns the vault
///     vault/            made as vault.new/ and renamed when complete
///       master.key      account master key ← KEK(bind(Argon2id(passcode)))
///       account.key     key of account.db ← account master key
///       account.db      whose records there are
///       attempts        wrong passcodes so far
///       people/ID.key   key of ID.db ← account master key; destroying it destroys the record
///       people/ID.db    one person's record
///     erased            the vault is being, or has been, erased after wrong passcodes
///
/// The struct holds no state; who calls it sees to it that changes don't overlap.
package struct VaultFiles: Sendable {
  package enum Presence: Sendable {
    case absent, present, erased
  }

  let root: Folder
  let keyVault: any KeyVault

  private static let master = "master.key"
  private static let account = "account"
  private static let attempts = "attempts"
  private static let erasedMark = "erased"
  static let people = "people"
  /// While a vault is being made: the name of its device secret, so that a crash leaves none.
  private static let secretNote = "secret"

  var vault: Folder { root.folder("vault") }
  var staged: Folder { root.folder("vault.new") }

  package init(path: String, keyVault: any KeyVault) throws(VaultError) {
    root = Folder(path: path)
    self.keyVault = keyVault
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
      try deleteDeviceSecret(of: staged)
      try staged.removeAll()
    }
    // Whoever died while a file was being replaced had not said that it was: a wrapped key under a
    // passcode that never came to count, say.
    for folder in [vault, vault.folder(Self.people)] {
      for name in folder.names() where name.hasSuffix(".new") { try folder.destroy(name) }
    }
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
    let secretName = KeyName.random()
    try staged.make()
    try staged.folder(Self.people).make()
    do {
      try staged.replace(Self.secretNote, with: secretName.bytes)
      try makeDeviceSecret(secretName)
      let master = try Secret(randomCount: Primitives.keyBytes)
      try writeMaster(
        master, in: staged, secretName: secretName, passcode: passcode, derivation: derivation)
      let account = try makeFile(Self.account, .account, name: [], in: staged, master: master)
      try populate(StagedVault(files: self, master: master, account: account))
      try store(.none, in: staged)
      try staged.remove(Self.secretNote)
      try root.move("vault.new", to: "vault")
    } catch {
      // The move may have happened and only its sync have failed. What can't be moved back is a
      // whole vault and keeps its secret.
      if vault.exists { try? root.move("vault", to: "vault.new") }
      if !vault.exists {
        try? keyVault.delete(secretName)
        try? staged.removeAll()
      }
      throw error
    }
  }

  /// Opens the vault; nil where the passcode is wrong.
  ///
  /// Takes as long as the key derivation says, off the caller's actor.
  @concurrent
  package func open(passcode: Passcode) async throws -> OpenVault? {
    guard let file = try vault.read(Self.master, atMost: KeyFile.greatestByteCount) else {
      throw VaultError(.damaged, "The vault's key file is missing.")
    }
    let keyFile = try KeyFile.master(of: file)
    guard let stretching = keyFile.stretching, let secretName = KeyName(keyFile.name) else {
      throw VaultError(.damaged, "The vault's key file is damaged.")
    }
    let kek = try keyEncryptionKey(passcode, stretching: stretching, secretName: secretName)
    guard let master = try keyFile.unwrapping(file, under: kek) else { return nil }
    guard let account = try openFile(Self.account, .account, name: [], in: vault, master: master)
    else { throw VaultError(.damaged, "The account's key is missing.") }
    return OpenVault(files: self, master: master, account: account)
  }

  /// Wraps the master key anew. No page of any database changes.
  @concurrent
  package func changePasscode(
    of open: OpenVault, to passcode: Passcode, derivation: KeyDerivation
  ) async throws {
    guard let file = try vault.read(Self.master, atMost: KeyFile.greatestByteCount),
      let secretName = KeyName(try KeyFile.master(of: file).name)
    else { throw VaultError(.damaged, "The vault's key file is missing.") }
    try writeMaster(
      open.master, in: vault, secretName: secretName, passcode: passcode, derivation: derivation)
  }

  private func writeMaster(
    _ master: Secret, in folder: Folder, secretName: KeyName, passcode: Passcode,
    derivation: KeyDerivation
  ) throws {
    let stretching = KeyFile.Stretching(
      salt: Primitives.randomBytes(16), derivation: derivation)
    let kek = try keyEncryptionKey(passcode, stretching: stretching, secretName: secretName)
    let keyFile = KeyFile(kind: .master, name: secretName.bytes, stretching: stretching)
    try folder.replace(Self.master, with: keyFile.wrapping(master, under: kek))
  }

  /// KEK = BLAKE2b(bind(Argon2id(passcode)), a label).
  private func keyEncryptionKey(
    _ passcode: Passcode, stretching: KeyFile.Stretching, secretName: KeyName
  ) throws -> Secret {
    let stretched = try stretching.derivation.stretch(passcode, salt: stretching.salt)
    let bound: [UInt8]
    do {
      bound = try keyVault.bind(secretName, stretched.withBytes { Array($0) })
    } catch {
      throw VaultError(.keyVaultFailed, "The device's key store refused its secret.")
    }
    guard bound.count == Primitives.keyBytes else {
      throw VaultError(.keyVaultFailed, "The device's key store answered with a wrong length.")
    }
    return try Primitives.keyedHash(Array("satchel kek 1".utf8), key: Secret(copying: bound))
  }

  // MARK: Attempts

  package func passcodeAttempts() throws(VaultError) -> PasscodeAttempts {
    do {
      return PasscodeAttempts(try vault.read(Self.attempts, atMost: 256))
    } catch  where error.code == .damaged {
      return .unreadable
    }
  }

  /// Synced when it returns.
  package func store(_ attempts: PasscodeAttempts) throws(VaultError) {
    try store(attempts, in: vault)
  }

  private func store(_ attempts: PasscodeAttempts, in folder: Folder) throws(VaultError) {
    try folder.replace(Self.attempts, with: attempts.bytes)
  }

  // MARK: People

  /// Destroys what deaths have left: files of nobody in `known`, and halves of anybody's.
  ///
  /// Needs to be called while none of these people's files is being made.
  package func removePeople(except known: Set<String>) throws(VaultError) {
    let people = vault.folder(Self.people)
    for name in people.names() {
      let id = name.prefix { $0 != "." }
      let isWhole = [".key", ".db", ".db-wal"].contains { name == id + $0 }
      if !known.contains(String(id)) || !isWhole { try people.destroy(name) }
    }
  }

  /// Destroys a person's key, then the file. Needs no unlocking.
  package func destroyPerson(_ id: String) throws(VaultError) {
    let people = vault.folder(Self.people)
    try people.destroy(id + ".key")
    for name in people.names() where name.hasPrefix(id + ".") {
      try people.remove(name)
    }
  }

  func personFile(_ id: String, master: Secret) throws(VaultError) -> SealedFile? {
    try openFile(
      id, .person, name: Array(id.utf8), in: vault.folder(Self.people), master: master)
  }

  func makePersonFile(_ id: String, master: Secret) throws(VaultError) -> SealedFile {
    try makeFile(
      id, .person, name: Array(id.utf8), in: vault.folder(Self.people), master: master)
  }

  func makeFile(
    _ base: String, _ kind: KeyFile.Kind, name: [UInt8], in folder: Folder, master: Secret
  ) throws(VaultError) -> SealedFile {
    let key = try Secret(randomCount: Primitives.keyBytes)
    let keyFile = KeyFile(kind: kind, name: Self.keyFileName(name), stretching: nil)
    try folder.replace(base + ".key", with: keyFile.wrapping(key, under: master))
    return try SealedFile(path: folder.path(of: base + ".db"), key: key)
  }

  private func openFile(
    _ base: String, _ kind: KeyFile.Kind, name: [UInt8], in folder: Folder, master: Secret
  ) throws(VaultError) -> SealedFile? {
    guard let file = try folder.read(base + ".key", atMost: KeyFile.greatestByteCount) else {
      return nil
    }
    let keyFile = KeyFile(kind: kind, name: Self.keyFileName(name), stretching: nil)
    guard let key = try keyFile.unwrapping(file, under: master) else {
      throw VaultError(.damaged, "A key file was altered.")
    }
    return try SealedFile(path: folder.path(of: base + ".db"), key: key)
  }

  /// 16 bytes that stand for a name of any length.
  private static func keyFileName(_ name: [UInt8]) -> [UInt8] {
    name.isEmpty
      ? [UInt8](repeating: 0, count: 16) : Array(contentHash(name).prefix(16))
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
        try deleteDeviceSecret(of: folder)
      } catch {
        refusal = error
      }
      try folder.destroy(Self.master)
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

  private func makeDeviceSecret(_ name: KeyName) throws(VaultError) {
    do {
      try keyVault.create(name)
    } catch {
      throw VaultError(.keyVaultFailed, "The device's key store refused to make a secret.")
    }
  }

  private func deleteDeviceSecret(of folder: Folder) throws(VaultError) {
    guard let name = deviceSecretName(of: folder) else { return }
    do {
      try keyVault.delete(name)
    } catch {
      throw VaultError(.keyVaultFailed, "The device's key store refused to delete its secret.")
    }
  }

  private func deviceSecretName(of folder: Folder) -> KeyName? {
    if let note = try? folder.read(Self.secretNote, atMost: 16), let name = KeyName(note) {
      return name
    }
    guard let file = try? folder.read(Self.master, atMost: KeyFile.greatestByteCount),
      let keyFile = try? KeyFile.master(of: file)
    else { return nil }
    return KeyName(keyFile.name)
  }
}
