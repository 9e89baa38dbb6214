/// A call or word that stands only in its place.
struct BannedCall {
  /// A part of the tree where it stands nevertheless, and why.
  struct Exception {
    var path: String
    var reason: String
  }

  /// Said in the finding.
  var name: String
  /// What is looked for. A space stands for any blanks, or none; identifiers match whole.
  var needles: [String]
  /// Folders that the rule covers.
  var folders: [String]
  var exceptions: [Exception] = []
  /// Comments are read too.
  var readsComments = false
  /// A method of the same name (`output.print(`) is something else.
  var isFreeFunction = false
}

extension BannedCall {
  static let everywhere = ["Sources", "CLI", "Tests"]
  static let shipped = ["Sources", "CLI"]
  static let pureRooms = Rooms.all.filter(\.isPure).map(\.folder)

  private static let edges = [
    Exception(path: "Sources/Satchel/Live", reason: "the ports to clock, ids and randomness"),
    Exception(path: "Sources/Server/HTTP", reason: "the server's ports"),
    Exception(path: "CLI", reason: "the harness is an edge: its system clock is a port"),
  ]

  /// Every rule, and every exception from one. An exception is a folder or a file, with its reason.
  static let all: [BannedCall] = [
    BannedCall(
      name: "a wall clock", needles: ["Date()", "Date.now", "Date(timeIntervalSinceNow"],
      folders: shipped, exceptions: edges),
    BannedCall(
      name: "a random id", needles: ["UUID()"], folders: shipped, exceptions: edges),
    BannedCall(
      name: "a clock in a pure room",
      needles: ["ContinuousClock", "SuspendingClock", "clock_gettime"], folders: pureRooms),
    BannedCall(
      name: "randomness in a pure room",
      needles: [
        ".random(", ".randomElement(", ".shuffled(", ".shuffle(", "SystemRandomNumberGenerator",
        "arc4random",
      ], folders: pureRooms),
    BannedCall(
      name: "waiting by the clock", needles: ["Task.sleep", "Thread.sleep", "usleep("],
      folders: everywhere,
      exceptions: [
        Exception(path: "Sources/Satchel/Live", reason: "the port that timers are made of"),
        Exception(path: "Sources/Server/HTTP", reason: "the server's timers"),
        Exception(path: "CLI", reason: "the idle terminal waits for what falls due"),
      ]),
    BannedCall(name: "a forced try", needles: ["try!"], folders: everywhere),
    BannedCall(
      name: "fatalError (a broken precondition traps with preconditionFailure)",
      needles: ["fatalError("], folders: shipped, isFreeFunction: true),
    BannedCall(
      name: "printing outside the harness", needles: ["print(", "debugPrint(", "dump(", "NSLog("],
      folders: ["Sources"], isFreeFunction: true),
    BannedCall(
      name: "a task that nobody owns",
      needles: [
        "Task {", "Task(priority", "Task(name", "Task(executorPreference", "Task.detached",
        "Task.immediate",
      ],
      folders: shipped,
      exceptions: [
        Exception(path: "Sources/Satchel", reason: "the shell: actors own their tasks here"),
        Exception(path: "Sources/Store", reason: "observations own theirs"),
        Exception(path: "CLI", reason: "the harness is an app"),
      ]),
    BannedCall(
      name: "a savepoint (rolled back after a cache spill, it costs SQLite 3.40 the commit)",
      needles: ["inSavepoint"], folders: shipped),
    BannedCall(
      name: "unchecked sendability", needles: ["@unchecked Sendable", "nonisolated(unsafe)"],
      folders: everywhere,
      exceptions: [
        // A C callback's edge is named here, file by file; the proof stands in the file.
      ]),
    BannedCall(
      name: "a note to oneself", needles: ["TODO", "FIXME", "XXX"], folders: everywhere,
      readsComments: true),
    BannedCall(
      name: "Foundation's JSON (it loses decimals' lexemes)",
      needles: ["JSONSerialization", "JSONDecoder", "JSONEncoder"], folders: ["Sources"]),
  ]

  func findings(path: String, text: String) -> [Finding] {
    findings(path: path, lanes: SwiftText(text, path: path))
  }

  func findings(path: String, lanes: SwiftText) -> [Finding] {
    guard folders.contains(where: { path.hasPrefix($0 + "/") }),
      !exceptions.contains(where: { path == $0.path || path.hasPrefix($0.path + "/") })
    else { return [] }
    let bytes = readsComments ? lanes.codeAndComments : lanes.code
    return needles.flatMap { needle in
      occurrences(of: needle, in: bytes).map {
        Finding(path: path, line: bytes.line(at: $0), message: "\(needle): \(name)")
      }
    }
  }

  private func occurrences(of needle: String, in bytes: [UInt8]) -> [Int] {
    let head = needle.prefix { $0 != " " }
    let wanted = Array(needle.utf8)
    return bytes.offsets(of: String(head)).filter {
      isBeginning($0, of: wanted, in: bytes) && matches(wanted, at: $0, in: bytes)
    }
  }

  private func isBeginning(_ start: Int, of needle: [UInt8], in bytes: [UInt8]) -> Bool {
    guard start > 0, needle[0].isIdentifier else { return true }
    if isFreeFunction, bytes[start - 1] == UInt8(ascii: ".") { return false }
    return !bytes[start - 1].isIdentifier
  }

  private func matches(_ needle: [UInt8], at start: Int, in bytes: [UInt8]) -> Bool {
    var index = start
    for wanted in needle {
      if wanted == UInt8(ascii: " ") {
        while index < bytes.count, bytes[index].isBlank { index += 1 }
        continue
      }
      guard index < bytes.count, bytes[index] == wanted else { return false }
      index += 1
    }
    let endsInsideWord = needle[needle.count - 1].isIdentifier && index < bytes.count
    return !(endsInsideWord && bytes[index].isIdentifier)
  }
}
