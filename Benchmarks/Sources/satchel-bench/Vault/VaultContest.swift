import CVaultWorkload

/// All libraries in turns, and the medians of what they needed.
struct VaultContest {
  /// One way to keep a database.
  struct Entry {
    let library: String
    let name: String
    var times: [Samples]
    /// To the plain mode of the same library, taken together at each round.
    var ratios: [Samples]
    var isPlain: Bool { name == "plain" }
  }

  private(set) var entries: [Entry] = []

  init(_ libraries: [any DrivenLibrary], rounds: Int, in place: String) throws {
    for round in 0..<rounds {
      // A library's files are gone before the next one's are made.
      for library in libraries {
        let folder = try TemporaryFolder(in: place, "contest")
        defer { try? folder.remove() }
        try append(try library.runRound(round, in: folder))
      }
    }
  }

  private mutating func append(_ round: VaultRound) throws {
    guard let plain = round.contenders.first else { throw BenchmarkError("an empty round") }
    for times in round.contenders {
      let index = index(of: times, in: round.library)
      for step in times.seconds.indices {
        entries[index].times[step].append(times.seconds[step])
        entries[index].ratios[step].append(times.seconds[step] / plain.seconds[step])
      }
    }
  }

  private mutating func index(of times: VaultRound.Times, in library: String) -> Int {
    let known = entries.firstIndex { $0.library == library && $0.name == times.name }
    if let known { return known }
    let none = Array(repeating: Samples(), count: times.seconds.count)
    entries.append(Entry(library: library, name: times.name, times: none, ratios: none))
    return entries.count - 1
  }
}
