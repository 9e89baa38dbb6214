import CHostilePages
import FHIR
import Foundation
import Search

@testable import Store
@testable import Vault

/// A sealed database under a known key, in a place that is emptied for each input.
struct HostileDatabase {
  private enum Kind {
    case account, record
  }

  /// Each kind with each cipher.
  static let choices: [UInt8] = [0, 1, 2, 3]

  private static let resource = ResourceID(type: "Observation", id: "one")!

  private let kind: Kind
  let file: SealedFile
  private var path: String { file.path }

  static let folder: String = {
    let folder = NSTemporaryDirectory() + "/satchel-fuzz-\(getpid())"
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return folder
  }()

  /// - Parameter choice: its lowest bit is the kind, the next one the cipher.
  init(_ choice: UInt8) throws {
    kind = choice & 1 == 0 ? .account : .record
    let files = try VaultFiles(
      path: Self.folder + "/home", keyVault: FileKeyVault(path: Self.folder + "/keys"))
    file = try SealedFile(
      path: Self.folder + "/hostile.db", key: Secret(copying: [UInt8](repeating: 0x5A, count: 32)),
      cipher: choice & 2 == 0 ? .xchacha20Poly1305 : .aes256GCM,
      name: KeyName([UInt8](repeating: 1, count: 16))!,
      anchor: RollbackAnchor(files: files, identity: nil))
    for suffix in ["", "-wal", "-journal", ".new", ".new-wal"] { unlink(path + suffix) }
  }

  func write(_ bytes: ArraySlice<UInt8>, to suffix: String = "") throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path + suffix))
  }

  func bytes(of suffix: String = "") -> [UInt8] {
    FileManager.default.contents(atPath: path + suffix).map { [UInt8]($0) } ?? []
  }

  // MARK: Pages in clear

  private var slot: Int64 { Int64(file.uri.split(separator: "=").last ?? "") ?? -1 }

  func writePages(_ pages: ArraySlice<UInt8>, frames: ArraySlice<UInt8>) {
    let frameCount = frames.count / Int(HOSTILE_FRAME_BYTES)
    _ = Array(frames).withUnsafeBufferPointer { frames in
      Array(pages).withUnsafeBufferPointer { pages in
        hostile_pages_write(
          path, slot, pages.baseAddress, pages.count / Int(HOSTILE_PAGE_BYTES),
          frames.baseAddress, frameCount)
      }
    }
  }

  func pages(atMost count: Int) -> [UInt8] {
    var pages = [UInt8](repeating: 0, count: count * Int(HOSTILE_PAGE_BYTES))
    let found = hostile_pages_read(path, slot, &pages, count)
    return Array(pages.prefix(max(0, Int(found)) * Int(HOSTILE_PAGE_BYTES)))
  }

  // MARK: As the vault makes and reads it

  func make() throws {
    switch kind {
    case .account:
      try AccountStore.create(file)
      let store = try AccountStore(file)
      try store.upsert(
        AccountStore.Entry(
          id: "person", source: "portal", patient: "one", name: "Nobody", birthDate: "1960-01-01"))
      store.close()
    case .record:
      let json = Array(
        #"{"resourceType":"Observation","id":"one","status":"final","code":{"text":"x"}}"#.utf8)
      let resource = try Resource(JSONDocument(json).root)
      var arrivals = [
        RecordStore.Arrival(id: Self.resource, resource: resource, content: json)
      ]
      let now = Instant(milliseconds: 0)
      _ = try RecordStore.create(file, source: "portal", at: now) { arrivals.popLast() }
    }
  }

  func use() throws {
    switch kind {
    case .account:
      let store = try AccountStore(file)
      defer { store.close() }
      for person in try store.people() { try store.upsert(person) }
    case .record:
      let store = try RecordStore(file)
      defer { store.close() }
      defer { _ = try? store.purge(.type("Observation")) }
      try waiting {
        try await store.read { record in
          _ = try record.counts()
          try record.forEach { _ = $0.type }
          _ = try record.resource(Self.resource)
          _ = try record.history(of: Self.resource)
          let query = "Observation?code:text=x&date:missing=true&_sort=_id&_total=accurate"
          _ = try record.search(SearchQuery(parsing: query))
        }
      }
    }
  }
}

/// Runs what is asynchronous to its end: libFuzzer's calls are not.
private func waiting(_ body: @escaping @Sendable () async throws -> Void) throws {
  let end = DispatchSemaphore(value: 0)
  Task {
    try? await body()
    end.signal()
  }
  end.wait()
}
