#if Tools
import Satchel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension Terminal {
  /// What standard output is, asked each time since a window changes its size.
  ///
  /// `NO_COLOR`, set to anything, means no colour (no-color.org); so does `TERM=dumb`.
  static func live(language: Language?) -> Terminal {
    let showsOutput = isatty(STDOUT_FILENO) == 1
    let isDumb = variable("TERM").map { $0 == "dumb" } ?? true
    return Terminal(
      width: windowWidth() ?? variable("COLUMNS").flatMap { Int($0) } ?? 80,
      hasColour: showsOutput && !isDumb && variable("NO_COLOR") == nil,
      isInteractive: showsOutput && isatty(STDIN_FILENO) == 1, language: language ?? .english)
  }

  /// The language of the person's locale, by the variables of POSIX in their order.
  static func locale() -> Language? {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let locale = variable(name) { return Language(tag: locale) }
    }
    return nil
  }

  private static func windowWidth() -> Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// An empty variable counts as unset.
  private static func variable(_ name: String) -> String? {
    guard let pointer = getenv(name), pointer.pointee != 0 else { return nil }
    return String(cString: pointer)
  }
}
#endif
