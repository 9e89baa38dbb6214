#if Tools
import CProcess
import Satchel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A person at a terminal: a prompt with history and completion, events as they come, and a screen
/// that is cleared at a lock and when they leave.
///
/// Everything happens on the main actor, and nothing here keeps it: while no key is pressed it is
/// free for the timers that lock what they must (`StandardInput.becomesReady`). The editor is told
/// of keys and never reads by itself, so that a lock can take it away between any two of them.
@MainActor final class TerminalRun {
  /// Lines that end it.
  static let farewells = ["quit", "exit"]

  let world: World
  let interpreter: Interpreter
  let input = StandardInput()
  let format: OutputFormat
  private let bail: Bool
  private let prompt: String
  private(set) var terminal: Terminal
  private var windowSize = Screen.size
  /// Absent on a terminal that obeys no escape sequences; its own driver edits the lines then.
  private var editor: LineEditor?
  let edits = Screen.obeys
  /// Since the last look, there was a lock.
  var wasLocked = false
  /// Somebody didn't want to type a secret that the line being carried out asks for.
  var wasDropped = false
  /// A question stands on the screen, and nothing is to be drawn over it.
  var isAsking = false
  /// Something of a record may stand on the screen.
  private var mayShowRecord = false
  private var lastLook = ContinuousClock.now

  var hasFailed: Bool { interpreter.hasFailed }

  init(world: World, format: OutputFormat, language: Language, bail: Bool) {
    self.world = world
    self.format = format
    self.bail = bail
    prompt = world.isTest ? "satchel TEST> " : "satchel> "
    terminal = Terminal.live(language: language)
    interpreter = Interpreter(world, renderer: format.renderer(for: terminal))
  }

  func run() async {
    interrupts_catch()
    interpreter.readSecret = { [self] in await askSecret($0) }
    interpreter.onUnlock = { [self] in mayShowRecord = true }
    interpreter.onLock = { [self] in forget() }
    show([words(edits ? .promptGreeting : .promptGreetingPlain)])
    while !(bail && interpreter.hasFailed), let line = await nextLine() {
      if Self.farewells.contains(line) { break }
      await carryOut(line)
    }
    await leave()
  }

  /// At a lock: takes away what was typed, what is remembered, and what is on the screen.
  private func forget() {
    wasLocked = true
    mayShowRecord = false
    editor?.close()
    editor = nil
    Screen.clear()
  }

  private func leave() async {
    // Who leaves leaves nothing on the screen.
    await world.lock()
    let events = interpreter.takeEvents()
    if mayShowRecord { Screen.clear() }
    show(events)
    editor?.close()
    editor = nil
  }

  func show(_ rows: [String]) {
    if !rows.isEmpty { SystemCall.show(rows.joined(separator: "\n") + "\n") }
  }

  private func words(_ sentence: Sentence) -> String { sentence.text(in: terminal.language) }

  // MARK: A line

  /// nil when the person leaves, or the terminal has gone.
  private func nextLine() async -> String? {
    guard edits else { return await nextPlainLine() }
    beginLine()
    while !interrupts_must_end() {
      if input.hasEnded { break }
      guard let key = await input.nextKey(withinMilliseconds: 100) else {
        await lookAround()
        continue
      }
      switch key {
      case .interrupt: drop()
      case .end where editor?.isEmpty ?? true:
        endLine()
        SystemCall.show("\n")
        return nil
      case .suspend: await suspend()
      default:
        guard let line = await take(key) else { continue }
        return line
      }
    }
    endLine()
    return nil
  }

  private func beginLine() {
    takeUpSize()
    if editor == nil { editor = LineEditor(prompt: prompt) }
    editor?.begin()
  }

  private func endLine() { editor?.end() }

  /// The line, if this key ended it.
  private func take(_ key: Key) async -> String? {
    guard let editor else { return nil }
    switch editor.take(key) {
    case .goesOn: return nil
    case .wantsCompletion:
      await complete()
      return nil
    case .entered:
      let line = editor.text
      editor.hideSecrets()
      if line.contains(where: { $0 != " " }) { editor.remember(line) }
      editor.end()
      return line
    }
  }

  /// Ctrl-C: the line goes. At an empty one, somebody may look for the door.
  private func drop() {
    let wasEmpty = editor?.isEmpty ?? true
    editor?.erase()
    editor?.end()
    show([prompt + "^C"] + (wasEmpty ? [words(.promptHowToLeave)] : []))
    editor?.begin()
  }

  /// Ctrl-Z: the shell gets its terminal, and gives it back.
  private func suspend() async {
    editor?.erase()
    let line = editor?.text ?? ""
    editor?.end()
    // As the terminal's driver does it: all of the job.
    kill(0, SIGTSTP)
    // The stop may reach this thread a moment later; nothing is to be drawn before.
    try? await Task.sleep(for: .milliseconds(100))
    beginLine()
    editor?.insert(Array(line.unicodeScalars), replacing: 0)
    lastLook -= .seconds(1)
    await lookAround()
  }

  /// The terminal's own driver edits and echoes.
  private func nextPlainLine() async -> String? {
    SystemCall.show(prompt)
    while !interrupts_must_end() {
      if interrupts_take() { SystemCall.show("\n\(words(.promptHowToLeave))\n\(prompt)") }
      guard await input.becomesReady(withinMilliseconds: 100) else {
        await lookAround()
        continue
      }
      switch input.next() {
      case .line(let bytes): return String(decoding: bytes, as: UTF8.self)
      case .tooLong:
        SystemCall.show(interpreter.answerTooLong().joined(separator: "\n") + "\n" + prompt)
      case nil: return nil
      }
    }
    return nil
  }

  // MARK: While nothing is typed

  /// Lets what fell due while the machine or the process was stopped come about: the timers stand
  /// still meanwhile, the session's clock doesn't.
  func passTime() async {
    guard ContinuousClock.now - lastLook >= .seconds(1) else { return }
    lastLook = .now
    for device in world.devices where device.isRunning { _ = try? await device.satchel().status() }
  }

  private func lookAround() async {
    takeUpSize(redrawing: true)
    wasLocked = false
    await passTime()
    let rows = interpreter.takeEvents()
    guard !rows.isEmpty else { return }
    if wasLocked {
      // A line begun before the lock isn't to be seen any more, and isn't to be finished.
      input.discardBegun()
      show(rows)
      edits ? beginLine() : SystemCall.show(prompt)
    } else if let editor {
      editor.erase()
      show(rows)
      editor.redraw()
    } else {
      show([""] + rows)
      SystemCall.show(prompt)
    }
  }

  /// - Parameter redrawing: whether a line is being typed.
  func takeUpSize(redrawing: Bool = false) {
    let size = Screen.size
    guard size != windowSize else { return }
    windowSize = size
    terminal = Terminal.live(language: terminal.language)
    interpreter.renderer = format.renderer(for: terminal)
    if redrawing { editor?.erase() }
    editor?.resize()
    if redrawing { editor?.redraw() }
  }

  // MARK: Completion

  private func complete() async {
    guard let beginning = editor?.beginning else { return }
    let place = CompletionPlace(beginning)
    let found = await Completer(interpreter: interpreter, language: terminal.language).completions(
      of: place)
    // While the record was asked, a lock may have taken the editor away.
    guard let editor else { return }
    if let text = Completion.replacement(of: place, by: found) {
      editor.insert(Array(text.unicodeScalars), replacing: place.typedCount)
    } else if found.count > 1 {
      let rows = Completion.rows(
        found, terminal: terminal, atMost: max(windowSize.rows - 2, 4))
      SystemCall.show("\n")
      show(rows)
      editor.redraw()
    } else if found.isEmpty {
      SystemCall.show("\u{7}")
    }
  }
}
#endif
