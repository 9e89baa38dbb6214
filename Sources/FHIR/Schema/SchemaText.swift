/// Reads the lines that `Schemas/compile` writes; `Schemas/README.md` says what they mean.
///
/// The text is ours and compiled in, so what it can't read is a programmer's mistake.
struct SchemaText {
  struct Header {
    var base: String?
    var isPrimitive = false
    var isAbstract = false
    var isOutline = false
    var invariants: [String] = []
  }

  private typealias Bytes = UnsafeBufferPointer<UInt8>

  /// The type whose elements are read, for their paths.
  private let type: String
  private var lines: SchemaLines
  /// The line that was read and belongs to an element further up.
  private var waiting: Bytes?

  init(_ text: StaticString, type: String) {
    self.type = type
    lines = SchemaLines(text)
    waiting = lines.next()
  }

  /// The first line: `: DomainResource outline !dom-1`.
  mutating func header() -> Header {
    var header = Header()
    for word in SchemaLines(takeLine(), separator: 0x20) {
      switch SchemaLines.string(word) {
      case ":": continue
      case "primitive": header.isPrimitive = true
      case "abstract": header.isAbstract = true
      case "outline": header.isOutline = true
      case let text where text.first == "!": header.invariants = Self.list(word)
      case let text: header.base = text
      }
    }
    return header
  }

  /// The elements that stand at the top, with all that is below them.
  mutating func elements() -> [SchemaElement] { elements(below: 0, of: type) }

  /// The elements whose lines begin with `prefix` bytes of their parent's path and its dot.
  private mutating func elements(below prefix: Int, of path: String) -> [SchemaElement] {
    var found: [SchemaElement] = []
    var parent: Bytes?
    while let line = waiting {
      // All lines of one parent share its path; the first one that doesn't is somebody else's.
      guard line.count > prefix, parent.map({ Self.share(prefix, $0, line) }) ?? true else { break }
      parent = line
      waiting = lines.next()
      found.append(element(line, below: prefix, of: path))
    }
    return found
  }

  private mutating func element(
    _ line: Bytes, below prefix: Int, of parent: String
  ) -> SchemaElement {
    var words = SchemaLines(line, separator: 0x20)
    let place = words.next() ?? line
    var nameBytes = Bytes(rebasing: place[prefix...])
    let isChoice = nameBytes.last == 0x5D
    if isChoice { nameBytes = Bytes(rebasing: nameBytes.dropLast(3)) }
    let name = SchemaLines.string(nameBytes)
    let path = parent + "." + name
    let range = words.next() ?? line
    let types = words.next() ?? line
    var (isModifier, isSummary, binding) = (false, false, String?.none)
    var invariants: [String] = []
    for word in words {
      switch word[0] {
      case 0x21: invariants = Self.list(word)
      case 0x3D: binding = SchemaLines.string(Bytes(rebasing: word.dropFirst()))
      case 0x6D: isModifier = true
      default: isSummary = true
      }
    }
    let isReference = types[0] == 0x40
    return SchemaElement(
      name: name, path: path, isChoice: isChoice, min: Int(range[0] &- 0x30),
      isList: range[range.count - 1] == 0x2A,
      types: isReference ? [] : Self.types(types),
      contentReference: isReference
        ? SchemaLines.string(Bytes(rebasing: types.dropFirst())) : nil,
      isModifier: isModifier, isSummary: isSummary, binding: binding, invariants: invariants,
      children: children(of: place, at: path, types))
  }

  private mutating func children(
    of place: Bytes, at path: String, _ types: Bytes
  ) -> SchemaNode? {
    guard let next = waiting, next.count > place.count, next[place.count] == 0x2E,
      Self.share(place.count, place, next)
    else { return nil }
    let base = Schema.r4.type(SchemaLines.string(types))?.root
    return SchemaNode(
      path: path, elements: (base?.elements ?? []) + elements(below: place.count + 1, of: path),
      invariants: base?.invariants ?? [])
  }

  private mutating func takeLine() -> Bytes {
    defer { waiting = lines.next() }
    return waiting ?? Bytes(start: nil, count: 0)
  }

  /// `Reference(Patient,Practitioner)|string`.
  private static func types(_ word: Bytes) -> [SchemaElement.TypeReference] {
    SchemaLines(word, separator: 0x7C).map { type in
      guard let open = type.firstIndex(of: 0x28) else {
        return SchemaElement.TypeReference(name: SchemaLines.string(type), targets: [])
      }
      let targets = SchemaLines(
        Bytes(rebasing: type[(open + 1)..<(type.count - 1)]), separator: 0x2C)
      return SchemaElement.TypeReference(
        name: SchemaLines.string(Bytes(rebasing: type[..<open])),
        targets: targets.map(SchemaLines.string))
    }
  }

  /// `!dom-2,dom-3`.
  private static func list(_ word: Bytes) -> [String] {
    SchemaLines(Bytes(rebasing: word.dropFirst()), separator: 0x2C).map(SchemaLines.string)
  }

  private static func share(_ count: Int, _ first: Bytes, _ second: Bytes) -> Bool {
    first.prefix(count).elementsEqual(second.prefix(count))
  }
}

/// The parts of a compiled-in text between separators; nothing is copied.
struct SchemaLines: Sequence, IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  private var at = 0

  init(_ text: StaticString) {
    self.init(
      UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount), separator: 0x0A)
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>, separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  mutating func next() -> UnsafeBufferPointer<UInt8>? {
    guard at < bytes.count else { return nil }
    var end = at
    while end < bytes.count, bytes[end] != separator { end += 1 }
    defer { at = end + 1 }
    return UnsafeBufferPointer(rebasing: bytes[at..<end])
  }

  static func string(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
