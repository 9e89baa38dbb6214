/// Where a page ended: the last match's sort keys and its place. Opaque; good as long as the
/// record's file exists, whatever is written meanwhile.
public struct SearchCursor: Sendable, Hashable, CustomStringConvertible {
  package enum Key: Sendable, Hashable {
    case bytes([UInt8])
    case integer(Int64)
    case missing
  }

  /// Which part of the answer; see `SearchPlan`.
  package let segment: Int
  /// The values by which the last match was sorted, those of the order of arrival last.
  package let keys: [Key]

  package init(segment: Int, keys: [Key]) {
    self.segment = segment
    self.keys = keys
  }

  /// Reads what `description` gave; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "~", omittingEmptySubsequences: false)
    guard let segment = Int(parts[0]), (0...1).contains(segment), parts.count <= 12 else {
      return nil
    }
    var keys: [Key] = []
    for part in parts.dropFirst() {
      guard let key = Self.key(part) else { return nil }
      keys.append(key)
    }
    self.init(segment: segment, keys: keys)
  }

  /// Letters, digits, `-` and `~`, as a URL's parameter takes them.
  public var description: String {
    keys.reduce("\(segment)") { text, key in
      switch key {
      case .bytes(let bytes): text + "~b" + Self.hexadecimal(bytes)
      case .integer(let number): text + "~i\(number)"
      case .missing: text + "~m"
      }
    }
  }

  private static func key(_ text: Substring) -> Key? {
    switch text.first {
    case "m": return text.count == 1 ? .missing : nil
    case "i": return Int64(text.dropFirst()).map { .integer($0) }
    case "b":
      let digits = Array(text.dropFirst().utf8)
      guard digits.count.isMultiple(of: 2) else { return nil }
      var bytes: [UInt8] = []
      for index in stride(from: 0, to: digits.count, by: 2) {
        let pair = String(decoding: digits[index..<index + 2], as: UTF8.self)
        guard let byte = UInt8(pair, radix: 16) else { return nil }
        bytes.append(byte)
      }
      return .bytes(bytes)
    default: return nil
    }
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
