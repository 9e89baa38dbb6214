#if Tools
import Foundation
import Satchel
import Testing

@testable import satchel

/// Every transcript once more, as a person would see it, in a language whose letters lie outside
/// of ASCII: what can be read nevertheless must be data, or it didn't come from the catalogue.
@Suite struct PseudoLocaleTests {
  @Test(arguments: GoldenTests.names)
  func whatIsShownComesFromTheCatalogueOrFromTheRecord(name: String) async throws {
    let file = Repository.root + "/Tests/CLITests/Golden/" + name
    let transcript = try Transcript(parsing: String(contentsOfFile: file, encoding: .utf8))
    let place = try TemporaryPlace()
    let world = try await World(
      World.Options(
        home: place.home, keys: place.keys, clock: .manual,
        seed: UInt64(transcript.directives["seed"] ?? "7")))
    var known = Self.programWords
    for format in [OutputFormat.human, .spoken] {
      let terminal = Terminal(width: 100, language: .pseudo)
      let interpreter = await Interpreter(world, renderer: format.renderer(for: terminal))
      for line in transcript.fedLines {
        let placed = GoldenTests.placed(line, in: place)
        known.formUnion(Self.words(placed))
        known.formUnion(Self.wordsOfFiles(in: placed))
        for shown in await interpreter.answer(Array(placed.utf8)) {
          let bare = Self.bareWords(shown, known: known)
          #expect(bare.isEmpty, "\(bare.joined(separator: " ")) in: \(shown.prefix(200))")
        }
      }
    }
    await world.close()
  }

  @Test func aBareWordIsFound() {
    let shown = "⟦Şȧṽḗḓ⟧ Results 12 · 2026-01-05T09:00:00Z"
    #expect(Self.bareWords(shown, known: Self.programWords) == ["Results"])
  }

  /// Grammar, codes and FHIR's names are the same in every language.
  private static let programWords: Set<String> = {
    let codes =
      SatchelError.Code.allCases.map(\.rawValue) + LineError.Code.allCases.map(\.rawValue)
      + HarnessError.Code.allCases.map(\.rawValue)
      + SatchelError.Code.allCases.compactMap(\.command)
    let grammar = Verb.all.map(\.usage) + Verb.nouns
    let parameters = SearchQuery.types.flatMap { SearchQuery.parameters(of: $0) }
    let recovery =
      (try? String(
        contentsOfFile: Repository.root + "/Tests/FormatReader/recovery_words.txt",
        encoding: .utf8)) ?? ""
    let others = [recovery, "TEST phone SUBSETTED none estimate accurate off ObservationValue"]
    return words(
      (codes + grammar + parameters + SearchQuery.types + others).joined(separator: " "))
  }()

  /// The words of each file that a line names, and of all that a folder holds.
  private static func wordsOfFiles(in line: String) -> Set<String> {
    var words: Set<String> = []
    for part in line.split(separator: " ").map({ $0.trimmingCharacters(in: ["\""]) })
    where part.contains("/") {
      let path = part.hasPrefix("/") ? part : Repository.root + "/" + part
      let inside = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      for file in inside.isEmpty ? [path] : inside.map({ path + "/" + $0 }) {
        words.formUnion(Self.words((try? String(contentsOfFile: file, encoding: .utf8)) ?? ""))
      }
    }
    return words
  }

  /// What neither the program nor the record has; a long value is broken in the middle of words.
  private static func bareWords(_ row: String, known: Set<String>) -> [String] {
    let found = list(of: row)
    return found.enumerated().filter { index, word in
      if known.contains(word) { return false }
      if index == 0, known.contains(where: { $0.hasSuffix(word) }) { return false }
      return index < found.count - 1 || !known.contains { $0.hasPrefix(word) }
    }.map(\.element)
  }

  private static func words(_ text: String) -> Set<String> { Set(list(of: text)) }

  /// The ASCII words of a text; of times and UUIDs none.
  private static func list(of text: String) -> [String] {
    let marked = text.replacing(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/, with: " ")
      .replacing(/\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)/, with: " ")
    return marked.split { !($0.isASCII && $0.isLetter) }.filter { $0.count > 1 }.map(String.init)
  }
}
#endif
