#if Tools
extension Transcript {
  /// The first place where an answer differs.
  struct Mismatch: Equatable, CustomStringConvertible {
    var fed: String
    /// Where the expected line stands in the file, or the `>` line if nothing more was expected.
    var lineNumber: Int
    /// Nil where the transcript has no further line, and where the output has none.
    var expected: String?
    var got: String?

    var description: String {
      """
      line \(lineNumber), fed: \(fed)
        expected: \(expected ?? "(no further line)")
             got: \(got ?? "(no further line)")
      """
    }
  }

  struct Outcome: Equatable {
    var mismatches: [Mismatch]
    /// The transcript with what really came out; equal to the original if nothing differs.
    var rewritten: Transcript
  }

  /// Feeds all lines in order, also after a mismatch: one difference rarely comes alone.
  func run(
    isolation: isolated (any Actor)? = #isolation,
    _ feed: (String) async throws -> [String]
  ) async rethrows -> Outcome {
    var outputs: [Int: [String]] = [:]
    var mismatches: [Mismatch] = []
    for case .exchange(let exchange) in pieces {
      let output = try await feed(exchange.fed)
      outputs[exchange.lineNumber] = output
      if let mismatch = exchange.mismatch(with: output) { mismatches.append(mismatch) }
    }
    return Outcome(
      mismatches: mismatches,
      rewritten: replacing { $0.rewritten(with: outputs[$0.lineNumber] ?? []) })
  }
}

extension Transcript.Exchange {
  /// The expected lines between gaps; one more element than there are gaps.
  private var segments: [[String]] {
    expected.reduce(into: [[]]) { segments, expectation in
      switch expectation {
      case .gap: segments.append([])
      case .line(let line): segments[segments.count - 1].append(line)
      }
    }
  }

  /// Nil if the output is as expected.
  ///
  /// The first segment must begin the output and the last must end it; each of those between
  /// takes the earliest place where it fits, which leaves the most room for the next.
  func mismatch(with output: [String]) -> Transcript.Mismatch? {
    var position = 0
    var number = lineNumber + 1
    let segments = segments
    for (index, segment) in segments.enumerated() {
      let isLast = index == segments.count - 1
      let place: Int? =
        if index == 0 { 0 } else if isLast { max(output.count - segment.count, position) } else {
          Self.firstPlace(of: segment, in: output, from: position)
        }
      guard let place else {
        return .init(fed: fed, lineNumber: number, expected: segment.first, got: nil)
      }
      for (offset, line) in segment.enumerated() {
        let got = place + offset < output.count ? output[place + offset] : nil
        // Bytes decide: for `==`, two spellings of one character are equal.
        guard let got, got.utf8.elementsEqual(line.utf8) else {
          return .init(fed: fed, lineNumber: number + offset, expected: line, got: got)
        }
      }
      position = place + segment.count
      number += segment.count + 1
    }
    guard position < output.count else { return nil }
    return .init(fed: fed, lineNumber: lineNumber, expected: nil, got: output[position])
  }

  /// What the transcript should say if the output is right.
  ///
  /// A gap stays where both its sides are still found: as many lines as before at the beginning
  /// and the end, the very same lines in the middle.
  func rewritten(with output: [String]) -> Transcript.Exchange {
    if mismatch(with: output) == nil { return self }
    var copy = self
    let segments = segments
    let head = segments[0].count
    let tail = segments.count > 1 ? segments[segments.count - 1].count : 0
    guard segments.count > 1, head + tail < output.count else {
      copy.expected = output.map { .line($0) }
      return copy
    }
    copy.expected = output.prefix(head).map { .line($0) } + [.gap]
    var position = head
    let end = output.count - tail
    for segment in segments.dropFirst().dropLast() where !segment.isEmpty {
      guard let place = Self.firstPlace(of: segment, in: Array(output[..<end]), from: position)
      else { continue }
      if place == position { copy.expected.removeLast() }
      copy.expected += segment.map { .line($0) }
      position = place + segment.count
      copy.expected.append(.gap)
    }
    if position == end { copy.expected.removeLast() }
    copy.expected += output.suffix(tail).map { .line($0) }
    return copy
  }

  private static func firstPlace(of segment: [String], in output: [String], from: Int) -> Int? {
    guard output.count - segment.count >= from else { return nil }
    return (from...(output.count - segment.count)).first { place in
      zip(segment, output[place...]).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
    }
  }
}
#endif
