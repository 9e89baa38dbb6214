import Foundation
import Testing

@testable import Vault

@Suite struct RecoveryKeyTests {
  private static let words = RecoveryWords.all.map { $0.description }

  private func words(_ key: RecoveryKey) throws -> [String] {
    try key.withWords { String(decoding: $0, as: UTF8.self) }.split(separator: " ").map(String.init)
  }

  private func mistake(_ words: [String]) -> RecoveryKey.Mistake? {
    mistake(words.joined(separator: " "))
  }

  private func mistake(_ text: String) -> RecoveryKey.Mistake? {
    do {
      _ = try RecoveryKey(parsing: text.utf8)
      return nil
    } catch {
      return error as? RecoveryKey.Mistake
    }
  }

  // MARK: The list

  @Test func theListHas512ShortWordsOfSmallLettersInOrder() {
    #expect(Self.words.count == 512)
    #expect(Self.words == Self.words.sorted())
    for word in Self.words {
      #expect((3...7).contains(word.count), "\(word)")
      #expect(word.utf8.allSatisfy { (0x61...0x7A).contains($0) }, "\(word)")
    }
  }

  @Test func fourLettersAreEnoughToTellAnyWord() {
    #expect(Set(Self.words.map { $0.prefix(4) }).count == 512)
    for word in Self.words where word.count < 4 {
      #expect(Self.words.count { $0.hasPrefix(word) } == 1, "\(word)")
    }
  }

  @Test func noSlipOfOneLetterMakesAnotherWord() {
    for (index, word) in Self.words.enumerated() {
      for other in Self.words[(index + 1)...] {
        #expect(!Self.isOneSlip(word, other), "\(word) and \(other)")
      }
    }
  }

  /// One letter more, less, other, or two neighbours swapped.
  private static func isOneSlip(_ left: String, _ right: String) -> Bool {
    var (short, long) = (Array(left.utf8), Array(right.utf8))
    if short.count > long.count { swap(&short, &long) }
    guard long.count - short.count <= 1 else { return false }
    let head = zip(short, long).prefix { $0 == $1 }.count
    let tail = min(
      zip(short.reversed(), long.reversed()).prefix { $0 == $1 }.count, short.count - head)
    if long.count > short.count { return head + tail == short.count }
    let middle = short.count - head - tail
    return middle <= 1
      || (middle == 2 && short[head] == long[head + 1] && short[head + 1] == long[head])
  }

  @Test(arguments: [
    ("cat", "cut", true), ("cat", "cart", true), ("cat", "act", true), ("cat", "cat", true),
    ("cat", "cots", false), ("abcd", "dbca", false), ("anchor", "ankle", false),
  ])
  func aSlipIsRecognized(_ left: String, _ right: String, _ isSlip: Bool) {
    #expect(Self.isOneSlip(left, right) == isSlip)
    #expect(Self.isOneSlip(right, left) == isSlip)
  }

  /// Words of the list's kind that sound like another, as far as one thinks of them.
  @Test func noWordSoundsLikeAnother() {
    let homophones = """
      aisle ant ball bare bark base beach bean bear beat beet bell berry blue boar board \
      bolder boulder bow bread break bridal bury cannon carrot cash cell cellar cent cereal \
      chord cite coat colonel coral core council course currant cymbal deer desert dessert doe \
      dough draft dye earn eye fair fare feet fir flea flour flower fowl gate grate guest hail \
      hair hall hare hart heart hole horse hour jam key knight knot lane leaf leek lie links \
      loan lynx mail main maize mare meat medal metal mite moat moose morning muscle mussel \
      nail night none nun oar ore pail pain pair palette pane paw peak pear pedal peel pier \
      pigeon pistol place plain plane plum pole poor pore prince prize profit quarts rain rays \
      read reed reel ring road roll root rose route rye sail sale satire sauce scene sea seal \
      seed sheep shoe sight site sleigh soul stair stake steak steel sun surf tail tea team \
      tear tide toad toe tow vein waist wait war watch weather week whale wheel whip witch \
      wood yolk
      """.split(separator: " ").map(String.init)
    #expect(Set(Self.words).intersection(homophones) == [])
  }

  // MARK: Keys

  /// Computed with another implementation of BLAKE2b.
  @Test(arguments: [
    (
      [UInt8](0..<16),
      "acorn amber bacon bucket elbow pencil magic marble bagel "
        + "branch cobra highway sugar shirt visitor tugboat"
    ),
    (
      [UInt8](repeating: 0x5A, count: 16),
      "guide recipe jaguar swan pink flute oval coffee guide "
        + "recipe jaguar swan pink flute mailbox raft"
    ),
  ])
  func aKeyHasTheWordsItAlwaysHad(_ bytes: [UInt8], _ expected: String) throws {
    let key = try RecoveryKey(parsing: expected.utf8)
    #expect(key.bytes.withBytes { Array($0) } == bytes)
    #expect(try words(key).joined(separator: " ") == expected)
  }

  @Test func everyKeyIsReadBackFromItsWords() throws {
    for _ in 0..<200 {
      let key = try RecoveryKey()
      let shown = try words(key)
      #expect(shown.count == RecoveryKey.wordCount)
      #expect(try RecoveryKey(parsing: shown.joined(separator: " ").utf8).bytes.equals(key.bytes))
    }
  }

  @Test func howTheWordsAreWrittenDoesNotMatter() throws {
    let key = try RecoveryKey()
    let shown = try words(key)
    let spellings = [
      shown.joined(separator: " ").uppercased(),
      "  " + shown.joined(separator: " \t\r\n ") + " ",
      shown.enumerated().map { "\($0 + 1). \($1.capitalized)" }.joined(separator: ",\n"),
      shown.map { String($0.prefix(4)) }.joined(separator: " "),
      shown.map { String($0.prefix(5)) }.joined(separator: "-"),
    ]
    for spelling in spellings {
      #expect(try RecoveryKey(parsing: spelling.utf8).bytes.equals(key.bytes), "\(spelling)")
    }
  }

  @Test func aWordThatIsNoneIsNamedByItsNumber() throws {
    for _ in 0..<20 {
      let shown = try words(RecoveryKey())
      for index in shown.indices {
        for wrong in [shown[index] + "x", String(shown[index].prefix(2)), "zzzz", "é"] {
          var typed = shown
          typed[index] = wrong
          #expect(mistake(typed) == .unknownWord(index + 1), "\(wrong)")
        }
      }
    }
  }

  @Test func theFirstOfSeveralWordsThatAreNoneIsNamed() throws {
    var typed = try words(RecoveryKey())
    typed[11] = "qqqq"
    typed[4] = "qqqq"
    #expect(mistake(typed) == .unknownWord(5))
  }

  @Test(arguments: [0, 1, 15, 17, 300])
  func thereAreSixteenWords(count: Int) {
    #expect(mistake(Array(repeating: "acorn", count: count)) == .wordCount(count > 200 ? 0 : count))
  }

  /// 16 bits: one in 65,536 other words would pass.
  @Test func anotherWordOrAnotherOrderIsNoticed() throws {
    var noticed = 0
    var tried = 0
    for _ in 0..<20 {
      let shown = try words(RecoveryKey())
      for index in shown.indices {
        for typed in [replaced(shown, index), swapped(shown, index)] where typed != shown {
          tried += 1
          if mistake(typed) == .checksum { noticed += 1 }
        }
      }
    }
    #expect(tried > 500 && noticed >= tried - 2)
  }

  private func replaced(_ words: [String], _ index: Int) -> [String] {
    var words = words
    words[index] = Self.words[(Self.words.firstIndex(of: words[index])! + 1) % 512]
    return words
  }

  private func swapped(_ words: [String], _ index: Int) -> [String] {
    var words = words
    words.swapAt(index, (index + 1) % words.count)
    return words
  }

  @Test func noMistakeRepeatsWhatWasTyped() throws {
    var typed = try words(RecoveryKey())
    typed[2] = "secretish"
    do {
      _ = try RecoveryKey(parsing: typed.joined(separator: " ").utf8)
    } catch {
      #expect(!"\(error)".contains("secretish"))
    }
  }
}
