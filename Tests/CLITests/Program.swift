#if Tools
import Foundation
import Testing

/// A built `satchel`, named by SATCHEL_BINARIES (paths with colons between them).
struct Program: Sendable {
  static let absent: Comment = "skipped: SATCHEL_BINARIES names no built program"

  let path: String

  static let all: [Program] =
    (ProcessInfo.processInfo.environment["SATCHEL_BINARIES"] ?? "")
    .split(separator: ":").map { Program(path: String($0)) }

  /// The release build if there is one, for what would take long otherwise.
  static var quickest: Program {
    get throws {
      try #require(all.first { $0.path.contains("/release/") } ?? all.last)
    }
  }

  struct Result {
    let output: String
    let status: Int32
    /// What it wrote to standard error.
    let complaint: String

    var lines: [String] {
      output.split(separator: "\n", omittingEmptySubsequences: true).map { String($0) }
    }
  }

  /// Runs it in the tree's root, with nothing of this process's environment but the path.
  func run(
    _ arguments: [String], input: String, environment: [String: String] = [:],
    under wrapper: [String] = []
  ) throws -> Result {
    try run(arguments, input: Data(input.utf8), environment: environment, under: wrapper)
  }

  func run(
    _ arguments: [String], input: Data, environment: [String: String] = [:],
    under wrapper: [String] = []
  ) throws -> Result {
    let (standardInput, standardOutput, standardError) = (Pipe(), Pipe(), Pipe())
    let process = prepare(wrapper, arguments, environment)
    process.standardInput = standardInput
    process.standardOutput = standardOutput
    process.standardError = standardError
    try process.run()
    let writer = Thread {
      try? standardInput.fileHandleForWriting.write(contentsOf: input)
      try? standardInput.fileHandleForWriting.close()
    }
    writer.start()
    let output = try standardOutput.fileHandleForReading.readToEnd() ?? Data()
    let complaint = try standardError.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Result(
      output: String(decoding: output, as: UTF8.self), status: process.terminationStatus,
      complaint: String(decoding: complaint, as: UTF8.self))
  }

  func prepare(
    _ wrapper: [String], _ arguments: [String], _ environment: [String: String]
  ) -> Process {
    Self.outliveReaders
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = wrapper + [path] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: Repository.root)
    process.environment = environment.merging(
      ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? ""]
    ) { own, _ in own }
    return process
  }

  /// Writing to a program that has ended is an error here and not the end of the tests.
  private static let outliveReaders: Void = { signal(SIGPIPE, SIG_IGN) }()
}
#endif
