// Written by Schemas/compile-sentences; `make schemas` writes it anew.
#if Tools
import Satchel

extension Sentence {
  /// “The home's world file can't be read.”
  static var homeDamaged: Sentence {
    Sentence("home.damaged", from: .harness)
  }

  /// “--keys and --home must lie apart: who copies both has the secret.”
  static var homeKeysInside: Sentence {
    Sentence("home.keys-inside", from: .harness)
  }

  /// “This home isn't a TEST home: it opens without --seed.”
  static var homeNotSeeded: Sentence {
    Sentence("home.not-seeded", from: .harness)
  }

  /// “Make one with --seed.”
  static var homeNotTestNext: Sentence {
    Sentence("home.not-test-next", from: .harness)
  }

  /// “Only the disk of a TEST home is put back on purpose.”
  static var homePutBack: Sentence {
    Sentence("home.put-back", from: .harness)
  }

  /// “This is a TEST home: it opens only with the --seed it was made with.”
  static var homeSeeded: Sentence {
    Sentence("home.seeded", from: .harness)
  }

  /// “A sensor that does as it is told is for TEST homes.”
  static var homeSensor: Sentence {
    Sentence("home.sensor", from: .harness)
  }

  /// “The document doesn't begin with its table of contents.”
  static var importCompositionLate: Sentence {
    Sentence("import.composition-late", from: .harness)
  }

  /// “The document has no table of contents; everything was taken.”
  static var importCompositionMissing: Sentence {
    Sentence("import.composition-missing", from: .harness)
  }

  /// “A file holds no resources and was left out.”
  static var importFileSkipped: Sentence {
    Sentence("import.file-skipped", from: .harness)
  }

  /// “It isn't quite as FHIR R4 wants it; it was taken as it is.”
  static var importInvalid: Sentence {
    Sentence("import.invalid", from: .harness)
  }

  /// “It begins as a document does, but says that it is none.”
  static var importNotDocument: Sentence {
    Sentence("import.not-document", from: .harness)
  }

  /// “It is about somebody else and was left out.”
  static var importOtherPeople: Sentence {
    Sentence("import.other-people", from: .harness)
  }

  /// “The same came more than once and was taken once.”
  static var importRepeated: Sentence {
    Sentence("import.repeated", from: .harness)
  }

  /// “A section is there more than once.”
  static var importSectionRepeated: Sentence {
    Sentence("import.section-repeated", from: .harness)
  }

  /// “No section of the document leads to it; it was taken.”
  static var importUnmentioned: Sentence {
    Sentence("import.unmentioned", from: .harness)
  }

  /// “Nothing in this person's record mentions it; it was left out.”
  static var importUnrelated: Sentence {
    Sentence("import.unrelated", from: .harness)
  }

  /// “It is referred to and didn't come along.”
  static var importUnresolved: Sentence {
    Sentence("import.unresolved", from: .harness)
  }

  /// “After a closing quote belongs a space.”
  static var lineAfterQuote: Sentence {
    Sentence("line.after-quote", from: .harness)
  }

  /// “=> name ends the line.”
  static var lineArrowLast: Sentence {
    Sentence("line.arrow-last", from: .harness)
  }

  /// “=> needs a name: a letter, then letters, digits, _ or -.”
  static var lineArrowName: Sentence {
    Sentence("line.arrow-name", from: .harness)
  }

  /// “Here belongs key=value, or => and a name with a space between.”
  static var lineArrowOrOption: Sentence {
    Sentence("line.arrow-or-option", from: .harness)
  }

  /// “@ needs a device such as @tablet, or @staff.NAME.”
  static var lineAtDevice: Sentence {
    Sentence("line.at-device", from: .harness)
  }

  /// “A backslash ends the line.”
  static var lineBackslashLast: Sentence {
    Sentence("line.backslash-last", from: .harness)
  }

  /// “Between {open} and {close} belongs the name that followed a =>.”
  static func lineCaptureForm(open: String, close: String) -> Sentence {
    Sentence("line.capture-form", ["open": .text(open), "close": .text(close)], from: .harness)
  }

  /// “What {form} stands for makes the line too long.”
  static func lineCaptureTooLong(form: String) -> Sentence {
    Sentence("line.capture-too-long", ["form": .text(form)], from: .harness)
  }

  /// “Inside quotes a control character is written \u00XX.”
  static var lineControlInside: Sentence {
    Sentence("line.control-inside", from: .harness)
  }

  /// “Outside quotes there are no control characters and no unusual spaces.”
  static var lineControlOutside: Sentence {
    Sentence("line.control-outside", from: .harness)
  }

  /// “A dollar sign is written $$; {form} stands for what => name kept.”
  static func lineDollar(form: String) -> Sentence {
    Sentence("line.dollar", ["form": .text(form)], from: .harness)
  }

  /// “An empty value is written "".”
  static var lineEmptyValue: Sentence {
    Sentence("line.empty-value", from: .harness)
  }

  /// “Before = belongs a key of small letters and hyphens; other text with = needs quotes.”
  static var lineEqualsKey: Sentence {
    Sentence("line.equals-key", from: .harness)
  }

  /// “JSON has no such escape.”
  static var lineEscapeUnknown: Sentence {
    Sentence("line.escape-unknown", from: .harness)
  }

  /// “An expected refusal has no id that => could keep.”
  static var lineExpectCapture: Sentence {
    Sentence("line.expect-capture", from: .harness)
  }

  /// “expect needs a code such as vault.locked.”
  static var lineExpectCode: Sentence {
    Sentence("line.expect-code", from: .harness)
  }

  /// “Write expect CODE once, and before the @device.”
  static var lineExpectOnce: Sentence {
    Sentence("line.expect-once", from: .harness)
  }

  /// “\u needs four hexadecimal digits.”
  static var lineFourDigits: Sentence {
    Sentence("line.four-digits", from: .harness)
  }

  /// “A value with a further = needs quotes.”
  static var lineFurtherEquals: Sentence {
    Sentence("line.further-equals", from: .harness)
  }

  /// “This \u escape is half of a pair.”
  static var lineHalfPair: Sentence {
    Sentence("line.half-pair", from: .harness)
  }

  /// “A line has no NUL.”
  static var lineNul: Sentence {
    Sentence("line.nul", from: .harness)
  }

  /// “Text with a quote in it needs quotes around it, and \" inside.”
  static var lineQuoteInside: Sentence {
    Sentence("line.quote-inside", from: .harness)
  }

  /// “This quote is never closed.”
  static var lineQuoteOpen: Sentence {
    Sentence("line.quote-open", from: .harness)
  }

  /// “A line has at most {bytes, number} bytes.”
  static func lineTooLong(bytes: Int) -> Sentence {
    Sentence("line.too-long", ["bytes": .number(bytes)], from: .harness)
  }

  /// “A line is UTF-8.”
  static var lineUtf8: Sentence {
    Sentence("line.utf8", from: .harness)
  }

  /// “Here belongs {role, sentence}: small letters, digits and hyphens.”
  static func lineWordForm(role: Sentence) -> Sentence {
    Sentence("line.word-form", ["role": .sentence(role)], from: .harness)
  }

  /// “{noun} belongs to the world and takes no @.”
  static func lineWorldNoun(noun: String) -> Sentence {
    Sentence("line.world-noun", ["noun": .text(noun)], from: .harness)
  }

  /// “{device}: {what, sentence}”
  static func noticeDevice(device: String, what: Sentence) -> Sentence {
    Sentence("notice.device", ["device": .text(device), "what": .sentence(what)], from: .harness)
  }

  /// “Ten wrong passcodes: the keys are erased, and with them the record.”
  static var noticeErased: Sentence {
    Sentence("notice.erased", from: .harness)
  }

  /// “Locked. {unsent, sentence}”
  static func noticeLockedAsked(unsent: Sentence) -> Sentence {
    Sentence("notice.locked-asked", ["unsent": .sentence(unsent)], from: .harness)
  }

  /// “Locked: nothing was done for 20 minutes. {unsent, sentence}”
  static func noticeLockedInactivity(unsent: Sentence) -> Sentence {
    Sentence("notice.locked-inactivity", ["unsent": .sentence(unsent)], from: .harness)
  }

  /// “Locked: the device is locked. {unsent, sentence}”
  static func noticeLockedProtectedData(unsent: Sentence) -> Sentence {
    Sentence("notice.locked-protected-data", ["unsent": .sentence(unsent)], from: .harness)
  }

  /// “Locked: the device was restarted. {unsent, sentence}”
  static func noticeLockedReboot(unsent: Sentence) -> Sentence {
    Sentence("notice.locked-reboot", ["unsent": .sentence(unsent)], from: .harness)
  }

  /// “Unlocked.”
  static var noticeUnlocked: Sentence {
    Sentence("notice.unlocked", from: .harness)
  }

  /// “{count, plural, =0 {Nothing waits to be sent.} one {One item isn't sent yet; it goes after
  /// the next unlock.} other {# items aren't sent yet; they go after the next unlock.}}”
  static func noticeUnsent(count: Int) -> Sentence {
    Sentence("notice.unsent", ["count": .number(count)], from: .harness)
  }
}
#endif
