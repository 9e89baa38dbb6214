#if Tools
import Foundation

/// Where the tests find the tree, and places that go when a test ends.
enum Repository {
  static let root: String = {
    var url = URL(fileURLWithPath: #filePath)
    while url.path != "/",
      !FileManager.default.fileExists(atPath: url.appendingPathComponent("Package.swift").path)
    {
      url.deleteLastPathComponent()
    }
    return url.path
  }()

  static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: root + "/" + folder)) ?? []).sorted()
  }
}

/// A home and a folder of keys of a test's own.
final class TemporaryPlace: Sendable {
  let path: String
  var home: String { path + "/home" }
  var keys: String { path + "/keys" }
  var temporary: String { path + "/tmp" }

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/satchel-cli-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: path + "/tmp", withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}
#endif
