#if Tools
import Foundation
import Testing

/// The collections of other people's test data, which lie beside the repository and not in it.
enum SharedData {
  static let absent: Comment = "skipped: no ../shared/data and no SATCHEL_SHARED_DATA"

  static let folder: String? = {
    if let path = ProcessInfo.processInfo.environment["SATCHEL_SHARED_DATA"] { return path }
    let beside = URL(fileURLWithPath: Repository.root + "/../shared/data").standardized.path
    return FileManager.default.fileExists(atPath: beside) ? beside : nil
  }()

  static func has(_ name: String) -> Bool {
    folder.map { FileManager.default.fileExists(atPath: $0 + "/" + name) } ?? false
  }

  /// The paths of a folder's files with an ending, in the order of their names.
  static func paths(_ name: String, ending: String) throws -> [String] {
    let folder = try #require(Self.folder) + "/" + name
    return try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(ending) }.sorted().map { folder + "/" + $0 }
  }
}
#endif
