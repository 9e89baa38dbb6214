/// The leaves of the grammar: white space, strings, numbers and literals.
///
/// Each function takes where a token begins and returns where it ends, or the complement (`~`) of
/// the offset of the byte that is wrong. None reads at or past `end`.
enum JSONScanner {
  @inline(__always)
  static func word(_ base: UnsafePointer<UInt8>, _ offset: Int) -> UInt64 {
    UInt64(
      littleEndian: UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self))
  }

  /// The index of the lowest byte whose top bit is set.
  @inline(__always)
  static func firstByte(_ mask: UInt64) -> Int { mask.trailingZeroBitCount &>> 3 }

  /// The first byte at or after `offset` that is not white space, or `end`.
  @inline(__always)
  static func skipSpace(_ base: UnsafePointer<UInt8>, _ offset: Int, _ end: Int) -> Int {
    var at = offset
    while at < end {
      let byte = base[at]
      // One comparison settles the common case, and none of the four is above a space.
      if byte > 0x20 { return at }
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return at }
      at &+= 1
      // Indentation: runs of spaces, eight at a time.
      while at &+ 8 <= end {
        let other = word(base, at) ^ 0x2020_2020_2020_2020
        if other == 0 {
          at &+= 8
        } else {
          at &+= firstByte(other)
          break
        }
      }
    }
    return at
  }

  /// Marks the quotation marks, backslashes, controls and non-ASCII bytes among eight.
  ///
  /// A false mark is possible above a true one (borrows run upward), so only the lowest counts.
  @inline(__always)
  private static func special(_ bytes: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quote = bytes ^ 0x2222_2222_2222_2222
    let slash = bytes ^ 0x5C5C_5C5C_5C5C_5C5C
    let controls = (bytes &- 0x2020_2020_2020_2020) & ~bytes
    let found = ((quote &- ones) & ~quote) | ((slash &- ones) & ~slash) | controls | bytes
    return found & 0x8080_8080_8080_8080
  }

  /// The closing quotation mark of the string whose first byte (after the opening one) is at
  /// `offset`, and `JSONNode.escaped` if there is an escape inside, else 0.
  @inline(__always)
  static func string(
    _ base: UnsafePointer<UInt8>, _ offset: Int, _ end: Int
  ) -> (end: Int, flags: UInt32) {
    let at = skipPlain(base, offset, end)
    if at < end, base[at] == 0x22 { return (at, 0) }
    return unusualString(base, at, end)
  }

  /// The first byte at or after `offset` that may be special; within the last eight, any.
  @inline(__always)
  private static func skipPlain(_ base: UnsafePointer<UInt8>, _ offset: Int, _ end: Int) -> Int {
    var at = offset
    while at &+ 8 <= end {
      let found = special(word(base, at))
      if found != 0 { return at &+ firstByte(found) }
      at &+= 8
    }
    return at
  }

  /// Continues a string at a byte that is an escape, not ASCII, wrong, or near the end.
  @inline(never)
  private static func unusualString(
    _ base: UnsafePointer<UInt8>, _ offset: Int, _ end: Int
  ) -> (end: Int, flags: UInt32) {
    var at = offset
    var flags: UInt32 = 0
    while at < end {
      let byte = base[at]
      if byte == 0x22 { return (at, flags) }
      if byte == 0x5C {
        flags = JSONNode.escaped
        at = escape(base, at, end)
      } else if byte >= 0x80 {
        at = multibyte(base, at, end)
      } else if byte < 0x20 {
        return (~at, 0)
      } else {
        at &+= 1
      }
      if at < 0 { return (at, 0) }
      at = skipPlain(base, at, end)
    }
    return (~end, 0)
  }

  /// After the escape that begins at the backslash at `offset`; two for a surrogate pair.
  private static func escape(_ base: UnsafePointer<UInt8>, _ offset: Int, _ end: Int) -> Int {
    guard offset &+ 1 < end else { return ~end }
    switch base[offset &+ 1] {
    case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: return offset &+ 2
    case 0x75: break
    default: return ~offset
    }
    guard let unit = JSONEscapes.unit(base, offset, end) else { return ~offset }
    guard unit & 0xF800 == 0xD800 else { return offset &+ 6 }
    // A high surrogate counts only with the low one that follows it.
    guard unit < 0xDC00, let low = JSONEscapes.unit(base, offset &+ 6, end), low & 0xFC00 == 0xDC00
    else { return ~offset }
    return offset &+ 12
  }

  /// After the non-ASCII scalar at `offset`, by the table of well-formed sequences (Unicode 3-7).
  private static func multibyte(_ base: UnsafePointer<UInt8>, _ offset: Int, _ end: Int) -> Int {
    let lead = base[offset]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return ~offset
    }
    guard offset &+ length <= end, second.contains(base[offset &+ 1]) else { return ~offset }
    var at = offset &+ 2
    while at < offset &+ length {
      guard base[at] & 0xC0 == 0x80 else { return ~offset }
      at &+= 1
    }
    return at
  }

  @inline(__always)
  private static func digits(_ base: UnsafePointer<UInt8>, _ offset: Int, _ end: Int) -> Int {
    var at = offset
    while at < end, base[at] &- 0x30 < 10 { at &+= 1 }
    return at
  }

  /// After the number that begins at `offset` (RFC 8259, section 6).
  @inline(__always)
  static func number(_ base: UnsafePointer<UInt8>, _ offset: Int, _ end: Int) -> Int {
    var at = offset
    if at < end, base[at] == 0x2D { at &+= 1 }
    let whole = at
    at = digits(base, whole, end)
    guard at > whole, at == whole &+ 1 || base[whole] != 0x30 else { return ~offset }
    if at < end, base[at] == 0x2E {
      let fraction = at &+ 1
      at = digits(base, fraction, end)
      guard at > fraction else { return ~offset }
    }
    guard at < end, base[at] | 0x20 == 0x65 else { return at }
    at &+= 1
    if at < end, base[at] == 0x2B || base[at] == 0x2D { at &+= 1 }
    let exponent = at
    at = digits(base, exponent, end)
    return at > exponent ? at : ~offset
  }

  /// After the literal `text` at `offset`.
  @inline(__always)
  static func literal(
    _ base: UnsafePointer<UInt8>, _ offset: Int, _ end: Int, _ text: StaticString
  ) -> Int {
    let count = text.utf8CodeUnitCount
    guard offset &+ count <= end else { return ~offset }
    for index in 0..<count where base[offset &+ index] != text.utf8Start[index] { return ~offset }
    return offset &+ count
  }
}
