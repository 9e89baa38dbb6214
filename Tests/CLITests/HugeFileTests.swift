#if Tools
import Foundation
import Testing

@testable import satchel

/// Files that are too large or too deep to be kept among the fixtures.
@Suite struct HugeFileTests {
  private static let person = InventedPerson(1)

  @MainActor private func answers(_ lines: [String], in place: TemporaryPlace) async throws
    -> [[String]]
  {
    let world = try World(
      World.Options(home: place.home, keys: place.keys, clock: .manual, seed: 7))
    let interpreter = Interpreter(world, renderer: OutputFormat.lines.renderer(for: Terminal()))
    var answers: [[String]] = []
    for line in lines { answers.append(await interpreter.answer(Array(line.utf8))) }
    await world.close()
    return answers
  }

  /// Each file is refused with its code, and the record stays as it was.
  private func expectRefusals(_ files: [(path: String, code: String)], in place: TemporaryPlace)
    async throws
  {
    let known = try place.write("source/known.json", Self.person.bundle(count: 3))
    let looks = ["person list", "record summary", "record get Observation/o-1"]
    let imports = files.map { "record import \"\($0.path)\"" }
    let all = try await answers(
      ["vault create passcode=482913", "record import \(known)"] + looks
        + imports.flatMap { [$0] + looks }, in: place)
    let before = Array(all[2..<5])
    for (index, file) in files.enumerated() {
      let own = Array(all[(5 + 4 * index)..<(9 + 4 * index)])
      let name = (file.path as NSString).lastPathComponent
      #expect(own[0].last?.hasPrefix("error \(file.code) ") == true, "\(name): \(own[0])")
      #expect(own[0].joined().utf8.count < 300, "\(name)")
      #expect(Array(own[1...]) == before, "\(name)")
    }
  }

  @Test func whatIsNestedByTheMillionIsRefused() async throws {
    let place = try TemporaryPlace()
    let depth = 2_000_000
    let start = #"{"resourceType":"Bundle","type":"collection","entry":["#
    var files: [(path: String, code: String)] = []
    for (name, opening, closing) in [
      ("arrays", "[", "]"), ("unclosed", "[", ""), ("objects", #"{"a":"#, "}"),
      ("mixed", #"[{"a":"#, "}]"),
    ] {
      let text =
        String(repeating: opening, count: depth) + "1" + String(repeating: closing, count: depth)
      files.append((try place.write("source/\(name)", text), "json.too-deep"))
      files.append((try place.write("source/\(name)-in-bundle", start + text), "json.too-deep"))
    }
    try await expectRefusals(files, in: place)
  }

  @Test func whatHasMoreBytesOrValuesThanAnybodysRecordIsRefused() async throws {
    let place = try TemporaryPlace()
    var files: [(path: String, code: String)] = []
    for (size, code) in [
      (64 << 20 + 1, "json.too-large"), (1 << 40, "json.too-large"), (64 << 20, "json.invalid"),
    ] {
      // Sparse: it takes no room.
      let path = try place.write("source/\(size)", "")
      try #require(truncate(path, off_t(size)) == 0)
      files.append((path, code))
    }
    let values = "[" + String(repeating: "0,", count: 9 << 20) + "0]"
    files.append((try place.write("source/values", values), "json.too-large"))
    let names =
      #"{"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"Patient","#
      + (0..<50_000).map { "\"a\($0)\":1" }.joined(separator: ",") + #","id":"a","a7":2}}]}"#
    files.append((try place.write("source/names", names), "resource.duplicate-member"))
    try await expectRefusals(files, in: place)
  }

  /// A wrong byte anywhere is an error or another value, never a crash or half a record.
  @Test(arguments: [51, 52] as [UInt64])
  func aFileThatIsCutOrAlteredAnywhereIsReadWholeOrRefused(seed: UInt64) async throws {
    var generator = SeededGenerator(seed: seed)
    let place = try TemporaryPlace()
    let whole = Array(Self.person.bundle(count: 5).utf8)
    var lines = ["vault create passcode=482913"]
    for number in 0..<150 {
      var bytes = whole
      if number % 3 == 0 {
        bytes.removeLast(Int.random(in: 1..<bytes.count, using: &generator))
      } else {
        for _ in 0..<number % 3 {
          bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
            in: 0...255, using: &generator)
        }
      }
      let path = place.path + "/altered-\(number)"
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      lines += ["record import \(path)", "vault status"]
    }
    lines += ["vault lock", "vault unlock passcode=482913", "person list"]
    let all = try await answers(lines, in: place)
    for (index, answer) in all.enumerated() {
      let last = answer.last ?? ""
      let isImport = index % 2 == 1 && index < 300
      #expect(isImport || last.hasPrefix("ok"), "seed \(seed), \(lines[index]): \(last)")
      let isKnownAnswer =
        last.hasPrefix("ok")
        || ["json", "bundle", "resource", "import"].contains { last.hasPrefix("error \($0).") }
      #expect(isKnownAnswer, "seed \(seed), \(lines[index]): \(last)")
    }
  }
}
#endif
