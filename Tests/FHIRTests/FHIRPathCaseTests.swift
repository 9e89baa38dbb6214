import Testing

@testable import FHIR

/// Every official case, against a table of what isn't offered; nothing may come out wrong.
struct FHIRPathCaseTests {
  private enum Outcome: String { case passed, refused, wrong, noInput }

  @Test func theInputsAreWhatFHIRAllows() throws {
    var found: [String] = []
    for (name, text) in FHIRPathInputs.texts {
      let resource = try Resource(parsing: Array(text.utf8))
      found += Validator().validate(resource).issues.map {
        "\(name): \($0.invariant ?? $0.finding.rawValue) \($0.expression)"
      }
    }
    #expect(found.sorted() == [])
  }

  @Test(
    .enabled(
      if: SharedData.has("fhirpath") && SharedData.has("fhir-r4-examples"), SharedData.absent))
  func everyOfficialCaseIsAnsweredRightOrRefused() throws {
    var table: [(group: String, counts: [Outcome: Int])] = []
    var refused: [String] = []
    var wrong: [String] = []
    for one in try FHIRPathCase.all() {
      let (outcome, note) = Self.outcome(of: one)
      if table.last?.group != one.group { table.append((one.group, [:])) }
      table[table.count - 1].counts[outcome, default: 0] += 1
      if outcome == .refused { refused.append(one.name) }
      if outcome == .wrong { wrong.append("\(one.name): \(one.expression) → \(note)") }
    }
    print("group: passed refused wrong no-input")
    for (group, counts) in table {
      let numbers = [Outcome.passed, .refused, .wrong, .noInput].map { "\(counts[$0] ?? 0)" }
      print("\(group): \(numbers.joined(separator: " "))")
    }
    #expect(wrong == [])
    #expect(table.reduce(0) { $0 + ($1.counts[.noInput] ?? 0) } == 0)
    #expect(table.reduce(0) { $0 + ($1.counts[.passed] ?? 0) } == 867)
    let expected = Self.refused.flatMap(\.cases)
    #expect(Set(refused) == Set(expected) && refused.count == expected.count)
  }

  /// What is refused, and why.
  private static let refused: [(reason: String, cases: [String])] = [
    (
      "sort() isn't a function of the normative release.",
      (1...10).map { "testSort\($0)" }
    ),
    (
      "lowBoundary() and highBoundary() aren't either, and their cases contradict one another.",
      ["LowBoundaryDecimalDefault", "LowBoundaryNegDecimalDefault", "LowBoundaryQuantity"]
        + (1...15).map { "LowBoundaryDecimal\($0)" } + (1...5).map { "LowBoundaryNegDecimal\($0)" }
        + ["LowBoundaryDateMonth", "LowBoundaryTimeMillisecond"]
        + (1...3).map { "LowBoundaryDateTimeMillisecond\($0)" }
        + ["HighBoundaryDecimalDefault", "HighBoundaryDecimal", "HighBoundaryQuantity"]
        + (1...16).map { "HighBoundaryDecimal\($0)" }
        + ["HighBoundaryDateMonth", "HighBoundaryTimeMillisecond"]
        + (1...3).map { "HighBoundaryDateTimeMillisecond\($0)" } + ["testPeriodInvariantNew"]
    ),
    ("conformsTo() needs a validator.", (1...3).map { "testConformsTo\($0)" }),
    (
      "The case adds 0.1 seconds to a moment and expects the same moment; the text disagrees.",
      ["testPlusDate19"]
    ),
    ("The unit [s] isn't one that UCUM has.", ["Comparable2"]),
  ]

  private static func outcome(of one: FHIRPathCase) -> (Outcome, String) {
    let resource: JSON
    if let name = one.input {
      guard let input = FHIRPathInputs.resource(named: name) else { return (.noInput, name) }
      resource = input
    } else {
      guard let empty = try? JSONDocument(Array("{}".utf8)).root else { return (.noInput, "") }
      resource = empty
    }
    var context = FHIRPath.Context()
    context.model = .r4
    context.isStrict = true
    context.now = FHIRDateTime("2026-01-05T09:00:00.000+01:00")
    do {
      let items = try FHIRPath(one.expression).evaluate(on: resource, in: context)
      if one.invalid != nil { return (.wrong, "no error but \(items.map(text))") }
      if one.isPredicate {
        return items.isEmpty == (one.outputs[0].text == "false") ? (.passed, "") : (.wrong, "")
      }
      let isRight =
        items.count == one.outputs.count
        && zip(items, one.outputs).allSatisfy { matches($0, $1.type, $1.text) }
      return (isRight ? .passed : .wrong, "\(items.map(text))")
    } catch {
      if one.invalid == "syntax" {
        return (error.code == .pathInvalid ? .passed : .wrong, error.description)
      }
      if error.code == .pathUnsupported { return (.refused, error.description) }
      return (one.invalid == nil ? .wrong : .passed, error.description)
    }
  }

  private static func matches(_ item: FHIRPath.Item, _ type: String?, _ wanted: String) -> Bool {
    if type == "decimal" {
      guard case .decimal(let value) = item else { return false }
      return value == FHIRPath.Decimal(wanted)
    }
    return text(item) == wanted && (type == nil || typeName(item) == type)
  }

  private static func typeName(_ item: FHIRPath.Item) -> String? {
    if case .element(let element) = item { return element.type }
    return PathEvaluator.systemType(of: item).map {
      $0 == "Quantity" ? $0 : $0.prefix(1).lowercased() + $0.dropFirst()
    }
  }

  private static func text(_ item: FHIRPath.Item) -> String {
    switch item {
    case .element(let element):
      let text = element.json?.string ?? element.json?.number ?? element.json?.bool?.description
      return (element.type == "date" ? "@" : "") + (text ?? "?")
    case .boolean(let truth): return "\(truth)"
    case .string(let text): return text
    case .integer(let value): return "\(value)"
    case .decimal(let value): return "\(value)"
    case .date(let moment), .dateTime(let moment): return "@\(moment)"
    case .time(let moment): return "@T\(moment)"
    case .quantity(let value): return "\(value)"
    case .type(let space, let name): return "\(space).\(name)"
    }
  }
}
