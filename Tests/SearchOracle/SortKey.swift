import Search

/// What a resource is sorted by, for one parameter.
enum SortKey {
  /// Folded text and the text, `Type/id`, an address, a code.
  case bytes([UInt8], [UInt8])
  case date(Int64, Int64)
  case number(ExactDecimal)

  /// The least of a resource's values, or the greatest where it goes downwards.
  static func best(
    of values: FoundValues, _ parameter: Definitions.Parameter, _ direction: SearchSort.Direction
  ) -> SortKey? {
    let keys: [SortKey] =
      switch parameter.kind {
      case .string:
        values.strings.map {
          // A text that is folded already comes before the others of that folded text.
          let text = Array($0.text.utf8)
          return SortKey.bytes($0.folded, text == $0.folded ? [] : text)
        }
      case .token where parameter.name == "_id":
        values.tokens.map { .bytes(Array($0.code.utf8), []) }
      case .token: values.tokens.map { .bytes($0.folded, hash(ofSystem: $0.system)) }
      case .date: values.dates.map { .date($0.first, $0.last) }
      case .number: values.numbers.map { .number($0) }
      case .quantity: values.quantities.map { .number($0.number) }
      case .uri: values.uris.map { .bytes(Array($0.utf8), []) }
      case .reference:
        values.references.flatMap { reference in
          let relative = reference.type.flatMap { type in reference.id.map { type + "/" + $0 } }
          let addresses = parameter.isAlias ? [] : reference.addresses
          return (addresses + [relative].compactMap(\.self)).map {
            SortKey.bytes(Array($0.utf8), [])
          }
        }
      case .composite, .words: []
      }
    let isUpwards = direction == .ascending
    return keys.min { isUpwards ? order($0, $1) < 0 : order($0, $1) > 0 }
  }

  /// FNV-1a 64, big-endian; zeros without a system.
  private static func hash(ofSystem system: [UInt8]?) -> [UInt8] {
    var hash: UInt64 = 0
    if let system {
      hash = 0xCBF2_9CE4_8422_2325
      for byte in system { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    return (0..<8).reversed().map { UInt8(truncatingIfNeeded: hash >> UInt64(8 * $0)) }
  }

  /// Below zero if the left one comes first; what has no key comes last.
  static func order(
    _ left: SortKey?, _ right: SortKey?, _ direction: SearchSort.Direction
  ) -> Int {
    guard let left else { return right == nil ? 0 : 1 }
    guard let right else { return -1 }
    return direction == .ascending ? order(left, right) : order(right, left)
  }

  private static func order(_ left: SortKey, _ right: SortKey) -> Int {
    switch (left, right) {
    case (.bytes(let folded, let text), .bytes(let otherFolded, let otherText)):
      return folded == otherFolded ? compare(text, otherText) : compare(folded, otherFolded)
    case (.date(let first, let last), .date(let otherFirst, let otherLast)):
      return (first, last) < (otherFirst, otherLast)
        ? -1 : (first, last) == (otherFirst, otherLast) ? 0 : 1
    case (.number(let number), .number(let other)): return ExactDecimal.order(number, other)
    default: preconditionFailure("A parameter has one kind.")
    }
  }

  private static func compare(_ left: [UInt8], _ right: [UInt8]) -> Int {
    left == right ? 0 : left.lexicographicallyPrecedes(right) ? -1 : 1
  }
}

extension Definitions.Parameter {
  var isSortable: Bool { kind != .composite && kind != .words }
}
