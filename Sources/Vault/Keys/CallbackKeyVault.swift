/// The functions of a platform's key store: Keychain and Secure Enclave, Android Keystore.
///
/// Each may be called from any thread, several at once, and may wait for hardware or a person. A
/// name is always 16 bytes, the same that `create` got; `KeyName.hexadecimal` suits where a store
/// wants text. What a function throws reaches nobody but as `vault.key-store-failed`, without its
/// text; only a `KeyVaultRefusal` is passed on. Nothing may be logged of what goes in or out.
public struct KeyVaultCallbacks: Sendable {
  /// Makes 32 random bytes, or a key of that strength, which no caller can read again, in place of
  /// what had this name; durable when it returns. Not in a backup, not on another device.
  ///
  /// Under `.biometrics` each use asks for a face or finger, and enrolling another destroys it.
  /// Throws where the platform can't promise that.
  public var create: @Sendable (KeyName, KeyGuard) throws -> Void

  /// Answers with exactly 32 bytes, always the same for the same name and input and without the key
  /// indistinguishable from random ones: HMAC-SHA-256, say. The input has 0…4096 bytes, in practice
  /// 32. An elliptic-curve key in an enclave does it by agreement with a fixed public key and
  /// HKDF-SHA-256 over the shared point and the input.
  ///
  /// Throws `KeyVaultRefusal` where the person was refused, anything else where there is no such
  /// secret or the store fails.
  public var bind: @Sendable (KeyName, [UInt8]) throws -> [UInt8]

  /// Destroys the secret for good. Succeeds where there is none.
  public var delete: @Sendable (KeyName) throws -> Void

  /// Where the platform keeps anchors; nil where a backup or a copy of the app's files would bring
  /// them along.
  public var anchors: Anchors?

  /// Whether `create` knows `.biometrics`.
  public var hasBiometrics: Bool

  /// Items of at most 64 KiB outside the app's files, which no backup carries to another time or
  /// device. A name may have a secret, an anchor, both or neither.
  public struct Anchors: Sendable {
    /// The bytes last set, whole; nil if there are none.
    public var get: @Sendable (KeyName) throws -> [UInt8]?

    /// Replaces them: whoever dies in the middle leaves the old or the new, and when it returns the
    /// new survives a power failure.
    public var set: @Sendable (KeyName, [UInt8]) throws -> Void

    /// Forgets them. Succeeds where there are none.
    public var delete: @Sendable (KeyName) throws -> Void

    public init(
      get: @escaping @Sendable (KeyName) throws -> [UInt8]?,
      set: @escaping @Sendable (KeyName, [UInt8]) throws -> Void,
      delete: @escaping @Sendable (KeyName) throws -> Void
    ) {
      self.get = get
      self.set = set
      self.delete = delete
    }
  }

  public init(
    create: @escaping @Sendable (KeyName, KeyGuard) throws -> Void,
    bind: @escaping @Sendable (KeyName, [UInt8]) throws -> [UInt8],
    delete: @escaping @Sendable (KeyName) throws -> Void,
    anchors: Anchors? = nil, hasBiometrics: Bool = false
  ) {
    self.create = create
    self.bind = bind
    self.delete = delete
    self.anchors = anchors
    self.hasBiometrics = hasBiometrics
  }
}

/// A `KeyVault` of functions that the app brings.
///
/// It trusts the platform with secrets and with nothing else: answers of a wrong length are errors.
public struct CallbackKeyVault: KeyVault {
  private let callbacks: KeyVaultCallbacks

  /// A store that calls these functions and no others.
  public init(_ callbacks: KeyVaultCallbacks) {
    self.callbacks = callbacks
  }

  public var capabilities: KeyVaultCapabilities {
    var capabilities: KeyVaultCapabilities = []
    if callbacks.anchors != nil { capabilities.insert(.anchors) }
    if callbacks.hasBiometrics { capabilities.insert(.biometrics) }
    return capabilities
  }

  public func create(_ name: KeyName, guardedBy guardian: KeyGuard) throws {
    guard guardian == .device || callbacks.hasBiometrics else {
      throw VaultError(.keyVaultFailed, "The device's key store recognizes nobody.")
    }
    try call { try callbacks.create(name, guardian) }
  }

  public func bind(_ name: KeyName, _ input: [UInt8]) throws -> [UInt8] {
    let bound = try call { try callbacks.bind(name, input) }
    guard bound.count == KeyVaultLimits.boundBytes else {
      throw VaultError(.keyVaultFailed, "The device's key store answered with a wrong length.")
    }
    return bound
  }

  public func delete(_ name: KeyName) throws {
    try call { try callbacks.delete(name) }
  }

  public func anchor(_ name: KeyName) throws -> [UInt8]? {
    guard let anchors = callbacks.anchors else { return nil }
    let bytes = try call { try anchors.get(name) }
    if let bytes { try KeyVaultLimits.checkAnchor(bytes) }
    return bytes
  }

  public func setAnchor(_ name: KeyName, to bytes: [UInt8]) throws {
    guard let anchors = callbacks.anchors else {
      throw VaultError(.keyVaultFailed, "The device's key store keeps no anchors.")
    }
    try KeyVaultLimits.checkAnchor(bytes)
    try call { try anchors.set(name, bytes) }
  }

  public func deleteAnchor(_ name: KeyName) throws {
    guard let anchors = callbacks.anchors else { return }
    try call { try anchors.delete(name) }
  }

  private func call<Answer>(_ callback: () throws -> Answer) throws -> Answer {
    do {
      return try callback()
    } catch let refusal as KeyVaultRefusal {
      throw refusal
    } catch {
      throw VaultError(.keyVaultFailed, "The device's key store refused.")
    }
  }
}
