import CSealedVFS
import Foundation
import Testing

@testable import Store
@testable import Vault

/// Docs/FORMAT.md says enough: a reader made from it alone opens what we write.
@Suite(.enabled(if: FormatReader.python != nil, FormatReader.absent))
struct FormatReaderTests {
  @Test(arguments: Corpus.vaults)
  func itReadsTheVaultsOfTheCorpus(path: String) throws {
    let copy = try Corpus.copy(path)
    let place = copy.file("copy")
    let expected = FormatReader.bundled(try CorpusVault(at: place).expected())
    #expect(try FormatReader.contents(ofVaultAt: place) == expected)
  }

  @Test(arguments: Corpus.databases)
  func itRollsAHotJournalBack(path: String) throws {
    let numbers = path.split(separator: "-").suffix(2).map { String($0) }
    let key = CorpusWriter.hexadecimal(Corpus.key)
    let answer = try FormatReader.run(
      ["database", "\(Corpus.folder)/\(path)/file.db", key] + numbers)
    #expect(answer.status == 0, "\(answer.complaint)")
    for line in try Corpus.text(path + "/expected.txt").split(separator: "\n") {
      let text = try #require(line.split(separator: "|").last)
      #expect(answer.text.contains("'\(text)'"))
    }
    #expect(!answer.text.contains("after"))
  }

  @Test(arguments: Corpus.sets)
  func itKnowsTheKnownMessages(set: String) throws {
    let answer = try FormatReader.run(["messages", "\(Corpus.folder)/\(set)/messages.txt"])
    #expect(answer.status == 0, "\(answer.complaint)")
  }

  @Test(arguments: Cipher.allCases, [false, true])
  func itReadsWhatThisVersionWrites(cipher: Cipher, leavingLog: Bool) async throws {
    guard sealed_cipher_is_offered(Int32(cipher.rawValue), SEALED_ENGINE_ANY) != 0 else { return }
    let scratch = try Scratch()
    try await CorpusWriter.writeVault(to: scratch.path, cipher: cipher, leavingLog: leavingLog)
    let expected = FormatReader.bundled(try CorpusVault(at: scratch.path).expected())
    #expect(try FormatReader.contents(ofVaultAt: scratch.path) == expected)
  }

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 200_000])
  func itReadsABlobOfAnyLength(count: Int) async throws {
    let scratch = try Scratch()
    try await CorpusWriter.writeVault(to: scratch.path, cipher: .preferred)
    let vault = try CorpusVault(at: scratch.path)
    let content = (0..<count).map { UInt8(truncatingIfNeeded: $0 / 3 &* 5) }
    try CorpusVault.writeBlob(content, to: try #require(try await vault.open()))
    let answer = try FormatReader.run(
      [
        "blob", scratch.file("home"), scratch.file("keys"), CorpusVault.entry(0).id,
        CorpusVault.blobName,
      ], input: Corpus.passcode)
    #expect(answer.status == 0, "\(answer.complaint)")
    #expect([UInt8](answer.output) == content)
  }

  // MARK: What it refuses

  @Test func itRefusesAWrongPasscode() throws {
    let folder = "\(Corpus.folder)/1/vaults/aes-closed"
    for passcode in [Corpus.wrongPasscode, "", "27491"] {
      let answer = try FormatReader.run(
        ["vault", folder + "/home", folder + "/keys"], input: passcode)
      #expect(answer.isRefusal, "\(answer.complaint)")
    }
  }

  @Test(arguments: [
    "master.key", "account.key", "account.db", "people/person-0.key", "people/person-0.db",
  ])
  func itRefusesAFlippedBit(file: String) throws {
    let copy = try Corpus.copy("1/vaults/aes-closed")
    let path = copy.file("copy/home/vault/" + file)
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    let places = [
      0, 9, 11, 30, whole.count / 2, whole.count - 41, whole.count - 20, whole.count - 1,
    ]
    for place in places {
      var altered = whole
      altered[place] ^= 0x10
      try altered.write(to: URL(fileURLWithPath: path))
      #expect(try refuses(copy), "\(file), byte \(place)")
    }
    try whole.dropLast(4096).write(to: URL(fileURLWithPath: path))
    #expect(try refuses(copy), "\(file), cut short")
  }

  @Test(arguments: ["db", "key"])
  func itRefusesAnExchangedFile(kind: String) throws {
    let copy = try Corpus.copy("1/vaults/aes-closed")
    let people = copy.file("copy/home/vault/people/")
    try FileManager.default.moveItem(atPath: people + "person-0." + kind, toPath: people + "x")
    try FileManager.default.moveItem(
      atPath: people + "person-1." + kind, toPath: people + "person-0." + kind)
    try FileManager.default.moveItem(atPath: people + "x", toPath: people + "person-1." + kind)
    #expect(try refuses(copy))
  }

  private func refuses(_ copy: Scratch) throws -> Bool {
    try FormatReader.run(
      ["vault", copy.file("copy/home"), copy.file("copy/keys")], input: Corpus.passcode
    ).isRefusal
  }
}
