extension JSON {
  /// The value of a member of an object; nil if there is none, or this is no object.
  public subscript(_ name: String) -> JSON? {
    name.utf8.withContiguousStorageIfAvailable { member($0) }
      ?? Array(name.utf8).withUnsafeBufferPointer { member($0) }
  }

  /// The same for a name known when compiling; nothing is allocated.
  public func member(_ name: StaticString) -> JSON? {
    member(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }

  /// The element at `index` of an array; nil if there is none.
  public subscript(_ index: Int) -> JSON? {
    guard kind == .array, index >= 0, index < count else { return nil }
    return elements.dropFirst(index).first { _ in true }
  }

  /// The value at the end of a chain of members.
  ///
  /// An array on the way stands for its first element.
  public func path(_ names: String...) -> JSON? {
    var value = self
    for name in names {
      let object = value.kind == .array ? value[0] : value
      guard let next = object?[name] else { return nil }
      value = next
    }
    return value
  }

  /// The elements of an array in order; none for other kinds.
  public var elements: JSONElements { JSONElements(of: self) }

  /// The members of an object, as written; none for other kinds.
  public var members: JSONMembers { JSONMembers(of: self) }

  /// The members with their names still raw, for those who need not make Strings.
  package var rawMembers: JSONRawMembers { JSONRawMembers(of: self) }

  private func member(_ name: UnsafeBufferPointer<UInt8>) -> JSON? {
    guard kind == .object else { return nil }
    let found = tape.nodes.withUnsafeBufferPointer { nodes in
      tape.bytes.withUnsafeBufferPointer { bytes in
        Self.find(name, in: nodes, of: index, bytes)
      }
    }
    return found < 0 ? nil : JSON(tape: tape, index: found)
  }

  private static func find(
    _ name: UnsafeBufferPointer<UInt8>, in nodes: UnsafeBufferPointer<JSONNode>, of object: Int,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var at = object + 1
    let end = Int(nodes[object].next)
    while at < end {
      let node = nodes[at]
      let content = UnsafeBufferPointer(
        rebasing: bytes[Int(node.start)..<Int(node.start + node.length)])
      if node.isEscaped {
        if JSONEscapes.unescaped(content).elementsEqual(name) { return at + 1 }
      } else if content.count == name.count, content.elementsEqual(name) {
        return at + 1
      }
      at = Int(nodes[at + 1].next)
    }
    return -1
  }
}

/// The elements of an array, made as they are reached.
public struct JSONElements: Sequence, IteratorProtocol, Sendable {
  private let tape: JSONTape
  private var at: Int
  private let end: Int

  init(of array: JSON) {
    tape = array.tape
    at = array.index + 1
    end = array.kind == .array ? Int(array.node.next) : at
  }

  /// No elements, where those of a member were looked for in vain.
  init(none object: JSON) {
    tape = object.tape
    (at, end) = (0, 0)
  }

  /// The next element, or nil at the end.
  public mutating func next() -> JSON? {
    guard at < end else { return nil }
    defer { at = Int(tape.nodes[at].next) }
    return JSON(tape: tape, index: at)
  }
}

/// The members of an object with their names as Strings, made as they are reached.
public struct JSONMembers: Sequence, IteratorProtocol, Sendable {
  private var members: JSONRawMembers

  init(of object: JSON) { members = JSONRawMembers(of: object) }

  /// The next member, or nil at the end.
  public mutating func next() -> (name: String, value: JSON)? {
    guard let member = members.next() else { return nil }
    return (member.name.string ?? "", member.value)
  }
}

/// The members of an object with their names as JSON strings.
package struct JSONRawMembers: Sequence, IteratorProtocol, Sendable {
  private let tape: JSONTape
  private var at: Int
  private let end: Int

  init(of object: JSON) {
    tape = object.tape
    at = object.index + 1
    end = object.kind == .object ? Int(object.node.next) : at
  }

  package mutating func next() -> (name: JSON, value: JSON)? {
    guard at < end else { return nil }
    let name = JSON(tape: tape, index: at)
    defer { at = Int(tape.nodes[at + 1].next) }
    return (name, JSON(tape: tape, index: at + 1))
  }
}
