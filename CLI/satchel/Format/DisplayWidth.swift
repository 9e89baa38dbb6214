#if Tools
/// How many terminal columns text takes, by the rules that terminals agree on (UAX #11).
///
/// Text must have gone through `EscapedText` first; a control character would count as nothing.
enum DisplayWidth {
  static func of(_ text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  static func of(_ character: Character) -> Int {
    var width = 0
    var isPicture = false
    for scalar in character.unicodeScalars {
      width += of(scalar)
      // A joined emoji, a flag, one with a skin tone or a selector is one picture.
      isPicture =
        isPicture || scalar == "\u{FE0F}" || scalar.properties.isEmojiModifier
        || ("\u{1F1E6}"..."\u{1F1FF}").contains(scalar)
        || (scalar == "\u{200D}" && width >= 2)
    }
    return isPicture ? 2 : width
  }

  /// The longest beginning that fits into `columns`.
  static func prefix(_ text: some StringProtocol, columns: Int) -> String {
    var used = 0
    var result = ""
    for character in text {
      used += of(character)
      if used > columns { break }
      result.append(character)
    }
    return result
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    if (0x1160...0x11FF).contains(scalar.value) { return 0 }
    return isWide(scalar) ? 2 : 1
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
      0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18CFF, 0x1AFF0...0x1B2FF,
      0x20000...0x3FFFD:
      true
    default: scalar.properties.isEmojiPresentation
    }
  }
}
#endif
