/// How long something took, again and again.
struct Samples {
  private(set) var seconds: [Double] = []

  mutating func append(_ seconds: Double) {
    self.seconds.append(seconds)
  }

  var median: Double { quantile(0.5) }

  func quantile(_ share: Double) -> Double {
    let sorted = seconds.sorted()
    guard let last = sorted.indices.last else { return .nan }
    return sorted[Int((Double(last) * share).rounded())]
  }

  var milliseconds: String { (median * 1000).shown(median < 0.02 ? 2 : 0) + " ms" }

  /// How many times as fast this was as the other, taken together at each turn.
  func speedRatio(to other: Samples) -> Double {
    var ratios = Samples()
    for (own, peer) in zip(seconds, other.seconds) { ratios.append(peer / own) }
    return ratios.median
  }
}

private let clock = ContinuousClock()

extension Duration {
  var inSeconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}

func seconds(_ body: () throws -> Void) rethrows -> Double {
  try clock.measure(body).inSeconds
}

func seconds(
  isolation: isolated (any Actor)? = #isolation, _ body: () async throws -> Void
) async rethrows -> Double {
  let start = clock.now
  try await body()
  return (clock.now - start).inSeconds
}

/// What the compiler must not find out to be unused.
@inline(never)
func keep<Value>(_ value: Value) {
  withExtendedLifetime(value) {}
}
