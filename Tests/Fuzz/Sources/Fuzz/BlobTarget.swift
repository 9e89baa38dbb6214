import Foundation

@testable import Vault

extension FuzzTarget {
  /// A sealed attachment, read to its end.
  static let blob = FuzzTarget(
    name: "blob",
    examples: {
      try [0, 100, 65_536 + 10].map { count in
        let place = try BlobPlace()
        let writer = try place.store.writer(of: BlobPlace.name)
        try writer.write([UInt8](repeating: 0x61, count: count))
        try writer.finish()
        return [UInt8](try Data(contentsOf: place.file))
      }
    },
    read: { bytes in
      let place = try BlobPlace()
      try Data(bytes).write(to: place.file)
      _ = try place.store.byteCount(of: BlobPlace.name)
      guard let reader = try place.store.reader(of: BlobPlace.name) else { return }
      var count = 0
      while let chunk = try reader.next() { count += chunk.count }
      precondition(count == reader.byteCount)
    })
}

/// One blob's file, under a known key.
private struct BlobPlace {
  static let name = "an attachment"

  let store: BlobStore
  let file: URL

  init() throws {
    let folder = HostileDatabase.folder + "/blobs"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    store = try BlobStore(
      Folder(path: folder), key: Secret(copying: [UInt8](repeating: 0x3C, count: 32)))
    file = URL(fileURLWithPath: folder + "/" + (try store.storedName(of: Self.name)))
  }
}
