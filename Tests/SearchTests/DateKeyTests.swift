import Testing

@testable import Search

@Suite struct DateKeyTests {
  @Test func keysSortAsMomentsDoAndAreReadBack() {
    var random = SeededGenerator(seed: 1)
    var moments: [Int64] = [.min, .min + 1, -1, 0, 1, 255, 256, .max - 1, .max]
    moments += (0..<500).map { _ in
      Int64(truncatingIfNeeded: random.next()) >> Int64.random(in: 0..<63, using: &random)
    }
    moments.sort()
    let keys = moments.map(DateKey.bytes)
    #expect(keys.allSatisfy { $0.count == 8 })
    #expect(keys.map(DateKey.milliseconds) == moments)
    for (index, key) in keys.enumerated().dropLast() {
      let isBefore = key.lexicographicallyPrecedes(keys[index + 1])
      #expect(isBefore == (moments[index] < moments[index + 1]), "\(moments[index])")
    }
  }

  @Test func theFormIsBigEndianWithTheSignBitTurned() {
    #expect(DateKey.bytes(0x0102_0304) == [0x80, 0, 0, 0, 1, 2, 3, 4])
    #expect(DateKey.bytes(.min) == [UInt8](repeating: 0, count: 8))
    #expect(DateKey.bytes(.max) == [UInt8](repeating: 0xFF, count: 8))
  }

  @Test func onlyEightBytesAreAKey() {
    #expect(DateKey.milliseconds([]) == nil)
    #expect(DateKey.milliseconds([UInt8](repeating: 1, count: 7)) == nil)
    #expect(DateKey.milliseconds([UInt8](repeating: 1, count: 9)) == nil)
  }
}
