import Foundation
import SatchelTesting
import Synchronization
import Testing

@testable import Satchel
@testable import Store
@testable import Vault

/// A vault that is looked at, sound or damaged, and what is left of it taken to another.
@Suite struct VerificationTests {
  private static let count = 400

  /// An unlocked vault with two people, the first with a record of many pages.
  private func twoPeople() async throws -> (Device, Satchel, [PersonID]) {
    let device = Device()
    let satchel = try await device.openUnlocked()
    let first = try await satchel.importRecord(
      Device.largeBundle(patient: "p1", count: Self.count))
    let second = try await satchel.importRecord(Device.bundle(patient: "p2"))
    return (device, satchel, [first.person, second.person])
  }

  private func damage(_ device: Device, _ name: String, pages: [Int] = [1]) throws {
    let url = URL(fileURLWithPath: device.folder + "/vault/" + name)
    var bytes = try Data(contentsOf: url)
    for page in pages { bytes[(page - 1) * 4096 + 90] ^= 1 }
    try bytes.write(to: url)
  }

  private func bytes(_ device: Device) throws -> [String: Data] {
    var found: [String: Data] = [:]
    for folder in ["vault", "vault/people"] {
      for name in device.files(folder) where name != "people" {
        let path = folder + "/" + name
        found[path] = FileManager.default.contents(atPath: device.folder + "/" + path)
      }
    }
    return found
  }

  private func kinds(_ part: VerificationReport.Part) -> [VerificationReport.Kind: Int] {
    Dictionary(uniqueKeysWithValues: part.damage.map { ($0.kind, $0.count) })
  }

  @Test func aSoundVaultIsSoundWithItsFilesOpenAndShutAndIsLeftAlone() async throws {
    let (device, satchel, people) = try await twoPeople()
    let open = try await satchel.verify()
    #expect(open.isSound, "\(open)")
    await satchel.lock()
    #expect(await code { try await satchel.verify() } == .vaultLocked)
    try await satchel.unlock(passcode: Device.passcode)
    let before = try bytes(device)
    let progress = Mutex<[VerificationProgress]>([])
    let shut = try await satchel.verify { told in progress.withLock { $0.append(told) } }
    #expect(try bytes(device) == before)
    #expect(shut.isSound)
    #expect(shut.parts.map(\.person) == [nil] + people)
    #expect(shut.parts.map(\.readable) == [2, Self.count + 1, 2])
    #expect(shut.parts.allSatisfy { $0.pages > 0 })
    let told = progress.withLock(\.self)
    #expect(told.last.map { $0.done == $0.all } == true)
    #expect(zip(told, told.dropFirst()).allSatisfy { $0.done < $1.done && $0.all == $1.all })
    #expect(told.count > 10 && told.count <= 102)
    await satchel.close()
  }

  @Test func damageOfOnePersonIsToldAndTheOthersAreLookedAt() async throws {
    let (device, satchel, people) = try await twoPeople()
    await satchel.lock()
    try damage(device, "people/\(people[0]).db", pages: [1, 9])
    try damage(device, "people/\(people[1]).key")
    try await satchel.unlock(passcode: Device.passcode)
    let before = try bytes(device)
    let report = try await satchel.verify()
    #expect(kinds(report.parts[0]).isEmpty)
    #expect(kinds(report.parts[1])[.page] == 2)
    #expect(kinds(report.parts[2]) == [.key: 1])
    #expect(
      report.parts[1].readable + report.parts[1].lost.count + report.parts[1].namelessLost
        == Self.count + 1)
    #expect(try bytes(device) == before)
    await satchel.close()
  }

  @Test func theAccountAndTheRecordMustAgreeOnWhoItIs() async throws {
    let (device, satchel, people) = try await twoPeople()
    defer { withExtendedLifetime(device) {} }
    let account = try #require(await satchel.account)
    var entry = try #require(try account.people().last)
    entry = .init(
      id: entry.id, source: entry.source, patient: entry.patient, name: "Somebody Else",
      birthDate: entry.birthDate)
    try account.upsert(entry)
    let report = try await satchel.verify()
    try #require(report.parts.count == 3)
    #expect(kinds(report.parts[2]) == [.person: 1] && report.parts[2].person == people[1])
    #expect(report.parts[1].isSound)
    await satchel.close()
  }

  @Test func aDamagedBlobIsCounted() async throws {
    let (device, satchel, people) = try await twoPeople()
    let vault = try #require(await satchel.openVault)
    let blobs = try #require(try vault.blobs(of: people[0].description))
    for name in ["a", "b"] {
      let writer = try blobs.writer(of: name)
      try writer.write([UInt8](repeating: 7, count: 100_000))
      try writer.finish()
    }
    #expect(try await satchel.verify().parts[1].blobs == 2)
    let folder = "people/\(people[0]).blobs/"
    try damage(device, folder + device.files("vault/" + folder)[0], pages: [2])
    let report = try await satchel.verify()
    #expect(kinds(report.parts[1]) == [.blob: 1] && report.parts[1].blobs == 2)
    await satchel.close()
  }

  @Test func aLockEndsItAndWaitsForIt() async throws {
    let (device, satchel, _) = try await twoPeople()
    defer { withExtendedLifetime(device) {} }
    for after in [1, 3, 20, 40] {
      let reached = Mutex(0)
      let held = HeldThread()
      let task = aside {
        try await satchel.verify { _ in
          let number = reached.withLock { reached in
            reached += 1
            return reached
          }
          if number == after { held.hold() }
        }
      }
      await held.reached()
      // While it goes on, records can be read and none can be taken in.
      #expect(
        await code { try await satchel.importRecord(Device.bundle(patient: "p3")) } == .vaultBusy)
      #expect(await code { try await satchel.verify() } == .vaultBusy)
      for person in try await satchel.people() {
        #expect(try await satchel.person(person.id).tally()["Patient"] == 1)
      }
      let lock = aside { await satchel.lock() }
      while await satchel.status().state == .unlocked { await Task.yield() }
      held.release()
      try await lock.value
      #expect(await task.code == .vaultLocked)
      try await satchel.unlock(passcode: Device.passcode)
    }
    #expect(try await satchel.verify().isSound)
    await satchel.close()
  }

  @Test func whoeverGivesUpEndsIt() async throws {
    let (device, satchel, _) = try await twoPeople()
    defer { withExtendedLifetime(device) {} }
    let held = HeldThread()
    let isFirst = Atomic(true)
    let task = aside {
      try await satchel.verify { _ in
        if isFirst.exchange(false, ordering: .relaxed) { held.hold() }
      }
    }
    await held.reached()
    task.cancel()
    held.release()
    #expect(await task.code == .cancelled)
    #expect(try await satchel.verify().isSound)
    await satchel.close()
  }

  // MARK: Salvage

  private func salvage(
    _ satchel: Satchel, to device: Device, passcode: Passcode = Device.other
  ) async throws -> SalvageReport {
    try await satchel.salvage(
      to: .init(path: device.folder, keyDerivation: .fast), keyVault: device.keyVault,
      passcode: passcode)
  }

  @Test func whatIsLeftOpensInANewVaultAndTheOldStaysAsItIs() async throws {
    let (device, satchel, people) = try await twoPeople()
    let (weight, before) = ("71.5", try await satchel.people())
    _ = try await satchel.importRecord(Device.bundle(patient: "p2", weight: weight))
    await satchel.lock()
    try damage(device, "people/\(people[0]).db", pages: [1, 9])
    try await satchel.unlock(passcode: Device.passcode)
    let untouched = try bytes(device)
    let target = Device(name: "new")
    let report = try await salvage(satchel, to: target)
    #expect(try bytes(device) == untouched)
    let lost = report.verification.parts[1]
    #expect(report.saved.map(\.person) == people)
    #expect(report.saved[0].resources == Self.count + 1 - lost.lost.count - lost.namelessLost)
    #expect(report.saved[1].resources == 2)
    let new = try await target.open()
    #expect(await code { try await new.unlock(passcode: Device.passcode) } == .passcodeWrong)
    try await new.unlock(passcode: Device.other)
    #expect(try await new.people() == before)
    #expect(try await new.verify().isSound)
    let tally = try await new.person(people[0]).tally()
    #expect(tally.values.reduce(0, +) == report.saved[0].resources)
    let changed = try await new.person(people[1]).resource(ResourceID("Observation/o1")!)
    #expect(changed.version == 2)
    await new.close()
    await satchel.close()
  }

  @Test func aVaultWhoseAccountIsGoneIsOpenedToBeSalvaged() async throws {
    let (device, satchel, people) = try await twoPeople()
    let before = try await satchel.people()
    await satchel.lock()
    for (number, name) in ["account.db", "account.key"].enumerated() {
      try damage(device, name, pages: number == 0 ? [1, 2] : [1])
      #expect(await code { try await satchel.unlock(passcode: Device.passcode) } == .vaultDamaged)
      let untouched = try bytes(device)
      try await satchel.unlockDamaged(passcode: Device.passcode)
      #expect(await code { try await satchel.people() } == .vaultDamaged)
      #expect(
        await code { try await satchel.person(people[0]).counts() } == .vaultDamaged)
      #expect(
        await code { try await satchel.importRecord(Device.bundle()) } == .vaultDamaged)
      let report = try await satchel.verify()
      #expect(kinds(report.parts[0])[.page] ?? 0 > 0)
      #expect(kinds(report.parts[0])[.key] == (number == 0 ? nil : 1))
      #expect(Set(report.parts.dropFirst().map(\.person)) == Set(people))
      let areSound = report.parts.dropFirst().allSatisfy(\.isSound)
      #expect(areSound)
      let target = Device(name: "new")
      _ = try await salvage(satchel, to: target)
      await satchel.lock()
      #expect(try bytes(device) == untouched)
      let new = try await target.open()
      try await new.unlock(passcode: Device.other)
      let saved = try await new.people()
      #expect(saved.count == 2 && saved.allSatisfy(before.contains))
      #expect(try await new.verify().isSound)
      // Known again by the id of the Patient.
      let again = try await new.importRecord(Device.bundle(patient: "p2"))
      #expect(!again.isNewPerson && again.unchanged == 2)
      await new.close()
    }
    await satchel.close()
  }

  @Test func aSalvageThatCannotBeFinishedLeavesNothing() async throws {
    let (device, satchel, _) = try await twoPeople()
    let target = Device(name: "new")
    #expect(
      await code {
        try await salvage(satchel, to: target, passcode: Passcode("123456".utf8)!)
      } == .passcodeWeak)
    #expect(await code { try await salvage(satchel, to: device) } == .vaultExists)
    let held = HeldThread()
    let isFirst = Atomic(true)
    let configuration = Satchel.Configuration(path: target.folder, keyDerivation: .fast)
    let keyVault = target.keyVault
    let task = aside {
      try await satchel.salvage(to: configuration, keyVault: keyVault, passcode: Device.other) {
        _ in
        if isFirst.exchange(false, ordering: .relaxed) { held.hold() }
      }
    }
    await held.reached()
    let lock = aside { await satchel.lock() }
    while await satchel.status().state == .unlocked { await Task.yield() }
    held.release()
    try await lock.value
    #expect(await task.code == .vaultLocked)
    #expect(target.files("").filter { $0 != "lock" } == [])
    try await satchel.unlock(passcode: Device.passcode)
    #expect(try await salvage(satchel, to: target).saved.count == 2)
    await satchel.close()
  }
}
