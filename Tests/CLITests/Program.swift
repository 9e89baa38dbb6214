#if Tools
import Foundation

/// A built `satchel`, named by SATCHEL_BINARIES (paths with colons between them).
struct Program: Sendable {
  let path: String

  static let all: [Program] =
    (ProcessInfo.processInfo.environment["SATCHEL_BINARIES"] ?? "")
    .split(separator: ":").map { Program(path: String($0)) }

  struct Result {
    let output: String
    let status: Int32
  }

  /// Runs it in the tree's root, with nothing of this process's environment but the path.
  func run(
    _ arguments: [String], input: String, environment: [String: String] = [:],
    under wrapper: [String] = []
  ) throws -> Result {
    let process = Process()
    let command = wrapper + [path] + arguments
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.currentDirectoryURL = URL(fileURLWithPath: Repository.root)
    process.environment = environment.merging(
      ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? ""]
    ) { own, _ in own }
    let (standardInput, standardOutput) = (Pipe(), Pipe())
    process.standardInput = standardInput
    process.standardOutput = standardOutput
    try process.run()
    let writer = Thread {
      try? standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
      try? standardInput.fileHandleForWriting.close()
    }
    writer.start()
    let output = try standardOutput.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Result(
      output: String(decoding: output, as: UTF8.self), status: process.terminationStatus)
  }
}
#endif
