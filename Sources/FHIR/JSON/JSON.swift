/// A value inside a `JSONDocument`, read when asked.
///
/// It shares the document's storage, so making one for a part of another copies nothing, and it
/// keeps the whole document alive. Everything it gives is as written: order, numbers' digits, and
/// of members named twice the first.
public struct JSON: Sendable {
  /// What a value is.
  public enum Kind: UInt8, Sendable {
    case object, array, string, number, `true`, `false`, null
  }

  let tape: JSONTape
  let index: Int

  @inline(__always)
  init(tape: JSONTape, index: Int) {
    self.tape = tape
    self.index = index
  }

  @inline(__always) var node: JSONNode { tape.nodes[index] }

  /// What this value is.
  public var kind: Kind { Kind(rawValue: node.kind) ?? .null }

  /// How many members or elements it has; 0 for what is neither object nor array.
  public var count: Int {
    let node = node
    guard node.kind <= Kind.array.rawValue else { return 0 }
    guard node.count == JSONNode.countCeiling else { return node.count }
    // Too many for the node's bits.
    return node.kind == Kind.array.rawValue
      ? elements.reduce(0) { count, _ in count + 1 }
      : rawMembers.reduce(0) { count, _ in count + 1 }
  }

  /// The text of a string with its escapes resolved; nil for other kinds.
  public var string: String? {
    guard kind == .string else { return nil }
    return withContent { content in
      node.isEscaped
        ? String(decoding: JSONEscapes.unescaped(content), as: UTF8.self)
        : String(decoding: content, as: UTF8.self)
    }
  }

  /// A number exactly as it is written (`1.10` stays `1.10`); nil for other kinds.
  public var number: String? {
    guard kind == .number else { return nil }
    return withContent { String(decoding: $0, as: UTF8.self) }
  }

  /// The truth of `true` and `false`; nil for other kinds.
  public var bool: Bool? {
    switch kind {
    case .true: true
    case .false: false
    default: nil
    }
  }

  /// Whether this is `null`.
  public var isNull: Bool { kind == .null }

  /// Whether this is a string with that text.
  public func equalsString(_ text: StaticString) -> Bool {
    guard kind == .string else { return false }
    return hasContent(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Whether this is a string with that text, scalar by scalar.
  public func equalsString(_ text: some StringProtocol) -> Bool {
    guard kind == .string else { return false }
    return text.utf8.withContiguousStorageIfAvailable { hasContent($0) }
      ?? Array(text.utf8).withUnsafeBufferPointer { hasContent($0) }
  }

  /// Where the value begins in the document's bytes.
  package var offset: Int { Int(node.start) - (kind == .string ? 1 : 0) }

  /// The value's bytes as they arrived, white space inside and quotation marks included.
  package var rawBytes: ArraySlice<UInt8> {
    let start = offset
    return tape.bytes[start..<start + Int(node.length) + (kind == .string ? 2 : 0)]
  }

  /// A string's bytes with its escapes resolved; of other kinds the raw bytes.
  package var contentBytes: [UInt8] {
    withContent { node.isEscaped && kind == .string ? JSONEscapes.unescaped($0) : Array($0) }
  }

  /// Gives those bytes without copying them where nothing is escaped.
  package func withContentBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    withContent { content in
      guard node.isEscaped, kind == .string else { return body(content) }
      JSONEscapes.unescaped(content).withUnsafeBufferPointer(body)
    }
  }

  /// Gives the bytes of a string without its quotation marks, escapes as written.
  @inline(__always)
  func withContent<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let node = node
    return tape.bytes.withUnsafeBufferPointer { bytes in
      body(UnsafeBufferPointer(rebasing: bytes[Int(node.start)..<Int(node.start + node.length)]))
    }
  }

  private func hasContent(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let node = node
    if node.isEscaped {
      return withContent { JSONEscapes.unescaped($0).elementsEqual(text) }
    }
    guard Int(node.length) == text.count else { return false }
    return withContent { $0.elementsEqual(text) }
  }
}
