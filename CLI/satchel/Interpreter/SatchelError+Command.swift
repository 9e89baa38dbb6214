#if Tools
import Satchel

extension SatchelError.Code {
  /// The line that does what the advice says; nil where no line does.
  var command: String? {
    switch rawValue {
    case "biometrics.absent": "vault unlock passcode=-"
    case "biometrics.refused": "vault unlock passcode=-"
    case "person.unknown": "person list"
    case "record.absent": "record summary"
    case "search.invalid": "help record"
    case "search.unknown-parameter": "record parameters TYPE"
    case "search.unsupported": "help record"
    case "vault.absent": "vault create passcode=-"
    case "vault.damaged": "vault verify"
    case "vault.erased": "vault wipe confirm=yes"
    case "vault.exists": "vault unlock passcode=-"
    case "vault.locked": "vault unlock passcode=-"
    case "vault.rolled-back": "vault open-older passcode=-"
    default: nil
    }
  }
}
#endif
