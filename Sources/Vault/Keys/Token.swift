internal import CToken
internal import Synchronization

/// A token behind a module, and who logs in to it.
struct Token: Sendable {
  /// Taken for each use of any token, from listing the slots to closing the session.
  ///
  /// A module that is initialized for several threads should bear them. SoftHSM 2.6.1 doesn't: it
  /// aborts the process where two list the slots after a token was added.
  static let turn = Mutex<Void>(())

  // An address rather than a pointer: a module's table is constant and stays loaded.
  private let functions: UInt
  private let label: [UInt8]
  private let pin: Secret

  init(_ functions: UnsafePointer<token_functions>, label: [UInt8], pin: Secret) {
    self.functions = UInt(bitPattern: functions)
    self.label = label
    self.pin = pin
  }

  /// Runs `body` in a session of its own, and once more in another where the first was taken away.
  func use<Answer: Sendable>(
    _ body: (borrowing TokenSession) throws(TokenFailure) -> Answer
  ) throws(TokenFailure) -> Answer {
    try Self.turn.withLock { (_) throws(TokenFailure) in
      do throws(TokenFailure) {
        return try body(session())
      } catch  where error.isPassing {
        return try body(session())
      }
    }
  }

  private func session() throws(TokenFailure) -> TokenSession {
    let functions = UnsafePointer<token_functions>(bitPattern: functions)!
    return try TokenSession(functions, label: label, pin: pin)
  }
}
