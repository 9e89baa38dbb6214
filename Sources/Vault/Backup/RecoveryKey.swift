internal import CSodium

/// What opens a backup: 128 random bits, shown once as sixteen words of `RecoveryWords`.
///
/// Nine bits a word: the key, then a checksum of 16 bits (the start of BLAKE2b over the key), so
/// that a slip of the pen shows before a backup is looked at. Whoever has the words and the file
/// has the record; without them it is lost. Nobody keeps a copy, and no passcode stands in for it.
///
/// Key and words lie in guarded memory and never become a `String` here.
public struct RecoveryKey: Sendable {
  /// Why words are no recovery key.
  public enum Mistake: Error, Sendable, Equatable {
    /// There are not sixteen of them.
    case wordCount(Int)
    /// This one, counted from 1, is not of the list.
    case unknownWord(Int)
    /// All are of the list, but don't belong together: one is wrong, or their order is.
    case checksum
  }

  /// How many words it has.
  public static let wordCount = 16

  static let byteCount = 16
  private static let checksumBytes = 2
  private static let bitsPerWord = 9
  /// More than anybody's way of writing sixteen words.
  private static let greatestTextBytes = 1024

  let bytes: Secret

  /// A new key from the system's generator.
  package init() throws(VaultError) {
    bytes = try Secret(randomCount: Self.byteCount)
  }

  /// Reads words that somebody typed.
  ///
  /// Forgiving: capitals, numbering, commas and spaces of any kind don't matter, and of each word
  /// its first four letters are enough.
  ///
  /// - Throws: `Mistake`; another error only where guarded memory is short.
  public init(parsing text: some Collection<UInt8>) throws {
    let numbers = try Self.wordNumbers(in: text)
    let packed = try Secret(count: Self.byteCount + Self.checksumBytes) { out in
      for bit in 0..<Self.wordCount * Self.bitsPerWord {
        let (word, place) = bit.quotientAndRemainder(dividingBy: Self.bitsPerWord)
        let isSet = numbers.withBytes { bytes in
          bytes.load(fromByteOffset: word * 2, as: UInt16.self)
            & (1 << UInt16(Self.bitsPerWord - 1 - place)) != 0
        }
        if bit % 8 == 0 { out[bit / 8] = 0 }
        if isSet { out[bit / 8] |= 0x80 >> UInt8(bit % 8) }
      }
    }
    let key = try packed.withBytes { try Secret(copying: $0.prefix(Self.byteCount)) }
    guard packed.equals(try Self.packed(key)) else { throw Mistake.checksum }
    bytes = key
  }

  /// Lends the words, ASCII with a space between each two, to be shown once.
  ///
  /// What `show` makes of them is no longer guarded.
  public func withWords<Result>(
    _ show: (UnsafeRawBufferPointer) throws -> Result
  ) throws -> Result {
    let packed = try Self.packed(bytes)
    let words = packed.withBytes { packed in
      (0..<Self.wordCount).map { word in
        let number = (0..<Self.bitsPerWord).reduce(0) { number, place in
          let bit = word * Self.bitsPerWord + place
          return number << 1 | Int(packed[bit / 8] >> UInt8(7 - bit % 8)) & 1
        }
        return RecoveryWords.all[number]
      }
    }
    let count = words.reduce(words.count - 1) { $0 + $1.utf8CodeUnitCount }
    let text = try Secret(count: count) { out in
      var place = 0
      for word in words {
        if place > 0 {
          out[place] = UInt8(ascii: " ")
          place += 1
        }
        word.withUTF8Buffer { out[place..<place + $0.count].copyBytes(from: $0) }
        place += word.utf8CodeUnitCount
      }
    }
    return try text.withBytes(show)
  }

  /// A key for one purpose within one backup: `id` is the backup's own.
  func derive(_ label: String, id: [UInt8]) throws(VaultError) -> Secret {
    try Primitives.keyedHash(Array(label.utf8) + id, key: bytes)
  }

  /// key | checksum
  private static func packed(_ key: Secret) throws(VaultError) -> Secret {
    try Secret(count: byteCount + checksumBytes) { (out) throws(VaultError) in
      var hash = [UInt8](repeating: 0, count: 32)
      let status = key.withBytes { key in
        out.copyBytes(from: key)
        return crypto_generichash(
          &hash, hash.count, key.baseAddress, UInt64(key.count), nil, 0)
      }
      guard status == 0 else { throw VaultError(.cryptoFailed, "BLAKE2b failed.") }
      out[byteCount...].copyBytes(from: hash.prefix(checksumBytes))
      sodium_memzero(&hash, hash.count)
    }
  }

  /// The numbers of the sixteen words, two bytes each.
  private static func wordNumbers(in text: some Collection<UInt8>) throws -> Secret {
    guard text.count <= greatestTextBytes else { throw Mistake.wordCount(0) }
    var letters = text.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    defer { sodium_memzero(&letters, letters.count) }
    // Bytes beyond ASCII are part of a word, which is then none of the list.
    let words = letters.split { !(0x61...0x7A).contains($0) && $0 < 0x80 }
    guard words.count == wordCount else { throw Mistake.wordCount(words.count) }
    var unknown: Int?
    let numbers = try Secret(count: wordCount * 2) { out in
      for (index, word) in words.enumerated() {
        let number = RecoveryWords.number(of: word)
        if number == nil && unknown == nil { unknown = index + 1 }
        out.storeBytes(of: UInt16(number ?? 0), toByteOffset: index * 2, as: UInt16.self)
      }
    }
    if let unknown { throw Mistake.unknownWord(unknown) }
    return numbers
  }
}
