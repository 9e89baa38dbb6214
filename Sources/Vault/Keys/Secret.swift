internal import CSodium

/// Secret bytes in guarded memory: fenced by unmapped pages, kept out of core dumps, wiped when
/// freed.
///
/// The memory is locked against swapping where the platform's limits allow it; nothing promises
/// that they do. Written once, before anyone else can see it, and read-only from then on.
package final class Secret: Sendable {
  package let count: Int
  // An address rather than a pointer: the memory is read-only after `init`, so sharing it is safe.
  private let address: UInt

  /// Makes a secret of `count` bytes, which `fill` writes.
  ///
  /// - Throws: `VaultError` with `vault.crypto-failed` where guarded memory is short.
  package init(
    count: Int, fill: (UnsafeMutableRawBufferPointer) throws(VaultError) -> Void
  ) throws(VaultError) {
    guard sodium_init() >= 0, let memory = sodium_malloc(max(count, 1)) else {
      throw VaultError(.cryptoFailed, "There is no guarded memory left.")
    }
    do {
      try fill(UnsafeMutableRawBufferPointer(start: memory, count: count))
    } catch {
      sodium_free(memory)
      throw error
    }
    sodium_mprotect_readonly(memory)
    self.count = count
    address = UInt(bitPattern: memory)
  }

  /// Fresh random bytes from the system's generator.
  package convenience init(randomCount count: Int) throws(VaultError) {
    try self.init(count: count) { (buffer) throws(VaultError) in
      randombytes_buf(buffer.baseAddress!, buffer.count)
    }
  }

  package convenience init(copying bytes: some Collection<UInt8>) throws(VaultError) {
    try self.init(count: bytes.count) { (buffer) throws(VaultError) in
      buffer.copyBytes(from: bytes)
    }
  }

  deinit {
    sodium_free(UnsafeMutableRawPointer(bitPattern: address))
  }

  package func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: address), count: count))
  }

  /// Compares in constant time.
  package func equals(_ other: Secret) -> Bool {
    guard count == other.count else { return false }
    return withBytes { mine in
      other.withBytes { theirs in
        sodium_memcmp(mine.baseAddress!, theirs.baseAddress!, count) == 0
      }
    }
  }
}
