import Foundation
import Testing

/// A collection of other people's vectors for one cipher: right ones, and ones that must be refused.
struct Wycheproof: Decodable {
  struct Group: Decodable {
    /// All three in bits.
    let ivSize: Int
    let keySize: Int
    let tagSize: Int
    let tests: [Vector]
  }

  struct Vector: Decodable, CustomStringConvertible {
    let tcId: Int
    let comment: String
    let key: Hexadecimal
    let iv: Hexadecimal
    let aad: Hexadecimal
    let msg: Hexadecimal
    let ct: Hexadecimal
    let tag: Hexadecimal
    let result: String

    var description: String { "\(tcId) \(comment)" }
  }

  struct Hexadecimal: Decodable {
    let bytes: [UInt8]

    init(from decoder: any Decoder) throws {
      let digits = Array(try decoder.singleValueContainer().decode(String.self).utf8)
      bytes = try stride(from: 0, to: digits.count, by: 2).map { place in
        let pair = String(decoding: digits[place..<min(place + 2, digits.count)], as: UTF8.self)
        guard pair.utf8.count == 2, let byte = UInt8(pair, radix: 16) else {
          throw DecodingError.dataCorrupted(
            .init(codingPath: decoder.codingPath, debugDescription: "no hexadecimal digits"))
        }
        return byte
      }
    }
  }

  let numberOfTests: Int
  let testGroups: [Group]

  init(_ name: String) throws {
    let file = try #require(SharedData.folder).appending(path: "crypto-vectors/" + name)
    self = try JSONDecoder().decode(Wycheproof.self, from: Data(contentsOf: file))
    let count = testGroups.reduce(0) { $0 + $1.tests.count }
    try #require(count == numberOfTests, "\(name) is not whole")
  }

  /// Those with the sizes that a cipher of ours has; the rest it can't even be asked for.
  func vectors(keyBytes: Int, nonceBytes: Int, tagBytes: Int) -> [Vector] {
    testGroups.filter {
      $0.keySize == 8 * keyBytes && $0.ivSize == 8 * nonceBytes && $0.tagSize == 8 * tagBytes
    }.flatMap(\.tests)
  }
}
