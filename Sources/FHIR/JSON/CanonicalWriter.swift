/// One canonical writing of one value; it has its own stack, so depth costs none of the thread's.
struct CanonicalWriter: ~Copyable {
  /// An open container: what remains of it.
  private struct Frame: BitwiseCopyable {
    /// Of an object, the next entry of `members` to write; of an array, the next element's node.
    var at: Int
    var end: Int
    /// Where an object's entries in `members` begin; -1 for an array.
    var firstMember: Int
    var isStarted = false
  }

  private let tape: JSONTape
  private let nodes: UnsafeBufferPointer<JSONNode>
  private let bytes: UnsafeBufferPointer<UInt8>
  private let base: UnsafePointer<UInt8>
  private let order: MemberOrder
  private let rewriting: StringRewriting?
  /// What remains to be written as the outermost object's `id`.
  private var addedID: String?
  private var members: [OrderedMember] = []
  private var frames: [Frame] = []

  var sink: ByteSink
  /// Where in the source a member is named again, if one is.
  private(set) var duplicateOffset: Int?

  /// A writer that lives only inside the closures that lend it the two buffers.
  init(
    tape: JSONTape, nodes: UnsafeBufferPointer<JSONNode>, bytes: UnsafeBufferPointer<UInt8>,
    rewriting: StringRewriting?, addedID: String?, capacity: Int
  ) {
    self.tape = tape
    self.nodes = nodes
    self.bytes = bytes
    // A document has at least one byte.
    base = bytes.baseAddress!
    self.rewriting = rewriting
    self.addedID = addedID
    order = MemberOrder(nodes: nodes, bytes: bytes)
    sink = ByteSink(capacity: capacity)
    members.reserveCapacity(64)
    frames.reserveCapacity(16)
  }

  mutating func write(_ index: Int) {
    begin(index)
    while let frame = frames.last {
      let top = frames.count &- 1
      if addedID != nil, top == 0, addID(before: frame) { continue }
      if frame.at == frame.end {
        sink.append(frame.firstMember < 0 ? 0x5D : 0x7D)
        if frame.firstMember >= 0 { members.removeLast(members.count &- frame.firstMember) }
        frames.removeLast()
        continue
      }
      if frame.isStarted { sink.append(0x2C) } else { frames[top].isStarted = true }
      if frame.firstMember < 0 {
        frames[top].at = Int(nodes[frame.at].next)
        begin(frame.at)
      } else {
        frames[top].at &+= 1
        let name = Int(members[frame.at].name)
        writeString(nodes[name])
        sink.append(0x3A)
        if let rewriting, rewrite(name, rewriting) { continue }
        begin(name &+ 1)
      }
    }
  }

  /// Writes a scalar whole, or opens a container.
  @inline(__always)
  private mutating func begin(_ index: Int) {
    let node = nodes[index]
    switch node.kind {
    case JSON.Kind.string.rawValue:
      writeString(node)
    case JSON.Kind.object.rawValue:
      let first = members.count
      order.append(membersOf: index, to: &members)
      if duplicateOffset == nil { duplicateOffset = order.repeated(in: members[first...]) }
      frames.append(Frame(at: first, end: members.count, firstMember: first))
      sink.append(0x7B)
    case JSON.Kind.array.rawValue:
      frames.append(Frame(at: index &+ 1, end: Int(node.next), firstMember: -1))
      sink.append(0x5B)
    default:
      sink.append(base + Int(node.start), Int(node.length))
    }
  }

  @inline(__always)
  private mutating func writeString(_ node: JSONNode) {
    if node.isEscaped {
      sink.append(0x22)
      JSONEscapes.appendCanonical(base + Int(node.start), Int(node.length), to: &sink)
      sink.append(0x22)
    } else {
      sink.append(base + Int(node.start) - 1, Int(node.length) &+ 2)
    }
  }

  /// Whether the outermost object's place for `id` has come, which then is written.
  private mutating func addID(before frame: Frame) -> Bool {
    guard let id = addedID, frame.firstMember >= 0 else { return false }
    if frame.at < frame.end {
      let name = JSON(tape: tape, index: Int(members[frame.at].name)).contentBytes
      if name.lexicographicallyPrecedes("id".utf8) { return false }
    }
    if frame.isStarted { sink.append(0x2C) } else { frames[0].isStarted = true }
    sink.append(#""id":"#)
    JSONEscapes.appendQuoted(id, to: &sink)
    addedID = nil
    return true
  }

  /// Whether the value after the name at `index` was replaced.
  private mutating func rewrite(_ index: Int, _ rewriting: StringRewriting) -> Bool {
    guard nodes[index &+ 1].kind == JSON.Kind.string.rawValue,
      JSON(tape: tape, index: index).equalsString(rewriting.member),
      let text = rewriting.replacement(JSON(tape: tape, index: index &+ 1))
    else { return false }
    JSONEscapes.appendQuoted(text, to: &sink)
    return true
  }
}
