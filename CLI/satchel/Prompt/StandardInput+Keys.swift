#if Tools
import Dispatch

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension StandardInput {
  /// Whether something can be had within so many milliseconds, or the end.
  ///
  /// A thread of the system's waits, and the main actor is free: timers can lock what they must.
  func becomesReady(withinMilliseconds limit: Int32) async -> Bool {
    if !unread.isEmpty || hasEnded { return true }
    return await Self.hasInput(withinMilliseconds: limit)
  }

  private nonisolated static func hasInput(withinMilliseconds limit: Int32) async -> Bool {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        continuation.resume(returning: poll(&descriptor, 1, limit) > 0)
      }
    }
  }

  /// The next key that was pressed; nil if none was within so many milliseconds, or ever will be.
  func nextKey(withinMilliseconds limit: Int32) async -> Key? {
    if case .key(let key) = takeKey() { return key }
    guard unread.isEmpty else {
      // The rest of a key follows at once. What doesn't was an escape alone, or no UTF-8.
      if await Self.hasInput(withinMilliseconds: 50), readMore() {
        if case .key(let key) = takeKey() { return key }
      } else {
        discard(1)
      }
      return nil
    }
    guard await becomesReady(withinMilliseconds: limit), readMore() else { return nil }
    if case .key(let key) = takeKey() { return key }
    return nil
  }

  private enum Taken {
    case key(Key)
    case nothing
  }

  private func takeKey() -> Taken {
    guard case .key(let key, let count) = Key.first(in: buffer[unread]) else { return .nothing }
    discard(count)
    return .key(key)
  }

  /// Wipes what was taken.
  private func discard(_ count: Int) {
    let taken = unread.lowerBound..<unread.lowerBound + count
    SystemCall.wipe(UnsafeMutableRawBufferPointer(rebasing: buffer[taken]))
    unread = taken.upperBound..<unread.upperBound
  }

  /// Reads behind what is unread; false at the end.
  private func readMore() -> Bool {
    if unread.lowerBound > 0 {
      memmove(buffer.baseAddress!, buffer.baseAddress! + unread.lowerBound, unread.count)
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[unread.count...])
      SystemCall.wipe(rest)
      unread = 0..<unread.count
    }
    let room = buffer.count - unread.upperBound
    guard room > 0 else { return true }
    let count = SystemCall.read(STDIN_FILENO, buffer.baseAddress! + unread.upperBound, room)
    if count > 0 {
      unread = 0..<unread.upperBound + count
    } else if count == 0 || errno != EINTR {
      hasEnded = true
    }
    return !hasEnded
  }
}
#endif
