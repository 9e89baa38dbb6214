#if Tools
import Foundation

/// A `satchel` that is asked line by line, so that it can be looked at, or killed, in between.
final class RunningProgram {
  let process: Process
  private let input = Pipe()
  private let output = Pipe()
  private var unread: [UInt8] = []
  private var hasEnded = false

  struct Ended: Error {}

  init(
    _ program: Program, _ arguments: [String], environment: [String: String] = [:],
    under wrapper: [String] = []
  ) throws {
    process = program.prepare(wrapper, arguments, environment)
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
  }

  /// Writes a line without waiting for its answer.
  func send(_ line: String) {
    try? input.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8))
  }

  /// The whole answer to a line.
  ///
  /// - Throws: `Ended` if the program ended before its last line.
  @discardableResult
  func ask(_ line: String) throws -> [String] {
    send(line)
    return try answer()
  }

  func answer() throws -> [String] {
    var lines: [String] = []
    while true {
      guard let line = nextLine() else { throw Ended() }
      lines.append(line)
      if line == "ok" || line.hasPrefix("ok ") || line.hasPrefix("error ") { return lines }
    }
  }

  /// What a program that was killed had still said; only whole lines count.
  func lastWords() -> [String] {
    var lines: [String] = []
    while let line = nextLine() { lines.append(line) }
    return lines
  }

  /// Waits without looking at what is said.
  func wait(microseconds: Int) {
    var time = timeval(tv_sec: microseconds / 1_000_000, tv_usec: microseconds % 1_000_000)
    select(0, nil, nil, nil, &time)
  }

  /// `kill -9`, of the process given or of the one that was started.
  func killNow(_ other: Int32? = nil) {
    kill(other ?? process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// Ends its input and waits for its end; the exit status.
  func finish() -> Int32 {
    try? input.fileHandleForWriting.close()
    while nextLine() != nil {}
    process.waitUntilExit()
    return process.terminationStatus
  }

  private func nextLine() -> String? {
    while true {
      if let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: unread[..<end], as: UTF8.self)
        unread.removeSubrange(...end)
        return line
      }
      if hasEnded { return nil }
      let more = output.fileHandleForReading.availableData
      hasEnded = more.isEmpty
      unread += more
    }
  }
}

extension TemporaryPlace {
  /// The options of a test home with a manual clock.
  func options(seed: Int = 7) -> [String] {
    ["--home", home, "--keys", keys, "--clock", "manual", "--seed", String(seed)]
  }

  /// Runs a program in a test home here; the place stays until it has ended.
  func run(
    _ program: Program, seed: Int = 7, _ more: [String] = [], input: String
  ) throws -> Program.Result {
    try program.run(options(seed: seed) + more, input: input)
  }

  /// Puts a file beside home, keys and the temporary folder.
  func write(_ name: String, _ text: String) throws -> String {
    let file = path + "/" + name
    try FileManager.default.createDirectory(
      atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    return file
  }
}
#endif
