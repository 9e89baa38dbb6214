/// Version 4 UUIDs from the system's generator.
public struct RandomIdentifiers: IdentifierSource {
  public init() {}

  public func next() -> String {
    var generator = SystemRandomNumberGenerator()
    return versionFourUUID(high: generator.next(), low: generator.next())
  }
}

/// The UUID of 122 bits out of `high` and `low` (RFC 9562, 5.4).
package func versionFourUUID(high: UInt64, low: UInt64) -> String {
  let high = high & ~0xF000 | 0x4000
  let low = low & ~(0xC000 << 48) | 0x8000 << 48
  let digits = Array("0123456789abcdef")
  var text = ""
  for (index, nibble) in (0..<32).map({ index -> Int in
    Int(truncatingIfNeeded: (index < 16 ? high >> (60 - 4 * index) : low >> (124 - 4 * index)) & 15)
  }).enumerated() {
    if [8, 12, 16, 20].contains(index) { text.append("-") }
    text.append(digits[nibble])
  }
  return text
}
