/// Parts of the index's values (Docs/SEARCH.md, Index rows).
package enum IndexKey {
  /// Where no system is named.
  package static let noSystem = [UInt8](repeating: 0, count: 8)
  /// In front of an amount whatever its unit.
  package static let anyUnit: UInt8 = 1
  /// In front of an amount of one unit.
  package static let unit: UInt8 = 2

  /// The hash of a system's address, 8 bytes.
  package static func system(_ address: String) -> [UInt8] {
    let hash = FNV1a.hash64(address)
    return (0..<8).map { UInt8(truncatingIfNeeded: hash >> (56 - 8 * $0)) }
  }

  /// A code without the difference of ASCII capitals.
  package static func code(_ text: String) -> [UInt8] {
    text.utf8.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
  }
}
