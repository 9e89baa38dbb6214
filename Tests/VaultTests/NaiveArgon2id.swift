import CSodium

/// Argon2id as RFC 9106 describes it, written down plainly: slow, and independent of libsodium's.
///
/// The published vectors use four lanes, a secret and associated data; libsodium offers none of them.
/// So they hold up this, and this holds up libsodium with what the vault asks of it.
struct NaiveArgon2id {
  var password: [UInt8]
  var salt: [UInt8]
  var secret: [UInt8] = []
  var associated: [UInt8] = []
  var passes: Int
  var memoryKiB: Int
  var lanes = 1
  var tagBytes = 32

  private typealias Block = [UInt64]

  private static let version = 0x13
  private static let type = 2
  private static let slices = 4
  private static let blockWords = 128

  private var laneLength: Int { memoryKiB / (Self.slices * lanes) * Self.slices }
  private var segmentLength: Int { laneLength / Self.slices }

  func tag() -> [UInt8] {
    let start = startingHash()
    var memory = (0..<lanes).map { lane in
      (0..<laneLength).map { column -> Block in
        guard column < 2 else { return Block(repeating: 0, count: Self.blockWords) }
        return Self.words(
          Self.longHash(start + Self.bytes(column) + Self.bytes(lane), count: 1024))
      }
    }
    for pass in 0..<passes {
      for slice in 0..<Self.slices {
        for lane in 0..<lanes { fill(&memory, pass: pass, slice: slice, lane: lane) }
      }
    }
    let last = memory.map { $0[laneLength - 1] }
    let final = last.dropFirst().reduce(last[0]) { zip($0, $1).map { $0 ^ $1 } }
    return Self.longHash(
      final.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) } },
      count: tagBytes)
  }

  private func startingHash() -> [UInt8] {
    let numbers = [lanes, tagBytes, memoryKiB, passes, Self.version, Self.type]
    var input = numbers.flatMap { Self.bytes($0) }
    for field in [password, salt, secret, associated] { input += Self.bytes(field.count) + field }
    return Self.hash(input, count: 64)
  }

  // MARK: Filling

  private func fill(_ memory: inout [[Block]], pass: Int, slice: Int, lane: Int) {
    let isIndependent = pass == 0 && slice < 2
    var addresses = Block()
    for index in 0..<segmentLength {
      if isIndependent, index % Self.blockWords == 0 {
        var input = Block(repeating: 0, count: Self.blockWords)
        let counter = index / Self.blockWords + 1
        for (place, value) in [
          pass, lane, slice, laneLength * lanes, passes, Self.type, counter,
        ].enumerated() { input[place] = UInt64(value) }
        let zeros = Block(repeating: 0, count: Self.blockWords)
        addresses = Self.compress(zeros, Self.compress(zeros, input))
      }
      let column = slice * segmentLength + index
      if pass == 0, column < 2 { continue }
      let previous = memory[lane][(column + laneLength - 1) % laneLength]
      let random = isIndependent ? addresses[index % Self.blockWords] : previous[0]
      let (other, place) = reference(
        random, pass: pass, slice: slice, lane: lane, index: index)
      let block = Self.compress(previous, memory[other][place])
      memory[lane][column] =
        pass == 0 ? block : zip(block, memory[lane][column]).map { $0 ^ $1 }
    }
  }

  private func reference(
    _ random: UInt64, pass: Int, slice: Int, lane: Int, index: Int
  ) -> (lane: Int, column: Int) {
    let isFirst = pass == 0 && slice == 0
    let other = isFirst ? lane : Int(random >> 32) % lanes
    let finished = pass == 0 ? slice * segmentLength : laneLength - segmentLength
    let area = finished + (other == lane ? index - 1 : index == 0 ? -1 : 0)
    let low = random & 0xFFFF_FFFF
    let squared = (low * low) >> 32
    let back = area - 1 - Int((UInt64(area) * squared) >> 32)
    let start = pass == 0 || slice == Self.slices - 1 ? 0 : (slice + 1) * segmentLength
    return (other, (start + back) % laneLength)
  }

  private static func compress(_ one: Block, _ two: Block) -> Block {
    let mixed = zip(one, two).map { $0 ^ $1 }
    var block = mixed
    for row in 0..<8 { permute(&block, (0..<16).map { 16 * row + $0 }) }
    for column in 0..<8 {
      permute(&block, (0..<16).map { 16 * ($0 / 2) + 2 * column + $0 % 2 })
    }
    return zip(mixed, block).map { $0 ^ $1 }
  }

  private static func permute(_ block: inout Block, _ places: [Int]) {
    func quarter(_ a: Int, _ b: Int, _ c: Int, _ d: Int) {
      let (a, b, c, d) = (places[a], places[b], places[c], places[d])
      for (first, second) in [(32, 24), (16, 63)] as [(UInt64, UInt64)] {
        block[a] = multiplyAdd(block[a], block[b])
        block[d] = rotate(block[d] ^ block[a], first)
        block[c] = multiplyAdd(block[c], block[d])
        block[b] = rotate(block[b] ^ block[c], second)
      }
    }
    for column in 0..<4 { quarter(column, column + 4, column + 8, column + 12) }
    for column in 0..<4 {
      quarter(column, (column + 1) % 4 + 4, (column + 2) % 4 + 8, (column + 3) % 4 + 12)
    }
  }

  private static func multiplyAdd(_ one: UInt64, _ two: UInt64) -> UInt64 {
    one &+ two &+ 2 &* (one & 0xFFFF_FFFF) &* (two & 0xFFFF_FFFF)
  }

  private static func rotate(_ word: UInt64, _ count: UInt64) -> UInt64 {
    word >> count | word << (64 - count)
  }

  // MARK: Hashes

  private static func longHash(_ input: [UInt8], count: Int) -> [UInt8] {
    let input = bytes(count) + input
    if count <= 64 { return hash(input, count: count) }
    var piece = hash(input, count: 64)
    var output = Array(piece.prefix(32))
    while count - output.count > 64 {
      piece = hash(piece, count: 64)
      output += piece.prefix(32)
    }
    return output + hash(piece, count: count - output.count)
  }

  private static func hash(_ input: [UInt8], count: Int) -> [UInt8] {
    var output = [UInt8](repeating: 0, count: count)
    crypto_generichash(&output, count, input, UInt64(input.count), nil, 0)
    return output
  }

  private static func bytes(_ number: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  private static func words(_ bytes: [UInt8]) -> Block {
    stride(from: 0, to: bytes.count, by: 8).map { start in
      (0..<8).reduce(0) { $0 | UInt64(bytes[start + $1]) << (8 * UInt64($1)) }
    }
  }
}
