@testable import Vault

/// A person's blobs in a scratch folder, under a key of their own.
struct TestBlobs {
  let scratch: Scratch
  let key: Secret
  let store: BlobStore

  init(in scratch: Scratch, key: Secret? = nil) throws {
    self.scratch = scratch
    self.key = try key ?? Secret(randomCount: 32)
    store = try BlobStore(Folder(path: scratch.file("p.blobs")), key: self.key)
  }

  init() throws {
    try self.init(in: Scratch())
  }

  /// As after a start: another store of the same files.
  func reopened() throws -> TestBlobs {
    try TestBlobs(in: scratch, key: key)
  }

  /// The files that a crash left, after recovery.
  func recovered(_ copy: Scratch) throws -> TestBlobs {
    let left = try TestBlobs(in: copy, key: key)
    try BlobStore.removeUnfinished(in: Folder(path: copy.file("p.blobs")))
    return left
  }

  func file(of name: String) throws -> String {
    "p.blobs/" + (try store.storedName(of: name))
  }

  func fileBytes(of name: String) throws -> [UInt8] {
    try scratch.bytes(file(of: name))
  }

  func setFile(of name: String, to bytes: [UInt8]) throws {
    try scratch.write(bytes, to: file(of: name))
  }

  /// Bytes that differ everywhere, so that no piece passes for another.
  static func content(_ count: Int, seed: UInt64 = 1) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count + 8)
    while bytes.count < count {
      withUnsafeBytes(of: generator.next()) { bytes.append(contentsOf: $0) }
    }
    return Array(bytes.prefix(count))
  }
}

extension BlobStore {
  func put(_ content: [UInt8], as name: String) throws {
    let writer = try writer(of: name)
    try writer.write(content)
    try writer.finish()
  }

  func contents(of name: String) throws -> [UInt8]? {
    guard let reader = try reader(of: name) else { return nil }
    var content: [UInt8] = []
    while let chunk = try reader.next() { content += chunk }
    return content
  }

  /// What was handed out, and what ended it.
  func readUntilRefused(_ name: String) -> (given: [UInt8], error: VaultError.Code?) {
    var given: [UInt8] = []
    do throws(VaultError) {
      guard let reader = try reader(of: name) else { return ([], nil) }
      while let chunk = try reader.next() { given += chunk }
      return (given, nil)
    } catch {
      return (given, error.code)
    }
  }
}
