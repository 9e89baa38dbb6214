import Foundation
import Store

/// One import into a new file, with the memory that it takes.
enum MakeRun {
  static func run(place: String, _ population: some Population) async throws {
    let file = try await RecordFile(in: place)
    try ProcessMemory.resetHighWater()
    let before = try ProcessMemory.bytes("VmRSS")
    var outcome = 0
    let processor = Timing.processor
    let seconds = try Timing.seconds {
      let made = try file.make(population)
      outcome = made.added
    }
    say("seconds", seconds, Timing.processor - processor)
    say("resources", Double(outcome))
    say("bytes-before", Double(before))
    say("bytes-at-peak", Double(try ProcessMemory.bytes("VmHWM")))
    say("file-bytes", Double(file.byteCount))
  }
}

/// How much memory this process holds.
enum ProcessMemory {
  /// Bytes, of `VmRSS` or of `VmHWM`.
  static func bytes(_ name: String) throws -> Int {
    let text = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    for line in text.split(separator: "\n") where line.hasPrefix(name + ":") {
      if let number = line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap({
        Int($0)
      }) {
        return number * 1024
      }
    }
    throw RecordSpeedError("the kernel doesn't say \(name)")
  }

  /// From here on the high-water mark counts anew (proc(5), `clear_refs`).
  static func resetHighWater() throws {
    try "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .utf8)
  }
}

enum Timing {
  /// The processor's time that this process had so far, of all its threads: what others do to the
  /// machine hardly changes it.
  static var processor: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  static func seconds(_ body: () throws -> Void) rethrows -> Double {
    let time = try ContinuousClock().measure(body)
    return Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
  }

  static func seconds(_ body: () async throws -> Void) async rethrows -> Double {
    let time = try await ContinuousClock().measure(body)
    return Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
  }
}

/// A line for the one who started this: a name and its numbers.
func say(_ name: String, _ numbers: Double...) {
  print(([name] + numbers.map { "\($0)" }).joined(separator: " "))
}
