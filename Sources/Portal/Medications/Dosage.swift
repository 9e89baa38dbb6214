internal import FHIR
internal import Sentences

/// How a medicine is to be taken (FHIR R4, Dosage).
struct Dosage: ElementView {
  let json: JSON
  init(_ json: JSON) { self.json = json }

  /// The prescriber's own words; else what the coded elements say, in their usual order.
  var sentence: Sentence? {
    if let text = json.text("text") { return .verbatim(text) }
    let told = json.labels("additionalInstruction") + [json.text("patientInstruction")]
    let parts =
      [dose, verbatim(json.label("route")), verbatim(json.label("site")), timing, asNeeded, limit]
      + told.map(verbatim)
    return .joined(parts.compactMap { $0 })
  }

  private var dose: Sentence? {
    .joined(json.views("doseAndRate", as: DoseAndRate.self).compactMap(\.sentence))
  }

  private var timing: Sentence? {
    guard let timing = json.member("timing") else { return nil }
    let moments = timing.texts("event").map(Sentence.verbatim)
    let repetition = timing.view("repeat", as: Repetition.self)?.sentence
    return .joined([verbatim(timing.label("code")), repetition].compactMap { $0 } + moments)
  }

  private var asNeeded: Sentence? {
    if let reason = json.label("asNeededCodeableConcept") {
      return .dosageAsNeededFor(reason: reason)
    }
    return json.member("asNeededBoolean")?.bool == true ? .dosageAsNeeded : nil
  }

  private var limit: Sentence? {
    guard let most = json.view("maxDosePerPeriod", as: Ratio.self),
      let amount = most.numerator?.label,
      let time = most.denominator?.sentence
    else { return nil }
    return .dosageAtMost(amount: .verbatim(amount), time: time)
  }

  private func verbatim(_ text: String?) -> Sentence? { text.map(Sentence.verbatim) }
}

extension Sentence {
  /// One list of all; nil if there is nothing in it.
  static func joined(_ parts: [Sentence], _ separator: Separator = .comma) -> Sentence? {
    parts.isEmpty ? nil : .list(parts, separator)
  }
}

/// The amount at a time, and the rate.
private struct DoseAndRate: ElementView {
  let json: JSON
  init(_ json: JSON) { self.json = json }

  var sentence: Sentence? {
    let (dose, rate) = (amount("dose"), amount("rate"))
    guard let dose, let rate else { return dose ?? rate }
    return .dosageAtRate(dose: dose, rate: rate)
  }

  private func amount(_ name: StaticString) -> Sentence? {
    guard let choice = json.choice(name) else { return nil }
    let value = FindingValue(choice)
    // A number without a unit isn't to be run together with what follows.
    return value.kind == .quantity && value.unit == nil
      ? .dosageAtATime(amount: .verbatim(value.text)) : value.sentence
  }
}
