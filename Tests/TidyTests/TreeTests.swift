import Foundation
import Testing

/// Each check over the real tree. What a check finds is shown by its own suite.
@Suite("The tree is tidy")
struct TreeTests {
  @Test("The checks read a tree, not an empty folder")
  func tree() throws {
    let files = try SourceTree.sources(under: ["Sources", "CLI", "Tests"])
    #expect(files.contains { $0.path.hasPrefix("CLI/satchel/") })
    #expect(files.contains { $0.path == "Tests/TidyTests/TreeTests.swift" })
  }

  @Test("Every import follows an arrow")
  func imports() throws {
    let found = try SourceTree.sources(under: ["Sources", "CLI"])
      .flatMap { ImportArrows.findings(path: $0.path, text: $0.text) }
    #expect(found.isEmpty, "\(found.report)")
  }

  @Test("Every dependency in Package.swift follows an arrow")
  func manifest() throws {
    let found = Manifest.findings(
      path: "Package.swift", text: try SourceTree.text(of: "Package.swift"))
    #expect(found.isEmpty, "\(found.report)")
  }

  @Test("No banned call stands outside its place")
  func bannedCalls() throws {
    let found = try SourceTree.sources(under: BannedCall.everywhere).flatMap { file in
      let lanes = SwiftText(file.text, path: file.path)
      return BannedCall.all.flatMap { $0.findings(path: file.path, lanes: lanes) }
    }
    #expect(found.isEmpty, "\(found.report)")
  }

  @Test("Every exception has a reason, and one for a file names a file that exists")
  func exceptions() {
    for exception in BannedCall.all.flatMap(\.exceptions) {
      #expect(!exception.reason.isEmpty)
      guard exception.path.hasSuffix(".swift") else { continue }
      let file = SourceTree.root.appending(path: exception.path).path()
      #expect(FileManager.default.fileExists(atPath: file), "\(exception.path) is gone")
    }
  }

  @Test("Files, functions and lines keep to their sizes")
  func sizes() throws {
    let files = try SourceTree.sources(under: ["Sources", "CLI"])
    let found = files.flatMap { Sizes.findings(path: $0.path, text: $0.text) }
    #expect(found.isEmpty, "\(found.report)")
    for file in files where Sizes.lineCount(file.text) > Sizes.fileAim {
      print("remark: \(file.path) has \(Sizes.lineCount(file.text)) lines; we aim at 300")
    }
  }

  @Test("Every golden is found by a transcript test")
  func goldens() {
    let found = SourceTree.paths(under: Goldens.folder).flatMap { Goldens.findings(path: $0) }
    #expect(found.isEmpty, "\(found.report)")
  }

  @Test("Nothing that a build makes is tracked")
  func tracked() throws {
    guard let tracked = try SourceTree.tracked() else {
      print("skipped: not a git working copy")
      return
    }
    let found = tracked.flatMap { Goldens.trackedFindings(path: $0) }
    #expect(found.isEmpty, "\(found.report)")
  }

  @Test("Names of types and files say something")
  func names() throws {
    let found = try SourceTree.sources(under: ["Sources", "CLI", "Tests"])
      .flatMap { Names.findings(path: $0.path, text: $0.text) }
    #expect(found.isEmpty, "\(found.report)")
  }

  /// What THREATS.md rests on is there to be run, under the name that it gives.
  @Test("Every test that the threats name exists")
  func threats() throws {
    let page = try SourceTree.text(of: "Docs/THREATS.md")
    let tests = try SourceTree.sources(under: ["Tests"]).map(\.text).joined()
    let transcripts = SourceTree.paths(under: "Tests/CLITests/Golden").joined(separator: "\n")
    let names = page.matches(
      of: /`([A-Za-z]+Tests|[a-z]+[A-Z][A-Za-z0-9]{12,}|\d{3}-[a-z-]+\.txt)`/
    )
    .map { String($0.1) }
    #expect(names.count > 40)
    let missing = Set(names).filter { name in
      name.hasSuffix(".txt")
        ? !transcripts.contains("/" + name)
        : !tests.contains("func \(name)(") && !tests.contains("struct \(name)")
          && !transcripts.contains("Tests/\(name)/")
          && SourceTree.paths(under: "Tests/" + name).isEmpty
    }
    #expect(missing.isEmpty, "\(missing.sorted())")
  }
}
