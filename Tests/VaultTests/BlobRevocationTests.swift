import Foundation
import Synchronization
import Testing

@testable import Vault

/// Keys are wiped while blobs are written and read: nothing reaches the disk afterwards, nothing is
/// read, and what was acknowledged is there.
@Suite struct BlobRevocationTests {
  @Test func afterARevocationEveryOperationSaysSoAndChangesNothing() throws {
    let blobs = try TestBlobs()
    try blobs.store.put(TestBlobs.content(200_000), as: "scan")
    let store = blobs.store
    let fresh = try store.writer(of: "fresh")
    let begun = try store.writer(of: "begun")
    try begun.write(TestBlobs.content(100_000))
    let unread = try #require(try store.reader(of: "scan"))
    let reading = try #require(try store.reader(of: "scan"))
    _ = try reading.next()
    let read = try #require(try store.reader(of: "scan"))
    while try read.next() != nil {}
    let before = try snapshot(blobs.scratch)
    store.revoke()
    store.revoke()
    let operations: [(String, () throws -> Void)] = [
      ("write", { try fresh.write([1]) }), ("finish", { try fresh.finish() }),
      ("go on writing", { try begun.write(TestBlobs.content(100_000)) }),
      ("finish what was begun", { try begun.finish() }),
      ("read", { _ = try unread.next() }), ("go on reading", { _ = try reading.next() }),
      ("read on at the end", { _ = try read.next() }),
      ("writer", { _ = try store.writer(of: "scan") }),
      ("reader", { _ = try store.reader(of: "scan") }),
      ("reader of nothing", { _ = try store.reader(of: "none") }),
      ("contains", { _ = try store.contains("scan") }),
      ("byte count", { _ = try store.byteCount(of: "scan") }),
      ("remove", { try store.remove("scan") }),
      ("stored name", { _ = try store.storedName(of: "scan") }),
      ("stored names", { _ = try store.storedNames() }),
      ("orphans", { _ = try store.removeOrphans(keeping: []) }),
      ("verify", { _ = try store.verify { _, _, _ in } }),
    ]
    for (name, operation) in operations {
      let error = #expect(throws: VaultError.self, "\(name)") { try operation() }
      #expect(error?.code == .locked, "\(name)")
    }
    #expect(try snapshot(blobs.scratch) == before)
  }

  @Test func writersThatGoAfterARevocationTouchNothing() throws {
    let blobs = try TestBlobs()
    var before: [String: [UInt8]] = [:]
    do {
      let writer = try blobs.store.writer(of: "scan")
      try writer.write(TestBlobs.content(100_000))
      blobs.store.revoke()
      before = try snapshot(blobs.scratch)
      withExtendedLifetime(writer) {}
    }
    #expect(before.count == 1)
    #expect(try snapshot(blobs.scratch) == before)
    let left = try blobs.recovered(blobs.scratch)
    #expect(try left.scratch.files() == [])
  }

  /// At every step of a replacement in turn.
  @Test func aRevocationAtAnyStepIsTheLastThatHappensToTheFolder() throws {
    let (old, new) = (TestBlobs.content(90_000, seed: 8), TestBlobs.content(180_000, seed: 9))
    for step in 1..<100 {
      let blobs = try TestBlobs()
      try blobs.store.put(old, as: "scan")
      let store = try blobs.reopened().store
      let seen = Mutex<[String: [UInt8]]?>(nil)
      let counter = Atomic(0)
      let scratch = blobs.scratch
      let revokes: @Sendable () throws(VaultError) -> Void = {
        guard counter.add(1, ordering: .relaxed).newValue == step else { return }
        store.revoke()
        seen.withLock { $0 = try? self.snapshot(scratch) }
      }
      var code: VaultError.Code?
      FolderRehearsal.$beforeStep.withValue(revokes) {
        do {
          try store.put(new, as: "scan")
        } catch {
          code = (error as? VaultError)?.code
        }
      }
      guard let then = seen.withLock({ $0 }) else {
        #expect(step > 9 && code == nil)
        return
      }
      #expect(try snapshot(scratch) == then, "step \(step)")
      let content = try blobs.recovered(scratch).store.contents(of: "scan")
      // Its last step is the folder's sync: the blob has its place then.
      #expect(code == .locked ? content == old : content == new, "step \(step)")
    }
    Issue.record("the operation never ends")
  }

  private final class Progress: Sendable {
    let finished = Mutex<[String: UInt8]>([:])
    let read = Atomic(0)
    let ended = Mutex<[VaultError.Code?]>([])
    let seen = Mutex<[String: [UInt8]]>([:])

    var isBusy: Bool { finished.withLock { $0.count } >= 3 && read.load(ordering: .relaxed) > 2 }
    var hasEnded: Bool { ended.withLock { !$0.isEmpty } }
  }

  @Test func whenRevokingReturnsNoWriteFollowsAndNoReadSucceeds() throws {
    for _ in 0..<5 {
      let blobs = try TestBlobs()
      try blobs.store.put(TestBlobs.content(500_000), as: "scan")
      let progress = Progress()
      inThreads(6) { number in
        if number == 5 {
          while !progress.isBusy && !progress.hasEnded {}
          blobs.store.revoke()
          progress.seen.withLock { $0 = (try? self.snapshot(blobs.scratch)) ?? [:] }
          return
        }
        do throws(VaultError) {
          try Self.work(number, blobs.store, progress)
        } catch {
          progress.ended.withLock { $0.append(error.code) }
        }
      }
      #expect(progress.ended.withLock { $0 } == Array(repeating: .locked, count: 5))
      #expect(try snapshot(blobs.scratch) == progress.seen.withLock { $0 })
      let left = try blobs.recovered(blobs.scratch)
      for (name, byte) in progress.finished.withLock({ $0 }) {
        // The next one may have been renamed and not acknowledged.
        let content = try left.store.contents(of: name)
        #expect(content?.count == 300_000 && (byte...byte + 1).contains(content?.first ?? 0))
      }
      #expect(try left.store.verify { _, _, _ in }.failures == [])
    }
  }

  /// Until the first error.
  private static func work(
    _ number: Int, _ store: BlobStore, _ progress: Progress
  ) throws(VaultError) {
    var turn: UInt8 = 0
    while true {
      switch number {
      case 0...2:
        turn = turn < 250 ? turn + 1 : 1
        let name = "\(number)"
        let writer = try store.writer(of: name)
        for _ in 0..<30 { try writer.write([UInt8](repeating: turn, count: 10_000)) }
        try writer.finish()
        progress.finished.withLock { [turn] in $0[name] = turn }
      case 3:
        let reader = try store.reader(of: "scan")
        while try reader?.next() != nil {}
        progress.read.add(1, ordering: .relaxed)
      default:
        _ = try store.removeOrphans(keeping: ["scan"])
      }
    }
  }

  /// One that never pauses must not keep a lock out.
  @Test func aReaderThatNeverPausesDoesNotHoldUpALock() throws {
    let blobs = try TestBlobs()
    try blobs.store.put([1, 2, 3], as: "scan")
    let begun = Atomic(0)
    inThreads(7) { number in
      if number == 6 {
        while begun.load(ordering: .relaxed) < 6 {}
        blobs.store.revoke()
        return
      }
      begun.add(1, ordering: .relaxed)
      while (try? blobs.store.contains("scan")) != nil {}
    }
  }

  private func snapshot(_ scratch: Scratch) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in try scratch.files() { files[name] = try scratch.bytes(name) }
    return files
  }
}
