/// Why the session refuses what was asked of it.
package enum SessionRefusal: Sendable, Hashable {
  case locked
  case alreadyUnlocked
  /// Wrong, and how many are left before the keys are erased.
  case wrongPasscode(left: Int, delay: Duration?)
  /// Too soon after the last wrong one.
  case delayed(Duration)
  /// The attempt could not be stored, so nothing was checked.
  case notChecked
  /// Another passcode is being checked, or files are being closed.
  case busy
  case erased
}

/// Why a vault locked itself.
public enum LockReason: String, Sendable, Hashable {
  case inactivity
  case asked
  case reboot
  /// The platform took its protected files away.
  case protectedData = "protected-data"
}
