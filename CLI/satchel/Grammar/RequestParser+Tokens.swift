#if Tools
extension RequestParser {
  enum Token: Equatable {
    /// `isLiteral` is false if a captured value or `$$` is part of it.
    case word(String, isLiteral: Bool)
    case string(String)
    case option(key: String, value: String)
    case arrow
  }

  var peek: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  mutating func skipBlanks() {
    while let next = peek, Self.isBlank(next) { position += 1 }
  }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }

  /// Reads what stands between here and the next blank; `position` is at its first scalar.
  mutating func readToken() throws(LineError) -> Token {
    if peek == "\"" { return .string(try readWholeString()) }
    let start = position
    let (text, isLiteral) = try readBare()
    guard peek == "=" else { return .word(text, isLiteral: isLiteral) }
    if position == start { return try readArrow() }
    guard isLiteral, Self.isKey(text) else {
      throw LineError(
        .lineInvalid,
        .lineEqualsKey,
        column: start + 1)
    }
    position += 1
    return .option(key: text, value: try readValue())
  }

  private mutating func readArrow() throws(LineError) -> Token {
    let start = position
    position += 1
    if peek == ">" {
      position += 1
      if peek.map(Self.isBlank) ?? true { return .arrow }
    }
    throw LineError(
      .lineInvalid, .lineArrowOrOption,
      column: start + 1)
  }

  private mutating func readValue() throws(LineError) -> String {
    if peek == "\"" { return try readWholeString() }
    let start = position
    let text = try readBare().0
    if peek == "=" {
      throw LineError(
        .lineInvalid, .lineFurtherEquals, column: position + 1)
    }
    if position == start {
      throw LineError(.lineInvalid, .lineEmptyValue, column: start + 1)
    }
    return text
  }

  /// Reads up to a blank, a `=` or the end.
  private mutating func readBare() throws(LineError) -> (String, isLiteral: Bool) {
    var text = String.UnicodeScalarView()
    var isLiteral = true
    while let next = peek, !Self.isBlank(next), next != "=" {
      if next == "$" {
        isLiteral = false
        text.append(contentsOf: try readDollar().unicodeScalars)
        continue
      }
      if next == "\"" {
        throw LineError(
          .lineInvalid, .lineQuoteInside,
          column: position + 1)
      }
      // Invisible separators would make two words look like one, or one like two.
      if next.properties.isWhitespace || next.properties.generalCategory == .control {
        throw LineError(
          .lineInvalid, .lineControlOutside,
          column: position + 1)
      }
      text.append(next)
      position += 1
    }
    return (String(text), isLiteral)
  }

  /// Reads `$$` or `${name}`; `position` is at the dollar sign.
  mutating func readDollar() throws(LineError) -> String {
    let column = position + 1
    position += 1
    if peek == "$" {
      position += 1
      return "$"
    }
    guard peek == "{" else {
      throw LineError(
        .lineInvalid, .lineDollar(form: "${name}"),
        column: column)
    }
    position += 1
    let start = position
    while let next = peek, next != "}", next != "\"", !Self.isBlank(next) { position += 1 }
    let name = String(String.UnicodeScalarView(scalars[start..<position]))
    guard peek == "}", Self.isCaptureName(name) else {
      throw LineError(
        .lineInvalid, .lineCaptureForm(open: "${", close: "}"), column: column)
    }
    position += 1
    guard let value = captures(name) else {
      throw LineError(
        .captureUnknown, .captureUnknown,
        column: column)
    }
    budgetBytes -= value.utf8.count
    guard budgetBytes >= 0 else {
      throw LineError(
        .lineInvalid, .lineCaptureTooLong(form: "${…}"), column: column)
    }
    return value
  }
}
#endif
