#if Tools
import Foundation
import Testing

/// Forty invented people whom others generated, through the program and back.
@Suite struct SyntheaTests {
  /// One person as the source has it.
  private struct Source {
    let path: String
    /// What each resource must come back as, in the order of the bundle.
    var expected: [(id: String, json: [UInt8])] = []
    var counts: [String: Int] = [:]

    init(path: String) throws {
      self.path = path
      let bundle = JSONTree(try Data(contentsOf: URL(fileURLWithPath: path)))
      let entries = bundle["entry"]?.elements ?? []
      var resolved: [String: String] = [:]
      for entry in entries {
        guard let address = entry["fullUrl"]?.text, let id = Self.id(entry) else { continue }
        resolved[address] = id
      }
      for entry in entries {
        guard let resource = entry["resource"], let id = Self.id(entry) else { continue }
        expected.append(
          (id, resource.canonical { $0.hasPrefix("urn:uuid:") ? resolved[$0] : nil }))
        counts[String(id.prefix { $0 != "/" }), default: 0] += 1
      }
    }

    private static func id(_ entry: JSONTree) -> String? {
      guard let type = entry["resource"]?["resourceType"]?.text,
        let id = entry["resource"]?["id"]?.text
      else { return nil }
      return type + "/" + id
    }
  }

  @Test(
    .enabled(if: !Program.all.isEmpty, Program.absent),
    .enabled(if: SharedData.has("synthea"), SharedData.absent))
  func fortyPeopleInOneVaultComeBackAsTheyWereButForResolvedReferences() throws {
    let place = try TemporaryPlace()
    let sources = try SharedData.paths("synthea", ending: ".json").map { try Source(path: $0) }
    var input = "vault create passcode=482913\n"
    for (index, source) in sources.enumerated() {
      input += "record import \"\(source.path)\" => p\(index)\nrecord summary\n"
    }
    // Only when all are there: nobody's import may touch another's record.
    for (index, source) in sources.enumerated() {
      input += "person use ${p\(index)}\n"
      for (id, _) in source.expected { input += "record get \(id)\n" }
    }
    let result = try Program.quickest.run(
      place.options() + ["--format", "json"], input: Data(input.utf8))
    #expect(result.status == 0 && result.complaint.isEmpty)

    var answers = Answers(result.output)
    let created = try answers.next()
    #expect(created.last?["line"] == "ok")
    for source in sources {
      let imported = try answers.next()
      #expect(imported.last?["added"] == String(source.expected.count), "\(source.path)")
      let summary = try answers.next()
      let types = summary.filter { $0["line"] == "type" }
      let counts = types.map { ($0["name"] ?? "", Int($0["count"] ?? "") ?? -1) }
      #expect(Dictionary(uniqueKeysWithValues: counts) == source.counts, "\(source.path)")
    }
    for source in sources {
      #expect(try answers.next().last?["line"] == "ok")
      for (id, json) in source.expected {
        let body = try answers.next()
        let isEqual = body.first?["json"]?.utf8.elementsEqual(json) ?? false
        #expect(isEqual && body.count == 2, "\(id) of \(source.path)")
      }
    }
    #expect(answers.isAtEnd)

    let all = sources.flatMap { $0.expected.map(\.id) }
    let recurring = Dictionary(grouping: all) { $0 }.filter { $0.value.count > 1 }
    #expect(sources.count == 40 && all.count == 12_881 && recurring.count == 32)
  }
}

/// A JSON output, answer by answer; each line is read by Foundation.
private struct Answers {
  private var lines: ArraySlice<Substring>

  init(_ output: String) { lines = output.split(separator: "\n")[...] }

  var isAtEnd: Bool { lines.isEmpty }

  mutating func next() throws -> [[String: String]] {
    var answer: [[String: String]] = []
    while let line = lines.popFirst() {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
      let fields = try #require(object as? [String: String], "a value is no string")
      answer.append(fields)
      if fields["line"] == "ok" || fields["line"] == "error" { break }
    }
    return answer
  }
}
#endif
