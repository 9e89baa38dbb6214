#if Tools
/// Spreads points along the horizontal axis by their date labels.
enum PlotDates {
  /// Positions from 0 to 1: by time if all labels read as dates that never go back, else evenly;
  /// a lone point stands at the left.
  static func positions(of labels: [String]) -> [Double] {
    guard labels.count > 1 else { return labels.map { _ in 0 } }
    let days = labels.compactMap(day)
    if days.count == labels.count, zip(days, days.dropFirst()).allSatisfy({ $0 <= $1 }),
      let first = days.first, let last = days.last, last > first
    {
      return days.map { ($0 - first) / (last - first) }
    }
    return labels.indices.map { Double($0) / Double(labels.count - 1) }
  }

  /// Days since an arbitrary one for `2025`, `2025-11`, `2025-11-03`, `2025-11-03T09:30…`.
  private static func day(_ label: String) -> Double? {
    let halves = label.split(separator: "T", maxSplits: 1)
    let parts = (halves.first ?? "").split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count) else { return nil }
    var numbers: [Int] = []
    for (part, length) in zip(parts, [4, 2, 2]) {
      guard part.utf8.count == length, part.utf8.allSatisfy({ (48...57).contains($0) }),
        let number = Int(part)
      else { return nil }
      numbers.append(number)
    }
    let month = numbers.count > 1 ? numbers[1] : 1
    let date = numbers.count > 2 ? numbers[2] : 1
    guard (1...12).contains(month), (1...31).contains(date) else { return nil }
    // The Gregorian calendar counted from March, where the leap day comes last.
    let year = month > 2 ? numbers[0] : numbers[0] - 1
    let monthFromMarch = (month + 9) % 12
    let days =
      365 * year + year / 4 - year / 100 + year / 400 + (153 * monthFromMarch + 2) / 5 + date
    return Double(days) + (halves.count > 1 ? dayFraction(halves[1]) : 0)
  }

  /// The time of day by hour and minute; a zone's offset is less than a dot wide.
  private static func dayFraction(_ time: Substring) -> Double {
    let parts = time.split(separator: ":")
    guard parts.count >= 2, let hour = Int(parts[0]), let minute = Int(parts[1].prefix(2)),
      (0...24).contains(hour), (0...59).contains(minute)
    else { return 0 }
    return Double(hour * 60 + minute) / 1440
  }
}
#endif
