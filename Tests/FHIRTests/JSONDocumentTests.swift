import FHIR
import Testing

@Suite struct JSONDocumentTests {
  @Test(.enabled(if: SharedData.has("json-parsing"), SharedData.absent))
  func theParsingCollectionIsJudgedAsItsNamesSay() throws {
    var counts = ["y": 0, "n": 0, "i": 0]
    for (name, bytes) in try SharedData.files("json-parsing") where name.hasSuffix(".json") {
      let verdict = failure(reading: bytes)
      counts[String(name.prefix(1)), default: 0] += 1
      if name.hasPrefix("y_") { #expect(verdict == nil, "\(name)") }
      if name.hasPrefix("n_") { #expect(verdict != nil, "\(name)") }
      #expect((verdict == nil) == (Oracle.parse(bytes) != nil), "\(name)")
    }
    #expect(counts == ["y": 38, "n": 98, "i": 24])
  }

  @Test(arguments: [
    "\"\\ud800\"", "\"\\udc00\"", "\"\\ud800x\"", "\"\\ud800\\n\"", "\"\\ud800\\ud800\"",
    "\"\\udc00\\ud800\"", "\"\\ud800\\u\"", "\"\\u12\"", "\"\\u00g0\"", "\"\\x\"", "\"\\", "\"",
  ])
  func wrongEscapesAreRefused(_ source: String) {
    #expect(failure(reading: Array(source.utf8))?.code == .jsonInvalid)
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80],
      [0xED, 0xBF, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80],
      [0xE2, 0x82], [0xE2, 0x82, 0x22], [0xFF],
    ] as [[UInt8]])
  func bytesThatAreNotUTF8AreRefusedWhereverTheyStand(_ wrong: [UInt8]) {
    for padding in 0..<20 {
      let filler = [UInt8](repeating: 0x61, count: padding)
      let bytes = [0x22] + filler + wrong + filler + [0x22]
      #expect(failure(reading: bytes)?.code == .jsonInvalid)
      #expect(failure(reading: bytes)?.offset.map { $0 >= 1 + padding } == true)
    }
  }

  @Test func anEmptyTextAndAByteOrderMarkAreRefused() {
    #expect(failure(reading: [])?.code == .jsonInvalid)
    #expect(failure(reading: [0x20, 0x0A])?.code == .jsonInvalid)
    #expect(failure(reading: [0xEF, 0xBB, 0xBF] + Array("{}".utf8))?.code == .jsonInvalid)
  }

  @Test func theErrorNamesTheOffsetOfTheFirstWrongByte() {
    let cases = [
      ("[1,]", 3), ("{\"a\":1,}", 7), ("{\"a\" 1}", 5), ("[1 2]", 3), ("{}x", 2), ("[01]", 1),
      ("[1}", 2), ("{\"a\":tru}", 5), ("[", 1), ("{\"a\":", 5), ("\"a\nb\"", 2), ("]", 0),
    ]
    for (source, offset) in cases {
      #expect(failure(reading: Array(source.utf8))?.offset == offset, "\(source)")
    }
  }

  @Test func depthIsAllowedUpToTheLimitAndRefusedBeyond() {
    for (opening, closing) in [("[", "]"), ("{\"a\":", "}")] {
      func nested(_ depth: Int) -> [UInt8] {
        let start = String(repeating: opening, count: depth)
        return Array((start + "1" + String(repeating: closing, count: depth)).utf8)
      }
      #expect(failure(reading: nested(128)) == nil)
      #expect(failure(reading: nested(129))?.code == .jsonTooDeep)
      #expect(failure(reading: nested(3), JSONLimits(depth: 2))?.code == .jsonTooDeep)
      #expect(failure(reading: nested(100_000), JSONLimits(depth: .max))?.code == .jsonTooDeep)
    }
  }

  @Test func bytesAndValuesBeyondTheLimitsAreRefused() {
    let dense = Array("[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1]".utf8)
    #expect(failure(reading: dense) == nil)
    #expect(failure(reading: dense, JSONLimits(bytes: dense.count)) == nil)
    #expect(failure(reading: dense, JSONLimits(bytes: dense.count - 1))?.code == .jsonTooLarge)
    #expect(failure(reading: dense, JSONLimits(values: 20))?.code == .jsonTooLarge)
  }

  @Test func denseTextIsReadThoughItNeedsMoreNodesThanUsual() throws {
    let elements = 100_000
    let source = "[" + Array(repeating: "1", count: elements).joined(separator: ",") + "]"
    let json = try parsed(source)
    #expect(json.count == elements)
    #expect(json.elements.allSatisfy { $0.number == "1" })
  }

  @Test func everyValueEndsAnywhereWithoutReadingPastTheEnd() throws {
    // Each prefix of a text with every kind of token is refused: the wide loads never look past it.
    let source =
      #"{"näme\n":["text that is longer than sixteen bytes",-1.5e+10,true,false,null,{}]}"#
    let bytes = Array(source.utf8)
    #expect(failure(reading: bytes) == nil)
    for length in 0..<bytes.count {
      #expect(failure(reading: Array(bytes.prefix(length)))?.code == .jsonInvalid, "\(length)")
    }
  }
}
