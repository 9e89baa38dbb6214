internal import FHIR
internal import Sentences

/// Which rows a parameter's values mean: one of them has to be there.
struct FilterTests {
  let type: String
  let now: Int64?

  func tests(
    _ parameter: SearchParameter, _ modifier: SearchModifier?, _ values: [SearchValue]
  ) throws(SearchError) -> [RowTest] {
    switch parameter.source {
    case .union(let names):
      var tests: [RowTest] = []
      for name in names {
        guard let part = SearchParameterTable.parameter(name, of: type) else { continue }
        tests += try self.tests(part, modifier, values)
      }
      return tests
    case .alias(let name, let target):
      guard let base = SearchParameterTable.parameter(name, of: type) else { return [] }
      var narrowed: [SearchValue] = []
      for value in values {
        switch value {
        case .reference(let type, let id):
          if type == nil || type == target { narrowed.append(.reference(type: target, id: id)) }
        case .address(let address):
          if ReferenceTarget(address).resourceID.map({ $0.type == target }) ?? true {
            narrowed.append(value)
          }
        default: narrowed.append(value)
        }
      }
      return try tests(base, modifier, narrowed)
    case .paths, .composite:
      var tests: [RowTest] = []
      for value in values { tests += try self.tests(parameter, modifier, value) }
      return tests
    }
  }

  private func tests(
    _ parameter: SearchParameter, _ modifier: SearchModifier?, _ value: SearchValue
  ) throws(SearchError) -> [RowTest] {
    let spans = ValueSpans(name: parameter.name, now: now)
    let plain = SearchParameterTable.field(type, parameter.name)
    func beside(_ what: String) -> Int64 {
      SearchParameterTable.field(type, parameter.name + ":" + what)
    }
    guard modifier?.applies(to: parameter.kind) ?? true else {
      throw SearchError(.unsupported, .searchNoSuchModifier(name: parameter.name))
    }
    switch (parameter.kind, value) {
    case (.token, .string(let text)) where modifier == .text:
      return [RowTest(field: beside("text"), span: try spans.string(text, nil))]
    case (.token, .token(let token)) where modifier != .text:
      return [RowTest(field: plain, span: try spans.token(token))]
    case (.string, .string(let text)):
      return [RowTest(field: plain, span: try spans.string(text, modifier))]
    case (.reference, .token(let token)) where modifier == .identifier:
      return [RowTest(field: beside("identifier"), span: try spans.token(token))]
    case (.reference, .reference(let target, let id)) where modifier == nil:
      return [RowTest(field: plain, span: reference(parameter, target, id))]
    case (.reference, .address(let text)) where modifier == nil:
      return [RowTest(field: plain, span: .equal(try spans.checked(Array(text.utf8))))]
    case (.uri, .uri(let text)):
      return [RowTest(field: plain, span: try spans.uri(text, modifier))]
    case (.date, .date(let prefix, let date)):
      // By whichever end is bounded: the rows under the last millisecond lie in its order.
      return try spans.date(prefix, date).map { test in
        test.low == nil
          ? RowTest(field: beside("end"), span: ValueSpans.highFirst(test))
          : RowTest(field: plain, span: ValueSpans.lowFirst(test))
      }
    case (.number, _), (.quantity, _), (.composite, _):
      return try self.spans(of: value, parameter, spans).map { RowTest(field: plain, span: $0) }
    default: throw spans.invalid
    }
  }

  private func spans(
    of value: SearchValue, _ parameter: SearchParameter, _ spans: ValueSpans
  ) throws(SearchError) -> [KeySpan] {
    switch (parameter.source, value) {
    case (.composite(_, let first, let second), .composite(let parts)) where parts.count == 2:
      let rest = try component(second.kind, parts[1], spans)
      switch (first.kind, parts[0]) {
      case (.token, .token(let token)):
        guard let code = token.code else { throw spans.invalid }
        let front = try spans.code(code)
        switch token.system {
        case .any:
          return rest.flatMap { $0.behind(.prefix(front), bytes: front.count + 8) }
        case .none: return rest.map { $0.prefixed(by: front + IndexKey.noSystem) }
        case .uri(let system): return rest.map { $0.prefixed(by: front + IndexKey.system(system)) }
        }
      case (.reference, .reference(let type?, let id)):
        let front = Array((type + "/" + id).utf8) + [0]
        return rest.map { $0.prefixed(by: front) }
      case (.reference, .address(let text)):
        let front = try spans.checked(Array(text.utf8)) + [0]
        return rest.map { $0.prefixed(by: front) }
      default: throw spans.invalid
      }
    case (_, .number(let prefix, let lexeme)): return try spans.number(prefix, lexeme)
    case (_, .quantity(let prefix, let lexeme, let unit)):
      return try spans.quantity(prefix, lexeme, unit)
    default: throw spans.invalid
    }
  }

  private func component(
    _ kind: SearchParameter.Kind, _ value: SearchValue, _ spans: ValueSpans
  ) throws(SearchError) -> [KeySpan] {
    switch (kind, value) {
    case (.token, .token(let token)): [try spans.token(token)]
    case (.string, .string(let text)): [try spans.string(text, nil)]
    case (.number, .number(let prefix, let lexeme)): try spans.number(prefix, lexeme)
    case (.quantity, .quantity(let prefix, let lexeme, let unit)):
      try spans.quantity(prefix, lexeme, unit)
    case (.date, .date(let prefix, let date)):
      try spans.date(prefix, date).map(ValueSpans.lowFirst)
    case (.uri, .uri(let text)): [try spans.uri(text, nil)]
    case (.reference, .reference(let type?, let id)): [.equal(Array((type + "/" + id).utf8))]
    default: throw spans.invalid
    }
  }

  /// By type and id; by id alone any type that the parameter may point to.
  private func reference(_ parameter: SearchParameter, _ type: String?, _ id: String) -> KeySpan {
    if let type { return .equal(Array((type + "/" + id).utf8)) }
    guard !parameter.targets.isEmpty else {
      return KeySpan(bounds: .all, checks: [.ends(Array(("/" + id).utf8))])
    }
    return KeySpan(bounds: .equal(parameter.targets.map { Array(($0 + "/" + id).utf8) }))
  }
}
