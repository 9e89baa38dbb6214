import Foundation
import Testing

@testable import Vault

/// Files that earlier versions wrote, kept as they were for as long as they must be read.
///
/// A set is a folder of `Corpus`, named by a number that grows when a format changes, and is kept for
/// ever. `SATCHEL_WRITE_CORPUS=1 swift test … --filter CorpusWritingTests` writes the current one
/// anew; once it was released it is never touched again, and the next format begins another.
enum Corpus {
  /// What this version writes.
  static let current = "2"
  static let passcode = "274916"
  static let wrongPasscode = "805213"
  /// Under which the bare databases are sealed.
  static let key = [UInt8](0..<32)

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Corpus").path

  static var sets: [String] {
    names(in: folder).filter { Int($0) != nil }
  }

  /// A vault of a set: `SET/vaults/NAME`, with a home, keys and what must be found in it.
  static var vaults: [String] {
    sets.flatMap { set in names(in: "\(folder)/\(set)/vaults").map { "\(set)/vaults/\($0)" } }
  }

  /// A bare database of a set, with what lies beside it: `SET/databases/NAME-CIPHER-EPOCH`.
  static var databases: [String] {
    sets.flatMap { set in
      names(in: "\(folder)/\(set)/databases").map { "\(set)/databases/\($0)" }
    }
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8)
  }

  /// A copy that may be written to.
  static func copy(_ path: String) throws -> Scratch {
    let scratch = try Scratch()
    try FileManager.default.copyItem(atPath: "\(folder)/\(path)", toPath: scratch.file("copy"))
    return scratch
  }

  private static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
      .filter { !$0.hasPrefix(".") && $0 != "README.md" }.sorted()
  }
}

/// A folder that goes when the test ends.
final class Scratch: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/satchel-corpus-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { path + "/" + name }
}

/// A key store that keeps no anchors.
struct AnchorlessKeyVault: KeyVault {
  let base: FileKeyVault

  func create(_ name: KeyName, guardedBy guardian: KeyGuard) throws {
    try base.create(name, guardedBy: guardian)
  }

  func bind(_ name: KeyName, _ input: [UInt8]) throws -> [UInt8] { try base.bind(name, input) }
  func delete(_ name: KeyName) throws { try base.delete(name) }
}
