import Testing

@testable import Vault

/// A crash before each step by which blobs are written, removed or collected, and each step failing.
@Suite struct BlobCrashTests {
  private static let old = TestBlobs.content(100_000, seed: 5)
  private static let new = TestBlobs.content(200_000, seed: 6)
  private static let other = TestBlobs.content(10, seed: 7)

  private static func made() throws -> TestBlobs {
    let blobs = try TestBlobs()
    try blobs.store.put(other, as: "other")
    try blobs.store.put(old, as: "scan")
    return try blobs.reopened()
  }

  @Test func aBlobIsThereWholeOrNotAtAll() async throws {
    let blobs = try TestBlobs()
    let copies = try await crashes(of: blobs.scratch) { try blobs.store.put(Self.new, as: "scan") }
    // The folder and its sync, the file, its header, four chunks, sync, rename, sync; and after.
    #expect(copies.count == 12)
    var isThere = false
    for (number, copy) in copies.enumerated() {
      let left = try blobs.recovered(copy)
      let content = try left.store.contents(of: "scan")
      #expect(content == (isThere ? Self.new : nil) || content == Self.new, "step \(number)")
      isThere = content != nil
      #expect(try copy.files().allSatisfy { !$0.hasSuffix(".new") }, "step \(number)")
      try left.store.put(Self.other, as: "scan")
      #expect(try left.store.contents(of: "scan") == Self.other)
    }
    #expect(isThere)
  }

  @Test func aReplacedBlobIsTheOldOrTheNewOne() async throws {
    let blobs = try Self.made()
    let copies = try await crashes(of: blobs.scratch) { try blobs.store.put(Self.new, as: "scan") }
    var found: [[UInt8]?] = []
    for (number, copy) in copies.enumerated() {
      let left = try blobs.recovered(copy)
      found.append(try left.store.contents(of: "scan"))
      #expect(try left.store.contents(of: "other") == Self.other, "step \(number)")
      #expect(try copy.files().count == 2, "step \(number)")
    }
    let firstNew = try #require(found.firstIndex(of: Self.new))
    #expect(found[..<firstNew].allSatisfy { $0 == Self.old })
    #expect(found[firstNew...].allSatisfy { $0 == Self.new })
  }

  @Test func aRemovedBlobIsWholeOrGone() async throws {
    let blobs = try Self.made()
    let copies = try await crashes(of: blobs.scratch) { try blobs.store.remove("scan") }
    #expect(copies.count == 3)
    for copy in copies {
      let content = try blobs.recovered(copy).store.contents(of: "scan")
      #expect(content == nil || content == Self.old)
    }
    #expect(try blobs.store.contents(of: "scan") == nil)
  }

  @Test(arguments: [false, true])
  func whereAStepFailsTheOldBlobStaysAndNothingElse(lasting: Bool) throws {
    for failing in 1..<100 {
      let blobs = try Self.made()
      let counter = StepCounter(failing: failing, lasting: lasting)
      var error: VaultError?
      let step: @Sendable () throws(VaultError) -> Void = { () throws(VaultError) in
        try counter.step()
      }
      try FolderRehearsal.$beforeStep.withValue(step) {
        do {
          let writer = try blobs.store.writer(of: "scan")
          do {
            try writer.write(Self.new)
            try writer.finish()
          } catch let first as VaultError {
            // It says so again, and does nothing.
            #expect(throws: first) { try writer.write([1]) }
            #expect(throws: first) { try writer.finish() }
            throw first
          }
        } catch let failure as VaultError {
          error = failure
        }
      }
      let content = try blobs.store.contents(of: "scan")
      let isReached = counter.isReached
      #expect((error?.code == .diskFull) == isReached, "step \(failing)")
      #expect(content == Self.new || (isReached && content == Self.old), "step \(failing)")
      #expect(try blobs.store.contents(of: "other") == Self.other)
      #expect(try blobs.scratch.files().count == 2, "step \(failing)")
      if !isReached { return }
    }
    Issue.record("the operation never ends")
  }

  // MARK: Orphans

  @Test func aCollectionThatDiedTookNothingKnownAndIsFinishedByTheNext() async throws {
    let blobs = try TestBlobs()
    for number in 0..<8 { try blobs.store.put([UInt8(number)], as: "\(number)") }
    try blobs.scratch.write([1], to: "p.blobs/\(String(repeating: "a", count: 32))-00.new")
    try blobs.scratch.write([1], to: "p.blobs/rubbish")
    let known = ["1", "4", "6", "7"]
    let again = try blobs.reopened()
    let copies = try await crashes(of: blobs.scratch) {
      let removed = try again.store.removeOrphans(keeping: known)
      #expect(removed == 6)
    }
    #expect(copies.count >= 8)
    for (number, copy) in copies.enumerated() {
      let left = try TestBlobs(in: copy, key: blobs.key)
      for name in known {
        #expect(try left.store.contents(of: name) == [UInt8(name)!], "step \(number)")
      }
      _ = try left.store.removeOrphans(keeping: known)
      #expect(try copy.files().count == known.count)
      #expect(try left.store.removeOrphans(keeping: known) == 0)
    }
  }

  @Test func whereAStepOfACollectionFailsNothingKnownIsGone() throws {
    for failing in 1..<12 {
      let blobs = try TestBlobs()
      for number in 0..<6 { try blobs.store.put([UInt8(number)], as: "\(number)") }
      let known = ["0", "3", "5"]
      let again = try blobs.reopened()
      let counter = StepCounter(failing: failing, lasting: false)
      let step: @Sendable () throws(VaultError) -> Void = { () throws(VaultError) in
        try counter.step()
      }
      FolderRehearsal.$beforeStep.withValue(step) {
        _ = try? again.store.removeOrphans(keeping: known)
      }
      for name in known { #expect(try again.store.contents(of: name) == [UInt8(name)!]) }
      _ = try again.store.removeOrphans(keeping: known)
      #expect(try again.store.storedNames().count == 3)
    }
  }

  @Test func whateverIsKnownSurvivesACollectionAndWhateverIsNotDoesNot() throws {
    let seed = FaultTests.CrashPointTests.seed
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      let blobs = try TestBlobs()
      let names = (0..<Int.random(in: 0...15, using: &generator)).map { _ in
        "\(generator.next())"
      }
      for name in names { try blobs.store.put(Array(name.utf8), as: name) }
      let known = names.filter { _ in generator.chance(1, in: 2) }
      let again = try blobs.reopened()
      // What is known may be missing.
      let removed = try again.store.removeOrphans(keeping: known + ["missing"])
      #expect(removed == names.count - known.count, "SATCHEL_SEED=\(seed)")
      for name in names {
        let wanted = known.contains(name) ? Array(name.utf8) : nil
        #expect(try again.store.contents(of: name) == wanted, "SATCHEL_SEED=\(seed)")
      }
    }
  }

  /// Between the writing of a blob and the record's saying so, nobody knows it.
  @Test func aCollectionSparesWhatIsBeingWrittenOrWasWrittenInThisSession() throws {
    let blobs = try Self.made()
    let writer = try blobs.store.writer(of: "unfinished")
    try writer.write(Self.new)
    try blobs.store.put([1], as: "finished")
    #expect(try blobs.store.removeOrphans(keeping: ["scan"]) == 1)
    try writer.finish()
    #expect(try blobs.store.removeOrphans(keeping: ["scan"]) == 0)
    #expect(try blobs.store.contents(of: "unfinished") == Self.new)
    #expect(try blobs.store.contents(of: "finished") == [1])
    #expect(try blobs.store.contents(of: "scan") == Self.old)
    try blobs.store.remove("finished")
    #expect(try blobs.reopened().store.removeOrphans(keeping: []) == 2)
  }

  @Test func collectionsAndWritersAtOnceLoseNothing() throws {
    let blobs = try Self.made()
    inThreads(4) { number in
      for turn in 0..<30 {
        do {
          if number == 0 {
            _ = try blobs.store.removeOrphans(keeping: ["scan", "other"])
          } else {
            try blobs.store.put([UInt8(turn)], as: "\(number)")
          }
        } catch {
          Issue.record("\(number): \(error)")
        }
      }
    }
    for number in 1..<4 { #expect(try blobs.store.contents(of: "\(number)") == [29]) }
    #expect(try blobs.store.contents(of: "scan") == Self.old)
  }
}
