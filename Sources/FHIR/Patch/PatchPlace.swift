/// One step from a JSON value to a part of it.
enum PatchStep: Equatable {
  case member(String)
  case element(Int)
}

/// Where an element is: in which object, under which name, and which of a list.
struct PatchPlace {
  var parent: [PatchStep]
  /// The element's name, also if only its `_name` is there.
  var name: String
  var index: Int?

  /// Nil for the whole document.
  init?(_ steps: [PatchStep]) {
    var steps = steps
    guard let last = steps.popLast() else { return nil }
    switch last {
    case .member(let member): (name, index) = (member, nil)
    case .element(let place):
      guard case .member(let member)? = steps.popLast() else { return nil }
      (name, index) = (member, place)
    }
    if name.utf8.first == 0x5F { name.removeFirst() }
    parent = steps
  }

  /// Whether a member is the element's, or holds its id and extensions.
  func isNamed(by member: String) -> Bool {
    member.isExactly(name) || member.isExactly("_" + name)
  }
}

extension JSON {
  /// The steps from this value to one inside it; empty if it isn't inside.
  func steps(to part: JSON) -> [PatchStep] {
    var steps: [PatchStep] = []
    var value = self
    search: while value.index != part.index {
      switch value.kind {
      case .object:
        for (name, member) in value.rawMembers where member.holds(part) {
          steps.append(.member(name.string ?? ""))
          value = member
          continue search
        }
      case .array:
        for (index, element) in value.elements.enumerated() where element.holds(part) {
          steps.append(.element(index))
          value = element
          continue search
        }
      default: break
      }
      return []
    }
    return steps
  }

  private func holds(_ part: JSON) -> Bool {
    index <= part.index && part.index < Int(node.next)
  }
}

/// One element of a list: its value, its id and extensions, or both.
struct PatchEntry {
  var value: JSONValue?
  var extras: JSONValue?

  /// The elements under a name, from the two arrays that JSON keeps them in.
  static func list(_ name: String, in members: [(String, JSONValue)]) -> [PatchEntry] {
    func elements(_ name: String) -> [JSONValue] {
      guard case .array(let elements)? = members.first(where: { $0.0.isExactly(name) })?.1 else {
        return []
      }
      return elements
    }
    let (values, extras) = (elements(name), elements("_" + name))
    return (0..<max(values.count, extras.count)).map { index in
      PatchEntry(
        value: index < values.count ? present(values[index]) : nil,
        extras: index < extras.count ? present(extras[index]) : nil)
    }
  }

  private static func present(_ value: JSONValue) -> JSONValue? { value == .null ? nil : value }

  /// Changes the elements under a name; an array that holds nothing isn't written.
  static func edit(
    _ name: String, in members: inout [(String, JSONValue)], _ body: (inout [PatchEntry]) -> Void
  ) {
    var entries = list(name, in: members)
    body(&entries)
    set(name, entries.map(\.value), in: &members, after: name)
    set("_" + name, entries.map(\.extras), in: &members, after: name)
  }

  private static func set(
    _ name: String, _ values: [JSONValue?], in members: inout [(String, JSONValue)],
    after neighbor: String
  ) {
    let place = members.firstIndex { $0.0.isExactly(name) }
    guard values.contains(where: { $0 != nil }) else {
      if let place { members.remove(at: place) }
      return
    }
    let array = JSONValue.array(values.map { $0 ?? .null })
    if let place {
      members[place].1 = array
    } else if let beside = members.firstIndex(where: { $0.0.isExactly(neighbor) }) {
      members.insert((name, array), at: beside + 1)
    } else {
      members.append((name, array))
    }
  }
}

extension String {
  /// Whether the texts are the same scalar by scalar, which `==` doesn't ask.
  func isExactly(_ other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}

extension JSONValue {
  /// The members of the object at the end of some steps.
  func members(at steps: ArraySlice<PatchStep>) -> [(String, JSONValue)]? {
    guard let step = steps.first else {
      if case .object(let members) = self { return members }
      return nil
    }
    switch (step, self) {
    case (.member(let name), .object(let members)):
      return members.first { $0.0.isExactly(name) }?.1.members(at: steps.dropFirst())
    case (.element(let index), .array(let elements)) where elements.indices.contains(index):
      return elements[index].members(at: steps.dropFirst())
    default: return nil
    }
  }

  /// Changes the members of the object at the end of some steps, if there is one.
  mutating func editMembers(
    at steps: ArraySlice<PatchStep>, _ body: (inout [(String, JSONValue)]) -> Void
  ) {
    switch (steps.first, self) {
    case (nil, .object(var members)):
      body(&members)
      self = .object(members)
    case (.member(let name)?, .object(var members)):
      guard let place = members.firstIndex(where: { $0.0.isExactly(name) }) else { return }
      members[place].1.editMembers(at: steps.dropFirst(), body)
      self = .object(members)
    case (.element(let index)?, .array(var elements)) where elements.indices.contains(index):
      elements[index].editMembers(at: steps.dropFirst(), body)
      self = .array(elements)
    default: return
    }
  }
}
