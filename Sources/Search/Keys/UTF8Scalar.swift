/// A character read from UTF-8 that may be damaged.
struct UTF8Scalar {
  /// U+FFFD for what is not UTF-8.
  let value: UInt32
  /// How many bytes were read, ≥ 1. What is not UTF-8 ends where another character could begin, as
  /// the Unicode Standard (section 3.9, U+FFFD Substitution of Maximal Subparts) wants it.
  let length: Int

  /// The character at an index inside the bytes.
  init(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    let first = UInt32(bytes[index])
    let count: Int
    switch first {
    case 0..<0x80: (value, length) = (first, 1); return
    case 0xC2...0xDF: count = 2
    case 0xE0...0xEF: count = 3
    case 0xF0...0xF4: count = 4
    default: (value, length) = (0xFFFD, 1); return
    }
    var read = first & (0x7F >> UInt32(count))
    for offset in 1..<count {
      guard index + offset < bytes.count else {
        (value, length) = (0xFFFD, offset)
        return
      }
      let byte = UInt32(bytes[index + offset])
      let isContinued = offset == 1 ? Self.isSecond(byte, after: first) : byte & 0xC0 == 0x80
      guard isContinued else {
        (value, length) = (0xFFFD, offset)
        return
      }
      read = read << 6 | byte & 0x3F
    }
    (value, length) = (read, count)
  }

  /// Excludes longer forms than needed, surrogates, and what lies beyond U+10FFFF.
  private static func isSecond(_ byte: UInt32, after first: UInt32) -> Bool {
    switch first {
    case 0xE0: (0xA0...0xBF).contains(byte)
    case 0xED: (0x80...0x9F).contains(byte)
    case 0xF0: (0x90...0xBF).contains(byte)
    case 0xF4: (0x80...0x8F).contains(byte)
    default: byte & 0xC0 == 0x80
    }
  }
}
