// Written by Schemas/compile-sentences; `make schemas` writes it anew.
extension Sentence {
  /// “not given”
  package static var spokenNotGiven: Sentence {
    Sentence("spoken.not-given", from: .core)
  }

  /// “no value”
  package static var spokenNothing: Sentence {
    Sentence("spoken.nothing", from: .core)
  }

  /// “{count, number} of {total, plural, one {# entry} other {# entries}}”
  package static func spokenOfTotal(count: Int, total: Int) -> Sentence {
    Sentence("spoken.of-total", ["count": .number(count), "total": .number(total)], from: .core)
  }

  /// “on {date}”
  package static func spokenOn(date: String) -> Sentence {
    Sentence("spoken.on", ["date": .text(date)], from: .core)
  }

  /// “outcome: {outcome}”
  package static func spokenOutcome(outcome: String) -> Sentence {
    Sentence("spoken.outcome", ["outcome": .text(outcome)], from: .core)
  }

  /// “{systolic, sentence} over {diastolic, sentence}”
  package static func spokenOver(systolic: Sentence, diastolic: Sentence) -> Sentence {
    Sentence(
      "spoken.over",
      [
        "systolic": .sentence(systolic),
        "diastolic": .sentence(diastolic),
      ], from: .core)
  }

  /// “{name} {value, sentence}”
  package static func spokenPart(name: String, value: Sentence) -> Sentence {
    Sentence("spoken.part", ["name": .text(name), "value": .sentence(value)], from: .core)
  }

  /// “reported by the patient”
  package static var spokenPatientSupplied: Sentence {
    Sentence("spoken.patient-supplied", from: .core)
  }

  /// “{top, sentence} per {bottom, sentence}”
  package static func spokenPer(top: Sentence, bottom: Sentence) -> Sentence {
    Sentence("spoken.per", ["top": .sentence(top), "bottom": .sentence(bottom)], from: .core)
  }

  /// “prescribed”
  package static var spokenPrescribed: Sentence {
    Sentence("spoken.prescribed", from: .core)
  }

  /// “{number, sentence} {unit, sentence}”
  package static func spokenQuantity(number: Sentence, unit: Sentence) -> Sentence {
    Sentence(
      "spoken.quantity", ["number": .sentence(number), "unit": .sentence(unit)], from: .core)
  }

  /// “Reference range: {range, sentence}.”
  package static func spokenRange(range: Sentence) -> Sentence {
    Sentence("spoken.range", ["range": .sentence(range)], from: .core)
  }

  /// “{count, plural, one {Reaction} other {Reactions}}: {reactions, sentence}.”
  package static func spokenReactions(count: Int, reactions: Sentence) -> Sentence {
    Sentence(
      "spoken.reactions", ["count": .number(count), "reactions": .sentence(reactions)], from: .core)
  }

  /// “{count, plural, =0 {no readings} one {# reading} other {# readings}}”
  package static func spokenReadings(count: Int) -> Sentence {
    Sentence("spoken.readings", ["count": .number(count)], from: .core)
  }

  /// “reason: {reasons, choices}”
  package static func spokenReason(reasons: [Sentence]) -> Sentence {
    Sentence("spoken.reason", ["reasons": .list(reasons, .and)], from: .core)
  }

  /// “{count, plural, =0 {No entries} one {# entry} other {# entries}}”
  package static func spokenRows(count: Int) -> Sentence {
    Sentence("spoken.rows", ["count": .number(count)], from: .core)
  }

  /// “{parts, list}.”
  package static func spokenSentence(parts: [Sentence]) -> Sentence {
    Sentence("spoken.sentence", ["parts": .list(parts, .comma)], from: .core)
  }

  /// “severity: {severity}”
  package static func spokenSeverity(severity: String) -> Sentence {
    Sentence("spoken.severity", ["severity": .text(severity)], from: .core)
  }

  /// “since {date}”
  package static func spokenSince(date: String) -> Sentence {
    Sentence("spoken.since", ["date": .text(date)], from: .core)
  }

  /// “{status, sentence}”
  package static func spokenStatus(status: Sentence) -> Sentence {
    Sentence("spoken.status", ["status": .sentence(status)], from: .core)
  }

  /// “{count, plural, =0 {no active allergies listed} one {# active allergy} other {# active
  /// allergies}}”
  package static func spokenSummaryAllergies(count: Int) -> Sentence {
    Sentence("spoken.summary.allergies", ["count": .number(count)], from: .core)
  }

  /// “born on {date}”
  package static func spokenSummaryBorn(date: String) -> Sentence {
    Sentence("spoken.summary.born", ["date": .text(date)], from: .core)
  }

  /// “deceased”
  package static var spokenSummaryDied: Sentence {
    Sentence("spoken.summary.died", from: .core)
  }

  /// “died {date, sentence}”
  package static func spokenSummaryDiedOn(date: Sentence) -> Sentence {
    Sentence("spoken.summary.died-on", ["date": .sentence(date)], from: .core)
  }

  /// “last visit {date, sentence}”
  package static func spokenSummaryLastVisit(date: Sentence) -> Sentence {
    Sentence("spoken.summary.last-visit", ["date": .sentence(date)], from: .core)
  }

  /// “{count, plural, =0 {no current medicines} one {# current medicine} other {# current
  /// medicines}}”
  package static func spokenSummaryMedicines(count: Int) -> Sentence {
    Sentence("spoken.summary.medicines", ["count": .number(count)], from: .core)
  }

  /// “no known allergies, or none of some kind”
  package static var spokenSummaryNoKnownAllergies: Sentence {
    Sentence("spoken.summary.no-known-allergies", from: .core)
  }

  /// “Record without a patient”
  package static var spokenSummaryNoPerson: Sentence {
    Sentence("spoken.summary.no-person", from: .core)
  }

  /// “{count, plural, =0 {No active problems} one {# active problem} other {# active problems}}”
  package static func spokenSummaryProblems(count: Int) -> Sentence {
    Sentence("spoken.summary.problems", ["count": .number(count)], from: .core)
  }

  /// “taken”
  package static var spokenTaken: Sentence {
    Sentence("spoken.taken", from: .core)
  }

  /// “{top} to {bottom}”
  package static func spokenTo(top: String, bottom: String) -> Sentence {
    Sentence("spoken.to", ["top": .text(top), "bottom": .text(bottom)], from: .core)
  }

  /// “{count, plural, one {# entry is} other {# entries are}} not counted.”
  package static func spokenTrendExcluded(count: Int) -> Sentence {
    Sentence("spoken.trend.excluded", ["count": .number(count)], from: .core)
  }

  /// “The lowest is {lowest, sentence} {when, sentence} and the highest {highest, sentence} {then,
  /// sentence}.”
  package static func spokenTrendExtremes(
    lowest: Sentence, when: Sentence, highest: Sentence, then: Sentence
  ) -> Sentence {
    Sentence(
      "spoken.trend.extremes",
      [
        "lowest": .sentence(lowest),
        "when": .sentence(when),
        "highest": .sentence(highest),
        "then": .sentence(then),
      ], from: .core)
  }

  /// “Over the last {count, number} readings it fell from {first, sentence} to {last, sentence}.”
  package static func spokenTrendFell(count: Int, first: Sentence, last: Sentence) -> Sentence {
    Sentence(
      "spoken.trend.fell",
      [
        "count": .number(count),
        "first": .sentence(first),
        "last": .sentence(last),
      ], from: .core)
  }

  /// “The latest is {parts, list}.”
  package static func spokenTrendLatest(parts: [Sentence]) -> Sentence {
    Sentence("spoken.trend.latest", ["parts": .list(parts, .comma)], from: .core)
  }

  /// “{count, plural, one {# more reading is} other {# more readings are}} in other units.”
  package static func spokenTrendOtherUnits(count: Int) -> Sentence {
    Sentence("spoken.trend.other-units", ["count": .number(count)], from: .core)
  }

  /// “{count, plural, =0 {None of them is} one {# of them is} other {# of them are}} outside of
  /// what is usual.”
  package static func spokenTrendOutside(count: Int) -> Sentence {
    Sentence("spoken.trend.outside", ["count": .number(count)], from: .core)
  }

  /// “Over the last {count, number} readings it rose from {first, sentence} to {last, sentence}.”
  package static func spokenTrendRose(count: Int, first: Sentence, last: Sentence) -> Sentence {
    Sentence(
      "spoken.trend.rose",
      [
        "count": .number(count),
        "first": .sentence(first),
        "last": .sentence(last),
      ], from: .core)
  }

  /// “The last {count, number} readings are all {last, sentence}.”
  package static func spokenTrendStayed(count: Int, last: Sentence) -> Sentence {
    Sentence(
      "spoken.trend.stayed", ["count": .number(count), "last": .sentence(last)], from: .core)
  }

  /// “{title}: {parts, list}.”
  package static func spokenTrendTitle(title: String, parts: [Sentence]) -> Sentence {
    Sentence(
      "spoken.trend.title", ["title": .text(title), "parts": .list(parts, .comma)], from: .core)
  }

  /// “The last {count, number} readings are {values, list}.”
  package static func spokenTrendVaried(count: Int, values: [Sentence]) -> Sentence {
    Sentence(
      "spoken.trend.varied",
      [
        "count": .number(count),
        "values": .list(values, .comma),
      ], from: .core)
  }

  /// “within the reference range”
  package static var spokenTrendWithin: Sentence {
    Sentence("spoken.trend.within", from: .core)
  }

  /// “{first, sentence} {second, sentence}”
  package static func spokenTwo(first: Sentence, second: Sentence) -> Sentence {
    Sentence("spoken.two", ["first": .sentence(first), "second": .sentence(second)], from: .core)
  }

  /// “Entry without a name”
  package static var spokenUnnamed: Sentence {
    Sentence("spoken.unnamed", from: .core)
  }

  /// “a value that can't be read”
  package static var spokenUnreadable: Sentence {
    Sentence("spoken.unreadable", from: .core)
  }

  /// “until {date}”
  package static func spokenUntil(date: String) -> Sentence {
    Sentence("spoken.until", ["date": .text(date)], from: .core)
  }
}
