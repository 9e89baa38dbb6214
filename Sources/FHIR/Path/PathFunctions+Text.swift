/// Functions on strings. Positions and lengths count Unicode scalars.
extension PathEvaluator {
  mutating func textFunction(_ call: PathCall) throws(FHIRError) -> [Item] {
    if call.function == .join { return try joined(call) }
    guard let text = try text(call.items, call.offset) else {
      // What is wrong with the arguments shows even if there is no input.
      for index in call.arguments.indices { _ = try argument(index, call) }
      return []
    }
    try spend(1 + text.utf8.count / 64)
    switch call.function {
    case .length: return [.integer(text.unicodeScalars.count)]
    case .upper: return [try string(text.uppercased(), call.offset)]
    case .lower: return [try string(text.lowercased(), call.offset)]
    case .trim: return [.string(Self.trimmed(text))]
    case .toChars:
      try spend(text.utf8.count)
      return text.unicodeScalars.map { .string(String(Character($0))) }
    case .substring: return try substring(text, call)
    default: break
    }
    guard let argument = try self.text(argument(0, call), call.offset) else { return [] }
    switch call.function {
    case .startsWith: return [.boolean(text.utf8.starts(with: argument.utf8))]
    case .endsWith:
      return [.boolean(text.utf8.reversed().starts(with: argument.utf8.reversed()))]
    case .contains: return [.boolean(try position(of: argument, in: text) != nil)]
    case .indexOf: return [.integer(try position(of: argument, in: text) ?? -1)]
    case .split:
      return try pieces(of: text, separatedBy: argument).map { .string(String($0)) }
    case .replace: return try replaced(text, argument, call)
    case .matches, .matchesFull, .replaceMatches: return try matched(text, argument, call)
    case .encode:
      try checkLength(of: text, call)
      return try PathCoding.encoded(text, argument, call.offset).map { [.string($0)] } ?? []
    case .decode:
      return try PathCoding.decoded(text, argument, call.offset).map { [.string($0)] } ?? []
    case .escape:
      try checkLength(of: text, call)
      return [try string(PathCoding.escaped(text, argument, call.offset), call.offset)]
    default:
      return try PathCoding.unescaped(text, argument, call.offset).map { [.string($0)] } ?? []
    }
  }

  /// Of a text that grows by what is done with it.
  private func checkLength(of text: String, _ call: PathCall) throws(FHIRError) {
    guard text.utf8.count <= Self.longestString else {
      throw FHIRError(.pathTooComplex, "A string grows beyond the limit.", offset: call.offset)
    }
  }

  private static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars.drop { $0.properties.isWhitespace }
    let end = scalars.reversed().drop { $0.properties.isWhitespace }
    return String(String.UnicodeScalarView(end.reversed()))
  }

  private mutating func joined(_ call: PathCall) throws(FHIRError) -> [Item] {
    var separator = ""
    if !call.arguments.isEmpty { separator = try text(argument(0, call), call.offset) ?? "" }
    var result = ""
    for (index, item) in call.items.enumerated() {
      guard let piece = try text([item], call.offset) else { continue }
      if index > 0 { result += separator }
      result += piece
      guard result.utf8.count <= Self.longestString else {
        throw FHIRError(.pathTooComplex, "A string grows beyond the limit.", offset: call.offset)
      }
    }
    return call.items.isEmpty ? [] : [try string(result, call.offset)]
  }

  private mutating func substring(_ text: String, _ call: PathCall) throws(FHIRError) -> [Item] {
    guard let start = try integer(argument(0, call), call.offset) else { return [] }
    var count = Int.max
    if call.arguments.count > 1 {
      // An empty length is as if none were given.
      if let given = try integer(argument(1, call), call.offset) { count = given }
    }
    let scalars = text.unicodeScalars
    guard start >= 0, start < scalars.count else { return [] }
    let part = scalars.dropFirst(start).prefix(max(count, 0))
    return [.string(String(String.UnicodeScalarView(part)))]
  }

  /// The scalars before the first occurrence; nil if there is none.
  private mutating func position(of part: String, in text: String) throws(FHIRError) -> Int? {
    let parts = try pieces(of: text, separatedBy: part, limit: 1)
    return parts.count > 1 || part.isEmpty ? parts[0].unicodeScalars.count : nil
  }

  /// The text cut at each occurrence of a separator; with an empty one cut nowhere but before it.
  private mutating func pieces(
    of text: String, separatedBy separator: String, limit: Int = .max
  ) throws(FHIRError) -> [Substring] {
    if separator.isEmpty { return limit == 1 ? [""] : [text[...]] }
    let (bytes, wanted) = (Array(text.utf8), Array(separator.utf8))
    var pieces: [Substring] = []
    var (start, at) = (text.startIndex, 0)
    while at + wanted.count <= bytes.count, pieces.count < limit {
      var matched = 0
      while matched < wanted.count, bytes[at + matched] == wanted[matched] { matched += 1 }
      try spend(1 + matched / 16)
      if matched == wanted.count {
        let end = text.utf8.index(text.startIndex, offsetBy: at)
        pieces.append(text[start..<end])
        start = text.utf8.index(end, offsetBy: wanted.count)
        at += wanted.count
      } else {
        at += 1
      }
    }
    pieces.append(text[start...])
    return pieces
  }

  private mutating func replaced(
    _ text: String, _ pattern: String, _ call: PathCall
  ) throws(FHIRError) -> [Item] {
    guard let substitute = try self.text(argument(1, call), call.offset) else { return [] }
    var pieces = try pieces(of: text, separatedBy: pattern).map { String($0) }
    if pattern.isEmpty {
      try spend(text.utf8.count)
      // Around every character, as the specification has it.
      pieces = [""] + text.unicodeScalars.map { String(Character($0)) } + [""]
    }
    let length = text.utf8.count + pieces.count * substitute.utf8.count
    guard length <= Self.longestString else {
      throw FHIRError(.pathTooComplex, "A string grows beyond the limit.", offset: call.offset)
    }
    return [try string(pieces.joined(separator: substitute), call.offset)]
  }

  private mutating func matched(
    _ text: String, _ pattern: String, _ call: PathCall
  ) throws(FHIRError) -> [Item] {
    let compiled = try PathPattern(pattern, offset: call.offset)
    try spend(compiled.effort / 16)
    let scalars = Array(text.unicodeScalars)
    if call.function == .matches {
      return [.boolean(try compiled.firstMatch(in: scalars, steps: &stepsLeft) != nil)]
    }
    if call.function == .matchesFull {
      return [.boolean(try compiled.matchesWhole(scalars, steps: &stepsLeft))]
    }
    guard let substitute = try self.text(argument(1, call), call.offset) else { return [] }
    guard !substitute.utf8.contains(where: { $0 == 0x24 || $0 == 0x5C }) else {
      throw unsupported("References to groups aren't offered.", call.offset)
    }
    if compiled.repeatsNothing {
      throw unsupported("How much the pattern takes can't be told.", call.offset)
    }
    // An empty pattern replaces nothing.
    if pattern.isEmpty { return [.string(text)] }
    var result = ""
    var at = 0
    while let match = try compiled.firstMatch(in: scalars, from: at, steps: &stepsLeft) {
      result.unicodeScalars.append(contentsOf: scalars[at..<match.lowerBound])
      result += substitute
      at = match.upperBound
      if match.isEmpty {
        guard at < scalars.count else { break }
        result.unicodeScalars.append(scalars[at])
        at += 1
      }
      try spend(1 + (match.count + substitute.utf8.count) / 16)
      guard result.utf8.count <= Self.longestString else {
        throw FHIRError(.pathTooComplex, "A string grows beyond the limit.", offset: call.offset)
      }
    }
    result.unicodeScalars.append(contentsOf: scalars[min(at, scalars.count)...])
    return [try string(result, call.offset)]
  }
}
