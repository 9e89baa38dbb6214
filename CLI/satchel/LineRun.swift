#if Tools
/// Feeds lines to the interpreter and prints what it answers.
@MainActor struct LineRun {
  let interpreter: Interpreter
  let input: StandardInput
  let bail: Bool
  let echo: Bool

  private var mustStop: Bool { bail && interpreter.hasFailed }

  func lines(_ lines: [[UInt8]]) async {
    for line in lines where !mustStop {
      await feed(.line(line))
    }
  }

  func file(_ path: String) async throws {
    var splitter = LineSplitter()
    let pieces = splitter.append(try Files.read(path, atMost: 256 << 20))
    for piece in pieces + (splitter.finish().map { [$0] } ?? []) where !mustStop {
      await feed(piece)
    }
  }

  func standardInput() async {
    while !mustStop, let piece = input.next() {
      await feed(piece)
    }
  }

  /// A person's: with a prompt, events as they come, and a screen that is cleared at a lock.
  func terminal(_ world: World) async {
    var isCleared = false
    interpreter.onLock = {
      SystemCall.show("\u{1B}[2J\u{1B}[3J\u{1B}[H")
      isCleared = true
    }
    let prompt = world.isTest ? "satchel TEST> " : "satchel> "
    SystemCall.show(prompt)
    while !mustStop {
      guard input.isReady(withinMilliseconds: 0) else {
        // The main actor is free meanwhile, so that timers can lock what they must.
        try? await Task.sleep(for: .milliseconds(100))
        isCleared = false
        let events = interpreter.takeEvents()
        if !events.isEmpty {
          // A line begun before the lock isn't to be seen any more, and isn't to be finished.
          if isCleared { input.discardBegun() } else { SystemCall.show("\n") }
          show(events)
          SystemCall.show(prompt)
        }
        continue
      }
      guard let piece = input.next() else { break }
      if case .line(let bytes) = piece, bytes == Array("quit".utf8) { break }
      await feed(piece)
      SystemCall.show(prompt)
    }
    SystemCall.show("\n")
    // Who leaves leaves nothing on the screen.
    await world.lock()
    show(interpreter.takeEvents())
  }

  private func feed(_ piece: LineSplitter.Piece) async {
    switch piece {
    case .line(let bytes):
      if echo { show(["> " + EscapedText.human(String(decoding: bytes, as: UTF8.self))]) }
      show(await interpreter.answer(bytes))
    case .tooLong: show(interpreter.answerTooLong())
    }
  }

  private func show(_ lines: [String]) {
    if !lines.isEmpty { SystemCall.show(lines.joined(separator: "\n") + "\n") }
  }
}
#endif
