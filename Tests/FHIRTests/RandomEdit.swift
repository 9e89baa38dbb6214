import FHIR

/// Edits of a resource at random places: most as people make them, some as nobody should.
enum RandomEdit {
  static func edit(_ value: inout JSONValue, _ random: inout SeededGenerator) {
    switch value {
    case .object(var members) where !members.isEmpty:
      let at = Int.random(in: 0..<members.count, using: &random)
      if random.chance(3, in: 4) {
        edit(&members[at].1, &random)
      } else {
        editMembers(&members, at, &random)
      }
      value = .object(members)
    case .array(var elements) where !elements.isEmpty:
      let at = Int.random(in: 0..<elements.count, using: &random)
      if random.chance(1, in: 2) {
        edit(&elements[at], &random)
      } else {
        editElements(&elements, at, &random)
      }
      value = .array(elements)
    default: value = scalar(&random)
    }
  }

  private static func scalar(_ random: inout SeededGenerator) -> JSONValue {
    random.pick([
      .string("new \(Int.random(in: 0..<1_000, using: &random))"), .number("1.10"),
      .number("1.1"), .bool(true), .string("é"), .string("e\u{301}"), .string(""),
    ])
  }

  private static func editMembers(
    _ members: inout [(String, JSONValue)], _ at: Int, _ random: inout SeededGenerator
  ) {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: members.remove(at: at)
    case 1: members.append(("new\(Int.random(in: 0..<100, using: &random))", scalar(&random)))
    case 2: members.append(("_" + members[at].0, ["id": scalar(&random)]))
    case 3: members.shuffle(using: &random)
    case 4: members[at].1 = random.pick([[], [:], .null, [scalar(&random)]])
    default:
      // The same name twice.
      if random.chance(1, in: 4) { members.append((members[at].0, scalar(&random))) }
    }
  }

  private static func editElements(
    _ elements: inout [JSONValue], _ at: Int, _ random: inout SeededGenerator
  ) {
    switch Int.random(in: 0..<7, using: &random) {
    case 0: elements.remove(at: at)
    case 1: elements.swapAt(at, 0)
    case 2: elements.shuffle(using: &random)
    case 3, 4:
      var copy = elements[at]
      for _ in 0..<3 { edit(&copy, &random) }
      elements.insert(copy, at: Int.random(in: 0...elements.count, using: &random))
    case 5: elements.insert(random.pick([elements[at], .null, scalar(&random)]), at: at)
    default: elements.removeAll { _ in random.chance(1, in: 2) }
    }
  }
}

/// Resources whose lists have keys that are missing, doubled, of the wrong kind, or just right.
enum HostileLists {
  static func resource(_ random: inout SeededGenerator) -> JSONValue {
    var members: [(String, JSONValue)] = [("resourceType", "Patient")]
    for name in ["telecom", "tag", "contact", "extension", "name", "_name", "telecom", "x"]
    where random.chance(2, in: 3) {
      if members.contains(where: { $0.0 == name }), !random.chance(1, in: 10) { continue }
      members.append((name, list(&random)))
    }
    if random.chance(1, in: 3) { members.shuffle(using: &random) }
    return .object(members)
  }

  private static func list(_ random: inout SeededGenerator) -> JSONValue {
    if random.chance(1, in: 12) { return random.pick([.null, "text", [:], []]) }
    let isHostile = random.chance(1, in: 4)
    return .array(
      (0..<Int.random(in: 0...4, using: &random)).map { _ in
        if isHostile, random.chance(1, in: 4) { return random.pick([.null, [], "a", [[:]]]) }
        return element(&random)
      })
  }

  private static func element(_ random: inout SeededGenerator) -> JSONValue {
    var members: [(String, JSONValue)] = []
    for name in ["id", "system", "code", "use", "url", "value", "rank", "_value", "reference"] {
      if name == "id" ? random.chance(1, in: 6) : random.chance(1, in: 2) {
        members.append((name, .string(random.pick(["a", "b", "c", "é", "e\u{301}"]))))
      }
    }
    if random.chance(1, in: 5) {
      members.append(("relationship", [["coding": [["code": .string(random.pick(["N", "C"]))]]]]))
    }
    if random.chance(1, in: 10), let first = members.first { members.append((first.0, .null)) }
    return .object(members)
  }
}

/// A list of codings with a code each, and what two people do to it.
enum KeyedLists {
  struct Coding: Equatable {
    var code: String
    var display: String
  }

  static func list(_ random: inout SeededGenerator, atLeast least: Int = 0) -> [Coding] {
    (0..<Int.random(in: least...6, using: &random)).map { Coding(code: "\($0)", display: "old") }
      .shuffled(using: &random)
  }

  /// Removals, edits and insertions; new codes end in `author`, so that two never add the same.
  static func edited(
    _ list: [Coding], _ author: String, _ random: inout SeededGenerator
  ) -> [Coding] {
    var list = list
    for number in 0..<Int.random(in: 0...3, using: &random) {
      let at = Int.random(in: 0...list.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0 where at < list.count: list.remove(at: at)
      case 1 where at < list.count: list[at].display = "by " + author
      case 2 where author == "m" && random.chance(1, in: 2): list.shuffle(using: &random)
      default:
        let first = Int.random(in: 0..<10, using: &random)
        list.insert(Coding(code: "\(first)\(number)\(author)", display: "added"), at: at)
      }
    }
    return list
  }

  static func resource(_ list: [Coding]) -> JSONValue {
    let tags = list.map { coding -> JSONValue in
      ["code": .string(coding.code), "display": .string(coding.display)]
    }
    return list.isEmpty ? ["a": 1] : ["a": 1, "tag": .array(tags)]
  }
}
