/// A text that comes in pieces, cut into its lines: ndjson, a resource a line.
///
/// Lines end with LF or CR LF. A byte order mark before the first, and blank lines, are skipped.
package struct ResourceLines: ~Copyable {
  /// One line, without what ends it.
  package struct Line: Sendable {
    package let bytes: [UInt8]
    /// Counted from 1, blank ones included.
    package let number: Int
    /// Where in the text it begins.
    package let offset: Int
  }

  private let limit: Int
  private var bytes: [UInt8] = []
  /// Where the next line begins, and how far was looked for its end.
  private var start = 0
  private var seen = 0
  /// How much of the text was dropped before `bytes`.
  private var dropped = 0
  private var number = 0
  private var isWhole = false

  /// - Parameter limit: the most bytes of a line.
  package init(limit: Int = JSONLimits().bytes) {
    self.limit = limit
  }

  /// The next piece; an empty one is the end.
  package mutating func append(_ piece: [UInt8]) {
    if piece.isEmpty {
      isWhole = true
      return
    }
    if start > 0 {
      dropped += start
      bytes.removeSubrange(..<start)
      seen -= start
      start = 0
    }
    bytes += piece
    if dropped == 0, number == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      (start, seen) = (3, max(seen, 3))
    }
  }

  /// The next line that isn't blank; nil if another piece is needed, or all is told.
  ///
  /// Throws `json.too-large`, with the line, for one that is longer than the limit.
  package mutating func next() throws(FHIRError) -> Line? {
    while true {
      let end = bytes[seen...].firstIndex(of: 0x0A)
      seen = end ?? bytes.count
      guard seen - start <= limit else {
        throw FHIRError(.jsonTooLarge, "A line has more bytes than the limit.")
          .inLine(number + 1)
      }
      guard end != nil || (isWhole && start < bytes.count) else { return nil }
      number += 1
      let line = Line(bytes: Array(bytes[start..<seen]), number: number, offset: dropped + start)
      if end != nil { seen += 1 }
      start = seen
      if !line.isBlank { return line }
    }
  }
}

extension ResourceLines.Line {
  var isBlank: Bool { bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }

  var beginsWithBrace: Bool {
    bytes.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D } == 0x7B
  }

  /// The resource of a line. Throws what `Resource` throws, and `bundle.invalid` for a Bundle.
  package func resource() throws(FHIRError) -> Resource {
    do throws(FHIRError) {
      let resource = try Resource(parsing: bytes)
      guard resource.type != "Bundle" else {
        throw FHIRError(
          .bundleInvalid, "A line of ndjson holds one resource, not a Bundle: import it by itself.")
      }
      return resource
    } catch {
      throw error.inLine(number)
    }
  }
}

/// How resources are written down in a file; told by what is in it.
package enum ResourceFileForm: Sendable {
  /// One JSON value: a Bundle, or a resource by itself.
  case single
  /// ndjson.
  case lines
  /// ndjson whose first line is damaged, unless it is one JSON value after all.
  case damagedLines

  /// - Parameters:
  ///   - first: the first line that isn't blank.
  ///   - second: the next one.
  package init(_ first: ResourceLines.Line, _ second: ResourceLines.Line) {
    guard first.beginsWithBrace else {
      self = .single
      return
    }
    if let root = try? JSONDocument(first.bytes).root {
      self = root.member("resourceType")?.equalsString("Bundle") == true ? .single : .lines
    } else if second.beginsWithBrace, (try? Resource(parsing: second.bytes)) != nil {
      self = .damagedLines
    } else {
      self = .single
    }
  }
}
