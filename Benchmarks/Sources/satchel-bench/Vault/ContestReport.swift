import CVaultWorkload

/// A contest as tables: what is measured across, who is measured down.
struct ContestReport {
  static let note = """
    Plain SQLite in milliseconds; the others times the plain mode of their own library, at each round
    beside it. All are driven by the same C code through the interface of SQLite's extensions, with
    statements prepared once: Python only loads the peers. ✗: above its target, or not ahead of
    SQLCipher. Warm is not compared with SQLCipher: no page is opened there.
    """

  private static let mainSteps = [
    WORKLOAD_INSERT, WORKLOAD_UPDATE, WORKLOAD_TRANSACTIONS, WORKLOAD_LOOKUPS, WORKLOAD_SCAN,
    WORKLOAD_WARM,
  ].map { Int($0.rawValue) }
  private static let otherSteps = [
    WORKLOAD_READERS, WORKLOAD_AGED, WORKLOAD_TEXT_BUILD, WORKLOAD_TEXT_QUERY,
  ].map { Int($0.rawValue) }

  let contest: VaultContest
  let suites: [Suite]

  /// With the targets beneath each suite, and how it stands to SQLCipher.
  var main: Table {
    var lines: [[String]] = []
    let rival = contest.entries.first { $0.name.hasPrefix("SQLCipher") }
    for entry in contest.entries {
      let suite = suites.first { entry.name == $0.contenderName }
      lines.append(line(of: entry, Self.mainSteps, limits: suite?.targets ?? []))
      guard let suite else { continue }
      if !suite.targets.isEmpty {
        lines.append(["  its targets"] + suite.targets.map { "≤ " + $0.shown(2) })
      }
      if let rival { lines.append(standing(of: entry, to: rival)) }
    }
    let blank = Array(repeating: "", count: Self.mainSteps.count - Suite.moonshot.count)
    lines.append(["the moonshot"] + Suite.moonshot.map { "≤ " + $0.shown(2) } + blank)
    return Table(heads: heads(Self.mainSteps), cells: lines)
  }

  /// What has no target.
  var besides: Table {
    let lookups = Int(WORKLOAD_LOOKUPS.rawValue)
    let aged = Int(WORKLOAD_AGED.rawValue)
    return Table(
      heads: heads(Self.otherSteps) + ["aged to new"],
      cells: contest.entries.map { entry in
        line(of: entry, Self.otherSteps, limits: [])
          + [(entry.times[aged].median / entry.times[lookups].median).shown(2)]
      })
  }

  private func heads(_ steps: [Int]) -> [String] {
    [""] + steps.map { String(cString: workload_step_name(Int32($0))) }
  }

  private func line(
    of entry: VaultContest.Entry, _ steps: [Int], limits: [Double]
  ) -> [String] {
    if entry.isPlain {
      return ["\(entry.library), plain"]
        + steps.map { (entry.times[$0].median * 1000).shown(1) + " ms" }
    }
    return [entry.name]
      + steps.enumerated().map { position, step in
        let ratio = entry.ratios[step].median
        return Self.marked(ratio, isMissed: position < limits.count && ratio > limits[position])
      }
  }

  /// Below 1 it costs less than SQLCipher does, each to its own plain mode.
  private func standing(
    of entry: VaultContest.Entry, to rival: VaultContest.Entry
  ) -> [String] {
    ["  to SQLCipher's ratio"]
      + Self.mainSteps.map { step in
        let ratio = entry.ratios[step].median / rival.ratios[step].median
        let counts = step != Int(WORKLOAD_WARM.rawValue)
        return Self.marked(ratio, isMissed: counts && ratio >= 1)
      }
  }

  private static func marked(_ ratio: Double, isMissed: Bool) -> String {
    ratio.shown(2) + (isMissed ? " ✗" : "")
  }
}
