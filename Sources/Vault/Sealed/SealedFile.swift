internal import CSealedVFS

/// An SQLite database file under a key of its own.
///
/// Its key lies in a slot that connections name in their URI. `revoke` wipes it: from then on every
/// read and write of every connection fails.
package final class SealedFile: Sendable {
  package static let pageBytes = Int(SEALED_PAGE_BYTES)

  package let path: String
  /// The least that its generation may be: older, it was put back.
  package let leastGeneration: UInt64
  private let name: KeyName
  private let anchor: RollbackAnchor
  let slot: Int64

  init(
    path: String, key: Secret, cipher: Cipher, name: KeyName, anchor: RollbackAnchor
  ) throws(VaultError) {
    guard sealed_vfs_register() == 0 else {
      throw VaultError(.cryptoFailed, "SQLite refused the sealed file system.")
    }
    let slot = key.withBytes { key in
      sealed_slot_add(
        key.baseAddress!.assumingMemoryBound(to: UInt8.self), Int32(cipher.rawValue))
    }
    guard slot > 0 else {
      throw VaultError(
        .cryptoFailed, "This device lacks the file's cipher, or guarded memory for its key.")
    }
    anchor.forgetNote(of: name)
    let generation = anchor.generation(of: name)
    sealed_slot_set_log_epoch(slot, generation)
    self.path = path
    self.leastGeneration = generation
    self.name = name
    self.anchor = anchor
    self.slot = slot
  }

  deinit {
    revoke()
  }

  /// What SQLite opens. Percent-encoded, so that any path will do.
  package var uri: String {
    uri(path: path)
  }

  /// The same key for a file that is still being made beside its place.
  package func uri(path: String) -> String {
    var uri = "file:"
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = Array("0123456789ABCDEF".unicodeScalars)
        uri.unicodeScalars.append("%")
        uri.unicodeScalars.append(digits[Int(byte >> 4)])
        uri.unicodeScalars.append(digits[Int(byte & 15)])
      }
    }
    return uri + "?vfs=sealed&kid=\(slot)"
  }

  /// Whether the file may be older than it should be: the person knows.
  package var isOlderAccepted: Bool { anchor.acceptsOlder }

  /// The file was shut with this generation, and its log is empty: an older one is not it any more.
  package func wasShut(at generation: UInt64) {
    anchor.note(generation, of: name)
  }

  /// Applies what a connection needs before it reads its first page.
  package static func prepare(connection: OpaquePointer) throws(VaultError) {
    guard sealed_connection_prepare(connection) == 0 else {
      throw VaultError(.cryptoFailed, "SQLite refused the settings of a sealed file.")
    }
  }

  /// Makes SQLite overwrite the memory that it gives back; false where it runs already as it was.
  package static func claimMemory() -> Bool {
    sealed_memory_install() == 0
  }

  package func revoke() {
    sealed_slot_revoke(slot)
  }

  package var openFileCount: Int {
    Int(sealed_slot_open_files(slot))
  }

  /// While full, writes answer as on a full disk: for rehearsals.
  package func rehearseFullDisk(_ full: Bool) {
    let diskFull: Int32 = 13  // SQLITE_FULL
    sealed_slot_fail_writes(slot, full ? diskFull : 0)
  }
}
