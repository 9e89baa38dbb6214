import Foundation
import Testing

@testable import Vault

struct Argon2Tests {
  @Test(.enabled(if: SharedData.has("crypto-vectors"), SharedData.absent))
  func thePublishedVectorHoldsUpThePlainDescription() throws {
    let file = try #require(SharedData.folder).appending(path: "crypto-vectors/argon2/argon2id")
    let lines = String(decoding: try Data(contentsOf: file), as: UTF8.self).split(separator: "\n")
    #expect(
      lines.contains(
        "Memory: 32 KiB, Iterations: 3, Parallelism: 4 lanes, Tag length: 32 bytes"))
    func field(_ name: String) throws -> [UInt8] {
      let line: Substring = try #require(lines.last { $0.hasPrefix(name) })
      return try #require(line.split(separator: ":").last).split(separator: " ")
        .compactMap { UInt8($0, radix: 16) }
    }
    let naive = NaiveArgon2id(
      password: try field("Password["), salt: try field("Salt["), secret: try field("Secret["),
      associated: try field("Associated data["), passes: 3, memoryKiB: 32, lanes: 4)
    let expected = try field("Tag")
    #expect(expected.count == 32 && naive.tag() == expected)
  }

  @Test(arguments: [(1, 8), (1, 64), (2, 32), (3, 19), (4, 600)])
  func aPasscodeIsStretchedAsThePlainDescriptionSays(passes: Int, memoryKiB: Int) throws {
    let derivation = try #require(
      KeyDerivation(passes: UInt32(passes), memoryKiB: UInt32(memoryKiB)))
    let salt = (1...16).map { UInt8($0) }
    let stretched = try derivation.stretch(TestVault.passcode, salt: salt)
    let naive = NaiveArgon2id(
      password: TestVault.passcode.digits.withBytes { Array($0) }, salt: salt, passes: passes,
      memoryKiB: memoryKiB)
    #expect(stretched.withBytes { Array($0) } == naive.tag())
  }
}
