import Foundation
import Glibc

/// A program that is run to its end; its output is a file's, or nobody's.
enum ChildProcess {
  /// Runs the program named first, and takes the time from the call to its end.
  ///
  /// - Throws: where it can't be started, or fails.
  static func run(
    _ arguments: [String], input: String = "/dev/null", output: String = "/dev/null"
  ) throws -> Double {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    let words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var status: Int32 = 0
    var failure: Int32 = 0
    let time = seconds {
      var process = pid_t()
      failure = posix_spawnp(&process, arguments[0], &actions, nil, words, environ)
      if failure == 0 { waitpid(process, &status, 0) }
    }
    guard failure == 0, status == 0 else {
      throw BenchmarkError("\(arguments[0]) failed")
    }
    return time
  }
}

/// A folder of its own that goes with its last user.
final class TemporaryFolder {
  let path: String

  init(in parent: String, _ name: String) throws {
    path = parent + "/" + name
    try? FileManager.default.removeItem(atPath: path)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
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
