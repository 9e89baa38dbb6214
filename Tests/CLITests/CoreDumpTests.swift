#if Tools && os(Linux)
import Foundation
import Testing

/// A crash leaves no memory on the disk, not even where the system would dump it.
@Suite(.enabled(if: !Program.all.isEmpty, Program.absent))
struct CoreDumpTests {
  private let place: TemporaryPlace

  init() throws { place = try TemporaryPlace() }

  @Test func theLimitIsNothing() throws {
    let program = try RunningProgram(Program.quickest, place.options())
    try program.ask("clock show")
    let limits = try #require(
      FileHandle(forReadingAtPath: "/proc/\(program.process.processIdentifier)/limits")
    ).readToEnd()
    let line = String(decoding: limits ?? Data(), as: UTF8.self).split(separator: "\n")
      .first { $0.hasPrefix("Max core file size") }
    #expect(line?.split(separator: " ").dropFirst(4).prefix(2) == ["0", "0"])
    #expect(program.finish() == 0)
  }

  /// The limit is lifted again from outside: what is left is that the program isn't to be dumped.
  @Test(
    .enabled(if: Self.writesCores, "skipped: no limit can be lifted here, or no core is written"),
    arguments: [SIGSEGV, SIGABRT])
  func evenWithoutTheLimitNothingIsWritten(signal: Int32) throws {
    #expect(try Self.cores(after: signal, of: Self.other, in: place.path) == 1)
    let own = [try Program.quickest.path] + place.options()
    let count = try Self.cores(after: signal, of: own, in: place.path + "/tmp")
    #expect(count == 0)
  }

  /// Another program under the same limit.
  private static let other = ["sh", "-c", "ulimit -c 0; exec cat"]

  /// Whether its crash leaves a core in its folder, the limit lifted.
  private static let writesCores: Bool = {
    guard let place = try? TemporaryPlace() else { return false }
    defer { withExtendedLifetime(place) {} }
    return (try? cores(after: SIGABRT, of: other, in: place.path)) == 1
  }()

  /// How many files a program's death by a signal leaves in its folder.
  private static func cores(
    after signal: Int32, of command: [String], in folder: String
  ) throws -> Int {
    let known = try FileManager.default.contentsOfDirectory(atPath: folder)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["-C", folder] + command
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "SWIFT_BACKTRACE": "enable=no",
    ]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    // A thread of a pool has signals blocked, and a program inherits that.
    var (signals, before) = (sigset_t(), sigset_t())
    sigfillset(&signals)
    pthread_sigmask(SIG_UNBLOCK, &signals, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try process.run()
    // Once it has answered it is itself, and has done what it does first.
    try input.fileHandleForWriting.write(contentsOf: Data("clock show\n".utf8))
    _ = output.fileHandleForReading.availableData
    let lift = Process()
    lift.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    lift.arguments = ["prlimit", "--pid", "\(process.processIdentifier)", "--core=unlimited"]
    lift.standardError = FileHandle.nullDevice
    try lift.run()
    lift.waitUntilExit()
    guard lift.terminationStatus == 0 else {
      process.terminate()
      return -1
    }
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    let after = try FileManager.default.contentsOfDirectory(atPath: folder)
    return after.count { $0.hasPrefix("core") && !known.contains($0) }
  }
}
#endif
