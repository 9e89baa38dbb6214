/// What `htmlChecks()` asks of a narrative, decided with care: what isn't surely allowed isn't.
///
/// FHIR R4, 2.4.0: one `div` of XHTML's name space, well-formed, with formatting elements only, no
/// scripts, forms or active content, and something to read in it.
enum PathXHTML {
  static func isNarrative(_ text: String) -> Bool {
    var scanner = Scanner(Array(text.utf8))
    return scanner.wholeNarrative()
  }

  private static let elements: Set<String> = [
    "a", "abbr", "acronym", "address", "b", "bdo", "big", "blockquote", "br", "caption", "cite",
    "code", "col", "colgroup", "dd", "del", "dfn", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4",
    "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "ol", "p", "pre", "q", "samp", "small",
    "span",
    "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "tt", "ul", "var",
    "u", "s", "strike", "center", "font",
  ]

  private static let attributes: Set<String> = [
    "abbr", "accesskey", "align", "alt", "axis", "bgcolor", "border", "cellpadding", "cellspacing",
    "cellhalign", "cellvalign", "char", "charoff", "cite", "class", "clear", "color", "colspan",
    "compact", "coords", "datetime", "dir", "face", "frame", "headers", "height", "href",
    "hreflang",
    "hspace", "id", "lang", "longdesc", "name", "nowrap", "rel", "rev", "rowspan", "rules", "scope",
    "shape", "size", "span", "src", "start", "style", "summary", "tabindex", "title", "type",
    "valign", "value", "vspace", "width", "xml:lang", "xmlns", "xml:space", "xmlns:xhtml",
  ]

  private struct Scanner {
    private let bytes: [UInt8]
    private var at = 0
    private var open: [String] = []
    private var hasContent = false

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func wholeNarrative() -> Bool {
      skipSpace()
      guard at < bytes.count, bytes[at] == 0x3C, tag(), !open.isEmpty, open[0] == "div" else {
        return false
      }
      while at < bytes.count, !open.isEmpty {
        guard bytes[at] == 0x3C ? tag() : text() else { return false }
      }
      skipSpace()
      return at == bytes.count && open.isEmpty && hasContent
    }

    private mutating func skipSpace() { while at < bytes.count, isSpace(bytes[at]) { at += 1 } }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }

    private mutating func take(_ text: StaticString) -> Bool {
      let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
      guard bytes[at...].starts(with: wanted) else { return false }
      at += wanted.count
      return true
    }

    private mutating func text() -> Bool {
      while at < bytes.count, bytes[at] != 0x3C {
        if !isSpace(bytes[at]) { hasContent = true }
        if bytes[at] == 0x26 { guard entity() else { return false } } else { at += 1 }
      }
      return true
    }

    private mutating func entity() -> Bool {
      at += 1
      let isNumber = take("#")
      let start = at
      while at < bytes.count, at - start < 32, bytes[at] != 0x3B {
        let byte = bytes[at]
        let isLetter = byte | 0x20 &- 0x61 < 26
        guard byte &- 0x30 < 10 || isLetter else { return false }
        at += 1
      }
      guard at > start, take(";") else { return false }
      return isNumber || bytes[start] | 0x20 &- 0x61 < 26
    }

    private mutating func name() -> String {
      let start = at
      while at < bytes.count {
        let byte = bytes[at]
        guard byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x3A || byte == 0x2D else {
          break
        }
        at += 1
      }
      return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private mutating func tag() -> Bool {
      if take("<!--") {
        while at < bytes.count {
          if take("-->") { return true }
          at += 1
        }
        return false
      }
      at += 1
      if take("/") {
        let name = name()
        skipSpace()
        return take(">") && open.popLast() == name
      }
      let element = name()
      guard PathXHTML.elements.contains(element), open.count < 256 else { return false }
      if element == "img" { hasContent = true }
      var seen: Set<String> = []
      while true {
        let before = at
        skipSpace()
        if take("/>") { return !open.isEmpty }
        if take(">") {
          open.append(element)
          return true
        }
        guard at > before, let name = attribute(), seen.insert(name).inserted else { return false }
      }
    }

    /// The name of an allowed attribute with an allowed value.
    private mutating func attribute() -> String? {
      let name = name()
      guard PathXHTML.attributes.contains(name) else { return nil }
      skipSpace()
      guard take("=") else { return nil }
      skipSpace()
      guard at < bytes.count, bytes[at] == 0x22 || bytes[at] == 0x27 else { return nil }
      let quote = bytes[at]
      at += 1
      let start = at
      while at < bytes.count, bytes[at] != quote {
        if bytes[at] == 0x3C { return nil }
        if bytes[at] == 0x26 { guard entity() else { return nil } } else { at += 1 }
      }
      guard at < bytes.count else { return nil }
      let value = String(decoding: bytes[start..<at], as: UTF8.self)
      at += 1
      return isSafe(value.lowercased(), of: name) ? name : nil
    }

    private func isSafe(_ value: String, of name: String) -> Bool {
      switch name {
      case "href", "src", "cite", "longdesc":
        // Control characters and entities could hide a scheme.
        let scheme = value.utf8.prefix { $0 != 0x3A && $0 != 0x2F && $0 != 0x23 && $0 != 0x3F }
        guard scheme.count < value.utf8.count, value.utf8.dropFirst(scheme.count).first == 0x3A
        else { return !scheme.contains(0x26) }
        let known = ["http", "https", "mailto", "tel", "data", "urn", "cid", "ftp"]
        guard let word = String(Substring(scheme)) as String?, known.contains(word) else {
          return false
        }
        return word != "data" || value.hasPrefix("data:image/")
      case "style":
        return !["expression", "javascript", "url(", "@import"].contains(where: value.contains)
      case "xmlns": return value == "http://www.w3.org/1999/xhtml"
      default: return true
      }
    }
  }
}
