#if Tools
/// Turns keys and values into what a person reads.
enum Words {
  /// `release-date` → `release date`.
  static func phrase(_ key: String) -> String {
    key == "id" ? "ID" : String(key.map { $0 == "-" ? " " : $0 })
  }

  /// `release-date` → `Release date`.
  static func title(_ key: String) -> String {
    let phrase = phrase(key)
    return phrase.prefix(1).uppercased() + phrase.dropFirst()
  }

  /// `12 results`, `1 allergy`.
  static func count(_ number: String, _ kind: String) -> String {
    "\(number) \(number == "1" ? phrase(kind) : plural(phrase(kind)))"
  }

  private static func plural(_ noun: String) -> String {
    if noun.hasSuffix("y"), let before = noun.dropLast().last, !"aeiou".contains(before) {
      return noun.dropLast() + "ies"
    }
    return noun + (["s", "x", "ch", "sh"].contains { noun.hasSuffix($0) } ? "es" : "s")
  }

  /// A value on one row; a line feed stays visible.
  static func cell(_ value: String) -> String {
    let text = EscapedText.human(value)
    guard text.utf8.contains(UInt8(ascii: "\n")) else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: " ⏎ ")
  }

  /// Breaks text at spaces, and a word longer than a row wherever the row ends.
  static func wrap(_ text: String, columns: Int) -> [String] {
    precondition(columns >= 2)
    var rows: [String] = []
    var row = ""
    var used = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let width = DisplayWidth.of(word)
      if !row.isEmpty, used + 1 + width <= columns {
        row += " " + word
        used += 1 + width
        continue
      }
      if !row.isEmpty { rows.append(row) }
      (row, used) = ("", 0)
      for character in word {
        let width = DisplayWidth.of(character)
        if used + width > columns, !row.isEmpty {
          rows.append(row)
          (row, used) = ("", 0)
        }
        row.append(character)
        used += width
      }
    }
    return rows + [row]
  }

  /// The look of a value that asks for attention, by the words that the portal uses.
  static func look(key: String, value: String) -> Terminal.Look? {
    switch key {
    case "id": return .quiet
    case "flag", "interpretation":
      return ["", "N"].contains(value) ? nil : value.count > 1 ? .bad : .warning
    case "state", "status":
      if ["failed", "refused", "conflict", "stale"].contains(value) { return .bad }
      return ["queued", "pending", "locked", "provisional"].contains(value) ? .warning : nil
    default: return nil
    }
  }
}
#endif
