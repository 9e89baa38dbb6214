/// How much a document may hold before its reading is refused.
///
/// Memory while a document lives: its bytes and 16 bytes for each value and each member name.
public struct JSONLimits: Sendable, Equatable {
  /// The most bytes; 64 MiB unless told, and never more than 2 GiB.
  public var bytes: Int {
    didSet { bytes = min(bytes, Self.bytesCeiling) }
  }
  /// The most arrays and objects inside one another; 128 unless told, and never more than 256.
  public var depth: Int {
    didSet { depth = min(depth, Self.depthCeiling) }
  }
  /// The most values and member names together; 8 Mi (128 MiB of memory) unless told.
  public var values: Int {
    didSet { values = min(max(values, 1), Self.bytesCeiling) }
  }

  /// Limits; what is above the ceilings is lowered to them.
  public init(bytes: Int = 64 << 20, depth: Int = 128, values: Int = 8 << 20) {
    self.bytes = min(bytes, Self.bytesCeiling)
    self.depth = min(depth, Self.depthCeiling)
    self.values = min(max(values, 1), Self.bytesCeiling)
  }

  /// Offsets and indices are 32 bits wide, and one past the end must still fit.
  private static let bytesCeiling = Int(Int32.max)
  /// Walks that recurse over a value (comparison of authored trees) stay inside a small stack.
  private static let depthCeiling = 256
}
