#if Tools
import Testing

@testable import satchel

@Suite struct GrammarStreamTests {
  @Test(
    arguments: [
      ("1199999ms", 1_199_999), ("90s", 90_000), ("20m", 1_200_000), ("3h", 10_800_000),
      ("2d", 172_800_000), ("19m59.999s", 1_199_999), ("0s", 0), ("1.5s", 1500), ("1.05s", 1050),
      ("1d1h1m1s1ms", 90_061_001), ("9223372036854775807ms", Int64.max), ("007s", 7000),
    ] as [(String, Int64)])
  func `a duration is read to the millisecond`(text: String, milliseconds: Int64) {
    #expect(Duration(lineText: text) == .milliseconds(milliseconds))
  }

  @Test(arguments: [
    "", "5", "s", "-5s", "+5s", "5 s", "1.5m", "1.5ms", "1.s", ".5s", "1.0000s", "1s1m", "1s1s",
    "1S", "1w", "9223372036854775808ms", "9223372036854775807s", "106751991168d", "1e3s", "٣s",
    "9223372036854775807ms1", "106751991167d23h", "1m ", "5s\0",
  ])
  func `what is no duration is refused`(text: String) {
    #expect(Duration(lineText: text) == nil)
  }

  @Test func `a duration reads back from its own text`() {
    for seed in 0..<5000 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let top = Int64.max >> Int64.random(in: 0...62, using: &generator)
      let milliseconds = Int64.random(in: 0...top, using: &generator)
      let text = Duration.milliseconds(milliseconds).lineText
      #expect(Duration(lineText: text) == .milliseconds(milliseconds), "seed \(seed): \(text)")
    }
  }

  @Test func `a duration's text is short, and cut to the millisecond`() {
    #expect(Duration.milliseconds(1_199_999).lineText == "19m59.999s")
    #expect(Duration.milliseconds(999).lineText == "999ms")
    #expect(Duration.milliseconds(60_001).lineText == "1m0.001s")
    #expect(Duration.seconds(86_400).lineText == "1d")
    #expect((Duration.seconds(1) - .nanoseconds(1)).lineText == "999ms")
    #expect(Duration.nanoseconds(1).lineText == "0s")
    #expect(Duration.milliseconds(-1500).lineText == "-1.500s")
    #expect(Duration(secondsComponent: .min, attosecondsComponent: 0).lineText.hasPrefix("-"))
  }

  @Test func `a stream is cut into the same lines however its bytes arrive`() {
    let stream = Array("one\n\ntwo\r\nthr\ree\r\r\n1234567890\r\n12345678901\n\rlast".utf8)
    let expected: [LineSplitter.Piece] =
      ["one", "", "two", "thr\ree\r", "1234567890"].map { .line(Array($0.utf8)) }
      + [.tooLong(byteCount: 11), .line(Array("\rlast".utf8))]
    for seed in 0..<200 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      var splitter = LineSplitter(maximumBytes: 10)
      var pieces: [LineSplitter.Piece] = []
      var rest = stream[...]
      while !rest.isEmpty {
        let chunk = rest.prefix(Int.random(in: 0...9, using: &generator))
        rest = rest.dropFirst(chunk.count)
        pieces += splitter.append(chunk)
      }
      if let last = splitter.finish() { pieces.append(last) }
      #expect(pieces == expected, "seed \(seed)")
      #expect(splitter.finish() == nil)
    }
  }

  @Test func `an endless line is counted, not kept, and the next one is read`() {
    var splitter = LineSplitter()
    var pieces: [LineSplitter.Piece] = []
    for _ in 0..<100 { pieces += splitter.append(Array(repeating: 0x61, count: 10_000)) }
    #expect(pieces.isEmpty)
    pieces += splitter.append("\nok\n".utf8)
    #expect(pieces == [.tooLong(byteCount: 1_000_000), .line(Array("ok".utf8))])
    #expect(splitter.finish() == nil)
  }
}
#endif
