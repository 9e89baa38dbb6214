import Search
internal import Sentences

/// The prefixes of ordered values, as Docs/SEARCH.md has them under "Ranges".
enum RangeTest {
  static func date(
    _ prefix: SearchPrefix, _ date: SearchDate, now: Int64
  ) -> (FoundDate) -> Bool {
    let (from, to) = (date.earliest, date.latest)
    switch prefix {
    case .equal: return { from <= $0.first && $0.last <= to }
    case .notEqual: return { !(from <= $0.first && $0.last <= to) }
    case .greater: return { $0.last > to }
    case .less: return { $0.first < from }
    case .greaterOrEqual: return { $0.last > to || from <= $0.first && $0.last <= to }
    case .lessOrEqual: return { $0.first < from || from <= $0.first && $0.last <= to }
    case .startsAfter: return { $0.first > to }
    case .endsBefore: return { $0.last < from }
    case .approximately:
      // Both ends move outwards by a tenth of the middle's distance from now.
      let margin = abs(now - (from + (to - from) / 2)) / 10
      let (least, most) = (from - margin, to + margin)
      return { $0.last >= least && $0.first <= most }
    }
  }

  static func number(
    _ prefix: SearchPrefix, _ lexeme: String
  ) throws(SearchError) -> (ExactDecimal) -> Bool {
    guard let value = ExactDecimal(lexeme) else {
      throw SearchError(.invalid, .verbatim("A number is a decimal."))
    }
    let (from, to) = (value.moved(up: false), value.moved(up: true))
    switch prefix {
    case .equal: return { from <= $0 && $0 < to }
    case .notEqual: return { !(from <= $0 && $0 < to) }
    case .greater, .startsAfter: return { $0 > value }
    case .less, .endsBefore: return { $0 < value }
    case .greaterOrEqual: return { $0 >= value }
    case .lessOrEqual: return { $0 <= value }
    case .approximately:
      let least = value.moved(byTenthsOfItself: -1)
      let most = value.moved(byTenthsOfItself: 1)
      return { least <= $0 && $0 <= most }
    }
  }
}
