import Foundation
import Testing

@testable import Vault

/// The examples in Docs/FORMAT.md: bytes of the corpus, with what they mean.
///
/// An example is a block whose first line is `FILE of the vault NAME`, or `FILE, its first N bytes`
/// for another file of the tree; each further line has an offset, bytes and a meaning:
///
///     001a  0b 00 00 00  how many of them
enum FormatDocument {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let path = root.appendingPathComponent("Docs/FORMAT.md").path

  static func text() throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  /// The document as it should be, with the bytes that the corpus has now.
  ///
  /// - Returns: also how many lines of bytes there are, and how many bytes of files they leave out.
  static func withTrueExamples() throws -> (text: String, lines: Int, missing: Int) {
    var content: Data?
    var (shown, lines, missing) = (0, 0, 0)
    let original = try text().split(separator: "\n", omittingEmptySubsequences: false)
    let rewritten = try original.map { (line) -> String in
      if line.hasPrefix("```") {
        missing += (content?.count ?? 0) - shown
        (content, shown) = (nil, 0)
      } else if let name = line.wholeMatch(of: /(\S+) of the vault (\S+)/) {
        content = try bytes(of: String(name.1), in: String(name.2))
      } else if let file = line.wholeMatch(of: /(\S+), its first (\d+) bytes/) {
        let whole = try Data(contentsOf: root.appendingPathComponent(String(file.1)))
        content = whole.prefix(Int(file.2) ?? 0)
      } else if let content,
        let row = line.wholeMatch(of: /([0-9a-f]{4})  ((?:[0-9a-f]{2} )+)( .*)/)
      {
        let (offset, count) = (Int(row.1, radix: 16) ?? 0, row.2.count / 3)
        try #require(offset + count <= content.count, "\(line) is beyond the end")
        (shown, lines) = (shown + count, lines + 1)
        let bytes = content.dropFirst(offset).prefix(count)
        return row.1 + "  " + bytes.map { hexadecimal($0) + " " }.joined() + row.3
      }
      return String(line)
    }
    return (rewritten.joined(separator: "\n"), lines, missing)
  }

  static func rewriteExamples() throws {
    try withTrueExamples().text.write(toFile: path, atomically: true, encoding: .utf8)
  }

  /// A file by its name; those in the key store have names that nobody knows before.
  private static func bytes(of name: String, in vault: String) throws -> Data {
    let folder = "\(Corpus.folder)/\(Corpus.current)/vaults/\(vault)"
    let master = try Data(contentsOf: URL(fileURLWithPath: folder + "/home/vault/master.key"))
    let identity = try KeyFile([UInt8](master)).name
    let path =
      switch name {
      case "generations": "keys/\(identity.generationsAnchor.hexadecimal).anchor"
      case "attempts-anchor": "keys/\(identity.attemptsAnchor.hexadecimal).anchor"
      default: "home/vault/" + name
      }
    return try Data(contentsOf: URL(fileURLWithPath: folder + "/" + path))
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    String(String(Int(byte) + 256, radix: 16).dropFirst())
  }
}

struct FormatDocumentTests {
  @Test func itsExamplesAreBytesOfTheCorpus() throws {
    let examples = try FormatDocument.withTrueExamples()
    #expect(try FormatDocument.text() == examples.text)
    #expect(examples.lines >= 30)
    #expect(examples.missing == 0, "an example leaves bytes out")
  }
}
