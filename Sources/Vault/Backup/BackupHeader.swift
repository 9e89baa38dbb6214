/// The beginning of a backup, in clear:
///
///     magic "SATCHEL\0" 8 | format 2 | kind 1 | cipher 1 | id 16 | key check 8 | stream 24 |
///     check 8
///
/// Little-endian. `id` is random and the backup's own; both keys are made with it, so that backups
/// under one recovery key have nothing in common. `key check` is the start of a keyed BLAKE2b: it
/// tells a wrong recovery key from a damaged file, and no more than that. `stream` is the header of
/// libsodium's secretstream. `check`, the start of BLAKE2b over all before it, keeps no secret and
/// stops no attacker: a bit that a disk lost would otherwise pass for a wrong recovery key.
struct BackupHeader {
  static let format: UInt16 = 1
  /// Beside the kinds of `KeyFile`.
  private static let kind: UInt8 = 16
  /// XChaCha20-Poly1305 in chunks: libsodium's secretstream.
  private static let cipher: UInt8 = 1
  static let byteCount = 68
  private static let magic = Array("SATCHEL\0".utf8)
  private static let checkBytes = 8

  let id: [UInt8]
  let keyCheck: [UInt8]
  let stream: [UInt8]

  var bytes: [UInt8] {
    var bytes = Self.magic + littleEndian(Self.format) + [Self.kind, Self.cipher]
    bytes += id + keyCheck + stream
    return bytes + contentHash(bytes).prefix(Self.checkBytes)
  }

  init(id: [UInt8], stream: [UInt8], under key: RecoveryKey) throws(VaultError) {
    self.id = id
    self.stream = stream
    keyCheck = try Self.keyCheck(key, id: id)
  }

  /// - Throws: `backup.damaged`, `backup.too-new`, `backup.wrong-key`.
  init(_ bytes: [UInt8], under key: RecoveryKey) throws(VaultError) {
    var reader = LittleEndianReader(bytes)
    guard reader.bytes(Self.magic.count) == Self.magic, let format: UInt16 = reader.integer(),
      let kind: UInt8 = reader.integer(), kind == Self.kind
    else { throw VaultError(.backupDamaged, "The file is not a backup.") }
    guard format <= Self.format else {
      throw VaultError(.backupTooNew, "The backup was written by a newer version of this program.")
    }
    guard format == Self.format, let cipher: UInt8 = reader.integer(), cipher == Self.cipher,
      let id = reader.bytes(16), let keyCheck = reader.bytes(8), let stream = reader.bytes(24),
      let check = reader.bytes(Self.checkBytes), reader.remaining == 0,
      check.elementsEqual(contentHash(bytes.dropLast(Self.checkBytes)).prefix(Self.checkBytes))
    else { throw VaultError(.backupDamaged, "The backup's beginning is damaged.") }
    guard keyCheck == (try Self.keyCheck(key, id: id)) else {
      throw VaultError(.backupWrongKey, "The recovery key is not this backup's.")
    }
    (self.id, self.keyCheck, self.stream) = (id, keyCheck, stream)
  }

  static func streamKey(_ key: RecoveryKey, id: [UInt8]) throws(VaultError) -> Secret {
    try key.derive("satchel backup 1 stream", id: id)
  }

  private static func keyCheck(_ key: RecoveryKey, id: [UInt8]) throws(VaultError) -> [UInt8] {
    try key.derive("satchel backup 1 check", id: id).withBytes { Array($0.prefix(8)) }
  }
}
