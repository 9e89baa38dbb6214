/// Text as search compares it: without case, diacritics and other differences of writing.
///
/// Full case folding, NFKD, then no combining marks (general categories Mn and Me, and whatever has
/// a combining class) and no format controls such as the soft hyphen (Cf). Letters that Unicode
/// doesn't decompose become the ones that people type for them (ø o, ł l, đ d, æ ae, þ th), curly
/// apostrophes, quotation marks and dashes the straight ones. Hangul is decomposed to its letters.
/// A run of white space is one space, with none at the ends; NUL stays NUL. What isn't UTF-8
/// becomes U+FFFD. Folded text is UTF-8, is not changed by folding it again, and is the same for
/// texts that are canonically equivalent.
package enum FoldedText {
  /// Folds text that may be damaged.
  package static func fold(_ utf8: some Collection<UInt8>) -> [UInt8] {
    utf8.withContiguousStorageIfAvailable(fold(buffer:))
      ?? Array(utf8).withUnsafeBufferPointer(fold(buffer:))
  }

  package static func fold(_ text: String) -> [UInt8] { fold(text.utf8) }

  private static func fold(buffer bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var consumed = 0
    var folded = [UInt8](unsafeUninitializedCapacity: bytes.count) { output, count in
      (consumed, count) = foldASCII(bytes, into: output)
    }
    if consumed < bytes.count { foldRest(of: bytes, from: consumed, onto: &folded) }
    if folded.last == space { folded.removeLast() }
    return folded
  }

  /// Folds to the first byte that isn't ASCII. Says how many bytes it has read and written.
  private static func foldASCII(
    _ bytes: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>
  ) -> (read: Int, written: Int) {
    var (index, written) = (0, 0)
    var followsSpace = true
    while index < bytes.count {
      if let word = ASCIIWord(of: bytes, at: index, followsSpace: followsSpace) {
        word.store(in: output, at: written)
        followsSpace = word.endsWithSpace
        index &+= 8
        written &+= 8
        continue
      }
      for _ in 0..<min(8, bytes.count - index) {
        let byte = bytes[index]
        guard byte < 0x80 else { return (index, written) }
        let folded = foldASCII(byte)
        output[written] = folded
        // Without a branch: a space after a space is overwritten by what comes next.
        written &+= followsSpace && folded == space ? 0 : 1
        followsSpace = folded == space
        index &+= 1
      }
    }
    return (index, written)
  }

  private static func foldASCII(_ byte: UInt8) -> UInt8 {
    if byte &- 0x41 < 26 { return byte | 0x20 }
    return byte &- 0x09 < 5 ? space : byte
  }

  private static func foldRest(
    of bytes: UnsafeBufferPointer<UInt8>, from start: Int, onto folded: inout [UInt8]
  ) {
    let table = FoldingTable.shared
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        append(foldASCII(byte), to: &folded)
        index += 1
        continue
      }
      let scalar = UTF8Scalar(in: bytes, at: index)
      if let target = table.target(of: scalar.value) {
        for byte in target { append(byte, to: &folded) }
      } else if hangulSyllables.contains(scalar.value) {
        appendHangul(scalar.value - hangulSyllables.lowerBound, to: &folded)
      } else if scalar.value == 0xFFFD {
        folded.append(contentsOf: [0xEF, 0xBF, 0xBD])
      } else {
        folded.append(contentsOf: bytes[index..<index + scalar.length])
      }
      index += scalar.length
    }
  }

  private static func append(_ byte: UInt8, to folded: inout [UInt8]) {
    if byte == space, folded.isEmpty || folded[folded.count - 1] == space { return }
    folded.append(byte)
  }

  private static let space: UInt8 = 0x20
  private static let hangulSyllables: Range<UInt32> = 0xAC00..<0xD7A4

  /// The letters of a syllable (The Unicode Standard, section 3.12).
  private static func appendHangul(_ index: UInt32, to folded: inout [UInt8]) {
    let letters = [
      0x1100 + index / (21 * 28), 0x1161 + index % (21 * 28) / 28, 0x11A7 + index % 28,
    ]
    for letter in letters where letter != 0x11A7 {
      folded.append(0xE0 | UInt8(truncatingIfNeeded: letter >> 12))
      folded.append(0x80 | UInt8(truncatingIfNeeded: letter >> 6 & 0x3F))
      folded.append(0x80 | UInt8(truncatingIfNeeded: letter & 0x3F))
    }
  }
}
