import Testing

@testable import Vault

/// Published vectors prove the reference, and the reference the library: the vectors have lanes, a
/// secret and associated data, which libsodium's function doesn't take.
@Suite("Argon2id and BLAKE2b")
struct Argon2Tests {
  @Test(.enabled(if: SharedData.has("crypto-vectors/argon2/argon2id"), SharedData.absent))
  func theReferenceAgreesWithThePublishedAnswer() throws {
    let vector = try Vector()
    let reference = Argon2Reference(
      passes: 3, memoryKiB: 32, lanes: 4, password: try vector.field("Password[32]"),
      salt: try vector.field("Salt[16]"), secret: try vector.field("Secret[8]"),
      associatedData: try vector.field("Associated data[12]"))
    #expect(reference.prehash == (try vector.field("Pre-hashing digest")))
    #expect(reference.tag == (try vector.field("Tag")))
  }

  /// The tag is BLAKE2b-256 of its own length and the sum of the last blocks, which the vectors
  /// print.
  @Test(.enabled(if: SharedData.has("crypto-vectors/argon2/argon2id"), SharedData.absent))
  func ourHashAgreesWithThePublishedAnswer() throws {
    let vector = try Vector()
    var sum = [UInt64](repeating: 0, count: 128)
    for block in ["0007", "0015", "0023", "0031"] {
      for index in 0..<128 { sum[index] ^= try vector.word(block, index) }
    }
    #expect(
      contentHash(littleEndian(UInt32(32)) + sum.flatMap(littleEndian))
        == (try vector.field("Tag")))
  }

  @Test func theLibraryAgreesWithTheReference() throws {
    for (passes, memory) in [(1, 8), (2, 8), (1, 15), (3, 32), (1, 67), (2, 600)] {
      let salt = Primitives.randomBytes(16)
      let digits = Array("274916".utf8)
      let derivation = try #require(
        KeyDerivation(passes: UInt32(passes), memoryKiB: UInt32(memory)))
      let stretched = try derivation.stretch(try #require(Passcode(digits)), salt: salt)
      let reference = Argon2Reference(
        passes: passes, memoryKiB: memory, password: digits, salt: salt)
      #expect(stretched.withBytes { Array($0) } == reference.tag, "\(passes) × \(memory) KiB")
    }
  }

  /// Answers of the reference C code, by way of Python's argon2-cffi, for salt 00…0f.
  @Test(arguments: [
    (1, 8, "274916", "3c0cd50bdbcbaaef82acb55deb325f182c2569031ee6af7833e50e296458c534"),
    (16, 64, "000000", "a94c790062f0c06a01f16db3cd82ed9ba8e0dc93eead6f114135d9befc3a833d"),
    (2, 8_192, "805213", "8e11ea22c2e1d875b60b1d3db34530e9172370a427268b962f512f7cbe896004"),
    (3, 65_536, "274916", "751904d3051883eb1b9a0caf03f9bd6e90fe90f91b327925f25f15354dbbb40b"),
  ])
  func aPasscodeIsStretchedAsEverybodyWould(
    _ passes: UInt32, _ memoryKiB: UInt32, _ digits: String, _ answer: String
  ) throws {
    let derivation = try #require(KeyDerivation(passes: passes, memoryKiB: memoryKiB))
    let passcode = try #require(Passcode(digits.utf8))
    let stretched = try derivation.stretch(passcode, salt: Array(0..<16))
    #expect(stretched.withBytes { Array($0) } == bytes(answer))
  }

  /// Python's hashlib: key 00…1f, message "satchel".
  @Test func aSecretBindsAsEverybodysKeyedBLAKE2bWould() throws {
    let secret = try #require(try DeviceSecret(copying: Array(0..<32)))
    #expect(
      try secret.bind(Array("satchel".utf8))
        == bytes("8fa904f7d676585f77aab7139eb5e867abba05807e6b5358702f9188c7cf2fe0"))
  }
}

private func bytes(_ hexadecimal: some StringProtocol) -> [UInt8] {
  let digits = Array(hexadecimal.utf8).filter { $0 != 0x20 }
  return stride(from: 0, to: digits.count - 1, by: 2).compactMap {
    UInt8(String(decoding: digits[$0...$0 + 1], as: UTF8.self), radix: 16)
  }
}

/// The text that the reference code prints of its one test.
private struct Vector {
  private var fields: [String: String] = [:]

  init() throws {
    let file = try #require(
      try SharedData.files("crypto-vectors/argon2").first { $0.name == "argon2id" })
    // A later line of the same name is of a later pass.
    for line in String(decoding: file.bytes, as: UTF8.self).split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      fields[String(line[..<colon])] = String(line[line.index(after: colon)...])
    }
  }

  func field(_ name: String) throws -> [UInt8] {
    bytes(try #require(fields[name]))
  }

  func word(_ block: String, _ index: Int) throws -> UInt64 {
    let number = String(index)
    let padded = String(repeating: " ", count: 3 - number.count) + number
    let text = try #require(fields["Block \(block) [\(padded)]"])
    return try #require(UInt64(text.filter { $0 != " " }, radix: 16))
  }
}
