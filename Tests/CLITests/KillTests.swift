#if Tools
import Foundation
import Testing

/// `kill -9` at moments that nobody chose.
@Suite(.enabled(if: !Program.all.isEmpty, Program.absent))
struct KillTests {
  /// A guess that was answered is counted, whatever happens afterwards; the tenth erases.
  @Test(arguments: [11, 12] as [UInt64])
  func dyingNeverWinsAGuessBack(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let place = try TemporaryPlace()
    let made = try Program.quickest.run(
      place.options(), input: "vault create passcode=482913\n")
    #expect(made.status == 0)
    var (begun, answered, counted) = (0, 0, 0)
    var isErased = false
    while !isErased {
      try #require(begun < 200, "seed \(seed): nothing is counted")
      let program = try RunningProgram(Program.quickest, place.options())
      try program.ask("clock advance 1h")
      program.send("vault unlock passcode=100000")
      begun += 1
      program.wait(microseconds: Int.random(in: 0..<12_000, using: &generator))
      program.killNow()
      let words = program.lastWords()
      if words.contains(where: { $0.hasPrefix("error passcode.wrong") }) { answered += 1 }

      let status = try Program.quickest.run(place.options(), input: "vault status\n").output
      isErased = status.contains("state=erased")
      if isErased { break }
      let now = try #require(Self.number("wrong-passcodes", in: status))
      #expect(now >= counted && now >= answered && now <= begun && now < 10, "seed \(seed)")
      #expect(now - counted <= 1, "seed \(seed)")
      counted = now
    }
    #expect(counted == 9, "seed \(seed): erased after \(counted)")
    #expect(ByteScan.files(in: place.keys).isEmpty, "seed \(seed)")
    let rest = ByteScan.files(in: place.home).map { ($0 as NSString).lastPathComponent }
    #expect(Set(rest) == ["erased", "lock", "world"], "seed \(seed)")
  }

  /// The right passcode is right also after deaths in the middle of trying it.
  @Test func dyingWhileTheRightPasscodeIsTriedLosesNothing() throws {
    var generator = SeededGenerator(seed: 21)
    let place = try TemporaryPlace()
    _ = try Program.quickest.run(place.options(), input: "vault create passcode=482913\n")
    for _ in 0..<6 {
      let program = try RunningProgram(Program.quickest, place.options())
      try program.ask("clock advance 1h")
      program.send("vault unlock passcode=482913")
      program.wait(microseconds: Int.random(in: 0..<12_000, using: &generator))
      program.killNow()
      let after = try Program.quickest.run(
        place.options(),
        input: "clock advance 1h\nvault unlock passcode=482913\nvault status\n")
      #expect(after.status == 0 && after.output.contains("wrong-passcodes=0"), "seed 21")
    }
  }

  /// Every person is whole or not there; who was acknowledged is there.
  @Test(arguments: [31, 32] as [UInt64])
  func dyingInAnImportLeavesThePersonWholeOrAbsent(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let place = try TemporaryPlace()
    let made = try Program.quickest.run(
      place.options(), input: "vault create passcode=482913\n")
    #expect(made.status == 0)
    var acknowledged: Set<String> = []
    var deaths = 0
    for number in 0..<9 {
      let person = InventedPerson(number)
      let path = try place.write("source/\(number).json", person.bundle(count: 800))
      let program = try RunningProgram(Program.quickest, place.options())
      try program.ask("vault unlock passcode=482913")
      program.send("record import \(path)")
      // A busy machine oversleeps: as long as every kill came too late, the next comes sooner.
      let limit = deaths > 0 ? 60_000 : 60_000 >> number
      program.wait(microseconds: Int.random(in: 0..<limit, using: &generator))
      program.killNow()
      if program.lastWords().contains(where: { $0.hasPrefix("ok id=") }) {
        acknowledged.insert(person.name)
      } else {
        deaths += 1
      }
      let there = try VaultCheck(place).people(of: 801, "seed \(seed)")
      #expect(acknowledged.isSubset(of: there), "seed \(seed)")
    }
    #expect(deaths > 0, "seed \(seed): nothing was killed in the middle")
  }

  /// Of a changed record all is new or all is old.
  @Test func dyingInAnImportOfAKnownPersonChangesAllOrNothing() throws {
    var generator = SeededGenerator(seed: 41)
    let place = try TemporaryPlace()
    let person = InventedPerson(1)
    let first = try place.write("source/0.json", person.bundle(count: 800, remark: "remark-0"))
    let made = try Program.quickest.run(
      place.options(), input: "vault create passcode=482913\nrecord import \(first)\n")
    #expect(made.status == 0)
    for number in 1..<7 {
      let path = try place.write(
        "source/\(number).json", person.bundle(count: 800, remark: "remark-\(number)"))
      let program = try RunningProgram(Program.quickest, place.options())
      try program.ask("vault unlock passcode=482913")
      program.send("record import \(path)")
      program.wait(microseconds: Int.random(in: 0..<60_000, using: &generator))
      program.killNow()
      let isAcknowledged = program.lastWords().contains { $0.hasPrefix("ok id=") }
      let gets = (0..<800).map { "record get Observation/o-\($0)\n" }.joined()
      let after = try Program.quickest.run(
        place.options(), input: "vault unlock passcode=482913\n" + gets)
      let remarks = Set(
        after.lines.compactMap { line in
          line.range(of: "remark-[0-9]+", options: .regularExpression).map { line[$0] }
        })
      #expect(after.status == 0 && remarks.count == 1, "seed 41: \(remarks)")
      if isAcknowledged { #expect(remarks == ["remark-\(number)"], "seed 41") }
    }
  }

  static func number(_ key: String, in output: String) -> Int? {
    output.range(of: key + "=[0-9]+", options: .regularExpression).flatMap {
      Int(output[$0].dropFirst(key.count + 1))
    }
  }
}

/// Opens a vault after a death and looks at all of it.
struct VaultCheck {
  private let place: TemporaryPlace

  init(_ place: TemporaryPlace) { self.place = place }

  /// The names of those who are there, each with so many resources and no stray file.
  func people(
    of count: Int, _ comment: Comment, at location: SourceLocation = #_sourceLocation
  ) throws -> Set<String> {
    let program = try RunningProgram(Program.quickest, place.options())
    let unlocked = try program.ask("vault unlock passcode=482913").last
    #expect(unlocked == "ok", comment, sourceLocation: location)
    var ids: [String] = []
    var names: Set<String> = []
    for line in try program.ask("person list") where line.hasPrefix("person ") {
      let id = line.dropFirst("person id=".count).prefix { $0 != " " }
      ids.append(String(id))
      let parts = line.split(separator: "\"")
      if parts.count > 1 { names.insert(String(parts[1])) }
      try program.ask("person use \(id)")
      let whole = try program.ask("record summary").last
      #expect(whole == "ok count=\(count)", comment, sourceLocation: location)
    }
    try program.ask("vault lock")
    let difference = try expectedFiles(ids).symmetricDifference(files()).sorted()
    #expect(difference.isEmpty, comment, sourceLocation: location)
    #expect(program.finish() == 0, comment, sourceLocation: location)
    return names
  }

  /// Everything under home and keys, the name of the device's secret and empty logs left out.
  private func files() throws -> [String] {
    let secrets = ByteScan.files(in: place.keys).map { _ in "keys/phone/SECRET" }
    let own = try ByteScan.files(in: place.home).filter { path in
      let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
      return !(path.hasSuffix(".db-wal") && size == 0)
    }
    return secrets + own.map { "home" + $0.dropFirst(place.home.count) }
  }

  private func expectedFiles(_ ids: [String]) -> Set<String> {
    let vault = ["master.key", "account.key", "account.db"]
    let people = ids.flatMap { ["people/\($0).key", "people/\($0).db"] }
    return Set(
      ["keys/phone/SECRET", "home/world", "home/devices/phone/lock"]
        + (vault + people).map { "home/devices/phone/vault/" + $0 })
  }
}
#endif
