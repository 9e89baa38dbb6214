import Foundation
import Satchel
import SatchelTesting
import Synchronization
import Testing

/// Shutting the record while it is being used.
@Suite struct ShutTests {
  /// An export that stands still after its first piece.
  private func exporting(_ person: Person) -> (Task<Void, any Error>, HeldThread, PieceCount) {
    let held = HeldThread()
    let pieces = PieceCount()
    let task = aside {
      try await person.export { _ in
        pieces.add()
        if pieces.value == 1 { held.hold() }
      }
    }
    return (task, held, pieces)
  }

  @Test func anExportGivesNothingMoreOnceTheVaultIsLocked() async throws {
    let device = Device()
    let (satchel, person) = try await device.openWithRecord()
    let (export, held, pieces) = exporting(person)
    await held.reached()
    let lock = aside { await satchel.lock() }
    while await satchel.status().state == .unlocked { await Task.yield() }
    held.release()
    await #expect(throws: Never.self) { try await lock.value }
    #expect(await export.code == .vaultLocked)
    #expect(pieces.value == 1)
    await satchel.close()
  }

  @Test func theSecondOfTwoLocksReturnsWhenTheFilesAreClosedToo() async throws {
    let device = Device()
    let (satchel, person) = try await device.openWithRecord()
    let (export, held, _) = exporting(person)
    await held.reached()
    let lock = aside { await satchel.lock() }
    while await satchel.status().state == .unlocked { await Task.yield() }
    let isReleased = Flag()
    let second = aside {
      await satchel.lock()
      return isReleased.isRaised
    }
    let close = aside { await satchel.close() }
    for _ in 0..<1000 { await Task.yield() }
    #expect(await code { _ = try await device.open() } == .vaultInUse)
    isReleased.raise()
    held.release()
    try await lock.value
    #expect(try await second.value)
    try await close.value
    _ = await export.code
    let again = try await device.open()
    await again.close()
  }

  @Test func aReadThatALockOvertakesGivesNothing() async throws {
    let device = Device()
    let (satchel, person) = try await device.openWithRecord()
    let held = HeldThread()
    let read = aside { _ = try await person.read(HeldView(held: held)) }
    await held.reached()
    let lock = aside { await satchel.lock() }
    while await satchel.status().state == .unlocked { await Task.yield() }
    held.release()
    try await lock.value
    #expect(await read.code == .vaultLocked)
    await satchel.close()
  }

  @Test func whatAnExportWritesToMayFail() async throws {
    struct Torn: Error {}
    let device = Device()
    let (satchel, person) = try await device.openWithRecord()
    #expect(await code { try await person.export { _ in throw Torn() } } == .diskFailed)
    #expect(try await person.tally().count == 2)
    await satchel.close()
  }

  @Test func lockingInTheMiddleOfReadsEndsThemAndTheVaultOpensAgain() async throws {
    let device = Device()
    let (satchel, person) = try await device.openWithRecord()
    for round in 0..<10 {
      let reads = (0..<20).map { _ in
        Task {
          while await code({ _ = try await person.tally() }) == nil { await Task.yield() }
          return await code { _ = try await person.tally() }
        }
      }
      for _ in 0..<round * 20 { await Task.yield() }
      await satchel.lock()
      for read in reads { #expect(await read.value == .vaultLocked) }
      try await satchel.unlock(passcode: Device.passcode)
      #expect(try await person.tally() == ["Observation": 1, "Patient": 1])
    }
    await satchel.close()
  }

  @Test func aClosedVaultRefusesEverything() async throws {
    let device = Device()
    let (satchel, person) = try await device.openWithRecord()
    await satchel.close()
    await satchel.close()
    #expect(await code { try await satchel.unlock(passcode: Device.passcode) } == .vaultClosed)
    #expect(await code { try await satchel.touch() } == .vaultClosed)
    #expect(await code { try await satchel.wipe() } == .vaultClosed)
    #expect(await code { try await satchel.create(passcode: Device.other) } == .vaultClosed)
    #expect(await code { _ = try await satchel.people() } == .vaultClosed)
    #expect(await code { _ = try await person.observe(PatientCount()) } == .vaultClosed)
    #expect(
      await code { _ = try await satchel.importRecord(Device.bundle()) } == .vaultClosed)
    #expect(
      await code {
        try await satchel.changePasscode(from: Device.passcode, to: Device.other)
      } == .vaultClosed)
    await satchel.lock()
    #expect(await satchel.privacyCoverNeeded)
    let again = try await device.open()
    try await again.unlock(passcode: Device.passcode)
    await again.close()
  }

  @Test func lettingGoOfAVaultLetsGoOfItsFolder() async throws {
    let device = Device()
    do {
      let (satchel, _) = try await device.openWithRecord()
      _ = satchel
    }
    let again = try await device.open()
    try await again.unlock(passcode: Device.passcode)
    #expect(try await again.people().count == 1)
    await again.close()
  }

  @Test func anObservationThatOutlivesItsVaultTellsNothing() async throws {
    let device = Device()
    var observation: RecordObservation<PatientCount>?
    do {
      let (_, person) = try await device.openWithRecord()
      observation = try await person.observe(PatientCount())
    }
    let kept = try #require(observation)
    #expect(await code { _ = try await kept.poll() } == .vaultLocked)
  }

  @Test func aVaultWhoseAccountCannotBeReadStaysShutAndTellsOfNoLock() async throws {
    let device = Device()
    let (satchel, _) = try await device.openWithRecord()
    await satchel.lock()
    _ = satchel.pendingEvents()
    let path = device.folder + "/vault/account.db"
    let good = try Data(contentsOf: URL(filePath: path))
    try Data(good.map { $0 ^ 1 }).write(to: URL(filePath: path))
    #expect(
      await code { try await satchel.unlock(passcode: Device.passcode) } == .vaultDamaged)
    #expect(await satchel.status().state == .locked)
    #expect(satchel.pendingEvents() == [])
    try good.write(to: URL(filePath: path))
    try await satchel.unlock(passcode: Device.passcode)
    #expect(satchel.pendingEvents() == [.unlocked])
    await satchel.close()
  }
}

/// How often a piece was written.
final class PieceCount: Sendable {
  private let count = Atomic<Int>(0)
  var value: Int { count.load(ordering: .sequentiallyConsistent) }
  func add() { count.add(1, ordering: .sequentiallyConsistent) }
}

final class Flag: Sendable {
  private let raised = Atomic<Bool>(false)
  var isRaised: Bool { raised.load(ordering: .sequentiallyConsistent) }
  func raise() { raised.store(true, ordering: .sequentiallyConsistent) }
}

/// Pieces, one after the other.
final class ByteBox: Sendable {
  private let box = Mutex<[UInt8]>([])
  var bytes: [UInt8] { box.withLock { $0 } }
  func append(_ piece: [UInt8]) { box.withLock { $0 += piece } }
}

/// A view that takes as long as the test likes.
private struct HeldView: RecordView {
  let held: HeldThread
  var types: Set<String> { [] }
  func read(_ record: some RecordReader) throws -> Int {
    held.hold()
    return 1
  }
}

/// A view of the smallest kind.
struct PatientCount: RecordView {
  var types: Set<String> { ["Patient"] }
  func read(_ record: some RecordReader) throws -> Int {
    try record.counts().first { $0.type == "Patient" }?.count ?? 0
  }
}
