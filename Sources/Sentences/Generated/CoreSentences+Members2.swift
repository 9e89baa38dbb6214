// Written by Schemas/compile-sentences; `make schemas` writes it anew.
extension Sentence {
  /// “{name} has no modifier {modifier}.”
  package static func searchNoModifier(name: String, modifier: String) -> Sentence {
    Sentence("search.no-modifier", ["name": .text(name), "modifier": .text(modifier)], from: .core)
  }

  /// “{name} has no order.”
  package static func searchNoOrder(name: String) -> Sentence {
    Sentence("search.no-order", ["name": .text(name)], from: .core)
  }

  /// “{type} has no parameter of that name.”
  package static func searchNoParameter(type: String) -> Sentence {
    Sentence("search.no-parameter", ["type": .text(type)], from: .core)
  }

  /// “{type} has no parameter of that name. Near it: {names}.”
  package static func searchNoParameterNear(type: String, names: String) -> Sentence {
    Sentence("search.no-parameter-near", ["type": .text(type), "names": .text(names)], from: .core)
  }

  /// “{name} has no such modifier.”
  package static func searchNoSuchModifier(name: String) -> Sentence {
    Sentence("search.no-such-modifier", ["name": .text(name)], from: .core)
  }

  /// “The page was of another query.”
  package static var searchOtherPage: Sentence {
    Sentence("search.other-page", from: .core)
  }

  /// “A parameter has the form name=value.”
  package static var searchParameterForm: Sentence {
    Sentence("search.parameter-form", from: .core)
  }

  /// “{name} may point anywhere: name the type, as in {name}:Patient.name.”
  package static func searchPointsAnywhere(name: String) -> Sentence {
    Sentence("search.points-anywhere", ["name": .text(name)], from: .core)
  }

  /// “{name} has the form number|system|code.”
  package static func searchQuantityForm(name: String) -> Sentence {
    Sentence("search.quantity-form", ["name": .text(name)], from: .core)
  }

  /// “A query has at most 64 KiB.”
  package static var searchQueryTooLong: Sentence {
    Sentence("search.query-too-long", from: .core)
  }

  /// “A condition follows at most three references.”
  package static var searchReferenceDepth: Sentence {
    Sentence("search.reference-depth", from: .core)
  }

  /// “_sort names parameters.”
  package static var searchSortForm: Sentence {
    Sentence("search.sort-form", from: .core)
  }

  /// “_sort has at most 8 keys.”
  package static var searchSortKeys: Sentence {
    Sentence("search.sort-keys", from: .core)
  }

  /// “What {name} points to has no such parameter.”
  package static func searchTargetParameter(name: String) -> Sentence {
    Sentence("search.target-parameter", ["name": .text(name)], from: .core)
  }

  /// “A text that is searched for has at most 400 bytes.”
  package static var searchTextTooLong: Sentence {
    Sentence("search.text-too-long", from: .core)
  }

  /// “What is about a date depends on today, which isn't given.”
  package static var searchTodayUnknown: Sentence {
    Sentence("search.today-unknown", from: .core)
  }

  /// “A query has at most 100 parameters.”
  package static var searchTooManyParameters: Sentence {
    Sentence("search.too-many-parameters", from: .core)
  }

  /// “A query has at most 1,000 values.”
  package static var searchTooManyValues: Sentence {
    Sentence("search.too-many-values", from: .core)
  }

  /// “{name} names two types.”
  package static func searchTwoTypes(name: String) -> Sentence {
    Sentence("search.two-types", ["name": .text(name)], from: .core)
  }

  /// “A query starts with a resource type, as in Observation?code=….”
  package static var searchTypeFirst: Sentence {
    Sentence("search.type-first", from: .core)
  }

  /// “{name} has a value that isn't in its form.”
  package static func searchValueForm(name: String) -> Sentence {
    Sentence("search.value-form", ["name": .text(name)], from: .core)
  }

  /// “{name} has a value that isn't of its kind.”
  package static func searchValueKind(name: String) -> Sentence {
    Sentence("search.value-kind", ["name": .text(name)], from: .core)
  }

  /// “Allergy: {name, sentence}”
  package static func spokenAllergy(name: Sentence) -> Sentence {
    Sentence("spoken.allergy", ["name": .sentence(name)], from: .core)
  }

  /// “at {places, choices}”
  package static func spokenAt(places: [Sentence]) -> Sentence {
    Sentence("spoken.at", ["places": .list(places, .and)], from: .core)
  }

  /// “at least {amount, sentence}”
  package static func spokenAtLeast(amount: Sentence) -> Sentence {
    Sentence("spoken.at-least", ["amount": .sentence(amount)], from: .core)
  }

  /// “at most {amount, sentence}”
  package static func spokenAtMost(amount: Sentence) -> Sentence {
    Sentence("spoken.at-most", ["amount": .sentence(amount)], from: .core)
  }

  /// “not to be taken”
  package static var spokenAvoid: Sentence {
    Sentence("spoken.avoid", from: .core)
  }

  /// “began: {when, sentence}”
  package static func spokenBegan(when: Sentence) -> Sentence {
    Sentence("spoken.began", ["when": .sentence(when)], from: .core)
  }

  /// “{low, sentence} to {high, sentence}”
  package static func spokenBetween(low: Sentence, high: Sentence) -> Sentence {
    Sentence("spoken.between", ["low": .sentence(low), "high": .sentence(high)], from: .core)
  }

  /// “by {people, choices}”
  package static func spokenBy(people: [Sentence]) -> Sentence {
    Sentence("spoken.by", ["people": .list(people, .and)], from: .core)
  }

  /// “done”
  package static var spokenDone: Sentence {
    Sentence("spoken.done", from: .core)
  }

  /// “Dosage: {steps, list}.”
  package static func spokenDosage(steps: [Sentence]) -> Sentence {
    Sentence("spoken.dosage", ["steps": .list(steps, .comma)], from: .core)
  }

  /// “Dosage: {steps, list}”
  package static func spokenDosageEnded(steps: [Sentence]) -> Sentence {
    Sentence("spoken.dosage-ended", ["steps": .list(steps, .comma)], from: .core)
  }

  /// “dose {number}”
  package static func spokenDose(number: String) -> Sentence {
    Sentence("spoken.dose", ["number": .text(number)], from: .core)
  }

  /// “dose {number} of {total}”
  package static func spokenDoseOf(number: String, total: String) -> Sentence {
    Sentence("spoken.dose-of", ["number": .text(number), "total": .text(total)], from: .core)
  }

  /// “{parts, list}”
  package static func spokenEnded(parts: [Sentence]) -> Sentence {
    Sentence("spoken.ended", ["parts": .list(parts, .comma)], from: .core)
  }

  /// “ended: {when, sentence}”
  package static func spokenEndedWhen(when: Sentence) -> Sentence {
    Sentence("spoken.ended-when", ["when": .sentence(when)], from: .core)
  }

  /// “{conditions, list}: {range, sentence}”
  package static func spokenForWhom(conditions: [Sentence], range: Sentence) -> Sentence {
    Sentence(
      "spoken.for-whom",
      [
        "conditions": .list(conditions, .comma),
        "range": .sentence(range),
      ], from: .core)
  }

  /// “from {start} until {end}”
  package static func spokenFromUntil(start: String, end: String) -> Sentence {
    Sentence("spoken.from-until", ["start": .text(start), "end": .text(end)], from: .core)
  }

  /// “given”
  package static var spokenGiven: Sentence {
    Sentence("spoken.given", from: .core)
  }

  /// “in {date}”
  package static func spokenIn(date: String) -> Sentence {
    Sentence("spoken.in", ["date": .text(date)], from: .core)
  }

  /// “{count, plural, one {# related entry} other {# related entries}}”
  package static func spokenIncluded(count: Int) -> Sentence {
    Sentence("spoken.included", ["count": .number(count)], from: .core)
  }

  /// “Intolerance: {name, sentence}”
  package static func spokenIntolerance(name: Sentence) -> Sentence {
    Sentence("spoken.intolerance", ["name": .sentence(name)], from: .core)
  }

  /// “the latest {date, sentence}”
  package static func spokenLatestOn(date: Sentence) -> Sentence {
    Sentence("spoken.latest-on", ["date": .sentence(date)], from: .core)
  }

  /// “Left out: {reasons, list}.”
  package static func spokenLeftOut(reasons: [Sentence]) -> Sentence {
    Sentence("spoken.left-out", ["reasons": .list(reasons, .comma)], from: .core)
  }

  /// “{count, number} entered in error”
  package static func spokenLeftOutEnteredInError(count: Int) -> Sentence {
    Sentence("spoken.left-out.entered-in-error", ["count": .number(count)], from: .core)
  }

  /// “{count, number} no longer current”
  package static func spokenLeftOutNotActive(count: Int) -> Sentence {
    Sentence("spoken.left-out.not-active", ["count": .number(count)], from: .core)
  }

  /// “{count, number} ruled out”
  package static func spokenLeftOutRefuted(count: Int) -> Sentence {
    Sentence("spoken.left-out.refuted", ["count": .number(count)], from: .core)
  }

  /// “less than {amount, sentence}”
  package static func spokenLessThan(amount: Sentence) -> Sentence {
    Sentence("spoken.less-than", ["amount": .sentence(amount)], from: .core)
  }

  /// “and there are more”
  package static var spokenMoreRows: Sentence {
    Sentence("spoken.more-rows", from: .core)
  }

  /// “more than {amount, sentence}”
  package static func spokenMoreThan(amount: Sentence) -> Sentence {
    Sentence("spoken.more-than", ["amount": .sentence(amount)], from: .core)
  }

  /// “no value: {reason, sentence}”
  package static func spokenNoValue(reason: Sentence) -> Sentence {
    Sentence("spoken.no-value", ["reason": .sentence(reason)], from: .core)
  }

  /// “not done”
  package static var spokenNotDone: Sentence {
    Sentence("spoken.not-done", from: .core)
  }
}
