#if Tools
/// The vertical axis: a little more than everything drawn, with labels at round numbers.
struct PlotScale {
  let low: Double
  let high: Double
  let ticks: [(value: Double, label: String)]

  /// Nil if the values have no finite span.
  init?(enclosing values: [Double]) {
    guard var low = values.min(), var high = values.max(), low.isFinite, high.isFinite else {
      return nil
    }
    let span = high - low
    let margin = span > 0 ? span / 20 : low == 0 ? 1 : low.magnitude / 10
    low -= margin
    high += margin
    let step = Self.roundStep((high - low) / 6)
    guard step.isFinite, step > 0 else { return nil }
    let first = (low / step).rounded(.up)
    let last = (high / step).rounded(.down)
    // Beyond 2^53 neighbouring multiples are the same number, and a tick could be any value.
    guard low.isFinite, high.isFinite, first.magnitude < 1e15, last.magnitude < 1e15,
      last >= first, last - first < 20
    else { return nil }
    (self.low, self.high) = (low, high)
    ticks = (0...Int(last - first)).map { index in
      let multiple = first + Double(index)
      return (multiple * step, Self.label(multiple: multiple, step: step))
    }
  }

  /// 0 at the top, 1 at the bottom.
  func depth(of value: Double) -> Double {
    min(max((high - value) / (high - low), 0), 1)
  }

  /// The next of 1, 2, 2.5, 5, 10 times a power of ten.
  private static func roundStep(_ rough: Double) -> Double {
    guard rough.isFinite, rough >= 1e-300 else { return 0 }
    var power = 1.0
    while power * 10 <= rough { power *= 10 }
    while power > rough { power /= 10 }
    for factor in [1, 2, 2.5, 5] where factor * power >= rough * 0.999_999 {
      return factor * power
    }
    return 10 * power
  }

  /// The tick's number with as many decimals as the step needs, and no more.
  private static func label(multiple: Double, step: Double) -> String {
    var decimals = 0
    var scaled = step
    while decimals < 6, (scaled - scaled.rounded()).magnitude > 1e-9 * scaled {
      decimals += 1
      scaled *= 10
    }
    let value = multiple * scaled.rounded()
    guard decimals <= 6, value.magnitude < 1e12, scaled.rounded() >= 1 else {
      return "\(multiple * step)"
    }
    let digits = String(Int64(value.rounded()).magnitude)
    let sign = value <= -0.5 ? "-" : ""
    guard decimals > 0 else { return sign + digits }
    let padded = String(repeating: "0", count: max(decimals + 1 - digits.count, 0)) + digits
    return sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }
}
#endif
