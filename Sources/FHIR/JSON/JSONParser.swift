/// One pass over the bytes that validates them and fills the nodes of a tape.
///
/// There is no recursion: while a container is open, its node's `next` holds its parent's index
/// and its `length` the parent's count so far, and both get their meaning when it closes. So depth
/// costs no stack, and nothing is allocated besides the nodes.
struct JSONParser {
  enum Outcome {
    /// How many nodes the document took.
    case parsed(Int)
    /// The nodes do not suffice; nothing is wrong so far.
    case full
    case failed(FHIRError)
  }

  private let base: UnsafePointer<UInt8>
  private let end: Int
  private let nodes: UnsafeMutablePointer<JSONNode>
  private let depthLimit: Int

  /// How many nodes are filled.
  private var count = 0
  /// The innermost open container, or -1 outside all.
  private var open = -1
  /// The byte that closes it.
  private var closer: UInt8 = 0
  /// How many members or elements it has so far.
  private var children: UInt32 = 0
  private var depth = 0

  /// Parses the whole of `bytes`, which are not empty.
  static func parse(
    _ bytes: UnsafeBufferPointer<UInt8>, into nodes: UnsafeMutableBufferPointer<JSONNode>,
    depth: Int
  ) -> Outcome {
    guard let base = bytes.baseAddress, let first = nodes.baseAddress else { return .full }
    // A local value whose methods are all inlined, so that its fields live in registers.
    var parser = JSONParser(base: base, end: bytes.count, nodes: first, depthLimit: depth)
    let at = parser.document(capacity: nodes.count)
    if at == Int.min { return .full }
    if at < 0 { return .failed(failure(base, ~at, bytes.count, parser.depth > depth)) }
    return .parsed(parser.count)
  }

  private init(
    base: UnsafePointer<UInt8>, end: Int, nodes: UnsafeMutablePointer<JSONNode>, depthLimit: Int
  ) {
    self.base = base
    self.end = end
    self.nodes = nodes
    self.depthLimit = depthLimit
  }

  /// The end, or the complement of the offset of what is wrong, or `Int.min` when nodes run out.
  @inline(__always)
  private mutating func document(capacity: Int) -> Int {
    var at = JSONScanner.skipSpace(base, 0, end)
    while true {
      // A name and a value may follow; one check serves both.
      guard count &+ 2 <= capacity else { return Int.min }
      if closer == Token.closeObject {
        at = name(at)
        if at < 0 { return at }
      }
      guard at < end else { return ~at }
      switch base[at] {
      case Token.quote: at = text(at)
      case Token.openObject, Token.openArray:
        at = openContainer(at)
        if at < 0 { return at }
        // Not empty: its first member or element follows.
        guard at < end, base[at] == closer else { continue }
        at = closeContainer(at)
      default: at = scalar(at)
      }
      if at < 0 { return at }
      // After a value: a comma, or the ends of any number of containers.
      while true {
        at = JSONScanner.skipSpace(base, at, end)
        guard open >= 0 else { return at == end ? at : ~at }
        guard at < end else { return ~at }
        children &+= 1
        if base[at] == Token.comma { break }
        guard base[at] == closer else { return ~at }
        at = closeContainer(at)
      }
      at = JSONScanner.skipSpace(base, at &+ 1, end)
    }
  }

  private enum Token {
    static let quote: UInt8 = 0x22
    static let comma: UInt8 = 0x2C
    static let colon: UInt8 = 0x3A
    static let openArray: UInt8 = 0x5B
    static let openObject: UInt8 = 0x7B
    static let closeObject: UInt8 = 0x7D
  }

  @inline(__always)
  private mutating func push(_ tag: UInt32, _ start: Int, _ length: Int) {
    nodes[count] = JSONNode(
      tag: tag, start: UInt32(truncatingIfNeeded: start),
      length: UInt32(truncatingIfNeeded: length), next: UInt32(truncatingIfNeeded: count &+ 1))
    count &+= 1
  }

  /// A member's name, its colon, and the white space around them.
  @inline(__always)
  private mutating func name(_ offset: Int) -> Int {
    guard offset < end, base[offset] == Token.quote else { return ~offset }
    var at = text(offset)
    if at < 0 { return at }
    at = JSONScanner.skipSpace(base, at, end)
    guard at < end, base[at] == Token.colon else { return ~at }
    return JSONScanner.skipSpace(base, at &+ 1, end)
  }

  @inline(__always)
  private mutating func text(_ offset: Int) -> Int {
    let (at, flags) = JSONScanner.string(base, offset &+ 1, end)
    if at < 0 { return at }
    push(UInt32(JSON.Kind.string.rawValue) | flags, offset &+ 1, at &- offset &- 1)
    return at &+ 1
  }

  @inline(__always)
  private mutating func scalar(_ offset: Int) -> Int {
    let kind: JSON.Kind
    let at: Int
    switch base[offset] {
    case 0x74: (kind, at) = (.true, JSONScanner.literal(base, offset, end, "true"))
    case 0x66: (kind, at) = (.false, JSONScanner.literal(base, offset, end, "false"))
    case 0x6E: (kind, at) = (.null, JSONScanner.literal(base, offset, end, "null"))
    default: (kind, at) = (.number, JSONScanner.number(base, offset, end))
    }
    if at < 0 { return at }
    push(UInt32(kind.rawValue), offset, at &- offset)
    return at
  }

  @inline(__always)
  private mutating func openContainer(_ offset: Int) -> Int {
    depth &+= 1
    guard depth <= depthLimit else { return ~offset }
    let kind: JSON.Kind = base[offset] == Token.openObject ? .object : .array
    let parent = open
    open = count
    push(UInt32(kind.rawValue), offset, Int(children))
    nodes[open].next = UInt32(truncatingIfNeeded: parent)
    children = 0
    // In ASCII each closing bracket is two after its opening one.
    closer = base[offset] &+ 2
    return JSONScanner.skipSpace(base, offset &+ 1, end)
  }

  /// Closes the innermost container, whose closing bracket is at `offset`.
  @inline(__always)
  private mutating func closeContainer(_ offset: Int) -> Int {
    let node = nodes + open
    let parent = Int(Int32(truncatingIfNeeded: node.pointee.next))
    let outer = node.pointee.length
    node.pointee.tag |= min(children, UInt32(JSONNode.countCeiling)) << 8
    node.pointee.length = UInt32(truncatingIfNeeded: offset &+ 1 &- Int(node.pointee.start))
    node.pointee.next = UInt32(truncatingIfNeeded: count)
    open = parent
    children = outer
    depth &-= 1
    closer = parent < 0 ? 0 : nodes[parent].kind == JSON.Kind.object.rawValue ? 0x7D : 0x5D
    return offset &+ 1
  }

  /// Finds the words for what is wrong at `offset`; off the fast path.
  @inline(never)
  private static func failure(
    _ base: UnsafePointer<UInt8>, _ offset: Int, _ end: Int, _ isTooDeep: Bool
  ) -> FHIRError {
    if isTooDeep {
      return FHIRError(.jsonTooDeep, "Arrays and objects are nested too deep.", offset: offset)
    }
    guard offset < end else {
      return FHIRError(.jsonInvalid, "The text ends before its value does.", offset: offset)
    }
    if offset == 0, base[0] == 0xEF {
      return FHIRError(.jsonInvalid, "A byte order mark is not JSON.", offset: 0)
    }
    switch base[offset] {
    case 0x80...:
      return FHIRError(.jsonInvalid, "Bytes are not UTF-8, or not in a string.", offset: offset)
    case 0x5C:
      return FHIRError(.jsonInvalid, "A string has an escape that JSON lacks.", offset: offset)
    case 0..<0x20:
      return FHIRError(.jsonInvalid, "A control character is not escaped.", offset: offset)
    default:
      return FHIRError(.jsonInvalid, "The text is not JSON from here on.", offset: offset)
    }
  }
}
