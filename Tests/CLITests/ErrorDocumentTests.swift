#if Tools
import Foundation
import Satchel
import Testing

@testable import satchel

/// Docs/ERRORS.md says of every code what it means; here it is made from the code.
@Suite struct ErrorDocumentTests {
  static let path = Repository.root + "/Docs/ERRORS.md"

  static var document: String {
    var lines = [
      "# Errors", "",
      "Made from the code; a test compares. Codes are stable: scripts may rely on them.", "",
      "*class*: what kind of remedy there is. *data safe*: whether all that was acknowledged before",
      "is still there, as it was.", "",
      "## The core", "",
      "| code | class | data safe | meaning | what to do | in the harness |",
      "| --- | --- | --- | --- | --- | --- |",
    ]
    for code in SatchelError.Code.allCases.sorted(by: { $0.rawValue < $1.rawValue }) {
      lines.append(
        "| `\(code.rawValue)` | \(code.class.rawValue) | \(code.dataSafe ? "yes" : "**no**") | "
          + "\(code.reason) | \(code.advice) | \(code.command.map { "`\($0)`" } ?? "") |")
    }
    lines += [
      "", "## The harness", "",
      "These are refused before the core is asked: fix the line, or the call. Data is safe.", "",
      "| code |", "| --- |",
    ]
    let own =
      LineError.Code.allCases.map(\.rawValue) + HarnessError.Code.allCases.map(\.rawValue)
    let core = Set(SatchelError.Code.allCases.map(\.rawValue))
    lines += own.filter { !core.contains($0) }.sorted().map { "| `\($0)` |" }
    return lines.joined(separator: "\n") + "\n"
  }

  @Test func theDocumentListsEveryCode() throws {
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try Self.document.write(toFile: Self.path, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOfFile: Self.path, encoding: .utf8) == Self.document)
  }

  @Test func everyCodeSaysWhatItMeansAndWhatToDo() {
    for code in SatchelError.Code.allCases {
      #expect(code.reason.description.hasSuffix("."), "\(code.rawValue)")
      #expect(code.advice.description.hasSuffix("."), "\(code.rawValue)")
      #expect(code.rawValue.contains("."), "\(code.rawValue)")
    }
  }
}
#endif
