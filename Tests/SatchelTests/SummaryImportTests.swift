import Foundation
import Satchel
import SatchelTesting
import Testing

/// Every patient summary of the shared data: taken in, or refused, and what is said of it.
/// `Docs/IMPORT.md` has the table; UPDATE_GOLDEN=1 writes it anew.
@Suite(.enabled(if: SharedData.has("ips"), SharedData.absent))
struct SummaryImportTests {
  private static var names: [String] {
    get throws {
      let folder = try #require(SharedData.folder).appending(path: "ips")
      return try FileManager.default.contentsOfDirectory(atPath: folder.path())
        .filter { $0.hasSuffix(".json") }.sorted()
    }
  }

  private static func row(of name: String) async throws -> String {
    let bytes = try SharedData.file("ips", prefix: name)
    let device = Device()
    let satchel = try await device.openUnlocked()
    var cells: [String]
    do {
      let report = try await satchel.importRecord(bytes)
      try await expectNothingLost(bytes, report, satchel)
      func state(_ code: String) -> String {
        report.document?.sections.first { $0.code == code }?.state.rawValue ?? "—"
      }
      let findings = report.findings.map { "\($0.kind.rawValue) \($0.count)" }
      cells = [
        String(report.added), state("11450-4"), state("48765-2"), state("10160-0"),
        findings.joined(separator: ", "),
      ]
    } catch let error as SatchelError {
      cells = ["`\(error.code.rawValue)`", "", "", "", error.reason.description]
    }
    await satchel.close()
    return "| \(name.dropLast(5)) | " + cells.joined(separator: " | ") + " |"
  }

  /// What is stored is what arrived, in canonical form; imported again, it is unchanged.
  private static func expectNothingLost(
    _ bytes: [UInt8], _ report: Satchel.ImportReport, _ satchel: Satchel
  ) async throws {
    let person = satchel.person(report.person)
    let resources = try Bundle(parsing: bytes).canonicalResources()
    var leftOut = 0
    for (id, content) in resources {
      guard let kept = try? await person.resource(id) else {
        leftOut += 1
        continue
      }
      #expect(kept.resource.canonicalBytes == content, "\(id)")
    }
    let told = report.findings.filter { $0.kind == .otherPeople || $0.kind == .unrelated }
    #expect(leftOut == told.reduce(0) { $0 + $1.count })
    #expect(report.added == resources.count - leftOut)
    let again = try await satchel.importRecord(bytes)
    #expect(again.unchanged == report.added && again.person == report.person)
    #expect(again.findings == report.findings && again.document == report.document)
  }

  @Test func everySummaryIsTakenInOrRefusedAsTheTableSays() async throws {
    var rows: [String] = []
    for name in try Self.names { rows.append(try await Self.row(of: name)) }
    #expect(rows.count == 50)
    var path = URL(filePath: #filePath)
    for _ in 0..<3 { path.deleteLastPathComponent() }
    path.append(path: "Docs/IMPORT.md")
    let document = try String(contentsOf: path, encoding: .utf8)
    let (begin, end) = ("<!-- summaries -->\n", "<!-- end -->")
    let start = try #require(document.range(of: begin)).upperBound
    let stop = try #require(document.range(of: end)).lowerBound
    let table =
      "| file | resources | problems | allergies | medicines | what is said |\n"
      + "| --- | --- | --- | --- | --- | --- |\n" + rows.joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try (document[..<start] + table + document[stop...])
        .write(to: path, atomically: true, encoding: .utf8)
      return
    }
    let written = document[start..<stop].split(separator: "\n").map(String.init)
    let made = table.split(separator: "\n").map(String.init)
    for (one, other) in zip(written, made) where one != other {
      Issue.record("written: \(one)\nnow:     \(other)")
    }
    #expect(written.count == made.count)
  }

  /// Damage anywhere in a real document is refused, or is only in its contents.
  @Test(arguments: ["validated_samples_IPS_IG_bundle-minimal", "connectathon_archive_CY_Peroni"])
  func aDamagedSummaryIsWholeOrNotThere(name: String) async throws {
    let bytes = try SharedData.file("ips", prefix: name)
    let device = Device()
    let satchel = try await device.openUnlocked()
    var refused = 0
    for step in 1..<40 {
      var damaged = bytes
      let place = bytes.count * step / 40
      if step % 2 == 0 {
        damaged.removeLast(bytes.count - place)
      } else {
        damaged.swapAt(place, place / 2)
      }
      let before = try await satchel.people().count
      if await code({ _ = try await satchel.importRecord(damaged) }) != nil {
        refused += 1
        #expect(try await satchel.people().count == before)
      }
    }
    #expect(refused >= 19)
    await satchel.close()
  }
}

/// A bulk export of thirteen people, with a log beside it.
@Suite(.enabled(if: SharedData.has("bulk-ndjson"), SharedData.absent))
struct BulkImportTests {
  @Test func eachOfThirteenPeopleGetsTheirOwnAndTogetherTheyGetEverything() async throws {
    let folder = try #require(SharedData.folder).appending(path: "bulk-ndjson").path()
    let device = Device()
    let satchel = try await device.openUnlocked()
    do {
      _ = try await satchel.importRecord(from: folder)
      Issue.record("somebody was chosen")
    } catch {
      #expect(error.code == .importSeveralPeople)
      #expect(error.facts.map { $0.key + $0.value } == ["people13"])
    }
    let patients = try String(
      contentsOfFile: folder + "/Patient.000.ndjson", encoding: .utf8
    ).split(separator: "\n").map { try Resource(parsing: Array($0.utf8)) }
    var own = 0
    for patient in patients {
      let report = try await satchel.importRecord(from: folder, person: patient.resourceID)
      #expect(report.isNewPerson)
      let counts = try await satchel.person(report.person).tally()
      #expect(counts["Patient"] == 1)
      let directory = ["Location", "Organization", "Practitioner", "PractitionerRole"]
      own += counts.filter { !directory.contains($0.key) }.values.reduce(0, +)
      // Nothing leads out of the record, and all is accounted for.
      #expect(!report.findings.contains { $0.kind == .unresolved })
      let leftOut = report.findings.filter { $0.kind != .fileSkipped && $0.kind != .invalid }
      #expect(report.added + leftOut.reduce(0) { $0 + $1.count } == 7160)
    }
    // All lines but the log's and the directory's.
    #expect(own == 7160 - 44 - 43 - 43 - 43)
    await satchel.close()
  }
}
