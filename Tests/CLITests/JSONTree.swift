#if Tools
import Foundation

/// JSON as a plain tree that keeps every number as it was written, and its canonical form.
///
/// The judge of what the harness hands out: it shares no code with the core and is written to be
/// obvious. (Foundation's own reader loses `1.10`.) It trusts its input to be JSON.
indirect enum JSONTree {
  case object([(name: [UInt8], value: JSONTree)])
  case array([JSONTree])
  /// The string's contents in canonical spelling, without the quotes.
  case string([UInt8])
  /// A number, `true`, `false` or `null`.
  case word([UInt8])

  init(_ bytes: Data) {
    self = (bytes + [0]).withUnsafeBytes { buffer in
      var reader = Reader(at: buffer.assumingMemoryBound(to: CChar.self).baseAddress!)
      return reader.value()
    }
  }

  subscript(name: String) -> JSONTree? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name.elementsEqual(name.utf8) }?.value
  }

  var text: String? {
    if case .string(let bytes) = self { String(decoding: bytes, as: UTF8.self) } else { nil }
  }

  var elements: [JSONTree] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// The canonical form, with what `resolve` says instead of the strings of members `reference`.
  func canonical(resolving resolve: (String) -> String?) -> [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes, resolve)
    return bytes
  }

  private func write(to bytes: inout [UInt8], _ resolve: (String) -> String?) {
    switch self {
    case .word(let word): bytes += word
    case .string(let contents):
      bytes.append(UInt8(ascii: "\""))
      bytes += contents
      bytes.append(UInt8(ascii: "\""))
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        element.write(to: &bytes, resolve)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      let sorted = members.sorted { $0.name.lexicographicallyPrecedes($1.name) }
      for (index, member) in sorted.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        JSONTree.string(member.name).write(to: &bytes, resolve)
        bytes.append(UInt8(ascii: ":"))
        if member.name.elementsEqual("reference".utf8), let text = member.value.text,
          let resolved = resolve(text)
        {
          JSONTree.string(Array(resolved.utf8)).write(to: &bytes, resolve)
        } else {
          member.value.write(to: &bytes, resolve)
        }
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }
}

/// Walks over text that ends in NUL; the C library does the searching.
private struct Reader {
  var at: UnsafePointer<CChar>

  private mutating func skipBlanks() { at += strspn(at, " \n\r\t") }

  /// Whether the next character is this one, which is then behind.
  private mutating func accepts(_ character: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard UInt8(bitPattern: at.pointee) == UInt8(ascii: character) else { return false }
    at += 1
    return true
  }

  mutating func value() -> JSONTree {
    if accepts("{") {
      var members: [(name: [UInt8], value: JSONTree)] = []
      while !accepts("}") {
        _ = accepts(",")
        _ = accepts("\"")
        let name = string()
        _ = accepts(":")
        members.append((name, value()))
      }
      return .object(members)
    }
    if accepts("[") {
      var elements: [JSONTree] = []
      while !accepts("]") {
        _ = accepts(",")
        elements.append(value())
      }
      return .array(elements)
    }
    if accepts("\"") { return .string(string()) }
    return .word(take(strcspn(at, " \n\r\t,]}")))
  }

  /// A string whose opening quote is behind.
  private mutating func string() -> [UInt8] {
    var contents: [UInt8] = []
    while true {
      contents += take(strcspn(at, "\"\\"))
      at += 1
      if at[-1] != CChar(bitPattern: UInt8(ascii: "\\")) { return contents }
      contents += escape()
    }
  }

  /// What stands behind a backslash, as the canonical form spells it.
  private mutating func escape() -> [UInt8] {
    let kind = take(1)
    switch Unicode.Scalar(kind[0]) {
    case "/": return kind
    case "u": break
    default: return [UInt8(ascii: "\\")] + kind
    }
    var units = [unit()]
    if UTF16.isLeadSurrogate(units[0]) {
      at += 2
      units.append(unit())
    }
    let text = String(decoding: units, as: UTF16.self)
    switch text {
    case "\"", "\\": return Array("\\\(text)".utf8)
    case "\u{8}": return Array("\\b".utf8)
    case "\t": return Array("\\t".utf8)
    case "\n": return Array("\\n".utf8)
    case "\u{C}": return Array("\\f".utf8)
    case "\r": return Array("\\r".utf8)
    default:
      return units[0] < 0x20 ? Array(String(format: "\\u%04x", units[0]).utf8) : Array(text.utf8)
    }
  }

  private mutating func unit() -> UInt16 {
    UInt16(String(decoding: take(4), as: UTF8.self), radix: 16) ?? 0xFFFD
  }

  private mutating func take(_ count: Int) -> [UInt8] {
    let bytes = Array(UnsafeRawBufferPointer(start: at, count: count))
    at += count
    return bytes
  }
}
#endif
