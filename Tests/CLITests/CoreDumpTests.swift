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

  /// The limit isn't set, as where a core_pattern that names a program ignores it: what is left is
  /// that the program isn't to be dumped.
  @Test(
    .enabled(if: Self.writesCores, "skipped: no core would be written here, or there is no clang"),
    arguments: [SIGSEGV, SIGABRT])
  func evenWithoutTheLimitNothingIsWritten(signal: Int32) throws {
    let own = [try Program.quickest.path] + place.options()
    let death = try Self.death(by: signal, of: own, in: place, limits: false)
    #expect(death.cores == 0 && death.complaint == "")
  }

  /// Swift's own report of a crash would show what registers point to.
  @Test func aCrashSaysNothing() throws {
    let own = [try Program.quickest.path] + place.options()
    #expect(try Self.death(by: SIGABRT, of: own, in: place, limits: true).complaint == "")
  }

  /// Whether another program's crash leaves a core in its folder.
  private static let writesCores: Bool = {
    guard let place = try? TemporaryPlace() else { return false }
    defer { withExtendedLifetime(place) {} }
    return (try? death(by: SIGABRT, of: ["cat"], in: place, limits: false).cores) == 1
  }()

  /// How many files a program's death by a signal leaves in its folder, and what it says.
  ///
  /// - Parameter limits: whether the program may set limits; otherwise it only believes that it does.
  private static func death(
    by signal: Int32, of command: [String], in place: TemporaryPlace, limits: Bool
  ) throws -> (cores: Int, complaint: String) {
    let folder = place.temporary
    var environment = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? ""]
    if !limits {
      let source = try place.write(
        "source/limits.c", "int setrlimit(int a, const void *b) { return b ? 0 & a : 0; }")
      let built = try ProcessMemory.library(source, to: place.path + "/limits.so")
      let library: String = try #require(built)
      environment["LD_PRELOAD"] = library
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["-C", folder, "prlimit", "--core=unlimited"] + command
    process.environment = environment
    let (input, output, complaint) = (Pipe(), Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = complaint
    // A thread of a pool has signals blocked, and a program inherits that.
    var (signals, before) = (sigset_t(), sigset_t())
    sigfillset(&signals)
    pthread_sigmask(SIG_UNBLOCK, &signals, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try process.run()
    // Once it has answered it is itself, and has done what it does first.
    try input.fileHandleForWriting.write(contentsOf: Data("clock show\n".utf8))
    _ = output.fileHandleForReading.availableData
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    let said = try complaint.fileHandleForReading.readToEnd() ?? Data()
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    return (files.count { $0.hasPrefix("core") }, String(decoding: said, as: UTF8.self))
  }
}
#endif
