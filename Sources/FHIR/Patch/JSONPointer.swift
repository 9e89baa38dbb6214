/// Where a value lies in a document, by RFC 6901: `/name/0/given`.
///
/// Strict: every pointer but the empty one begins with a slash, and a tilde is followed by 0 or 1.
struct JSONPointer: Sendable {
  /// The names and indices on the way from the root, with their escapes resolved.
  let tokens: [String]

  /// No document is so deep that it has a place for more.
  private static let tokenLimit = 257

  /// Nil for what is not a pointer; of more tokens than lead anywhere the first are kept.
  init?(_ text: String) {
    var tokens: [String] = []
    var token: [UInt8] = []
    var bytes = text.utf8.makeIterator()
    guard let first = bytes.next() else {
      self.tokens = []
      return
    }
    guard first == 0x2F else { return nil }
    while let byte = bytes.next() {
      switch byte {
      case 0x2F:
        if tokens.count < Self.tokenLimit {
          tokens.append(String(decoding: token, as: UTF8.self))
        }
        token.removeAll(keepingCapacity: true)
      case 0x7E:
        switch bytes.next() {
        case 0x30: token.append(0x7E)
        case 0x31: token.append(0x2F)
        default: return nil
        }
      default: token.append(byte)
      }
    }
    if tokens.count < Self.tokenLimit { tokens.append(String(decoding: token, as: UTF8.self)) }
    self.tokens = tokens
  }

  /// Whether the value at `other` lies inside the one here.
  func isProperPrefix(of other: JSONPointer) -> Bool {
    tokens.count < other.tokens.count
      && zip(tokens, other.tokens).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
  }

  /// Whether both say the same place, scalar by scalar.
  func isSame(as other: JSONPointer) -> Bool {
    tokens.count == other.tokens.count
      && zip(tokens, other.tokens).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
  }

  /// The index that a token says; nil for `-`, signs, leading zeros and whatever no array reaches.
  static func index(_ token: String) -> Int? {
    let digits = token.utf8
    guard let first = digits.first, digits.count <= 10, digits.allSatisfy({ $0 &- 0x30 < 10 }),
      first != 0x30 || digits.count == 1
    else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
  }
}
