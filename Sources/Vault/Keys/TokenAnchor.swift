/// An anchor as an object on a token keeps it.
///
///     format 1 | counter 8, little-endian | bytes | first 8 bytes of BLAKE2b over all before
///
/// A token can't replace an object in one step: for a moment there are two, and the higher counter
/// is the later one. The check tells an object that a pulled token has only half of.
struct TokenAnchor {
  private static let format: UInt8 = 1
  private static let checkBytes = 8
  static let greatestByteCount = 1 + 8 + KeyVaultLimits.anchorBytes + checkBytes

  var counter: UInt64
  var bytes: [UInt8]

  init(counter: UInt64, bytes: [UInt8]) {
    self.counter = counter
    self.bytes = bytes
  }

  /// nil where the object is not whole, or not ours.
  init?(_ object: [UInt8]) {
    var reader = LittleEndianReader(object)
    guard reader.bytes(1) == [Self.format], let counter: UInt64 = reader.integer(),
      reader.remaining >= Self.checkBytes,
      let bytes = reader.bytes(reader.remaining - Self.checkBytes),
      object.suffix(Self.checkBytes)
        .elementsEqual(contentHash(object.dropLast(Self.checkBytes)).prefix(Self.checkBytes))
    else { return nil }
    self.counter = counter
    self.bytes = bytes
  }

  var object: [UInt8] {
    let content = [Self.format] + littleEndian(counter) + bytes
    return content + contentHash(content).prefix(Self.checkBytes)
  }
}
