/// A wrapped key in a file of its own.
///
/// Little-endian; the wrapped key is `nonce 24 | ciphertext 32 | tag 16`, and everything before it
/// is its associated data, so that no file passes for another:
///
///     magic "SATCHEL\0" 8 | format 2 | kind 1 | cipher 1 | name 16 | (master only: salt 16,
///     passes 4, memory 4) | wrapped 72 | (master only: check 8)
///
/// `check` is the start of BLAKE2b over all before it. It keeps no secret and stops no attacker: a
/// bit that a disk lost would otherwise pass for a wrong passcode, and after ten for a thief.
///
/// `name` is the device secret's for the master key, the person's for a person's key, zeros for the
/// account's. `cipher` is that of the sealed file the key opens (for the master key, of the keys).
struct KeyFile {
  enum Kind: UInt8 {
    case master = 1
    case account = 2
    case person = 3
  }

  static let format: UInt16 = 1
  static let cipher: UInt8 = 1
  static let greatestByteCount = 256
  private static let magic = Array("SATCHEL\0".utf8)
  private static let checkBytes = 8
  private static let wrappedBytes =
    Primitives.nonceBytes + Primitives.keyBytes + Primitives.tagBytes

  struct Stretching {
    var salt: [UInt8]
    var derivation: KeyDerivation
  }

  var kind: Kind
  var name: [UInt8]
  var stretching: Stretching?

  private var header: [UInt8] {
    var bytes = Self.magic
    bytes += littleEndian(Self.format)
    bytes += [kind.rawValue, Self.cipher]
    bytes += name
    if let stretching {
      bytes += stretching.salt
      bytes += littleEndian(stretching.derivation.passes)
      bytes += littleEndian(stretching.derivation.memoryKiB)
    }
    return bytes
  }

  /// The file's bytes with `key` wrapped under `wrapping`.
  func wrapping(_ key: Secret, under wrapping: Secret) -> [UInt8] {
    let header = header
    let bytes = header + Primitives.wrap(key, under: wrapping, header: header)
    return stretching == nil ? bytes : bytes + Self.check(of: bytes)
  }

  /// The key in `file`, or nil where `wrapping` isn't its key.
  func unwrapping(_ file: [UInt8], under wrapping: Secret) throws(VaultError) -> Secret? {
    let header = header
    let checkBytes = stretching == nil ? 0 : Self.checkBytes
    guard file.starts(with: header),
      file.count == header.count + Self.wrappedBytes + checkBytes
    else { throw VaultError(.damaged, "A key file is not the one it should be.") }
    let wrapped = file[header.count..<header.count + Self.wrappedBytes]
    return try Primitives.unwrap(wrapped, under: wrapping, header: header)
  }

  private static func check(of bytes: some Collection<UInt8>) -> ArraySlice<UInt8> {
    contentHash(bytes).prefix(checkBytes)
  }

  /// Reads a master key file's header.
  static func master(of file: [UInt8]) throws(VaultError) -> KeyFile {
    var reader = LittleEndianReader(file)
    guard reader.bytes(magic.count) == magic else {
      throw VaultError(.damaged, "The vault's key file is not one.")
    }
    guard let format: UInt16 = reader.integer(), format <= Self.format else {
      throw VaultError(.tooNew, "The vault was written by a newer version of this program.")
    }
    guard reader.bytes(2) == [Kind.master.rawValue, cipher], let name = reader.bytes(16),
      let salt = reader.bytes(16), let passes: UInt32 = reader.integer(),
      let memoryKiB: UInt32 = reader.integer(), reader.remaining == wrappedBytes + checkBytes,
      check(of: file.dropLast(checkBytes)).elementsEqual(file.suffix(checkBytes)),
      let derivation = KeyDerivation(passes: passes, memoryKiB: memoryKiB)
    else { throw VaultError(.damaged, "The vault's key file is damaged.") }
    return KeyFile(
      kind: .master, name: name, stretching: Stretching(salt: salt, derivation: derivation))
  }
}

func littleEndian<Value: FixedWidthInteger>(_ value: Value) -> [UInt8] {
  withUnsafeBytes(of: value.littleEndian) { Array($0) }
}

/// Takes bytes from the front; nil once there are too few.
struct LittleEndianReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) {
    rest = bytes[...]
  }

  var remaining: Int { rest.count }

  mutating func bytes(_ count: Int) -> [UInt8]? {
    guard rest.count >= count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }

  mutating func integer<Value: FixedWidthInteger>() -> Value? {
    bytes(MemoryLayout<Value>.size)?.reversed().reduce(0) {
      $0 << 8 | Value(truncatingIfNeeded: $1)
    }
  }
}
