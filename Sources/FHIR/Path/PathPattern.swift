/// A regular expression that is matched in time proportional to the text.
///
/// All ways through the pattern are followed at once (Thompson's construction, with the priorities
/// of Pike's), so that no pattern backtracks. The offer is what FHIR's expressions use: literals,
/// classes, groups, alternatives, repetition, `^`, `$`, `\b`; look-around, references, flags and
/// Unicode properties are refused. The dot matches line ends too, as FHIRPath wants.
struct PathPattern {
  enum Instruction {
    case scalar(PathScalarSet)
    case split(Int, Int)
    case jump(Int)
    case start, end
    case boundary(Bool)
    case match
  }

  private let program: [Instruction]
  /// Whether something is repeated that may match nothing: engines agree on whether such a pattern
  /// matches, and not on how much it takes.
  let repeatsNothing: Bool

  /// How many instructions were written and moved to compile it.
  let effort: Int

  /// Throws `path.unsupported` for what isn't offered and `path.mismatch` for what is no pattern.
  init(_ pattern: String, offset: Int) throws(FHIRError) {
    var compiler = PathPatternCompiler(pattern, offset: offset)
    program = try compiler.program()
    repeatsNothing = compiler.repeatsNothing
    effort = compiler.effort
  }

  func matchesWhole(
    _ text: [Unicode.Scalar], steps: inout Int
  ) throws(FHIRError) -> Bool {
    try run(text, from: 0, isWhole: true, &steps) != nil
  }

  /// The first match, by the pattern's own preference among those that begin together.
  func firstMatch(
    in text: [Unicode.Scalar], from start: Int = 0, steps: inout Int
  ) throws(FHIRError) -> Range<Int>? {
    try run(text, from: start, isWhole: false, &steps)
  }

  /// Threads in the order of their preference: where in the program, and where they began.
  private struct Threads {
    var list: [(at: Int, start: Int)] = []
    var seen: [Int]
    var round = 0
    /// How many instructions were looked at to find the threads.
    var visits = 0

    init(_ size: Int) { seen = Array(repeating: 0, count: size) }

    mutating func clear() {
      list.removeAll(keepingCapacity: true)
      round += 1
      visits = 0
    }
  }

  private func run(
    _ text: [Unicode.Scalar], from first: Int, isWhole: Bool, _ steps: inout Int
  ) throws(FHIRError) -> Range<Int>? {
    steps -= program.count / 16
    var current = Threads(program.count)
    var next = Threads(program.count)
    var found: Range<Int>?
    current.clear()
    for at in first...text.count {
      if found == nil, !isWhole || at == first { add(0, at, text, at, &current) }
      if current.list.isEmpty, found != nil || isWhole { break }
      steps -= 1 + current.list.count / 4 + current.visits / 16
      guard steps >= 0 else {
        throw FHIRError(.pathTooComplex, "The evaluation takes more steps than the limit.")
      }
      next.clear()
      for thread in current.list {
        switch program[thread.at] {
        case .scalar(let set):
          if at < text.count, set.contains(text[at]) {
            add(thread.at + 1, thread.start, text, at + 1, &next)
          }
          continue
        case .match where !isWhole || at == text.count: found = thread.start..<at
        default: continue
        }
        // Those behind it are less preferred.
        break
      }
      swap(&current, &next)
    }
    return found
  }

  /// Follows all that takes no scalar, the preferred way first.
  private func add(
    _ begin: Int, _ start: Int, _ text: [Unicode.Scalar], _ at: Int, _ threads: inout Threads
  ) {
    var waiting = [begin]
    while let index = waiting.popLast() {
      if threads.seen[index] == threads.round { continue }
      threads.seen[index] = threads.round
      threads.visits += 1
      switch program[index] {
      case .jump(let target): waiting.append(target)
      case .split(let preferred, let other): waiting += [other, preferred]
      case .start: if at == 0 { waiting.append(index + 1) }
      case .end: if at == text.count { waiting.append(index + 1) }
      case .boundary(let wanted):
        let before = at > 0 && PathScalarSet.word.contains(text[at - 1])
        let after = at < text.count && PathScalarSet.word.contains(text[at])
        if (before != after) == wanted { waiting.append(index + 1) }
      case .scalar, .match: threads.list.append((index, start))
      }
    }
  }
}

/// Scalars by ranges.
struct PathScalarSet {
  var ranges: [ClosedRange<UInt32>] = []
  var isNegated = false

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    ranges.contains { $0.contains(scalar.value) } != isNegated
  }

  static let any = PathScalarSet(ranges: [], isNegated: true)
  static let digit = PathScalarSet(ranges: [0x30...0x39])
  static let word = PathScalarSet(ranges: [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])
  static let space = PathScalarSet(ranges: [0x09...0x0D, 0x20...0x20])
}
