import CSodium

/// Argon2id as RFC 9106 writes it down, for comparison: slow, with every parameter that the
/// library's own function leaves out. Only BLAKE2b is borrowed.
struct Argon2Reference {
  var passes: Int
  var memoryKiB: Int
  var lanes = 1
  var tagBytes = 32
  var password: [UInt8]
  var salt: [UInt8]
  var secret: [UInt8] = []
  var associatedData: [UInt8] = []

  private typealias Block = [UInt64]
  private static let version = 0x13
  private static let type = 2
  private static let zero = Block(repeating: 0, count: 128)

  private var segment: Int { memoryKiB / (4 * lanes) }
  private var columns: Int { 4 * segment }

  var tag: [UInt8] {
    var memory = firstColumns()
    for pass in 0..<passes {
      for slice in 0..<4 {
        for lane in 0..<lanes { fill(&memory, pass, slice, lane) }
      }
    }
    let last = memory.map { $0[columns - 1] }
    let sum = last.dropFirst().reduce(last[0]) { zip($0, $1).map { $0 ^ $1 } }
    return Self.longHash(sum.flatMap(Self.bytes), count: tagBytes)
  }

  /// H0 of section 3.2.
  var prehash: [UInt8] {
    var input = [lanes, tagBytes, memoryKiB, passes, Self.version, Self.type].flatMap(Self.word)
    for field in [password, salt, secret, associatedData] {
      input += Self.word(field.count) + field
    }
    return Self.hash(input, count: 64)
  }

  private func firstColumns() -> [[Block]] {
    let prehash = prehash
    return (0..<lanes).map { lane in
      let first = (0..<2).map { column in
        let bytes = Self.longHash(prehash + Self.word(column) + Self.word(lane), count: 1024)
        return (0..<128).map { index in
          bytes[index * 8..<index * 8 + 8].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        }
      }
      return first + Array(repeating: Self.zero, count: columns - 2)
    }
  }

  private func fill(_ memory: inout [[Block]], _ pass: Int, _ slice: Int, _ lane: Int) {
    let isIndependent = pass == 0 && slice < 2
    var addresses = Self.zero
    for index in 0..<segment {
      if isIndependent && index % 128 == 0 {
        var input = Self.zero
        let head = [pass, lane, slice, 4 * lanes * segment, passes, Self.type, index / 128 + 1]
        for (place, value) in head.enumerated() { input[place] = UInt64(value) }
        addresses = Self.compress(Self.zero, Self.compress(Self.zero, input))
      }
      if pass == 0 && slice == 0 && index < 2 { continue }
      let column = slice * segment + index
      let previous = memory[lane][column == 0 ? columns - 1 : column - 1]
      let pseudoRandom = isIndependent ? addresses[index % 128] : previous[0]
      let other = pass == 0 && slice == 0 ? lane : Int(pseudoRandom >> 32) % lanes
      let place = reference(pseudoRandom, pass, slice, index, isSameLane: other == lane)
      let block = Self.compress(previous, memory[other][place])
      memory[lane][column] =
        pass == 0 ? block : zip(block, memory[lane][column]).map { $0 ^ $1 }
    }
  }

  /// Section 3.4.1.2: the column that a pseudo-random value points to.
  private func reference(
    _ pseudoRandom: UInt64, _ pass: Int, _ slice: Int, _ index: Int, isSameLane: Bool
  ) -> Int {
    let finished = pass == 0 ? slice * segment : columns - segment
    let area = isSameLane ? finished + index - 1 : finished - (index == 0 ? 1 : 0)
    let low = pseudoRandom & 0xFFFF_FFFF
    let distance = (UInt64(area) * ((low * low) >> 32)) >> 32
    let start = pass == 0 || slice == 3 ? 0 : (slice + 1) * segment
    return (start + area - 1 - Int(distance)) % columns
  }

  // MARK: The compression function

  private static func compress(_ left: Block, _ right: Block) -> Block {
    let mixed = zip(left, right).map { $0 ^ $1 }
    var block = mixed
    for row in 0..<8 { permute(&block, (0..<16).map { row * 16 + $0 }) }
    for column in 0..<8 {
      permute(&block, (0..<16).map { ($0 / 2) * 16 + column * 2 + $0 % 2 })
    }
    return zip(block, mixed).map { $0 ^ $1 }
  }

  private static func permute(_ block: inout Block, _ places: [Int]) {
    for (a, b, c, d) in [
      (0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15),
      (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14),
    ] {
      mix(&block, places[a], places[b], places[c], places[d])
    }
  }

  private static func mix(_ block: inout Block, _ a: Int, _ b: Int, _ c: Int, _ d: Int) {
    for (first, second) in [(UInt64(32), UInt64(24)), (16, 63)] {
      block[a] = sum(block[a], block[b])
      block[d] = rotate(block[d] ^ block[a], by: first)
      block[c] = sum(block[c], block[d])
      block[b] = rotate(block[b] ^ block[c], by: second)
    }
  }

  private static func sum(_ left: UInt64, _ right: UInt64) -> UInt64 {
    left &+ right &+ 2 &* (left & 0xFFFF_FFFF) &* (right & 0xFFFF_FFFF)
  }

  private static func rotate(_ value: UInt64, by count: UInt64) -> UInt64 {
    value >> count | value << (64 - count)
  }

  // MARK: Hashes

  private static func longHash(_ input: [UInt8], count: Int) -> [UInt8] {
    var hash = hash(word(count) + input, count: min(count, 64))
    guard count > 64 else { return hash }
    var output = Array(hash.prefix(32))
    while count - output.count > 64 {
      hash = Self.hash(hash, count: 64)
      output += hash.prefix(32)
    }
    return output + Self.hash(hash, count: count - output.count)
  }

  private static func hash(_ input: [UInt8], count: Int) -> [UInt8] {
    var output = [UInt8](repeating: 0, count: count)
    crypto_generichash(&output, count, input, UInt64(input.count), nil, 0)
    return output
  }

  private static func word(_ value: Int) -> [UInt8] {
    withUnsafeBytes(of: UInt32(value).littleEndian) { Array($0) }
  }

  private static func bytes(_ value: UInt64) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { Array($0) }
  }
}
