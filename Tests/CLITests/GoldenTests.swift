#if Tools
import Foundation
import Satchel
import Testing

@testable import satchel

/// What the harness says, byte for byte: in this process, and again through each built program.
@Suite struct GoldenTests {
  static let names = Repository.names(in: "Tests/CLITests/Golden").filter { $0.hasSuffix(".txt") }

  @Test func thereAreTranscripts() {
    #expect(Self.names.count >= 5)
  }

  @Test(arguments: names)
  func theHarnessAnswersAsWritten(name: String) async throws {
    let file = Repository.root + "/Tests/CLITests/Golden/" + name
    let transcript = try Transcript(parsing: String(contentsOfFile: file, encoding: .utf8))
    let place = try TemporaryPlace()
    let outcome = try await Self.run(transcript, in: place)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      #expect(ProcessInfo.processInfo.environment["CI"] == nil, "CI doesn't rewrite goldens.")
      try outcome.rewritten.text.write(toFile: file, atomically: true, encoding: .utf8)
    } else {
      for mismatch in outcome.mismatches { Issue.record("\(name), \(mismatch.description)") }
    }
  }

  @Test(
    .enabled(if: !Program.all.isEmpty, "skipped: SATCHEL_BINARIES names no built program"),
    arguments: names)
  func everyBuildOfTheProgramPrintsTheSameBytes(name: String) async throws {
    let file = Repository.root + "/Tests/CLITests/Golden/" + name
    let transcript = try Transcript(parsing: String(contentsOfFile: file, encoding: .utf8))
    var outputs: [String] = []
    _ = try await Self.run(transcript, in: TemporaryPlace()) { outputs += $0 }
    let expected = outputs.map { $0 + "\n" }.joined()
    for program in Program.all {
      let place = try TemporaryPlace()
      defer { withExtendedLifetime(place) {} }
      let input = transcript.fedLines.map { Self.placed($0, in: place) + "\n" }.joined()
      let result = try program.run(
        [
          "--home", place.home, "--keys", place.keys, "--clock", "manual", "--seed",
          transcript.directives["seed"] ?? "7", "--format",
          transcript.directives["format"] ?? "lines", "--language",
          transcript.directives["language"] ?? "en",
        ], input: input, environment: ["COLUMNS": transcript.directives["width"] ?? "80"])
      #expect(result.output == expected, "\(program.path) differs in \(name)")
    }
  }

  /// `{place}` in a line stands for a folder of the transcript's own; no answer names it.
  static func placed(_ line: String, in place: TemporaryPlace) -> String {
    line.replacingOccurrences(of: "{place}", with: place.temporary)
  }

  @MainActor static func run(
    _ transcript: Transcript, in place: TemporaryPlace,
    collecting: ([String]) -> Void = { _ in }
  ) async throws -> Transcript.Outcome {
    let world = try World(
      World.Options(
        home: place.home, keys: place.keys, clock: .manual,
        seed: UInt64(transcript.directives["seed"] ?? "7")))
    let format = OutputFormat(rawValue: transcript.directives["format"] ?? "lines") ?? .lines
    let terminal = Terminal(
      width: Int(transcript.directives["width"] ?? "80") ?? 80,
      language: Language(tag: transcript.directives["language"] ?? "en") ?? .english)
    let interpreter = Interpreter(world, renderer: format.renderer(for: terminal))
    let outcome = await transcript.run { line in
      let output = await interpreter.answer(Array(placed(line, in: place).utf8))
      collecting(output)
      return output
    }
    await world.close()
    return outcome
  }
}

extension Transcript {
  var fedLines: [String] {
    pieces.compactMap { piece in
      if case .exchange(let exchange) = piece { exchange.fed } else { nil }
    }
  }
}
#endif
