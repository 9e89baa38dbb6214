import Foundation

/// The repository that this test was compiled from.
enum SourceTree {
  struct File {
    var path: String
    var text: String
  }

  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Paths of all files under a folder, sorted, relative to the root; none if there is no folder.
  static func paths(under folder: String) -> [String] {
    let absolute = root.appending(path: folder).path()
    let names = FileManager.default.enumerator(atPath: absolute)?.compactMap { $0 as? String }
    return (names ?? []).map { folder + "/" + $0 }.sorted().filter { path in
      var isDirectory: ObjCBool = false
      let exists = FileManager.default.fileExists(
        atPath: root.appending(path: path).path(), isDirectory: &isDirectory)
      return exists && !isDirectory.boolValue
    }
  }

  /// Swift and C sources under the folders given.
  static func sources(under folders: [String]) throws -> [File] {
    try folders.flatMap(paths(under:))
      .filter { path in
        [".swift", ".c", ".h"].contains { path.hasSuffix($0) } && !path.contains("/.build")
      }
      .map { File(path: $0, text: try text(of: $0)) }
  }

  static func text(of path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// What git tracks; nil where this isn't a working copy or there is no git.
  static func tracked() throws -> [String]? {
    let git = Process()
    git.executableURL = URL(filePath: "/usr/bin/env")
    git.arguments = ["git", "-C", root.path(), "ls-files", "-z"]
    // A hook's own variables would point git elsewhere.
    git.environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("GIT_") }
    let output = Pipe()
    git.standardOutput = output
    git.standardError = FileHandle.nullDevice
    try git.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    git.waitUntilExit()
    guard git.terminationStatus == 0 else { return nil }
    return data.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }
}
