import Testing

@testable import Store
@testable import Vault

/// A file may be shut and opened again while a vault is open: what is written then is kept like all
/// else.
struct GenerationTests {
  @Test func aChangedPasscodeLosesNoCommitOfAFileThatWasOpenedAgain() async throws {
    let record = try await TestRecord.made([try observation("a", text: "first")])
    let shut = try record.store()
    _ = try shut.merge([try observation("a", text: "second")])
    shut.close()
    let store = try record.store()
    let passcode = try #require(Passcode("805213".utf8))
    _ = try store.merge([try observation("a", text: "third")])
    let written = try store.everything()
    try await record.files.changePasscode(
      of: record.vault, to: passcode, derivation: #require(KeyDerivation(passes: 1, memoryKiB: 8)))
    store.abandon()

    let vault = try #require(try await record.files.open(passcode: passcode))
    let file = try #require(try vault.personFile(TestRecord.person))
    let reopened = try RecordStore(file)
    #expect(try reopened.everything() == written)
    reopened.close()
  }
}
