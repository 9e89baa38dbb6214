internal import FHIR

/// How a medicine is to be taken (FHIR R4, Dosage), in words.
struct Dosage: ElementView {
  let json: JSON
  init(_ json: JSON) { self.json = json }

  /// The prescriber's own words; else what the coded elements say, in their usual order.
  var words: String? {
    if let text = json.text("text") { return text }
    let parts =
      [dose, json.label("route"), json.label("site"), timing, asNeeded, limit].compactMap { $0 }
      + json.labels("additionalInstruction")
      + [json.text("patientInstruction")].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private var dose: String? {
    let doses = json.views("doseAndRate", as: DoseAndRate.self).compactMap(\.words)
    return doses.isEmpty ? nil : doses.joined(separator: ", ")
  }

  private var timing: String? {
    guard let timing = json.member("timing") else { return nil }
    let moments = timing.texts("event")
    let parts =
      [timing.label("code"), timing.view("repeat", as: Repetition.self)?.words]
      .compactMap { $0 } + moments
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private var asNeeded: String? {
    if let reason = json.label("asNeededCodeableConcept") { return "as needed for " + reason }
    return json.member("asNeededBoolean")?.bool == true ? "as needed" : nil
  }

  private var limit: String? {
    guard let most = json.view("maxDosePerPeriod", as: Ratio.self),
      let amount = most.numerator?.label,
      let time = most.denominator?.label
    else { return nil }
    return "at most " + amount + " in " + time
  }
}

/// The amount at a time, and the rate.
private struct DoseAndRate: ElementView {
  let json: JSON
  init(_ json: JSON) { self.json = json }

  var words: String? {
    let parts = [amount("dose"), amount("rate")].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " at ")
  }

  private func amount(_ name: StaticString) -> String? {
    guard let choice = json.choice(name) else { return nil }
    let value = FindingValue(choice)
    // A number without a unit isn't to be run together with what follows.
    return value.kind == .quantity && value.unit == nil ? value.text + " at a time" : value.words
  }
}

/// When and how often (FHIR R4, Timing.repeat).
private struct Repetition: ElementView {
  let json: JSON
  init(_ json: JSON) { self.json = json }

  private static let said: Set = [
    "frequency", "frequencyMax", "period", "periodMax", "periodUnit", "dayOfWeek", "timeOfDay",
    "when", "offset", "boundsDuration", "boundsRange", "boundsPeriod", "count", "id", "extension",
  ]

  var words: String? {
    var parts = [rate, days, json.texts("timeOfDay").joined(separator: " and "), moments, bounds]
      .compactMap { $0 }.filter { !$0.isEmpty }
    if let times = json.member("count")?.number { parts.append("\(times) times in all") }
    // Better an open end than an instruction that sounds complete.
    if json.members.contains(where: { !Self.said.contains($0.name) && !$0.name.hasPrefix("_") }) {
      parts.append("and more in the prescription")
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// `once a day`, `2 to 3 times a day`, `every 4 to 6 hours`, `2 times every 3 weeks`.
  private var rate: String? {
    let unit = json.text("periodUnit").map { Self.units[$0] ?? $0 }
    let frequency = Self.span(json.member("frequency")?.number, json.member("frequencyMax")?.number)
    let period = Self.span(json.member("period")?.number, json.member("periodMax")?.number)
    let times = frequency.map { $0 == "1" ? "once" : $0 == "2" ? "twice" : $0 + " times" }
    guard let unit, let period else { return times }
    if period == "1" {
      return (times ?? "once") + (unit == "hour" ? " an " : " a ") + unit
    }
    let every = "every " + period + " " + unit + "s"
    return frequency == nil || frequency == "1" ? every : (times ?? "") + " " + every
  }

  private var days: String? {
    let names = json.texts("dayOfWeek").map { Self.days[$0] ?? $0 }
    return names.isEmpty ? nil : "on " + names.joined(separator: " and ")
  }

  private var moments: String? {
    let minutes = json.member("offset")?.number
    let names = json.texts("when").map { Self.moments[$0] ?? $0 }
    guard !names.isEmpty else { return nil }
    return (minutes.map { $0 + " minutes " } ?? "") + names.joined(separator: " and ")
  }

  private var bounds: String? {
    if let period: Period = json.view("boundsPeriod") {
      let start = period.start.map { "from " + $0.lexeme }
      let end = period.end.map { "until " + $0.lexeme }
      return [start, end].compactMap { $0 }.joined(separator: " ")
    }
    if let duration = json.view("boundsDuration", as: Quantity.self)?.label {
      return "for " + duration
    }
    return json.view("boundsRange", as: QuantityRange.self)?.label.map { "for " + $0 }
  }

  private static func span(_ from: String?, _ to: String?) -> String? {
    guard let from else { return to.map { "up to " + $0 } }
    return to.map { $0 == from ? from : from + " to " + $0 } ?? from
  }

  private static let units = [
    "s": "second", "min": "minute", "h": "hour", "d": "day", "wk": "week", "mo": "month",
    "a": "year",
  ]
  private static let days = [
    "mon": "Monday", "tue": "Tuesday", "wed": "Wednesday", "thu": "Thursday", "fri": "Friday",
    "sat": "Saturday", "sun": "Sunday",
  ]
  private static let moments = [
    "MORN": "in the morning", "NOON": "at noon", "AFT": "in the afternoon",
    "EVE": "in the evening", "NIGHT": "at night", "PHS": "after falling asleep",
    "HS": "before sleep", "WAKE": "after waking", "C": "with a meal", "CM": "with breakfast",
    "CD": "with lunch", "CV": "with supper", "AC": "before a meal", "ACM": "before breakfast",
    "ACD": "before lunch", "ACV": "before supper", "PC": "after a meal", "PCM": "after breakfast",
    "PCD": "after lunch", "PCV": "after supper",
  ]
}
