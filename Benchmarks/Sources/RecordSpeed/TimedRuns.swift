import Store

/// How long one thing takes, first after opening the file and again and again.
struct TimedRuns {
  /// So often at most, and no longer than this in all; but never less than `least`.
  private static let most = 200
  private static let least = 20
  private static let budget = 8.0
  private static let reopenings = 11

  let file: RecordFile

  /// Says a line: name, then milliseconds cold (the median of a few reopenings), the warm median, the
  /// warm 99th of 100 and the processor's median, then the runs, and what was found on average.
  ///
  /// - Parameter body: given the number of the run, so that it asks for something else each time;
  ///   gives the number of things found.
  func say(
    _ name: String, _ body: @escaping @Sendable (StoredRecord, Int) throws -> Int
  ) async throws {
    var cold: [Double] = []
    for number in 0..<Self.reopenings {
      let store = try file.open()
      cold.append(try await time(store, number, body).seconds)
      store.close()
    }
    let store = try file.open()
    for number in 0..<5 { _ = try await time(store, number, body) }
    var warm: [Double] = []
    var processor: [Double] = []
    var found = 0
    var total = 0.0
    while warm.count < Self.most, warm.count < Self.least || total < Self.budget {
      let run = try await time(store, Self.reopenings + warm.count, body)
      warm.append(run.seconds)
      processor.append(run.processor)
      total += run.seconds
      found += run.found
    }
    store.close()
    RecordSpeed.say(
      name, cold.quantile(0.5) * 1000, warm.quantile(0.5) * 1000, warm.quantile(0.99) * 1000,
      processor.quantile(0.5) * 1000, Double(warm.count), Double(found) / Double(warm.count))
  }

  private func time(
    _ store: RecordStore, _ number: Int,
    _ body: @escaping @Sendable (StoredRecord, Int) throws -> Int
  ) async throws -> (seconds: Double, processor: Double, found: Int) {
    var found = 0
    let before = Timing.processor
    let seconds = try await Timing.seconds {
      found = try await store.read { try body($0, number) }
    }
    return (seconds, Timing.processor - before, found)
  }
}

extension [Double] {
  fileprivate func quantile(_ share: Double) -> Double {
    let sorted = self.sorted()
    return sorted[Int((Double(sorted.count - 1) * share).rounded())]
  }
}
