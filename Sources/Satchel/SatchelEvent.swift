public import Session

/// What happened without being asked for.
public enum SatchelEvent: Sendable, Hashable {
  case unlocked
  /// The session ends soon unless something is done.
  ///
  /// `unsent` is the number of items that wait to be sent; they go after the next unlock.
  case warned(secondsLeft: Int, unsent: Int)
  /// The record is shut: its keys are wiped and its files closed.
  case locked(LockReason, unsent: Int)
  /// The tenth wrong passcode: the keys are gone, and with them the record.
  case erased

  /// One word, for logs and listings.
  public var name: String {
    switch self {
    case .unlocked: "unlocked"
    case .warned: "warning"
    case .locked: "locked"
    case .erased: "erased"
    }
  }
}

/// The events of one vault, in order, for one reader.
public struct SatchelEvents: AsyncSequence, Sendable {
  let mailbox: Mailbox<SatchelEvent>

  /// Waits for events; see ``SatchelEvents``.
  public struct Iterator: AsyncIteratorProtocol {
    let mailbox: Mailbox<SatchelEvent>

    public mutating func next() async -> SatchelEvent? {
      await mailbox.next()
    }
  }

  public func makeAsyncIterator() -> Iterator {
    Iterator(mailbox: mailbox)
  }

  /// The oldest event that wasn't read yet, without waiting.
  public func poll() -> SatchelEvent? {
    mailbox.poll()
  }
}
