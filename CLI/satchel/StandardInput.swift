#if Tools
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Standard input, line by line; secrets come from it too, in the order of their `-`.
///
/// Bytes stay in one buffer until a line of them is asked for, and are wiped as they are taken:
/// which line is a secret is only known when the one before it has been read.
@MainActor final class StandardInput {
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
  /// What of the buffer is read and not yet taken.
  private var unread = 0..<0
  private var hasEnded = false

  /// The next line, or nil at the end.
  func next() -> LineSplitter.Piece? {
    var splitter = LineSplitter()
    while fill() {
      if let piece = take({ splitter.append($0).first }) { return piece }
    }
    return splitter.finish()
  }

  /// The next line without showing it; nil if there is none, or none that could be a secret.
  ///
  /// - Parameter name: what a person at a terminal is asked for.
  func nextSecret(_ name: String) -> TypedSecret? {
    let echo = Echo.off()
    if echo != nil { SystemCall.ask("\(name): ") }
    defer { echo?.restore() }
    let line = UnsafeMutableRawBufferPointer.allocate(
      byteCount: TypedSecret.greatestByteCount, alignment: 1)
    defer {
      SystemCall.wipe(line)
      line.deallocate()
    }
    var (count, hasLine) = (0, false)
    while !hasLine, fill() {
      take { bytes in
        hasLine = bytes.last == UInt8(ascii: "\n")
        for byte in hasLine ? bytes.dropLast() : bytes {
          if count < line.count { line[count] = byte }
          count += 1
        }
      }
    }
    guard hasLine || count > 0, count <= line.count else { return nil }
    if count > 0, line[count - 1] == UInt8(ascii: "\r") { count -= 1 }
    return TypedSecret(copying: line[..<count])
  }

  /// Whether a line, or the end, can be had within so many milliseconds.
  func isReady(withinMilliseconds limit: Int32) -> Bool {
    if !unread.isEmpty || hasEnded { return true }
    var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, limit) != 0
  }

  /// Forgets what a person has typed of a line that isn't ended.
  func discardBegun() {
    tcflush(STDIN_FILENO, TCIFLUSH)
  }

  /// Hands out what there is up to and with the next line feed, and wipes it.
  @discardableResult
  private func take<Result>(_ body: (Slice<UnsafeMutableRawBufferPointer>) -> Result) -> Result {
    let end = buffer[unread].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
    let taken = unread.lowerBound..<(end ?? unread.upperBound)
    defer {
      SystemCall.wipe(UnsafeMutableRawBufferPointer(rebasing: buffer[taken]))
      unread = taken.upperBound..<unread.upperBound
    }
    return body(buffer[taken])
  }

  /// Whether there is something to take; waits for it.
  private func fill() -> Bool {
    while unread.isEmpty, !hasEnded {
      let count = SystemCall.read(STDIN_FILENO, buffer.baseAddress!, buffer.count)
      if count > 0 {
        unread = 0..<count
      } else if count == 0 || errno != EINTR {
        hasEnded = true
      }
    }
    return !unread.isEmpty
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
