import Testing

@testable import FHIR

@Suite struct FHIRPathTests {
  private func resource(_ text: String) throws -> JSON { try JSONDocument(Array(text.utf8)).root }

  private func code(
    _ expression: String, on text: String = "{}", _ context: FHIRPath.Context = FHIRPath.Context()
  ) throws -> FHIRError.Code? {
    do {
      _ = try FHIRPath(expression).evaluate(on: resource(text), in: context)
      return nil
    } catch let error as FHIRError {
      return error.code
    }
  }

  private func strings(
    _ expression: String, on text: String = "{}", _ context: FHIRPath.Context = FHIRPath.Context()
  ) throws -> [String] {
    try FHIRPath(expression).evaluate(on: resource(text), in: context).map { item in
      switch item {
      case .element(let element): element.json?.string ?? element.json?.number ?? "-"
      case .boolean(let truth): "\(truth)"
      case .string(let text): text
      case .integer(let value): "\(value)"
      case .decimal(let value): "\(value)"
      case .date(let moment), .dateTime(let moment), .time(let moment): "\(moment)"
      case .quantity(let value): "\(value)"
      case .type(let space, let name): "\(space).\(name)"
      }
    }
  }

  @Test func whatIsNoExpressionIsToldWithItsPlace() throws {
    let cases: [(String, FHIRError.Code, Int?)] = [
      ("", .pathInvalid, 0), ("a.", .pathInvalid, 2), ("a b", .pathInvalid, 2),
      ("a[1", .pathInvalid, 3), ("(a", .pathInvalid, 2), ("'x", .pathInvalid, 2),
      ("a..b", .pathInvalid, 2), ("@2015-02-30", .pathInvalid, 0), ("1 +", .pathInvalid, 3),
      ("'\\q'", .pathInvalid, 2), ("a.where()", .pathInvalid, 2), ("%", .pathInvalid, 1),
      ("$that", .pathInvalid, 5), ("9999999999", .pathInvalid, 0), ("a # b", .pathInvalid, 2),
      ("'\\ud800'", .pathInvalid, 2), ("1L", .pathUnsupported, 0),
      ("a.conformsTo('x')", .pathUnsupported, 2), ("a.memberOf('x')", .pathUnsupported, 2),
      ("a.lowBoundary()", .pathUnsupported, 2), ("a.$this", .pathUnsupported, 1),
    ]
    for (text, code, offset) in cases {
      let error = failure { () throws(FHIRError) in _ = try FHIRPath(text) }
      #expect(
        error?.code == code && error?.offset == offset, "\(text): \(String(describing: error))")
    }
  }

  @Test func aPrimitiveWithOnlyExtensionsIsThere() throws {
    let patient = #"""
      {"resourceType":"Patient","_birthDate":{"extension":[{"url":"u","valueString":"x"}]},
       "name":[{"given":[null,"b"],"_given":[{"id":"1"}]}]}
      """#
    #expect(
      try strings("birthDate.exists() and birthDate.hasValue().not()", on: patient) == ["true"])
    #expect(try strings("Patient.birthDate.extension('u').value", on: patient) == ["x"])
    #expect(try strings("name.given.count()", on: patient) == ["2"])
    #expect(try strings("name.given.id", on: patient) == ["1"])
    #expect(try strings("birthDate = @2026", on: patient) == ["false"])
    #expect(try strings("birthDate < @2026", on: patient) == [])
    #expect(try strings("children().count()", on: patient) == ["2"])
  }

  @Test func referencesLeadIntoTheResourceItsBundleAndTheResolver() throws {
    let bundle = #"""
      {"resourceType":"Bundle","entry":[
       {"fullUrl":"urn:uuid:1","resource":{"resourceType":"Patient","id":"p"}},
       {"resource":{"resourceType":"Observation","id":"o",
        "subject":{"reference":"urn:uuid:1"},"performer":[{"reference":"Patient/p"}],
        "contained":[{"resourceType":"Group","id":"g"}],"focus":[{"reference":"#g"}],
        "encounter":{"reference":"Encounter/9"}}}]}
      """#
    let root = try resource(bundle)
    let observation = try #require(root.path("entry")?[1]?["resource"])
    var context = FHIRPath.Context()
    func ids(_ expression: String) throws -> [String] {
      try FHIRPath(expression).evaluate(on: observation, in: context).compactMap {
        $0.element?.json?["id"]?.string
      }
    }
    #expect(try ids("subject.resolve()") == ["p"])
    #expect(try ids("performer.resolve()") == ["p"])
    #expect(try ids("focus.resolve()") == ["g"])
    #expect(try ids("encounter.resolve()") == [])
    context.resolver = FHIRPath.Context.typeAndID
    #expect(try ids("encounter.where(resolve() is Encounter).resolve()") == ["9"])
    #expect(try ids("encounter.where(resolve() is Patient).resolve()") == [])
    for wrong in ["Encounter", "urn:uuid:1", "#g", "/1", "a/b/", "Encounter/a b"] {
      #expect(FHIRPath.Context.typeAndID(of: wrong) == nil)
    }
    let versioned = FHIRPath.Context.typeAndID(of: "http://h/fhir/Patient/1/_history/2")
    #expect(versioned?["id"]?.string == "1")
  }

  @Test func withoutWhatItNeedsAnExpressionIsRefused() throws {
    #expect(try code("now()") == .pathUnsupported)
    #expect(try code("%unknown") == .pathInvalid)
    #expect(try code("$index") == .pathInvalid)
    #expect(try code("$total") == .pathInvalid)
    // The type of an element isn't known without a model, unless it shows.
    #expect(try code("a is string", on: #"{"a":"x"}"#) == .pathUnsupported)
    #expect(try code("a is System.String", on: #"{"a":"x"}"#) == nil)
    #expect(try strings("value is Quantity", on: #"{"valueQuantity":{"value":1}}"#) == ["true"])
    #expect(try code("3.power(0.5)") == .pathUnsupported)
    #expect(try code("2.ln()") == .pathUnsupported)
    #expect(try code("1 'x' < 2 'y'") == .pathUnsupported)
    #expect(try code("1 'Cel' = 1 'K'") == .pathUnsupported)
  }

  @Test func whatDoesntFitEndsTheEvaluation() throws {
    for expression in [
      "(1 | 2) + 1", "'a' + 1", "1 < 'a'", "true > false", "(1 | 2).toInteger()", "-'a'",
      "(1 | 2) and true", "'a'.substring('b')", "@2020 + 1 'kg'", "@T10 + 1 day", "'a'.abs()",
      "(1|2).single()", "iif('a', 1, 2)", "{}.skip({})", "('a' | 1).allTrue()", "1 & 2",
    ] { #expect(try code(expression) == .pathMismatch, "\(expression)") }
  }

  @Test func variablesAndTheClockComeFromTheContext() throws {
    var context = FHIRPath.Context()
    context.variables["age"] = [.integer(7)]
    context.now = FHIRDateTime("2026-01-05T09:30:00.5+01:00")
    #expect(try strings("%age + 1", context) == ["8"])
    #expect(try strings("now()", context) == ["2026-01-05T09:30:00.5+01:00"])
    #expect(try strings("today()", context) == ["2026-01-05"])
    #expect(try strings("timeOfDay()", context) == ["09:30:00.5"])
    #expect(try strings("today() - 1 month", context) == ["2025-12-05"])
  }

  @Test func decimalsKeepTheirDigitsAndNeverRoundInSums() throws {
    #expect(try strings("0.1 + 0.2") == ["0.3"])
    #expect(try strings("(a + 1.10).toString()", on: #"{"a":1.10}"#) == ["2.20"])
    #expect(try strings("a = 1.1", on: #"{"a":1.1000}"#) == ["true"])
    #expect(try strings("a = 100", on: #"{"a":1E2}"#) == ["true"])
    #expect(try strings("1 / 3") == ["0.3333333333333333"])
    #expect(try strings("2147483647 + 1") == [])
    #expect(try strings("99999999999999999999.0 * 99999999999999999999.0") == [])
    #expect(try strings("7 div 2 | -7 div 2 | -7 mod 2") == ["3", "-3", "-1"])
    #expect(try strings("3.5 mod 0.3 | 1.0 div 0.1") == ["0.2", "10"])
  }

  @Test func momentsCompareOnlyAsFarAsTheyAreGiven() throws {
    let cases: [(String, [String])] = [
      ("@2026 < @2026-01", []), ("@2025 < @2026-01", ["true"]), ("@2026-01 = @2026-01", ["true"]),
      ("@2026-01-05T10:00:00Z = @2026-01-05T11:00:00+01:00", ["true"]),
      ("@2026-01-05T10:00:00 < @2026-01-05T20:00:00Z", []),
      ("@2026-01-05T10:00:00 < @2026-01-07T10:00:00Z", ["true"]),
      ("@2024-01-31 + 1 month", ["2024-02-29"]), ("@2024-02-29 + 1 year", ["2025-02-28"]),
      ("@2024 + 24 months", ["2026"]), ("@2024-01 + 59 days", ["2024-02"]),
      ("@2024-03-01 - 1 day", ["2024-02-29"]), ("@T23:30 + 45 minutes", ["00:15"]),
      ("@2024-12-31T23:59:59.999 + 1 millisecond", ["2025-01-01T00:00:00.000"]),
      ("@9999-12-31 + 1 day", []), ("@0001-01-01 - 1 day", []),
    ]
    for (expression, answer) in cases {
      #expect(try strings(expression) == answer, "\(expression)")
    }
  }

  @Test func choicesAreFoundByTheirNameWithoutTheType() throws {
    let text =
      #"{"valueQuantity":{"value":1},"code":"x","codeFilter":[1],"_onsetAge":{"id":"i"}}"#
    #expect(try strings("value.value", on: text) == ["1"])
    #expect(try strings("code", on: text) == ["x"])
    #expect(try strings("onset.id", on: text) == ["i"])
    #expect(try strings("onset.exists()", on: text) == ["true"])
    #expect(try strings("codeF", on: text) == [])
    #expect(try strings("name", on: #"{"n\u0061me":"x"}"#) == ["x"])
    #expect(try strings("resourceType", on: #"{"resourceType":"Patient"}"#) == [])
  }

  @Test func theSameTextIsTheSameExpression() throws {
    #expect(try FHIRPath("a.b") == FHIRPath("a.b"))
    #expect(try FHIRPath("a.b") != FHIRPath("a .b"))
    // Canonically equivalent, and different texts.
    #expect(try FHIRPath("'\u{e9}'") != FHIRPath("'e\u{301}'"))
    #expect(try strings("'\u{e9}' = 'e\u{301}'") == ["false"])
  }

  @Test func unitsOfOneDimensionCompareExactly() throws {
    let cases: [(String, [String])] = [
      ("1 'kg' = 1000 'g'", ["true"]), ("1 '[lb_av]' = 453.59237 'g'", ["true"]),
      ("1 'mmol/L' = 1 'mol/m3'", ["true"]), ("120 'mm[Hg]' < 12 'm[Hg]'", ["true"]),
      ("1 'kg' > 1 'm'", []), ("1 year > 1 'd'", []), ("1 year = 12 months", ["true"]),
      ("1 year ~ 1 'a'", ["true"]), ("1 'L' = 1 'dm3'", ["true"]), ("1 '%' = 0.01", ["true"]),
      ("3 'g' + 1 'kg'", ["1003 'g'"]), ("1 '10*3/uL' = 1 '10*9/L'", ["true"]),
      ("1 '{score}' = 1 '1'", ["true"]),
    ]
    for (expression, answer) in cases {
      #expect(try strings(expression) == answer, "\(expression)")
    }
  }
}
