#if Tools
import Foundation
import Testing

/// `kill -9` at moments that chance rarely hits: on the way into each system call that matters.
///
/// strace sends the signal when a thread is about to make its n-th call of a kind. What had been
/// asked for then happened wholly or not at all, and the next start tidies up.
@Suite(
  .enabled(if: !Program.all.isEmpty, Program.absent),
  .enabled(if: SystemCallTrace.isPermitted, SystemCallTrace.absent))
struct ChosenDeathTests {
  private static let calls = ["rename", "fsync", "unlink", "pwrite64"]

  @Test(arguments: calls)
  func anImportThatDiesAtAnyStepIsWholeOrAbsent(call: String) throws {
    let place = try made()
    let person = InventedPerson(1)
    for step in Self.steps(of: call) {
      let path = try place.write("source/0.json", person.bundle(count: 20))
      let died = try dies(
        at: step, of: call, place, "vault unlock passcode=482913\nrecord import \(path)\n")
      let there = try VaultCheck(place).people(of: 21, "\(call) \(step)")
      #expect(there.isEmpty || there == [person.name], "\(call) \(step)")
      if !died { #expect(there == [person.name], "\(call) \(step)") }
      try forget(place)
    }
  }

  @Test(arguments: calls)
  func aChangeOfThePasscodeThatDiesAtAnyStepLeavesOneOfTheTwo(call: String) throws {
    let place = try made()
    for step in Self.steps(of: call) {
      try dies(
        at: step, of: call, place,
        "vault unlock passcode=482913\nvault change-passcode old=482913 new=593026\n")
      let back = try Program.quickest.run(
        place.options(),
        input: """
          vault unlock passcode=593026
          vault change-passcode old=593026 new=482913
          vault unlock passcode=482913
          vault lock

          """)
      #expect(!back.output.contains("damaged"), "\(call) \(step): \(back.output)")
      let there = try VaultCheck(place).people(of: 0, "\(call) \(step)")
      #expect(there.isEmpty)
    }
  }

  @Test(arguments: calls)
  func aVaultWhoseMakingDiesAtAnyStepIsThereOrCanBeMade(call: String) throws {
    for step in Self.steps(of: call) {
      let place = try TemporaryPlace()
      try dies(at: step, of: call, place, "vault create passcode=482913\n")
      let status = try Program.quickest.run(place.options(), input: "vault status\n").output
      let isThere = status.contains("state=locked")
      #expect(isThere || status.contains("state=absent"), "\(call) \(step): \(status)")
      let result = try Program.quickest.run(
        place.options(), input: "vault \(isThere ? "unlock" : "create") passcode=482913\n")
      #expect(result.status == 0, "\(call) \(step): \(result.output)")
    }
  }

  @Test(arguments: calls)
  func anErasureThatDiesAtAnyStepIsFinishedAtTheNextStart(call: String) throws {
    let original = try made()
    let nine = "vault unlock passcode=100000\nclock advance 1h\n"
    _ = try Program.quickest.run(
      original.options(), input: String(repeating: nine, count: 9))
    for step in Self.steps(of: call) {
      let place = try TemporaryPlace()
      try FileManager.default.copyItem(atPath: original.home, toPath: place.home)
      try FileManager.default.copyItem(atPath: original.keys, toPath: place.keys)
      let died = try dies(at: step, of: call, place, "vault unlock passcode=100000\n")
      let status = try Program.quickest.run(place.options(), input: "vault status\n").output
      let isErased = status.contains("state=erased")
      let isCounted = status.contains("wrong-passcodes=9")
      #expect(isErased || died && isCounted, "\(call) \(step): \(status)")
      if isErased {
        #expect(ByteScan.files(in: place.keys).isEmpty, "\(call) \(step)")
        let rest = ByteScan.files(in: place.home).map { ($0 as NSString).lastPathComponent }
        #expect(Set(rest) == ["erased", "lock", "world"], "\(call) \(step)")
      }
    }
  }

  /// Whoever dies later has no answer yet, and the guess is counted already.
  @Test func aGuessIsSyncedBeforeTheDevicesSecretIsAsked() throws {
    let place = try made()
    let output = place.path + "/trace"
    _ = try Program.quickest.run(
      place.options(), input: "vault unlock passcode=100000\n",
      under: ["strace", "-f", "-o", output, "-e", "trace=rename,openat,fsync"])
    let calls = try String(contentsOfFile: output, encoding: .utf8).split(separator: "\n")
    let opened = try #require(
      calls.firstIndex {
        $0.contains("/keys/") && !$0.contains(".anchor") && !$0.contains("O_DIRECTORY")
          && $0.contains("O_RDONLY")
      })
    let stored = try #require(calls.firstIndex { $0.contains(".anchor\") = 0") })
    #expect(stored < opened)
    #expect(calls[..<stored].contains { $0.contains("fsync(") }, "the count isn't synced")
    let folder = stored < opened ? calls[stored..<opened] : []
    #expect(folder.contains { $0.contains("fsync(") }, "the count's name isn't synced")
  }

  // MARK: Steps

  /// The first few, then wider apart; the last are beyond the end, and nothing dies.
  private static func steps(of call: String) -> [Int] {
    call == "pwrite64" ? [1, 3, 9] : [1, 2, 3, 4, 6]
  }

  private func made() throws -> TemporaryPlace {
    let place = try TemporaryPlace()
    let result = try Program.quickest.run(
      place.options(), input: "vault create passcode=482913\n")
    try #require(result.status == 0)
    return place
  }

  /// Starts anew with nobody in it.
  private func forget(_ place: TemporaryPlace) throws {
    let result = try Program.quickest.run(
      place.options(), input: "vault wipe confirm=yes\nvault create passcode=482913\n")
    #expect(result.status == 0)
  }

  /// Whether it was killed before its end.
  @discardableResult
  private func dies(
    at step: Int, of call: String, _ place: TemporaryPlace, _ input: String
  ) throws -> Bool {
    let result = try Program.quickest.run(
      place.options(), input: input,
      under: [
        "strace", "-f", "-o", "/dev/null", "-e", "trace=" + call, "-e",
        "inject=\(call):signal=SIGKILL:when=\(step)",
      ])
    return result.status == SIGKILL
  }
}
#endif
