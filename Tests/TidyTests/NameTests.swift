import Testing

@Suite("Names that say nothing")
struct NameTests {
  @Test(
    "A type whose name ends in a word that says nothing is a finding",
    arguments: [
      "final class RecordManager {}", "struct DateUtils {}", "enum Helper {}", "actor StoreImpl {}",
      "package protocol ViewBase {}", "typealias XCommon = Int",
    ])
  func types(text: String) {
    #expect(Names.findings(path: "Sources/A/Record.swift", text: text).count == 1)
  }

  @Test("A file is named for what is in it")
  func files() {
    for name in ["Utils.swift", "Record+Helpers.swift", "vfsCommon.c"] {
      #expect(Names.findings(path: "Sources/A/" + name, text: "").count == 1)
    }
  }

  @Test("Words that merely contain one are fine, and so is prose")
  func fine() {
    let text = "struct Database {}\nclass func helper() {}\n// a struct Helper\nlet a: FileManager"
    #expect(Names.findings(path: "Sources/A/Record+Basics.swift", text: text).isEmpty)
  }
}
