import FHIR

/// Rows of references.
extension IndexRowCollector {
  mutating func addReference(_ element: JSON, _ destination: IndexTree.Destination) {
    switch element.kind {
    case .string: element.withContentBytes { addCanonical($0, destination) }
    case .object:
      for (name, value) in element.rawMembers {
        switch ElementMember(name) {
        case .reference:
          if value.kind == .string { value.withContentBytes { addAddress($0, destination) } }
        case .identifier: addIdentifier(value, destination)
        default: break
        }
      }
    case .array, .number, .true, .false, .null: break
    }
  }

  /// Whether a reference points to a type; where it has no address of a resource, whether it says
  /// that it does.
  func pointsTo(_ type: String, _ element: JSON) -> Bool {
    var isTyped = false
    var isSame = false
    if let reference = element.member("reference"), reference.kind == .string {
      reference.withContentBytes { text in
        guard let address = ResourceAddress(text) else { return }
        isTyped = true
        isSame = text[address.type].elementsEqual(type.utf8)
      }
    }
    return isTyped ? isSame : element.member("type")?.equalsString(type) == true
  }

  private mutating func addAddress(
    _ text: UnsafeBufferPointer<UInt8>, _ destination: IndexTree.Destination
  ) {
    guard text.first != 0x23 else { return }
    let start = bytes.count
    let address = ResourceAddress(text)
    if let address {
      bytes.append(contentsOf: text[address.type])
      bytes.append(0x2F)
      bytes.append(contentsOf: text[address.id])
      keep(from: start, in: destination)
    }
    if address?.isRelative != true { addWhole(text, destination) }
  }

  private mutating func addCanonical(
    _ text: UnsafeBufferPointer<UInt8>, _ destination: IndexTree.Destination
  ) {
    guard text.first != 0x23 else { return }
    addWhole(text, destination)
    if let bar = text.firstIndex(of: 0x7C) { addWhole(text[..<bar], destination) }
  }

  private mutating func addWhole(
    _ text: some Collection<UInt8>, _ destination: IndexTree.Destination
  ) {
    let start = bytes.count
    if appendText(text) { keep(from: start, in: destination) }
  }

  private mutating func addIdentifier(_ identifier: JSON, _ destination: IndexTree.Destination) {
    guard case .field = destination, let value = identifier.member("value") else { return }
    let start = bytes.count
    if appendToken(value, system: identifier.member("system")) {
      keepAdditional(from: start, in: destination)
    }
  }
}

/// Where in a literal reference type and id stand; the bytes of `ReferenceTarget`'s rules.
struct ResourceAddress {
  let type: Range<Int>
  let id: Range<Int>
  /// Whether it is `Type/id` alone, perhaps with a version.
  let isRelative: Bool

  /// Nil for what names no resource by type and id.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    guard !text.starts(with: "urn:".utf8) else { return nil }
    let end = text.firstIndex(of: 0x23) ?? text.count
    var last = Self.segment(of: text, before: end)
    if let version = last, Self.isID(text[version]),
      let history = Self.segment(of: text, before: version.lowerBound - 1),
      text[history].elementsEqual("_history".utf8),
      let id = Self.segment(of: text, before: history.lowerBound - 1), id.lowerBound > 0
    {
      last = id
    }
    guard let id = last, id.lowerBound > 0, Self.isID(text[id]),
      let type = Self.segment(of: text, before: id.lowerBound - 1), Self.isType(text[type])
    else { return nil }
    self.type = type
    self.id = id
    isRelative = type.lowerBound == 0
    guard !isRelative else { return }
    // Something must stand between `https://` and the type.
    let base = text[..<(type.lowerBound - 1)]
    let scheme = ["http://", "https://"].first { base.starts(with: $0.utf8) }
    guard let scheme, base.count >= scheme.utf8.count else { return nil }
  }

  /// What stands before `end` and after the slash before it.
  private static func segment(of text: UnsafeBufferPointer<UInt8>, before end: Int) -> Range<Int>? {
    guard end >= 0 else { return nil }
    var start = end
    while start > 0, text[start - 1] != 0x2F { start -= 1 }
    return start..<end
  }

  private static func isType(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    1...64 ~= text.count && text.allSatisfy { ($0 | 0x20) &- 0x61 < 26 }
  }

  private static func isID(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    1...64 ~= text.count
      && text.allSatisfy {
        ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D || $0 == 0x2E
      }
  }
}
