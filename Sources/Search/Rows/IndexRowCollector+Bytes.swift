import FHIR

/// The pieces that values are made of (Docs/SEARCH.md, Index rows).
extension IndexRowCollector {
  /// Codes, addresses and texts are cut after so many bytes.
  static let valueLimitBytes = 400
  /// Stands behind what was cut; no UTF-8 has it.
  static let cutMark: UInt8 = 0xFF

  /// Writes a text; false, and nothing is written, for what is none, empty or has a NUL.
  mutating func appendText(_ text: JSON) -> Bool {
    guard text.kind == .string else { return false }
    var isKept = false
    text.withContentBytes { isKept = appendText($0) }
    return isKept
  }

  mutating func appendText(_ text: some Collection<UInt8>) -> Bool {
    guard !text.isEmpty, !text.contains(0) else { return false }
    bytes.append(contentsOf: text.prefix(Self.valueLimitBytes))
    if text.count > Self.valueLimitBytes { bytes.append(Self.cutMark) }
    return true
  }

  /// Writes folded text: up to the limit, whole characters.
  mutating func appendFolded(_ folded: [UInt8]) {
    var end = min(folded.count, Self.valueLimitBytes)
    while end > 0, end < folded.count, folded[end] & 0xC0 == 0x80 { end -= 1 }
    bytes.append(contentsOf: folded[..<end])
  }

  /// Writes a token without a system.
  mutating func appendCode(_ code: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: code.utf8Start, count: code.utf8CodeUnitCount))
    appendHash(0)
  }

  /// Writes a token; false, and nothing is written, for what is no code.
  mutating func appendToken(_ code: JSON, system: JSON?) -> Bool {
    let start = bytes.count
    guard appendText(code) else { return false }
    for index in start..<bytes.count where bytes[index] &- 0x41 < 26 { bytes[index] |= 0x20 }
    appendHash(Self.hash(ofSystem: system))
    return true
  }

  /// Writes 00 and a hash.
  mutating func appendHash(_ hash: UInt64) {
    bytes.append(0)
    append(hash)
  }

  mutating func append(_ number: UInt64) {
    for shift in stride(from: 56 as UInt64, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  /// Zero for none.
  static func hash(ofSystem system: JSON?) -> UInt64 {
    guard let system, system.kind == .string else { return 0 }
    var hash: UInt64 = 0
    system.withContentBytes { if !$0.isEmpty { hash = FNV1a.hash64($0) } }
    return hash
  }

  static func folded(_ text: JSON) -> [UInt8] {
    var folded: [UInt8] = []
    text.withContentBytes { folded = FoldedText.fold($0) }
    return folded
  }
}
