/// Eight bytes of plain ASCII, folded at once: most of what there is to fold.
struct ASCIIWord {
  /// The first byte is the lowest.
  private let folded: UInt64
  private let spaces: UInt64

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x80 * ones

  /// Nil if there are fewer than eight bytes, other characters than ASCII's, control characters, or
  /// a space after a space: what has to be looked at byte by byte.
  init?(of bytes: UnsafeBufferPointer<UInt8>, at index: Int, followsSpace: Bool) {
    guard bytes.count - index >= 8 else { return nil }
    let word = UInt64(
      littleEndian: UnsafeRawBufferPointer(bytes)
        .loadUnaligned(fromByteOffset: index, as: UInt64.self))
    // In bytes below 0x80, adding 0x80 - n sets the high bit of those that are n or more, and
    // nothing is carried into the next one.
    let printable = word &+ 0x60 &* Self.ones
    guard word & Self.highBits == 0, printable & Self.highBits == Self.highBits else { return nil }
    spaces = ~((word ^ 0x20 &* Self.ones) &+ 0x7F &* Self.ones) & Self.highBits
    guard (spaces << 8 | (followsSpace ? 0x80 : 0)) & spaces == 0 else { return nil }
    let fromA = word &+ 0x3F &* Self.ones
    let afterZ = word &+ 0x25 &* Self.ones
    folded = word | (fromA & ~afterZ & Self.highBits) >> 2
  }

  var endsWithSpace: Bool { spaces >> 63 == 1 }

  /// There must be room for eight bytes.
  func store(in output: UnsafeMutableBufferPointer<UInt8>, at index: Int) {
    UnsafeMutableRawBufferPointer(output)
      .storeBytes(of: folded.littleEndian, toByteOffset: index, as: UInt64.self)
  }
}
