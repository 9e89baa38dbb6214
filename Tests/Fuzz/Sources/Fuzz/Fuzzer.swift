import Foundation

/// Something that reads bytes that an enemy may have written.
///
/// `read` may throw, refuse and answer nonsense; it may not trap, hang or grow without end. What it
/// accepts it should use as the vault does.
struct FuzzTarget: Sendable {
  let name: String
  /// Files as we make them ourselves: what the fuzzer begins with.
  let examples: @Sendable () throws -> [[UInt8]]
  let read: @Sendable ([UInt8]) throws -> Void

  /// Adding one: a file with a static member like the others', and its name here.
  static let all: [FuzzTarget] = [
    keyFile, anchors, sealedDatabase, hostilePages, blob, patch, path, search,
  ]

  /// The one that FUZZ_TARGET names.
  static let chosen: FuzzTarget = {
    let name = ProcessInfo.processInfo.environment["FUZZ_TARGET"]
    guard let target = all.first(where: { $0.name == name }) else {
      complain("FUZZ_TARGET is one of: \(all.map(\.name).joined(separator: " "))")
      exit(2)
    }
    return target
  }()

  private static func complain(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// Writes the examples of every target into folders named like them, and ends the program.
  static func writeExamples(into folder: String) -> Never {
    do {
      for target in all {
        let place = folder + "/" + target.name
        try FileManager.default.createDirectory(
          atPath: place, withIntermediateDirectories: true)
        for (number, bytes) in try target.examples().enumerated() {
          try Data(bytes).write(to: URL(fileURLWithPath: "\(place)/example-\(number)"))
        }
        print(target.name)
      }
      exit(0)
    } catch {
      complain("An example can't be made: \(error)")
      exit(1)
    }
  }
}

/// libFuzzer calls this once, before anything else.
@_cdecl("LLVMFuzzerInitialize")
func initialize(
  _ count: UnsafeMutableRawPointer?, _ arguments: UnsafeMutableRawPointer?
) -> Int32 {
  if let folder = ProcessInfo.processInfo.environment["FUZZ_EXAMPLES"] {
    FuzzTarget.writeExamples(into: folder)
  }
  _ = FuzzTarget.chosen
  return 0
}

/// libFuzzer calls this with each input.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  try? FuzzTarget.chosen.read(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
