import FHIR
import Search

extension QueryGenerator {
  /// A condition on what the resource refers to.
  mutating func chain(from place: Int, depth: Int) -> SearchFilter? {
    let type = naive.held[place].resource.type
    let references = naive.definitions.sortedParameters(of: type)
      .filter { $0.kind == .reference && !naive.targets(of: place, by: $0).isEmpty }
    guard !references.isEmpty else { return nil }
    let parameter = random.pick(references)
    let target = random.pick(naive.targets(of: place, by: parameter))
    let targetType = naive.held[target].resource.type
    guard parameter.targets.contains(targetType),
      let rest = filter(for: target, of: targetType, depth: depth - 1)
    else { return nil }
    let isClear = meansOneThing(rest, for: parameter, in: targetType)
    let isUntyped = isClear && random.chance(1, in: 2)
    return .chain(parameter.name, type: isUntyped ? nil : targetType, rest)
  }

  /// Whether the condition reads alike for every type that the reference may point to.
  private func meansOneThing(
    _ filter: SearchFilter, for parameter: Definitions.Parameter, in type: String
  ) -> Bool {
    if parameter.pointsAnywhere { return false }
    if parameter.targets == [type] { return true }
    switch filter {
    case .parameter(let name, _, _), .missing(let name, _):
      let kinds = parameter.targets.compactMap {
        naive.definitions.parameter(name, of: $0)?.kind
      }
      return Set(kinds).count == 1
    case .chain, .has: return false
    }
  }

  /// A condition on what refers to the resource.
  mutating func has(to place: Int, depth: Int) -> SearchFilter? {
    guard let all = referrers[place], !all.isEmpty else { return nil }
    let referrer = random.pick(all)
    let type = naive.held[referrer.place].resource.type
    return filter(for: referrer.place, of: type, depth: depth - 1).map {
      .has(type: type, reference: referrer.parameter, $0)
    }
  }

  /// One or two, the second often from where the first leads.
  mutating func includes(near place: Int) -> [SearchInclude] {
    guard let first = include(near: place, iterates: random.chance(1, in: 3)) else { return [] }
    guard random.chance(1, in: 2),
      let second = include(near: first.place, iterates: random.chance(2, in: 3)),
      second.include != first.include
    else { return [first.include] }
    return [first.include, second.include]
  }

  private mutating func include(
    near place: Int, iterates: Bool
  ) -> (include: SearchInclude, place: Int)? {
    let type = naive.held[place].resource.type
    if random.chance(1, in: 2), let all = referrers[place], !all.isEmpty {
      let referrer = random.pick(all)
      let source = naive.held[referrer.place].resource.type
      let name = random.chance(1, in: 10) ? "*" : referrer.parameter
      let include = SearchInclude(
        source, name, target: random.chance(1, in: 4) ? type : nil, isReverse: true,
        iterates: iterates)
      return (include, referrer.place)
    }
    let references = naive.definitions.sortedParameters(of: type)
      .filter { $0.kind == .reference && !naive.targets(of: place, by: $0).isEmpty }
    guard !references.isEmpty else { return nil }
    let parameter = random.pick(references)
    let target = random.pick(naive.targets(of: place, by: parameter))
    if random.chance(1, in: 12) {
      return (SearchInclude("*", "*", iterates: iterates), target)
    }
    let targetType = naive.held[target].resource.type
    let isTyped = random.chance(1, in: 4) && parameter.targets.contains(targetType)
    let name = random.chance(1, in: 10) ? "*" : parameter.name
    let include = SearchInclude(
      type, name, target: isTyped ? targetType : nil, iterates: iterates)
    return (include, target)
  }
}
