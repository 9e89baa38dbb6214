/// Which rules name the elements of a list, found by where the list is and what is in it.
///
/// No definition of FHIR's types is needed: the list's path decides, else its name, else the shape
/// of its elements. Who knows the type of an element says it, and that decides.
struct BusinessKeys: Sendable {
  private let rules: [String: [KeyRule]]
  /// Members that give an element's kind away, in the order in which they are looked for.
  private let shapes: [String]

  /// The longest path in the table.
  private static let pathLimit = 4

  static let shared = BusinessKeys(table: table)

  init(table: String) {
    var rules: [String: [KeyRule]] = [:]
    var shapes: [String] = []
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard words.count == 3 else { continue }
      rules["\(words[0]) \(words[1])", default: []].append(KeyRule(words[2]))
      if words[0] == "shape", shapes.last != words[1] { shapes.append(words[1]) }
    }
    self.rules = rules
    self.shapes = shapes
  }

  /// The rules for a list, the first to be tried first.
  ///
  /// `path` is the resource's type and the members on the way, `type` the elements' FHIR type if
  /// the caller knows it.
  func rules(path: [String], type: String?, elements: [JSONValue]) -> [KeyRule] {
    [.id] + business(path: path, type: type, elements: elements)
  }

  private func business(path: [String], type: String?, elements: [JSONValue]) -> [KeyRule] {
    if path.count <= Self.pathLimit, let rules = rules["path " + path.joined(separator: ".")] {
      return rules
    }
    if let type, let rules = rules["type " + type] { return rules }
    if let name = path.last, let rules = rules["name " + name] { return rules }
    let shape = shapes.first { member in
      elements.allSatisfy { $0.value(at: [member]) != nil }
    }
    return shape.flatMap { rules["shape " + $0] } ?? []
  }
}
