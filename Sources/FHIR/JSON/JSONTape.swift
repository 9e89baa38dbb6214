/// One value or member name of a document, in document order.
///
///     {"a": [1, 2]}        index  0 object   next 5
///                                 1 name a   next 2
///                                 2 array    next 5
///                                 3 number   next 4
///                                 4 number   next 5
///
/// `next` is the index after the value and all that is inside it, so that a subtree is skipped in
/// one step. A member is its name's node followed by its value's.
struct JSONNode: BitwiseCopyable, Sendable {
  /// Bits 0–7 the kind; for text bit 8 says that it has escapes, for containers the bits from 8 up
  /// count elements or members, stopping at `countCeiling`.
  var tag: UInt32
  /// The first byte; of a string the first after its quotation mark.
  var start: UInt32
  /// How many bytes; of a string without its quotation marks.
  var length: UInt32
  /// The index after this subtree.
  var next: UInt32

  static let countCeiling = 0xFF_FFFF
  static let escaped: UInt32 = 0x100

  @inline(__always) var kind: UInt8 { UInt8(truncatingIfNeeded: tag) }
  @inline(__always) var isEscaped: Bool { tag & Self.escaped != 0 }
  @inline(__always) var count: Int { Int(tag >> 8) }
}

/// A parsed document's bytes and nodes; never changes after it is made.
final class JSONTape: Sendable {
  let bytes: [UInt8]
  let nodes: [JSONNode]

  init(bytes: [UInt8], nodes: [JSONNode]) {
    self.bytes = bytes
    self.nodes = nodes
  }
}
