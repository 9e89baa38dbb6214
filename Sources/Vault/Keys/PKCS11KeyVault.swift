internal import CToken
internal import Synchronization

/// A `KeyVault` on a PKCS #11 token: a smart card, a security key, an HSM, a TPM.
///
/// A secret is a generic secret key of 32 bytes on the token, sensitive and not extractable, and
/// `bind` is HMAC-SHA-256 under it. An anchor is a private data object. Both are there only for who
/// knows the user PIN, and are as durable as the token makes them.
///
/// The token is logged in to for each call and out again after it; it may be pulled in between, and
/// the process may fork. Calls take turns, whatever token they go to: each lasts as long as its
/// token needs, so no thread that others wait for should make one. A PIN that the token has refused
/// once is not tried again, lest the token lock itself.
public final class PKCS11KeyVault: KeyVault {
  /// Whether the token draws its secrets itself. Where it can't (it has no
  /// `CKM_GENERIC_SECRET_KEY_GEN`), they are drawn here, in guarded memory, and put on the token,
  /// which then holds them as firmly but is not the only one that ever did.
  public let secretsAreMadeOnToken: Bool

  private let token: Token
  private let isRefused = Atomic(false)

  /// - Parameters:
  ///   - modulePath: the module's shared library, loaded for the rest of the process's life. It
  ///     runs with all of this process's rights: name one that you trust.
  ///   - tokenLabel: the token's label, 1…32 bytes of UTF-8. No other token may have it.
  ///   - pin: the user PIN.
  ///
  /// - Throws: where there is no such module or token, the PIN is wrong, or the token has no
  ///   HMAC-SHA-256. Nothing is written.
  public convenience init(modulePath: String, tokenLabel: String, pin: [UInt8]) throws {
    guard let functions = token_load(modulePath) else {
      throw VaultError(.keyVaultFailed, "There is no PKCS #11 module at this path.")
    }
    try self.init(functions: functions, tokenLabel: tokenLabel, pin: pin)
  }

  /// Over a module's table, which must last as long as the process.
  init(functions: UnsafePointer<token_functions>, tokenLabel: String, pin: [UInt8]) throws {
    guard (1...Int(TOKEN_LABEL_BYTES)).contains(tokenLabel.utf8.count) else {
      throw VaultError(.keyVaultFailed, "A token's label has 1 to 32 bytes.")
    }
    token = Token(functions, label: Array(tokenLabel.utf8), pin: try Secret(copying: pin))
    do throws(TokenFailure) {
      secretsAreMadeOnToken = try token.use { (session) throws(TokenFailure) in
        guard session.offers(CKM_SHA256_HMAC, CKF_SIGN) else {
          throw .unsound("The token has no HMAC-SHA-256.")
        }
        return session.offers(CKM_GENERIC_SECRET_KEY_GEN, CKF_GENERATE)
      }
    } catch {
      throw error.vaultError
    }
  }

  public var capabilities: KeyVaultCapabilities { .anchors }

  // MARK: Secrets

  public func create(_ name: KeyName, guardedBy guardian: KeyGuard) throws {
    guard guardian == .device else {
      throw VaultError(.keyVaultFailed, "A token recognizes nobody but by the PIN.")
    }
    let value = secretsAreMadeOnToken ? nil : try Secret(randomCount: Primitives.keyBytes)
    try use { (session) throws(TokenFailure) in
      try session.destroy(session.secrets(name))
      try session.makeSecret(name, value: value)
      let made = try session.secrets(name)
      // A token that hands out what it was told to keep is no place for a secret.
      for secret in made where Self.isReadable(secret, in: session) {
        try session.destroy(made)
        throw .unsound("The token gives its secrets away.")
      }
    }
  }

  public func bind(_ name: KeyName, _ input: [UInt8]) throws -> [UInt8] {
    try use { (session) throws(TokenFailure) in
      let secrets = try session.secrets(name)
      guard let secret = secrets.first, secrets.count == 1 else {
        throw .unsound("The device's secret is not on the token.")
      }
      return try session.sign(input, with: secret)
    }
  }

  public func delete(_ name: KeyName) throws {
    try use { (session) throws(TokenFailure) in
      try session.destroy(session.secrets(name))
    }
  }

  private static func isReadable(
    _ secret: token_object, in session: borrowing TokenSession
  ) -> Bool {
    (try? session.value(of: secret, atMost: Primitives.keyBytes)) != nil
  }

  // MARK: Anchors

  public func anchor(_ name: KeyName) throws -> [UInt8]? {
    try use { (session) throws(TokenFailure) in
      let objects = try session.data(name)
      let newest = try Self.newest(of: objects, in: session)
      guard newest != nil || objects.isEmpty else { throw .unsound("An anchor is damaged.") }
      return newest?.bytes
    }
  }

  public func setAnchor(_ name: KeyName, to bytes: [UInt8]) throws {
    try KeyVaultLimits.checkAnchor(bytes)
    try use { (session) throws(TokenFailure) in
      let old = try session.data(name)
      let counter = try Self.newest(of: old, in: session)?.counter ?? 0
      guard counter < .max else { throw .unsound("An anchor was replaced too often.") }
      try session.makeData(name, TokenAnchor(counter: counter + 1, bytes: bytes).object)
      try session.destroy(old)
    }
  }

  public func deleteAnchor(_ name: KeyName) throws {
    try use { (session) throws(TokenFailure) in
      try session.destroy(session.data(name))
    }
  }

  private static func newest(
    of objects: [token_object], in session: borrowing TokenSession
  ) throws(TokenFailure) -> TokenAnchor? {
    var newest: TokenAnchor?
    for object in objects {
      let value = try session.value(of: object, atMost: TokenAnchor.greatestByteCount)
      guard let anchor = TokenAnchor(value) else { continue }
      if newest.map({ $0.counter < anchor.counter }) ?? true { newest = anchor }
    }
    return newest
  }

  private func use<Answer: Sendable>(
    _ body: (borrowing TokenSession) throws(TokenFailure) -> Answer
  ) throws(VaultError) -> Answer {
    guard !isRefused.load(ordering: .relaxed) else {
      throw VaultError(.keyVaultFailed, "The token refused the PIN; it is not asked again.")
    }
    do throws(TokenFailure) {
      return try token.use(body)
    } catch {
      if error.isRefusedPIN { isRefused.store(true, ordering: .relaxed) }
      throw error.vaultError
    }
  }
}
