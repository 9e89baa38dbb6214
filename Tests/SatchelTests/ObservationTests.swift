import Satchel
import SatchelTesting
import Testing

@Suite struct ObservationTests {
  private static let weights = SearchQuery("Observation")

  private func weight(_ resources: [Resource]?) -> String? {
    resources?.first.map { String(decoding: $0.canonicalBytes, as: UTF8.self) }
      .flatMap { text in text.split(separator: #""value":"#).last?.prefix { $0 != "}" } }
      .map(String.init)
  }

  @Test func theValueComesFirstAndAgainAfterAChangeThatMayHaveAlteredIt() async throws {
    let device = Device()
    let (satchel, person) = try await device.openWithRecord()
    let observation = try await person.observe(Self.weights)
    #expect(weight(try await observation.poll()) == "70.0")
    #expect(try await observation.poll() == nil)
    _ = try await satchel.importRecord(Device.bundle())
    #expect(try await observation.poll() == nil)
    _ = try await satchel.importRecord(Device.bundle(weight: "71.5"))
    _ = try await satchel.importRecord(Device.bundle(weight: "72.5"))
    #expect(weight(try await observation.poll()) == "72.5")
    #expect(try await observation.poll() == nil)
    await observation.cancel()
    await satchel.close()
  }

  @Test func aChangeOfOtherTypesIsNotTold() async throws {
    let device = Device()
    let (satchel, person) = try await device.openWithRecord()
    let observation = try await person.observe(PatientCount())
    #expect(try await observation.poll() == 1)
    _ = try await satchel.importRecord(Device.bundle(weight: "71.5"))
    #expect(try await observation.poll() == nil)
    await satchel.close()
  }

  @Test func aLoopOverAnObservationEndsWithTheLock() async throws {
    let device = Device()
    let (satchel, person) = try await device.openWithRecord()
    let observation = try await person.observe(Self.weights)
    let (stream, seen) = AsyncStream<String>.makeStream()
    let reader = Task {
      for try await resources in observation {
        seen.yield(self.weight(resources) ?? "")
      }
    }
    var values = stream.makeAsyncIterator()
    #expect(await values.next() == "70.0")
    _ = try await satchel.importRecord(Device.bundle(weight: "71.5"))
    #expect(await values.next() == "71.5")
    await satchel.lock()
    #expect(await reader.code == .vaultLocked)
    seen.finish()
    #expect(await values.next() == nil)
    #expect(await code { _ = try await observation.poll() } == .vaultLocked)
    // It belongs to the session that ended: unlocking doesn't revive it.
    try await satchel.unlock(passcode: Device.passcode)
    #expect(await code { _ = try await observation.poll() } == .vaultLocked)
    await satchel.close()
  }

  @Test func aCancelledTaskLeavesTheLoopAndACancelledObservationEnds() async throws {
    let device = Device()
    let (satchel, person) = try await device.openWithRecord()
    let observation = try await person.observe(Self.weights)
    let reader = Task {
      var count = 0
      for try await _ in observation { count += 1 }
      return count
    }
    for _ in 0..<500 { await Task.yield() }
    reader.cancel()
    #expect(await code { _ = try await reader.value } == nil)
    await observation.cancel()
    await observation.cancel()
    #expect(await code { _ = try await observation.poll() } == .cancelled)
    await satchel.close()
  }

  @Test func lookingIsNoActivityAndNothingIsSeenAfterTwentyMinutes() async throws {
    let device = Device(rings: false)
    let (satchel, person) = try await device.openWithRecord()
    let observation = try await person.observe(Self.weights)
    _ = try await satchel.importRecord(Device.bundle(weight: "71.5"))
    await device.time.advance(by: .milliseconds(20 * 60_000 - 1))
    #expect(weight(try await observation.poll()) == "71.5")
    await device.time.advance(by: .milliseconds(1))
    #expect(await code { _ = try await observation.poll() } == .vaultLocked)
    await satchel.close()
  }

  @Test func aMarkThatWasNotTakenIsNotSeenAfterTwentyMinutesEither() async throws {
    let device = Device(rings: false)
    let (satchel, person) = try await device.openWithRecord()
    let observation = try await person.observe(Self.weights)
    await device.time.advance(by: .seconds(20 * 60))
    let reader = Task { try await observation.makeAsyncIterator().first() }
    #expect(await code { _ = try await reader.value } == .vaultLocked)
    #expect(await code { _ = try await observation.poll() } == .vaultLocked)
    #expect(await satchel.status().state == .locked)
    await satchel.close()
  }

  @Test func aValueThatCouldNotBeReadComesLater() async throws {
    let device = Device()
    let (satchel, person) = try await device.openWithRecord()
    let view = FailingOnce()
    let observation = try await person.observe(view)
    #expect(await code { _ = try await observation.poll() } != nil)
    #expect(try await observation.poll() == 2)
    #expect(try await observation.poll() == nil)
    await satchel.close()
  }
}

extension RecordObservation.Iterator {
  fileprivate func first() async throws -> View.Value? {
    var copy = self
    return try await copy.next()
  }
}

/// A view whose first reading fails.
private struct FailingOnce: RecordView {
  struct Failed: Error {}
  private let readings = PieceCount()

  var types: Set<String> { ["Patient"] }

  func read(_ record: some RecordReader) throws -> Int {
    readings.add()
    if readings.value == 1 { throw Failed() }
    return readings.value
  }
}
