import Foundation

/// What the figures were taken on.
enum Machine {
  static var description: String {
    let processor = value(of: "model name", in: "/proc/cpuinfo") ?? "unknown processor"
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let gibibytes = Double(ProcessInfo.processInfo.physicalMemory) / Double(1 << 30)
    return "\(processor), \(cores) cores, \(gibibytes.shown(0)) GiB"
  }

  /// The processes that want a core just now, over the last minute.
  static var load: Double {
    let text = try? String(contentsOfFile: "/proc/loadavg", encoding: .utf8)
    return text?.split(separator: " ").first.flatMap { Double($0) } ?? 0
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
