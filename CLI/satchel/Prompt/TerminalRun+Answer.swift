#if Tools
import CProcess

/// A line that is carried out: how far it has come, what ends it, and the secrets that it asks for.
extension TerminalRun {
  /// Answers a line.
  func carryOut(_ line: String) async {
    takeUpSize()
    _ = interrupts_take()
    (wasLocked, wasDropped) = (false, false)
    interpreter.gauge.reset()
    let settings = edits ? TerminalSettings.silenceKeys() : nil
    defer { settings?.restore(dropping: wasLocked) }
    let bytes = Array(line.utf8)
    let work = Task { await interpreter.answer(bytes) }
    let watcher = Task { await watch(work, name(of: line)) }
    let rows = await work.value
    watcher.cancel()
    await watcher.value
    // Who takes back a line needn't be told what it lacks.
    if wasLocked || !wasDropped { show(rows) }
  }

  /// Shows how far work has come, and lets Ctrl-C end it.
  private func watch(_ work: Task<[String], Never>, _ name: String) async {
    var bar = ProgressBar(name, terminal: terminal)
    let start = ContinuousClock.now
    while !Task.isCancelled {
      try? await Task.sleep(for: .milliseconds(50))
      if interrupts_take() { work.cancel() }
      guard !Task.isCancelled, !isAsking, edits, format == .human else { continue }
      bar.draw(interpreter.gauge.latest, after: ContinuousClock.now - start)
    }
    bar.erase()
  }

  /// Noun and verb: the rest of a line may be a person's.
  private func name(of line: String) -> String {
    let words = line.split(separator: " ").filter { !$0.hasPrefix("@") }
    guard words.count >= 2, Verb.named(String(words[0]), String(words[1])) != nil else { return "" }
    return words[0] + " " + words[1]
  }

  /// Reads a passcode; gives up at a lock, since what it was meant for has changed. Once one isn't
  /// typed the line's others aren't asked for.
  func askSecret(_ name: String) async -> TypedSecret? {
    if wasDropped { return nil }
    isAsking = true
    defer { isAsking = false }
    let secret = await input.nextSecret(name) { [self] in
      await passTime()
      let rows = interpreter.takeEvents()
      if !rows.isEmpty { show([""] + rows) }
      return !wasLocked && !interrupts_must_end()
    }
    if wasLocked { input.discardBegun() }
    wasDropped = secret == nil
    return secret
  }
}
#endif
