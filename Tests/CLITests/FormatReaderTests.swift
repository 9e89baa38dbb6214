#if Tools
import Foundation
import Testing

/// The Python that runs the reader in Tests/FormatReader, named by SATCHEL_READER (`make reader`).
enum ReaderPython {
  static let absent: Comment = "skipped: SATCHEL_READER names no Python"
  static let path = ProcessInfo.processInfo.environment["SATCHEL_READER"]
}

/// The program's own vaults, opened by the reader that shares no code with it (Tests/FormatReader).
///
/// CompatibilityTests shows it the rest: both ciphers, journals, altered and exchanged files.
@Suite(
  .enabled(if: !Program.all.isEmpty, Program.absent),
  .enabled(if: ReaderPython.path != nil, ReaderPython.absent))
struct FormatReaderTests {
  @Test func itReadsALogThatADeathLeftBehind() throws {
    let place = try TemporaryPlace()
    let person = InventedPerson(1)
    let first = try place.write("source/1.json", person.bundle(count: 40))
    let second = try place.write("source/2.json", person.bundle(count: 50, remark: "second"))
    try run(
      place,
      """
      vault create passcode=482913
      record import \(first)
      vault lock
      vault unlock passcode=482913
      record import \(second)
      device crash
      """)
    let logs = ByteScan.files(in: place.home).filter { $0.hasSuffix(".db-wal") }
    #expect(!logs.isEmpty)
    let read = try export(place, passcode: "482913")
    try run(
      place,
      """
      vault unlock passcode=482913
      record export \(place.path)/exported.json confirm=yes
      """)
    let exported = try Data(contentsOf: URL(fileURLWithPath: place.path + "/exported.json"))
    #expect(read == exported)
    #expect(exported.count > 50 * 100)
  }

  @Test func itNeedsTheNewPasscodeAfterAChange() throws {
    let place = try TemporaryPlace()
    let first = try place.write("source/1.json", InventedPerson(1).bundle(count: 5))
    try run(
      place,
      """
      vault create passcode=482913
      record import \(first)
      vault change-passcode old=482913 new=593026
      vault lock
      """)
    #expect(try reader("vault", place, passcode: "482913").status == 1)
    #expect(try export(place, passcode: "593026").count > 5 * 100)
  }

  @Test func itReadsABackup() throws {
    let words = """
      guide recipe jaguar swan pink flute oval coffee \
      guide recipe jaguar swan pink flute mailbox raft
      """
    let read = try reader("Tests/CLITests/Fixtures/backup-1.satchel", words)
    #expect(read.status == 0, "\(read.complaint)")
    #expect(read.output.contains(#""name": "Bo Tamsin""#))
    #expect(read.output.contains(#""AllergyIntolerance": 1"#))
    for name in ["bad-backup-byte", "bad-backup-cut", "bad-backup-newer"] {
      let read = try reader("Tests/CLITests/Fixtures/\(name).satchel", words)
      #expect(read.complaint.hasPrefix("refused: "), "\(name): \(read.complaint)")
    }
  }

  // MARK: Running both

  private func run(_ place: TemporaryPlace, _ lines: String) throws {
    let result = try place.run(Program.quickest, ["--bail"], input: lines + "\n")
    try #require(result.status == 0, "\(result.output)")
  }

  /// The only record in the vault, as the reader writes it.
  private func export(_ place: TemporaryPlace, passcode: String) throws -> Data {
    let listing = try reader("vault", place, passcode: passcode)
    try #require(listing.status == 0, "\(listing.complaint)")
    let people = try JSONDecoder().decode([Person].self, from: Data(listing.output.utf8))
    let person = try #require(people.first)
    try #require(people.count == 1)
    let export = try reader("export", place, person.id, passcode: passcode)
    try #require(export.status == 0, "\(export.complaint)")
    return Data(export.output.utf8)
  }

  private func reader(
    _ command: String, _ place: TemporaryPlace, _ more: String..., passcode: String
  ) throws -> Program.Result {
    let folders = [place.home + "/devices/phone", place.keys + "/phone"]
    return try reader([command] + folders + more, input: passcode)
  }

  private func reader(_ backup: String, _ words: String) throws -> Program.Result {
    try reader(["backup", backup], input: words)
  }

  private func reader(_ arguments: [String], input: String) throws -> Program.Result {
    let script = Repository.root + "/Tests/FormatReader/satchel_reader.py"
    return try Program(path: try #require(ReaderPython.path)).run(
      ["-B", script] + arguments, input: input + "\n")
  }

  private struct Person: Decodable {
    let id: String
  }
}
#endif
