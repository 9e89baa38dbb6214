#if Tools
import Foundation
import Testing

/// Two vaults that were made alike, with the same seed and passcode, share no key.
///
/// Each test swaps something between them, looks, and swaps it back: nothing may be lost by a look.
@Suite(.enabled(if: !Program.all.isEmpty, Program.absent))
struct SwappedKeyTests {
  private let places: [TemporaryPlace]
  private static let record = "SampleData/odalys-brannquill.json"
  private static let vault = "/home/devices/phone/vault"

  init() throws {
    places = try (0..<2).map { _ in try TemporaryPlace() }
    for place in places {
      let input = "vault create passcode=482913\nrecord import \(Self.record)\n"
      let result = try Program.quickest.run(place.options(), input: input)
      try #require(result.status == 0)
    }
  }

  @Test func aMasterKeyOfAnotherVaultOpensNothing() throws {
    try swap(Self.vault + "/master.key")
    try expectUnlock(refusedWith: "vault.key-store-failed")
    try swap(Self.vault + "/master.key")
    try expectWhole()
  }

  @Test func anAccountKeyOfAnotherVaultOpensNothing() throws {
    try swap(Self.vault + "/account.key")
    try expectUnlock(refusedWith: "vault.damaged")
    try swap(Self.vault + "/account.key")
    try expectWhole()
  }

  @Test func anAccountFileOfAnotherVaultOpensNothing() throws {
    try swap(Self.vault + "/account.db")
    try expectUnlock(refusedWith: "vault.damaged")
    try swap(Self.vault + "/account.db")
    try expectWhole()
  }

  @Test(arguments: [".key", ".db"])
  func aFileOfAPersonFromAnotherVaultOpensNothing(ending: String) throws {
    let people = try FileManager.default.contentsOfDirectory(
      atPath: places[0].path + Self.vault + "/people")
    let name = try #require(people.first { $0.hasSuffix(ending) })
    try swap(Self.vault + "/people/" + name)
    for place in places {
      let result = try Program.quickest.run(
        place.options(),
        input: """
          vault unlock passcode=482913
          expect vault.damaged record summary
          expect vault.damaged record get Patient/odalys
          expect vault.damaged record import \(Self.record)
          person list
          vault lock

          """)
      #expect(result.status == 0, "\(result.output)")
    }
    try swap(Self.vault + "/people/" + name)
    try expectWhole()
  }

  @Test func theWholeFolderOfKeysFromAnotherVaultOpensNothing() throws {
    try swap("/keys")
    try expectUnlock(refusedWith: "vault.key-store-failed")
    try swap("/keys")
    try expectWhole()
  }

  @Test func aDeviceSecretUnderTheOthersNameIsAWrongPasscodeToTheVault() throws {
    let files = places.flatMap { ByteScan.files(in: $0.keys) }.filter { !$0.hasSuffix(".anchor") }
    let contents = files.compactMap { FileManager.default.contents(atPath: $0) }
    try #require(contents.count == 2)
    try contents[0].write(to: URL(fileURLWithPath: files[1]))
    try contents[1].write(to: URL(fileURLWithPath: files[0]))
    for place in places {
      let result = try Program.quickest.run(
        place.options(), input: "expect passcode.wrong vault unlock passcode=482913\n")
      #expect(result.status == 0, "\(result.output)")
    }
    for index in 0..<2 { try contents[index].write(to: URL(fileURLWithPath: files[index])) }
    try expectWhole()
  }

  @Test func aVaultMovedAsAWholeWithItsKeysStillOpens() throws {
    try swap("/keys")
    try swap("/home")
    try expectWhole()
  }

  // MARK: Steps

  private func swap(_ name: String) throws {
    let (first, second) = (places[0].path + name, places[1].path + name)
    let aside = places[0].path + "/aside"
    let files = FileManager.default
    try files.moveItem(atPath: first, toPath: aside)
    try files.moveItem(atPath: second, toPath: first)
    try files.moveItem(atPath: aside, toPath: second)
  }

  /// Twelve times: what is no wrong passcode must not be counted as one, and erase the keys.
  private func expectUnlock(
    refusedWith code: String, at location: SourceLocation = #_sourceLocation
  ) throws {
    for place in places {
      let line = "clock advance 1h\nexpect \(code) vault unlock passcode=482913\n"
      let result = try Program.quickest.run(
        place.options(), input: String(repeating: line, count: 12) + "vault status\n")
      #expect(result.status == 0, "\(result.output)", sourceLocation: location)
      let status = result.lines.suffix(2).first ?? ""
      #expect(
        status.contains("state=locked") && status.contains("wrong-passcodes=0"), "\(status)",
        sourceLocation: location)
    }
  }

  private func expectWhole(at location: SourceLocation = #_sourceLocation) throws {
    for place in places {
      let result = try Program.quickest.run(
        place.options(),
        input: """
          vault unlock passcode=482913
          record import \(Self.record)
          vault status

          """)
      #expect(result.status == 0, "\(result.output)", sourceLocation: location)
      #expect(
        result.output.contains("person=known added=0 changed=0 unchanged=360"),
        "\(result.output)", sourceLocation: location)
    }
  }
}
#endif
