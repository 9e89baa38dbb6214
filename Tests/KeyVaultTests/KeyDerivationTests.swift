import Testing

@testable import Vault

@Suite("The price of a guess")
struct KeyDerivationTests {
  /// A device with so much memory to spare, on which a KiB takes so long, and longer once the
  /// caches are outgrown.
  private struct Phone {
    var nanosecondsPerKiB: Double
    var memoryKiB: UInt32 = .max
    var slowdown = 1.0

    func duration(of derivation: KeyDerivation) throws(VaultError) -> Duration {
      guard derivation.memoryKiB <= memoryKiB else { throw VaultError(.cryptoFailed, "short") }
      let work = Double(derivation.passes) * Double(derivation.memoryKiB)
      let factor = derivation.memoryKiB > 65_536 ? slowdown : 1
      return .nanoseconds(Int64(work * nanosecondsPerKiB * factor))
    }

    func calibrated(for target: Duration, atMostKiB limit: UInt32) throws -> KeyDerivation {
      try KeyDerivation.calibrated(for: target, atMostKiB: limit) {
        (derivation) throws(VaultError) in try duration(of: derivation)
      }
    }
  }

  private static let speeds: [Double] = [50, 100, 300, 500, 800, 1200, 2000, 5000, 50_000]
  private static let limits: [UInt32] = [1, 8_192, 32_768, 65_536, 131_072, 262_144, 524_288, .max]

  @Test(arguments: speeds, limits)
  func hitsItsTargetOrStaysAtTheFloor(_ speed: Double, _ limit: UInt32) throws {
    let target = Duration.milliseconds(250)
    for slowdown in [1.0, 1.3, 2.0] {
      let phone = Phone(nanosecondsPerKiB: speed, slowdown: slowdown)
      let chosen = try phone.calibrated(for: target, atMostKiB: limit)
      let share = try phone.duration(of: chosen) / target
      #expect(chosen.memoryKiB <= max(limit, 8_192))
      if limit >= 65_536 { #expect(!chosen.needsUpgrade(to: .standard)) }
      let isFloor = chosen.memoryKiB <= 65_536 && chosen.passes <= 3 || limit < 65_536
      let isCeiling =
        chosen.passes == 16 || UInt64(chosen.passes + 1) * UInt64(chosen.memoryKiB) > 1_048_576
      #expect(share <= 1.01 || isFloor, "\(chosen) takes \(share) of the target")
      let leastShare = slowdown < 2 ? 0.45 : 0.3
      #expect(share >= leastShare || isCeiling, "\(chosen) takes \(share) of the target")
    }
  }

  @Test func takesMemoryBeforePasses() throws {
    let phone = Phone(nanosecondsPerKiB: 300)
    func chosen(_ limit: UInt32) throws -> [UInt32] {
      let chosen = try phone.calibrated(for: .milliseconds(250), atMostKiB: limit)
      return [chosen.passes, chosen.memoryKiB]
    }
    #expect(try chosen(524_288) == [3, 262_144])
    #expect(try chosen(262_143) == [4, 196_608])
    #expect(try chosen(131_072) == [6, 131_072])
    #expect(try chosen(65_536) == [12, 65_536])
    #expect(try chosen(32_768) == [16, 32_768])
  }

  @Test(arguments: [8_192, 20_000, 65_536, 100_000, 200_000] as [UInt32])
  func makesDoWithTheMemoryThatThereIs(_ memoryKiB: UInt32) throws {
    let phone = Phone(nanosecondsPerKiB: 100, memoryKiB: memoryKiB)
    let chosen = try phone.calibrated(for: .milliseconds(250), atMostKiB: 524_288)
    #expect(chosen.memoryKiB <= memoryKiB)
    #expect(chosen.memoryKiB * 4 > memoryKiB)
    #expect(!chosen.needsUpgrade(to: .fast))
  }

  @Test func saysWhereThereIsNoMemoryAtAll() {
    let phone = Phone(nanosecondsPerKiB: 100, memoryKiB: 8_191)
    #expect(throws: VaultError(.cryptoFailed, "short")) {
      try phone.calibrated(for: .milliseconds(250), atMostKiB: 524_288)
    }
  }

  @Test(arguments: [0, -5, 1_000_000_000_000_000_000] as [Int64])
  func survivesASenselessTarget(_ nanoseconds: Int64) throws {
    for speed in [0, 100] as [Double] {
      let phone = Phone(nanosecondsPerKiB: speed)
      _ = try phone.calibrated(for: .nanoseconds(nanoseconds), atMostKiB: .max)
    }
  }

  @Test func measuresThisDevice() async throws {
    let chosen = try await KeyDerivation.calibrated(for: .zero, atMostKiB: 8_192)
    #expect([chosen.passes, chosen.memoryKiB] == [16, 8_192])
  }

  @Test func upgradesOnlyToWhatCostsMore() throws {
    let all = try [(1, 8), (1, 8_192), (3, 65_536), (16, 65_536), (1, 131_072), (3, 131_072)]
      .map { try #require(KeyDerivation(passes: $0.0, memoryKiB: $0.1)) }
    for one in all {
      #expect(!one.needsUpgrade(to: one))
      for other in all where one != other {
        #expect(one.needsUpgrade(to: other) != other.needsUpgrade(to: one))
      }
    }
    #expect(KeyDerivation.fast.needsUpgrade(to: .standard))
    // A pass over much memory costs a thief more than three over little.
    #expect(KeyDerivation.standard.needsUpgrade(to: all[4]))
    // Nor is it lowered because there are fewer passes over as much more memory.
    #expect(all[3].needsUpgrade(to: try #require(KeyDerivation(passes: 5, memoryKiB: 131_072))))
  }

  @Test func refusesWhatNoPhoneBears() {
    let bearable: [(UInt32, UInt32)] = [(1, 8), (16, 8), (1, 524_288), (2, 524_288), (16, 65_536)]
    let unbearable: [(UInt32, UInt32)] = [
      (0, 8), (17, 8), (1, 7), (1, 524_289), (3, 524_288), (16, 65_537), (.max, .max),
    ]
    for (passes, memory) in bearable {
      #expect(KeyDerivation(passes: passes, memoryKiB: memory) != nil)
    }
    for (passes, memory) in unbearable {
      #expect(KeyDerivation(passes: passes, memoryKiB: memory) == nil)
    }
  }
}
