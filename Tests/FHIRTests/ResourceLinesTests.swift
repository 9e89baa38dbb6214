import FHIR
import Testing

@Suite struct ResourceLinesTests {
  /// The lines of a text that comes in pieces of a length.
  private func lines(_ bytes: [UInt8], piece: Int, limit: Int = 1000) throws(FHIRError)
    -> [ResourceLines.Line]
  {
    var reader = ResourceLines(limit: limit)
    var found: [ResourceLines.Line] = []
    var start = 0
    while true {
      let end = min(start + piece, bytes.count)
      reader.append(Array(bytes[start..<end]))
      start = end
      while let line = try reader.next() { found.append(line) }
      if start == bytes.count {
        reader.append([])
        while let line = try reader.next() { found.append(line) }
        return found
      }
    }
  }

  @Test(arguments: [1, 2, 3, 7, 1000])
  func aTextIsCutIntoItsLinesHoweverItComes(piece: Int) throws {
    let text = "\u{FEFF}{\"a\":1}\r\n\n  \t\r\n{\"b\":\"\u{FEFF}\"}\n{\"c\":3}"
    let found = try lines(Array(text.utf8), piece: piece)
    #expect(found.map(\.number) == [1, 4, 5])
    #expect(
      found.map { String(decoding: $0.bytes, as: UTF8.self) }
        == ["{\"a\":1}\r", "{\"b\":\"\u{FEFF}\"}", "{\"c\":3}"])
    let bytes = Array(text.utf8)
    for line in found { #expect(bytes[line.offset...].starts(with: line.bytes)) }
  }

  @Test func whatHasNoLinesGivesNone() throws {
    for text in ["", "\n", "\r\n \n", "\u{FEFF}", "\u{FEFF}\n"] {
      #expect(try lines(Array(text.utf8), piece: 2).isEmpty)
    }
  }

  @Test func aLineThatIsTooLongIsToldWithItsNumber() {
    let text = Array("{}\n{\"a\":\"\(String(repeating: "x", count: 100))\"}\n{}".utf8)
    for piece in [1, 10, 1000] {
      let error = failure { () throws(FHIRError) in _ = try lines(text, piece: piece, limit: 50) }
      #expect(error?.code == .jsonTooLarge && error?.textLine == 2)
    }
  }

  @Test func aLineHoldsOneResourceAndNoBundle() throws {
    func read(_ text: String) throws(FHIRError) -> Resource? {
      try lines(Array(text.utf8), piece: 1000).last?.resource()
    }
    #expect(try read("{}\n{\"resourceType\":\"A\",\"id\":\"1\"}\r\n")?.id == "1")
    let cases: [(String, FHIRError.Code)] = [
      (#"{"resourceType":"Bundle"}"#, .bundleInvalid), ("[]", .resourceInvalid),
      (#"{"resourceType":"A"} x"#, .jsonInvalid), (#"{"resourceType":"A""#, .jsonInvalid),
      (#"{"resourceType":"A"}{"resourceType":"A"}"#, .jsonInvalid),
      (#"{"resourceType":"A","b":1,"b":2}"#, .resourceDuplicateMember),
    ]
    for (line, code) in cases {
      let error = failure { () throws(FHIRError) in _ = try read("\n" + line) }
      #expect(error?.code == code && error?.textLine == 2, "\(line)")
      #expect(error?.description.contains("line 2") == true)
    }
  }

  @Test func theFormOfAFileIsToldByWhatIsInIt() throws {
    func form(_ first: String, _ second: String) throws -> ResourceFileForm {
      let found = try lines(Array((first + "\n" + second).utf8), piece: 1000)
      return ResourceFileForm(found[0], found[1])
    }
    let resource = #"{"resourceType":"Patient","id":"p"}"#
    let bundle = #"{"resourceType":"Bundle","type":"document"}"#
    #expect(try form(resource, resource) == .lines)
    #expect(try form(resource, "garbage") == .lines)
    #expect(try form(bundle, resource) == .single)
    #expect(try form("{", #"  "resourceType":"Bundle","#) == .single)
    #expect(try form(#"{"resourceType":"Bundle","entry":["#, #"  {"resource":{}},"#) == .single)
    #expect(try form("[", resource) == .single)
    #expect(try form(String(resource.dropLast(9)), resource) == .damagedLines)
  }
}
