import Testing

@testable import Search

@Suite struct WordTests {
  private func words(_ text: String) -> [String] {
    var words: [String] = []
    FoldedText.words(in: FoldedText.fold(text)) {
      words.append(String(decoding: $0, as: UTF8.self))
    }
    return words
  }

  @Test(
    arguments: [
      ("", []), ("--", []),
      ("Hemoglobin A1c/Hemoglobin.total", ["hemoglobin", "a1c", "hemoglobin", "total"]),
      ("O'Brien’s 5.4%", ["o", "brien", "s", "5", "4"]), ("γ-GT Ærø", ["γ", "gt", "aero"]),
      ("糖尿病 type 2", ["糖", "尿", "病", "type", "2"]), ("カルテabc", ["カ", "ル", "テ", "abc"]),
      ("ยาแกปวด", ["ยาแกปวด"]), ("हिन्दी", ["हिनदी"]), ("a\u{FFFD}b😀c", ["a", "b", "c"]),
      ("سكري", ["سكري"]),
    ] as [(String, [String])])
  func wordsAreRunsOfLettersAndDigits(_ text: String, _ expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test func aLongWordIsCutAtACharacter() {
    #expect(
      words(String(repeating: "a", count: 41) + " b") == [String(repeating: "a", count: 40), "b"])
    #expect(words(String(repeating: "a", count: 40)) == [String(repeating: "a", count: 40)])
    let cut = "a" + String(repeating: "γ", count: 19)
    #expect(words("a" + String(repeating: "γ", count: 30) + "x") == [cut])
  }

  @Test func bytesThatWereNeverFoldedDoNotTrap() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<5000 {
      let bytes = (0..<12).map { _ in UInt8.random(in: 0...255, using: &random) }
      FoldedText.words(in: bytes) { #expect(!$0.isEmpty && $0.count <= 40) }
    }
  }

  /// Letters (L), numbers (N) and spacing marks (Mc) of Unicode 10, as Swift knows them.
  @Test func everyLetterAndDigitIsPartOfAWord() {
    for value in UInt32(0)..<0x11_0000 {
      // An Ahom sign has become a spacing mark since the table was made.
      guard let scalar = Unicode.Scalar(value), let age = scalar.properties.age, age.major <= 10,
        value != 0x1171E
      else { continue }
      let isWord: Bool =
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
          .decimalNumber, .letterNumber, .otherNumber, .spacingMark:
          true
        default: false
        }
      let kind = FoldingTable.shared.wordClass(of: value)
      #expect((kind != .none) == isWord, "\(String(value, radix: 16))")
      if scalar.properties.isUnifiedIdeograph {
        #expect(kind == .ideograph, "\(String(value, radix: 16))")
      }
    }
  }
}
