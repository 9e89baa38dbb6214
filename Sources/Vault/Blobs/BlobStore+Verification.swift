/// What reading every blob to its end has shown.
package struct BlobVerification: Sendable, Equatable {
  /// A file that can't be read as a blob.
  package struct Failure: Sendable, Equatable {
    package let storedName: String
    /// `vault.damaged`, `vault.too-new`, or `disk.failed` where the disk refused it.
    package let code: VaultError.Code
  }

  package fileprivate(set) var blobCount = 0
  /// Of plaintext that proved to be right.
  package fileprivate(set) var byteCount = 0
  package fileprivate(set) var failures: [Failure] = []
}

extension BlobStore {
  /// Reads every blob to its end.
  ///
  /// - Parameter report: is told, after each chunk, how many of all blobs are done and how many
  ///   bytes were read.
  /// - Throws: `vault.locked`, also where somebody revokes the store to end it, and `disk.failed`
  ///   where the folder can't be listed. What is wrong with a blob is no error.
  package func verify(
    report: (_ done: Int, _ all: Int, _ bytes: Int) -> Void
  ) throws(VaultError) -> BlobVerification {
    let names = try storedNames()
    let directory = try directory()
    var found = BlobVerification()
    let buffer = UnsafeMutableRawBufferPointer.allocate(
      byteCount: BlobHeader.chunkBytes, alignment: 64)
    defer { buffer.deallocate() }
    for (done, stored) in names.enumerated() {
      do throws(VaultError) {
        // A blob that was removed since the folder was read is not missed.
        guard let name = BlobName(stored: stored),
          let reader = try reader(of: name, in: directory)
        else { continue }
        found.blobCount += 1
        while case let count = try reader.read(into: buffer), count > 0 {
          found.byteCount += count
          if reader.nextByteCount > 0 { report(done, names.count, found.byteCount) }
        }
      } catch {
        if error.code == .locked { throw error }
        found.failures.append(.init(storedName: stored, code: error.code))
      }
      report(done + 1, names.count, found.byteCount)
    }
    return found
  }
}
