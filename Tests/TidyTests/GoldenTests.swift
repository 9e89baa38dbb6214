import Testing

@Suite("Goldens and tracked files")
struct GoldenTests {
  @Test(
    "A file under Golden that no transcript test would run is a finding",
    arguments: [
      "notes.md", "10-short.txt", "1000-long.txt", "101.txt", "101-.txt", "101-Upper.txt",
      "vault/101-create.txt", "601-unknown.txt", "001-unknown.txt", "101-create.txt~",
    ])
  func refused(name: String) {
    #expect(Goldens.findings(path: "Tests/CLITests/Golden/" + name).count == 1)
  }

  @Test(
    "A golden in a known hundred is none, nor is a file elsewhere",
    arguments: [
      "Tests/CLITests/Golden/101-create.txt", "Tests/CLITests/Golden/999-bad-line-2.txt",
      "Tests/CLITests/notes.md",
    ])
  func accepted(path: String) {
    #expect(Goldens.findings(path: path).isEmpty)
  }

  @Test("What a build makes is not tracked")
  func tracked() {
    for path in [".build/a", ".build-tools/debug/a", "Tests/Consumer/Package.resolved"] {
      #expect(Goldens.trackedFindings(path: path).count == 1)
    }
    for path in ["Package.swift", "Sources/FHIR/A.swift", ".gitignore"] {
      #expect(Goldens.trackedFindings(path: path).isEmpty)
    }
  }
}
