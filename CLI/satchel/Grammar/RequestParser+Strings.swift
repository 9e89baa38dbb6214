#if Tools
extension RequestParser {
  /// Reads a JSON string (RFC 8259, section 7) that must be followed by a blank or the end.
  mutating func readWholeString() throws(LineError) -> String {
    let start = position
    position += 1
    var text = String.UnicodeScalarView()
    while let next = peek {
      switch next {
      case "\"":
        position += 1
        guard peek.map(Self.isBlank) ?? true else {
          throw LineError(
            .lineInvalid, .lineAfterQuote, column: position + 1)
        }
        return String(text)
      case "\\": text.append(try readEscape())
      case "$": text.append(contentsOf: try readDollar().unicodeScalars)
      case "\u{0}"..."\u{1F}":
        throw LineError(
          .lineInvalid, .lineControlInside,
          column: position + 1)
      default:
        text.append(next)
        position += 1
      }
    }
    throw LineError(.lineInvalid, .lineQuoteOpen, column: start + 1)
  }

  private mutating func readEscape() throws(LineError) -> Unicode.Scalar {
    let column = position + 1
    position += 1
    guard let letter = peek else {
      throw LineError(.lineInvalid, .lineBackslashLast, column: column)
    }
    position += 1
    switch letter {
    case "\"", "\\", "/": return letter
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u": return try readUnicodeEscape(column: column)
    default:
      throw LineError(.lineInvalid, .lineEscapeUnknown, column: column)
    }
  }

  private mutating func readUnicodeEscape(column: Int) throws(LineError) -> Unicode.Scalar {
    let first = try readHexadecimalUnit(column: column)
    // A NUL would cut a path or a name short in every C library behind this line.
    if first == 0 { throw LineError(.lineInvalid, .lineNul, column: column) }
    if let scalar = Unicode.Scalar(first) { return scalar }
    if UTF16.isLeadSurrogate(first), peek == "\\", position + 1 < scalars.count,
      scalars[position + 1] == "u"
    {
      position += 2
      let second = try readHexadecimalUnit(column: column)
      if UTF16.isTrailSurrogate(second) {
        return UTF16.decode(UTF16.EncodedScalar([first, second]))
      }
    }
    throw LineError(.lineInvalid, .lineHalfPair, column: column)
  }

  private mutating func readHexadecimalUnit(column: Int) throws(LineError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let digit = peek, digit.isASCII, let value = Character(digit).hexDigitValue else {
        throw LineError(.lineInvalid, .lineFourDigits, column: column)
      }
      unit = unit << 4 | UInt16(value)
      position += 1
    }
    return unit
  }
}
#endif
