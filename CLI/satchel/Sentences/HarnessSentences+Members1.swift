// Written by Schemas/compile-sentences; `make schemas` writes it anew.
#if Tools
import Satchel

extension Sentence {
  /// “Accepted: {usage}”
  static func argumentAccepted(usage: String) -> Sentence {
    Sentence("argument.accepted", ["usage": .text(usage)], from: .harness)
  }

  /// “{name} is one of: {words}.”
  static func argumentChoice(name: String, words: String) -> Sentence {
    Sentence("argument.choice", ["name": .text(name), "words": .text(words)], from: .harness)
  }

  /// “This cannot be taken back; add confirm=yes to do it.”
  static var argumentConfirm: Sentence {
    Sentence("argument.confirm", from: .harness)
  }

  /// “The only consent is confirm=yes.”
  static var argumentConsent: Sentence {
    Sentence("argument.consent", from: .harness)
  }

  /// “{name}= is a date such as 2025, 2025-11 or 2025-11-03.”
  static func argumentDate(name: String) -> Sentence {
    Sentence("argument.date", ["name": .text(name)], from: .harness)
  }

  /// “{name} needs a duration such as 90s, 20m, 2d or 19m59.999s.”
  static func argumentDuration(name: String) -> Sentence {
    Sentence("argument.duration", ["name": .text(name)], from: .harness)
  }

  /// “help takes one noun at most.”
  static var argumentHelp: Sentence {
    Sentence("argument.help", from: .harness)
  }

  /// “{name} is the id of a resource: {types}.”
  static func argumentId(name: String, types: String) -> Sentence {
    Sentence("argument.id", ["name": .text(name), "types": .text(types)], from: .harness)
  }

  /// “INSTANT has the form 2026-01-05T09:00:00Z.”
  static var argumentInstant: Sentence {
    Sentence("argument.instant", from: .harness)
  }

  /// “{name} needs a whole number from {from, number} to {to, number}.”
  static func argumentInteger(name: String, from: Int, to: Int) -> Sentence {
    Sentence(
      "argument.integer",
      [
        "name": .text(name),
        "from": .number(from),
        "to": .number(to),
      ], from: .harness)
  }

  /// “{name} is missing. {accepted, sentence}”
  static func argumentMissing(name: String, accepted: Sentence) -> Sentence {
    Sentence(
      "argument.missing", ["name": .text(name), "accepted": .sentence(accepted)], from: .harness)
  }

  /// “{key}= is not an option here. {accepted, sentence}”
  static func argumentNoOption(key: String, accepted: Sentence) -> Sentence {
    Sentence(
      "argument.no-option", ["key": .text(key), "accepted": .sentence(accepted)], from: .harness)
  }

  /// “This takes no arguments.”
  static var argumentNone: Sentence {
    Sentence("argument.none", from: .harness)
  }

  /// “{key}= can be given once only.”
  static func argumentOnce(key: String) -> Sentence {
    Sentence("argument.once", ["key": .text(key)], from: .harness)
  }

  /// “page= takes what next= of the page before says.”
  static var argumentPage: Sentence {
    Sentence("argument.page", from: .harness)
  }

  /// “person= is whom the file calls Patient/id.”
  static var argumentPatient: Sentence {
    Sentence("argument.patient", from: .harness)
  }

  /// “{name} has the form Observation/123.”
  static func argumentResourceId(name: String) -> Sentence {
    Sentence("argument.resource-id", ["name": .text(name)], from: .harness)
  }

  /// “One of ahead= and behind= at most.”
  static var argumentSkew: Sentence {
    Sentence("argument.skew", from: .harness)
  }

  /// “There is a word too many. {accepted, sentence}”
  static func argumentTooMany(accepted: Sentence) -> Sentence {
    Sentence("argument.too-many", ["accepted": .sentence(accepted)], from: .harness)
  }

  /// “One of passcode= and biometrics= at most.”
  static var argumentTwoWays: Sentence {
    Sentence("argument.two-ways", from: .harness)
  }

  /// “types= names types that record summary lists, as in Goal,CarePlan.”
  static var argumentTypes: Sentence {
    Sentence("argument.types", from: .harness)
  }

  /// “Refused”
  static var callRefused: Sentence {
    Sentence("call.refused", from: .harness)
  }

  /// “Nothing was kept under this name; => name keeps an answer's id.”
  static var captureUnknown: Sentence {
    Sentence("capture.unknown", from: .harness)
  }

  /// “The system's clock can't be moved.”
  static var clockSystem: Sentence {
    Sentence("clock.system", from: .harness)
  }

  /// “Use --clock manual.”
  static var clockSystemNext: Sentence {
    Sentence("clock.system-next", from: .harness)
  }

  /// “Attachments or images can't be opened.”
  static var damageBlob: Sentence {
    Sentence("damage.blob", from: .harness)
  }

  /// “A file is missing.”
  static var damageFile: Sentence {
    Sentence("damage.file", from: .harness)
  }

  /// “Resources are not found where they should be; a salvage mends that.”
  static var damageIndex: Sentence {
    Sentence("damage.index", from: .harness)
  }

  /// “Without its key nothing in it can be opened.”
  static var damageKey: Sentence {
    Sentence("damage.key", from: .harness)
  }

  /// “The latest changes are damaged from some point on.”
  static var damageLog: Sentence {
    Sentence("damage.log", from: .harness)
  }

  /// “Save what is left: vault salvage.”
  static var damageNext: Sentence {
    Sentence("damage.next", from: .harness)
  }

  /// “It is older than when it was last locked.”
  static var damageOlder: Sentence {
    Sentence("damage.older", from: .harness)
  }

  /// “Pages were altered or are damaged; what was on them can't be read.”
  static var damagePage: Sentence {
    Sentence("damage.page", from: .harness)
  }

  /// “The list of people and the record disagree on who it is.”
  static var damagePerson: Sentence {
    Sentence("damage.person", from: .harness)
  }

  /// “Resources can't be understood.”
  static var damageResource: Sentence {
    Sentence("damage.resource", from: .harness)
  }

  /// “Pages contradict each other.”
  static var damageStructure: Sentence {
    Sentence("damage.structure", from: .harness)
  }

  /// “There is a device of that name.”
  static var deviceExists: Sentence {
    Sentence("device.exists", from: .harness)
  }

  /// “A device is named with small letters, digits and hyphens.”
  static var deviceInvalid: Sentence {
    Sentence("device.invalid", from: .harness)
  }

  /// “It was not refused.”
  static var expectNotRefused: Sentence {
    Sentence("expect.not-refused", from: .harness)
  }

  /// “It was refused, but with another code.”
  static var expectOtherCode: Sentence {
    Sentence("expect.other-code", from: .harness)
  }

  /// “There is no such file.”
  static var fileAbsent: Sentence {
    Sentence("file.absent", from: .harness)
  }

  /// “There is a file of that name; nothing is overwritten.”
  static var fileExists: Sentence {
    Sentence("file.exists", from: .harness)
  }

  /// “That is a folder, not a file.”
  static var fileFolder: Sentence {
    Sentence("file.folder", from: .harness)
  }

  /// “The file may not be read.”
  static var fileForbidden: Sentence {
    Sentence("file.forbidden", from: .harness)
  }

  /// “The file is shorter.”
  static var fileShorter: Sentence {
    Sentence("file.shorter", from: .harness)
  }

  /// “The file is larger than {mebibytes, number} MiB.”
  static func fileTooLarge(mebibytes: Int) -> Sentence {
    Sentence("file.too-large", ["mebibytes": .number(mebibytes)], from: .harness)
  }

  /// “The file can't be read (error {error, number}).”
  static func fileUnreadable(error: Int) -> Sentence {
    Sentence("file.unreadable", ["error": .number(error)], from: .harness)
  }

  /// “The file can't be written (error {error, number}).”
  static func fileUnwritable(error: Int) -> Sentence {
    Sentence("file.unwritable", ["error": .number(error)], from: .harness)
  }

  /// “Medical emergency: call 911.”
  static var hintEmergency: Sentence {
    Sentence("hint.emergency", from: .harness)
  }

  /// “help NOUN says more”
  static var hintNext: Sentence {
    Sentence("hint.next", from: .harness)
  }

  /// “This home was made with --clock {clock}.”
  static func homeClock(clock: String) -> Sentence {
    Sentence("home.clock", ["clock": .text(clock)], from: .harness)
  }

  /// “Only the files of a TEST home are damaged on purpose.”
  static var homeDamage: Sentence {
    Sentence("home.damage", from: .harness)
  }
}
#endif
