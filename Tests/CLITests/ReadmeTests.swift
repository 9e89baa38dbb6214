#if Tools
import Foundation
import Testing

/// What the README shows is what the program says: each of its blocks stands in the tour.
@Suite struct ReadmeTests {
  @Test func everyShownBlockStandsInTheTour() throws {
    let readme = try String(contentsOfFile: Repository.root + "/README.md", encoding: .utf8)
    let golden = try String(
      contentsOfFile: Repository.root + "/Tests/CLITests/Golden/301-tour.txt", encoding: .utf8)
    // A transcript writes an empty line of output as a backslash.
    let tour = golden.replacingOccurrences(of: "\n\\\n", with: "\n\n")
    let blocks = readme.components(separatedBy: "```satchel\n").dropFirst().map {
      $0.components(separatedBy: "```")[0]
    }
    #expect(blocks.count >= 4)
    for block in blocks {
      #expect(tour.contains(block), "not in the tour:\n\(block)")
    }
  }

  @Test func theTwoCommandsAreNamed() throws {
    let readme = try String(contentsOfFile: Repository.root + "/README.md", encoding: .utf8)
    #expect(readme.contains("make demo") && readme.contains("make test"))
  }
}
#endif
