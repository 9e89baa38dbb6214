/// Escapes inside JSON strings, both ways.
///
/// The reading half takes only bytes that a parser has accepted, except `unit`, which checks.
enum JSONEscapes {
  /// The UTF-16 unit of the `\uXXXX` at `offset`, or nil if there is no such escape.
  static func unit(_ base: UnsafePointer<UInt8>, _ offset: Int, _ end: Int) -> UInt16? {
    guard offset &+ 6 <= end, base[offset] == 0x5C, base[offset &+ 1] == 0x75 else { return nil }
    var value: UInt16 = 0
    for index in 2..<6 {
      let digit: UInt8
      switch base[offset &+ index] {
      case let byte where byte &- 0x30 < 10: digit = byte &- 0x30
      case let byte where (byte | 0x20) &- 0x61 < 6: digit = (byte | 0x20) &- 0x61 &+ 10
      default: return nil
      }
      value = value << 4 | UInt16(digit)
    }
    return value
  }

  /// What a short escape stands for, by the byte after its backslash; nil for `u`.
  static func short(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x62: 0x08
    case 0x66: 0x0C
    case 0x6E: 0x0A
    case 0x72: 0x0D
    case 0x74: 0x09
    case 0x75: nil
    default: byte
    }
  }

  /// The scalar of the escape at `offset` in accepted text, and how many bytes it takes.
  static func scalar(
    _ base: UnsafePointer<UInt8>, _ offset: Int, _ end: Int
  ) -> (value: UInt32, length: Int) {
    if let byte = short(base[offset &+ 1]) { return (UInt32(byte), 2) }
    let high = unit(base, offset, end) ?? 0xFFFD
    guard high & 0xFC00 == 0xD800, let low = unit(base, offset &+ 6, end) else {
      return (UInt32(high), 6)
    }
    return (0x10000 + (UInt32(high & 0x3FF) << 10 | UInt32(low & 0x3FF)), 12)
  }

  /// The UTF-8 of accepted text with its escapes resolved.
  static func unescaped(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    guard let base = text.baseAddress else { return [] }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var at = 0
    while at < text.count {
      guard base[at] == 0x5C else {
        bytes.append(base[at])
        at &+= 1
        continue
      }
      let (value, length) = scalar(base, at, text.count)
      bytes.append(contentsOf: encoded(value))
      at &+= length
    }
    return bytes
  }

  /// Writes accepted text with escapes as text with canonical escapes.
  static func appendCanonical(
    _ base: UnsafePointer<UInt8>, _ length: Int, to sink: inout ByteSink
  ) {
    var at = 0
    while at < length {
      let run = at
      while at < length, base[at] != 0x5C { at &+= 1 }
      sink.append(base + run, at &- run)
      guard at < length else { return }
      let (value, taken) = scalar(base, at, length)
      if value < 0x80 {
        append(UInt8(truncatingIfNeeded: value), to: &sink)
      } else {
        for byte in encoded(value) { sink.append(byte) }
      }
      at &+= taken
    }
  }

  /// Writes text as a JSON string with its quotation marks.
  static func appendQuoted(_ text: String, to sink: inout ByteSink) {
    sink.append(0x22)
    for byte in text.utf8 { append(byte, to: &sink) }
    sink.append(0x22)
  }

  /// Writes one byte of UTF-8, escaped if it must be.
  private static func append(_ byte: UInt8, to sink: inout ByteSink) {
    switch byte {
    case 0x22, 0x5C:
      sink.append(0x5C)
      sink.append(byte)
    case 0x20...: sink.append(byte)
    case 0x08: sink.append(#"\b"#)
    case 0x09: sink.append(#"\t"#)
    case 0x0A: sink.append(#"\n"#)
    case 0x0C: sink.append(#"\f"#)
    case 0x0D: sink.append(#"\r"#)
    default:
      let digits: StaticString = "0123456789abcdef"
      sink.append(#"\u00"#)
      sink.append(digits.utf8Start[Int(byte >> 4)])
      sink.append(digits.utf8Start[Int(byte & 0xF)])
    }
  }

  private static func encoded(_ scalar: UInt32) -> UTF8.EncodedScalar {
    // Accepted text has no surrogates but in pairs, so that every value is a scalar.
    UTF8.encode(Unicode.Scalar(scalar) ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter
  }
}
