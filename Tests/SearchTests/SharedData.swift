import Foundation
import Testing

/// The collections of other people's test data, which lie beside the repository and not in it.
///
/// Suites that use a folder carry `.enabled(if: SharedData.has("…"), SharedData.absent)`, so that
/// without the data they are reported as skipped and never as passed.
enum SharedData {
  static let absent: Comment = "skipped: no ../shared/data and no SATCHEL_SHARED_DATA"

  static let folder: URL? = {
    if let path = ProcessInfo.processInfo.environment["SATCHEL_SHARED_DATA"] {
      return URL(filePath: path, directoryHint: .isDirectory)
    }
    // Tests/SearchTests/SharedData.swift → the repository → beside it.
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let beside = root.appending(path: "../shared/data", directoryHint: .isDirectory).standardized
    return FileManager.default.fileExists(atPath: beside.path()) ? beside : nil
  }()

  static func has(_ name: String) -> Bool {
    guard let folder else { return false }
    return FileManager.default.fileExists(atPath: folder.appending(path: name).path())
  }

  /// The files of a folder, by name, in the order of their names.
  static func files(_ name: String) throws -> [(name: String, bytes: [UInt8])] {
    let folder = try #require(Self.folder).appending(path: name)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted().map {
      ($0, [UInt8](try Data(contentsOf: folder.appending(path: $0))))
    }
  }
}
