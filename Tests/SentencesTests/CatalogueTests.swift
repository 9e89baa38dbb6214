import Testing

@testable import Sentences

@Suite struct CatalogueTests {
  @Test func everySentenceIsThereInEachLanguageAsItIsWritten() throws {
    let table = try #require(try SentenceTable.read()["core"])
    #expect(Catalogue.core.keys == table.keys.sorted() && table.count > 500)
    for (key, texts) in table {
      #expect(Catalogue.core.pattern(key, .english) == texts["en"], "\(key)")
      #expect(Catalogue.core.pattern(key, .spanish) == texts["es"], "\(key)")
      #expect(Catalogue.core.pattern(key, .pseudo) == texts["en"], "\(key)")
    }
  }

  @Test func theArgumentsOfASentenceAreTheSameInEachLanguage() throws {
    for (part, table) in try SentenceTable.read() {
      for (key, texts) in table {
        #expect(texts.keys.sorted() == ["en", "es"], "\(part) \(key)")
        let arguments = Set(texts.values.map { SentenceTable.arguments(of: $0) })
        #expect(arguments.count == 1, "\(part) \(key)")
        for names in texts.values.flatMap({ SentenceTable.branches(of: $0) }) {
          #expect(names.contains("other") && Set(names).count == names.count, "\(part) \(key)")
        }
      }
    }
  }

  /// They are looked up by a code, so that whoever does it can't know which one it gets.
  @Test func allOfAFamilyTakeTheSameArguments() throws {
    let table = try #require(try SentenceTable.read()["core"])
    let families: [String: [String: String]] = [
      "absent.": [:], "criticality.": [:], "dosage.day.": [:], "dosage.moment.": [:],
      "dosage.every.": ["number": "sentence"], "dosage.rate.": ["times": "sentence"], "flag.": [:],
      "kind.": [:], "severity.": [:], "status.": [:], "unit.": ["amount": "text"],
      "visit.class.": [:],
    ]
    for (family, arguments) in families {
      let keys = table.keys.filter { $0.hasPrefix(family) }
      #expect(!keys.isEmpty, "\(family)")
      for key in keys {
        let own = SentenceTable.arguments(of: table[key]?["en"] ?? "")
        #expect(own.allSatisfy { arguments[$0.key] == $0.value }, "\(key)")
      }
    }
  }

  /// What can be read easily in the pseudo-locale bypassed the catalogue.
  @Test func thePseudoLocaleChangesEveryLetterOfTheCatalogueAndNoneOfTheArguments() throws {
    let table = try #require(try SentenceTable.read()["core"])
    for (key, texts) in table {
      let names = SentenceTable.arguments(of: texts["en"] ?? "")
      for count in [0, 1, 5] {
        let shown = Sentence(key, arguments(names, "¤", count), from: .core).text(in: .pseudo)
        #expect(!shown.contains { $0.isASCII && $0.isLetter }, "\(key): \(shown)")
        let data = Sentence(key, arguments(names, "Data", count), from: .core).text(in: .pseudo)
        #expect(
          data.split(separator: "Data", omittingEmptySubsequences: false).joined(separator: "¤")
            == shown, "\(key)")
        let english = Sentence(key, arguments(names, "¤", count), from: .core).text()
        let hasWords = english.contains { $0.isLetter }
        #expect(shown.hasPrefix("⟦") == hasWords && shown.hasSuffix("⟧") == hasWords, "\(key)")
      }
    }
  }

  private func arguments(
    _ names: [String: String], _ text: String, _ count: Int
  ) -> [String: Sentence.Argument] {
    names.mapValues { kind in
      switch kind {
      case "number": .number(count)
      case "sentence": .sentence(.verbatim(text))
      case "list": .list([.verbatim(text), .verbatim(text)], .comma)
      case "choices": .list([.verbatim(text)], .and)
      default: .text(text)
      }
    }
  }
}
