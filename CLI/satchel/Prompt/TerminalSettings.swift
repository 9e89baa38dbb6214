#if Tools
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// How the terminal's driver was set before we changed it.
struct TerminalSettings {
  private let settings: termios

  /// For a secret: a line that isn't echoed.
  ///
  /// Without signals too: dying or stopping here would leave the terminal mute. What would have
  /// interrupted ends the line.
  static func silenceLine() -> TerminalSettings? {
    change(TCSAFLUSH) {
      $0.c_lflag = $0.c_lflag & ~tcflag_t(ECHO | ISIG) | tcflag_t(ICANON)
      $0[VEOL] = Key.interruptByte
    }
  }

  /// For the time of an answer: keys wait for the next prompt and aren't echoed into it. Ctrl-C
  /// still interrupts; nothing else stops a program that holds the terminal like this.
  static func silenceKeys() -> TerminalSettings? {
    change(TCSADRAIN) {
      $0.c_lflag &= ~tcflag_t(ECHO | ICANON)
      let none = cc_t(truncatingIfNeeded: fpathconf(STDIN_FILENO, Int32(_PC_VDISABLE)))
      $0[VQUIT] = none
      $0[VSUSP] = none
    }
  }

  private static func change(
    _ when: Int32, _ body: (inout termios) -> Void
  ) -> TerminalSettings? {
    var settings = termios()
    guard isatty(STDIN_FILENO) == 1, tcgetattr(STDIN_FILENO, &settings) == 0 else { return nil }
    let before = TerminalSettings(settings: settings)
    body(&settings)
    tcsetattr(STDIN_FILENO, when, &settings)
    return before
  }

  /// - Parameter dropping: forgets what was typed meanwhile and not read.
  func restore(dropping: Bool = true) {
    var settings = settings
    tcsetattr(STDIN_FILENO, dropping ? TCSAFLUSH : TCSADRAIN, &settings)
  }
}

extension termios {
  /// The character for an action of the driver.
  fileprivate subscript(_ action: Int32) -> cc_t {
    get { withUnsafeBytes(of: c_cc) { $0[Int(action)] } }
    set { withUnsafeMutableBytes(of: &c_cc) { $0[Int(action)] = newValue } }
  }
}
#endif
