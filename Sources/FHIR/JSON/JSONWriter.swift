/// Writes JSON values as bytes.
///
/// The canonical form has members sorted by the UTF-8 bytes of their names, no white space, only
/// the escapes that JSON demands (`\"`, `\\`, `\b \f \n \r \t`, else `\u00xx` in lower case), and
/// numbers with the digits that they came with. It is not RFC 8785, which rewrites numbers.
public enum JSONWriter {
  /// The canonical form of a value.
  public static func canonicalBytes(of json: JSON) -> [UInt8] {
    canonical(of: json).bytes
  }

  /// What a canonical writing found besides the bytes.
  package struct Canonical {
    package var bytes: [UInt8]
    /// Where in the source an object names a member for the second time.
    package var duplicateOffset: Int?
  }

  /// The canonical form, with the strings of some members replaced on the way.
  ///
  /// An object that has no member `id` gets `addedID`, if there is one, as that.
  package static func canonical(
    of json: JSON, rewriting: StringRewriting? = nil, addingID addedID: String? = nil
  ) -> Canonical {
    json.tape.nodes.withUnsafeBufferPointer { nodes in
      json.tape.bytes.withUnsafeBufferPointer { bytes in
        var writer = CanonicalWriter(
          tape: json.tape, nodes: nodes, bytes: bytes, rewriting: rewriting,
          addedID: json.member("id") == nil ? addedID : nil,
          capacity: Int(nodes[json.index].length) / 2)
        writer.write(json.index)
        return Canonical(bytes: writer.sink.bytes, duplicateOffset: writer.duplicateOffset)
      }
    }
  }

  /// The value in its own order without white space.
  public static func compactBytes(of json: JSON) -> [UInt8] {
    orderedBytes(of: json, indent: false)
  }

  /// The value in its own order, a member or element a line, two spaces for each level.
  public static func prettyBytes(of json: JSON) -> [UInt8] { orderedBytes(of: json, indent: true) }
}

/// Which strings a writer replaces, and by what.
package struct StringRewriting {
  /// Only members of this name whose value is a string are asked about.
  package var member: StaticString
  /// The text to write instead, or nil to leave it.
  package var replacement: (JSON) -> String?

  package init(member: StaticString, replacement: @escaping (JSON) -> String?) {
    self.member = member
    self.replacement = replacement
  }
}
