#if Tools
/// One row that says how far long work has come, at a terminal, while it lasts.
struct ProgressBar {
  /// What a person doesn't wait for needs no bar.
  private static let patience: Duration = .milliseconds(300)
  private static let longPatience: Duration = .seconds(1)

  private let name: String
  private let terminal: Terminal
  private var isShown = false

  init(_ name: String, terminal: Terminal) {
    self.name = name
    self.terminal = terminal
  }

  /// `vault verify ━━━━━━━━━───────── 42 %`, never wider than the terminal.
  func row(_ reading: Gauge.Reading) -> String {
    let percent = String(Int(reading.share * 100))
    let number = String(repeating: " ", count: 3 - percent.count) + percent + " %"
    let label = DisplayWidth.prefix(name, columns: terminal.width / 2)
    let room = min(terminal.width - 1 - DisplayWidth.of(label) - number.count - 2, 40)
    let full = Int(reading.share * Double(room))
    let bar =
      terminal.paint(String(repeating: "━", count: full), .good)
      + terminal.paint(String(repeating: "─", count: room - full), .quiet)
    return "\(label) \(bar) \(number)"
  }

  /// What is shown of work that doesn't say how far it is: that it goes on.
  func row(after time: Duration) -> String {
    terminal.paint("\(name) … \(time.components.seconds) s", .quiet)
  }

  mutating func draw(_ reading: Gauge.Reading?, after time: Duration) {
    guard time > (reading == nil ? Self.longPatience : Self.patience), !name.isEmpty else { return }
    SystemCall.show("\r\(reading.map(row) ?? row(after: time))\u{1B}[K")
    isShown = true
  }

  mutating func erase() {
    if isShown { SystemCall.show("\r\u{1B}[K") }
    isShown = false
  }
}
#endif
