import CFaultVFS
import CSealedVFS
import CSodium
import Foundation
import Testing

@testable import Store
@testable import Vault

/// Writes a set of the corpus as this version writes its files.
enum CorpusWriter {
  static func write(to folder: String) async throws {
    try await writeVault(to: folder + "/vaults/aes-closed", cipher: .aes256GCM)
    try await writeVault(
      to: folder + "/vaults/chacha-log", cipher: .xchacha20Poly1305, leavingLog: true)
    try await writeUnanchoredVault(to: folder + "/vaults/unanchored")
    try writeJournal(to: folder + "/databases/journal-1-5", cipher: .xchacha20Poly1305, epoch: 5)
    try messages().write(toFile: folder + "/messages.txt", atomically: true, encoding: .utf8)
  }

  // MARK: Vaults

  /// A vault that was shut twice and whose passcode was changed once.
  ///
  /// - Parameter leavingLog: the process died afterwards, after changes of both databases.
  static func writeVault(
    to path: String, cipher: Cipher, leavingLog: Bool = false
  ) async throws {
    let vault = try CorpusVault(at: path, cipher: cipher)
    try vault.create(passcode: Corpus.wrongPasscode)
    try await inSession(vault, Corpus.wrongPasscode) { open, account in
      try CorpusVault.add(0, to: open, account)
    }
    try await inSession(vault, Corpus.wrongPasscode) { open, account in
      if !leavingLog { try CorpusVault.add(1, to: open, account) }
      try CorpusVault.writeBlob(CorpusVault.blob, to: open)
      let store = try RecordStore(try #require(try open.personFile(CorpusVault.entry(0).id)))
      try CorpusVault.change(0, in: store, count: 4)
      store.close()
    }
    let open = try #require(try await vault.open(Corpus.wrongPasscode))
    let changed = try #require(Passcode(Corpus.passcode.utf8))
    try await vault.files.changePasscode(of: open, to: changed, derivation: CorpusVault.cheap)
    if leavingLog { try leaveLog(in: open) }
    try await vault.writeExpected()
  }

  /// A vault whose key store keeps no anchors: two wrong passcodes stand in a file.
  static func writeUnanchoredVault(to path: String) async throws {
    let vault = try CorpusVault(at: path, anchors: false)
    try vault.create(passcode: Corpus.passcode)
    try await inSession(vault, Corpus.passcode) { open, account in
      try CorpusVault.add(0, to: open, account)
    }
    try vault.files.store(
      PasscodeAttempts(count: 2, boot: "2b1f6a0e", uptimeMilliseconds: 81_500))
    try await vault.writeExpected()
  }

  private static func inSession(
    _ vault: CorpusVault, _ passcode: String, _ body: (OpenVault, AccountStore) throws -> Void
  ) async throws {
    let open = try #require(try await vault.open(passcode))
    let account = try AccountStore(open.account)
    try body(open, account)
    account.close()
    try open.keepGenerations()
  }

  private static func leaveLog(in open: OpenVault) throws {
    let account = try AccountStore(open.account)
    let store = try RecordStore(try #require(try open.personFile(CorpusVault.entry(0).id)))
    try account.upsert(CorpusVault.entry(0, name: "Tove Ålgren"))
    try CorpusVault.change(0, in: store, count: 5)
    account.abandon()
    store.abandon()
  }

  // MARK: A bare database

  /// A database in the middle of a transaction, of which pages were written already: a journal lies
  /// beside it, hot.
  static func writeJournal(to path: String, cipher: Cipher, epoch: UInt64) throws {
    let scratch = try Scratch()
    let database = try BareDatabase(
      scratch.file("file.db"), cipher: cipher, epoch: epoch, making: true)
    try database.run("CREATE TABLE line (number INTEGER PRIMARY KEY, text TEXT NOT NULL)")
    for number in 0..<12 {
      let text = String(repeating: "before \(number) ", count: 90)
      try database.run("INSERT INTO line VALUES (\(number), '\(text)')")
    }
    let before = try database.lines()
    try database.run(
      """
      PRAGMA cache_size = 2; BEGIN;
      UPDATE line SET text = replace(text, 'before', 'after'); DELETE FROM line WHERE number > 9;
      """)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for name in ["file.db", "file.db-journal"] {
      try FileManager.default.copyItem(atPath: scratch.file(name), toPath: path + "/" + name)
    }
    try before.write(toFile: path + "/expected.txt", atomically: true, encoding: .utf8)
    try database.run("ROLLBACK")
  }

  // MARK: Known answers

  /// A message of each kind under each cipher, from the primitives and not from the file system.
  static func messages() throws -> String {
    var text = "# cipher kind epoch index key message ciphertext|nonce|tag\n"
    for cipher in Cipher.allCases {
      for (kind, count) in [(1, 48), (2, 72), (3, 32), (4, 64)] {
        let epoch: UInt64 = kind == 1 ? 0 : 7
        let index = UInt64(kind == 3 ? 0 : 258 + kind)
        let nonce = (0..<16).map { UInt8(100 + $0) } + littleEndian(UInt64(kind))
        let message = (0..<count).map { UInt8(truncatingIfNeeded: 3 * $0 + kind) }
        let sealed = try #require(
          seal(
            message, cipher, nonce,
            [UInt8(kind)] + littleEndian(epoch).prefix(7)
              + littleEndian(index)))
        let words =
          ["\(cipher.rawValue) \(kind) \(epoch) \(index)"]
          + [Corpus.key, message, sealed].map(hexadecimal)
        text += words.joined(separator: " ") + "\n"
      }
    }
    return text
  }

  private static func seal(
    _ message: [UInt8], _ cipher: Cipher, _ nonce: [UInt8], _ associated: [UInt8]
  ) -> [UInt8]? {
    var subkey = [UInt8](repeating: 0, count: 32)
    crypto_core_hchacha20(&subkey, nonce, Corpus.key, nil)
    var sealed = [UInt8](repeating: 0, count: message.count)
    var tag = [UInt8](repeating: 0, count: 16)
    let status = sealed_inner_seal(
      Int32(cipher.rawValue), SEALED_ENGINE_ANY, subkey, [0, 0, 0, 0] + nonce.suffix(8), associated,
      associated.count, message, message.count, &sealed, &tag)
    return status == 0 ? sealed + nonce + tag : nil
  }

  static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { String(Int($0) + 256, radix: 16).suffix(2) }.joined()
  }
}
