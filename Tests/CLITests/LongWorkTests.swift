#if Tools
import Testing

@testable import satchel

/// Work that takes long: it says how far it is, and ends when it is told to.
@MainActor @Suite struct LongWorkTests {
  private func opened(in place: TemporaryPlace) async throws -> Interpreter {
    let world = try World(
      World.Options(home: place.home, keys: place.keys, clock: .manual, seed: 7))
    let interpreter = Interpreter(world, renderer: OutputFormat.lines.renderer(for: Terminal()))
    for line in ["vault create passcode=482913", "record import \(Self.bundle)"] {
      #expect(await interpreter.answer(Array(line.utf8)).last?.hasPrefix("ok") == true)
    }
    return interpreter
  }

  private static let bundle = Repository.root + "/Tests/CLITests/Fixtures/search-first.json"

  @Test(arguments: ["vault verify", "vault salvage to=other passcode=739158"])
  func theGaugeComesToTheEnd(line: String) async throws {
    let place = try TemporaryPlace()
    let interpreter = try await opened(in: place)
    interpreter.gauge.reset()
    #expect(await interpreter.answer(Array(line.utf8)).last?.hasPrefix("ok") == true)
    let reading = try #require(interpreter.gauge.latest)
    #expect(reading.done == reading.all && reading.all > 10)
    await interpreter.world.close()
  }

  @Test func whatIsCancelledSaysSoAndLeavesNothingHalfDone() async throws {
    let place = try TemporaryPlace()
    let interpreter = try await opened(in: place)
    for line in ["vault verify", "vault salvage to=other passcode=739158"] {
      let work = Task { await interpreter.answer(Array(line.utf8)) }
      work.cancel()
      #expect(await work.value.last?.hasPrefix("error call.cancelled ") == true)
    }
    let status = await interpreter.answer(Array("@other vault status".utf8))
    #expect(status.first?.contains("state=absent") == true, "\(status)")
    let sound = await interpreter.answer(Array("vault verify".utf8))
    #expect(sound.last?.hasPrefix("ok state=sound") == true)
    await interpreter.world.close()
  }
}
#endif
