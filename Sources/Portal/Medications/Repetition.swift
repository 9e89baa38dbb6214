internal import FHIR
internal import Sentences

/// When and how often a medicine is to be taken (FHIR R4, Timing.repeat).
struct Repetition: ElementView {
  let json: JSON
  init(_ json: JSON) { self.json = json }

  private static let said: Set = [
    "frequency", "frequencyMax", "period", "periodMax", "periodUnit", "dayOfWeek", "timeOfDay",
    "when", "offset", "boundsDuration", "boundsRange", "boundsPeriod", "count", "id", "extension",
  ]

  var sentence: Sentence? {
    var parts = [rate, days, timesOfDay, moments, bounds].compactMap { $0 }
    if let times = json.member("count")?.number { parts.append(.dosageInAll(number: times)) }
    // Better an open end than an instruction that sounds complete.
    if json.members.contains(where: { !Self.said.contains($0.name) && !$0.name.hasPrefix("_") }) {
      parts.append(.dosageMore)
    }
    return .joined(parts)
  }

  /// `once a day`, `2 to 3 times a day`, `every 4 to 6 hours`, `3 times every 2 weeks`.
  private var rate: Sentence? {
    let times = self.times
    guard let unit = json.text("periodUnit"), let period = self.period else { return times }
    if period.isOne {
      let times = times ?? .dosageTimes(number: "1")
      return Sentence.coded("dosage.rate", unit, ["times": .sentence(times)])
        ?? .dosageRateIn(times: times, unit: unit)
    }
    let every =
      Sentence.coded("dosage.every", unit, ["number": .sentence(period.number)])
      ?? .dosageEveryOtherUnit(number: period.number, unit: unit)
    guard let times, !isOnce else { return every }
    return .dosageTimesEvery(times: times, every: every)
  }

  private var isOnce: Bool {
    guard let frequency = json.member("frequency")?.number, frequency == "1" else { return false }
    return json.member("frequencyMax")?.number.map { $0 == frequency } ?? true
  }

  private var times: Sentence? {
    let most = json.member("frequencyMax")?.number
    guard let least = json.member("frequency")?.number else {
      return most.map { .dosageTimesUpTo(high: $0) }
    }
    guard let most, most != least else { return .dosageTimes(number: least) }
    return .dosageTimesBetween(low: least, high: most)
  }

  private var period: (number: Sentence, isOne: Bool)? {
    let most = json.member("periodMax")?.number
    guard let least = json.member("period")?.number else {
      return most.map { (.dosagePeriodUpTo(high: $0), false) }
    }
    guard let most, most != least else { return (.verbatim(least), least == "1") }
    return (.dosagePeriodBetween(low: least, high: most), false)
  }

  private var days: Sentence? {
    let names = json.texts("dayOfWeek").map { Sentence.coded("dosage.day", $0) ?? .verbatim($0) }
    return names.isEmpty ? nil : .dosageDays(days: names)
  }

  private var timesOfDay: Sentence? {
    .joined(json.texts("timeOfDay").map(Sentence.verbatim), .and)
  }

  private var moments: Sentence? {
    let names = json.texts("when").map { Sentence.coded("dosage.moment", $0) ?? .verbatim($0) }
    guard !names.isEmpty, let minutes = json.member("offset")?.number else {
      return .joined(names, .and)
    }
    return .dosageOffset(minutes: minutes, moments: names)
  }

  private var bounds: Sentence? {
    if let period: Period = json.view("boundsPeriod") {
      switch (period.start?.lexeme, period.end?.lexeme) {
      case (let start?, let end?): return .dosageFromUntil(start: start, end: end)
      case (let start?, nil): return .dosageFrom(start: start)
      case (nil, let end?): return .dosageUntil(end: end)
      case (nil, nil): return nil
      }
    }
    if let duration = json.view("boundsDuration", as: Quantity.self)?.sentence {
      return .dosageFor(time: duration)
    }
    let range = json.view("boundsRange", as: QuantityRange.self)?.label
    return range.map { .dosageFor(time: .verbatim($0)) }
  }
}
