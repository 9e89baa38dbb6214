internal import FHIR
internal import Sentences

/// Which rows of an index a value means (Docs/SEARCH.md, What a search means).
struct ValueSpans {
  /// Texts of more bytes are refused: no row has so many.
  static let byteCeiling = 400

  let name: String
  /// What "now" is for `ap`; milliseconds since 1970.
  let now: Int64?

  // MARK: Tokens, texts, addresses

  func token(_ token: SearchToken) throws(SearchError) -> KeySpan {
    guard let code = token.code else {
      guard case .uri(let system) = token.system else { throw invalid }
      return KeySpan(bounds: .all, checks: [.ends(IndexKey.system(system))])
    }
    let front = try self.code(code)
    return switch token.system {
    case .any: .prefix(front)
    case .none: .equal(front + IndexKey.noSystem)
    case .uri(let system): .equal(front + IndexKey.system(system))
    }
  }

  /// A code's bytes and the 0 behind it.
  func code(_ code: String) throws(SearchError) -> [UInt8] {
    try checked(IndexKey.code(code)) + [0]
  }

  func string(_ text: String, _ modifier: SearchModifier?) throws(SearchError) -> KeySpan {
    let folded = try checked(FoldedText.fold(text))
    switch modifier {
    case .exact:
      let bytes = try checked(Array(text.utf8))
      return .equal(folded + [0] + (bytes == folded ? [] : bytes))
    case .contains:
      return folded.isEmpty ? .all : KeySpan(bounds: .all, checks: [.contains(folded)])
    default: return .prefix(folded)
    }
  }

  func uri(_ text: String, _ modifier: SearchModifier?) throws(SearchError) -> KeySpan {
    let bytes = try checked(Array(text.utf8))
    return switch modifier {
    case .below: .prefix(bytes)
    case .above: KeySpan(bounds: .equal(bytes.indices.map { Array(bytes[...$0]) }))
    default: .equal(bytes)
    }
  }

  func checked(_ bytes: [UInt8]) throws(SearchError) -> [UInt8] {
    guard bytes.count <= Self.byteCeiling else {
      throw SearchError(.tooLarge, .searchTextTooLong)
    }
    guard !bytes.contains(0) else { throw invalid }
    return bytes
  }

  // MARK: Dates

  /// A condition on a date's first and last millisecond, each from and up to, inclusive.
  struct DateTest {
    var low: ClosedRange<Int64>? = nil
    var high: ClosedRange<Int64>? = nil
  }

  /// One of these holds.
  func date(_ prefix: SearchPrefix, _ date: SearchDate) throws(SearchError) -> [DateTest] {
    let (from, to) = (date.earliest, date.latest)
    let equal = DateTest(low: from...to, high: Int64.min...to)
    let before = DateTest(low: Int64.min...from - 1)
    let after = DateTest(high: to + 1...Int64.max)
    switch prefix {
    case .equal: return [equal]
    case .notEqual: return [before, after]
    case .greater: return [after]
    case .less: return [before]
    case .greaterOrEqual: return [after, equal]
    case .lessOrEqual: return [before, equal]
    case .startsAfter: return [DateTest(low: to + 1...Int64.max)]
    case .endsBefore: return [DateTest(high: Int64.min...from - 1)]
    case .approximately:
      guard let now else {
        throw SearchError(.unsupported, .searchTodayUnknown)
      }
      let middle = from + (to - from) / 2
      let margin = abs(now - middle) / 10
      return [
        DateTest(low: Int64.min...to + margin, high: from - margin...Int64.max)
      ]
    }
  }

  /// In values that hold the first millisecond and then the last.
  static func lowFirst(_ test: DateTest) -> KeySpan {
    KeySpan(bounds: bounds(test.low), checks: test.high.map { checks($0, at: 8) } ?? [])
  }

  /// In values that hold the last millisecond and then the first.
  static func highFirst(_ test: DateTest) -> KeySpan {
    KeySpan(bounds: bounds(test.high), checks: test.low.map { checks($0, at: 8) } ?? [])
  }

  private static func bounds(_ range: ClosedRange<Int64>?) -> KeySpan.Bounds {
    guard let range else { return .all }
    return .range(
      from: range.lowerBound == .min ? nil : DateKey.bytes(range.lowerBound),
      to: range.upperBound == .max ? nil : DateKey.bytes(range.upperBound + 1))
  }

  private static func checks(_ range: ClosedRange<Int64>, at offset: Int) -> [KeySpan.Check] {
    var checks: [KeySpan.Check] = []
    if range.lowerBound != .min {
      checks.append(
        .part(offset: offset, length: 8, .atLeast, DateKey.bytes(range.lowerBound)))
    }
    if range.upperBound != .max {
      checks.append(
        .part(offset: offset, length: 8, .below, DateKey.bytes(range.upperBound + 1)))
    }
    return checks
  }

  // MARK: Numbers and amounts

  /// Stretches of decimal keys; a key in one of them is meant.
  func number(_ prefix: SearchPrefix, _ lexeme: String) throws(SearchError) -> [KeySpan] {
    guard let number = DecimalLexeme(lexeme) else { throw invalid }
    let key = DecimalKey.bytes(number)
    // The least bytes above the key.
    let above = key + [0]
    switch prefix {
    case .equal:
      let range = try self.range(DecimalRange.halfUnit(around: number))
      return [.range(range.low, range.high)]
    case .notEqual:
      let range = try self.range(DecimalRange.halfUnit(around: number))
      return [.range(nil, range.low), .range(range.high, nil)]
    case .greater, .startsAfter: return [.range(above, nil)]
    case .less, .endsBefore: return [.range(nil, key)]
    case .greaterOrEqual: return [.range(key, nil)]
    case .lessOrEqual: return [.range(nil, above)]
    case .approximately:
      let range = try self.range(DecimalRange.tenPercent(around: number))
      return [.range(range.low, range.high + [0])]
    }
  }

  private func range(
    _ range: DecimalRange?
  ) throws(SearchError) -> (low: [UInt8], high: [UInt8]) {
    guard let range else {
      throw SearchError(.invalid, .searchExponent(name: name))
    }
    return (DecimalKey.bytes(range.low), DecimalKey.bytes(range.high))
  }

  func quantity(
    _ prefix: SearchPrefix, _ lexeme: String, _ unit: SearchToken?
  ) throws(SearchError) -> [KeySpan] {
    let numbers = try number(prefix, lexeme)
    guard let unit, let code = unit.code else {
      return numbers.map { $0.prefixed(by: [IndexKey.anyUnit]) }
    }
    let front = [IndexKey.unit] + (try checked(Array(code.utf8))) + [0]
    switch unit.system {
    case .any:
      return numbers.flatMap { $0.behind(.prefix(front), bytes: front.count + 8) }
    case .none: return numbers.map { $0.prefixed(by: front + IndexKey.noSystem) }
    case .uri(let system): return numbers.map { $0.prefixed(by: front + IndexKey.system(system)) }
    }
  }

  var invalid: SearchError {
    SearchError(.invalid, .searchValueKind(name: name))
  }
}
