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
