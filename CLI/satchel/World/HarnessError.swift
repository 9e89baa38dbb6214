#if Tools
import Satchel

/// What the harness itself refuses, apart from the language (`LineError`) and the core.
struct HarnessError: Error, Equatable, Sendable {
  enum Code: String, CaseIterable, Sendable {
    case clockSystem = "clock.system"
    case deviceExists = "device.exists"
    case deviceInvalid = "device.invalid"
    case expectMissed = "expect.missed"
    case fileExists = "file.exists"
    case fileTooLarge = "file.too-large"
    case fileUnreadable = "file.unreadable"
    case fileUnwritable = "file.unwritable"
    case homeClock = "home.clock"
    case homeDamaged = "home.damaged"
    case homeKeysInside = "home.keys-inside"
    case homeNotTest = "home.not-test"
    case homeSeed = "home.seed"
    case nounUnknown = "noun.unknown"
    case passcodeInvalid = "passcode.invalid"
    case personNone = "person.none"
    case personUnchosen = "person.unchosen"
    case personUnknown = "person.unknown"
    case recordAbsent = "record.absent"
    case searchUnknownType = "search.unknown-type"
    case secretInline = "secret.inline"
    case secretMissing = "secret.missing"
    case verbUnknown = "verb.unknown"
    case watchUnknown = "watch.unknown"
  }

  let code: Code
  let reason: Sentence
  let next: Sentence?

  init(_ code: Code, _ reason: Sentence, next: Sentence? = nil) {
    self.code = code
    self.reason = reason
    self.next = next
  }
}
#endif
