import FHIR
import Foundation
import GRDB
import Testing

@testable import Store
@testable import Vault

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A process that writes is killed with no warning; nothing it acknowledged is lost.
@Suite struct KilledProcessTests {
  private static var child: String {
    Bundle.main.bundleURL.appendingPathComponent("TortureChild").path
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: child), "no child beside us"))
  func aKilledProcessLosesNoAcknowledgedWrite() async throws {
    let seed = UInt64.random(in: 0..<1_000_000)
    var generator = SeededGenerator(seed: seed)
    let record = try await TestRecord.made()
    record.vault.account.revoke()
    var acknowledged = 0
    for _ in 0..<5 {
      let lines = Int.random(in: 1...30, using: &generator)
      let spins = Int.random(in: 0...200_000, using: &generator)
      acknowledged = try run(record.scratch, killingAfter: lines, spins: spins)
      let again = try await TestRecord.opened(in: record.scratch)
      let store = try again.store()
      let reached = try await store.read { try $0.version(of: ResourceID("Basic/counter")!) ?? 0 }
      #expect(reached >= acknowledged, "seed \(seed)")
      #expect(reached <= acknowledged + 1, "seed \(seed)")
      let count = try await store.read { try $0.counts().first?.count }
      var expected = 1
      for round in 1...max(reached, 1) { expected += round % 7 }
      #expect(count == expected, "seed \(seed)")
      try await store.read { record in
        for index in 0..<reached % 7 {
          let resource = try record.resource(ResourceID("Basic/r\(reached)-\(index)")!)
          let text = resource.map { String(decoding: $0.canonicalBytes, as: UTF8.self) } ?? ""
          #expect(text.contains("\"\(reached * 31 + index) "), "seed \(seed)")
        }
      }
      let check = try await store.database.connections.read {
        try String.fetchAll($0, sql: "PRAGMA integrity_check")
      }
      #expect(check == ["ok"], "seed \(seed)")
      store.close()
    }
    #expect(acknowledged >= 5)
  }

  /// Runs the child until it has said so many numbers, kills it, and returns the last one it said.
  private func run(_ scratch: Scratch, killingAfter lines: Int, spins: Int) throws -> Int {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.child)
    process.arguments = [scratch.file("home"), scratch.file("keys"), TestRecord.person]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    var output = Data()
    func count() -> Int { output.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) } }
    while count() < lines {
      let more = pipe.fileHandleForReading.availableData
      if more.isEmpty { break }
      output += more
    }
    for _ in 0..<spins { sched_yield() }
    kill(process.processIdentifier, SIGKILL)
    output += pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    // A line that was cut is not acknowledged.
    let whole = String(decoding: output, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).dropLast()
    guard let last = whole.last.flatMap({ Int($0) }) else {
      Issue.record("the child said: \(whole)")
      return 0
    }
    return last
  }
}
