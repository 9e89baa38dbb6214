import Foundation
import Glibc

/// An empty folder to measure in; what is measured in turn has one in another.
struct TemporaryFolder {
  let path: String

  init(in parent: String, _ name: String) throws {
    path = parent + "/" + name
    try remove()
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  func remove() throws {
    guard FileManager.default.fileExists(atPath: path) else { return }
    try FileManager.default.removeItem(atPath: path)
  }
}

/// One file replaced as a vault replaces its small ones: written beside, synced, renamed over, its
/// folder synced. What a disk takes for that is the measure of everything that must last.
enum SyncedReplacement {
  static func time(in folder: TemporaryFolder) throws -> Double {
    var isDone = false
    let time = seconds {
      let file = open(folder.path + "/new", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
      let directory = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      isDone =
        write(file, "1234567890123456789012345678901234567890", 40) == 40 && fsync(file) == 0
        && rename(folder.path + "/new", folder.path + "/old") == 0 && fsync(directory) == 0
      close(file)
      close(directory)
    }
    guard isDone else { throw BenchmarkError("a file can't be replaced") }
    return time
  }
}
