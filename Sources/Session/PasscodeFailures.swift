/// Wrong passcodes in a row, and how long the next one must wait.
package struct PasscodeFailures: Sendable, Hashable {
  package let count: Int
  /// When the last one was begun.
  package let last: Uptime?

  package init(count: Int, last: Uptime?) {
    self.count = max(count, 0)
    self.last = last
  }

  package static let none = PasscodeFailures(count: 0, last: nil)

  /// The tenth erases the keys.
  package static let limit = 10

  /// After the n-th wrong passcode; the first three cost nothing.
  private static let delays: [Duration] = [
    .zero, .zero, .zero, .zero, .seconds(30), .seconds(60), .seconds(5 * 60), .seconds(15 * 60),
    .seconds(30 * 60), .seconds(60 * 60),
  ]

  package var isSpent: Bool { count >= Self.limit }
  package var left: Int { max(Self.limit - count, 0) }

  /// How long until another may be tried; nil if at once.
  ///
  /// After a reboot the delay runs again in full, counted from the boot: the time before is not
  /// known.
  package func delayLeft(at now: Uptime) -> Duration? {
    let delay = Self.delays[min(count, Self.delays.count - 1)]
    let waited = last.flatMap(now.since) ?? now.elapsed
    return waited >= delay ? nil : delay - waited
  }

  func adding(at now: Uptime) -> PasscodeFailures {
    PasscodeFailures(count: count + 1, last: now)
  }

  /// An attempt that was begun but never checked. Its time stays: the wait is the price.
  func withoutLast() -> PasscodeFailures {
    PasscodeFailures(count: count - 1, last: last)
  }
}
