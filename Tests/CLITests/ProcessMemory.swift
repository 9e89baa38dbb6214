#if Tools && os(Linux)
import Foundation
import Testing

/// The memory of another process, read as a debugger or a thief with root reads it.
///
/// Everything that a process may write to, or that belongs to no file: heaps, stacks, guarded memory,
/// the data of libraries. What is left out is code, which is the same for everybody.
struct ProcessMemory {
  static let absent: Comment =
    "skipped: only root may read another's memory (the harness asks not to be dumped)"

  /// Root reads any process; others only those that allow it, and the harness doesn't.
  static let isReadable = geteuid() == 0

  /// Whether the harness wipes what Swift gives back (`CLI/CProcess/wiping_heap.c`).
  #if canImport(Glibc)
  static let hasWipingHeap = true
  #else
  static let hasWipingHeap = false
  #endif

  struct Region {
    let name: String
    let bytes: [UInt8]
  }

  let regions: [Region]

  /// The name that `Tests/SQLiteArena` gives to what SQLite has had.
  static let arenaName = "/memfd:sqlite-arena"

  init(of process: Int32) throws {
    // A page of lines at a time: a reader that takes a short answer for the end sees a part only.
    let file = try #require(FileHandle(forReadingAtPath: "/proc/\(process)/maps"))
    var lines = Data()
    while let more = try file.read(upToCount: 4096), !more.isEmpty { lines += more }
    let maps = String(decoding: lines, as: UTF8.self)
    try #require(maps.contains("[stack]"), "the list of regions isn't whole")
    let memory = open("/proc/\(process)/mem", O_RDONLY | O_CLOEXEC)
    try #require(memory >= 0, "the memory of \(process) can't be read (error \(errno))")
    defer { close(memory) }
    regions = maps.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ", maxSplits: 5)
      let name = parts.count > 5 ? parts[5].drop { $0 == " " } : ""
      let edges = parts[0].split(separator: "-").compactMap { Int($0, radix: 16) }
      let isOfNoFile = parts[4] == "0"
      guard edges.count == 2, parts[1].hasPrefix("r"), parts[1].contains("w") || isOfNoFile,
        !name.hasPrefix("[v")
      else { return nil }
      var count = edges[1] - edges[0]
      if name.hasPrefix(Self.arenaName) {
        let used = Self.read(memory, edges[0], 8).reversed().reduce(0) { $0 << 8 | Int($1) }
        count = min(count, used)
      }
      return Region(name: String(name), bytes: Self.read(memory, edges[0], count))
    }
  }

  /// What can be read from there, up to `count` bytes.
  private static func read(_ memory: Int32, _ start: Int, _ count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
      while done < count {
        let step = pread(
          memory, buffer.baseAddress! + done, count - done, start + done)
        if step <= 0 { break }
        done += step
      }
    }
  }

  /// How often each of some byte strings occurs: in what SQLite has had, and elsewhere.
  func counts(of needles: [[UInt8]]) -> [(inArena: Int, elsewhere: Int)] {
    var counts = needles.map { _ in (inArena: 0, elsewhere: 0) }
    var byBeginning = [[Int]](repeating: [], count: 1 << 16)
    for (index, needle) in needles.enumerated() {
      byBeginning[Int(needle[0]) << 8 | Int(needle[1])].append(index)
    }
    let isBeginning = byBeginning.map { !$0.isEmpty }
    for region in regions {
      let isArena = region.name.hasPrefix(Self.arenaName)
      region.bytes.withUnsafeBufferPointer { bytes in
        isBeginning.withUnsafeBufferPointer { isBeginning in
          var (beginning, place) = (0, 0)
          while place < bytes.count {
            beginning = (beginning << 8 | Int(bytes[place])) & 0xFFFF
            if isBeginning[beginning] {
              for index in byBeginning[beginning]
              where bytes[max(place - 1, 0)...].starts(with: needles[index]) {
                if isArena { counts[index].inArena += 1 } else { counts[index].elsewhere += 1 }
              }
            }
            place += 1
          }
        }
      }
    }
    return counts
  }

  /// Builds what is preloaded; nil where there is no compiler.
  static func arena(in folder: String) throws -> String? {
    try library(
      Repository.root + "/Tests/SQLiteArena/sqlite_arena.c", to: folder + "/sqlite_arena.so")
  }

  static func library(_ source: String, to path: String) throws -> String? {
    let compiler = Process()
    compiler.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    compiler.arguments = ["clang", "-shared", "-fPIC", "-O1", "-o", path, source, "-lsqlite3"]
    try compiler.run()
    compiler.waitUntilExit()
    return compiler.terminationStatus == 0 ? path : nil
  }
}
#endif
