/// Numbers that follow from a seed, by SplitMix64 (Steele, Lea, Flood 2014): the same on every
/// machine.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  /// - Parameter parts: what the numbers follow from, in order.
  init(_ parts: UInt64...) {
    state = 0
    for part in parts { state = Self.mixed(state ^ part &* 0x9E37_79B9_7F4A_7C15 &+ 1) }
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mixed(state)
  }

  mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }

  mutating func pick<Element>(_ choices: [Element]) -> Element { choices[below(choices.count)] }

  private static func mixed(_ number: UInt64) -> UInt64 {
    var mixed = number
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

/// The 128 bits of a resource's id.
struct LongID: Hashable {
  static let length = 36

  var high: UInt64
  var low: UInt64

  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  init(_ numbers: inout SeededNumbers) {
    high = numbers.next()
    low = numbers.next()
  }

  static func ^ (left: LongID, right: LongID) -> LongID {
    LongID(high: left.high ^ right.high, low: left.low ^ right.low)
  }

  /// Reads the usual form, `8-4-4-4-12` digits in lower case; nil for anything else.
  init?(_ bytes: ArraySlice<UInt8>) {
    let start = bytes.startIndex
    guard bytes.count == Self.length, bytes[start + 8] == 0x2D else { return nil }
    self.init(high: 0, low: 0)
    for index in 0..<Self.length {
      let byte = bytes[start + index]
      let digit: UInt8
      switch byte {
      case 0x2D where Self.isHyphen(index): continue
      case 0x30...0x39 where !Self.isHyphen(index): digit = byte - 0x30
      case 0x61...0x66 where !Self.isHyphen(index): digit = byte - 0x57
      default: return nil
      }
      high = high << 4 | low >> 60
      low = low << 4 | UInt64(digit)
    }
  }

  /// Writes that form over what stands at an offset.
  func write(to bytes: inout [UInt8], at offset: Int) {
    var rest = self
    for index in (0..<Self.length).reversed() {
      guard !Self.isHyphen(index) else {
        bytes[offset + index] = 0x2D
        continue
      }
      let digit = UInt8(rest.low & 15)
      bytes[offset + index] = digit < 10 ? 0x30 + digit : 0x57 + digit
      rest.low = rest.low >> 4 | rest.high << 60
      rest.high >>= 4
    }
  }

  var text: String {
    var bytes = [UInt8](repeating: 0, count: Self.length)
    write(to: &bytes, at: 0)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isHyphen(_ index: Int) -> Bool {
    index == 8 || index == 13 || index == 18 || index == 23
  }
}
