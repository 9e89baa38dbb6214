/// The members of an object that are an element by its name, found in one pass over its nodes.
struct PathMatch {
  var value: JSON?
  var extras: JSON?
  /// The type that the member's name ends with, if it is a choice's.
  var choiceType: String?

  /// Where members are in the tape, while they are looked for; 0 is no member's place.
  fileprivate struct Places {
    var (value, extras) = (0, 0)
    var (choice, choiceExtras) = (0, 0)
    var choiceType: String?
  }

  init(_ name: [UInt8], in object: JSON, asChoice meaning: FHIRPath.Model.Meaning) {
    // What JSON calls a resource's type is no element.
    if name.count == 12, name.elementsEqual("resourceType".utf8) { return }
    let mayBeChoice = meaning == .choice || meaning == .unknownType
    let places = name.withUnsafeBufferPointer { name in
      object.tape.nodes.withUnsafeBufferPointer { nodes in
        object.tape.bytes.withUnsafeBufferPointer { bytes in
          Self.places(of: name, in: object.index, nodes, bytes, mayBeChoice)
        }
      }
    }
    func json(_ place: Int) -> JSON? {
      place == 0 ? nil : JSON(tape: object.tape, index: place)
    }
    if meaning != .choice, places.value != 0 || places.extras != 0 {
      (value, extras) = (json(places.value), json(places.extras))
    } else {
      (value, extras) = (json(places.choice), json(places.choiceExtras))
      choiceType = places.choiceType
    }
  }

  private static func places(
    of name: UnsafeBufferPointer<UInt8>, in object: Int, _ nodes: UnsafeBufferPointer<JSONNode>,
    _ bytes: UnsafeBufferPointer<UInt8>, _ mayBeChoice: Bool
  ) -> Places {
    var places = Places()
    var at = object + 1
    let end = Int(nodes[object].next)
    while at < end {
      let node = nodes[at]
      let content = UnsafeBufferPointer(
        rebasing: bytes[Int(node.start)..<Int(node.start + node.length)])
      if node.isEscaped {
        JSONEscapes.unescaped(content).withUnsafeBufferPointer {
          places.take(at + 1, namedBy: $0, name, mayBeChoice)
        }
      } else {
        places.take(at + 1, namedBy: content, name, mayBeChoice)
      }
      at = Int(nodes[at + 1].next)
    }
    return places
  }
}

extension PathMatch.Places {
  /// Keeps the place of a member if its name is the element's; of several the first.
  @inline(__always)
  fileprivate mutating func take(
    _ place: Int, namedBy bytes: UnsafeBufferPointer<UInt8>, _ name: UnsafeBufferPointer<UInt8>,
    _ mayBeChoice: Bool
  ) {
    let start = bytes.first == 0x5F ? 1 : 0
    let end = name.count + start
    guard bytes.count >= end, bytes[start..<end].elementsEqual(name) else { return }
    if bytes.count == end {
      if start == 1 {
        if extras == 0 { extras = place }
      } else if value == 0 {
        value = place
      }
      return
    }
    guard mayBeChoice, bytes[end] &- 0x41 < 26,
      let type = PathTypes.choiceType(bytes[end...]), choiceType == nil || choiceType == type
    else { return }
    choiceType = type
    if start == 1 {
      if choiceExtras == 0 { choiceExtras = place }
    } else if choice == 0 {
      choice = place
    }
  }
}
