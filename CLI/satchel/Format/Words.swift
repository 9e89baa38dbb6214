#if Tools
import Satchel

/// Turns keys, kinds and codes into what a person reads, in a language.
struct Words {
  let language: Language

  /// `release-date` → `Release date`.
  func title(_ key: String) -> String { text("heading", key) ?? key }

  /// `release-date` → `release date`, in the middle of a line.
  func phrase(_ key: String) -> String {
    let title = title(key)
    guard title.dropFirst().contains(where: \.isLowercase) else { return title }
    return title.prefix(1).lowercased() + title.dropFirst()
  }

  /// The title of a body line.
  func kind(_ kind: String) -> String { text("kind", kind) ?? kind }

  /// `12 results`, `1 allergy`.
  func count(_ number: String, _ kind: String) -> String {
    let key = "count.\(kind)"
    guard let count = Int(number), Catalogue.harness.has(key) else { return "\(number) \(kind)" }
    return Sentence(key, ["count": .number(count)], from: .harness).text(in: language)
  }

  /// A field's value: a sentence, a code that has a word, or data as it arrived.
  func value(_ field: Field) -> String {
    guard case .data(let value) = field.content, Self.coded.contains(field.key) else {
      return field.text(in: language)
    }
    return value.split(separator: ", ").map { text("code", code(String($0))) ?? String($0) }
      .joined(separator: ", ")
  }

  private func code(_ value: String) -> String {
    value.lowercased() == value ? String(value.map { $0 == " " ? "-" : $0 }) : value
  }

  private func text(_ family: String, _ name: String) -> String? {
    let key = family + "." + name
    guard Catalogue.harness.has(key) else { return nil }
    return Sentence(key, from: .harness).text(in: language)
  }

  /// The keys whose values are codes of FHIR's or ours; all others may hold a person's words.
  private static let coded: Set = [
    "active-allergies", "avoid", "biometrics", "category", "changed", "clock", "computed",
    "criticality", "current", "data-safe", "edited", "gender", "intent", "kind", "more", "part",
    "person", "running", "says", "severity", "source", "state", "status", "type",
    "verification",
  ]

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
  static func look(_ field: Field) -> Terminal.Look? {
    guard case .data(let value) = field.content else { return nil }
    return look(key: field.key, value: value)
  }

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
