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
