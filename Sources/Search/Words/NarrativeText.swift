/// What a narrative says without its markup; for words only, never to be shown.
///
/// It reads what it is given to the end, whatever is unclosed or nested wrongly, in one pass.
struct NarrativeText {
  private let markup: UnsafeBufferPointer<UInt8>
  private var at = 0
  private var text: [UInt8] = []

  static func text(of markup: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var reader = NarrativeText(markup: markup)
    reader.read()
    return reader.text
  }

  private init(markup: UnsafeBufferPointer<UInt8>) {
    self.markup = markup
    text.reserveCapacity(markup.count)
  }

  private mutating func read() {
    while at < markup.count {
      switch markup[at] {
      case 0x3C: readMarkup()
      case 0x26: readEntity()
      case let byte:
        text.append(byte)
        at += 1
      }
    }
  }

  /// At a `<`.
  private mutating func readMarkup() {
    if starts(with: "<!--") { return skip(past: "-->", from: at + 4) }
    if starts(with: "<![CDATA[") {
      let start = at + 9
      skip(past: "]]>", from: start)
      let isClosed = at - start >= 3 && markup[(at - 3)..<at].elementsEqual("]]>".utf8)
      return text.append(contentsOf: markup[start..<(isClosed ? at - 3 : at)])
    }
    let next = at + 1 < markup.count ? markup[at + 1] : 0
    let isEnd = next == 0x2F
    guard isEnd || next == 0x21 || next == 0x3F || Self.isLetter(next) else {
      text.append(0x20)
      at += 1
      return
    }
    at += isEnd ? 2 : 1
    let name = readName()
    skipAttributes()
    // A word may go on in another typeface: H<sub>2</sub>O.
    if !Self.inline.contains(name) { text.append(0x20) }
    guard !isEnd, Self.hidden.contains(name) else { return }
    skipHidden(name)
  }

  private mutating func readName() -> String {
    let start = at
    while at < markup.count, at - start < 16, Self.isLetter(markup[at]) { at += 1 }
    return String(decoding: markup[start..<at].map { $0 | 0x20 }, as: UTF8.self)
  }

  /// To the end of the tag; a `>` inside quotation marks is not its end.
  private mutating func skipAttributes() {
    var quote: UInt8 = 0
    while at < markup.count {
      let byte = markup[at]
      at += 1
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x3E {
        return
      }
    }
  }

  /// To the end tag of what is no text; its `<` comes next.
  private mutating func skipHidden(_ name: String) {
    let end = Array("</".utf8) + Array(name.utf8)
    while at < markup.count {
      if markup[at] == 0x3C, at + end.count <= markup.count,
        zip(markup[at...], end).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 })
      {
        return
      }
      at += 1
    }
  }

  /// At a `&`. What is no known entity stands for itself.
  private mutating func readEntity() {
    let limit = min(at + 12, markup.count)
    guard let end = markup[at..<limit].firstIndex(of: 0x3B),
      let scalar = Self.scalar(ofEntity: markup[(at + 1)..<end])
    else {
      text.append(0x26)
      at += 1
      return
    }
    text.append(contentsOf: Array(String(Character(scalar)).utf8))
    at = end + 1
  }

  private static func scalar(ofEntity name: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
    let name = String(decoding: name, as: UTF8.self)
    if let known = entities[name] { return known }
    guard name.utf8.first == 0x23 else { return nil }
    let digits = name.dropFirst()
    let number =
      digits.utf8.first.map { $0 | 0x20 } == 0x78
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }
  }

  private mutating func skip(past end: StaticString, from start: Int) {
    at = start
    while at < markup.count, !starts(with: end) { at += 1 }
    at = min(at + end.utf8CodeUnitCount, markup.count)
  }

  private func starts(with head: StaticString) -> Bool {
    let count = head.utf8CodeUnitCount
    guard at + count <= markup.count else { return false }
    return (0..<count).allSatisfy { markup[at + $0] == head.utf8Start[$0] }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static let hidden: Set<String> = ["script", "style"]
  private static let inline: Set<String> = [
    "a", "abbr", "acronym", "b", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "tt", "u", "var",
  ]
  private static let entities: [String: Unicode.Scalar] = [
    "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
  ]
}
