/// A wrapped key in a file of its own.
///
/// Little-endian; a wrapped key is `nonce 24 | ciphertext 32 | tag 16` (XChaCha20-Poly1305), and
/// everything before it is its associated data, so that no file passes for another:
///
///     magic "SATCHEL\0" 8 | format 2 | kind 1 | cipher 1 | name 16 | … | wrapped 72 | check 8
///
///     account, person    nothing more                   wrapped under the account master key
///     passcode           generation 8 | anchored 1 | secret 16 | salt 16 | passes 4 | memory 4
///     biometrics         secret 16 | salt 16
///
/// `name` is the person's for a person's key, zeros for the account's, and the vault's own for the
/// two that wrap the master key. `cipher` is that of the sealed file the key opens. `secret` names
/// the device's secret in its `KeyVault`. `generation` counts the passcodes; `anchored` says that
/// the key store keeps the vault's anchors.
///
/// `check` is the start of BLAKE2b over all before it. It keeps no secret and stops no attacker: a
/// bit that a disk lost would otherwise pass for a wrong passcode, and ten of them for a thief.
struct KeyFile {
  /// What wraps the key.
  enum Wrapping {
    case masterKey(Owner)
    case passcode(PasscodeWrapping)
    case biometrics(secret: KeyName, salt: [UInt8])
  }

  /// Whose sealed files the key opens.
  enum Owner: UInt8 {
    case account = 2
    case person = 3
  }

  struct PasscodeWrapping {
    var generation: UInt64
    var isAnchored: Bool
    var secret: KeyName
    var salt: [UInt8]
    var derivation: KeyDerivation
  }

  static let format: UInt16 = 2
  static let greatestByteCount = 256
  private static let magic = Array("SATCHEL\0".utf8)
  private static let checkBytes = 8
  private static let wrappedBytes =
    Primitives.nonceBytes + Primitives.keyBytes + Primitives.tagBytes
  static let saltBytes = 16

  var cipher: Cipher
  var name: KeyName
  var wrapping: Wrapping

  private var kind: UInt8 {
    switch wrapping {
    case .passcode: 1
    case .masterKey(let owner): owner.rawValue
    case .biometrics: 4
    }
  }

  private var header: [UInt8] {
    var bytes = Self.magic
    bytes += littleEndian(Self.format)
    bytes += [kind, cipher.rawValue]
    bytes += name.bytes
    switch wrapping {
    case .masterKey: break
    case .passcode(let passcode):
      bytes += littleEndian(passcode.generation)
      bytes += [passcode.isAnchored ? 1 : 0]
      bytes += passcode.secret.bytes
      bytes += passcode.salt
      bytes += littleEndian(passcode.derivation.passes)
      bytes += littleEndian(passcode.derivation.memoryKiB)
    case .biometrics(let secret, let salt):
      bytes += secret.bytes
      bytes += salt
    }
    return bytes
  }

  /// The file's bytes with `key` wrapped under `wrapping`.
  func wrapping(_ key: Secret, under wrapping: Secret) -> [UInt8] {
    let header = header
    let bytes = header + Primitives.wrap(key, under: wrapping, header: header)
    return bytes + contentHash(bytes).prefix(Self.checkBytes)
  }

  /// The key in `file`, of which this is the header, or nil where `wrapping` isn't its key.
  func unwrapping(_ file: [UInt8], under wrapping: Secret) throws(VaultError) -> Secret? {
    try Primitives.unwrap(
      file.dropLast(Self.checkBytes).suffix(Self.wrappedBytes), under: wrapping,
      header: Array(file.dropLast(Self.wrappedBytes + Self.checkBytes)))
  }

  /// Reads a file's header; what follows it has the right length then.
  init(_ file: [UInt8]) throws(VaultError) {
    var reader = LittleEndianReader(file)
    guard reader.bytes(Self.magic.count) == Self.magic, let format: UInt16 = reader.integer() else {
      throw VaultError(.damaged, "A key file is not one.")
    }
    guard format <= Self.format else {
      throw VaultError(.tooNew, "The vault was written by a newer version of this program.")
    }
    guard format == Self.format,
      contentHash(file.dropLast(Self.checkBytes)).starts(with: file.suffix(Self.checkBytes)),
      let kind: UInt8 = reader.integer(), let cipher: UInt8 = reader.integer(),
      let known = Cipher(rawValue: cipher), let name = reader.keyName(),
      let wrapping = Self.wrapping(kind, &reader),
      reader.remaining == Self.wrappedBytes + Self.checkBytes
    else { throw VaultError(.damaged, "A key file is damaged.") }
    self.init(cipher: known, name: name, wrapping: wrapping)
  }

  init(cipher: Cipher, name: KeyName, wrapping: Wrapping) {
    self.cipher = cipher
    self.name = name
    self.wrapping = wrapping
  }

  private static func wrapping(_ kind: UInt8, _ reader: inout LittleEndianReader) -> Wrapping? {
    switch kind {
    case 1:
      guard let generation: UInt64 = reader.integer(), let anchored: UInt8 = reader.integer(),
        anchored <= 1, let secret = reader.keyName(), let salt = reader.bytes(saltBytes),
        let passes: UInt32 = reader.integer(), let memoryKiB: UInt32 = reader.integer(),
        let derivation = KeyDerivation(passes: passes, memoryKiB: memoryKiB)
      else { return nil }
      return .passcode(
        PasscodeWrapping(
          generation: generation, isAnchored: anchored == 1, secret: secret, salt: salt,
          derivation: derivation))
    case 4:
      guard let secret = reader.keyName(), let salt = reader.bytes(saltBytes) else { return nil }
      return .biometrics(secret: secret, salt: salt)
    default:
      return Owner(rawValue: kind).map { .masterKey($0) }
    }
  }
}
