/// A document while a patch works on it.
struct PatchedDocument {
  private(set) var root: JSONValue
  private var allowance: PatchAllowance

  init(_ root: JSONValue, limits: JSONLimits) throws(FHIRError) {
    self.root = root
    allowance = PatchAllowance(limits)
    try allowance.add(root, under: 0)
  }

  // MARK: What the operations need

  mutating func value(at pointer: JSONPointer) throws(FHIRError) -> JSONValue {
    var value = root
    for token in pointer.tokens {
      switch value {
      case .object(let members):
        guard let at = try find(token, in: members) else { throw Self.missing }
        value = members[at].1
      case .array(let elements):
        guard let at = JSONPointer.index(token), at < elements.count else { throw Self.missing }
        value = elements[at]
      default: throw Self.missing
      }
    }
    return value
  }

  mutating func add(_ value: JSONValue, at pointer: JSONPointer) throws(FHIRError) {
    try allowance.add(value, under: pointer.tokens.count)
    try edit(pointer, .add(value))
  }

  mutating func replace(_ pointer: JSONPointer, by value: JSONValue) throws(FHIRError) {
    try allowance.add(value, under: pointer.tokens.count)
    try edit(pointer, .replace(value))
  }

  mutating func remove(_ pointer: JSONPointer) throws(FHIRError) {
    try edit(pointer, .remove)
  }

  /// Whether the value there equals `value` by RFC 6902, section 4.6.
  mutating func holds(_ value: JSONValue, at pointer: JSONPointer) throws(FHIRError) -> Bool {
    let found = try self.value(at: pointer)
    return try equal(found, value)
  }

  // MARK: Editing in place

  private enum Edit {
    case add(JSONValue)
    case replace(JSONValue)
    case remove
  }

  private mutating func edit(_ pointer: JSONPointer, _ edit: Edit) throws(FHIRError) {
    guard let last = pointer.tokens.last else {
      try allowance.remove(root)
      switch edit {
      case .add(let value), .replace(let value): root = value
      case .remove: throw Self.missing
      }
      return
    }
    // What is on the way is taken out, so that each array has one owner and is changed in place;
    // a loop, so that depth costs no stack.
    var value = root
    root = .null
    var open: [OpenContainer] = []
    for token in pointer.tokens.dropLast() { value = try enter(token, of: value, &open) }
    value = try edited(value, last, edit)
    while let at = open.indices.last {
      value = open[at].closed(with: value)
      open.removeLast()
    }
    root = value
  }

  /// An object or array on the way, without the child that is being edited.
  private struct OpenContainer {
    var members: [(String, JSONValue)] = []
    var elements: [JSONValue] = []
    var place: Int
    var isObject: Bool

    mutating func closed(with child: JSONValue) -> JSONValue {
      guard isObject else {
        elements[place] = child
        return .array(elements)
      }
      members[place].1 = child
      return .object(members)
    }
  }

  /// Takes a child out of its container, which stays open.
  private mutating func enter(
    _ token: String, of value: consuming JSONValue, _ open: inout [OpenContainer]
  ) throws(FHIRError) -> JSONValue {
    switch value {
    case .object(var members):
      value = .null
      guard let at = try find(token, in: members) else { throw Self.missing }
      let child = members[at].1
      members[at].1 = .null
      open.append(OpenContainer(members: members, place: at, isObject: true))
      return child
    case .array(var elements):
      value = .null
      guard let at = JSONPointer.index(token), at < elements.count else { throw Self.missing }
      let child = elements[at]
      elements[at] = .null
      open.append(OpenContainer(elements: elements, place: at, isObject: false))
      return child
    default: throw Self.missing
    }
  }

  /// A container with its child of that name or index added, replaced or removed.
  private mutating func edited(
    _ value: consuming JSONValue, _ token: String, _ edit: Edit
  ) throws(FHIRError) -> JSONValue {
    switch value {
    case .object(var members):
      value = .null
      try self.edit(&members, try find(token, in: members), token, edit)
      return .object(members)
    case .array(var elements):
      value = .null
      let isAppended = token.utf8.elementsEqual("-".utf8)
      guard let at = isAppended ? elements.count : JSONPointer.index(token) else {
        throw Self.missing
      }
      try self.edit(&elements, at, edit)
      return .array(elements)
    default: throw Self.missing
    }
  }

  private mutating func edit(
    _ members: inout [(String, JSONValue)], _ at: Int?, _ name: String, _ edit: Edit
  ) throws(FHIRError) {
    switch (edit, at) {
    case (.add(let value), nil): members.append((name, value))
    case (.add(let value), let at?), (.replace(let value), let at?):
      try allowance.remove(members[at].1)
      members[at].1 = value
    case (.remove, let at?):
      try allowance.remove(members[at].1)
      try allowance.spend(members.count - at)
      members.remove(at: at)
    case (.replace, nil), (.remove, nil): throw Self.missing
    }
  }

  private mutating func edit(
    _ elements: inout [JSONValue], _ at: Int, _ edit: Edit
  ) throws(FHIRError) {
    if case .add(let value) = edit {
      guard at <= elements.count else { throw Self.missing }
      try allowance.spend(elements.count - at)
      elements.insert(value, at: at)
      return
    }
    guard at < elements.count else { throw Self.missing }
    try allowance.remove(elements[at])
    if case .replace(let value) = edit {
      elements[at] = value
    } else {
      try allowance.spend(elements.count - at)
      elements.remove(at: at)
    }
  }

  private mutating func find(
    _ name: String, in members: [(String, JSONValue)]
  ) throws(FHIRError) -> Int? {
    try allowance.spend(members.count)
    let length = name.utf8.count
    var found: Int?
    for (at, member) in members.enumerated() where member.0.utf8.count == length {
      // Long names that differ in their last byte only are as cheap to write as short ones.
      try allowance.spend(length >> 4)
      guard member.0.utf8.elementsEqual(name.utf8) else { continue }
      guard found == nil else {
        throw FHIRError(.resourceDuplicateMember, "The path leads through a member named twice.")
      }
      found = at
    }
    return found
  }

  private static var missing: FHIRError {
    FHIRError(.patchPathMissing, "The path leads nowhere in the document.")
  }

  // MARK: Equality

  /// Numbers by value, objects without order, everything else exactly.
  private mutating func equal(_ left: JSONValue, _ right: JSONValue) throws(FHIRError) -> Bool {
    try allowance.spend(1)
    switch (left, right) {
    case (.object(let first), .object(let second)):
      guard first.count == second.count else { return false }
      try allowance.spend(first.count)
      for (one, other) in zip(Self.sorted(first), Self.sorted(second)) {
        guard one.0.utf8.elementsEqual(other.0.utf8), try equal(one.1, other.1) else {
          return false
        }
      }
      return true
    case (.array(let first), .array(let second)):
      guard first.count == second.count else { return false }
      for (one, other) in zip(first, second) {
        guard try equal(one, other) else { return false }
      }
      return true
    case (.number(let first), .number(let second)):
      if first == second { return true }
      try allowance.spend(first.utf8.count + second.utf8.count)
      return DecimalLexeme(first) == DecimalLexeme(second)
    default: return left == right
    }
  }

  /// By name; members of one name stay in their order.
  private static func sorted(_ members: [(String, JSONValue)]) -> [(String, JSONValue)] {
    members.enumerated().sorted {
      let (left, right) = ($0.element.0.utf8, $1.element.0.utf8)
      return left.elementsEqual(right)
        ? $0.offset < $1.offset : left.lexicographicallyPrecedes(right)
    }.map(\.element)
  }
}
