import Foundation
import Testing

@testable import Vault

/// A stream needs the memory of its chunks, however long it is.
@Suite struct BlobMemoryTests {
  #if os(Linux)
  private static let isMeasurable =
    ProcessInfo.processInfo.environment["SATCHEL_SANITIZER"] == nil

  /// In a process of its own, whose memory is nobody else's.
  @Test(.enabled(if: isMeasurable, "skipped: a sanitizer needs memory of its own"))
  func twoHundredMegabytesNeedNoMoreMemoryThanTwo() async throws {
    await #expect(processExitsWith: .success) {
      let blobs = try TestBlobs()
      let piece = TestBlobs.content(250_000)
      try Self.stream(piece, times: 8, blobs)
      let small = try Self.peakBytes()
      try Self.stream(piece, times: 800, blobs)
      let large = try Self.peakBytes()
      #expect(large - small < 1_000_000, "\(small) → \(large) bytes at most")
      let read = try #require(try blobs.store.byteCount(of: "film"))
      #expect(read == 200_000_000)
    }
  }

  private static func stream(_ piece: [UInt8], times: Int, _ blobs: TestBlobs) throws {
    let writer = try blobs.store.writer(of: "film")
    for _ in 0..<times { try writer.write(piece) }
    try writer.finish()
    let reader = try #require(try blobs.store.reader(of: "film"))
    var count = 0
    while let chunk = try reader.next() { count += chunk.count }
    #expect(count == times * piece.count)
  }

  /// The most that was resident so far (proc(5), `VmHWM`).
  private static func peakBytes() throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") })
    let kilobytes = try #require(line.split(whereSeparator: \.isWhitespace).dropFirst().first)
    return try #require(Int(kilobytes)) * 1024
  }
  #endif
}
