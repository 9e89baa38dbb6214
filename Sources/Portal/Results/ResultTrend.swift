public import FHIR
public import Search

/// The trend of one code: of results, of vital signs, or of components such as 8480-6.
public struct ResultTrend: RecordView {
  /// `code` or `system|code`.
  public let code: String
  /// Only what lies at or after the beginning of it.
  public let since: FHIRDateTime?

  public init(code: String, since: FHIRDateTime? = nil) {
    self.code = code
    self.since = since
  }

  public var types: Set<String> { ["Observation"] }

  public func read(_ record: some RecordReader) throws -> Trend {
    var builder = TrendBuilder(code: code)
    var seen: Set<ResourceID> = []
    for parameter in ["code", "component-code"] {
      let query = SearchQuery("Observation").matching(.token(parameter, SearchToken(code)))
      for resource in try record.resources(query) {
        guard let id = resource.resourceID, seen.insert(id).inserted else { continue }
        // What has no date is counted as such, also here.
        if resource.listingDate?.value != nil, !resource.reaches(since) { continue }
        builder.add(TrendReading.readings(of: resource, id: id))
      }
    }
    return builder.trend
  }
}

/// Sorts readings into series by unit.
private struct TrendBuilder {
  private let code: String
  private var numbers:
    [(
      reading: TrendReading, point: TrendPoint, unit: MeasuredUnit,
      range: ReferenceRange?
    )] = []
  private var excluded = Trend.Excluded()
  private var componentCodes: [ConceptCode] = []

  init(code: String) { self.code = code }

  /// Takes what one observation has; the first reading is its own.
  mutating func add(_ readings: [TrendReading]) {
    for (index, reading) in readings.enumerated() where isWanted(reading) {
      switch reading.outcome {
      case .number(let point, let unit, let range):
        numbers.append((reading, point, unit, range))
      case .withdrawn: excluded.withdrawn += 1
      case .undated: excluded.undated += 1
      case .notNumeric:
        excluded.notNumeric += 1
        if index == 0 { noteComponents(readings.dropFirst()) }
      }
    }
  }

  private func isWanted(_ reading: TrendReading) -> Bool {
    reading.codes.contains { $0.matches(code) }
  }

  private mutating func noteComponents(_ components: ArraySlice<TrendReading>) {
    for component in components {
      guard case .number = component.outcome, let code = component.mainCode,
        !componentCodes.contains(code)
      else { continue }
      componentCodes.append(code)
    }
  }

  var trend: Trend {
    let newestFirst = numbers.enumerated().sorted { left, right in
      let (mine, its) = (left.element.point, right.element.point)
      return (its.date, its.id, right.offset) < (mine.date, mine.id, left.offset)
    }.map(\.element)
    var groups: [(unit: MeasuredUnit, members: [Int])] = []
    for (index, number) in newestFirst.enumerated() {
      if let group = groups.firstIndex(where: { $0.unit.isSame(as: number.unit) }) {
        groups[group].members.append(index)
      } else {
        groups.append((number.unit, [index]))
      }
    }
    let series = groups.map { group in
      TrendSeries(
        unit: group.unit.text ?? group.unit.code,
        range: group.members.lazy.compactMap { newestFirst[$0].range }
          .first { $0.low != nil || $0.high != nil },
        points: group.members.reversed().map { newestFirst[$0].point }, measuredUnit: group.unit)
    }
    return Trend(
      code: code, title: newestFirst.lazy.compactMap(\.reading.title).first ?? code,
      series: series.first
        ?? TrendSeries(
          unit: nil, range: nil, points: [], measuredUnit: MeasuredUnit(text: nil, code: nil)),
      otherUnits: Array(series.dropFirst()), excluded: excluded, componentCodes: componentCodes)
  }
}
