/// Random resources whose every text is Greek and whose every code is a known one: a Latin letter
/// in what is said of them in the pseudo-locale was written by the code.
struct GreekRecord {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func record() throws -> NaiveRecord {
    let makers: [(String, (inout GreekRecord) -> [String])] = [
      ("AllergyIntolerance", { $0.allergy() }), ("Immunization", { $0.immunization() }),
      ("MedicationRequest", { $0.medication("dosageInstruction") }),
      ("MedicationStatement", { $0.medication("dosage") }), ("Condition", { $0.problem() }),
      ("Procedure", { $0.procedure() }), ("Encounter", { $0.visit() }),
      ("Observation", { $0.observation() }), ("Observation", { $0.observation() }),
      ("DiagnosticReport", { $0.report() }),
    ]
    var snippets = [
      ("Patient/p", joined([#""name":[{"text":"Ἀδα"}]"#, deceased(), date("birthDate")]))
    ]
    for index in 0..<60 {
      let (type, make) = pick(makers)
      snippets.append(("\(type)/r\(index)", joined(make(&self))))
    }
    return try NaiveRecord(snippets)
  }

  // MARK: Types

  private mutating func allergy() -> [String] {
    [
      concept("code"), code("type", ["allergy", "intolerance"]),
      code("criticality", ["low", "high", "unable-to-assess"]), date("recordedDate"),
      status("clinicalStatus", ["active", "inactive", "resolved"]),
      status("verificationStatus", ["confirmed", "unconfirmed", "presumed", "provisional"]),
      #""onsetAge":\#(quantity())"#,
      #""reaction":[{"manifestation":[{"text":"σημεῖον"}],"severity":"mild"},{"severity":"severe"}]"#,
    ]
  }

  private mutating func immunization() -> [String] {
    [
      concept("vaccineCode"), code("status", ["completed", "not-done"]), concept("statusReason"),
      date("occurrenceDateTime"), #""location":{"display":"Ἀθῆναι"}"#,
      #""protocolApplied":[{"doseNumberPositiveInt":2,"seriesDosesPositiveInt":3}]"#,
    ]
  }

  private mutating func medication(_ dosage: String) -> [String] {
    let repetition = joined([
      #""frequency":\#(pick([1, 2, 3]))"#, #""frequencyMax":4"#, #""period":\#(pick([1, 6]))"#,
      #""periodMax":8"#, code("periodUnit", ["s", "min", "h", "d", "wk", "mo", "a"]),
      #""dayOfWeek":["\#(pick(["mon", "sun"]))","tue"]"#, #""timeOfDay":["08:00:00"]"#,
      #""when":["\#(pick(["MORN.early", "HS", "ACV"]))"]"#, #""offset":\#(pick([1, 30]))"#,
      #""count":\#(pick([1, 5]))"#, #""duration":1"#, #""boundsDuration":\#(quantity())"#,
    ])
    let steps = joined([
      #""timing":{"repeat":{\#(repetition)}}"#, #""asNeededBoolean":true"#,
      #""asNeededCodeableConcept":{"text":"πόνος"}"#,
      #""doseAndRate":[{"doseQuantity":{"value":2},"rateQuantity":\#(quantity())}]"#,
      #""maxDosePerPeriod":{"numerator":{"value":4,"unit":"γ"},"denominator":\#(quantity())}"#,
    ])
    return [
      concept("medicationCodeableConcept"), #""\#(dosage)":[{\#(steps)}]"#,
      code("status", ["active", "on-hold", "stopped", "completed"]), date("authoredOn"),
      #""effectivePeriod":{"start":"2025-03-01","end":"2025-04"}"#, #""doNotPerform":true"#,
      #""requester":{"display":"Ἱπποκράτης"}"#, #""reasonCode":[{"text":"νόσος"}]"#,
    ]
  }

  private mutating func problem() -> [String] {
    [
      concept("code"), date("onsetDateTime"), date("abatementDateTime"), concept("severity"),
      status("clinicalStatus", ["active", "recurrence", "relapse", "remission", "resolved"]),
      status("verificationStatus", ["confirmed", "differential"]), #""onsetString":"πάλαι""#,
    ]
  }

  private mutating func procedure() -> [String] {
    [
      concept("code"), code("status", ["completed", "not-done", "in-progress", "preparation"]),
      date("performedDateTime"), concept("outcome"), #""location":{"display":"Ἀθῆναι"}"#,
      #""performer":[{"actor":{"reference":"Practitioner/gone"}}]"#,
      #""asserter":{"reference":"Patient/p"}"#,
    ]
  }

  private mutating func visit() -> [String] {
    [
      #""class":{"code":"\#(pick(["AMB", "EMER", "IMP", "VR", "SS", "PRENC"]))"}"#,
      code("status", ["finished", "planned", "in-progress", "arrived"]),
      #""period":{"start":"2025-03-01T09:30:00Z","end":"2025-03-0\#(pick([1, 4]))T11:00:00Z"}"#,
      #""type":[{"text":"εἶδος"}]"#, #""reasonCode":[{"text":"νόσος"}]"#,
    ]
  }

  private mutating func observation() -> [String] {
    let pressure =
      #""component":[{"code":{"coding":[{"code":"8480-6"}]},"valueQuantity":\#(quantity())},"#
      + #"{"code":{"coding":[{"code":"8462-4"}]},"valueQuantity":\#(quantity())}]"#
    let value = pick([
      #""valueQuantity":\#(quantity())"#, #""valueBoolean":true"#, #""valueInteger":3"#,
      #""valueRange":{"low":{"value":1},"high":\#(quantity())}"#, #""valueString":"<5""#,
      #""valueRatio":{"numerator":\#(quantity()),"denominator":\#(quantity())}"#,
      #""valueRatio":{"numerator":{"value":1},"denominator":{"value":128}}"#,
      #""valuePeriod":{"start":"2025-03"}"#, #""valueSampledData":{"δ":1}"#, pressure,
      #""dataAbsentReason":{"coding":[{"code":"\#(pick(["masked", "unknown", "error"]))"}]}"#,
    ])
    let range = pick([
      #"{"low":{"value":4.0},"high":\#(quantity())}"#, #"{"low":\#(quantity())}"#,
      #"{"text":"4.0-5.6"}"#,
      #"{"text":"ὡς εἴωθεν"},{"low":{"value":1},"appliesTo":[{"text":"ἄνδρες"}]}"#,
    ])
    return [
      #""category":[{"coding":[{"code":"\#(pick(["laboratory", "vital-signs"]))"}]}]"#, value,
      #""code":{"text":"μέτρον","coding":[{"code":"7"}]}"#, date("effectiveDateTime"),
      code("status", ["final", "preliminary", "corrected", "amended"]),
      #""referenceRange":[\#(range)]"#,
      #""interpretation":[{"coding":[{"code":"\#(pick(["H", "LL", "<", "N", "POS", "H>"]))"}]}]"#,
    ]
  }

  private mutating func report() -> [String] {
    [
      concept("code"), date("issued"), #""conclusion":"καλῶς.""#,
      code("status", ["final", "partial", "appended"]),
    ]
  }

  private mutating func deceased() -> String {
    pick([#""deceasedBoolean":true"#, #""deceasedDateTime":"2024-02""#])
  }

  // MARK: Elements

  private mutating func concept(_ name: String) -> String {
    #""\#(name)":{"text":"\#(pick(["λόγος", "ἀνάγκη τις", "τέλος."]))"}"#
  }

  private mutating func status(_ name: String, _ codes: [String]) -> String {
    #""\#(name)":{"coding":[{"code":"\#(pick(codes))"}]}"#
  }

  private mutating func code(_ name: String, _ codes: [String]) -> String {
    #""\#(name)":"\#(pick(codes))""#
  }

  private mutating func date(_ name: String) -> String {
    #""\#(name)":"\#(pick(["2025", "2025-03", "2025-03-09", "2025-03-09T10:30:00Z", "πέρυσι"]))""#
  }

  private mutating func quantity() -> String {
    let unit = pick(["mg/dL", "%", "mm[Hg]", "d", "a", "{δόσις}", "10*3/uL", "mL/min/{1.73_m2}"])
    let coded = #","system":"http://unitsofmeasure.org","code":"\#(unit)""#
    let comparator = pick(["", "", #","comparator":"<""#, #","comparator":">=""#])
    return #"{"value":\#(pick(["1", "4.0", "-2", "180"]))\#(pick([coded, #","unit":"μέρη""#, ""]))"#
      + comparator + "}"
  }

  /// Three members of four, in any case one.
  private mutating func joined(_ members: [String]) -> String {
    let kept = members.filter { _ in pick([true, true, true, false]) }
    return (kept.isEmpty ? [members[0]] : kept).joined(separator: ",")
  }

  private mutating func pick<Element>(_ choices: [Element]) -> Element {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return choices[Int(state >> 33) % choices.count]
  }
}
