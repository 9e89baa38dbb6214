import Satchel
import SatchelTesting
import Testing

/// The twenty minutes, on the manual clock.
@Suite struct InactivityTests {
  @Test(arguments: [true, false])
  func theRecordIsReadableAt19_59_999AndNotAt20_00_000(alarmsRing: Bool) async throws {
    for use in Use.allCases {
      let device = Device(rings: alarmsRing)
      let (satchel, person) = try await device.openWithRecord()
      await device.time.advance(by: .milliseconds(20 * 60_000 - 1))
      #expect(await code { try await use.run(satchel, person) } == nil, "\(use)")
      await device.time.advance(by: .milliseconds(20 * 60_000))
      #expect(await code { try await use.run(satchel, person) } == .vaultLocked, "\(use)")
      #expect(await satchel.status().state == .locked)
      await satchel.close()
    }
  }

  /// Everything that counts as activity.
  private enum Use: CaseIterable {
    case touch, people, counts, resource, read, export, observe, importRecord

    func run(_ satchel: Satchel, _ person: Person) async throws {
      switch self {
      case .touch: try await satchel.touch()
      case .people: _ = try await satchel.people()
      case .counts: _ = try await person.counts()
      case .resource: _ = try await person.resource(ResourceID("Patient/p1")!)
      case .read: _ = try await person.read(PatientCount())
      case .export: try await person.export { _ in }
      case .observe: await (try person.observe(PatientCount())).cancel()
      case .importRecord: _ = try await satchel.importRecord(Device.bundle())
      }
    }
  }

  @Test func lookingAtTheVaultProlongsNothing() async throws {
    let device = Device()
    let (satchel, person) = try await device.openWithRecord()
    let observation = try await person.observe(PatientCount())
    for _ in 0..<19 {
      await device.time.advance(by: .seconds(60))
      _ = await satchel.status()
      _ = await satchel.privacyCoverNeeded
      _ = try await observation.poll()
      _ = satchel.person(person.id)
      await satchel.lifecycle(.background)
      await satchel.lifecycle(.memoryWarning)
      await satchel.lifecycle(.foreground)
      #expect(
        await code { try await satchel.unlock(passcode: Device.passcode) } == .vaultUnlocked)
    }
    #expect(await satchel.status().timeLeft == .seconds(60))
    await device.time.advance(by: .seconds(60))
    #expect(await satchel.status().state == .locked)
    await satchel.close()
  }

  @Test func warningsAndLocksAreToldInOrderWithTheirCounts() async throws {
    let device = Device()
    let (satchel, person) = try await device.openWithRecord()
    #expect(satchel.pendingEvents() == [.unlocked])
    await device.time.advance(by: .milliseconds(18 * 60_000 - 1))
    #expect(satchel.pendingEvents() == [])
    await device.time.advance(by: .milliseconds(1))
    #expect(satchel.pendingEvents() == [.warned(secondsLeft: 120, unsent: 0)])
    await device.time.advance(by: .milliseconds(120_000 - 1))
    #expect(satchel.pendingEvents() == [])
    _ = try await person.counts()
    await device.time.advance(by: .seconds(20 * 60))
    #expect(
      satchel.pendingEvents() == [
        .warned(secondsLeft: 120, unsent: 0), .locked(.inactivity, unsent: 0),
      ])
    try await satchel.unlock(passcode: Device.passcode)
    await satchel.lock()
    await satchel.lock()
    try await satchel.unlock(passcode: Device.passcode)
    await satchel.lifecycle(.protectedDataUnavailable)
    #expect(
      satchel.pendingEvents() == [
        .unlocked, .locked(.asked, unsent: 0), .unlocked, .locked(.protectedData, unsent: 0),
      ])
    await satchel.close()
    #expect(await satchel.events.first { _ in true } == nil)
  }

  @Test func timeAsleepCountsAndTheVaultIsShutOnWaking() async throws {
    let device = Device()
    let (satchel, person) = try await device.openWithRecord()
    await device.time.sleep("phone", for: .seconds(19 * 60))
    #expect(satchel.pendingEvents().last == .warned(secondsLeft: 60, unsent: 0))
    #expect(try await person.tally().count == 2)
    _ = satchel.pendingEvents()
    await device.time.sleep("phone", for: .seconds(8 * 3600))
    #expect(satchel.pendingEvents() == [.locked(.inactivity, unsent: 0)])
    #expect(await code { try await person.counts() } == .vaultLocked)
    await satchel.close()
  }

  @Test(arguments: [-1, 1] as [Int64])
  func aWallClockThatJumpsTenYearsChangesNothing(direction: Int64) async throws {
    let device = Device()
    let (satchel, person) = try await device.openWithRecord()
    let decade = Duration.seconds(direction * 3653 * 86_400)
    await device.time.advance(by: .seconds(10 * 60))
    device.clock.skew = decade
    #expect(await satchel.status().timeLeft == .seconds(600))
    device.time.setWall(device.time.wall.advanced(by: decade))
    await satchel.lifecycle(.foreground)
    await device.time.advance(by: .milliseconds(600_000 - 1))
    #expect(await satchel.status().state == .unlocked)
    await device.time.advance(by: .milliseconds(1))
    #expect(await code { try await person.counts() } == .vaultLocked)
    for _ in 0..<4 { _ = await satchel.tryWrongly() }
    device.clock.skew = .zero - decade
    #expect(await satchel.tryWrongly()?.code == .passcodeDelayed)
    #expect(await satchel.status().passcodeDelay == .seconds(30))
    await satchel.close()
  }

  @Test func aRebootLeavesAProcessThatSomehowSurvivedLocked() async throws {
    let device = Device(rings: false)
    let (satchel, person) = try await device.openWithRecord()
    device.clock.reboot()
    #expect(await code { try await person.counts() } == .vaultLocked)
    #expect(satchel.pendingEvents() == [.unlocked, .locked(.reboot, unsent: 0)])
    await satchel.close()
  }

  @Test func aRebootThatEndedTheProcessLeavesTheVaultLocked() async throws {
    let device = Device()
    let (satchel, person) = try await device.openWithRecord()
    await satchel.crash()
    device.time.forgetAlarms(of: "phone")
    device.clock.reboot()
    let again = try await device.open()
    #expect(await again.status().state == .locked)
    #expect(await code { try await again.person(person.id).counts() } == .vaultLocked)
    try await again.unlock(passcode: Device.passcode)
    #expect(try await again.person(person.id).tally().count == 2)
    await again.close()
  }

  @Test func theCoverIsNeededUnlessUnlockedAndInTheForeground() async throws {
    let device = Device(rings: false)
    let satchel = try await device.open()
    #expect(await satchel.privacyCoverNeeded)
    try await satchel.create(passcode: Device.passcode)
    #expect(await !satchel.privacyCoverNeeded)
    await satchel.lifecycle(.background)
    #expect(await satchel.privacyCoverNeeded)
    await satchel.lifecycle(.foreground)
    #expect(await !satchel.privacyCoverNeeded)
    await device.time.advance(by: .seconds(20 * 60))
    #expect(await satchel.privacyCoverNeeded)
    await satchel.close()
  }

  @Test func statusTellsWhatALockScreenShows() async throws {
    let device = Device()
    let satchel = try await device.open()
    #expect(await satchel.status().state == .absent)
    #expect(await code { try await satchel.touch() } == .vaultAbsent)
    #expect(await code { try await satchel.unlock(passcode: Device.passcode) } == .vaultAbsent)
    try await satchel.create(passcode: Device.passcode)
    #expect(await satchel.status().timeLeft == .seconds(1200))
    #expect(await satchel.status().passcodesLeft == 10)
    await satchel.lock()
    for _ in 0..<4 { _ = await satchel.tryWrongly() }
    let status = await satchel.status()
    #expect(status.state == .locked && status.timeLeft == nil)
    #expect(status.wrongPasscodes == 4 && status.passcodesLeft == 6)
    #expect(status.passcodeDelay == .seconds(30))
    await satchel.close()
  }
}
