/// What each character folds to and which characters words are made of, unpacked at first use.
///
/// The platform's own idea of Unicode differs from one release of the system to the next, and a
/// folded text is kept for years and compared with what another device or a server has folded: the
/// table alone decides. A character that it doesn't know stays as it is.
struct FoldingTable: Sendable {
  static let shared = FoldingTable()

  /// For every 128 code points, which page of `entries` they have; page 0 changes nothing.
  private var pages = [UInt16](repeating: 0, count: 0x11_0000 >> 7)
  /// 0 for what stays; otherwise `changes`, the offset in `targets` and the count of bytes.
  private var entries = [UInt32](repeating: 0, count: 1 << 7)
  private var targets: [UInt8] = []
  private let letters: [Range<UInt32>]
  private let ideographs: [Range<UInt32>]

  private static let changes: UInt32 = 1 << 31

  private init() {
    letters = Self.ranges(in: Self.letters)
    ideographs = Self.ranges(in: Self.ideographs)
    readMappings()
  }

  /// The UTF-8 that a character folds to; nil if it stays as it is.
  func target(of scalar: UInt32) -> ArraySlice<UInt8>? {
    let page = Int(pages[Int(scalar >> 7)])
    let entry = entries[page << 7 | Int(scalar & 0x7F)]
    guard entry != 0 else { return nil }
    let offset = Int((entry & ~Self.changes) >> 8)
    return targets[offset..<offset + Int(entry & 0xFF)]
  }

  enum WordClass { case none, letter, ideograph }

  func wordClass(of scalar: UInt32) -> WordClass {
    if Self.contains(scalar, letters) { return .letter }
    return Self.contains(scalar, ideographs) ? .ideograph : .none
  }

  private static func contains(_ scalar: UInt32, _ ranges: [Range<UInt32>]) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= scalar { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(scalar)
  }

  private static func ranges(in text: StaticString) -> [Range<UInt32>] {
    text.withUTF8Buffer { text in
      var numbers = PackedNumbers(text)
      var ranges: [Range<UInt32>] = []
      var end = 0
      while let gap = numbers.next(), let length = numbers.next() {
        ranges.append(UInt32(end + gap)..<UInt32(end + gap + length))
        end += gap + length
      }
      return ranges
    }
  }

  private mutating func readMappings() {
    entries.reserveCapacity(1 << 15)
    targets.reserveCapacity(1 << 14)
    Self.mappings.withUTF8Buffer { text in
      var numbers = PackedNumbers(text)
      var (scalar, last) = (0, 0)
      while let gap = numbers.next(), let head = numbers.next() {
        scalar += gap
        let end = scalar + (head & 3 == 3 ? 1 : head >> 2)
        readRun(scalar..<end, kind: head & 3, count: head >> 2, &last, &numbers)
        scalar = end
      }
    }
  }

  /// One run, of a kind that `Schemas/compile-folding` tells of.
  private mutating func readRun(
    _ run: Range<Int>, kind: Int, count: Int, _ last: inout Int, _ numbers: inout PackedNumbers
  ) {
    let start = targets.count
    switch kind {
    case 0: for scalar in run { map(scalar, from: start) }
    case 1:
      last += numbers.nextSigned() - 1
      for scalar in run {
        last += 1
        let start = targets.count
        append(last)
        map(scalar, from: start)
      }
    case 2:
      last += numbers.nextSigned()
      append(last)
      for scalar in run { map(scalar, from: start) }
    default:
      for _ in 0..<count {
        last += numbers.nextSigned()
        append(last)
      }
      for scalar in run { map(scalar, from: start) }
    }
  }

  private mutating func append(_ value: Int) {
    guard let scalar = Unicode.Scalar(UInt32(value)) else { return }
    targets.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// The character folds to what `targets` holds from here to its end.
  private mutating func map(_ scalar: Int, from start: Int) {
    if pages[scalar >> 7] == 0 {
      pages[scalar >> 7] = UInt16(entries.count >> 7)
      entries.append(contentsOf: repeatElement(0, count: 1 << 7))
    }
    entries[Int(pages[scalar >> 7]) << 7 | scalar & 0x7F] =
      Self.changes | UInt32(start) << 8 | UInt32(targets.count - start)
  }
}

/// The numbers of a generated text: five bits a character, the lowest first; characters from `P`
/// on say that more follow.
private struct PackedNumbers {
  private let text: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  mutating func next() -> Int? {
    var (value, shift) = (0, 0)
    while position < text.count {
      let byte = text[position]
      position += 1
      if byte < 0x30 { continue }
      value |= (Int(byte - 0x30) & 31) << shift
      if byte < 0x50 { return value }
      shift += 5
    }
    return nil
  }

  /// A number of either sign: twice the number, or twice its distance below zero less one.
  mutating func nextSigned() -> Int {
    let value = next() ?? 0
    return value & 1 == 0 ? value >> 1 : -(value >> 1) - 1
  }
}
