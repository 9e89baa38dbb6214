import CSealedVFS

/// A cipher suite of the sealed VFS, and what is asked of it.
struct Suite {
  let id: Int32
  let name: String
  /// Times plain SQLite's, in the order of `MainStep`; empty for a suite nobody has set any for.
  let targets: [Double]

  var contenderName: String { "sealed, " + name }

  /// What would be near plain SQLite.
  static let moonshot = [1.10, 1.40, 1.15, 1.40, 1.15]

  private static let known = [
    Suite(
      id: 1, name: "XChaCha20-Poly1305", targets: [1.40, 2.30, 1.40, 2.80, 1.60, 1.02]),
    Suite(id: 2, name: "AES-256-GCM", targets: [1.25, 1.80, 1.30, 2.10, 1.35, 1.02]),
  ]

  /// The suites that the VFS takes here and now.
  static func offered() -> [Suite] {
    (Int32(1)...16).compactMap { id in
      let slot = sealed_slot_add(VaultKey.bytes, id)
      guard slot > 0 else { return nil }
      sealed_slot_revoke(slot)
      return known.first { $0.id == id }
        ?? Suite(id: id, name: "cipher \(id)", targets: [])
    }
  }
}

/// Any key will do: nothing of it reaches the time.
enum VaultKey {
  static let bytes = (1...UInt8(SEALED_KEY_BYTES)).map { $0 }
}
