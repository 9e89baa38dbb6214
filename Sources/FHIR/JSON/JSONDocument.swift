/// A JSON text that has been read whole and found valid.
///
/// The bytes are kept as they arrived and nothing is copied out of them until it is asked for.
/// Members that an object names twice are accepted here (`Resource` refuses them).
public struct JSONDocument: Sendable {
  /// The outermost value.
  public let root: JSON

  /// Reads one JSON value (RFC 8259) in UTF-8.
  ///
  /// Throws `json.invalid` for anything else (an empty text, a byte order mark, what follows the
  /// value, lone surrogates, bytes that are not UTF-8), `json.too-deep` and `json.too-large`
  /// beyond `limits`.
  public init(_ bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(FHIRError) {
    guard bytes.count <= limits.bytes else {
      throw FHIRError(.jsonTooLarge, "The text has more bytes than the limit.")
    }
    guard !bytes.isEmpty else {
      throw FHIRError(.jsonInvalid, "The text is empty.", offset: 0)
    }
    // FHIR has fewer than one node in eight bytes; text that is denser is parsed a second time,
    // with room for the densest there is (`[1,1,…`). The parser asks for room for two at a time.
    let mostNodes = min(bytes.count / 2 + 3, limits.values + 1)
    let usualNodes = min(bytes.count / 8 + 16, mostNodes)
    for capacity in [usualNodes, mostNodes] {
      if let nodes = try Self.parse(bytes, capacity: capacity, depth: limits.depth) {
        root = JSON(tape: JSONTape(bytes: bytes, nodes: nodes), index: 0)
        return
      }
    }
    throw FHIRError(.jsonTooLarge, "The text has more values than the limit.")
  }

  /// The nodes, or nil if more than `capacity` are needed.
  private static func parse(
    _ bytes: [UInt8], capacity: Int, depth: Int
  ) throws(FHIRError) -> [JSONNode]? {
    var outcome = JSONParser.Outcome.full
    let nodes = [JSONNode](unsafeUninitializedCapacity: capacity) { buffer, count in
      outcome = bytes.withUnsafeBufferPointer {
        JSONParser.parse($0, into: buffer, depth: depth)
      }
      if case .parsed(let parsed) = outcome { count = parsed }
    }
    switch outcome {
    case .parsed: return nodes
    case .full: return nil
    case .failed(let error): throw error
    }
  }
}
