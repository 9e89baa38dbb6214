/// How the text of a primitive type is written (FHIR R4, Data Types, the regular expressions).
///
/// The scanners are by hand and go over the text once. Where the expressions are looser than their
/// words (30 February, `=` in the middle of base64) the words count.
enum PrimitiveFormat: String {
  case base64Binary, boolean, canonical, code, date, dateTime, decimal, id, instant, integer
  case markdown, oid, positiveInt, string, time, unsignedInt, uri, url, uuid, xhtml

  /// Which of JSON's kinds it is written as.
  enum Lexeme { case truth, number, text }

  var lexeme: Lexeme {
    switch self {
    case .boolean: .truth
    case .decimal, .integer, .positiveInt, .unsignedInt: .number
    default: .text
    }
  }

  /// Whether a number or a text that isn't empty has the form; the escapes of a text are resolved.
  func accepts(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch self {
    case .boolean, .decimal: true
    case .integer: Self.integer(text, in: -2_147_483_648...2_147_483_647)
    case .unsignedInt: Self.integer(text, in: 0...2_147_483_647)
    case .positiveInt: Self.integer(text, in: 1...2_147_483_647)
    case .string, .markdown: Self.isText(text)
    case .xhtml: Self.isDivision(text)
    case .uri, .url, .canonical: !text.contains(where: Self.isSpace)
    case .code: Self.isCode(text)
    case .id: ResourceID.isID(text)
    case .oid: Self.isObjectIdentifier(text)
    case .uuid: Self.isUUID(text)
    case .base64Binary: Self.isBase64(text)
    case .time: Self.isTime(text)
    case .date, .dateTime, .instant: isDate(text)
    }
  }

  private func isDate(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count <= 64, let date = FHIRDateTime(String(decoding: text, as: UTF8.self))
    else { return false }
    return switch self {
    case .date: date.precision <= .day
    case .instant: date.precision >= .second
    default: true
    }
  }

  /// A JSON number without fraction and exponent; `-0` is none.
  private static func integer(
    _ text: UnsafeBufferPointer<UInt8>, in range: ClosedRange<Int64>
  ) -> Bool {
    guard text.count <= 11 else { return false }
    var digits = text[...]
    let isNegative = digits.first == 0x2D
    if isNegative { digits = digits.dropFirst() }
    guard !digits.isEmpty, digits.allSatisfy({ $0 &- 0x30 < 10 }) else { return false }
    let value = digits.reduce(Int64(0)) { $0 * 10 + Int64($1 &- 0x30) }
    return range.contains(isNegative ? -value : value) && !(isNegative && value == 0)
  }

  /// No control characters but tab, line feed and carriage return.
  private static func isText(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.allSatisfy { $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  }

  /// The outermost element of a narrative; what is inside is the reader's to check.
  private static func isDivision(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let rest = text.drop(while: isSpace)
    guard rest.starts(with: "<div".utf8), let next = rest.dropFirst(4).first else { return false }
    return isSpace(next) || next == 0x3E || next == 0x2F
  }

  /// Words with single spaces between them.
  private static func isCode(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var wasSpace = true
    for byte in text {
      if isSpace(byte), wasSpace { return false }
      wasSpace = isSpace(byte)
    }
    return !wasSpace
  }

  /// `urn:oid:1.2.840`; no part but 0 begins with 0, and the first is 0, 1 or 2.
  private static func isObjectIdentifier(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.starts(with: "urn:oid:".utf8) else { return false }
    let parts = text.dropFirst(8)
      .split(separator: 0x2E, omittingEmptySubsequences: false)
    guard parts.count >= 2, let root = parts.first, root.count == 1,
      root.first.map({ $0 <= 0x32 })
        ?? false
    else { return false }
    return parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { $0 &- 0x30 < 10 }
        && (part.count == 1 || part.first != 0x30)
    }
  }

  /// `urn:uuid:` and 32 hexadecimal digits in small letters, grouped 8-4-4-4-12.
  private static func isUUID(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count == 45, text.starts(with: "urn:uuid:".utf8) else { return false }
    return text.dropFirst(9).enumerated().allSatisfy { index, byte in
      switch index {
      case 8, 13, 18, 23: byte == 0x2D
      default: byte &- 0x30 < 10 || byte &- 0x61 < 6
      }
    }
  }

  /// Groups of four with white space between them; `=` fills the last one only.
  private static func isBase64(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var (place, padding, digits) = (0, 0, 0)
    for byte in text {
      if isSpace(byte) {
        if place != 0 { return false }
        continue
      }
      if byte == 0x3D {
        padding += 1
        if place < 2 || padding > 2 { return false }
      } else {
        let isLetter = (byte | 0x20) &- 0x61 < 26
        guard padding == 0, isLetter || byte &- 0x30 < 10 || byte == 0x2B || byte == 0x2F
        else { return false }
      }
      digits += 1
      place = (place + 1) & 3
    }
    return place == 0 && digits > 0
  }

  /// `hh:mm:ss`, a fraction if wanted, and second 60.
  private static func isTime(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count >= 8, text[2] == 0x3A, text[5] == 0x3A else { return false }
    func pair(_ at: Int) -> Int? {
      guard text[at] &- 0x30 < 10, text[at + 1] &- 0x30 < 10 else { return nil }
      return Int(text[at] &- 0x30) * 10 + Int(text[at + 1] &- 0x30)
    }
    guard let hour = pair(0), hour < 24, let minute = pair(3), minute < 60, let second = pair(6),
      second <= 60
    else { return false }
    guard text.count > 8 else { return true }
    return text[8] == 0x2E && text.count > 9 && text[9...].allSatisfy { $0 &- 0x30 < 10 }
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }
}
