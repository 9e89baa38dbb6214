/// From the text of a regular expression to a program.
struct PathPatternCompiler {
  private let scalars: [Unicode.Scalar]
  private var at = 0
  private var depth = 0
  private let offset: Int
  private(set) var repeatsNothing = false
  /// Alternatives and groups move what is in them, again and again.
  private(set) var effort = 0

  static let longestPattern = 1024
  static let longestProgram = 8192

  init(_ pattern: String, offset: Int) {
    scalars = Array(pattern.unicodeScalars)
    self.offset = offset
  }

  mutating func program() throws(FHIRError) -> [PathPattern.Instruction] {
    guard scalars.count <= Self.longestPattern else { throw tooLarge }
    let code = try alternatives()
    guard at == scalars.count else { throw invalid }
    return code + [.match]
  }

  private var invalid: FHIRError {
    FHIRError(.pathMismatch, "The pattern is no regular expression.", offset: offset)
  }

  private var refused: FHIRError {
    FHIRError(.pathUnsupported, "The pattern uses what isn't offered.", offset: offset)
  }

  private var tooLarge: FHIRError {
    FHIRError(.pathTooComplex, "The pattern is too large.", offset: offset)
  }

  private var next: Unicode.Scalar? { at < scalars.count ? scalars[at] : nil }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    at += 1
    return true
  }

  /// Programs are relative: their jumps count from where they stand when they are joined.
  private typealias Code = [PathPattern.Instruction]

  private static func moved(_ code: Code, by distance: Int) -> Code {
    code.map {
      switch $0 {
      case .jump(let target): .jump(target + distance)
      case .split(let first, let second): .split(first + distance, second + distance)
      default: $0
      }
    }
  }

  private mutating func append(_ code: Code, to whole: inout Code) throws(FHIRError) {
    effort += code.count
    guard whole.count + code.count <= Self.longestProgram else { throw tooLarge }
    whole += Self.moved(code, by: whole.count)
  }

  private mutating func alternatives() throws(FHIRError) -> [PathPattern.Instruction] {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 32 else { throw tooLarge }
    var code = try sequence()
    while take("|") {
      let other = try sequence()
      var both: Code = [.split(1, code.count + 2)]
      try append(code, to: &both)
      both.append(.jump(both.count + 1 + other.count))
      try append(other, to: &both)
      code = both
    }
    return code
  }

  private mutating func sequence() throws(FHIRError) -> [PathPattern.Instruction] {
    var code: Code = []
    while let scalar = next, scalar != "|", scalar != ")" {
      try append(try repeated(try atom()), to: &code)
    }
    return code
  }

  private mutating func atom() throws(FHIRError) -> [PathPattern.Instruction] {
    guard let scalar = next else { throw invalid }
    at += 1
    switch scalar {
    case "(":
      if take("?") { guard take(":") else { throw refused } }
      let code = try alternatives()
      guard take(")") else { throw invalid }
      return code
    case "[": return [.scalar(try scalarClass())]
    case ".": return [.scalar(.any)]
    case "^": return [.start]
    case "$": return [.end]
    case "\\":
      if take("b") { return [.boundary(true)] }
      if take("B") { return [.boundary(false)] }
      return [.scalar(try escape())]
    case "*", "+", "?", "{": throw invalid
    default: return [.scalar(PathScalarSet(ranges: [scalar.value...scalar.value]))]
    }
  }

  private mutating func escape() throws(FHIRError) -> PathScalarSet {
    guard let scalar = next else { throw invalid }
    at += 1
    switch scalar {
    case "d": return .digit
    case "w": return .word
    case "s": return .space
    case "D": return PathScalarSet(ranges: PathScalarSet.digit.ranges, isNegated: true)
    case "W": return PathScalarSet(ranges: PathScalarSet.word.ranges, isNegated: true)
    case "S": return PathScalarSet(ranges: PathScalarSet.space.ranges, isNegated: true)
    case "n": return PathScalarSet(ranges: [0x0A...0x0A])
    case "r": return PathScalarSet(ranges: [0x0D...0x0D])
    case "t": return PathScalarSet(ranges: [0x09...0x09])
    case "f": return PathScalarSet(ranges: [0x0C...0x0C])
    default:
      // A letter or digit after a backslash means something that isn't offered.
      guard scalar.isASCII, !PathScalarSet.word.contains(scalar) || scalar == "_" else {
        throw refused
      }
      return PathScalarSet(ranges: [scalar.value...scalar.value])
    }
  }

  private mutating func scalarClass() throws(FHIRError) -> PathScalarSet {
    var set = PathScalarSet()
    set.isNegated = take("^")
    var isFirst = true
    while let scalar = next, scalar != "]" || isFirst {
      isFirst = false
      // Engines differ on a bracket inside brackets, and on `&&`.
      if scalar == "[" || (scalar == "&" && at + 1 < scalars.count && scalars[at + 1] == "&") {
        throw refused
      }
      at += 1
      var low = PathScalarSet(ranges: [scalar.value...scalar.value])
      if scalar == "\\" { low = try escape() }
      guard next == "-", at + 1 < scalars.count, scalars[at + 1] != "]" else {
        guard !low.isNegated else { throw refused }
        set.ranges += low.ranges
        continue
      }
      at += 1
      guard let end = next else { throw invalid }
      at += 1
      var high = PathScalarSet(ranges: [end.value...end.value])
      if end == "\\" { high = try escape() }
      guard low.ranges.count == 1, high.ranges.count == 1, !low.isNegated, !high.isNegated,
        low.ranges[0].lowerBound <= high.ranges[0].lowerBound
      else { throw invalid }
      set.ranges.append(low.ranges[0].lowerBound...high.ranges[0].lowerBound)
    }
    guard take("]") else { throw invalid }
    return set
  }

  private mutating func repeated(
    _ code: [PathPattern.Instruction]
  ) throws(FHIRError) -> [PathPattern.Instruction] {
    guard let scalar = next else { return code }
    var (least, most): (Int, Int?) = (1, 1)
    switch scalar {
    case "*": (least, most) = (0, nil)
    case "+": (least, most) = (1, nil)
    case "?": (least, most) = (0, 1)
    case "{": break
    default: return code
    }
    at += 1
    if scalar == "{" { (least, most) = try bounds() }
    let isLazy = take("?")
    if let after = next, ["*", "+", "?", "{"].contains(after) { throw refused }
    var result: Code = []
    for _ in 0..<least { try append(code, to: &result) }
    if most != 1, Self.mayTakeNothing(code) { repeatsNothing = true }
    guard let most else {
      var loop: Code = [Self.split(1, code.count + 2, isLazy)]
      try append(code, to: &loop)
      try append(loop + [.jump(0)], to: &result)
      return result
    }
    guard (most - least) * (code.count + 1) <= Self.longestProgram else { throw tooLarge }
    // Each further copy may be left out with all that follow it.
    let end = (most - least) * (code.count + 1)
    effort += end
    var tail: Code = []
    for _ in least..<most {
      let here = tail.count
      tail.append(Self.split(here + 1, end, isLazy))
      tail += Self.moved(code, by: here + 1)
    }
    try append(tail, to: &result)
    return result
  }

  /// Whether the end can be reached without a scalar; assertions count as met.
  private static func mayTakeNothing(_ code: [PathPattern.Instruction]) -> Bool {
    var seen: Set<Int> = []
    var waiting = [0]
    while let index = waiting.popLast() {
      if index == code.count { return true }
      guard seen.insert(index).inserted else { continue }
      switch code[index] {
      case .jump(let target): waiting.append(target)
      case .split(let first, let second): waiting += [first, second]
      case .start, .end, .boundary: waiting.append(index + 1)
      case .scalar, .match: break
      }
    }
    return false
  }

  private static func split(_ body: Int, _ exit: Int, _ isLazy: Bool) -> PathPattern.Instruction {
    isLazy ? .split(exit, body) : .split(body, exit)
  }

  /// What stands between braces.
  private mutating func bounds() throws(FHIRError) -> (Int, Int?) {
    guard let least = number() else { throw invalid }
    var most: Int? = least
    if take(",") { most = next == "}" ? nil : number() ?? -1 }
    guard take("}"), most.map({ $0 >= least }) ?? true else { throw invalid }
    guard least <= 1000, most ?? 0 <= 1000 else { throw tooLarge }
    return (least, most)
  }

  private mutating func number() -> Int? {
    var digits: [Unicode.Scalar] = []
    while let scalar = next, PathScalarSet.digit.contains(scalar), digits.count < 5 {
      digits.append(scalar)
      at += 1
    }
    return Int(String(String.UnicodeScalarView(digits)))
  }
}
