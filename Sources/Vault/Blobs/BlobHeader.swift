/// The layout of a sealed blob.
///
/// A blob is one file in its person's folder, `people/ID.blobs/NAME`. Two keys come from the
/// person's data key:
///
///     name key = BLAKE2b-256("satchel blob name 1", key: data key)
///     seal key = BLAKE2b-256("satchel blob seal 1", key: data key)
///
/// NAME is 32 small hexadecimal digits: the first 16 bytes of BLAKE2b-256(what the caller calls the
/// blob in UTF-8, key: name key). While it is being written, the file is called NAME, a hyphen, 16
/// random digits, `.new`. What it holds, integers little-endian:
///
///     header 35:  magic "SATBLOB\0" 8 | format 2 (1) | stream 1 (1) | secretstream header 24
///     chunks:     65536 bytes of plaintext each, sealed into 65553
///     last chunk: 0 to 65536 bytes of plaintext, sealed into 17 more
///
/// Stream 1 is libsodium's `crypto_secretstream_xchacha20poly1305` under the seal key. Every
/// chunk's associated data are the 35 bytes of the header and the 16 bytes of the name. All chunks
/// carry the tag MESSAGE (0) but the last, which carries FINAL (3). There is always a last chunk,
/// and it is empty only where the blob is: a length of plaintext has one length of file, and the
/// other way round.
///
/// A file that was exchanged with another's, cut, extended, or whose chunks were moved, fails at
/// the first chunk that isn't where it was sealed; what was read before that was the blob's. An
/// older file of the same name, put back whole, is not noticed: whoever needs to know calls the
/// blob by its content's hash.
struct BlobHeader: Equatable {
  static let chunkBytes = 65536
  /// What sealing adds to a chunk: a tag byte and a tag.
  static let sealBytes = 17
  static let byteCount = 35
  static let streamHeaderBytes = 24
  private static let magic = Array("SATBLOB\0".utf8)
  private static let format: UInt16 = 1
  private static let stream: UInt8 = 1

  /// With which a secretstream begins: random, and no secret.
  var streamHeader: [UInt8]

  var bytes: [UInt8] {
    Self.magic + littleEndian(Self.format) + [Self.stream] + streamHeader
  }

  init(streamHeader: [UInt8]) {
    self.streamHeader = streamHeader
  }

  /// - Throws: `vault.damaged`, or `vault.too-new` for a format that isn't known yet.
  init(reading bytes: [UInt8]) throws(VaultError) {
    var reader = LittleEndianReader(bytes)
    guard reader.bytes(Self.magic.count) == Self.magic, let format: UInt16 = reader.integer(),
      let stream = reader.bytes(1), let streamHeader = reader.bytes(Self.streamHeaderBytes)
    else { throw VaultError(.damaged, "A blob's file is not one.") }
    guard format <= Self.format, stream[0] <= Self.stream else {
      throw VaultError(.tooNew, "A blob was written by a newer version of this program.")
    }
    guard format == Self.format, stream[0] == Self.stream else {
      throw VaultError(.damaged, "A blob's header is damaged.")
    }
    self.streamHeader = streamHeader
  }

  /// How long the blob in a file of that length is; nil where no blob's file is that long.
  static func plaintextBytes(inFileOf fileBytes: Int) -> Int? {
    let body = fileBytes - byteCount
    guard body >= sealBytes else { return nil }
    let sealedChunkBytes = chunkBytes + sealBytes
    let chunks = (body - 1) / sealedChunkBytes + 1
    let last = body - (chunks - 1) * sealedChunkBytes
    guard last > sealBytes || (chunks == 1 && last == sealBytes) else { return nil }
    return body - chunks * sealBytes
  }
}

/// What a blob's file is called.
struct BlobName: Sendable, Hashable {
  static let byteCount = 16
  /// How the name of a file ends that is still being written.
  static let unfinished = ".new"
  let bytes: [UInt8]

  var stored: String {
    bytes.hexadecimal
  }

  init(_ bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
  }

  /// - Returns: nil where no blob's file is called that.
  init?(stored: String) {
    let digits = Array(stored.utf8)
    guard digits.count == 2 * Self.byteCount else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let high = Self.value(of: digits[index]), let low = Self.value(of: digits[index + 1])
      else { return nil }
      bytes.append(high << 4 | low)
    }
    self.bytes = bytes
  }

  private static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}

extension [UInt8] {
  var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
