package import Vault

extension RecordExamination {
  /// Reads the person's attachments and images to their ends.
  package mutating func examine(_ blobs: BlobStore, _ file: FileExamination) throws {
    defer { blobs.revoke() }
    var told = 0
    let found = try file.brake.during(interruptedBy: { blobs.revoke() }) {
      try blobs.verify { done, _, _ in
        while told < done {
          file.step()
          told += 1
        }
      }
    }
    findings.blobs = found.blobCount
    findings.note(.blob, found.failures.count)
  }
}
