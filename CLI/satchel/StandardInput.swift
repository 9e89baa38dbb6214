#if Tools
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Standard input, line by line; secrets come from it too, in the order of their `-`.
///
/// Bytes stay in one buffer until a line of them is asked for, and are wiped as they are taken:
/// which line is a secret is only known when the one before it has been read.
@MainActor final class StandardInput {
  let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
  /// What of the buffer is read and not yet taken.
  var unread = 0..<0
  var hasEnded = false

  /// The next line, or nil at the end.
  func next() -> LineSplitter.Piece? {
    var splitter = LineSplitter()
    while fill() {
      if let piece = take({ splitter.append($0).first }) { return piece }
    }
    return splitter.finish()
  }

  /// The next line without showing it; nil if there is none, or none that could be a secret.
  ///
  /// - Parameters:
  ///   - name: what a person at a terminal is asked for.
  ///   - isWanted: asked again and again while nothing comes; false gives up waiting.
  func nextSecret(
    _ name: String, isWanted: @MainActor () async -> Bool = { true }
  ) async -> TypedSecret? {
    let echo = TerminalSettings.silenceLine()
    if echo != nil { SystemCall.ask("\(name): ") }
    defer {
      echo?.restore()
      if echo != nil { SystemCall.ask("\n") }
    }
    let line = UnsafeMutableRawBufferPointer.allocate(
      byteCount: TypedSecret.greatestByteCount, alignment: 1)
    defer {
      SystemCall.wipe(line)
      line.deallocate()
    }
    var (count, hasLine) = (0, false)
    while !hasLine {
      if echo != nil, await !becomesReady(while: isWanted) { return nil }
      guard fill() else { break }
      var isDropped = false
      take { bytes in
        hasLine = bytes.last == UInt8(ascii: "\n")
        isDropped = echo != nil && bytes.last == Key.interruptByte
        for byte in hasLine ? bytes.dropLast() : bytes {
          if count < line.count { line[count] = byte }
          count += 1
        }
      }
      if isDropped { return nil }
    }
    guard hasLine || count > 0, count <= line.count else { return nil }
    if count > 0, line[count - 1] == UInt8(ascii: "\r") { count -= 1 }
    return TypedSecret(copying: line[..<count])
  }

  /// Forgets what a person has typed and nobody has read.
  func discardBegun() {
    tcflush(STDIN_FILENO, TCIFLUSH)
    SystemCall.wipe(buffer)
    unread = 0..<0
  }

  /// Whether there is something to take, or the end, while it is wanted; the main actor is free.
  private func becomesReady(while isWanted: @MainActor () async -> Bool) async -> Bool {
    while await !becomesReady(withinMilliseconds: 100) {
      guard await isWanted() else { return false }
    }
    return true
  }

  /// Hands out what there is up to and with the next line feed, and wipes it.
  @discardableResult
  private func take<Result>(_ body: (Slice<UnsafeMutableRawBufferPointer>) -> Result) -> Result {
    let end = buffer[unread].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
    let taken = unread.lowerBound..<(end ?? unread.upperBound)
    defer {
      SystemCall.wipe(UnsafeMutableRawBufferPointer(rebasing: buffer[taken]))
      unread = taken.upperBound..<unread.upperBound
    }
    return body(buffer[taken])
  }

  /// Whether there is something to take; waits for it.
  private func fill() -> Bool {
    while unread.isEmpty, !hasEnded {
      let count = SystemCall.read(STDIN_FILENO, buffer.baseAddress!, buffer.count)
      if count > 0 {
        unread = 0..<count
      } else if count == 0 || errno != EINTR {
        hasEnded = true
      }
    }
    return !unread.isEmpty
  }
}
#endif
