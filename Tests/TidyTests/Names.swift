/// Names that say nothing.
enum Names {
  static let refused = [
    "Manager", "Managers", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Impl",
    "Base", "Common",
  ]
  private static let keywords: Set = ["class", "struct", "enum", "actor", "protocol", "typealias"]

  /// The file's own name, each part of `Type+Topic`, and every type that it declares.
  static func findings(path: String, text: String) -> [Finding] {
    var found: [Finding] = []
    let file = path.split(separator: "/").last?.split(separator: ".").first ?? ""
    for part in file.split(separator: "+") {
      if let word = emptyWord(endingOf: part) {
        found.append(Finding(path: path, line: 1, message: "a file named …\(word)"))
      }
    }
    guard path.hasSuffix(".swift") else { return found }
    for (index, line) in SwiftText(text).code.lines.enumerated() {
      let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }
      for (keyword, name) in zip(words, words.dropFirst()) where keywords.contains(String(keyword))
      {
        guard let word = emptyWord(endingOf: name) else { continue }
        let message = "\(name): \(word) says nothing about what it is"
        found.append(Finding(path: path, line: index + 1, message: message))
      }
    }
    return found
  }

  private static func emptyWord(endingOf name: Substring) -> String? {
    refused.first { name.hasSuffix($0) }
  }
}
