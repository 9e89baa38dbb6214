import Foundation
import Satchel
import SatchelTesting
import Synchronization
import Testing

/// ndjson: a resource a line, in a file or a folder of files.
@Suite struct ExportImportTests {
  private static let patient = #"{"resourceType":"Patient","id":"ada","birthDate":"1967-03-09"}"#

  private static func weight(_ number: Int, of patient: String = "ada") -> String {
    #"{"resourceType":"Observation","id":"o\#(number)","status":"final","#
      + #""code":{"text":"Weight"},"subject":{"reference":"Patient/\#(patient)"},"#
      + #""valueQuantity":{"value":\#(number).10,"unit":"kg"}}"#
  }

  /// A folder with files; it goes when the test ends.
  private final class Folder {
    let path: String

    init(_ files: [String: String]) throws {
      path = FileManager.default.temporaryDirectory.path + "/satchel-export-\(UUID().uuidString)"
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      for (name, text) in files {
        try text.write(toFile: path + "/" + name, atomically: true, encoding: .utf8)
      }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
  }

  private func kinds(_ report: Satchel.ImportReport) -> [String] {
    report.findings.map { "\($0.kind.rawValue) \($0.count)" }
  }

  @Test func linesAreOnePersonsRecordHoweverTheyEnd() async throws {
    let device = Device()
    let satchel = try await device.openUnlocked()
    let lines = [Self.patient, Self.weight(1), Self.weight(2), Self.weight(1)]
    for (text, isFirst) in [
      (lines.joined(separator: "\n"), true), (lines.joined(separator: "\r\n") + "\r\n", false),
      ("\u{FEFF}\n\n" + lines.joined(separator: "\n \n"), false),
    ] {
      let report = try await satchel.importRecord(Array(text.utf8))
      #expect(report.isNewPerson == isFirst && kinds(report) == ["repeated 1"])
      #expect(isFirst ? report.added == 3 : report.unchanged == 3)
      #expect(report.document == nil)
    }
    await satchel.close()
  }

  @Test func aFolderIsReadInTheOrderOfItsNamesAndOtherFilesAreNot() async throws {
    let folder = try Folder([
      "a.ndjson": Self.weight(1), "z.ndjson": Self.patient + "\n", "notes.txt": "Dear doctor,",
      "log.ndjson": #"{"exportId":"1"}"# + "\nwhatever", "empty.ndjson": "",
    ])
    let device = Device()
    let satchel = try await device.openUnlocked()
    let report = try await satchel.importRecord(from: folder.path)
    #expect(report.added == 2 && kinds(report) == ["file-skipped 1"])
    // By itself it is refused.
    #expect(
      await code { _ = try await satchel.importRecord(from: folder.path + "/log.ndjson") }
        == .resourceInvalid)
    let bare = try Folder(["notes.txt": "x"])
    #expect(await code { _ = try await satchel.importRecord(from: bare.path) } == .importNoPerson)
    #expect(
      await code { _ = try await satchel.importRecord(from: bare.path + "/no") } == .diskFailed)
    await satchel.close()
  }

  @Test func oneOfSeveralPeopleGetsTheirOwn() async throws {
    let eve = #"{"resourceType":"Patient","id":"eve"}"#
    let clinic =
      #"{"resourceType":"Organization","id":"c","name":"C","identifier":["#
      + #"{"system":"s","value":"1"}]}"#
    let visit =
      #"{"resourceType":"Encounter","id":"v","status":"finished","class":{"code":"AMB"},"#
      + #""subject":{"reference":"Patient/ada"},"#
      + #""serviceProvider":{"reference":"Organization?identifier=s|1"}}"#
    let folder = try Folder([
      "Encounter.ndjson": visit, "Patient.ndjson": Self.patient + "\n" + eve,
      "Observation.ndjson": Self.weight(1) + "\n" + Self.weight(2, of: "eve"),
      "Organization.ndjson": clinic + "\n"
        + #"{"resourceType":"Organization","id":"d","name":"D"}"#,
    ])
    let device = Device()
    let satchel = try await device.openUnlocked()
    #expect(
      await code { _ = try await satchel.importRecord(from: folder.path) } == .importSeveralPeople)
    let people = try await satchel.importCandidates(from: folder.path)
    #expect(people.map(\.patient.description) == ["Patient/ada", "Patient/eve"])
    #expect(people.map(\.birthDate) == ["1967-03-09", ""])
    let report = try await satchel.importRecord(
      from: folder.path, person: ResourceID("Patient/ada"))
    let person = satchel.person(report.person)
    #expect(
      try await person.tally()
        == ["Encounter": 1, "Observation": 1, "Organization": 1, "Patient": 1])
    #expect(kinds(report) == ["other-people 2", "unrelated 1"])
    let encounter = try await person.resource(try #require(ResourceID("Encounter/v"))).resource
    #expect(
      encounter.json.path("serviceProvider", "reference")?.string == "Organization/c")
    await satchel.close()
  }

  @Test func whatIsWrongIsToldWithItsFileAndLine() async throws {
    let device = Device()
    let satchel = try await device.openUnlocked()
    let good = Self.patient + "\n" + Self.weight(1) + "\n"
    let bad: [(String, SatchelError.Code, String)] = [
      (good + "\nDear doctor,", .jsonInvalid, "4"),
      (good + Self.weight(2).dropLast(5) + "\n" + Self.weight(3), .jsonInvalid, "3"),
      (good.dropFirst(1) + "", .jsonInvalid, ""),
      (Self.patient.dropLast(3) + "\n" + Self.weight(1), .jsonInvalid, "1"),
      (good + #"{"resourceType":"Bundle","type":"transaction"}"#, .bundleInvalid, "3"),
      (good + Self.weight(1).replacing("final", with: "amended"), .bundleDuplicateResource, "3"),
      (good + #"{"id":"x"}"#, .resourceInvalid, "3"),
      (good + #"{"resourceType":"Observation","id":"x y"}"#, .resourceInvalid, "3"),
      (good + #"{"resourceType":"A","b":1,"b":2}"#, .resourceDuplicateMember, "3"),
      (good + "{} {}", .jsonInvalid, "3"),
      (Self.weight(1) + "\n" + Self.weight(2), .importNoPerson, ""),
    ]
    for (text, wanted, line) in bad {
      do {
        _ = try await satchel.importRecord(Array(text.utf8))
        Issue.record("taken: \(text.suffix(40))")
      } catch {
        #expect(error.code == wanted, "\(text.suffix(40))")
        #expect((error.facts.first { $0.key == "line" }?.value ?? "") == line, "\(text.suffix(40))")
      }
      let folder = try Folder(["a.ndjson": Self.weight(9), "b.ndjson": text])
      do {
        _ = try await satchel.importRecord(from: folder.path)
        Issue.record("taken from a folder: \(text.suffix(40))")
      } catch {
        #expect(error.code == wanted)
        #expect(line.isEmpty || error.facts.first.map { $0.key + $0.value } == "file2")
      }
    }
    #expect(try await satchel.people().isEmpty)
    await satchel.close()
  }

  @Test func whatWasTakenInIsThereDigitByDigit() async throws {
    let device = Device()
    let satchel = try await device.openUnlocked()
    let odd =
      #"{"z":1.10,"resourceType":"Observation","id":"odd","_status":null,"unknown":{"é":[]}}"#
    let report = try await satchel.importRecord(Array((Self.patient + "\n" + odd).utf8))
    let kept = try await satchel.person(report.person).resource(
      try #require(ResourceID("Observation/odd")))
    #expect(
      String(decoding: kept.resource.canonicalBytes, as: UTF8.self)
        == #"{"_status":null,"id":"odd","resourceType":"Observation","#
        + #""unknown":{"é":[]},"z":1.10}"#)
    #expect(kinds(report) == ["invalid 1"])
    await satchel.close()
  }

  @Test func howFarItHasComeIsToldInOrderAndNotTooOften() async throws {
    let device = Device()
    let satchel = try await device.openUnlocked()
    let lines = [Self.patient] + (0..<2000).map { Self.weight($0) }
    let folder = try Folder(["a.ndjson": lines.joined(separator: "\n")])
    let told = Mutex<[ImportProgress]>([])
    _ = try await satchel.importRecord(from: folder.path) { progress in
      told.withLock { $0.append(progress) }
    }
    let steps = told.withLock { $0 }
    #expect((20...101).contains(steps.count))
    #expect(zip(steps, steps.dropFirst()).allSatisfy { $0.done < $1.done && $0.all == $1.all })
    #expect(steps.last.map { $0.done == $0.all } == true)
    let bundle = Mutex<[ImportProgress]>([])
    _ = try await satchel.importRecord(Device.largeBundle(patient: "p2", count: 500)) { progress in
      bundle.withLock { $0.append(progress) }
    }
    #expect(bundle.withLock { $0.count > 20 && $0.last.map { $0.done == $0.all } == true })
    await satchel.close()
  }

  /// Cuts, doubled lines and swapped bytes: it is taken whole or refused, and never traps.
  @Test(arguments: 0..<8)
  func damagedLinesAreTakenOrRefusedAndLeaveNothingBehind(seed: Int) async throws {
    var random = SeededNumbers(seed: UInt64(seed) + 1)
    let text = Array(
      ([Self.patient] + (0..<20).map { Self.weight($0) }).joined(separator: "\n").utf8)
    let device = Device()
    let satchel = try await device.openUnlocked()
    var refused = 0
    for _ in 0..<40 {
      var damaged = text
      switch random.next(4) {
      case 0: damaged.removeLast(random.next(damaged.count))
      case 1: damaged.swapAt(random.next(damaged.count), random.next(damaged.count))
      case 2: damaged[random.next(damaged.count)] = UInt8(random.next(256))
      default:
        var lines = damaged.split(separator: 0x0A).map(Array.init)
        lines.insert(lines[random.next(lines.count)], at: random.next(lines.count))
        damaged = Array(lines.joined(separator: [0x0A]))
      }
      let before = try await satchel.people().count
      let files = device.files().count { $0.hasSuffix(".db") }
      if await code({ _ = try await satchel.importRecord(damaged) }) != nil {
        refused += 1
        #expect(try await satchel.people().count == before)
        #expect(device.files().count { $0.hasSuffix(".db") } == files)
      }
    }
    #expect(refused > 0 && refused < 40)
    await satchel.close()
  }
}

/// Numbers that a seed gives, the same everywhere.
private struct SeededNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
