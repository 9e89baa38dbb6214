#if Tools
/// Cuts a byte stream into lines without ever holding more than one line of allowed length.
///
/// A line ends at a line feed; one carriage return before it belongs to the line's end (a file
/// saved on another system means the same). The last line needs no line feed. A line that grows
/// beyond the limit is counted but not kept, and reported as `.tooLong` when it ends.
struct LineSplitter {
  enum Piece: Equatable, Sendable {
    case line([UInt8])
    case tooLong(byteCount: Int)
  }

  private let maximumBytes: Int
  /// The line's first `maximumBytes`; one byte more may be the carriage return that is cut off.
  private var held: [UInt8] = []
  private var byteCount = 0
  private var endsInCarriageReturn = false

  init(maximumBytes: Int = Request.maximumBytes) {
    precondition(maximumBytes > 0)
    self.maximumBytes = maximumBytes
  }

  /// Takes the next bytes of the stream; answers the lines that end in them.
  mutating func append(_ bytes: some Sequence<UInt8>) -> [Piece] {
    var pieces: [Piece] = []
    for byte in bytes {
      if byte == UInt8(ascii: "\n") {
        pieces.append(takeLine())
        continue
      }
      byteCount += 1
      endsInCarriageReturn = byte == UInt8(ascii: "\r")
      if held.count < maximumBytes { held.append(byte) }
    }
    return pieces
  }

  /// The stream has ended; answers the last line if it had no line feed.
  mutating func finish() -> Piece? {
    byteCount == 0 ? nil : takeLine()
  }

  private mutating func takeLine() -> Piece {
    let lineBytes = endsInCarriageReturn ? byteCount - 1 : byteCount
    let piece: Piece =
      lineBytes > maximumBytes
      ? .tooLong(byteCount: lineBytes) : .line(Array(held.prefix(lineBytes)))
    held.removeAll(keepingCapacity: true)
    byteCount = 0
    endsInCarriageReturn = false
    return piece
  }
}
#endif
