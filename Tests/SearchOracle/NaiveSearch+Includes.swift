import FHIR
import Search
internal import Sentences

extension NaiveSearch {
  /// What comes with a page's matches, without the matches themselves.
  func includes(
    _ includes: [SearchInclude], with page: [Int]
  ) throws(SearchError) -> Set<Int> {
    for include in includes { try check(include) }
    let matches = Set(page)
    var found: Set<Int> = []
    for include in includes { found.formUnion(reached(by: include, from: matches)) }
    found.subtract(matches)
    var latest = found
    while !latest.isEmpty {
      var reached: Set<Int> = []
      for include in includes where include.iterates {
        reached.formUnion(self.reached(by: include, from: latest))
      }
      latest = reached.subtracting(matches).subtracting(found)
      found.formUnion(latest)
    }
    return found
  }

  private func check(_ include: SearchInclude) throws(SearchError) {
    guard include.source != "*", include.parameter != "*" else { return }
    guard try parameter(include.parameter, of: include.source).kind == .reference else {
      throw SearchError(.invalid, .verbatim("\(include.parameter) is no reference."))
    }
  }

  private func reached(by include: SearchInclude, from start: Set<Int>) -> Set<Int> {
    var reached: Set<Int> = []
    for (type, places) in places where include.source == "*" || include.source == type {
      let referring = include.isReverse ? places : places.filter(start.contains)
      for parameter in references(include.parameter, of: type) {
        for place in referring {
          for target in targets(of: place, by: parameter) {
            guard include.target == nil || include.target == held[target].resource.type else {
              continue
            }
            if !include.isReverse { reached.insert(target) }
            if include.isReverse, start.contains(target) { reached.insert(place) }
          }
        }
      }
    }
    return reached
  }

  private func references(_ name: String, of type: String) -> [Definitions.Parameter] {
    let all = definitions.parameters(of: type)
    return (name == "*" ? Array(all.values) : [all[name]].compactMap(\.self))
      .filter { $0.kind == .reference }
  }
}
