internal import FHIR
internal import Sentences

/// What must be so of a resource, in terms of the index.
indirect enum SearchCondition: Sendable, Hashable {
  /// One row at least passes one of the tests.
  case rows([RowTest])
  case not(SearchCondition)
  case id([String])
  /// A reference under one of the fields points to a resource of a type that meets a condition.
  case chain(fields: [Int64], target: String, SearchCondition)
  /// A resource of `type` meets a condition and points here, under one of the fields.
  case has(fields: [Int64], type: String, own: String, SearchCondition)
  /// A word begins so, in one of the places.
  case word([UInt8], places: Int64)
  case all([SearchCondition])
  case any([SearchCondition])
  /// Nothing can be.
  case never
}

/// Makes conditions of filters.
struct ConditionCompiler {
  let now: Int64?
  let probe: any SearchProbe

  func condition(
    _ filter: SearchFilter, of type: String, depth: Int = 0
  ) throws -> SearchCondition {
    guard depth <= SearchParser.depthCeiling else {
      throw SearchError(.tooLarge, .searchReferenceDepth)
    }
    switch filter {
    case .parameter(let name, let modifier, let values):
      return try parameter(name, modifier, values, of: type)
    case .missing("_id", let isMissing): return isMissing ? .never : .all([])
    case .missing(let name, let isMissing):
      let fields = try self.fields(of: SearchParser.parameter(name, of: type), of: type)
      let present = SearchCondition.rows(fields.map { RowTest(field: $0.field, span: $0.span) })
      return isMissing ? .not(present) : present
    case .chain(let name, let target, let rest):
      return try chain(name, target, rest, of: type, depth: depth)
    case .has(let other, let name, let rest):
      let parameter = try SearchParser.parameter(name, of: other)
      guard parameter.kind == .reference else {
        throw SearchError(.invalid, .searchHasReference)
      }
      let inner = try condition(rest, of: other, depth: depth + 1)
      if inner == .never { return .never }
      let fields = try self.fields(of: parameter, of: other).filter {
        $0.target == nil || $0.target == type
      }
      guard !fields.isEmpty else { return .never }
      return .has(fields: fields.map(\.field), type: other, own: type, inner)
    }
  }

  private func parameter(
    _ name: String, _ modifier: SearchModifier?, _ values: [SearchValue], of type: String
  ) throws -> SearchCondition {
    if let place = SearchWordsPlace(rawValue: name) { return try words(values, place) }
    if name == "_id" { return try id(modifier, values) }
    let parameter = try SearchParser.parameter(name, of: type)
    let tests = try FilterTests(type: type, now: now).tests(parameter, modifier, values)
    let met = try simplified(tests)
    guard modifier == .not else { return met }
    return met == .never ? .all([]) : .not(met)
  }

  /// A code of any system becomes those that are there under it, where they are few: a stretch of
  /// one value lies in the order of dates.
  private func simplified(_ tests: [RowTest]) throws -> SearchCondition {
    var simple: [RowTest] = []
    for test in tests {
      guard case .range(let from?, let to?) = test.span.bounds, test.span.checks.isEmpty,
        from.last == 0, to == from.dropLast() + [1],
        let values = try probe.values(field: test.field, from: from, to: to, limit: 8)
      else {
        simple.append(test)
        continue
      }
      if !values.isEmpty {
        simple.append(RowTest(field: test.field, span: KeySpan(bounds: .equal(values))))
      }
    }
    return simple.isEmpty ? .never : .rows(merged(simple))
  }

  /// Equal values of one field in one test, each once.
  private func merged(_ tests: [RowTest]) -> [RowTest] {
    var values: [(field: Int64, values: [[UInt8]])] = []
    var others: [RowTest] = []
    for test in tests {
      guard case .equal(let equal) = test.span.bounds, test.span.checks.isEmpty else {
        if !others.contains(test) { others.append(test) }
        continue
      }
      if let index = values.firstIndex(where: { $0.field == test.field }) {
        values[index].values += equal
      } else {
        values.append((test.field, equal))
      }
    }
    return values.map { field, values in
      var seen: Set<[UInt8]> = []
      return RowTest(
        field: field, span: KeySpan(bounds: .equal(values.filter { seen.insert($0).inserted })))
    } + others
  }

  private func chain(
    _ name: String, _ target: String?, _ rest: SearchFilter, of type: String, depth: Int
  ) throws -> SearchCondition {
    let parameter = try SearchParser.parameter(name, of: type)
    guard parameter.kind == .reference else {
      throw SearchError(.invalid, .searchDot)
    }
    let fields = try self.fields(of: parameter, of: type)
    let targets = target.map { [$0] } ?? parameter.targets
    guard !targets.isEmpty else {
      throw SearchError(
        .unsupported, .searchPointsAnywhere(name: name))
    }
    var alternatives: [SearchCondition] = []
    var unknown: SearchError?
    for target in targets {
      let pointing = fields.filter { $0.target == nil || $0.target == target }.map(\.field)
      guard !pointing.isEmpty else { continue }
      do {
        let inner = try condition(rest, of: target, depth: depth + 1)
        if inner != .never {
          alternatives.append(.chain(fields: pointing, target: target, inner))
        }
        unknown = nil
      } catch let error as SearchError {
        guard target != targets[0] || error.code == .unknownParameter else { throw error }
        if alternatives.isEmpty, unknown == nil { unknown = error }
      }
    }
    if let unknown, alternatives.isEmpty { throw unknown }
    return alternatives.isEmpty ? .never : .any(alternatives)
  }

  /// The fields that a parameter's rows lie under; of an alias those that point to one type.
  func fields(
    of parameter: SearchParameter, of type: String
  ) throws -> [(field: Int64, span: KeySpan, target: String?)] {
    switch parameter.source {
    case .paths, .composite:
      return [(SearchParameterTable.field(type, parameter.name), .all, nil)]
    case .alias(let name, let target):
      let front = Array((target + "/").utf8)
      return [(SearchParameterTable.field(type, name), .prefix(front), target)]
    case .union(let names):
      var fields: [(field: Int64, span: KeySpan, target: String?)] = []
      for name in names {
        fields += try self.fields(of: SearchParser.parameter(name, of: type), of: type)
      }
      return fields
    }
  }

  private func id(
    _ modifier: SearchModifier?, _ values: [SearchValue]
  ) throws -> SearchCondition {
    var ids: [String] = []
    for value in values {
      guard case .token(let token) = value, token.system == .any, let id = token.code else {
        throw SearchError(.invalid, .searchIdForm)
      }
      if !ids.contains(id) { ids.append(id) }
    }
    switch modifier {
    case nil: return .id(ids)
    case .not: return .not(.id(ids))
    default: throw SearchError(.unsupported, .searchNoSuchModifier(name: "_id"))
    }
  }

  /// Of each value all words, and of several values one.
  private func words(
    _ values: [SearchValue], _ place: SearchWordsPlace
  ) throws -> SearchCondition {
    var alternatives: [SearchCondition] = []
    for value in values {
      guard case .string(let text) = value else {
        throw SearchError(.invalid, .searchIsText(name: place.rawValue))
      }
      guard text.utf8.count <= ValueSpans.byteCeiling else {
        throw SearchError(.tooLarge, .searchTextTooLong)
      }
      var all: [SearchCondition] = []
      FoldedText.words(in: FoldedText.fold(text)) { word in
        let condition = SearchCondition.word(Array(word), places: place == .narrative ? 1 : 3)
        if !all.contains(condition) { all.append(condition) }
      }
      guard !all.isEmpty else {
        throw SearchError(.invalid, .searchNoLetters(name: place.rawValue))
      }
      alternatives.append(.all(all))
    }
    return alternatives.count == 1 ? alternatives[0] : .any(alternatives)
  }
}
