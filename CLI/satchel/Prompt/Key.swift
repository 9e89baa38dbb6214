#if Tools
/// A key that was pressed at the prompt, or text that came at once.
enum Key: Equatable, Sendable {
  /// One character or, where somebody pasted, many; none is a control character.
  case text([Unicode.Scalar])
  /// A control character, or a sequence that begins with an escape.
  case command([Unicode.Scalar])
  case enter
  /// Ctrl-C, Ctrl-D, Ctrl-Z.
  case interrupt, end, suspend

  static let interruptByte: UInt8 = 0x03
  private static let escape: UInt8 = 0x1B
  /// The longest sequence that a terminal sends; what is longer is none.
  private static let longestSequence = 32

  enum Reading: Equatable {
    case key(Key, byteCount: Int)
    /// Nothing, or the beginning of a key whose rest must still come.
    case incomplete
  }

  /// The first key of what a terminal has sent.
  static func first(in bytes: some RandomAccessCollection<UInt8>) -> Reading {
    guard let first = bytes.first else { return .incomplete }
    switch first {
    case 0x0A, 0x0D: return .key(.enter, byteCount: 1)
    case interruptByte: return .key(.interrupt, byteCount: 1)
    case 0x04: return .key(.end, byteCount: 1)
    case 0x1A: return .key(.suspend, byteCount: 1)
    case escape: return sequence(bytes)
    case 0x00..<0x20, 0x7F: return .key(.command([Unicode.Scalar(first)]), byteCount: 1)
    default: return run(bytes)
    }
  }

  private static func sequence(_ bytes: some RandomAccessCollection<UInt8>) -> Reading {
    let bytes = bytes.prefix(longestSequence)
    guard bytes.count > 1 else { return .incomplete }
    let second = bytes[bytes.index(after: bytes.startIndex)]
    let length: Int?
    switch second {
    case UInt8(ascii: "["):
      length = bytes.dropFirst(2).firstIndex { (0x40...0x7E).contains($0) }
        .map { bytes.distance(from: bytes.startIndex, to: $0) + 1 }
    case UInt8(ascii: "O"): length = bytes.count > 2 ? 3 : nil
    case 0x20..<0x7F: length = 2
    // An escape alone means nothing; what follows it is a key of its own.
    default: return .key(.command([]), byteCount: 1)
    }
    guard let length else {
      return bytes.count < longestSequence
        ? .incomplete : .key(.command([]), byteCount: longestSequence)
    }
    return .key(.command(bytes.prefix(length).map { Unicode.Scalar($0) }), byteCount: length)
  }

  /// Characters up to the next control character, or to one whose bytes haven't all come.
  private static func run(_ bytes: some RandomAccessCollection<UInt8>) -> Reading {
    var run = bytes.prefix { $0 >= 0x20 && $0 != 0x7F }
    if run.endIndex == bytes.endIndex {
      run = run.dropLast(unfinishedCount(of: run.suffix(3)))
      if run.isEmpty { return .incomplete }
    }
    return .key(
      .text(Array(String(decoding: run, as: UTF8.self).unicodeScalars)),
      byteCount: run.count)
  }

  /// How many bytes at the end begin a character that isn't whole.
  private static func unfinishedCount(of end: some BidirectionalCollection<UInt8>) -> Int {
    var count = 0
    for byte in end.reversed() {
      count += 1
      switch byte {
      case 0x80..<0xC0: continue
      case 0xC0..<0xE0: return count < 2 ? count : 0
      case 0xE0..<0xF0: return count < 3 ? count : 0
      case 0xF0...: return count < 4 ? count : 0
      default: return 0
      }
    }
    return 0
  }
}
#endif
