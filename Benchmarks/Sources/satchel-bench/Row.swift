import Foundation

/// One line of the table.
struct Row {
  let what: String
  let figure: String
  let ratio: String
  let goals: [Goal]

  init(_ what: String, _ figure: String, ratio: String = "", goals: [Goal] = []) {
    self.what = what
    self.figure = figure
    self.ratio = ratio
    self.goals = goals
  }

  var target: String { goals.map(\.text).joined(separator: ", ") }

  /// Empty for a figure that is only for information.
  var verdict: String {
    if goals.isEmpty { return "" }
    return goals.allSatisfy(\.isMet) ? "met" : "missed"
  }
}

/// What a figure ought to be.
struct Goal {
  let text: String
  let isMet: Bool

  static func atLeast(_ limit: Double, _ figure: Double, _ unit: String = "") -> Goal {
    Goal(text: "≥ " + limit.shown(limit < 10 ? 1 : 0) + unit, isMet: figure >= limit)
  }

  static func atMost(_ limit: Double, _ figure: Double, _ unit: String) -> Goal {
    Goal(text: "≤ " + limit.shown(0) + unit, isMet: figure <= limit)
  }
}

extension Double {
  /// With so many decimals, and thousands set apart.
  func shown(_ decimals: Int) -> String {
    let text = String(format: "%.\(decimals)f", self)
    var parts = text.split(separator: ".").map(String.init)
    var grouped = ""
    for (index, digit) in parts[0].enumerated() {
      if index > 0, (parts[0].count - index).isMultiple(of: 3) { grouped.append(",") }
      grouped.append(digit)
    }
    parts[0] = grouped
    return parts.joined(separator: ".")
  }

  /// Of bytes, with its unit.
  var shownAsBytes: String {
    self < 1_000_000 ? (self / 1000).shown(0) + " kB" : (self / 1_000_000).shown(1) + " MB"
  }
}

extension Int {
  func counted(_ one: String, _ many: String) -> String {
    "\(self) \(self == 1 ? one : many)"
  }
}
