import Foundation

/// Folded text by Foundation's decompositions instead of the program's own tables.
///
/// Both agree on what Latin, Greek and Cyrillic letters decompose to, on `ß`, and on leaving out
/// what is never shown (the zero width spaces in LOINC's names). People's names in the data, and
/// the generator, keep to those.
enum PlainFolding {
  /// Marks, and what is never shown.
  private static let dropped: Set<Unicode.GeneralCategory> = [
    .nonspacingMark, .enclosingMark, .format,
  ]

  static func fold(_ text: String) -> [UInt8] {
    if let plain = foldASCII(text) { return plain }
    var scalars = String.UnicodeScalarView()
    for scalar in text.decomposedStringWithCompatibilityMapping.unicodeScalars {
      let lower = scalar == "ß" ? "ss" : scalar.properties.lowercaseMapping
      scalars.append(contentsOf: lower.unicodeScalars)
    }
    let bare = String(scalars).decomposedStringWithCompatibilityMapping.unicodeScalars.filter {
      !Self.dropped.contains($0.properties.generalCategory)
        && $0.properties.canonicalCombiningClass == .notReordered
    }
    var folded = String.UnicodeScalarView()
    for word in bare.split(whereSeparator: \.properties.isWhitespace) {
      if !folded.isEmpty { folded.append(" ") }
      folded.append(contentsOf: word)
    }
    return Array(String(folded).utf8)
  }

  /// The same where there is nothing but ASCII, which is nearly always.
  private static func foldASCII(_ text: String) -> [UInt8]? {
    var folded: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x80...: return nil
      case 0x20, 0x09...0x0D: if let last = folded.last, last != 0x20 { folded.append(0x20) }
      case 0x41...0x5A: folded.append(byte + 0x20)
      default: folded.append(byte)
      }
    }
    if folded.last == 0x20 { folded.removeLast() }
    return folded
  }

  /// At most so many bytes, and no part of a character.
  static func cut(_ text: [UInt8], _ limit: Int) -> [UInt8] {
    guard text.count > limit else { return text }
    var end = limit
    while end > 0 && text[end] & 0xC0 == 0x80 { end -= 1 }
    return Array(text[..<end])
  }

  /// The runs of letters and digits of folded text, in order, each of at most 40 bytes.
  static func words(_ text: String) -> [[UInt8]] {
    String(decoding: fold(text), as: UTF8.self).unicodeScalars
      .split { !($0.properties.isAlphabetic || $0.properties.numericType != nil) }
      .map { cut(Array(String($0).utf8), 40) }
  }
}
