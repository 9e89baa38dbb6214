extension JSONWriter {
  /// Writes a value in its own order; like the parser it does not recurse.
  static func orderedBytes(of json: JSON, indent: Bool) -> [UInt8] {
    var sink = ByteSink(capacity: Int(json.node.length))
    json.tape.nodes.withUnsafeBufferPointer { nodes in
      json.tape.bytes.withUnsafeBufferPointer { bytes in
        var walk = OrderedWalk(nodes: nodes, bytes: bytes, isIndented: indent)
        walk.write(json.index, to: &sink)
      }
    }
    return sink.bytes
  }
}

/// A walk in document order that closes containers as it passes their ends.
private struct OrderedWalk {
  let nodes: UnsafeBufferPointer<JSONNode>
  let bytes: UnsafeBufferPointer<UInt8>
  let isIndented: Bool
  /// The open containers, outermost first, as (is an object, index after it).
  private var open: [(isObject: Bool, end: Int)] = []

  init(
    nodes: UnsafeBufferPointer<JSONNode>, bytes: UnsafeBufferPointer<UInt8>, isIndented: Bool
  ) {
    self.nodes = nodes
    self.bytes = bytes
    self.isIndented = isIndented
  }

  mutating func write(_ index: Int, to sink: inout ByteSink) {
    let end = Int(nodes[index].next)
    var at = index
    var isFirst = true
    while at < end {
      if !open.isEmpty {
        if !isFirst { sink.append(0x2C) }
        breakLine(&sink)
        if open[open.count - 1].isObject {
          writeString(nodes[at], to: &sink)
          sink.append(isIndented ? ": " : ":")
          at += 1
        }
      }
      isFirst = begin(at, to: &sink)
      at += 1
      while let last = open.last, last.end == at {
        open.removeLast()
        if !isFirst { breakLine(&sink) }
        sink.append(last.isObject ? 0x7D : 0x5D)
        isFirst = false
      }
    }
  }

  /// Writes a scalar, or opens a container and says so.
  private mutating func begin(_ index: Int, to sink: inout ByteSink) -> Bool {
    let node = nodes[index]
    switch node.kind {
    case JSON.Kind.object.rawValue, JSON.Kind.array.rawValue:
      let isObject = node.kind == JSON.Kind.object.rawValue
      sink.append(isObject ? 0x7B : 0x5B)
      open.append((isObject, Int(node.next)))
      return true
    case JSON.Kind.string.rawValue:
      writeString(node, to: &sink)
    default:
      sink.append(content(node))
    }
    return false
  }

  private func content(_ node: JSONNode) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[Int(node.start)..<Int(node.start + node.length)])
  }

  private func writeString(_ node: JSONNode, to sink: inout ByteSink) {
    sink.append(0x22)
    sink.append(content(node))
    sink.append(0x22)
  }

  private func breakLine(_ sink: inout ByteSink) {
    guard isIndented else { return }
    sink.append(0x0A)
    for _ in open { sink.append("  ") }
  }
}
