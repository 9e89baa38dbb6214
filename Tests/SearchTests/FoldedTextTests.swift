import Foundation
import Testing

@testable import Search

@Suite struct FoldedTextTests {
  private func fold(_ text: String) -> String {
    String(decoding: FoldedText.fold(text), as: UTF8.self)
  }

  @Test(arguments: [
    ("", ""), ("   \t\n", ""), ("Müller", "muller"), ("MU\u{308}LLER", "muller"),
    ("Straße STRASSE \u{1E9E}", "strasse strasse ss"), ("İstanbul ılık", "istanbul ilik"),
    ("ΟΔΥΣΣΕΎΣ Οδυσσεύς", "οδυσσευσ οδυσσευσ"), ("\u{FB01}n \u{FB03}x", "fin ffix"),
    ("ＡＢＣ１２３", "abc123"), ("m² H₂O ½ ™", "m2 h2o 1/2 tm"), ("Łódź", "lodz"),
    ("SØREN ÆRØ Œuvre", "soren aero oeuvre"), ("Þórður Đorđe", "thordur dorde"),
    ("Ħal Ŧ ǿ Ǽ", "hal t o ae"), ("Ёлка Йод", "елка иод"), ("がギ", "か\u{30AD}"),
    ("  a \u{A0}\u{3000}\r\n b\u{2028}", "a b"), ("O’Brien – “x”", "o'brien - \"x\""),
    ("Zucker\u{AD}krankheit", "zuckerkrankheit"), ("\u{FEFF}a\u{200B}b", "ab"),
    ("\u{65}\u{301}\u{323}\u{1F9B7}", "e\u{1F9B7}"), ("Ǆ ŉ", "dz 'n"), ("a\0B", "a\0b"),
    ("\u{1C}a\u{1F}", "\u{1C}a\u{1F}"), ("한", "\u{1112}\u{1161}\u{11AB}"),
    ("가", "\u{1100}\u{1161}"), ("\u{1F80}", "α"), ("ﷺ", "صلى الله عليه وسلم"), ("１️⃣", "1"),
  ])
  func textFoldsToWhatPeopleType(_ text: String, _ folded: String) {
    #expect(Array(fold(text).utf8) == Array(folded.utf8), "\(text)")
  }

  /// Swift's reader is the oracle: it too replaces maximal subparts.
  @Test(arguments: 0..<4)
  func damagedTextFoldsAsItsRepairedFormDoes(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let bytes: [UInt8] = [
      0x41, 0x20, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xC3, 0xCC, 0xDF,
      0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF3, 0xF4, 0xF5, 0xFF,
    ]
    for _ in 0..<20_000 {
      let count = Int.random(in: 1...8, using: &random)
      let damaged = (0..<count).map { _ in random.pick(bytes) }
      let repaired = String(decoding: damaged, as: UTF8.self)
      #expect(
        FoldedText.fold(damaged) == FoldedText.fold(repaired), "seed \(seed): \(damaged)")
    }
  }

  @Test(arguments: 0..<4)
  func plainASCIIFoldsAtEveryPlaceAsByteByByte(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<10_000 {
      let count = Int.random(in: 0...40, using: &random)
      let kind = Int.random(in: 0..<3, using: &random)
      let text = (0..<count).map { _ -> UInt8 in
        switch kind {
        case 0: UInt8.random(in: 0..<0x80, using: &random)
        case 1: random.pick(Array(" @AMZ[`az{~\t".utf8))
        default: random.chance(1, in: 9) ? 0x20 : UInt8.random(in: 0x21..<0x7F, using: &random)
        }
      }
      let words = text.split { $0 == 0x20 || (0x09...0x0D).contains($0) }
      let expected = words.joined(separator: [0x20]).map {
        (0x41...0x5A).contains($0) ? $0 + 0x20 : $0
      }
      #expect(FoldedText.fold(text) == expected, "seed \(seed): \(text)")
    }
  }

  @Test func whatIsNotContiguousFoldsAlike() {
    let text = "Ä b\u{2003}C ﬁ"
    #expect(FoldedText.fold(text.utf8.map { $0 }.reversed().reversed()) == FoldedText.fold(text))
    #expect(fold(text) == "a b c fi")
  }

  @Test(arguments: 0..<4)
  func foldingIsDoneOnceAndForAllAndBlindToCanonicalEquivalence(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<3000 {
      let text = mixture(&random)
      let folded = FoldedText.fold(text)
      #expect(
        FoldedText.fold(folded) == folded, "seed \(seed): \(text.unicodeScalars.map(\.value))")
      for form in [
        text.decomposedStringWithCanonicalMapping, text.precomposedStringWithCanonicalMapping,
        text.decomposedStringWithCompatibilityMapping,
      ] {
        #expect(
          FoldedText.fold(form) == folded, "seed \(seed): \(text.unicodeScalars.map(\.value))")
      }
      #expect(folded.first != 0x20 && folded.last != 0x20)
      #expect(!zip(folded, folded.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 })
    }
  }

  /// Every character that was known to Unicode 10, against what Swift and Foundation know of it.
  @Test func everyCharacterFoldsAsTheUnicodeDatabaseSays() {
    for scalar in Self.known {
      let properties = scalar.properties
      let text = String(scalar)
      let folded = fold(text)
      let code = String(scalar.value, radix: 16)
      #expect(fold(folded) == folded, "\(code)")
      #expect(fold(text.decomposedStringWithCompatibilityMapping) == folded, "\(code)")
      if properties.isWhitespace {
        #expect(folded.isEmpty && fold("a\(text)b") == "a b", "\(code)")
      }
      if Self.isMark(scalar) { #expect(folded.isEmpty, "\(code)") }
      for part in folded.unicodeScalars where !Self.isJamo(part) {
        #expect(!Self.isMark(part), "\(code)")
        #expect(!part.properties.changesWhenNFKCCaseFolded, "\(code)")
      }
      // The iota below a letter is a mark here and a letter in upper case.
      let hasIota = text.decomposedStringWithCanonicalMapping.unicodeScalars.contains("\u{345}")
      if !hasIota, Self.isKnown(properties.uppercaseMapping) {
        #expect(fold(properties.uppercaseMapping) == folded, "\(code)")
      }
      #expect(fold(properties.lowercaseMapping) == folded, "\(code)")
      // What needs nothing of all that is left alone, but for the letters that we replace.
      let isPlain =
        !properties.changesWhenNFKCCaseFolded && !Self.isMark(scalar)
        && !properties.isWhitespace
        && text.decomposedStringWithCompatibilityMapping.utf8.elementsEqual(text.utf8)
      if isPlain, !folded.utf8.elementsEqual(text.utf8) {
        #expect(Self.isReplaced(scalar), "\(code)")
      }
    }
  }

  /// But for an Ahom sign that was a mark that takes no room and became one that does. Of the two
  /// large alphabets in which one character is like the next, every sixteenth.
  private static let known: [Unicode.Scalar] = (UInt32(0)..<0x11_0000).compactMap { value in
    guard let scalar = Unicode.Scalar(value), isKnown(String(scalar)), value != 0x1171E
    else { return nil }
    let isOneOfMany =
      scalar.properties.isUnifiedIdeograph || (0xAC00..<0xD7A4).contains(scalar.value)
    return isOneOfMany && value % 16 != 0 ? nil : scalar
  }

  /// Letters got capitals later than Unicode 10.
  private static func isKnown(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { ($0.properties.age?.major ?? 99) <= 10 }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    let category = scalar.properties.generalCategory
    return category == .nonspacingMark || category == .enclosingMark || category == .format
      || scalar.properties.canonicalCombiningClass != .notReordered
  }

  /// The folded form of Hangul is its letters, which the standard's form composes again.
  private static func isJamo(_ scalar: Unicode.Scalar) -> Bool {
    (0x1100...0x11FF).contains(scalar.value)
  }

  private static func isReplaced(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.name?.hasPrefix("LATIN SMALL L") ?? false
      || "‘’‛“”‟ʹʼ‐‒–—−⁄".unicodeScalars.contains(scalar)
  }

  private func mixture(_ random: inout SeededGenerator) -> String {
    let marks: [UInt32] = [
      0x300, 0x301, 0x323, 0x327, 0x345, 0x3099, 0x5B0, 0x1D165, 0x1B44, 0xFE0F,
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...8, using: &random) {
      let value: UInt32 =
        switch Int.random(in: 0..<6, using: &random) {
        case 0: UInt32.random(in: 0x20..<0x7F, using: &random)
        case 1: UInt32.random(in: 0xA0..<0x600, using: &random)
        case 2: random.pick(marks)
        case 3: random.pick([0x20, 0xA0, 0x3000, 0x09, 0x2009])
        case 4: UInt32.random(in: 0xAC00..<0xD7A4, using: &random)
        default: UInt32.random(in: 0x1E00..<0x3400, using: &random)
        }
      if let scalar = Unicode.Scalar(value), scalar.properties.age.map({ $0.major <= 10 }) ?? false
      {
        text.append(scalar)
      }
    }
    return String(text)
  }
}
