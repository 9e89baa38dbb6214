/// A moment as eight bytes that sort as moments do.
///
/// Big-endian with the sign bit turned, so that what lies before 1970 comes first.
package enum DateKey {
  package static func bytes(_ milliseconds: Int64) -> [UInt8] {
    let turned = UInt64(bitPattern: milliseconds) ^ 1 << 63
    return (0..<8).map { UInt8(truncatingIfNeeded: turned >> (56 - 8 * $0)) }
  }

  /// Milliseconds since 1970; nil for anything but eight bytes.
  package static func milliseconds(_ bytes: some Collection<UInt8>) -> Int64? {
    guard bytes.count == 8 else { return nil }
    return Int64(bitPattern: bytes.reduce(0) { $0 << 8 | UInt64($1) } ^ 1 << 63)
  }
}
