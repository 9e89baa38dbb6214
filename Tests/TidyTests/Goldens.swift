/// Transcripts that nothing would find, and files that don't belong under version control.
enum Goldens {
  static let folder = "Tests/CLITests/Golden"
  static let hundreds: [Character: String] = [
    "1": "vault", "2": "session", "3": "record", "4": "sync", "5": "portal", "9": "errors",
  ]

  /// A golden is `NNN-words.txt`, its hundred a known one; a test runs every file of that form.
  static func findings(path: String) -> [Finding] {
    guard path.hasPrefix(folder + "/") else { return [] }
    let name = path.dropFirst(folder.count + 1)
    guard isNumbered(name) else {
      let message = "a golden is named NNN-words.txt, and its folder has nothing else"
      return [Finding(path: path, line: 1, message: message)]
    }
    guard let hundred = name.first, hundreds[hundred] != nil else {
      let known = hundreds.sorted { $0.key < $1.key }.map { "\($0.key)xx \($0.value)" }
      let message = "an unknown hundred: there are \(known.joined(separator: ", "))"
      return [Finding(path: path, line: 1, message: message)]
    }
    return []
  }

  /// A file that is tracked and shouldn't be.
  static func trackedFindings(path: String) -> [Finding] {
    let parts = path.split(separator: "/")
    guard parts.contains(where: { $0.hasPrefix(".build") || $0 == "Package.resolved" }) else {
      return []
    }
    return [Finding(path: path, line: 1, message: "this is made by a build and not tracked")]
  }

  private static func isNumbered(_ name: Substring) -> Bool {
    guard name.hasSuffix(".txt") else { return false }
    let stem = name.dropLast(4)
    let words = stem.dropFirst(4)
    return stem.prefix(3).count == 3 && stem.prefix(3).allSatisfy { ("0"..."9").contains($0) }
      && stem.dropFirst(3).first == "-" && !words.isEmpty
      && words.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
  }
}
