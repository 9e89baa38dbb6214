internal import FHIR
public import Sentences

extension Trend: Spoken {
  /// What a look at the plot tells: how many readings there are and over what time; the latest and
  /// how it stands; the lowest and the highest; how many lie outside of what is usual; how the last
  /// ones follow each other; and what isn't in the plot.
  public var spoken: Sentence {
    let points = series.points
    let others = otherUnits.map(\.points.count).reduce(0, +)
    let head = Sentence.spokenTrendTitle(
      title: title,
      parts: [.spokenReadings(count: points.count), series.span].compactMap { $0 })
    return [
      series.latest, series.extremes, series.outside, series.direction,
      others == 0 ? nil : .spokenTrendOtherUnits(count: others),
      excluded.total == 0 ? nil : .spokenTrendExcluded(count: excluded.total),
    ].reduce(head) { $0.followed(by: $1) }
  }
}

extension TrendCode: Spoken {
  /// What it is called, how many readings there are, and when the latest was.
  public var spoken: Sentence {
    .spokenTrendTitle(
      title: title,
      parts: [
        .spokenReadings(count: count), .spokenLatestOn(date: WrittenDate.spoken(latest.lexeme)),
      ])
  }
}

extension TrendSeries {
  /// So many readings at most are said one by one.
  private static let few = 3

  /// Without the unit, which the latest says for all.
  private func bare(_ point: TrendPoint) -> Sentence {
    .amount(point.number.lexeme, point.comparator, nil)
  }

  private func when(_ point: TrendPoint) -> Sentence { WrittenDate.spoken(point.date.lexeme) }

  fileprivate var span: Sentence? {
    guard let first = points.first, let last = points.last, points.count > 1 else { return nil }
    let (start, end) = (
      WrittenDate.day(of: first.date.lexeme), WrittenDate.day(of: last.date.lexeme)
    )
    return start == end ? when(last) : .spokenFromUntil(start: start, end: end)
  }

  /// With its flag, or that it is within the range.
  fileprivate var latest: Sentence? {
    guard let point = points.last else { return nil }
    let parts: [Sentence?] = [
      .amount(point.number.lexeme, point.comparator, measuredUnit), standing(of: point),
      when(point),
    ]
    return .spokenTrendLatest(parts: parts.compactMap { $0 })
      .followed(by: range.map { .spokenRange(range: $0.spoken) })
  }

  private func standing(of point: TrendPoint) -> Sentence? {
    if let flag = point.flag { return flag.spoken }
    guard let range, point.comparator == nil, range.measuredUnit.isComparable(with: measuredUnit),
      range.low.map({ $0 <= point.number }) ?? true, range.high.map({ point.number <= $0 }) ?? true
    else { return nil }
    return .spokenTrendWithin
  }

  fileprivate var extremes: Sentence? {
    guard points.count > 2, let lowest = points.min(by: { $0.number < $1.number }),
      let highest = points.max(by: { $0.number < $1.number }), lowest.number < highest.number
    else { return nil }
    return .spokenTrendExtremes(
      lowest: bare(lowest), when: when(lowest), highest: bare(highest), then: when(highest))
  }

  /// How many, if there is a range or a flag that tells.
  fileprivate var outside: Sentence? {
    guard range != nil || points.contains(where: { $0.flag != nil }), points.count > 1 else {
      return nil
    }
    return .spokenTrendOutside(count: points.count { $0.flag?.isAbnormal == true })
  }

  fileprivate var direction: Sentence? {
    let last = points.suffix(Self.few)
    guard let first = last.first, let latest = last.last, last.count > 1 else { return nil }
    let pairs = zip(last, last.dropFirst())
    let varied = Sentence.spokenTrendVaried(count: last.count, values: last.map(bare))
    // What lies beyond a number isn't known to go up or down.
    if last.contains(where: { $0.comparator != nil }) { return varied }
    if pairs.allSatisfy({ $0.number == $1.number }) {
      return .spokenTrendStayed(count: last.count, last: bare(latest))
    }
    if pairs.allSatisfy({ $0.number <= $1.number }) {
      return .spokenTrendRose(count: last.count, first: bare(first), last: bare(latest))
    }
    if pairs.allSatisfy({ $0.number >= $1.number }) {
      return .spokenTrendFell(count: last.count, first: bare(first), last: bare(latest))
    }
    return varied
  }
}
