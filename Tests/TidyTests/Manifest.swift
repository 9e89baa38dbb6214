/// A target as Package.swift declares it.
struct DeclaredTarget: Equatable {
  var name: String
  var line: Int
  var isTest: Bool
  /// Names of targets and products; nil if they aren't a literal list.
  var dependencies: [String]?
}

/// Reads the targets out of Package.swift and compares them with the table of rooms.
///
/// It reads text: one lane (without strings) for the structure, one (with them) for the names.
struct Manifest {
  private let structure: [UInt8]
  private let content: [UInt8]

  private static let openings = [
    ".target(", ".executableTarget(", ".testTarget(", ".systemLibrary(", ".binaryTarget(",
  ]

  init(_ text: String) {
    let lanes = SwiftText(text)
    structure = lanes.code
    content = lanes.codeAndStrings
  }

  static func findings(path: String, text: String) -> [Finding] {
    let targets = Manifest(text).targets()
    if targets.isEmpty {
      return [Finding(path: path, line: 1, message: "no target was recognized")]
    }
    return targets.filter { !$0.isTest }.flatMap { target -> [Finding] in
      complaints(about: target).map { Finding(path: path, line: target.line, message: $0) }
    }
  }

  private static func complaints(about target: DeclaredTarget) -> [String] {
    guard let room = Rooms.room(named: target.name) else {
      return ["\(target.name) is no room of the table in Tests/TidyTests/Rooms.swift"]
    }
    guard let dependencies = target.dependencies else {
      return ["the dependencies of \(target.name) are not a literal list"]
    }
    let allowed = room.arrows.union(room.outside)
    return dependencies.filter { !allowed.contains($0) }
      .map { "\(target.name) may not depend on \($0)" }
  }

  /// The targets in the order in which they are declared.
  func targets() -> [DeclaredTarget] {
    var found: [DeclaredTarget] = []
    var index = 0
    while index < structure.count {
      guard let opening = Self.openings.first(where: { structure.sees($0, at: index) }) else {
        index += 1
        continue
      }
      let start = index + opening.utf8.count
      let end = closing(from: start)
      found.append(
        DeclaredTarget(
          name: firstString(in: start..<end) ?? "", line: structure.line(at: index),
          isTest: opening == ".testTarget(", dependencies: dependencies(in: start..<end)))
      index = end
    }
    return found
  }

  private func dependencies(in range: Range<Int>) -> [String]? {
    let label = "dependencies:"
    guard let position = range.first(where: { structure.sees(label, at: $0) }) else { return [] }
    var start = position + label.utf8.count
    while start < range.upperBound, structure[start].isBlank { start += 1 }
    guard start < range.upperBound, structure[start] == UInt8(ascii: "[") else { return nil }
    let end = closing(from: start + 1)
    return items(in: start + 1..<end).compactMap { firstString(in: $0) }
  }

  /// Splits a list at the commas that stand inside no bracket of their own.
  private func items(in range: Range<Int>) -> [Range<Int>] {
    var items: [Range<Int>] = []
    var start = range.lowerBound
    var depth = 0
    for index in range {
      depth += bracket(structure[index])
      if depth == 0, structure[index] == UInt8(ascii: ",") {
        items.append(start..<index)
        start = index + 1
      }
    }
    return items + [start..<range.upperBound]
  }

  /// The first string literal of a range: a target's or a product's name comes first.
  private func firstString(in range: Range<Int>) -> String? {
    let quote = UInt8(ascii: "\"")
    guard let start = range.first(where: { content[$0] == quote }),
      let end = (start + 1..<range.upperBound).first(where: { content[$0] == quote })
    else { return nil }
    return String(decoding: content[start + 1..<end], as: UTF8.self)
  }

  /// Where the bracket closes that was opened just before `start`.
  private func closing(from start: Int) -> Int {
    var depth = 1
    for index in start..<structure.count {
      depth += bracket(structure[index])
      if depth == 0 { return index }
    }
    return structure.count
  }

  private func bracket(_ byte: UInt8) -> Int {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): 1
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): -1
    default: 0
    }
  }
}
