import Foundation
import Testing

/// Schemas/sentences.json, read by other means than its compiler's.
enum SentenceTable {
  static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// By part and key, the texts by language.
  static func read() throws -> [String: [String: [String: String]]] {
    let file = root.appending(path: "Schemas/sentences.json")
    let json = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    return try #require(json as? [String: [String: [String: String]]])
  }

  /// The names in braces with their types, those inside of branches too.
  static func arguments(of pattern: String) -> [String: String] {
    var found: [String: String] = [:]
    for inside in blocks(in: pattern[...]).map(\.inside) {
      let parts = inside.split(separator: ",", maxSplits: 2).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      let kind = parts.count > 1 ? parts[1] : "text"
      found[parts[0]] = ["plural": "number", "select": "text"][kind] ?? kind
      guard parts.count > 2 else { continue }
      for branch in blocks(in: parts[2][...]) {
        found.merge(arguments(of: String(branch.inside))) { old, _ in old }
      }
    }
    return found
  }

  /// The branches' names of every choice in a pattern.
  static func branches(of pattern: String) -> [[String]] {
    blocks(in: pattern[...]).compactMap { block in
      let parts = block.inside.split(separator: ",", maxSplits: 2)
      guard parts.count > 2 else { return nil }
      return blocks(in: parts[2]).map { $0.before.trimmingCharacters(in: .whitespaces) }
    }
  }

  /// What stands in braces at the top, and what before each.
  private static func blocks(in text: Substring) -> [(before: Substring, inside: Substring)] {
    var found: [(before: Substring, inside: Substring)] = []
    var (depth, end, open) = (0, text.startIndex, text.startIndex)
    for index in text.indices {
      if text[index] == "{" {
        if depth == 0 { open = index }
        depth += 1
      } else if text[index] == "}" {
        depth -= 1
        guard depth == 0 else { continue }
        found.append((text[end..<open], text[text.index(after: open)..<index]))
        end = text.index(after: index)
      }
    }
    return found
  }
}
