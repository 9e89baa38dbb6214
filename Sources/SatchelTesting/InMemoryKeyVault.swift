public import Satchel
internal import Synchronization

/// A `KeyVault` that lives as long as the process.
///
/// Its keyed function is SipHash-like mixing, good for telling names and inputs apart in a test and
/// for nothing else.
public final class InMemoryKeyVault: KeyVault {
  public struct Missing: Error {}

  private let names = Mutex<Set<KeyName>>([])

  public init() {}

  public func create(_ name: KeyName) throws {
    names.withLock { _ = $0.insert(name) }
  }

  public func bind(_ name: KeyName, _ input: [UInt8]) throws -> [UInt8] {
    guard names.withLock({ $0.contains(name) }) else { throw Missing() }
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    var out: [UInt8] = []
    for round in 0..<UInt8(32) {
      for byte in name.bytes + input + [round] {
        state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        state ^= state >> 29
      }
      out.append(UInt8(truncatingIfNeeded: state >> 32))
    }
    return out
  }

  public func delete(_ name: KeyName) throws {
    names.withLock { _ = $0.remove(name) }
  }
}
