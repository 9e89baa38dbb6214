/// The encodings and escapes that FHIRPath names.
enum PathCoding {
  private static func unknown(_ offset: Int) -> FHIRError {
    FHIRError(.pathUnsupported, "There is no such encoding here.", offset: offset)
  }

  static func encoded(
    _ text: String, _ format: String, _ offset: Int
  ) throws(FHIRError) -> String? {
    let bytes = Array(text.utf8)
    switch format {
    case "hex":
      return bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    case "base64": return base64(bytes, alphabet)
    case "urlbase64": return base64(bytes, urlAlphabet)
    default: throw unknown(offset)
    }
  }

  /// Nil for what isn't of that encoding, or of UTF-8 inside it.
  static func decoded(
    _ text: String, _ format: String, _ offset: Int
  ) throws(FHIRError) -> String? {
    let bytes: [UInt8]?
    switch format {
    case "hex": bytes = hex(Array(text.utf8))
    case "base64": bytes = fromBase64(Array(text.utf8), alphabet)
    case "urlbase64": bytes = fromBase64(Array(text.utf8), urlAlphabet)
    default: throw unknown(offset)
    }
    return bytes.flatMap { String(validating: $0, as: UTF8.self) }
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let urlAlphabet = Array(alphabet.dropLast(2)) + Array("-_".utf8)

  private static func base64(_ bytes: [UInt8], _ alphabet: [UInt8]) -> String {
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      bits <<= UInt32(8 * (3 - group.count))
      for place in 0..<4 {
        let index = Int(bits >> UInt32(18 - 6 * place)) & 0x3F
        result.append(place <= group.count ? alphabet[index] : 0x3D)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func fromBase64(_ text: [UInt8], _ alphabet: [UInt8]) -> [UInt8]? {
    guard text.count % 4 == 0 else { return nil }
    let padding = text.reversed().prefix { $0 == 0x3D }.count
    guard padding <= 2 else { return nil }
    var (bits, count): (UInt32, Int) = (0, 0)
    var bytes: [UInt8] = []
    for byte in text.dropLast(padding) {
      guard let value = alphabet.firstIndex(of: byte) else { return nil }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bits & (1 << UInt32(count) - 1) == 0 ? bytes : nil
  }

  private static func hex(_ text: [UInt8]) -> [UInt8]? {
    guard text.count % 2 == 0 else { return nil }
    var bytes: [UInt8] = []
    for start in stride(from: 0, to: text.count, by: 2) {
      let digits = String(decoding: text[start..<start + 2], as: UTF8.self)
      guard digits.utf8.first != 0x2B, let byte = UInt8(digits, radix: 16) else { return nil }
      bytes.append(byte)
    }
    return bytes
  }

  private static let entities: [(Character, String)] = [
    ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;"),
  ]

  static func escaped(
    _ text: String, _ target: String, _ offset: Int
  ) throws(FHIRError) -> String {
    switch target {
    case "html":
      return text.unicodeScalars.map { scalar in
        entities.first { $0.0 == Character(scalar) }?.1 ?? String(Character(scalar))
      }.joined()
    case "json":
      var sink = ByteSink(capacity: text.utf8.count + 2)
      JSONEscapes.appendQuoted(text, to: &sink)
      return String(decoding: sink.bytes.dropFirst().dropLast(), as: UTF8.self)
    default: throw unknown(offset)
    }
  }

  /// Nil for text that isn't escaped like that.
  static func unescaped(
    _ text: String, _ target: String, _ offset: Int
  ) throws(FHIRError) -> String? {
    switch target {
    case "json":
      // A quotation mark may stand unescaped: there is nothing around the text that it could end.
      var quoted: [UInt8] = [0x22]
      var isEscaped = false
      for byte in text.utf8 {
        if byte == 0x22, !isEscaped { quoted.append(0x5C) }
        isEscaped = byte == 0x5C && !isEscaped
        quoted.append(byte)
      }
      return (try? JSONDocument(quoted + [0x22]))?.root.string
    case "html":
      var result = ""
      var rest = text[...]
      while let mark = rest.firstIndex(of: "&") {
        result += rest[..<mark]
        rest = rest[mark...]
        guard let entity = entities.first(where: { rest.hasPrefix($0.1) }) else { return nil }
        result.append(entity.0)
        rest = rest.dropFirst(entity.1.count)
      }
      return result + rest
    default: throw unknown(offset)
    }
  }
}
