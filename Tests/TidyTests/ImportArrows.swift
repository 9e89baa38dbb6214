/// An import as it stands in a file.
struct Import: Equatable {
  var module: String
  var line: Int
  /// Inside an `#if` that asks for a platform.
  var isPlatformGuarded: Bool
}

enum ImportArrows {
  private static let modifiers: Set<Substring> = [
    "public", "package", "internal", "fileprivate", "private",
  ]
  private static let kinds: Set<Substring> = [
    "struct", "class", "enum", "protocol", "typealias", "func", "let", "var",
  ]

  /// Every import of a file: with attributes, an access level, or of a single declaration.
  static func imports(in text: SwiftText) -> [Import] {
    var conditions: [Bool] = []
    var found: [Import] = []
    for (index, line) in text.code.lines.enumerated() {
      let words = line.split(whereSeparator: \.isWhitespace)
      switch words.first {
      case "#if": conditions.append(asksForPlatform(line))
      case "#elseif", "#else":
        if !conditions.isEmpty {
          conditions[conditions.count - 1] =
            conditions[conditions.count - 1] || asksForPlatform(line)
        }
      case "#endif": _ = conditions.popLast()
      default:
        for statement in line.split(separator: ";") {
          guard let module = module(importedBy: statement) else { continue }
          found.append(
            Import(
              module: module, line: index + 1, isPlatformGuarded: conditions.contains(true)))
        }
      }
    }
    return found
  }

  /// What is wrong with the imports of one file of a room.
  static func findings(path: String, text: String) -> [Finding] {
    guard let room = Rooms.room(of: path) else {
      let message = "this folder is no room of the table in Tests/TidyTests/Rooms.swift"
      return [Finding(path: path, line: 1, message: message)]
    }
    guard path.hasSuffix(".swift") else { return [] }
    let isPlatformFile = room.platformFolder.map { path.hasPrefix($0 + "/") } ?? false
    return imports(in: SwiftText(text)).compactMap { item in
      guard let message = complaint(about: item, in: room, isPlatformFile: isPlatformFile) else {
        return nil
      }
      return Finding(path: path, line: item.line, message: message)
    }
  }

  private static func complaint(
    about item: Import, in room: Room, isPlatformFile: Bool
  ) -> String? {
    if Rooms.names.contains(item.module) {
      return room.arrows.contains(item.module)
        ? nil : "there is no arrow from \(room.name) to \(item.module)"
    }
    if room.outside.contains(item.module) { return nil }
    guard isPlatformFile, Rooms.platform.contains(item.module) else {
      return "\(room.name) may not import \(item.module)"
    }
    return item.isPlatformGuarded
      ? nil : "\(item.module) is imported outside #if canImport(…) or #if os(…)"
  }

  private static func module(importedBy statement: Substring) -> String? {
    var words = statement.split(whereSeparator: \.isWhitespace)[...]
    while let word = words.first, word.hasPrefix("@") || modifiers.contains(word) {
      words.removeFirst()
    }
    guard words.popFirst() == "import" else { return nil }
    if let kind = words.first, kinds.contains(kind) { words.removeFirst() }
    return words.first?.split(separator: ".").first.map(String.init)
  }

  private static func asksForPlatform(_ line: String) -> Bool {
    line.contains("canImport(") || line.contains("os(")
  }
}
