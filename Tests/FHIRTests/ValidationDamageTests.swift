import FHIR
import Foundation
import Testing

/// Validation of what nobody would write: it ends, doesn't trap, and its report is bounded.
@Suite struct ValidationDamageTests {
  @Test(.enabled(if: SharedData.has("fhir-r4-examples"), SharedData.absent))
  func resourcesWithPartsExchangedAreReportedAndNoMore() throws {
    let seed: UInt64 = 4_711
    var random = SeededGenerator(seed: seed)
    var (tried, found) = (0, 0)
    for (name, bytes) in try SharedData.files("fhir-r4-examples")
    where name.hasSuffix(".json") && bytes.count < 20_000 {
      let value = JSONValue(try Resource(parsing: bytes).json)
      for _ in 0..<(Sample.isWhole ? 30 : 3) {
        var damaged = value
        for _ in 0..<Int.random(in: 1...4, using: &random) {
          damaged = Self.damaged(damaged, &random)
        }
        // An outermost object that is no resource any more, or names a member twice.
        guard let resource = try? Resource(damaged.document().root) else { continue }
        for mode in [Validator.Mode.strict, .received] {
          tried += 1
          let report = Validator(mode: mode).validate(resource)
          found += report.issues.isEmpty ? 0 : 1
          #expect(report.issues.count <= Validator.issueLimit + 1, "seed \(seed), \(name)")
          let outcome = try Resource(report.operationOutcome.document().root)
          #expect(Validator().validate(outcome).issues.isEmpty, "seed \(seed), \(name)")
        }
      }
    }
    print("damage: \(tried) tried, \(found) with findings")
    #expect(tried > 1000 && found > tried / 2)
  }

  /// As deep as the ceiling of `JSONLimits` lets anything be, twice what it is unless told.
  ///
  /// Optimized it takes a kilobyte a level, so that the half megabyte of a phone's threads is ample;
  /// as tests are built nearly four.
  @Test func theDeepestResourceFitsASmallStack() async throws {
    let levels = 124
    let text =
      #"{"resourceType":"Basic","code":{"text":"a"},"#
      + String(repeating: #""extension":[{"url":"a","#, count: levels) + #""valueBoolean":true"#
      + String(repeating: "}]", count: levels) + "}"
    let resource = try Resource(parsing: Array(text.utf8), limits: JSONLimits(depth: 256))
    let bundles =
      String(
        repeating: #"{"resourceType":"Bundle","type":"collection","entry":[{"resource":"#,
        count: 84) + #"{"resourceType":"Patient","gender":"x"}"#
      + String(repeating: "}]}", count: 84)
    let bundle = try Resource(parsing: Array(bundles.utf8), limits: JSONLimits(depth: 256))
    let reports = await withCheckedContinuation { continuation in
      let thread = Thread {
        continuation.resume(
          returning: [resource, bundle].map { Validator().validate($0) })
      }
      thread.stackSize = 1 << 20
      thread.start()
    }
    #expect(reports[0].issues.isEmpty)
    #expect(reports[1].issues.map(\.finding) == [.codeUnknown])
  }

  /// Some value inside is exchanged for another one, dropped, doubled or wrapped.
  private static func damaged(_ value: JSONValue, _ random: inout SeededGenerator) -> JSONValue {
    switch value {
    case .object(var members) where !members.isEmpty && !random.chance(1, in: 12):
      let at = Int.random(in: 0..<members.count, using: &random)
      if random.chance(1, in: 12) {
        members.remove(at: at)
      } else if random.chance(1, in: 12) {
        members[at].0 = random.pick(["_" + members[at].0, "extension", "valueString", "a", "id"])
      } else {
        members[at].1 = damaged(members[at].1, &random)
      }
      return .object(members)
    case .array(var items) where !items.isEmpty && !random.chance(1, in: 12):
      let at = Int.random(in: 0..<items.count, using: &random)
      if random.chance(1, in: 12) {
        items.append(items[at])
      } else {
        items[at] = damaged(items[at], &random)
      }
      return .array(items)
    default:
      return random.pick([
        .null, true, "", "#", "#a", "Patient/1", "a b", .number("-1e999999999999"), .number("0.10"),
        [:], [], [.null], [[]], [value], ["a": value], ["resourceType": "Patient"],
        ["resourceType": "Resource"], ["resourceType": 5], ["reference": "#"], ["extension": []],
        .string(String(repeating: "9", count: 40)), "2026-02-30", "\u{212A}",
      ])
    }
  }
}
