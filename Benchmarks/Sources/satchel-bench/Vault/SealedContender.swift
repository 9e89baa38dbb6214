import CSealedVFS
import CVaultWorkload

/// A database that the workload drives, plain or sealed under a slot of its own.
struct SealedContender {
  /// Nil for plain SQLite.
  let suite: Suite?
  private let path: String
  private var slot: Int64 = 0

  init(suite: Suite?, in folder: TemporaryFolder) throws {
    self.suite = suite
    path = folder.path + "/\(suite?.id ?? 0).db"
    try addSlot()
  }

  mutating func addSlot() throws {
    guard let suite else { return }
    slot = sealed_slot_add(VaultKey.bytes, suite.id)
    guard slot > 0 else { throw BenchmarkError("no key slot") }
  }

  func revokeSlot() {
    sealed_slot_revoke(slot)
  }

  /// The settings that Satchel gives its connections belong to the price of sealing.
  private var setup: String {
    suite == nil ? "" : "PRAGMA cell_size_check = ON; PRAGMA secure_delete = ON"
  }

  private var uri: String {
    suite == nil ? "file:\(path)" : "file:\(path)?vfs=sealed&kid=\(slot)"
  }

  private var reserve: Int32 { suite == nil ? 0 : SEALED_RESERVED_BYTES }

  func withWorkloadContender<Result>(
    _ body: (UnsafePointer<workload_contender>) throws -> Result
  ) rethrows -> Result {
    try uri.withCString { uri in
      try setup.withCString { setup in
        try withUnsafePointer(
          to: workload_contender(uri: uri, setup: setup, reserve: reserve), body)
      }
    }
  }

  /// As one array for C, alive as long as the body.
  static func withWorkloadContenders<Result>(
    _ contenders: ArraySlice<SealedContender>, _ known: [workload_contender] = [],
    _ body: ([workload_contender]) throws -> Result
  ) rethrows -> Result {
    guard let first = contenders.first else { return try body(known) }
    return try first.withWorkloadContender { contender in
      try withWorkloadContenders(contenders.dropFirst(), known + [contender.pointee], body)
    }
  }
}
