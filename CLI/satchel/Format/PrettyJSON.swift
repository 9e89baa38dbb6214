#if Tools
/// A resource as a person reads it: a member a row, indented, and on one row what fits there.
///
/// The text must be JSON; what is nested too deep for a person's eyes isn't laid out.
struct PrettyJSON {
  private static let greatestDepth = 32
  private static let greatestByteCount = 256 << 10

  private let text: [Unicode.Scalar]
  private let columns: Int
  private var position = 0
  private var rows: [String] = []

  /// The rows, none wider than `columns`; nil where there is no sense in it.
  static func rows(_ text: String, columns: Int) -> [String]? {
    guard columns >= 24, text.utf8.count < greatestByteCount, text.hasPrefix("{") else {
      return nil
    }
    var layout = PrettyJSON(text: Array(text.unicodeScalars), columns: columns)
    layout.lay(label: "", depth: 0, end: "")
    return layout.position == layout.text.count ? layout.rows : nil
  }

  private init(text: [Unicode.Scalar], columns: Int) {
    self.text = text
    self.columns = columns
  }

  private var next: Unicode.Scalar? { position < text.count ? text[position] : nil }

  /// One value, behind its label; `position` is at its beginning and comes to stand behind it.
  private mutating func lay(label: String, depth: Int, end: String) {
    let value = wholeValue()
    let indent = String(repeating: " ", count: min(depth * 2, columns / 2))
    let isNested = (value.first == "{" || value.first == "[") && value.count > 2
    let isLaidOut =
      isNested && depth < Self.greatestDepth
      && (depth == 0 || value.count > columns
        || DisplayWidth.of(indent + label + Self.spaced(value) + end) > columns)
    guard isLaidOut else {
      position += value.count
      append(indent + label + Self.spaced(value) + end, indent: indent)
      return
    }
    let isObject = value.first == "{"
    rows.append(indent + label + (isObject ? "{" : "["))
    position += 1
    while let scalar = next, scalar != "}", scalar != "]" {
      if scalar == "," {
        position += 1
        continue
      }
      let start = position
      var label = ""
      if isObject {
        label = String(String.UnicodeScalarView(string())) + ": "
        if next == ":" { position += 1 }
      }
      let rest = position
      position += wholeValue().count
      let isLast = next != ","
      position = rest
      lay(label: label, depth: depth + 1, end: isLast ? "" : ",")
      // What isn't JSON must not keep us here.
      if position == start { return }
    }
    if next != nil { position += 1 }
    rows.append(indent + (isObject ? "}" : "]") + end)
  }

  /// Breaks what is too long, with the rest under its beginning.
  private mutating func append(_ row: String, indent: String) {
    guard DisplayWidth.of(row) > columns else {
      rows.append(row)
      return
    }
    let room = columns - indent.count - 2
    let parts = Words.wrap(String(row.dropFirst(indent.count)), columns: room)
    for (index, part) in parts.enumerated() {
      rows.append(indent + (index == 0 ? "" : "  ") + part)
    }
  }

  // MARK: Reading

  /// The value at `position`, up to the comma or bracket behind it.
  private func wholeValue() -> ArraySlice<Unicode.Scalar> {
    var (depth, index, isString) = (0, position, false)
    while index < text.count {
      let scalar = text[index]
      if isString {
        if scalar == "\\" { index += 1 } else if scalar == "\"" { isString = false }
      } else if scalar == "\"" {
        isString = true
      } else if scalar == "{" || scalar == "[" {
        depth += 1
      } else if scalar == "}" || scalar == "]" {
        if depth == 0 { break }
        depth -= 1
      } else if scalar == ",", depth == 0 {
        break
      }
      index += 1
    }
    return text[position..<min(index, text.count)]
  }

  private mutating func string() -> ArraySlice<Unicode.Scalar> {
    let start = position
    position += 1
    while let scalar = next, scalar != "\"" { position += scalar == "\\" ? 2 : 1 }
    position = min(position + 1, text.count)
    return text[start..<position]
  }

  /// `{"a":1,"b":2}` → `{"a": 1, "b": 2}`.
  private static func spaced(_ value: ArraySlice<Unicode.Scalar>) -> String {
    var result = String.UnicodeScalarView()
    var (isString, isEscaped) = (false, false)
    for scalar in value {
      result.append(scalar)
      if isString {
        isString = isEscaped || scalar != "\""
        isEscaped = !isEscaped && scalar == "\\"
      } else if scalar == "\"" {
        isString = true
      } else if scalar == ":" || scalar == "," {
        result.append(" ")
      }
    }
    return String(result)
  }
}
#endif
