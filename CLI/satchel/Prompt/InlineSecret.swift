#if Tools
/// Whether a line has a secret in it that belongs on a line of its own: such a line is shown,
/// kept in the history and cut by nobody.
///
/// Read leniently, since what is mistyped is a secret all the same: `passcode = 482913`, and six
/// digits where no noun takes them for an id. A line that isn't refused and a line that is are
/// treated alike.
enum InlineSecret {
  private static let keys: Set<String> = Set(
    Verb.all.flatMap(\.parameters).filter(\.isSecret).map(\.name))

  static func isIn(_ line: String) -> Bool {
    !places(in: Array(line.unicodeScalars)).isEmpty
  }

  /// The line with dots for what is secret.
  static func hidden(in line: String) -> String {
    var scalars = Array(line.unicodeScalars)
    for place in places(in: scalars).reversed() {
      scalars.replaceSubrange(place, with: Array("•••".unicodeScalars))
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// Where the secrets stand, in order.
  private static func places(in line: [Unicode.Scalar]) -> [Range<Int>] {
    let hasIDs = mayHaveIDs(line)
    var found: [Range<Int>] = []
    var position = 0
    while position < line.count {
      let start = position
      while position < line.count, isWord(line[position]) { position += 1 }
      let word = line[start..<position]
      if !hasIDs, isSixDigits(word) {
        found.append(start..<position)
      } else if keys.contains(String(String.UnicodeScalarView(word))),
        let value = value(in: line, after: position)
      {
        found.append(value)
        position = value.upperBound
      }
      if position == start { position += 1 }
    }
    return found
  }

  /// What follows a `=`, unless that is `-` alone or not typed yet.
  private static func value(in line: [Unicode.Scalar], after end: Int) -> Range<Int>? {
    var start = end
    while start < line.count, line[start] == " " { start += 1 }
    guard start < line.count, line[start] == "=" else { return nil }
    start += 1
    while start < line.count, line[start] == " " { start += 1 }
    guard start < line.count else { return nil }
    let isQuoted = line[start] == "\""
    var stop = start + (isQuoted ? 1 : 0)
    while stop < line.count, line[stop] != (isQuoted ? "\"" : " ") { stop += 1 }
    if stop < line.count, isQuoted { stop += 1 }
    return line[start..<stop] == ["-"] ? nil : start..<stop
  }

  /// Whether six digits may be something's id in a line with this noun.
  private static func mayHaveIDs(_ line: [Unicode.Scalar]) -> Bool {
    let words = line.split(separator: " ", maxSplits: 2)
    let noun = words.first { $0.first != "@" }.map { String(String.UnicodeScalarView($0)) }
    return noun.map { $0 != "vault" && Verb.nouns.contains($0) } ?? false
  }

  private static func isSixDigits(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    word.count == 6 && word.allSatisfy { ("0"..."9").contains($0) }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
      || scalar == "-" || scalar == "_"
  }
}
#endif
