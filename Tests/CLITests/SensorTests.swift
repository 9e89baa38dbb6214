#if Tools
import Foundation
import Satchel
import Testing

@testable import satchel

/// The sensor that a harness's phone may have.
@MainActor @Suite struct SensorTests {
  private func answers(
    _ lines: [String], in place: TemporaryPlace, seed: UInt64?
  ) async throws -> [String] {
    let world = try World(
      World.Options(home: place.home, keys: place.keys, clock: .manual, seed: seed))
    let interpreter = Interpreter(world, renderer: OutputFormat.lines.renderer(for: Terminal()))
    var output: [String] = []
    for line in lines { output += await interpreter.answer(Array(line.utf8)) }
    await world.close()
    return output
  }

  @Test func itIsRememberedBetweenTwoCalls() async throws {
    let place = try TemporaryPlace()
    _ = try await answers(
      [
        "device biometrics recognizes", "vault create passcode=482913",
        "vault biometrics on passcode=482913",
      ], in: place, seed: 7)
    let unlock = "vault unlock biometrics=yes"
    #expect(try await answers([unlock], in: place, seed: 7).last == "ok")
    _ = try await answers(["device biometrics changed"], in: place, seed: 7)
    let refused = try await answers([unlock, unlock], in: place, seed: 7)
    #expect(
      refused.map { $0.prefix(24) } == ["error biometrics.refused", "error biometrics.absent "])
  }

  /// There a finger would open what only files guard.
  @Test func anOrdinaryHomeHasNoneWhateverItsWorldFileSays() async throws {
    let place = try TemporaryPlace()
    let order = "device biometrics recognizes"
    #expect(
      try await answers([order], in: place, seed: nil).last?.hasPrefix("error home.not-test")
        == true)
    let path = place.home + "/world"
    var text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains("device phone 1 0 0\n"))
    text.replace("device phone 1 0 0\n", with: "device phone 1 0 0 recognizes 1\n")
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    let world = try World(
      World.Options(home: place.home, keys: place.keys, clock: .manual, seed: nil))
    #expect(try await world.device("phone").satchel().status().biometrics == .unavailable)
    await world.close()
  }

  @Test(arguments: ["recognizes 1", "refuses 4294967295", "absent 2"])
  func aWorldFileIsReadAsItIsWritten(words: String) {
    let text =
      "satchel-world 1\nclock manual\ntest-seed 7 0\ntime 0 0\ndevice phone 1 0 0 \(words)\n"
    #expect(WorldFile(text)?.text == text)
  }

  @Test(arguments: ["recognizes", "sometimes 1", "recognizes -1", "recognizes 1 1", "refuses x"])
  func aSensorThatCannotBeIsRefused(words: String) {
    let head = "satchel-world 1\nclock manual\ntest-seed 7 0\ntime 0 0\n"
    #expect(WorldFile(head + "device phone 1 0 0\n") != nil)
    #expect(WorldFile(head + "device phone 1 0 0 \(words)\n") == nil)
  }
}
#endif
