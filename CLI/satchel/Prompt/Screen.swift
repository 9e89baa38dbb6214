#if Tools
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// What is done to a terminal's screen besides writing on it.
enum Screen {
  struct Size: Equatable {
    var columns = 80
    var rows = 24
  }

  static var size: Size {
    var window = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else {
      return Size()
    }
    return Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }

  /// Whether it obeys escape sequences; nothing is sent to one that would print them.
  static var obeys: Bool {
    guard let name = getenv("TERM"), name.pointee != 0 else { return false }
    return String(cString: name) != "dumb"
  }

  /// Takes everything off it, and out of what can be scrolled back to.
  static func clear() {
    // What can't be cleared is at least moved out of sight.
    SystemCall.show(
      obeys ? "\u{1B}[H\u{1B}[2J\u{1B}[3J" : String(repeating: "\n", count: max(size.rows, 1)))
  }

  /// Clears from the beginning of a row above the cursor's to the end.
  static func eraseBelow(rowsUp: Int) {
    SystemCall.show("\r" + (rowsUp > 0 ? "\u{1B}[\(rowsUp)A" : "") + "\u{1B}[J")
  }
}
#endif
