public import Satchel
internal import Synchronization

/// UUIDs that follow from a seed, for runs that must be alike. Never the source of a key.
public final class SeededIdentifiers: IdentifierSource {
  private let seed: UInt64
  private let drawn: Mutex<UInt64>

  /// The ids of a seed, from the first or from where another run stopped.
  ///
  /// - Parameters:
  ///   - seed: the same for the same ids.
  ///   - drawn: how many were drawn before, so that a continued run doesn't repeat them.
  public init(seed: UInt64, drawn: UInt64 = 0) {
    self.seed = seed
    self.drawn = Mutex(drawn)
  }

  /// How many were drawn, to go on from in another run.
  public var drawnCount: UInt64 { drawn.withLock { $0 } }

  public func next() -> String {
    let position = drawn.withLock { drawn in
      drawn += 1
      return drawn
    }
    let start = Self.mixed(seed) &+ position &* 2
    return versionFourUUID(high: Self.mixed(start), low: Self.mixed(start &+ 1))
  }

  /// SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators).
  private static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = value &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
