import CSealedVFS
import CSodium
import Foundation
import Search
import Testing

@testable import Store
@testable import Vault

/// What earlier versions wrote is read by this one.
struct CorpusTests {
  @Test func thereIsACorpus() {
    #expect(Corpus.sets.contains(Corpus.current))
    #expect(Corpus.vaults.count >= 3)
    #expect(Corpus.databases.count >= 1)
  }

  @Test(arguments: Corpus.vaults)
  func aVaultOpensWithAllThatIsInIt(path: String) async throws {
    let copy = try Corpus.copy(path)
    let vault = try CorpusVault(at: copy.file("copy"))
    #expect(try vault.files.recover() == .present)
    let open = try #require(try await vault.open())
    #expect(try await CorpusVault.contents(of: open) == vault.expected())
    // And it goes on living: what was read is shut in good order, and opens again.
    try open.keepGenerations()
    let again = try #require(try await vault.open())
    #expect(try await CorpusVault.contents(of: again) == vault.expected())
  }

  /// A record of an older format has the index of today once it was opened.
  @Test(arguments: Corpus.vaults)
  func aRecordIsBroughtToTheNewestFormat(path: String) async throws {
    let copy = try Corpus.copy(path)
    let vault = try CorpusVault(at: copy.file("copy"))
    let open = try #require(try await vault.open())
    for person in open.peopleOnDisk {
      let store = try RecordStore(try #require(try open.personFile(person)))
      let query = try SearchQuery(parsing: "Observation?code:missing=false&_total=accurate")
      let found = try await store.read { record in
        (try record.search(query), try record.counts())
      }
      let count = found.1.first { $0.type == "Observation" }?.count ?? 0
      #expect(found.0.total == count && found.0.matches.count == count)
      store.close()
      let file = try #require(try open.personFile(person))
      let examination = try RecordExamination(
        of: person, nil, in: FileExamination(file, brake: Brake(), step: {}))
      #expect(examination.findings.damage.isEmpty)
    }
    let account = try AccountStore(open.account)
    account.close()
  }

  @Test(arguments: Corpus.vaults)
  func aVaultOpensToNoOtherPasscode(path: String) async throws {
    let copy = try Corpus.copy(path)
    let vault = try CorpusVault(at: copy.file("copy"))
    #expect(try await vault.open(Corpus.wrongPasscode) == nil)
  }

  @Test(arguments: ["1/vaults/aes-closed", "1/vaults/chacha-log"])
  func anAttachmentIsRead(path: String) async throws {
    let copy = try Corpus.copy(path)
    let vault = try CorpusVault(at: copy.file("copy"))
    let open = try #require(try await vault.open())
    #expect(try CorpusVault.readBlob(from: open) == CorpusVault.blob)
  }

  @Test(arguments: Corpus.databases)
  func aHotJournalIsRolledBack(path: String) throws {
    let numbers = path.split(separator: "-").suffix(2).compactMap { UInt64($0) }
    let copy = try Corpus.copy(path)
    let database = try BareDatabase(
      copy.file("copy/file.db"), cipher: try #require(Cipher(rawValue: UInt8(numbers[0]))),
      epoch: numbers[1])
    #expect(try database.lines() == Corpus.text(path + "/expected.txt"))
  }

  @Test(arguments: Corpus.sets)
  func knownMessagesHaveTheirKnownBytes(set: String) throws {
    #expect(try CorpusWriter.messages() == Corpus.text(set + "/messages.txt"))
  }

  @Test func wrongPasscodesAreCountedWhereThereAreNoAnchors() throws {
    let copy = try Corpus.copy("1/vaults/unanchored")
    let vault = try CorpusVault(at: copy.file("copy"))
    #expect(
      try vault.files.passcodeAttempts()
        == PasscodeAttempts(count: 2, boot: "2b1f6a0e", uptimeMilliseconds: 81_500))
  }
}

/// Not a test: `SATCHEL_WRITE_CORPUS=1 swift test … --filter CorpusWritingTests`.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["SATCHEL_WRITE_CORPUS"] == "1"))
struct CorpusWritingTests {
  @Test func theCurrentSetIsWrittenAnew() async throws {
    let folder = Corpus.folder + "/" + Corpus.current
    try? FileManager.default.removeItem(atPath: folder)
    try await CorpusWriter.write(to: folder)
    try FormatDocument.rewriteExamples()
  }
}
