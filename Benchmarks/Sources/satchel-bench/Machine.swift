import Foundation

/// What the figures were taken on.
enum Machine {
  static var description: String {
    let processor = value(of: "model name", in: "/proc/cpuinfo") ?? "unknown processor"
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let gibibytes = Double(ProcessInfo.processInfo.physicalMemory) / Double(1 << 30)
    return "\(processor), \(cores) cores, \(gibibytes.shown(0)) GiB"
  }

  /// The share of all cores' time that went to something else during half a second of nothing.
  static func busyShare() -> Double {
    let before = coreTimes()
    usleep(500_000)
    let passed = zip(coreTimes(), before).map { $0 - $1 }
    // user, nice, system, idle, waiting for a disk, …: see proc(5), /proc/stat
    guard passed.count > 4 else { return 0 }
    let total = passed.reduce(0, +)
    return total > 0 ? 1 - (passed[3] + passed[4]) / total : 0
  }

  static func warn(busyShare: Double) {
    guard busyShare > 0.15 else { return }
    print("\nThe machine was busy with something else: trust the ratios at most.")
  }

  private static func coreTimes() -> [Double] {
    let text = (try? String(contentsOfFile: "/proc/stat", encoding: .utf8)) ?? ""
    let line = text.split(separator: "\n").first ?? ""
    return line.split(separator: " ").dropFirst().compactMap { Double($0) }
  }

  /// A line `name : value` of a file that the kernel writes.
  static func value(of name: String, in path: String) -> String? {
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    for line in text.split(separator: "\n") where line.hasPrefix(name) {
      return line.split(separator: ":", maxSplits: 1).last?
        .trimmingCharacters(in: .whitespaces)
    }
    return nil
  }
}

/// How much memory this process holds.
enum ProcessMemory {
  /// Bytes, of `VmRSS` or of `VmHWM`.
  static func bytes(_ name: String) -> Int {
    let value = Machine.value(of: name, in: "/proc/self/status")
    return (value?.split(separator: " ").first.flatMap { Int($0) } ?? 0) * 1024
  }

  /// From here on the high-water mark counts anew (proc(5), `clear_refs`).
  static func resetHighWater() throws {
    try "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .utf8)
  }
}
