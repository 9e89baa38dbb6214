#if Tools
import Satchel

/// What a trend looks like, for the one format that can draw it.
struct Plot: Equatable, Sendable {
  struct Point: Equatable, Sendable {
    /// `2025-11-03` or longer; spaces points by time if every label of the plot reads as a date.
    let date: String
    let value: Double
    /// The number as it arrived, `1.10`.
    let lexeme: String
    /// The interpretation that arrived with it (`H`, `LL`, `A`, `N`), if any did.
    let flag: String?
  }

  struct Bound: Equatable, Sendable {
    let value: Double
    let lexeme: String
  }

  let title: String
  let unit: String
  /// In the order in which they were taken.
  let points: [Point]
  /// The reference range's ends; either may be open.
  let low: Bound?
  let high: Bound?
  /// What the plot shows, for whoever can't see it.
  let spoken: Sentence?

  init(
    title: String, unit: String, points: [Point], low: Bound? = nil, high: Bound? = nil,
    spoken: Sentence? = nil
  ) {
    self.title = title
    self.unit = unit
    self.points = points
    self.low = low
    self.high = high
    self.spoken = spoken
  }

  enum Standing: Equatable, Sendable {
    case below, within, above, abnormal
  }

  /// Where a point stands: by its own flag if it has one, else by the reference range.
  func standing(of point: Point) -> Standing {
    switch point.flag?.first {
    case "H": return .above
    case "L": return .below
    case "N": return .within
    case nil: break
    default: return .abnormal
    }
    if let low, point.value < low.value { return .below }
    if let high, point.value > high.value { return .above }
    return .within
  }
}
#endif
