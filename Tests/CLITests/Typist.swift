#if Tools && os(Linux)
import Foundation
import Testing

/// Somebody at a terminal: types at a `satchel`, and sees the screen that it makes.
final class Typist {
  let process: Process
  private let master: Int32
  private(set) var screen: ScreenModel
  /// Everything that was sent to the terminal.
  private(set) var sent: [UInt8] = []
  private var undecoded: [UInt8] = []
  private var hasEnded = false

  static let up = "\u{1B}[A"
  static let interrupt = "\u{3}"
  static let end = "\u{4}"
  static let cut = "\u{15}"
  static let paste = "\u{19}"

  init(
    _ program: Program, _ arguments: [String], environment: [String: String] = [:],
    columns: Int = 80, rows: Int = 24
  ) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (number, isShut): (Int32, Int32) = (0, 0)
    try #require(master >= 0 && ioctl(master, Self.setLock, &isShut) == 0)
    try #require(ioctl(master, Self.getNumber, &number) == 0)
    let name = "/dev/pts/\(number)"
    screen = ScreenModel(columns: columns, rows: rows)
    Self.resize(master, columns, rows)
    let line = try #require(FileHandle(forUpdatingAtPath: name))
    // It becomes the terminal of the program's own session, so that Ctrl-C means what it does.
    process = program.prepare(
      ["setsid", "--ctty", "--wait"], arguments,
      ["TERM": "xterm"].merging(environment) { $1 })
    (process.standardInput, process.standardOutput) = (line, line)
    process.standardError = line
    try process.run()
    try line.close()
  }

  deinit {
    if process.isRunning {
      if let program { kill(program, SIGKILL) }
      kill(process.processIdentifier, SIGKILL)
    }
    close(master)
  }

  /// The program itself, below what gave it its terminal.
  var program: Int32? {
    let id = process.processIdentifier
    let children = try? String(contentsOfFile: "/proc/\(id)/task/\(id)/children", encoding: .utf8)
    return children.flatMap { Int32($0.trimmingCharacters(in: .whitespaces)) }
  }

  func type(_ keys: String) {
    var bytes = Array(keys.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count <= 0 { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Types a line and waits for the next prompt.
  func ask(_ line: String, _ location: SourceLocation = #_sourceLocation) throws {
    try wait("the prompt", location) { $0.beforeCursor.hasSuffix("> ") }
    type(line)
    try wait("the echo", location) { !$0.beforeCursor.hasSuffix("> ") }
    type("\r")
    try wait("the next prompt", location) { $0.beforeCursor.hasSuffix("> ") }
  }

  func see(_ text: String, _ location: SourceLocation = #_sourceLocation) throws {
    try wait("\(text)", location) { $0.text.contains(text) }
  }

  /// Waits until the screen is as it should be; half a minute at most.
  func wait(
    _ what: String, _ location: SourceLocation = #_sourceLocation,
    until isRight: (ScreenModel) -> Bool
  ) throws {
    let deadline = Date(timeIntervalSinceNow: 30)
    while !isRight(screen) {
      let isLate = deadline.timeIntervalSinceNow < 0
      guard !isLate, readMore() else {
        try #require(
          isRight(screen),
          """
          waited in vain for \(what); before the cursor stands “\(screen.beforeCursor)”, on the screen:
          \(screen.text)
          """, sourceLocation: location)
        return
      }
    }
  }

  /// Everything up to the program's end; its exit status.
  func finish() -> Int32 {
    let deadline = Date(timeIntervalSinceNow: 30)
    while deadline.timeIntervalSinceNow > 0, readMore() {}
    process.waitUntilExit()
    return process.terminationStatus
  }

  func resize(columns: Int) { Self.resize(master, columns, screen.rows) }

  private static func resize(_ master: Int32, _ columns: Int, _ rows: Int) {
    var size = winsize()
    (size.ws_col, size.ws_row) = (UInt16(columns), UInt16(rows))
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Linux's TIOCSPTLCK and TIOCGPTN, which are macros that Swift can't read.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430

  /// false at the end; true also if there was nothing for a while.
  private func readMore() -> Bool {
    guard !hasEnded else { return false }
    var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, 200) > 0 else { return true }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(master, &bytes, bytes.count)
    guard count > 0 else {
      hasEnded = true
      return false
    }
    sent += bytes.prefix(count)
    undecoded += bytes.prefix(count)
    // A character may come in two pieces.
    let whole = undecoded.count - unfinishedCount
    screen.take(String(decoding: undecoded[..<whole], as: UTF8.self))
    undecoded.removeFirst(whole)
    return true
  }

  private var unfinishedCount: Int {
    for (index, byte) in undecoded.suffix(3).reversed().enumerated() where byte >= 0xC0 {
      return index + 1 < (byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2) ? index + 1 : 0
    }
    return 0
  }
}
#endif
