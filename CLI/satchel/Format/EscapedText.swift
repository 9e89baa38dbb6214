#if Tools
/// Makes text from a record safe to print.
///
/// A terminal obeys control characters, and a reader believes what bidirectional and invisible
/// characters make of a line; both are shown as what they are, `\u202e`.
enum EscapedText {
  /// A JSON string with its quotes (RFC 8259, section 7), everything dangerous escaped.
  static func json(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default: append(scalar, escaped: isDangerous(scalar), to: &result)
      }
    }
    return result + "\""
  }

  /// Text for a person's eyes: no quotes; a line feed is left to the caller as `\n`.
  ///
  /// The joiners U+200C and U+200D and variation selectors stay after a visible non-ASCII
  /// character: Persian, Hindi and emoji are misspelt without them.
  static func human(_ text: String) -> String {
    // Nearly all text is like this, and some of it is megabytes.
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) || $0 == UInt8(ascii: "\n") }) {
      return text
    }
    var result = ""
    var mayJoin = false
    for scalar in text.unicodeScalars {
      if mayJoin, isJoiner(scalar) {
        result.unicodeScalars.append(scalar)
        mayJoin = false
        continue
      }
      let isEscaped = isDangerous(scalar) && scalar != "\n"
      append(scalar, escaped: isEscaped, to: &result)
      mayJoin = !scalar.isASCII && !isEscaped
    }
    return result
  }

  /// Control, format, line- and paragraph-separating, default-ignorable and noncharacter scalars.
  static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return true
    default: return properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint
    }
  }

  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{200C}" || scalar == "\u{200D}" || ("\u{FE00}"..."\u{FE0F}").contains(scalar)
  }

  private static func append(_ scalar: Unicode.Scalar, escaped: Bool, to text: inout String) {
    guard escaped else {
      text.unicodeScalars.append(scalar)
      return
    }
    for unit in String(scalar).utf16 {
      let digits = String(unit, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}
#endif
