import Satchel
import SatchelTesting
import Testing

@Suite struct RecordTests {
  @Test func aResourceComesBackAsItArrivedWithItsReferencesResolved() async throws {
    let device = Device()
    let (satchel, person) = try await device.openWithRecord()
    let stored = try await person.resource(ResourceID("Observation/o1")!)
    #expect(stored.version == 1)
    let text = String(decoding: stored.resource.canonicalBytes, as: UTF8.self)
    #expect(text.contains(#""value":70.0"#))
    #expect(text.contains(#""reference":"Patient/p1""#))
    await satchel.close()
  }

  @Test func importingAgainLeavesTheUnchangedAloneAndGivesTheChangedANewVersion() async throws {
    let device = Device()
    let (satchel, person) = try await device.openWithRecord()
    let same = try await satchel.importRecord(Device.bundle())
    #expect(same.unchanged == 2 && same.added == 0 && same.changed == 0 && !same.isNewPerson)
    let changed = try await satchel.importRecord(Device.bundle(weight: "71.5"))
    #expect(changed.person == person.id)
    #expect(changed.unchanged == 1 && changed.changed == 1)
    #expect(try await person.resource(ResourceID("Observation/o1")!).version == 2)
    await satchel.close()
  }

  @Test func aRecordOutlivesLockRestartAndCrash() async throws {
    let device = Device()
    let (satchel, person) = try await device.openWithRecord()
    await satchel.lock()
    await #expect(throws: SatchelError.self) { try await person.counts() }
    try await satchel.unlock(passcode: Device.passcode)
    #expect(try await person.counts().map(\.count) == [1, 1])
    await satchel.crash()
    let again = try await device.open()
    try await again.unlock(passcode: Device.passcode)
    #expect(try await again.person(person.id).counts().map(\.type) == ["Observation", "Patient"])
    await again.close()
  }
}
