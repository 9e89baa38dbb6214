extension FoldedText {
  /// Words are cut after so many bytes, at a character.
  package static let wordLimitBytes = 40

  /// The runs of letters and digits of folded text, in order, each as often as it stands there.
  ///
  /// An apostrophe ends a word. In Han, Hiragana and Katakana each character is a word; a run of
  /// another script that is written without spaces (Thai, Lao, Khmer) is one word as a whole.
  package static func words(in folded: [UInt8], _ body: (ArraySlice<UInt8>) -> Void) {
    var start = 0
    // Where the word that is being read is cut; what follows of it is read and left out.
    var end = 0
    var index = 0
    folded.withUnsafeBufferPointer { bytes in
      while index < bytes.count {
        let (kind, length) = character(in: bytes, at: index)
        if kind != .letter {
          if end > start { body(folded[start..<end]) }
          if kind == .ideograph { body(folded[index..<index + length]) }
          (start, end) = (index + length, index + length)
        } else if end == index, end + length - start <= wordLimitBytes {
          end += length
        }
        index += length
      }
    }
    if end > start { body(folded[start..<end]) }
  }

  private static func character(
    in bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (kind: FoldingTable.WordClass, length: Int) {
    let byte = bytes[index]
    if byte < 0x80 {
      let isLetter = (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
      return (isLetter ? .letter : .none, 1)
    }
    let scalar = UTF8Scalar(in: bytes, at: index)
    return (FoldingTable.shared.wordClass(of: scalar.value), scalar.length)
  }
}
