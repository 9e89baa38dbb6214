/// Gathers words, each once, without holding more than a few times the limit.
struct WordCollector {
  private struct Entry {
    /// The first eight bytes, so that most words are told apart by one comparison.
    var head: UInt64
    var start: Int
    var length: Int
    var places: UInt8
  }

  private static let room = 4 * SearchWords.limit

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []

  /// Takes the words of a text.
  mutating func add(_ text: some Collection<UInt8>, in places: SearchWord.Places) {
    FoldedText.words(in: FoldedText.fold(text)) { word in
      let head = word.prefix(8).reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
      entries.append(
        Entry(
          head: head << UInt64(8 * (8 - min(word.count, 8))), start: bytes.count,
          length: word.count, places: places.rawValue))
      bytes.append(contentsOf: word)
      if entries.count > Self.room { compact() }
    }
  }

  /// The words so far, sorted.
  mutating func words() -> [SearchWord] {
    compact()
    return entries.map {
      SearchWord(
        word: Array(bytes[$0.start..<$0.start + $0.length]),
        places: SearchWord.Places(rawValue: $0.places))
    }
  }

  /// Joins what is the same and keeps the first words up to the limit. What is dropped comes after
  /// as many others, and so it will whatever is still added.
  private mutating func compact() {
    let sorted = bytes.withUnsafeBufferPointer { bytes in
      entries.sorted { Self.order($0, $1, bytes) < 0 }
    }
    var kept: [Entry] = []
    var text: [UInt8] = []
    for entry in sorted {
      let word = bytes[entry.start..<entry.start + entry.length]
      if let last = kept.last, text[last.start...].elementsEqual(word) {
        kept[kept.count - 1].places |= entry.places
        continue
      }
      guard kept.count < SearchWords.limit else { break }
      kept.append(
        Entry(
          head: entry.head, start: text.count, length: entry.length, places: entry.places))
      text.append(contentsOf: word)
    }
    entries = kept
    bytes = text
  }

  private static func order(
    _ left: Entry, _ right: Entry, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    if left.head != right.head { return left.head < right.head ? -1 : 1 }
    for index in 0..<min(left.length, right.length) {
      let (first, second) = (bytes[left.start + index], bytes[right.start + index])
      if first != second { return first < second ? -1 : 1 }
    }
    return left.length - right.length
  }
}
