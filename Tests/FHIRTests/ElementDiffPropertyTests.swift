import FHIR
import Foundation
import Testing

/// Random edits of real resources and of nonsense. A failure names the seed that repeats it.
@Suite struct ElementDiffPropertyTests {
  /// What the laws are tried on: official examples, synthetic people, or trees of nothing.
  private static func resources() throws -> [JSONValue] {
    var resources: [JSONValue] = []
    if SharedData.has("fhir-r4-examples") {
      for (index, file) in try SharedData.files("fhir-r4-examples").enumerated()
      where index % 9 == 0 && file.bytes.count < 12_000 && file.name.hasSuffix(".json") {
        resources.append(JSONValue(try JSONDocument(file.bytes).root))
      }
    }
    if SharedData.has("synthea"), let folder = SharedData.folder?.appending(path: "synthea") {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
      for name in names.filter({ $0.hasSuffix(".json") }).prefix(2) {
        let bundle = try SharedData.json("synthea/\(name)")
        let entries = bundle["entry"]?.elements.compactMap { $0["resource"] } ?? []
        var seen: [String: Int] = [:]
        for resource in entries {
          seen[resource["resourceType"]?.string ?? "", default: 0] += 1
          guard seen[resource["resourceType"]?.string ?? ""] ?? 0 <= 3 else { continue }
          let value = JSONValue(resource)
          if try value.bytes().count < 12_000 { resources.append(value) }
        }
      }
    }
    return resources
  }

  private static func nonsense(_ random: inout SeededGenerator) throws -> JSONValue {
    let tree = TreeWriter.randomTree(depth: 5, &random)
    return JSONValue(try JSONDocument(TreeWriter.write(tree, &random)).root)
  }

  private func check(_ base: JSONValue, _ changed: JSONValue, _ place: Comment) throws {
    #expect(ElementDiff.between(base, base).isEmpty, place)
    let changes = ElementDiff.between(base, changed)
    let result = ElementDiff.apply(changes, to: base)
    #expect(result.isComplete, place)
    #expect(try canonicalBytes(result.value) == canonicalBytes(changed), place)
    #expect(
      changes.isEmpty == (try canonicalBytes(base) == canonicalBytes(changed)), place)
    // What is there already is left alone.
    let again = ElementDiff.apply(changes, to: changed)
    #expect(again.outcomes.allSatisfy { $0 == .alreadyThere }, place)
    #expect(again.value == changed, place)
  }

  @Test(
    .enabled(
      if: SharedData.has("fhir-r4-examples") && SharedData.has("synthea"), SharedData.absent),
    arguments: 0..<4)
  func theDifferenceOfAnyEditMakesTheEdit(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    for (index, base) in try Self.resources().enumerated() {
      var changed = base
      for _ in 0..<random.pick([1, 1, 2, 3, 8]) { RandomEdit.edit(&changed, &random) }
      try check(base, changed, "seed \(seed) resource \(index)")
    }
  }

  @Test(arguments: 0..<8)
  func theDifferenceOfNonsenseAndNonsenseMakesIt(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(100 + seed))
    for round in 0..<150 {
      let base = try Self.nonsense(&random)
      var changed = random.chance(1, in: 3) ? try Self.nonsense(&random) : base
      for _ in 0..<4 { RandomEdit.edit(&changed, &random) }
      try check(base, changed, "seed \(100 + seed) round \(round)")
    }
  }

  /// Lists that are all about keys: few values, so that they repeat, are missing and move.
  @Test(arguments: 0..<8)
  func hostileListsStillBecomeWhatTheyShould(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(200 + seed))
    for round in 0..<400 {
      let base = HostileLists.resource(&random)
      let changed = HostileLists.resource(&random)
      try check(base, changed, "seed \(200 + seed) round \(round)")
      // On a third version nothing traps, and what isn't applied leaves no trace.
      let third = HostileLists.resource(&random)
      let changes = ElementDiff.between(base, changed)
      let result = ElementDiff.apply(changes, to: third)
      if result.outcomes.allSatisfy({ $0 != .applied && $0 != .alreadyThere }) {
        #expect(result.value == third, "seed \(200 + seed) round \(round)")
      }
    }
  }

  @Test(
    .enabled(
      if: SharedData.has("fhir-r4-examples") && SharedData.has("synthea"), SharedData.absent),
    arguments: 0..<4)
  func editsThatBothWorkOutGiveTheSameInEitherOrder(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(300 + seed))
    var (tried, met) = (0, 0)
    for (index, base) in try Self.resources().enumerated() {
      var (mine, theirs) = (base, base)
      for _ in 0..<random.pick([1, 2]) { RandomEdit.edit(&mine, &random) }
      for _ in 0..<random.pick([1, 2]) { RandomEdit.edit(&theirs, &random) }
      met += try commute(base, mine, theirs, "seed \(300 + seed) resource \(index)") ? 1 : 0
      tried += 1
    }
    #expect(met > tried / 3, "\(met) of \(tried)")
  }

  @Test(arguments: 0..<8)
  func listsChangedByTwoComeOutTheSameInEitherOrder(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(400 + seed))
    var met = 0
    for round in 0..<400 {
      let base = KeyedLists.list(&random)
      let mine = KeyedLists.edited(base, "m", &random)
      let theirs = KeyedLists.edited(base, "t", &random)
      let values = [base, mine, theirs].map(KeyedLists.resource)
      met +=
        try commute(values[0], values[1], values[2], "seed \(400 + seed) round \(round)") ? 1 : 0
    }
    #expect(met > 200, "\(met)")
  }

  private func commute(
    _ base: JSONValue, _ mine: JSONValue, _ theirs: JSONValue, _ place: Comment
  ) throws -> Bool {
    let first = ElementDiff.between(base, mine)
    let second = ElementDiff.between(base, theirs)
    let one = ElementDiff.apply(second, to: ElementDiff.apply(first, to: base).value)
    let other = ElementDiff.apply(first, to: ElementDiff.apply(second, to: base).value)
    guard one.isComplete, other.isComplete else { return false }
    #expect(try canonicalBytes(one.value) == canonicalBytes(other.value), place)
    return true
  }

  /// An edit inside one element, made where the list has grown, shrunk and been shuffled.
  @Test(arguments: 0..<4)
  func anEditFindsItsElementWhateverBecameOfTheList(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(500 + seed))
    var misled = 0
    for round in 0..<200 {
      let place: Comment = "seed \(500 + seed) round \(round)"
      let base = KeyedLists.list(&random, atLeast: 1)
      let chosen = random.pick(base).code
      var edited = base
      let index = try #require(edited.firstIndex { $0.code == chosen })
      edited[index].display = "new"
      var target = KeyedLists.edited(base, "t", &random)
      target.shuffle(using: &random)
      let changes = ElementDiff.between(KeyedLists.resource(base), KeyedLists.resource(edited))
      let result = ElementDiff.apply(changes, to: KeyedLists.resource(target))
      var expected = target
      if let at = target.firstIndex(where: { $0.code == chosen }) {
        if target[at].display == base[index].display { expected[at].display = "new" }
      } else {
        #expect(result.outcomes == [.targetMissing], place)
      }
      #expect(result.value == KeyedLists.resource(expected), place)
      let patch = try JSONPatch(
        parsing: parsed(#"[{"op":"replace","path":"/tag/\#(index)/display","value":"new"}]"#))
      let byIndex = try? patch.applied(to: KeyedLists.resource(target).document().root)
      misled += byIndex == KeyedLists.resource(expected) ? 0 : 1
    }
    // A patch by index hits the wrong element, or nothing, in most of them.
    #expect(misled > 100, "\(misled)")
  }
}
