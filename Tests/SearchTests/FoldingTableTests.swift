import Foundation
import Testing

@testable import Search

/// The committed table is the one that the committed program writes.
@Suite struct FoldingTableTests {
  private static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The version of Python's Unicode database; nil without a Python.
  private static let pythonVersion: String? = {
    let script = "import unicodedata; print(unicodedata.unidata_version, end='')"
    return try? run("/usr/bin/env", ["python3", "-c", script])
  }()

  @Test(
    .enabled(
      if: pythonVersion == FoldingTable.unicodeVersion,
      "skipped: no python3, or its Unicode is not that of the table"))
  func theTableIsWhatTheProgramWrites() throws {
    let copy = FileManager.default.temporaryDirectory.appending(path: "folding-\(getpid()).swift")
    defer { try? FileManager.default.removeItem(at: copy) }
    _ = try Self.run(Self.root.appending(path: "Schemas/compile-folding").path(), [copy.path()])
    let committed = Self.root.appending(path: "Sources/Search/Keys/FoldingTable+Text.swift")
    let isSame = try Data(contentsOf: copy) == Data(contentsOf: committed)
    #expect(isSame, "run `make schemas`")
  }

  private static func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardOutput = output
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
    return String(decoding: text, as: UTF8.self)
  }
}
