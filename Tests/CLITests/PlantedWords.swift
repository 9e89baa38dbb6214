#if Tools
import Foundation

/// Fifty words that stand nowhere else, and a record that has them in all its corners.
struct PlantedWords {
  let words: [String]
  /// A Bundle with the words in names, notes, codes, ids and elements that nobody knows.
  let bundle: String
  /// The same person with other notes, so that a second import writes again.
  let changedBundle: String

  init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    words = (0..<50).map { _ in
      String((0..<14).map { _ in Character(Self.letter(&generator)) })
    }
    bundle = Self.bundle(words, remark: "before", &generator)
    changedBundle = Self.bundle(words, remark: "after", &generator)
  }

  private static func letter(_ generator: inout SeededGenerator) -> Unicode.Scalar {
    Unicode.Scalar(UInt8.random(in: 97...122, using: &generator))
  }

  private static func bundle(
    _ words: [String], remark: String, _ generator: inout SeededGenerator
  ) -> String {
    let patient = """
      {"resource":{"resourceType":"Patient","id":"\(words[0])","birthDate":"1961-04-17",
      "name":[{"family":"\(words[1])","given":["\(words[2])","\(words[3])"],
      "text":"\(words[4])"}],"address":[{"line":["\(words[5])"],"city":"\(words[6])"}],
      "telecom":[{"value":"\(words[7])@example.org"}],"contact":[{"name":{"family":"\(words[8])"}}],
      "identifier":[{"system":"http://example.org/\(words[9])","value":"\(words[10])"}]}}
      """
    var entries = [patient]
    for place in 0..<13 {
      let own = words[(11 + 3 * place)..<(14 + 3 * place)].map { $0 }
      // The last ones are long, so that they spill over many pages.
      let filler = String(
        (0..<(place < 10 ? 40 : 20_000)).map { _ in Character(letter(&generator)) })
      entries.append(
        """
        {"fullUrl":"urn:uuid:0c3151bd-1cbf-4d64-b04d-\(String(100_000_000_000 + place))",
        "resource":{"resourceType":"\(place % 2 == 0 ? "Observation" : "Condition")",
        "id":"\(own[0])","\(place % 2 == 0 ? "status" : "recordedDate")":"2025-11-02",
        "code":{"coding":[{"system":"http://example.org","code":"\(own[1])",
        "display":"\(own[1]) \(filler)"}],"text":"\(own[2])"},
        "\(own[2])":[{"unknown":"\(own[2])"}],"effectiveDateTime":"2025-11-02",
        "note":[{"text":"\(remark) \(filler) \(own[2]) \(filler)"}],
        "subject":{"reference":"Patient/\(words[0])"}}}
        """)
    }
    for number in 0..<200 {
      entries.append(
        """
        {"resource":{"resourceType":"Observation","id":"filler-\(number)","status":"final",
        "code":{"text":"\(remark)"},"subject":{"reference":"Patient/\(words[0])"}}}
        """)
    }
    return """
      {"resourceType":"Bundle","type":"collection","entry":[\(entries.joined(separator: ",\n"))]}
      """
  }
}

/// Looks for words in every file under some folders.
struct ByteScan {
  private let needles: [(word: String, spelling: String, bytes: Data)]

  /// Looks for each word as it is, in UTF-16 of either order, and at any place in Base64.
  init(_ words: [String]) {
    needles = words.flatMap { word in
      let units = Array(word.utf16)
      var needles = [
        (word, "as it is", Data(word.utf8)),
        (word, "in UTF-16LE", Data(units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })),
        (word, "in UTF-16BE", Data(units.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] })),
      ]
      for shift in 0..<3 {
        // What stands before and behind colours the characters at the edges: they are cut off.
        let bytes = Data([UInt8](repeating: 0, count: shift) + Array(word.utf8))
        let whole = bytes.prefix(bytes.count / 3 * 3).base64EncodedString()
        needles.append((word, "in Base64", Data(whole.utf8.dropFirst(shift == 0 ? 0 : 4))))
      }
      return needles
    }
  }

  struct Finding: CustomStringConvertible {
    let word: String
    let description: String
  }

  func findings(in folders: [String]) throws -> [Finding] {
    var findings: [Finding] = []
    for path in folders.flatMap({ Self.files(in: $0) }) {
      let name = Data(path.utf8)
      // A file may go while its folder is read.
      guard let data = FileManager.default.contents(atPath: path) else { continue }
      for needle in needles
      where data.range(of: needle.bytes) != nil || name.range(of: needle.bytes) != nil {
        findings.append(
          Finding(
            word: needle.word, description: "\(needle.word) \(needle.spelling) in \(path)"))
      }
    }
    return findings
  }

  static func files(in folder: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.sorted().map { folder + "/" + $0 }.filter { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        && !isFolder.boolValue
    }
  }
}
#endif
