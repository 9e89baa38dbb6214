import Foundation
import Testing

/// What is committed is what the compiler makes, and it refuses what can't be shown.
@Suite(.enabled(if: hasPython, "skipped: no python3"))
struct CompilerTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "sentences-\(UUID().uuidString)", directoryHint: .isDirectory)

  private func compile(_ arguments: [String]) throws -> (status: Int32, message: String) {
    let process = Process()
    let message = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["python3", SentenceTable.root.appending(path: "Schemas/compile-sentences").path()]
      + arguments
    process.standardError = message
    try process.run()
    let text = message.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: text, as: UTF8.self))
  }

  @Test(arguments: [("core", "Sources/Sentences/Generated"), ("harness", "CLI/satchel/Sentences")])
  func theCommittedSourcesAreWhatTheCompilerWrites(part: String, committed: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try compile(["--into", folder.path()]).status == 0)
    let made = try files(folder.appending(path: part))
    let kept = try files(SentenceTable.root.appending(path: committed))
    #expect(!made.isEmpty && made.keys.sorted() == kept.keys.sorted())
    for (name, bytes) in made { #expect(kept[name] == bytes, "\(name): run `make tables`") }
  }

  private func files(_ folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path()) {
      files[name] = try Data(contentsOf: folder.appending(path: name))
    }
    return files
  }

  @Test(arguments: [
    (#""a": {"en": "A."}"#, "languages"),
    (#""a": {"es": "A.", "en": "A."}"#, "languages"),
    (#""a": {"en": "A.", "es": "A.", "fr": "A."}"#, "languages"),
    (#""a": {"en": "", "es": "A."}"#, "empty"),
    (#""a": {"en": "A. ", "es": "A."}"#, "blanks"),
    (#""a": {"en": "A.\nB.", "es": "A."}"#, "empty"),
    (#""a": {"en": "{n}", "es": "A."}"#, "differ"),
    (#""a": {"en": "{n}", "es": "{m}"}"#, "differ"),
    (#""a": {"en": "{n, number}", "es": "{n}"}"#, "differ"),
    (#""a": {"en": "{n", "es": "{n}"}"#, "never closed"),
    (#""a": {"en": "n}", "es": "{n}"}"#, "never opened"),
    (#""a": {"en": "{N}", "es": "{N}"}"#, "what is"),
    (#""a": {"en": "{n, date}", "es": "{n, date}"}"#, "what is"),
    (#""a": {"en": "{n, number, x}", "es": "{n, number, x}"}"#, "what is"),
    (#""a": {"en": "{n, plural}", "es": "{n, plural}"}"#, "needs other"),
    (#""a": {"en": "{n, plural, one {x}}", "es": "{n, number}"}"#, "needs other"),
    (#""a": {"en": "{n, plural, few {x} other {y}}", "es": "{n, number}"}"#, "has no"),
    (#""a": {"en": "{n, plural, other {x} other {y}}", "es": "{n, number}"}"#, "each branch once"),
    (
      #""a": {"en": "{n, plural, other {{m, plural, other {y}}}}", "es": "{n, number}"}"#,
      "a plural in a plural"
    ),
    (#""a": {"en": "{n} {n, number}", "es": "{n}"}"#, "two types"),
    (#""a b": {"en": "A.", "es": "A."}"#, "letters"),
    (#""a": {"en": "A.", "es": "A."}, "a": {"en": "A.", "es": "A."}"#, "twice"),
  ])
  func whatCannotBeShownIsRefusedByItsKey(sentences: String, reason: String) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = folder.appending(path: "sentences.json")
    try Data(#"{"core": {\#(sentences)}}"#.utf8).write(to: source)
    let answer = try compile(["--into", folder.path(), "--from", source.path()])
    #expect(answer.status == 1 && answer.message.contains(reason), "\(answer.message)")
    #expect(answer.message.contains("sentences.json: a"))
  }
}

private let hasPython: Bool = {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = ["python3", "-c", ""]
  guard (try? process.run()) != nil else { return false }
  process.waitUntilExit()
  return process.terminationStatus == 0
}()
