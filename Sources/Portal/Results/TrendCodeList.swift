internal import FHIR
public import Search

/// Which codes have numbers that make a trend, by title, for completing what is typed.
///
/// A thing with several codes is listed under the one to know it by (LOINC's, else the first).
public struct TrendCodeList: RecordView {
  public init() {}

  public var types: Set<String> { ["Observation"] }

  public func read(_ record: some RecordReader) throws -> [TrendCode] {
    var found: [ConceptCode: (title: String?, count: Int, latest: FHIRDateTime)] = [:]
    var main: Set<ConceptCode> = []
    for resource in try record.resources(SearchQuery("Observation")) {
      guard let id = resource.resourceID else { continue }
      for reading in TrendReading.readings(of: resource, id: id) {
        guard case .number(let point, _, _) = reading.outcome else { continue }
        if let code = reading.mainCode { main.insert(code) }
        for code in Set(reading.codes) {
          let known = found[code]
          // The newest comes first, so that its title stays.
          found[code] = (
            known?.title ?? reading.title, (known?.count ?? 0) + 1,
            max(known?.latest ?? point.date, point.date)
          )
        }
      }
    }
    return main.compactMap { code in
      found[code].map {
        TrendCode(
          code: code, title: $0.title ?? code.code, count: $0.count, latest: $0.latest)
      }
    }.sorted {
      ($0.title, $0.code.description) < ($1.title, $1.code.description)
    }
  }
}
