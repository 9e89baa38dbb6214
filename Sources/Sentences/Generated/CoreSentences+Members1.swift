// Written by Schemas/compile-sentences; `make schemas` writes it anew.
extension Sentence {
  /// “Face or finger were not asked for to the end.”
  package static var biometricsCancelled: Sentence {
    Sentence("biometrics.cancelled", from: .core)
  }

  /// “The device knows other faces or fingers than before; only the passcode opens.”
  package static var biometricsChanged: Sentence {
    Sentence("biometrics.changed", from: .core)
  }

  /// “After too many tries the device wants its own code first.”
  package static var biometricsLockedOut: Sentence {
    Sentence("biometrics.locked-out", from: .core)
  }

  /// “as needed”
  package static var dosageAsNeeded: Sentence {
    Sentence("dosage.as-needed", from: .core)
  }

  /// “as needed for {reason}”
  package static func dosageAsNeededFor(reason: String) -> Sentence {
    Sentence("dosage.as-needed-for", ["reason": .text(reason)], from: .core)
  }

  /// “{amount, sentence} at a time”
  package static func dosageAtATime(amount: Sentence) -> Sentence {
    Sentence("dosage.at-a-time", ["amount": .sentence(amount)], from: .core)
  }

  /// “at most {amount, sentence} in {time, sentence}”
  package static func dosageAtMost(amount: Sentence, time: Sentence) -> Sentence {
    Sentence("dosage.at-most", ["amount": .sentence(amount), "time": .sentence(time)], from: .core)
  }

  /// “{dose, sentence} at {rate, sentence}”
  package static func dosageAtRate(dose: Sentence, rate: Sentence) -> Sentence {
    Sentence("dosage.at-rate", ["dose": .sentence(dose), "rate": .sentence(rate)], from: .core)
  }

  /// “on {days, choices}”
  package static func dosageDays(days: [Sentence]) -> Sentence {
    Sentence("dosage.days", ["days": .list(days, .and)], from: .core)
  }

  /// “every {number, sentence} {unit}”
  package static func dosageEveryOtherUnit(number: Sentence, unit: String) -> Sentence {
    Sentence(
      "dosage.every-other-unit", ["number": .sentence(number), "unit": .text(unit)], from: .core)
  }

  /// “for {time, sentence}”
  package static func dosageFor(time: Sentence) -> Sentence {
    Sentence("dosage.for", ["time": .sentence(time)], from: .core)
  }

  /// “from {start}”
  package static func dosageFrom(start: String) -> Sentence {
    Sentence("dosage.from", ["start": .text(start)], from: .core)
  }

  /// “from {start} until {end}”
  package static func dosageFromUntil(start: String, end: String) -> Sentence {
    Sentence("dosage.from-until", ["start": .text(start), "end": .text(end)], from: .core)
  }

  /// “{number, select, 1 {once in all} other {{number} times in all}}”
  package static func dosageInAll(number: String) -> Sentence {
    Sentence("dosage.in-all", ["number": .text(number)], from: .core)
  }

  /// “and more in the prescription”
  package static var dosageMore: Sentence {
    Sentence("dosage.more", from: .core)
  }

  /// “{minutes, select, 1 {1 minute} other {{minutes} minutes}} {moments, choices}”
  package static func dosageOffset(minutes: String, moments: [Sentence]) -> Sentence {
    Sentence(
      "dosage.offset", ["minutes": .text(minutes), "moments": .list(moments, .and)], from: .core)
  }

  /// “{low} to {high}”
  package static func dosagePeriodBetween(low: String, high: String) -> Sentence {
    Sentence("dosage.period-between", ["low": .text(low), "high": .text(high)], from: .core)
  }

  /// “up to {high}”
  package static func dosagePeriodUpTo(high: String) -> Sentence {
    Sentence("dosage.period-up-to", ["high": .text(high)], from: .core)
  }

  /// “{times, sentence} per {unit}”
  package static func dosageRateIn(times: Sentence, unit: String) -> Sentence {
    Sentence("dosage.rate-in", ["times": .sentence(times), "unit": .text(unit)], from: .core)
  }

  /// “{number, select, 1 {once} 2 {twice} other {{number} times}}”
  package static func dosageTimes(number: String) -> Sentence {
    Sentence("dosage.times", ["number": .text(number)], from: .core)
  }

  /// “{low} to {high} times”
  package static func dosageTimesBetween(low: String, high: String) -> Sentence {
    Sentence("dosage.times-between", ["low": .text(low), "high": .text(high)], from: .core)
  }

  /// “{times, sentence} {every, sentence}”
  package static func dosageTimesEvery(times: Sentence, every: Sentence) -> Sentence {
    Sentence(
      "dosage.times-every", ["times": .sentence(times), "every": .sentence(every)], from: .core)
  }

  /// “up to {high, select, 1 {once} 2 {twice} other {{high} times}}”
  package static func dosageTimesUpTo(high: String) -> Sentence {
    Sentence("dosage.times-up-to", ["high": .text(high)], from: .core)
  }

  /// “until {end}”
  package static func dosageUntil(end: String) -> Sentence {
    Sentence("dosage.until", ["end": .text(end)], from: .core)
  }

  /// “The file changed while it was being read.”
  package static var importFileChanged: Sentence {
    Sentence("import.file-changed", from: .core)
  }

  /// “No file in the folder has a name that ends in .ndjson.”
  package static var importNoFile: Sentence {
    Sentence("import.no-file", from: .core)
  }

  /// “Nobody in it is called that.”
  package static var importNobodyCalled: Sentence {
    Sentence("import.nobody-called", from: .core)
  }

  /// “A birth date is too easy to guess as a passcode.”
  package static var passcodeBirthDate: Sentence {
    Sentence("passcode.birth-date", from: .core)
  }

  /// “A passcode of repeated digits is too easy to guess.”
  package static var passcodeRepeated: Sentence {
    Sentence("passcode.repeated", from: .core)
  }

  /// “A passcode of digits in sequence is too easy to guess.”
  package static var passcodeSequential: Sentence {
    Sentence("passcode.sequential", from: .core)
  }

  /// “A word is wrong, or their order is.”
  package static var recoveryKeyChecksum: Sentence {
    Sentence("recovery-key.checksum", from: .core)
  }

  /// “A recovery key has sixteen words.”
  package static var recoveryKeyWordCount: Sentence {
    Sentence("recovery-key.word-count", from: .core)
  }

  /// “Word {number, number} is not a word of a recovery key.”
  package static func recoveryKeyWordUnknown(number: Int) -> Sentence {
    Sentence("recovery-key.word-unknown", ["number": .number(number)], from: .core)
  }

  /// “Resources of all types are found by _content or _text, and _id besides.”
  package static var searchAllTypes: Sentence {
    Sentence("search.all-types", from: .core)
  }

  /// “What is asked for has no parameter of that name.”
  package static var searchAskedFor: Sentence {
    Sentence("search.asked-for", from: .core)
  }

  /// “A backslash stands before , $ | or another only.”
  package static var searchBackslash: Sentence {
    Sentence("search.backslash", from: .core)
  }

  /// “{name} is one of {choices}.”
  package static func searchChoice(name: String, choices: String) -> Sentence {
    Sentence("search.choice", ["name": .text(name), "choices": .text(choices)], from: .core)
  }

  /// “{name} has its parts joined by $.”
  package static func searchCompositeForm(name: String) -> Sentence {
    Sentence("search.composite-form", ["name": .text(name)], from: .core)
  }

  /// “_count is a whole number.”
  package static var searchCountForm: Sentence {
    Sentence("search.count-form", from: .core)
  }

  /// “_cursor is what the page before gave.”
  package static var searchCursorForm: Sentence {
    Sentence("search.cursor-form", from: .core)
  }

  /// “{name} is a date such as 2026-01-05.”
  package static func searchDateForm(name: String) -> Sentence {
    Sentence("search.date-form", ["name": .text(name)], from: .core)
  }

  /// “{name} is a decimal number.”
  package static func searchDecimalForm(name: String) -> Sentence {
    Sentence("search.decimal-form", ["name": .text(name)], from: .core)
  }

  /// “Only a reference parameter has a dot behind it.”
  package static var searchDot: Sentence {
    Sentence("search.dot", from: .core)
  }

  /// “{name} has an exponent beyond what is compared.”
  package static func searchExponent(name: String) -> Sentence {
    Sentence("search.exponent", ["name": .text(name)], from: .core)
  }

  /// “_has has the form _has:Type:reference:parameter.”
  package static var searchHasForm: Sentence {
    Sentence("search.has-form", from: .core)
  }

  /// “_has goes by a reference parameter.”
  package static var searchHasReference: Sentence {
    Sentence("search.has-reference", from: .core)
  }

  /// “_id is an id.”
  package static var searchIdForm: Sentence {
    Sentence("search.id-form", from: .core)
  }

  /// “{name} has the form Type:parameter or Type:parameter:Target.”
  package static func searchIncludeForm(name: String) -> Sentence {
    Sentence("search.include-form", ["name": .text(name)], from: .core)
  }

  /// “What is included is found by a reference parameter.”
  package static var searchIncludeReference: Sentence {
    Sentence("search.include-reference", from: .core)
  }

  /// “{name} is text.”
  package static func searchIsText(name: String) -> Sentence {
    Sentence("search.is-text", ["name": .text(name)], from: .core)
  }

  /// “{name}:missing is true or false.”
  package static func searchMissingForm(name: String) -> Sentence {
    Sentence("search.missing-form", ["name": .text(name)], from: .core)
  }

  /// “{name} has a modifier that isn't known.”
  package static func searchModifierUnknown(name: String) -> Sentence {
    Sentence("search.modifier-unknown", ["name": .text(name)], from: .core)
  }

  /// “{name} has at least one letter or digit.”
  package static func searchNoLetters(name: String) -> Sentence {
    Sentence("search.no-letters", ["name": .text(name)], from: .core)
  }
}
