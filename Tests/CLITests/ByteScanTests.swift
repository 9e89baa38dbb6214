#if Tools
import Foundation
import Testing

/// Nothing of a record lies on the disk in plain text, whenever one looks.
///
/// A process that is traced imports a record with fifty planted words; its folders are searched
/// while it is open, after `kill -9` in the middle of an import and after one, and after locking.
@Suite(.enabled(if: !Program.all.isEmpty, Program.absent))
struct ByteScanTests {
  private static let seed: UInt64 = 50
  private let planted = PlantedWords(seed: seed)
  private let scan: ByteScan
  private let place: TemporaryPlace
  private var home: String { place.path + "/user" }
  private var folders: [String] { [place.home, place.keys, place.temporary, home] }

  init() throws {
    scan = ByteScan(planted.words)
    place = try TemporaryPlace()
    try FileManager.default.createDirectory(
      atPath: place.path + "/user", withIntermediateDirectories: true)
  }

  @Test(.enabled(if: SystemCallTrace.isPermitted, SystemCallTrace.absent))
  func nothingPlantedIsEverWrittenInPlainTextAndNothingLiesElsewhere() throws {
    let source = try place.write("source/record.json", planted.bundle)
    let changed = try place.write("source/changed.json", planted.changedBundle)

    // While it is open, the log full.
    var program = try start(trace: "first")
    try program.ask("vault create passcode=482913")
    #expect(try program.ask("record import \(source)").last?.hasPrefix("ok") == true)
    #expect(try program.ask("record import \(changed)").last?.contains("changed=213") == true)
    try program.ask("record get Patient/\(planted.words[0])")
    try expectNothing("while open")
    let names = ByteScan.files(in: place.home).map { ($0 as NSString).lastPathComponent }
    #expect(names.contains { $0.hasSuffix(".db-wal") }, "no log was searched: \(names)")

    // Killed after an import.
    try kill(program, trace: "first")
    try expectNothing("after kill -9")

    // Killed in the middle of one, when a good part of it is on the disk.
    var generator = SeededGenerator(seed: Self.seed)
    let large = try place.write("source/large.json", InventedPerson(1).bundle(count: 20_000))
    program = try start(trace: "second")
    try program.ask("vault unlock passcode=482913")
    program.send("record import \(large)")
    while partialBytes() < 200_000 + Int.random(in: 0..<400_000, using: &generator) {
      program.wait(microseconds: 500)
    }
    try kill(program, trace: "second")
    #expect(partialBytes() > 0, "it was killed too late")
    #expect(program.lastWords().isEmpty)
    try expectNothing("after kill -9 in an import")

    // Locked, and ended in order.
    program = try start(trace: "third")
    try program.ask("vault unlock passcode=482913")
    #expect(try program.ask("person list").last == "ok count=1")
    try program.ask("vault lock")
    try expectNothing("after locking")
    #expect(program.finish() == 0)
    try expectNothing("after its end")

    for trace in ["first", "second", "third"] { try check(trace: trace) }
  }

  @Test func theSameScanFindsAllFiftyInAPlainDatabase() throws {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/sqlite3") else {
      print("skipped: there is no sqlite3 shell")
      return
    }
    for (encoding, spelling) in [("UTF-8", "as it is"), ("UTF-16le", "in UTF-16LE")] {
      let folder = place.path + "/plain-" + encoding
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: false)
      let statements = try place.write(
        "source/" + encoding,
        """
        PRAGMA encoding = '\(encoding)'; CREATE TABLE resource (content TEXT);
        INSERT INTO resource SELECT json_extract(value, '$.resource')
        FROM json_each('\(planted.bundle)', '$.entry');
        """)
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/sqlite3")
      process.arguments = [folder + "/plain.db"]
      process.standardInput = FileHandle(forReadingAtPath: statements)
      try process.run()
      process.waitUntilExit()
      let findings = try scan.findings(in: [folder])
      let found = findings.filter { $0.description.contains(spelling) }
      #expect(Set(found.map(\.word)) == Set(planted.words))
    }
    let folder = place.path + "/base64"
    for shift in 0..<3 {
      let text = String(repeating: "-", count: shift) + planted.bundle
      _ = try place.write("base64/\(shift)", Data(text.utf8).base64EncodedString())
    }
    #expect(Set(try scan.findings(in: [folder]).map(\.word)) == Set(planted.words))
  }

  // MARK: Steps

  private func start(trace: String) throws -> RunningProgram {
    try RunningProgram(
      Program.quickest, place.options(),
      environment: ["TMPDIR": place.temporary, "HOME": home],
      under: SystemCallTrace.wrapper(output: place.path + "/trace-" + trace))
  }

  /// The program itself, not strace, which then ends by itself.
  private func kill(_ program: RunningProgram, trace: String) throws {
    let trace = try SystemCallTrace(file: place.path + "/trace-" + trace)
    let own: Int32 = try #require(trace.processID)
    program.killNow(own)
  }

  /// What an import that isn't done has written so far.
  private func partialBytes() -> Int {
    ByteScan.files(in: place.home).filter { $0.contains(".db.new") }.map { path in
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      return attributes?[.size] as? Int ?? 0
    }.reduce(0, +)
  }

  private func expectNothing(
    _ moment: Comment, at location: SourceLocation = #_sourceLocation
  ) throws {
    let findings = try scan.findings(in: folders)
    #expect(findings.isEmpty, moment, sourceLocation: location)
    for folder in [place.temporary, home] {
      #expect(ByteScan.files(in: folder).isEmpty, moment, sourceLocation: location)
    }
    for folder in [place.home, place.keys] {
      let inner = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String }
      for path in [folder] + (inner ?? []).map({ folder + "/" + $0 }) {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        let isFolder = attributes[.type] as? FileAttributeType == .typeDirectory
        let mode = attributes[.posixPermissions] as? Int
        #expect(mode == (isFolder ? 0o700 : 0o600), "\(path)", sourceLocation: location)
      }
    }
  }

  private func check(trace name: String) throws {
    let trace = try SystemCallTrace(file: place.path + "/trace-" + name)
    let outside = trace.changedPaths.filter { path in
      !folders.contains { path == $0 || path.hasPrefix($0 + "/") }
    }
    #expect(outside.isEmpty, "\(name): \(outside.sorted())")
    #expect(trace.changedPaths.count > 5, "\(name) saw too little")
    #expect(trace.writtenData.count > 5, "\(name) saw too little")
    for data in trace.writtenData {
      let bytes = Data(data.utf8)
      for word in planted.words where bytes.range(of: Data(word.utf8)) != nil {
        Issue.record("\(name): \(word) was written to descriptor \(data.prefix(4))")
      }
    }
  }
}
#endif
