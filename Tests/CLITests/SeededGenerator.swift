#if Tools
/// Repeatable randomness (SplitMix64), so that a failure's seed is all that reproduces it.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Text that mixes harmless characters with what breaks careless readers.
  mutating func text(maximumCount: Int) -> String {
    let nasty = Array("\"\\=$`' \t\n\r#@>{}…".unicodeScalars)
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...maximumCount, using: &self) {
      switch Int.random(in: 0..<4, using: &self) {
      case 0: scalars.append(nasty[Int.random(in: 0..<nasty.count, using: &self)])
      case 1: scalars.append(Unicode.Scalar(UInt8.random(in: 97...122, using: &self)))
      default: scalars.append(scalar())
      }
    }
    return String(scalars)
  }

  /// Any scalar, half of them from below U+3000 where most of the trouble is.
  mutating func scalar() -> Unicode.Scalar {
    while true {
      let top: UInt32 = Bool.random(using: &self) ? 0x3000 : 0x10FFFF
      if let scalar = Unicode.Scalar(UInt32.random(in: 1...top, using: &self)) { return scalar }
    }
  }
}
#endif
