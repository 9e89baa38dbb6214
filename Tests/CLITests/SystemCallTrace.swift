#if Tools
import Foundation
import Testing

/// What strace saw a program do to the file system.
struct SystemCallTrace {
  static let absent: Comment = "skipped: strace isn't there, or may not trace here"

  /// Found out by a trial.
  static let isPermitted: Bool = {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["strace", "-f", "-o", "/dev/null", "true"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  private static let changing: Set<String> = [
    "creat", "truncate", "rename", "renameat", "renameat2", "link", "linkat", "symlink",
    "symlinkat", "mkdir", "mkdirat", "mknod", "mknodat", "unlink", "unlinkat", "rmdir", "chmod",
    "fchmodat", "mount", "memfd_create",
  ]
  private static let opening: Set<String> = ["open", "openat", "openat2"]
  private static let writing: Set<String> = [
    "write", "pwrite64", "writev", "pwritev", "pwritev2", "sendto", "sendmsg",
  ]

  /// Goes before the program's own path: every thread, strings long enough for a whole page.
  static func wrapper(output: String) -> [String] {
    let calls = (changing.union(opening).union(writing)).sorted().map { "?" + $0 }
    return [
      "strace", "-f", "-s", "70000", "-e", "signal=none", "-e",
      "trace=" + calls.joined(separator: ","), "-o", output,
    ]
  }

  /// The paths that were made, renamed, removed or opened for writing with success.
  private(set) var changedPaths: Set<String> = []
  /// Data that went to any other descriptor than standard output and error, as strace spells it.
  private(set) var writtenData: [Substring] = []
  /// The program's own process, not strace's.
  private(set) var processID: Int32?

  init(file: String) throws {
    var unfinished: [Substring: Substring] = [:]
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let id = Int32(parts[0]) else { continue }
      processID = processID ?? id
      var call = parts[1].drop { $0 == " " }
      if call.hasSuffix("<unfinished ...>") {
        unfinished[parts[0]] = call.dropLast("<unfinished ...>".count)
        continue
      }
      if call.hasPrefix("<... "), let start = unfinished.removeValue(forKey: parts[0]),
        let end = call.range(of: " resumed>")
      {
        call = start + call[end.upperBound...]
      }
      read(call)
    }
    // Those that were cut off in the middle may have happened.
    for call in unfinished.values { read(call) }
  }

  private mutating func read(_ call: Substring) {
    guard let open = call.firstIndex(of: "(") else { return }
    let name = String(call[..<open])
    let arguments = call[call.index(after: open)...]
    if Self.writing.contains(name) {
      if !arguments.hasPrefix("1, ") && !arguments.hasPrefix("2, ") {
        writtenData.append(arguments)
      }
      return
    }
    if let result = call.range(of: " = ", options: .backwards),
      call[result.upperBound...].hasPrefix("-1")
    {
      return
    }
    let isChanging =
      Self.changing.contains(name)
      || Self.opening.contains(name)
        && ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC", "O_TMPFILE"].contains {
          arguments.contains($0)
        }
    guard isChanging else { return }
    // Every second piece between quotes is a path.
    let pieces = arguments.split(separator: "\"", omittingEmptySubsequences: false)
    for index in stride(from: 1, to: pieces.count, by: 2) {
      changedPaths.insert(String(pieces[index]))
    }
  }
}
#endif
