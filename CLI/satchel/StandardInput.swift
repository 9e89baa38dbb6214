#if Tools
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Standard input, line by line; secrets come from it too, in the order of their `-`.
@MainActor final class StandardInput {
  private var splitter = LineSplitter()
  private var pieces: [LineSplitter.Piece] = []
  private var hasEnded = false

  /// The next line, or nil at the end.
  func next() -> LineSplitter.Piece? {
    while pieces.isEmpty && !hasEnded { readMore() }
    return pieces.isEmpty ? nil : pieces.removeFirst()
  }

  /// The next line without showing it; nil if there is none.
  ///
  /// - Parameter name: what a person at a terminal is asked for.
  func nextSecret(_ name: String) -> [UInt8]? {
    let echo = Echo.off()
    if echo != nil { SystemCall.ask("\(name): ") }
    defer { echo?.restore() }
    guard case .line(let bytes) = next() else { return nil }
    return bytes
  }

  /// Whether a line, or the end, can be had within so many milliseconds.
  func isReady(withinMilliseconds limit: Int32) -> Bool {
    if !pieces.isEmpty || hasEnded { return true }
    var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, limit) != 0
  }

  /// Forgets what a person has typed of a line that isn't ended.
  func discardBegun() {
    tcflush(STDIN_FILENO, TCIFLUSH)
  }

  private func readMore() {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(STDIN_FILENO, &bytes, bytes.count)
    if count > 0 {
      pieces += splitter.append(bytes.prefix(count))
    } else if count == 0 || errno != EINTR {
      hasEnded = true
      if let last = splitter.finish() { pieces.append(last) }
    }
  }
}

/// The terminal's own settings, while it doesn't echo.
private struct Echo {
  private let settings: termios

  static func off() -> Echo? {
    var settings = termios()
    guard isatty(STDIN_FILENO) == 1, tcgetattr(STDIN_FILENO, &settings) == 0 else { return nil }
    var silent = settings
    // Without signals too: dying or stopping here would leave the terminal mute.
    silent.c_lflag &= ~tcflag_t(ECHO | ISIG)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
    return Echo(settings: settings)
  }

  func restore() {
    var settings = settings
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings)
    SystemCall.ask("\n")
  }
}
#endif
