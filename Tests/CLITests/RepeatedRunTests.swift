#if Tools
import Foundation
import Testing

/// A seed decides what is printed and nothing that is secret.
@Suite(.enabled(if: !Program.all.isEmpty, Program.absent))
struct RepeatedRunTests {
  @Test(arguments: GoldenTests.names)
  func twoRunsOfATranscriptPrintTheSameBytes(name: String) throws {
    let file = Repository.root + "/Tests/CLITests/Golden/" + name
    let transcript = try Transcript(parsing: String(contentsOfFile: file, encoding: .utf8))
    let outputs = try (0..<2).map { _ in
      let place = try TemporaryPlace()
      let input = transcript.fedLines.map { GoldenTests.placed($0, in: place) + "\n" }.joined()
      return try place.run(Program.quickest, input: input).output
    }
    #expect(outputs[0] == outputs[1] && !outputs[0].isEmpty)
  }

  @Test func anotherSeedGivesOtherIdsAndTheSameSeedGivesOtherKeys() throws {
    let input = "vault create passcode=482913\nrecord import SampleData/odalys-brannquill.json\n"
    let places = try (0..<3).map { _ in try TemporaryPlace() }
    let outputs = try zip(places, [7, 7, 8]).map { place, seed in
      try Program.quickest.run(place.options(seed: seed), input: input).output
    }
    #expect(outputs[0] == outputs[1] && outputs[0] != outputs[2])
    let secrets = try places.map {
      try FileManager.default.contentsOfDirectory(atPath: $0.keys + "/phone")
    }
    #expect(Set(secrets.joined()).count == 9, "a key's name follows from the seed")
    let names = ByteScan.files(in: places[0].home).map { $0.dropFirst(places[0].home.count) }
    for name in names where name.hasSuffix(".key") || name.hasSuffix(".db") {
      let contents = places.prefix(2).map { FileManager.default.contents(atPath: $0.home + name) }
      #expect(contents[0] != contents[1], "\(name) follows from the seed")
    }
  }
}
#endif
